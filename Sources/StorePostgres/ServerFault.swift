// SPDX-License-Identifier: GPL-3.0-or-later
#if District
    import CPostgres
    import Office

    /// What the server said no with: its five-letter state and its words.
    struct ServerFault {
        let state: String
        let message: String
        let constraint: String

        init(state: String, message: String, constraint: String = "") {
            self.state = state
            self.message = message
            self.constraint = constraint
        }

        init(_ result: OpaquePointer) {
            func field(_ mark: Character) -> String {
                guard let code = mark.asciiValue, let text = PQresultErrorField(result, Int32(code)) else { return "" }
                return String(cString: text)
            }
            state = field("C")
            message = field("M")
            constraint = field("n")
        }

        /// Two transactions crossed; done again, the same one may succeed.
        var mayRetry: Bool { state == "40001" || state == "40P01" }

        /// An earlier statement of this transaction failed; this one only says so.
        var isEcho: Bool { state == "25P02" }

        /// The desk's own name for it.
        var fault: StorageFault {
            switch state {
            case "40001", "40P01": .conflict
            case "23505": .unique(constraint.isEmpty ? message : constraint)
            case "23503": .foreignKey
            case "P0001" where message.hasPrefix("guard:"): .guarded(String(message.dropFirst(6)))
            case "55P03", "57014", "53300", "53400": .busy
            case "53100": .full("the server's")
            case "25006": .readOnly("the server accepts no writes: \(message)")
            case "57P01", "57P02", "57P03": .lost(commitUnknown: false)
            case "XX001", "XX002": .corrupt(message)
            case let state where state.hasPrefix("08"): .lost(commitUnknown: false)
            case let state where state.hasPrefix("23"): .defect(message)
            default: .other("\(message) (\(state))")
            }
        }
    }
#endif
