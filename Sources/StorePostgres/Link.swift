// SPDX-License-Identifier: GPL-3.0-or-later
#if District
    import CPostgres
    import Decisions
    import Glibc
    import Office

    /// One connection to the server and the statements prepared on it.
    ///
    /// One thread has it at a time: between being taken from the pool and being given back.
    final class Link: @unchecked Sendable {
        private let connection: OpaquePointer
        private var prepared: [String: String] = [:]
        /// The first no of the transaction now running; what follows it only echoes it.
        private(set) var refused: ServerFault?

        /// - Throws: `StorageFault.other` with the server's or libpq's own words when none answers, and when its text is not UTF-8.
        init(_ address: PostgresAddress) throws {
            guard let made = Self.connect(address) else { throw StorageFault.lost(commitUnknown: false) }
            guard PQstatus(made) == CONNECTION_OK else {
                let said = String(cString: PQerrorMessage(made)).trimmed
                PQfinish(made)
                throw StorageFault.other(said)
            }
            connection = made
            PQsetNoticeProcessor(made, { _, _ in }, nil)
            guard PQsetClientEncoding(made, "UTF8") == 0, parameter("server_encoding") == "UTF8" else {
                throw StorageFault.other("the database's text is not UTF8; make it with --encoding UTF8")
            }
            _ = try command("set lock_timeout = 5000; set idle_in_transaction_session_timeout = 60000")
            // A commit that was acknowledged is on the disk, whatever the server's own setting says.
            _ = try rows(
                "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') in ('off', 'local')",
                [])
        }

        deinit { PQfinish(connection) }

        /// Gives up after ten seconds without an answer, and half a minute after the network went: libpq alone would wait for many minutes.
        ///
        /// The second is for what was sent and never reached the server, the last three for an answer that never comes.
        private static let limits = [
            ("connect_timeout", "10"), ("tcp_user_timeout", "30000"), ("keepalives_idle", "10"),
            ("keepalives_interval", "5"), ("keepalives_count", "4"),
        ]

        /// What the address says itself wins, as it comes last.
        private static func connect(_ address: PostgresAddress) -> OpaquePointer? {
            let all = limits + [("dbname", address.text)]
            return Arguments(all.map { .text($0.0) }).with { _, words, _, _ in
                Arguments(all.map { .text($0.1) }).with { _, values, _, _ in
                    PQconnectdbParams(words + [nil], values + [nil], 1)
                }
            }
        }

        /// Neither broken nor inside a transaction: another may have it.
        var isAtRest: Bool { PQstatus(connection) == CONNECTION_OK && PQtransactionStatus(connection) == PQTRANS_IDLE }

        func forget() { refused = nil }

        /// Runs commands without arguments; the last one's tag, such as `COMMIT`.
        func command(_ sql: String) throws -> String {
            try answer(PQexec(connection, sql)) { String(cString: PQcmdStatus($0)) }
        }

        /// Runs one statement; how many rows it changed.
        func run(_ sql: String, _ cells: [Cell]) throws -> Int {
            try ask(sql, cells) { Int(String(cString: PQcmdTuples($0))) ?? 0 }
        }

        func rows(_ sql: String, _ cells: [Cell]) throws -> [[Cell]] {
            try ask(sql, cells) { result in
                let types = (0..<PQnfields(result)).map { ($0, PQftype(result, $0)) }
                return try (0..<PQntuples(result)).map { row in
                    try types.map { try Values.cell(result, row: row, column: $0.0, type: $0.1) }
                }
            }
        }

        private func ask<T>(_ sql: String, _ cells: [Cell], _ read: (OpaquePointer) throws -> T) throws -> T {
            let name = try statement(sql)
            let result = Arguments(cells).with { count, values, lengths, formats in
                PQexecPrepared(connection, name, count, values, lengths, formats, 1)
            }
            return try answer(result, read)
        }

        /// Runs a statement that may wait long for others, and gives it up, at the server too, as soon as somebody wants to stop.
        ///
        /// Looks when a signal wakes it, and ten times a second besides: the signal may have come to another thread.
        func wait(_ sql: String, _ cells: [Cell], unless interrupted: () -> Bool) throws {
            let name = try statement(sql)
            let sent = Arguments(cells).with { count, values, lengths, formats in
                PQsendQueryPrepared(connection, name, count, values, lengths, formats, 1)
            }
            guard sent == 1 else { throw StorageFault.lost(commitUnknown: false) }
            var stopped = false
            while PQisBusy(connection) == 1 {
                if !stopped, interrupted() {
                    stopped = true
                    cancel()
                }
                var socket = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
                _ = poll(&socket, 1, 100)
                guard PQconsumeInput(connection) == 1 else { throw StorageFault.lost(commitUnknown: false) }
            }
            let result = PQgetResult(connection)
            while let more = PQgetResult(connection) { PQclear(more) }
            guard !stopped else {
                PQclear(result)
                throw Interrupted()
            }
            try answer(result) { _ in }
        }

        private func cancel() {
            guard let handle = PQgetCancel(connection) else { return }
            defer { PQfreeCancel(handle) }
            var said = [CChar](repeating: 0, count: 256)
            _ = PQcancel(handle, &said, Int32(said.count))
        }

        private func statement(_ sql: String) throws -> String {
            if let name = prepared[sql] { return name }
            let name = "s\(prepared.count + 1)"
            try answer(PQprepare(connection, name, Placeholders.rewritten(sql), 0, nil)) { _ in }
            prepared[sql] = name
            return name
        }

        private func answer<T>(_ result: OpaquePointer?, _ read: (OpaquePointer) throws -> T) throws -> T {
            guard let result else { throw StorageFault.lost(commitUnknown: false) }
            defer { PQclear(result) }
            let status = PQresultStatus(result)
            if status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK { return try read(result) }
            let now = ServerFault(result)
            let fault = now.isEcho ? refused ?? now : now
            if refused == nil { refused = fault }
            if PQstatus(connection) == CONNECTION_BAD { throw StorageFault.lost(commitUnknown: false) }
            throw fault.fault
        }

        private func parameter(_ name: String) -> String {
            PQparameterStatus(connection, name).map { String(cString: $0) } ?? ""
        }
    }
#endif
