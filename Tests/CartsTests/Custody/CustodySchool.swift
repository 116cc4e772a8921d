// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

/// The sample school on Thursday 19 November 2026, as custody's tests need it.
struct CustodySchool {
    static let thursday = 20_261_119
    let school: SampleSchool
    var site: UnitID { school.site }
    let cart = 1

    init(at minute: Int = 10 * 60 + 5) throws { school = try SampleSchool(day: Self.thursday, at: minute) }

    static let day = Moment(Instant(ms: 1_795_111_200_000), in: utc).day
    private static let utc: Zone = {
        do { return try Zone("UTC") } catch { preconditionFailure("tzdata is not installed: \(error)") }
    }()

    func set(_ hour: Int, _ minute: Int, second: Int = 0) {
        school.set(Self.thursday, hour * 60 + minute, second: second)
    }

    /// Puts a confirmed reservation in place: `P3` unless said otherwise.
    @discardableResult
    func plan(
        _ no: Int, _ slots: ClosedRange<Int>, _ who: String, _ period: String = "P3", room: String? = nil,
        cart: Int = 1,
        state: Reservation.State = .confirmed, project: String? = nil
    ) throws -> Reservation {
        let bells = ["P1": (516, 562), "P2": (564, 610), "P3": (612, 658), "P4": (660, 706), "P5": (742, 788)]
        let rooms = ["okafor": "204", "lindqvist": "206", "castillo": "208", "nguyen": "210", "haddad": "118"]
        let (start, end) = bells[period] ?? (612, 658)
        let row = Reservation(
            site: site, no: no, day: Self.day, cart: cart, mask: Slots(slots), start: start, end: end,
            firstPeriod: period,
            lastPeriod: period, person: school.person(who), room: room ?? rooms[who] ?? "300", project: project,
            state: state,
            live: true, made: school.zone.instant(Day(20_261_102) ?? Self.day, minute: 600), madeBy: school.person(who))
        var changes: [Change] = [.insert(row)]
        if try school.rows(Counter.of, site, Numbered.reservation).isEmpty {
            changes.append(.insert(Counter(unit: site, kind: .reservation, last: 100)))
        }
        try school.arrange(changes)
        return row
    }

    func hold(_ no: Int, _ slot: Int, _ code: Hold.Code, holder: String? = nil) throws {
        var changes: [Change] = [
            .insert(
                Hold(
                    site: site, no: no, cart: cart, slot: slot, device: 100 + slot, code: code, note: "as found",
                    by: school.person("castillo"), lastHolder: holder.map(school.person),
                    from: Instant(ms: 1_790_000_000_000)))
        ]
        if try school.rows(Counter.of, site, Numbered.hold).isEmpty {
            changes.append(.insert(Counter(unit: site, kind: .hold, last: 100)))
        }
        try school.arrange(changes)
    }

    /// A teacher's stands in their room of the year, as an entry resolves it.
    func substitute(_ no: Int, person: String? = nil, room: String? = nil, _ start: Int, _ end: Int) throws {
        let rooms = ["okafor": "204", "lindqvist": "206", "castillo": "208", "nguyen": "210", "haddad": "118"]
        try school.arrange([
            .insert(
                Substitute(
                    site: site, no: no, day: Self.day, person: person.map(school.person),
                    room: room ?? person.flatMap { rooms[$0] }, start: start,
                    end: end,
                    firstNo: no, madeBy: school.person("marquez")))
        ])
    }

    /// The nights of these days have been: what they found stays as it was.
    func closed(_ days: [Day]) throws {
        try school.arrange(
            days.map { day in
                let at = school.zone.instant(day, minute: 1021)
                return .insert(NightlyRun(unit: site, day: day, started: at, finished: at, outcome: "all well"))
            })
    }

    @discardableResult
    func out(_ slots: Slots? = nil, absent: Slots = .none, as who: String = "castillo") throws -> Receipt {
        try school.perform(CheckOut(site: site, cart: cart, slots: slots, absent: absent), as: who)
    }

    func outCodes(_ slots: Slots? = nil, absent: Slots = .none, as who: String = "castillo") throws -> [String] {
        try school.codes(CheckOut(site: site, cart: cart, slots: slots, absent: absent), as: who)
    }

    @discardableResult
    func daily(as who: String = "castillo", _ say: (inout CountDaily.Stated) -> Void = { _ in }) throws -> Receipt {
        var stated = CountDaily.Stated()
        say(&stated)
        return try school.perform(CountDaily(site: site, cart: cart, stated), as: who)
    }

    func dailyCodes(as who: String = "castillo", _ say: (inout CountDaily.Stated) -> Void = { _ in }) throws -> [String]
    {
        var stated = CountDaily.Stated()
        say(&stated)
        return try school.codes(CountDaily(site: site, cart: cart, stated), as: who)
    }

    @discardableResult
    func back(_ slots: Slots, missing: Slots = .none, damaged: [Damage] = [], as who: String = "castillo") throws
        -> Receipt
    {
        try school.perform(CountPart(site: site, cart: cart, slots: slots, missing: missing, damaged: damaged), as: who)
    }

    var loans: [Loan] { get throws { try school.rows(Loan.ofCartDay, site, Self.day, cart).sorted { $0.no < $1.no } } }
    var open: [Loan] { get throws { try school.rows(Loan.openOfCart, site, cart).sorted { $0.no < $1.no } } }
    var counts: [Count] {
        get throws { try school.rows(Count.ofCartDay, site, Self.day, cart).sorted { $0.no < $1.no } }
    }
    var holds: [Hold] { get throws { try school.rows(Hold.openOfCart, site, cart).sorted { $0.slot < $1.slot } } }
    func reservation(_ no: Int) throws -> Reservation? { try school.rows(Reservation.numbered, site, no).first }
    func exceptions(_ no: Int) throws -> [String] {
        try school.rows(CountException.of, site, no).map { "\($0.slot) \($0.code.rawValue)" }.sorted()
    }
}
