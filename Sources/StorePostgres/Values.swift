// SPDX-License-Identifier: GPL-3.0-or-later
#if District
    import CPostgres
    import Decisions
    import Office

    /// Arguments of one statement in the form libpq takes them.
    ///
    /// Integers go as digits, so that the server's own idea of the place's type decides; text and bytes go as they are.
    struct Arguments {
        private var bytes: [UInt8] = []
        private var starts: [Int?] = []
        private var lengths: [Int32] = []
        private var formats: [Int32] = []

        init(_ cells: [Cell]) {
            for cell in cells {
                switch cell {
                case .null: append(nil, format: 0)
                case .int(let value): append(Array(String(value).utf8), format: 0)
                case .text(let value): append(Array(value.utf8), format: 1)
                case .bytes(let value): append(value, format: 1)
                }
            }
        }

        private mutating func append(_ value: [UInt8]?, format: Int32) {
            starts.append(value == nil ? nil : bytes.count)
            lengths.append(Int32(value?.count ?? 0))
            formats.append(format)
            if let value { bytes += value + [0] }
        }

        func with<T>(
            _ body: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) throws -> T
        ) rethrows -> T {
            try bytes.withUnsafeBytes { raw in
                let base = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
                return try body(
                    Int32(starts.count), starts.map { start in start.flatMap { base?.advanced(by: $0) } }, lengths,
                    formats)
            }
        }
    }

    /// Reads one value of a binary result.
    enum Values {
        private static let bytea: Oid = 17
        private static let bigint: Oid = 20
        private static let smallint: Oid = 21
        private static let integer: Oid = 23
        private static let texts: Set<Oid> = [25, 19, 1042, 1043]

        /// - Throws: `StorageFault.corrupt` for a type that the portable contract does not know.
        static func cell(_ result: OpaquePointer, row: Int32, column: Int32, type: Oid) throws -> Cell {
            if PQgetisnull(result, row, column) == 1 { return .null }
            let value = UnsafeRawBufferPointer(
                start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
            switch type {
            case bigint, integer, smallint:
                let negative = (value.first ?? 0) & 0x80 != 0
                return .int(value.reduce(negative ? -1 : 0) { $0 << 8 | Int($1) })
            case bytea: return .bytes([UInt8](value))
            case let type where texts.contains(type): return .text(String(decoding: value, as: UTF8.self))
            default: throw StorageFault.corrupt("a value of a type the desk does not keep (\(type))")
            }
        }
    }
#endif
