// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office

/// `device list`.
struct DeviceListing: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show the site's devices; `spare` or `held` shows only those.",
        usage: "device list [spare|held]")
    static let noun: String? = "device"
    static let task = Task.devices
    static let permission: Permission? = DeviceReadiness.permission
    static let examples = ["device list", "device list spare", "device list held"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> String? {
        words.oneIfAny(of: [("spare", "those in a store"), ("held", "those that cannot be checked out")])
    }

    func run(_ plan: String?, in context: Context) throws -> Outcome {
        let all = try context.answer(DeviceReadiness(unit: context.site)).filter { line in
            switch plan {
            case "spare": line.device.state == .spare
            case "held": !line.obstacles.isEmpty
            default: true
            }
        }
        var grid = Grid([
            "serial", "tag", "slot", Grid.Column("model", shrinks: true), "state", "enrolled", "held",
        ])
        for line in all {
            let device = line.device
            let place = device.state == .spare ? "spare, \(device.store ?? "?")" : device.state.rawValue
            let why = line.obstacles.map(\.said).joined(separator: "; ")
            grid.add(
                .init(device.serial), .init(device.tag ?? ""), .init(line.label ?? ""), .init(device.model),
                .init(place), .init(device.enrolled ? "yes" : "no"), .init(why, why.isEmpty ? .plain : .warn))
        }
        let rows = all.map { line in
            let device = line.device
            return [
                device.serial, device.tag ?? "", device.model, device.state.rawValue, device.store ?? "",
                device.enrolled ? "yes" : "no", line.obstacles.map(\.why).joined(separator: "; "), line.label ?? "",
                line.obstacles.isEmpty ? "yes" : "no",
            ]
        }
        return Outcome(
            listing: grid, none: .line("None."),
            rows: Outcome.Rows(
                ["serial", "tag", "model", "state", "store", "enrolled", "held", "label", "available"], rows))
    }
}

