// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Synchronization

extension Doors {
    /// Lines are the same in whatever pieces their bytes come, within the bound, and without what a text may not hold.
    static func lines(_ bytes: [UInt8]) -> [String] {
        let whole = read(bytes, pieces: max(1, bytes.count)), pieces = read(bytes, pieces: 7)
        var faults: [String] = []
        if whole != pieces { faults.append("pieces make other lines") }
        for line in whole {
            switch line {
            case .success(let text):
                if text.utf8.count > LineReader.longest { faults.append("a line too long") }
                if text.unicodeScalars.contains(where: { $0.steers && $0 != "\t" }) { faults.append("a line steers") }
            case .failure(let fault):
                if steers(fault.said) || fault.said.utf8.count > 500 { faults.append("a fault: \(fault.said)") }
            }
        }
        return faults
    }

    private static func read(_ bytes: [UInt8], pieces: Int) -> [Result<String, TextFault>] {
        let rest = Mutex(bytes[...])
        var reader = LineReader {
            rest.withLock { rest in
                defer { rest = rest.dropFirst(pieces) }
                return Array(rest.prefix(pieces))
            }
        }
        var lines: [Result<String, TextFault>] = []
        while let line = reader.next() { lines.append(line) }
        return lines
    }

    /// What a definition says of a text is short and harmless, and it is of one mind.
    static func value(_ text: String) -> [String] {
        let forms = [
            Values.signInName, Values.personName, Values.mail, Values.siteCode, Values.unitName, Values.cartName,
            Values.roomText, Values.period, Values.schedule, Values.grade, Values.rotation, Values.deviceCode,
            Values.model, Values.store, Values.bundle, Values.appName, Values.profile, Values.vendorReference,
            Values.text,
        ]
        var faults: [String] = []
        for form in forms {
            let why = form.objection(text)
            if (why == nil) != form.takes(text) { faults.append("\(form.name) is of two minds") }
            if let why, steers(why) || why.utf8.count > 1000 { faults.append("\(form.name): \(why.debugDescription)") }
        }
        if !NameKey.areAlike(text, text) { faults.append("a name is not like itself") }
        _ = ReadsAs.first(text)
        return faults
    }
}
