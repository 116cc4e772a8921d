// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office
import People

/// `who 7-12 tue p3`: who had a device; `who okafor tue p3`: the class list, student number to device.
struct Who: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "who", abstract: "Who had a device when; or a class's list, student number to device.",
        usage: "who LABEL|TEACHER [DAY] [PERIOD]")
    static let task = Task.plan
    static let examples = ["who 7-12 today p3", "who 7-12 yesterday", "who okafor today p3"]
    static let permission: Permission? = WhoHad.permission
    @Argument(help: .hidden) var words: [String] = []

    enum Plan {
        case label(CartLabel, Day, TimeChoice?)
        case teacher(LookAround.Named, Day, TimeChoice?)
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        if let teacher = try words.personIfAny(offering: [Role.teacher], everyone: true) {
            let (day, times) = try when(&words)
            return .teacher(teacher, day, times)
        }
        if let next = words.next, next.first?.isLetter == true, next.lowercased() != "cart", !next.contains(":") {
            let teacher = try words.person("The teacher", everyone: true)
            let (day, times) = try when(&words)
            return .teacher(teacher, day, times)
        }
        let label = try words.label()
        let (day, times) = try when(&words)
        return .label(label, day, times)
    }

    private static func when(_ words: inout PhraseReader) throws -> (Day, TimeChoice?) {
        let day = try words.dayIfAny(.back) ?? words.context.now.day
        return (day, try words.timesIfAny(on: day, bare: true))
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        switch plan {
        case .label(let label, let day, let times):
            let uses = try context.answer(
                WhoHad(site: label.site, cart: label.cart.cart, slot: label.slot, day: day, span: times?.span))
            let then = try context.answer(
                LabelThen(site: label.site, cart: label.cart.cart, slot: label.slot, day: day, span: times?.span))
            return Self.uses(uses, then, label, day, times, in: context)
        case .teacher(let teacher, let day, let times):
            let lessons = try context.answer(
                ClassList(site: context.site, person: teacher.person, day: day, span: times?.span))
            return Self.lessons(lessons, teacher.name, day, times)
        }
    }

    private static func uses(
        _ uses: [WhoHad.Use], _ then: LabelThen.Answer, _ asked: CartLabel, _ day: Day, _ times: TimeChoice?,
        in context: Context
    ) -> Outcome {
        let label = asked.said
        let when = times.map { "\(day), \(Asked($0).said)" } ?? "\(day)"
        guard !uses.isEmpty else {
            return Outcome(
                [.line("Nobody had \(label) on \(when), and nobody has reserved it.")]
                    + Self.then(then, asked, day, context),
                data: .list([]))
        }
        var page: Page = []
        for use in uses {
            let seat = use.seat.map { "student number \($0) of " } ?? ""
            if let loan = use.loan {
                page.add(
                    .line(
                        "\(label): \(seat)\(use.teacher)'s class in \(use.room), \(use.when) (\(Numbered.loan.id(loan)))."
                    ))
            } else {
                let state = use.state == .awaiting ? "asked for" : "reserved"
                page.add(
                    .line(
                        "\(label) is \(state): \(seat)\(use.teacher)'s class in \(use.room), \(use.when) (\(Numbered.reservation.id(use.reservation)))."
                    ))
            }
        }
        page = page + Self.then(then, asked, day, context)
        let zone = context.now.zone
        func iso(_ instant: Instant?) -> JSON { instant.map { .text(Moment($0, in: zone).iso) } ?? .null }
        return Outcome(
            page,
            data: .list(
                uses.map { use in
                    .object([
                        ("cart", .int(asked.cart.number)), ("device", .int(asked.slot)), ("teacher", .text(use.handle)),
                        ("room", .text(use.room)),
                        ("when", .text(use.when)),
                        ("seat", use.seat.map { .int($0) } ?? .null),
                        ("loan", use.loan.map { .text(Numbered.loan.id($0)) } ?? .null),
                        ("reservation", .text(Numbered.reservation.id(use.reservation))),
                        ("state", .text(use.state.rawValue)),
                        ("serial", use.serial.map { .text($0) } ?? .null),
                        ("went", iso(use.went)), ("back", iso(use.back)), ("missing_since", iso(use.missingSince)),
                        ("from", use.from.map { .text($0) } ?? .null), ("to", use.to.map { .text($0) } ?? .null),
                        ("owner", then.owner.map { .text($0) } ?? .null),
                    ])
                }), csv: rows(uses, asked, zone))
    }

    private static func rows(_ uses: [WhoHad.Use], _ asked: CartLabel, _ zone: Zone) -> Outcome.Rows {
        func iso(_ instant: Instant?) -> String { instant.map { Moment($0, in: zone).iso } ?? "" }
        return Outcome.Rows(
            [
                "cart", "device", "serial", "teacher", "room", "seat", "loan", "reservation", "state", "went", "back",
                "missing_since", "from", "to",
            ],
            uses.map { use in
                [
                    "\(asked.cart.number)", "\(asked.slot)", use.serial ?? "", use.handle, use.room,
                    use.seat.map { "\($0)" } ?? "", use.loan.map { Numbered.loan.id($0) } ?? "",
                    Numbered.reservation.id(use.reservation), use.state.rawValue, iso(use.went), iso(use.back),
                    iso(use.missingSince), use.from ?? "", use.to ?? "",
                ]
            })
    }

    /// Which device was in the slot, and whose the label was.
    private static func then(_ then: LabelThen.Answer, _ asked: CartLabel, _ day: Day, _ context: Context) -> Page {
        let past = day < context.now.day
        var page = Page(
            then.devices.map { device -> Page.Block in
                let tag = device.tag.map { " (\($0))" } ?? ""
                return .note("Serial \(device.serial)\(tag)\(device.now.map { ", \($0)" } ?? "").")
            })
        if let missing = then.missing {
            let who = missing.responsible.map { "; \($0) is responsible" } ?? ""
            let since = "\(missing.since.day), \(Said.clock(missing.since.minute))"
            page.add(.note("\(asked.said) \(past ? "was" : "is") reported missing since \(since)\(who)."))
        }
        if then.devices.isEmpty { page.add(.note("There \(past ? "was" : "is") no device in \(asked.said).")) }
        let whose = then.owner.map { "assigned to \($0)" } ?? "not assigned to anybody"
        page.add(.note("\(asked.said) \(past ? "was" : "is") \(whose)\(day == context.now.day ? "" : " on \(day)")."))
        return page
    }

    private static func lessons(_ lessons: [ClassList.Lesson], _ name: String, _ day: Day, _ times: TimeChoice?)
        -> Outcome
    {
        let asked = times.map { "\(day), \(Asked($0).said)" } ?? "\(day)"
        guard !lessons.isEmpty else {
            return Outcome([.line("\(name) has no devices reserved on \(asked).")], data: .list([]))
        }
        var page: Page = []
        for lesson in lessons {
            page.add(
                .title("\(name) in \(lesson.row.room), \(lesson.row.when) (\(Numbered.reservation.id(lesson.row.no)))"))
            page.add(
                .table(
                    Grid(
                        [Grid.Column("student", .right), "device", "note"],
                        lesson.seats.map { seat in
                            [
                                Grid.Cell("\(seat.number)"), Grid.Cell(seat.slot.map { "\(lesson.cart)-\($0)" } ?? "-"),
                                Grid.Cell(seat.trouble, seat.trouble.isEmpty ? .plain : .warn),
                            ]
                        })), .gap)
        }
        let rows = lessons.flatMap { lesson in
            lesson.seats.map { seat in
                [
                    Numbered.reservation.id(lesson.row.no), lesson.row.room, lesson.row.when, "\(seat.number)",
                    "\(lesson.cart)", seat.slot.map { "\($0)" } ?? "", seat.trouble,
                ]
            }
        }
        return Outcome(
            page,
            data: .list(
                lessons.map { lesson in
                    .object([
                        ("reservation", .text(Numbered.reservation.id(lesson.row.no))),
                        ("room", .text(lesson.row.room)),
                        ("when", .text(lesson.row.when)),
                        (
                            "seats",
                            .list(
                                lesson.seats.map { seat in
                                    .object([
                                        ("student", .int(seat.number)), ("cart", .int(lesson.cart)),
                                        ("device", seat.slot.map { .int($0) } ?? .null), ("note", .text(seat.trouble)),
                                    ])
                                })
                        ),
                    ])
                }), csv: Outcome.Rows(["reservation", "room", "when", "student", "cart", "device", "note"], rows))
    }
}