/// `device show 7-12`.
struct DeviceShowing: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a device: where it is and was, who had it, what held it, its tickets.",
        usage: "device show DEVICE", aliases: ["story"])
    static let noun: String? = "device"
    static let isNounsOwn = true
    static let task = Task.devices
    static let examples = ["device 7-12", "device show 7-12", "device story LN-0712"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> DeviceStory {
        DeviceStory(unit: words.context.site, device: try words.device().device)
    }

    func run(_ plan: DeviceStory, in context: Context) throws -> Outcome {
        let story = try context.answer(plan)
        let device = story.device
        var page: Page = [.title("\(device.serial)\(device.tag.map { " (\($0))" } ?? ""), \(device.model)")]
        page.add(.line(Self.standing(story)))
        if let profile = story.profile {
            page.add(
                .line(
                    "Profile \"\(profile.profile)\", set \(Moment(profile.at, in: context.now.zone).day.long) by Desktop Services."
                ))
        }
        for seat in story.seats {
            page.add(.note("\(seat.label) since \(seat.from.day.long)\(seat.to.map { " until \($0.day.long)" } ?? "")"))
        }
        let zone = context.now.zone
        if !story.loans.isEmpty {
            var table = Grid(["slot", "teacher", "room", "out", "back"])
            for lent in story.loans.suffix(Self.most) {
                table.add(
                    "\(lent.label)", "\(lent.teacher)", "\(lent.room)",
                    "\(Self.clock(lent.use.loan.outAt, zone))", "\(Self.end(lent, zone))")
            }
            page.add(.gap, .table(table))
            if story.loans.count > Self.most {
                page.add(.note("The last \(Self.most) of \(story.loans.count) loans; --csv has them all."))
            }
        }
        for held in story.holds {
            let from = Moment(held.hold.from, in: zone).day.long
            let ended = held.hold.ended.map { at in
                " until \(Moment(at, in: zone).day.long)\(held.hold.why.map { " (\($0))" } ?? "")"
            }
            page.add(.note("Held in \(held.label), \(held.hold.said), since \(from)\(ended ?? "")"))
        }
        for ticket in story.tickets {
            page.add(.line("\(Numbered.ticket.id(ticket.no)), \(ticket.state.said): \(ticket.what)"))
        }
        return Outcome(page, data: Self.data(story, zone), csv: Self.rows(story, zone))
    }

    /// As many loans as a screen shows.
    private static let most = 12

    private static func clock(_ instant: Instant, _ zone: Zone) -> String {
        "\(zone.day(of: instant)), \(Said.clock(zone.minute(of: instant)))"
    }

    private static func end(_ lent: DeviceStory.Lent, _ zone: Zone) -> String {
        switch lent.use.end {
        case .stillOut: "still out"
        case .back(let at): clock(at, zone)
        case .handedOn(_, let at): "handed on to \(lent.receiver ?? ""), \(clock(at, zone))"
        case .missing(let since, let ended):
            "missing since \(clock(since, zone))\(ended.map { ", report ended \(clock($0, zone))" } ?? "")"
        }
    }

    /// "In 7-9; enrolled; held: damaged, cracked glass."
    private static func standing(_ story: DeviceStory.Answer) -> String {
        let device = story.device
        let label = story.seats.last.flatMap { $0.to == nil ? $0.label : nil }
        let elsewhere = story.holds.contains { $0.hold.ended == nil && ($0.hold.isGone || $0.hold.isMetElsewhere) }
        var words: [String] = []
        if let out = story.out {
            words.append("Out of \(out.label) with \(out.teacher), room \(out.room)")
        } else if let label {
            words.append(elsewhere ? "Belongs in \(label)" : "In \(label)")
        } else {
            words.append(
                device.state == .spare
                    ? "A spare, \(device.store ?? "?")"
                    : device.state.rawValue.prefix(1).uppercased() + device.state.rawValue.dropFirst())
        }
        words.append(device.enrolled ? "enrolled" : "not enrolled")
        let why = story.obstacles.filter { $0.why != "not enrolled" }.map(\.said)
        if !why.isEmpty { words.append("held: \(why.joined(separator: "; "))") }
        return words.joined(separator: "; ") + "."
    }

    private static func data(_ story: DeviceStory.Answer, _ zone: Zone) -> JSON {
        let device = story.device
        func iso(_ instant: Instant?) -> JSON { instant.map { .text(Moment($0, in: zone).iso) } ?? .null }
        return .object([
            ("serial", .text(device.serial)), ("tag", device.tag.map { .text($0) } ?? .null),
            ("model", .text(device.model)),
            ("state", .text(device.state.rawValue)), ("enrolled", .bool(device.enrolled)),
            ("hold", device.hold.map { .text($0) } ?? .null),
            ("label", story.seats.last.flatMap { $0.to == nil ? .text($0.label) : nil } ?? .null),
            ("tickets", .list(story.tickets.map { .text(Numbered.ticket.id($0.no)) })),
            ("available", .bool(story.obstacles.isEmpty && story.out == nil)),
            ("held", .list(story.obstacles.map { .text($0.said) })),
            ("out_with", story.out.map { .text($0.teacher) } ?? .null),
            (
                "seats",
                .list(
                    story.seats.map {
                        .object([
                            ("label", .text($0.label)), ("from", .text($0.from.iso)),
                            ("to", $0.to.map { .text($0.iso) } ?? .null),
                        ])
                    })
            ),
            (
                "loans",
                .list(
                    story.loans.map { lent in
                        .object([
                            ("loan", .text(Numbered.loan.id(lent.use.loan.no))), ("label", .text(lent.label)),
                            ("teacher", .text(lent.teacher)), ("room", .text(lent.room)),
                            ("went", iso(lent.use.loan.outAt)), ("back", iso(lent.use.back)),
                            ("missing_since", iso(lent.use.missingSince)),
                            ("to", lent.receiver.map { .text($0) } ?? .null),
                        ])
                    })
            ),
            (
                "holds",
                .list(
                    story.holds.map { held in
                        .object([
                            ("label", .text(held.label)), ("why", .text(held.hold.code.rawValue)),
                            ("note", held.hold.note.map { .text($0) } ?? .null), ("by", .text(held.by)),
                            ("from", iso(held.hold.from)), ("ended", iso(held.hold.ended)),
                            ("ended_by", held.endedBy.map { .text($0) } ?? .null),
                            ("ticket", held.hold.ticket.map { .text(Numbered.ticket.id($0)) } ?? .null),
                        ])
                    })
            ),
        ])
    }

    private static func rows(_ story: DeviceStory.Answer, _ zone: Zone) -> Outcome.Rows {
        func iso(_ instant: Instant?) -> String { instant.map { Moment($0, in: zone).iso } ?? "" }
        return Outcome.Rows(
            ["serial", "label", "loan", "teacher", "room", "went", "back", "missing_since", "to"],
            story.loans.map { lent in
                [
                    story.device.serial, lent.label, Numbered.loan.id(lent.use.loan.no), lent.teacher, lent.room,
                    iso(lent.use.loan.outAt), iso(lent.use.back), iso(lent.use.missingSince), lent.receiver ?? "",
                ]
            })
    }
}
