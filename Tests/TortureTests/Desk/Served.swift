// SPDX-License-Identifier: GPL-3.0-or-later
#if District
    import CPostgres
    import Decisions
    import Foundation
    import Office
    import TestKit

    /// Desks on the test's server: a database each, copied from one that `init` made, as a file is.
    enum Served {
        /// Another desk as `init` leaves it; what `--database` names.
        static func copy(_ name: String) throws -> String {
            let from = try pristine.get()
            try alone("create database \(name) template \(from)")
            return address(name)
        }

        static func drop(_ name: String) { try? alone("drop database if exists \(name) with (force)") }

        private static func address(_ name: String) -> String { (Desk.Kind.server ?? "") + " dbname=" + name }

        /// Databases are made and dropped outside any transaction, which the store has no use for.
        private static func alone(_ sql: String) throws {
            let link = PQconnectdb(Desk.Kind.server ?? "")
            defer { PQfinish(link) }
            let result = PQexec(link, sql)
            defer { PQclear(result) }
            guard PQresultStatus(result) == PGRES_COMMAND_OK else {
                throw StorageFault.other("\(sql): \(String(cString: PQerrorMessage(link)))")
            }
        }

        /// Made once, gone when the tests end.
        private static let pristine = Result<String, any Error> {
            let folder = try Desk.newFolder()
            defer { Sweep.away(folder) }
            try alone("create database \(first)")
            atexit { Served.drop(Served.first) }
            try Desk.found(address(first), folder)
            return first
        }

        private static let first = "t_first_" + Sodium.random(8).hex
    }
#endif
