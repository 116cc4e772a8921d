// SPDX-License-Identifier: GPL-3.0-or-later
#if District
    /// The store's `?1` as PostgreSQL's `$1`.
    enum Placeholders {
        /// Leaves alone what stands inside quotes.
        static func rewritten(_ sql: String) -> String {
            var quoted = false
            var text: [UInt8] = []
            text.reserveCapacity(sql.utf8.count)
            for byte in sql.utf8 {
                if byte == UInt8(ascii: "'") { quoted.toggle() }
                text.append(byte == UInt8(ascii: "?") && !quoted ? UInt8(ascii: "$") : byte)
            }
            return String(decoding: text, as: UTF8.self)
        }
    }
#endif
