// SPDX-License-Identifier: GPL-3.0-or-later
#if District
    import CPostgres
    import Office

    /// Where a district's desk is: a `postgres://` address or libpq's own `host=… dbname=…`.
    ///
    /// A passphrase in it is refused: a command line and its history are read by others. libpq finds one in `~/.pgpass`, or needs none on the
    /// machine's own socket.
    /// - Source: G26
    package struct PostgresAddress: Sendable {
        package let text: String

        /// - Throws: `StorageFault.other` when libpq cannot read it or it holds a passphrase.
        package init(_ text: String) throws {
            var complaint: UnsafeMutablePointer<CChar>?
            guard let options = PQconninfoParse(text, &complaint) else {
                let said = complaint.map { String(cString: $0) } ?? "not an address"
                PQfreemem(complaint)
                throw StorageFault.other(said.trimmed)
            }
            defer { PQconninfoFree(options) }
            var option = options
            while let keyword = option.pointee.keyword {
                if String(cString: keyword) == "password", option.pointee.val != nil {
                    throw StorageFault.other("an address may hold no passphrase; put it into ~/.pgpass")
                }
                option += 1
            }
            self.text = text
        }

        /// Whether `--database` names a server and not a file.
        package static func isMeant(_ text: String) -> Bool {
            text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") || text.hasPrefix("host=")
        }
    }

    extension String {
        /// libpq ends what it says with a line feed.
        var trimmed: String {
            var text = self[...]
            while text.last?.isWhitespace == true { text.removeLast() }
            return String(text)
        }
    }
#endif
