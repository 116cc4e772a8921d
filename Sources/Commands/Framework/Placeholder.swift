// SPDX-License-Identifier: GPL-3.0-or-later
/// A word in capitals that stands in a suggested line for a word only the reader knows: ROOM, "WHY".
///
/// The words are few and fixed. A line that still has one is not carried out: it asks for the word instead.
package enum Placeholder {
    /// What each of them stands for, as a sentence says it.
    package static let meanings: [String: String] = [
        "APP": "the app's name", "CART": "the cart's number", "CODE": "the code", "COMMAND": "the command",
        "DAY": "the day", "ENTRY": "the entry's number", "FILE": "the file", "HOW": "how it was resolved",
        "ID": "the number",
        "NAME": "the name", "NOTE": "the note", "PERIODS": "the periods or the times", "PROJECT": "the project's name",
        "REFERENCE": "the reference", "ROOM": "the room", "SERIAL": "the serial number", "SLOT": "the slot",
        "SLOTS": "the slots", "TEACHER": "the teacher's sign-in name", "TIME": "the time", "VERB": "the command",
        "WHAT": "what is wrong", "WHY": "the reason", "LABEL": "the device number",
    ]

    /// Placeholders for what is not looked up at the desk: any file, any passphrase code.
    static let outside: Set<String> = ["FILE", "CODE", "APP"]

    /// The placeholder that a word is, without the mark that says several may follow.
    package static func read(_ word: Line.Word) -> String? {
        let name = word.text.hasSuffix("…") ? String(word.text.dropLast()) : word.text
        return meanings[name] == nil ? nil : name
    }

    /// The misread that asks for what a placeholder stands for; nil where a line has none.
    static func asks(_ words: [Line.Word], _ line: String) -> Misread? {
        for word in words {
            guard let name = read(word), let meaning = meanings[name] else { continue }
            return Misread(line: line, range: word.range, sentence: "Type \(meaning) in place of \(name).")
        }
        return nil
    }
}
