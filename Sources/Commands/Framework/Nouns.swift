// SPDX-License-Identifier: GPL-3.0-or-later
package import ArgumentParser

/// A noun with several actions: `cart apply`, `ticket move`. It has nothing of its own but a name.
package protocol NounName: Sendable {
    static var word: String { get }
    static var abstract: String { get }
}

/// The command that a noun is for ArgumentParser: its actions are whatever areas registered under it.
package struct Noun<Name: NounName>: ParsableCommand {
    package static var configuration: CommandConfiguration {
        let actions = Verbs.under(Name.word)
        return CommandConfiguration(
            commandName: Name.word, abstract: Name.abstract,
            subcommands: actions.map { $0 as any ParsableCommand.Type },
            defaultSubcommand: actions.first { $0.isNounsOwn })
    }
    package init() {}
}

package enum Nouns {
    private static let names: [any NounName.Type] = [
        CartNoun.self, AppNoun.self, TicketNoun.self, DeviceNoun.self, PersonNoun.self, SiteNoun.self,
        TokenNoun.self, ReportNoun.self, JournalNoun.self, SubstituteNoun.self, DayNoun.self, BellsNoun.self,
        GradeNoun.self, SeatsNoun.self, ImportNoun.self, ExportNoun.self, DeputyNoun.self, DesignateNoun.self,
        PolicyNoun.self, FlagNoun.self, RoomNoun.self,
    ]

    package static var words: [String] { names.map { $0.word } }

    /// The nouns with what ArgumentParser knows them by; a command that is run needs only their words.
    package static var all: [(word: String, abstract: String, type: any ParsableCommand.Type)] { names.map(entry) }

    private static func entry(_ name: any NounName.Type) -> (
        word: String, abstract: String, type: any ParsableCommand.Type
    ) {
        func typed<N: NounName>(_ name: N.Type) -> any ParsableCommand.Type { Noun<N>.self }
        return (name.word, name.abstract, typed(name))
    }
}

enum CartNoun: NounName {
    static let word = "cart"
    static let abstract = "Carts and their sheets."
}
enum AppNoun: NounName {
    static let word = "app"
    static let abstract = "Apps: requests, their approval, what is installed."
}
enum TicketNoun: NounName {
    static let word = "ticket"
    static let abstract = "Repairs and other tickets."
}
enum DeviceNoun: NounName {
    static let word = "device"
    static let abstract = "Devices, whatever cart they sit in."
}
enum PersonNoun: NounName {
    static let word = "person"
    static let abstract = "People, their roles and their sign-in."
}
enum SiteNoun: NounName {
    static let word = "site"
    static let abstract = "Sites and their policy."
}
enum TokenNoun: NounName {
    static let word = "token"
    static let abstract = "Tokens for jobs."
}
enum ReportNoun: NounName {
    static let word = "report"
    static let abstract = "Figures, weekly sheets, usage."
}
enum JournalNoun: NounName {
    static let word = "journal"
    static let abstract = "What was done, by whom, and the proof of it."
}
enum SubstituteNoun: NounName {
    static let word = "substitute"
    static let abstract = "Times when somebody else teaches: no devices then, no exceptions."
}
enum DayNoun: NounName {
    static let word = "day"
    static let abstract = "School days: closed, dismissed early, due earlier."
}
enum BellsNoun: NounName {
    static let word = "bells"
    static let abstract = "Bell schedules."
}
enum GradeNoun: NounName {
    static let word = "grade"
    static let abstract = "A grade's teachers and their assigned numbers."
}
enum SeatsNoun: NounName {
    static let word = "seats"
    static let abstract = "Which student number uses which device."
}
enum ImportNoun: NounName {
    static let word = "import"
    static let abstract = "Read a file into the desk."
}
enum ExportNoun: NounName {
    static let word = "export"
    static let abstract = "Write files for others."
}
enum DeputyNoun: NounName {
    static let word = "deputy"
    static let abstract = "Who acts for a cart beside its coordinating teacher."
}
enum DesignateNoun: NounName {
    static let word = "designate"
    static let abstract = "Who may install which apps, until when."
}
enum PolicyNoun: NounName {
    static let word = "policy"
    static let abstract = "The figures of a site's rules."
}
enum RoomNoun: NounName {
    static let word = "room"
    static let abstract = "The rooms of the school."
}
enum FlagNoun: NounName {
    static let word = "flag"
    static let abstract = "What close of day found and nobody has settled."
}
