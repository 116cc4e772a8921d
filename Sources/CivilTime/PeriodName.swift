// SPDX-License-Identifier: GPL-3.0-or-later

/// A period's name, folded so that "P3", "p03", "3" and "Period 3" are one.
struct PeriodName: Hashable {
    /// The name in small letters, as it was typed.
    let folded: String
    /// The period's number; nil for "HR" and "lunch".
    let number: Int?
    /// Whether the text says by a "p" in front that its number is a period's.
    let looksNumbered: Bool

    init(_ text: some StringProtocol) {
        folded = text.lowercased()
        var rest = Substring(folded)
        for prefix in ["period", "p"] where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
            break
        }
        number = wholeNumber(rest.first == " " ? rest.dropFirst() : rest)
        looksNumbered = number != nil && rest.count < folded.count
    }

    static func == (left: PeriodName, right: PeriodName) -> Bool {
        left.number != nil || right.number != nil ? left.number == right.number : left.folded == right.folded
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(number)
        if number == nil { hasher.combine(folded) }
    }

    /// The names in their order, with three or more numbers in a row drawn together: "P1 … P4, lunch, P5, P6".
    static func list(_ names: [String]) -> String {
        var runs: [[String]] = []
        for name in names {
            if let before = runs.last?.last.flatMap({ PeriodName($0).number }), PeriodName(name).number == before + 1 {
                runs[runs.count - 1].append(name)
            } else {
                runs.append([name])
            }
        }
        return runs.map { run in
            run.count > 2 ? "\(run[0]) … \(run[run.count - 1])" : run.joined(separator: ", ")
        }.joined(separator: ", ")
    }
}

extension PeriodPhrase {
    /// Whether one typed word could mean either period: "P3", "p03", "3" and "Period 3" are one, as are spellings that differ by case.
    package static func isOne(_ a: String, _ b: String) -> Bool { PeriodName(a) == PeriodName(b) }
}
