// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office

/// `report weekly 7`: a cart's electronic record of one week, as a page and as CSV.
struct ReportWeekly: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "weekly",
        abstract: "A cart's record of one week: who, labels, out, in, exceptions, signed by name.",
        usage: "report weekly CART [WEEK|DAY]")
    static let noun: String? = "report"
    static let task = Task.evidence
    static let examples = ["report weekly 7", "report weekly 7 2026-W47 --csv", "report weekly 7 last fri"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> WeeklySheet {
        let cart = try words.cart()
        words.offer([
            Offer(words.context.now.day.week.text, "this week"),
            Offer(words.context.now.day.adding(-7).week.text, "last week"),
        ])
        var week = words.context.now.day.week
        if let next = words.next, let read = ISOWeek(text: next) {
            _ = words.wordIfAny()
            week = read
        } else if let day = try words.dayIfAny(.back) {
            week = day.week
        }
        return WeeklySheet(site: cart.site, cart: cart.cart.cart, week: week)
    }

    func run(_ plan: WeeklySheet, in context: Context) throws -> Outcome {
        let sheet = try context.answer(plan)
        let number = sheet.cart.number
        var grid = Grid([
            "day", "time", "what", "labels", Grid.Column("class", shrinks: true), "back",
            Grid.Column("exceptions", shrinks: true),
            Grid.Column("signed", shrinks: true), "no",
        ])
        for entry in sheet.entries {
            grid.add(
                "\(entry.day)", "\(entry.time)", "\(entry.what)",
                "\(entry.what == "check-in" ? "\(entry.labels.count) of \(sheet.cart.capacity)" : Self.labels(entry, number))",
                "\([entry.teacher, entry.room.isEmpty ? "" : "room \(entry.room)"].filter { !$0.isEmpty }.joined(separator: ", "))",
                "\(entry.back)", "\(entry.exceptions)", "\(entry.signed)", "\(entry.id)")
        }
        let page: Page = [
            .title("Cart \(number), week \(sheet.week.text)"),
            sheet.entries.isEmpty ? .line("Nothing was recorded in this week.") : .table(grid),
            .note(
                sheet.head.map { "Head of the journal at the week's last entry: \($0.said)" }
                    ?? "The journal has no entry of this week."),
        ]
        return Outcome(page, data: data(sheet), csv: rows(sheet))
    }

    private static func labels(_ entry: SheetEntry, _ number: Int) -> String {
        entry.labels.isEmpty ? "" : entry.labels.labels(ofCart: number)
    }

    /// A row a device that went out, then a row a line of the table: check-ins, corrections and what evenings found stand in no device's row.
    private func rows(_ sheet: WeeklySheet.Answer) -> Outcome.Rows {
        let cart = "\(sheet.cart.number)"
        let devices = sheet.devices.map {
            [
                $0.day.iso, cart, "\($0.device)", $0.teacher, $0.room, $0.out, $0.back, $0.exception, $0.signedOut,
                $0.signedIn, "device", "", "", "",
            ]
        }
        let lines = sheet.entries.map {
            let isOut = $0.what == "out" || $0.what == "hand-off"
            return [
                $0.day.iso, cart, "", $0.teacher, $0.room, isOut ? $0.time : "", isOut ? $0.back : $0.time,
                $0.exceptions, isOut ? $0.signed : "", isOut ? "" : $0.signed, $0.what, $0.time, $0.labels.description,
                $0.id,
            ]
        }
        return Outcome.Rows(
            [
                "day", "cart", "device", "teacher", "room", "out", "in", "exception", "signed_out", "signed_in", "what",
                "time", "slots", "no",
            ], devices + lines)
    }

    private func data(_ sheet: WeeklySheet.Answer) -> JSON {
        .object([
            ("cart", .int(sheet.cart.number)), ("week", .text(sheet.week.text)),
            ("head", .text(sheet.head?.hash.hex ?? "")), ("head_entry", sheet.head.map { .int($0.seq) } ?? .null),
            (
                "entries",
                .list(
                    sheet.entries.map {
                        .object([
                            ("day", .text($0.day.iso)), ("time", .text($0.time)),
                            ("what", .text($0.what)),
                            ("slots", .text($0.labels.description)), ("teacher", .text($0.teacher)),
                            ("room", .text($0.room)),
                            ("back", .text($0.back)), ("exceptions", .text($0.exceptions)),
                            ("signed", .text($0.signed)), ("no", .text($0.id)),
                        ])
                    })
            ),
            (
                "devices",
                .list(
                    sheet.devices.map {
                        .object([
                            ("day", .text($0.day.iso)), ("device", .int($0.device)), ("teacher", .text($0.teacher)),
                            ("room", .text($0.room)), ("out", .text($0.out)), ("in", .text($0.back)),
                            ("exception", .text($0.exception)), ("signed_out", .text($0.signedOut)),
                            ("signed_in", .text($0.signedIn)),
                        ])
                    })
            ),
        ])
    }
}

/// `report paper 7`: a blank sheet, for the day the machine is down.
struct ReportPaper: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper", abstract: "A blank sheet of a cart to print, for the day the machine is down.",
        usage: "report paper CART")
    static let noun: String? = "report"
    static let task = Task.evidence
    static let examples = ["report paper 7", "report paper 7 --csv", "report paper 5"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> PaperSheet {
        let cart = try words.cart()
        return PaperSheet(site: cart.site, cart: cart.cart.cart)
    }

    func run(_ plan: PaperSheet, in context: Context) throws -> Outcome {
        let sheet = try context.answer(plan)
        var grid = Grid(["label", "device", Grid.Column("owner", shrinks: true), "out", "in", "cable", "note"])
        for line in sheet.lines {
            grid.add(
                "\(sheet.cart.number)-\(line.slot)", "\(line.tag)", "\(line.owner)", "______", "______", "[ ]",
                "\(line.state)")
        }
        let rows = Outcome.Rows(
            ["cart", "device", "tag", "owner", "out", "in", "cable", "note"],
            sheet.lines.map { ["\(sheet.cart.number)", "\($0.slot)", $0.tag, $0.owner, "", "", "", $0.state] })
        return Outcome(
            [
                .title(
                    "Cart \(sheet.cart.number), room \(sheet.cart.homeRoom). Day ____________  Class ____________________"
                ),
                .line(
                    "Back, charging, plugged in and locked by \(Said.clock(sheet.due)). For the cart: \(Said.list(sheet.people))."
                ),
                .table(grid),
                .line(
                    "[ ] plugged into the wall   [ ] locked   room ______   counted by ____________________ at ______"),
                .note("Head of the journal when printed: \(sheet.head?.said ?? "none")"),
            ],
            data: rows.json, csv: rows)
    }
}
