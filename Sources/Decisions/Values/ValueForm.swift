// SPDX-License-Identifier: GPL-3.0-or-later

/// What one kind of value that people enter may be: the one definition that files, flags, prompts and requests all ask.
///
/// A door says early, with its own place, why a value will not do (`objection`); the rule `EnteredValue` holds every changed row against the
/// same definition, so that no door is without it.
/// - Source: F37, F38, F39
package struct ValueForm: Sendable {
    /// The kind as a sentence names it: "a sign-in name".
    package let name: String
    /// What would be taken, for the end of a sentence and for the line "accepted:" of a finding.
    package let accepted: String
    /// Two values of the kind, for tests and templates: good ones.
    package let examples: [String]
    private let fault: @Sendable (String) -> Fault?

    /// What is wrong with a value.
    package enum Fault: Sendable {
        case form
        case says(String)
    }

    package init(
        _ name: String, accepted: String, examples: [String], fault: @escaping @Sendable (String) -> Fault?
    ) {
        self.name = name
        self.accepted = accepted
        self.examples = examples
        self.fault = fault
    }

    /// Why the text is no such value, in one sentence; nil when it is one.
    package func objection(_ text: String) -> String? {
        switch fault(text) {
        case nil: nil
        case .form: "“\(Self.cited(text))” cannot be \(name): it is \(accepted)."
        case .says(let why): "“\(Self.cited(text))” cannot be \(name): \(why)."
        }
    }

    /// The same for a file's finding, which says what is accepted in a line of its own.
    package func finding(_ text: String) -> (sentence: String, accepted: String)? {
        switch fault(text) {
        case nil: nil
        case .form: ("“\(Self.cited(text))” cannot be \(name).", accepted)
        case .says(let why): ("“\(Self.cited(text))” cannot be \(name): \(why).", accepted)
        }
    }

    package func takes(_ text: String) -> Bool { fault(text) == nil }

    /// The beginning of a text on one line, for a sentence about it.
    package static func cited(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(41) { view.append(scalar.steers ? "\u{FFFD}" : scalar) }
        return view.count > 40 ? String(String.UnicodeScalarView(view.prefix(39))) + "…" : String(view)
    }
}

extension ValueForm.Fault: Equatable {}

extension ValueForm {
    /// A text on one line, with a first and a last character that are seen.
    static func line(_ name: String, _ lengths: ClosedRange<Int>, examples: [String]) -> ValueForm {
        ValueForm(
            name, accepted: "one line of \(lengths.lowerBound) to \(lengths.upperBound) characters", examples: examples
        ) { text in
            text.isEmpty && lengths.contains(0) ? nil : fault(ofLine: text, lengths)
        }
    }

    static func fault(ofLine text: String, _ lengths: ClosedRange<Int>) -> Fault? {
        if let steering = text.unicodeScalars.first(where: \.steers) {
            return .says("it has the control character \(steering.code)")
        }
        if text.unicodeScalars.count > lengths.upperBound {
            return .says("it has \(text.unicodeScalars.count) characters, and \(lengths.upperBound) are the most")
        }
        guard lengths.contains(text.unicodeScalars.count), !NameKey.of(text).isEmpty else { return .form }
        if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
            return .says("it begins or ends with a space")
        }
        return nil
    }

    /// A name that is typed as one word or in quotes and is nothing else that the program reads.
    static func name(
        _ name: String, _ lengths: ClosedRange<Int>, never kinds: Set<ReadsAs>, accepted: String, examples: [String],
        letters: @escaping @Sendable (Unicode.Scalar) -> Bool = { _ in true }
    ) -> ValueForm {
        ValueForm(name, accepted: accepted, examples: examples) { text in
            if text.isEmpty, lengths.contains(0) { return nil }
            if let fault = fault(ofLine: text, lengths) { return fault }
            guard text.unicodeScalars.allSatisfy(letters) else { return .form }
            let scripts = Script.all(of: text)
            if scripts.count > 1 {
                return .says("it mixes \(scripts.map(\.rawValue).sorted().joined(separator: " and ")) letters")
            }
            return ReadsAs.first(text, among: kinds).map { .says("it would be read as \($0.rawValue)") }
        }
    }
}

extension Unicode.Scalar {
    /// "U+001B", for saying which one it is.
    package var code: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
