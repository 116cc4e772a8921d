// SPDX-License-Identifier: GPL-3.0-or-later
#if District
    import Decisions
    import Store

    /// A link inside a transaction, as the store knows one.
    final class PostgresConnection: SQLConnection {
        let dialect = Dialect(.postgres)
        private let link: Link

        init(_ link: Link) { self.link = link }

        func run(_ sql: String, _ arguments: [Cell]) throws -> Int { try link.run(sql, arguments) }
        func rows(_ sql: String, _ arguments: [Cell]) throws -> [[Cell]] { try link.rows(sql, arguments) }
        func script(_ sql: String) throws { _ = try link.command(sql) }
    }
#endif
