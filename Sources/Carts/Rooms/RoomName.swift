// SPDX-License-Identifier: GPL-3.0-or-later
import People

/// What a room may be called, and when two spellings mean one room.
///
/// The only definition: words, sheets, files and the rules of the site ask here. Case, width, invisible characters, look-alike letters, accents,
/// the words "room", "rm", "#" and "r" before a number, leading zeros, blanks, dots and hyphens tell no rooms apart. A sign between two figures does:
/// 1-12 is not 112.
/// - Source: S16
package enum RoomName {
    /// Longer is no room's code or name.
    package static let longest = 40

    /// The comparable form; empty where nothing of a name is there.
    package static func key(_ text: String) -> String {
        var name = Array(Skeleton.of(text).unicodeScalars)[...]
        while let shorter = withoutTitle(name) { name = shorter }
        return String(String.UnicodeScalarView(digitsFirst(joined(name))))
    }

    /// Whether two texts name one place, such as a room counted before the site had a list of rooms.
    package static func isSame(_ a: String, _ b: String) -> Bool { a == b || key(a) == key(b) }

    /// The code for a room that is written in these ways, the more important first: its number bare, else the shortest that may be a code.
    package static func code(of words: [String]) -> String {
        let bare = key(words.first ?? "")
        if bare.first?.isNumber == true { return String(bare.uppercased().prefix(longest)) }
        let fit = words.filter { objection($0) == nil }
        return fit.enumerated().min { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }?.element
            ?? String(bare.prefix(longest))
    }

    /// What speaks against a code, a name or a spelling; nil where it may be one.
    package static func objection(_ text: String) -> String? {
        let said = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if said.isEmpty || key(text).isEmpty { return "A room's code or name has a letter or a number." }
        if text != said { return "A room's code or name has single spaces, and none around it." }
        if text.count > longest { return "A room's code or name has at most \(longest) characters." }
        if text.contains(";") { return "A room's code or name has no semicolon: it separates spellings." }
        if text.contains("\"") { return "A room's code or name has no quotation mark." }
        if let first = text.first, "#=+@-".contains(first) {
            return "A room's code or name begins with a letter or a number."
        }
        let plain = text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: false
            default: !scalar.properties.isDefaultIgnorableCodePoint
            }
        }
        return plain ? nil : "A room's code or name has no invisible characters."
    }

    private typealias Scalars = ArraySlice<Unicode.Scalar>

    private static func isNumber(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return !properties.isAlphabetic && properties.numericType == nil && !properties.generalCategory.isMark
    }

    /// The name without a title before or a "room" behind it; nil where it has none, or would be nothing without.
    private static func withoutTitle(_ name: Scalars) -> Scalars? {
        let bare = name.drop(while: isSign)
        if bare.count < name.count, !bare.isEmpty { return bare }
        for title in ["classroom", "room", "rm", "number", "no", "nr", "r"] {
            guard bare.starts(with: title.unicodeScalars) else { continue }
            let tail = bare.dropFirst(title.unicodeScalars.count)
            let rest = tail.drop(while: isSign)
            guard let next = rest.first else { continue }
            let isWord = title.hasSuffix("room") || title == "rm"
            if isNumber(next) || isWord && rest.count < tail.count { return rest }
        }
        return nil
    }

    /// Without signs, but for one "-" between two figures; the letter o behind a figure, and l or i between two, is the figure it looks like.
    private static func joined(_ name: Scalars) -> [Unicode.Scalar] {
        var all: [Unicode.Scalar] = []
        var parted = false
        for scalar in name {
            guard !isSign(scalar) else {
                parted = true
                continue
            }
            if parted, isNumber(scalar), let last = all.last, isNumber(last) { all.append("-") }
            parted = false
            all.append(scalar)
        }
        for index in all.indices.dropFirst() where isNumber(all[index - 1]) {
            let next = index + 1 < all.count ? all[index + 1] : nil
            if all[index] == "o", next.map(isNumber) ?? true { all[index] = "0" }
            if all[index] == "l" || all[index] == "i", next.map(isNumber) ?? false { all[index] = "1" }
        }
        return all
    }

    /// Without the zeros that a number begins with.
    private static func digitsFirst(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var all: [Unicode.Scalar] = []
        for (index, scalar) in name.enumerated() {
            let next = index + 1 < name.count ? name[index + 1] : nil
            let begins = all.last.map { !isNumber($0) } ?? true
            if scalar == "0", begins, next.map(isNumber) ?? false { continue }
            all.append(scalar)
        }
        return all
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isMark: Bool {
        switch self {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
