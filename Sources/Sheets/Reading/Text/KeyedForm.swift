// SPDX-License-Identifier: GPL-3.0-or-later

/// The lines `key: value` of a text form, each key at most once and only known ones.
struct KeyedForm {
    private let lines: [String: KeyedLine]
    let file: String

    /// Reads numbered lines; what is no `key: value`, unknown or said twice becomes a finding.
    init(_ text: some Sequence<(line: Int, text: String)>, file: String, keys: [String], into findings: inout [Finding])
    {
        var lines: [String: KeyedLine] = [:]
        let accepted = keys.map { "\($0):" }.joined(separator: ", ")
        for (number, line) in text where !line.isRemark {
            guard let keyed = KeyedLine(line, file: file, line: number) else {
                let place = FilePlace(file: file, line: number, column: 1, length: line.unicodeScalars.count)
                findings.append(Finding(at: place, "This line has no “key: value”.", accepted: accepted))
                continue
            }
            if !keys.contains(keyed.key) {
                findings.append(
                    Finding(at: keyed.keyPlace, "\(keyed.key.cited) is no key of this file.", accepted: accepted))
            } else if let first = lines[keyed.key] {
                let sentence = "\(keyed.key.cited) was already said in line \(first.keyPlace.line)."
                findings.append(Finding(at: keyed.keyPlace, sentence))
            } else {
                lines[keyed.key] = keyed
            }
        }
        self.lines = lines
        self.file = file
    }

    /// The value of a key; nil when the line is missing or empty.
    subscript(_ key: String) -> SheetCell? {
        lines[key].flatMap { $0.value.isEmpty ? nil : $0.cell }
    }

    /// The value of a key that must be there.
    func required(_ key: String, _ findings: inout [Finding]) -> SheetCell? {
        if let cell = self[key] { return cell }
        let place = lines[key]?.valuePlace ?? .top(of: file)
        findings.append(Finding(at: place, "“\(key): …” is missing.", accepted: "a line “\(key): value”"))
        return nil
    }
}
