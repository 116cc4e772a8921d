// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a slot's serial and tag stand.
struct SlotPlaces {
    let serial: FilePlace
    let tag: FilePlace
}

/// The lines of a cart sheet's table.
struct SlotTable {
    private(set) var devices: [Int: SheetDevice] = [:]
    private(set) var places: [Int: SlotPlaces] = [:]
    /// Every slot that has a line, also one that could not be read.
    private(set) var seen: Set<Int> = []

    static func read(
        _ lines: some Sequence<(line: Int, text: String)>, file: String, capacity: Int, _ findings: inout [Finding]
    ) -> SlotTable {
        var table = SlotTable()
        for (number, text) in lines where !text.isRemark {
            table.read(words(text, file: file, line: number), capacity: capacity, &findings)
        }
        return table
    }

    private mutating func read(_ words: [SheetCell], capacity: Int, _ findings: inout [Finding]) {
        guard let slot = words[0].number(1...capacity, &findings) else { return }
        guard seen.insert(slot).inserted else {
            findings.append(words[0].finding("Slot \(slot) already has a line."))
            return
        }
        guard words.count > 1 else {
            let sentence = "Slot \(slot) has no serial."
            findings.append(words[0].finding(sentence, accepted: "“\(slot)  -” when it is empty"))
            return
        }
        if words[1].text == "-" {
            for word in words.dropFirst(2) where word.text != "-" {
                let sentence = "Slot \(slot) is empty (-), yet \(word.text.cited) follows."
                findings.append(word.finding(sentence, accepted: "a serial before it, or nothing after the -"))
                return
            }
            return
        }
        guard words.count > 2 else {
            let sentence = "Slot \(slot) has a serial but no tag."
            findings.append(words[1].finding(sentence, accepted: "the tag, or - when it has none"))
            return
        }
        devices[slot] = SheetDevice(
            serial: words[1].text, tag: words[2].text, model: words.count > 3 ? words[3].text : "")
        places[slot] = SlotPlaces(serial: words[1].place, tag: words[2].place)
    }

    /// Slot, serial, tag, and the rest of the line as the model.
    private static func words(_ text: String, file: String, line: Int) -> [SheetCell] {
        let names = ["slot", "serial", "tag", "model"]
        let scalars = Array(text.unicodeScalars)
        var words: [SheetCell] = []
        var index = 0
        while words.count < 4 {
            while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
            guard index < scalars.count else { break }
            var end = index
            while end < scalars.count, words.count == 3 || !scalars[end].properties.isWhitespace { end += 1 }
            let word = String(String.UnicodeScalarView(scalars[index..<end])).trimmed
            let place = FilePlace(file: file, line: line, column: index + 1, length: word.unicodeScalars.count)
            words.append(SheetCell(column: names[words.count], text: word, place: place))
            index = end
        }
        return words
    }
}

extension SheetCell {
    /// The parts of a list in one cell, each with its own place; empty parts are left out.
    func parted(by mark: Unicode.Scalar) -> [SheetCell] {
        var parts: [SheetCell] = []
        var offset = 0
        for part in text.unicodeScalars.split(separator: mark, omittingEmptySubsequences: false) {
            let word = Substring(part)
            let lead = part.prefix { $0.properties.isWhitespace }.count
            let trimmed = String(word.trimmed)
            if !trimmed.isEmpty {
                let spot = FilePlace(
                    file: place.file, line: place.line, column: place.column + offset + lead,
                    length: trimmed.unicodeScalars.count)
                parts.append(SheetCell(column: column, text: trimmed, place: spot))
            }
            offset += part.count + 1
        }
        return parts
    }
}
