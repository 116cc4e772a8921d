// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import DeviceManagement

/// `ticket open "what" [DEVICE]`.
struct TicketOpen: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Report a fault; the coordinator's own report is the help ticket.",
        usage: "ticket open \"what is the matter\" [DEVICE]")
    static let noun: String? = "ticket"
    static let task = Task.devices
    static let examples = [
        "ticket open \"the screen flickers\" 7-12", "ticket open \"cart 7's lock sticks\"",
        "ticket open \"the power button is loose\" LN-0712",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> OpenTicket {
        let what = try words.text("What is the matter")
        return OpenTicket(unit: words.context.site, what: what, device: try words.deviceIfAny()?.device)
    }
}

/// `ticket accept T9`: the coordinator puts a report in.
struct TicketAccept: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Put a reported fault in as a help ticket.", usage: "ticket accept T9")
    static let noun: String? = "ticket"
    static let task = Task.devices
    static let examples = ["ticket accept T1"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> UpdateTicket {
        UpdateTicket(unit: words.context.site, no: try TicketWordsRead.number(&words) { $0 == .reported })
    }
}

/// `ticket vendor T9 REFERENCE`.
struct TicketVendor: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "vendor", abstract: "Note the vendor support's reference on a ticket.",
        usage: "ticket vendor T9 REFERENCE")
    static let noun: String? = "ticket"
    static let task = Task.devices
    static let examples = ["ticket vendor T1 V-88231"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> UpdateTicket {
        let no = try TicketWordsRead.number(&words) { $0 != .closed }
        return UpdateTicket(unit: words.context.site, no: no, vendorRef: try words.text("The vendor's reference"))
    }
}

/// `ticket note T9 "…"`.
struct TicketNoting: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Bring a ticket up to date.", usage: "ticket note T9 \"what is new\"")
    static let noun: String? = "ticket"
    static let task = Task.devices
    static let examples = ["ticket note T1 \"part ordered\""]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> UpdateTicket {
        let no = try TicketWordsRead.number(&words) { $0 != .closed }
        return UpdateTicket(unit: words.context.site, no: no, note: try words.text("What is new"))
    }
}

/// `ticket move T9`: Desktop Services.
struct TicketMove: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move a ticket to the ETS queue; Desktop Services does it.",
        usage: "ticket move T9")
    static let noun: String? = "ticket"
    static let task = Task.devices
    static let examples = ["ticket move T1"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> MoveTicket {
        MoveTicket(unit: words.context.site, no: try TicketWordsRead.number(&words) { $0 == .open || $0 == .vendor })
    }
}

/// `ticket close T9 "how"`: ETS.
struct TicketClose: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a resolved ticket; ETS does it.",
        usage: "ticket close T9 \"how it was resolved\"")
    static let noun: String? = "ticket"
    static let task = Task.devices
    static let examples = ["ticket close T1 \"screen replaced\""]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> CloseTicket {
        let no = try TicketWordsRead.number(&words) { $0 == .ets }
        return CloseTicket(unit: words.context.site, no: no, resolution: try words.text("How it was resolved"))
    }
}

enum TicketWordsRead {
    /// A ticket's number, TAB offering those that this step fits.
    static func number(_ words: inout PhraseReader, _ fits: @escaping (Ticket.State) -> Bool) throws -> Int {
        try words.id(.ticket, what: "The ticket") { context in
            try context.answer(TicketList(unit: context.site)).filter { fits($0.ticket.state) }.map {
                Offer(Numbered.ticket.id($0.ticket.no), $0.ticket.what)
            }
        }.no
    }
}
