// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import DeviceManagement

/// The words of the app request form, in any order after name and bundle.
enum AppWords {
    static let fields: [(word: String, note: String)] = [
        ("purpose", "what it is for"), ("for", "a grade, a class, everybody"), ("on", "which devices"),
        ("cost", "free, or how much"),
        ("privacy", "what it asks of children"),
    ]

    /// Reads `purpose "…" for "…" …` into the form; what is not said stays.
    static func read(_ words: inout PhraseReader, into form: inout AppFields) throws {
        while let field = words.oneIfAny(of: fields) {
            let text = try words.text("The \(field)")
            switch field {
            case "purpose": form.purpose = text
            case "for": form.grade = text
            case "on": form.devices = text
            case "cost": form.cost = text
            default: form.privacy = text
            }
        }
    }

    /// A request's number, TAB offering those in hand.
    static func number(_ words: inout PhraseReader, _ fits: @escaping (AppList.Line) -> Bool) throws -> Int {
        try words.id(.appRequest, what: "The app request") { context in
            try context.answer(AppList(unit: context.site)).requests.filter(fits).map {
                Offer(Numbered.appRequest.id($0.request.no), "\($0.request.appName), \($0.asker)")
            }
        }.no
    }
}
