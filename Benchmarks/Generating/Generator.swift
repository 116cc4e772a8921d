// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Foundation
import Office
import People
import Store
import StoreSQLite

/// Makes a desk's file with a year of use in it: the same bytes for the same tier on every machine.
struct Generator {
    let tier: Tier
    let path: String
    private let zone: Zone
    private let began: Instant

    init(_ tier: Tier, at path: String) throws {
        self.tier = tier
        self.path = path
        zone = try Zone(SchoolPlan.zoneName)
        guard let first = SchoolPlan.first else { throw StorageFault.defect("no such day") }
        began = zone.instant(first.adding(-14), minute: 480)
    }

    /// The schools, the first one alone or below a district.
    static func plans(_ tier: Tier) -> [SchoolPlan] {
        (0..<tier.schools).map { SchoolPlan(tier: tier, site: site($0, of: tier), index: $0) }
    }
    static func site(_ index: Int, of tier: Tier) -> UnitID { UnitID(tier.schools == 1 ? 1 : index + 2) }

    func run() throws {
        SQLiteEngine.discard(path)
        let engine = try SQLiteEngine(path: path, create: true)
        try Migrating.migrate(engine)
        let archive = TableArchive(engine)
        try found(archive)
        var ledgers: [Ledger] = []
        for plan in Self.plans(tier) {
            guard let opening = try archive.read({ try $0.opening(plan.site) }) else { continue }
            ledgers.append(Ledger(plan.site, seq: opening.seq, head: opening.head, at: opening.at))
        }
        engine.close()
        let file = try BulkFile(path)
        let tray = Tray()
        let began = began
        let zone = zone
        let plans = Self.plans(tier)
        let all = ledgers
        Thread.detachNewThread {
            for (plan, ledger) in zip(plans, all) {
                var ledger = ledger
                Self.write(plan, &ledger, zone: zone, began: began) { tray.put($0) }
            }
            tray.end()
        }
        while let rows = tray.take() {
            try file.add(rows.rows)
            if let end = rows.end {
                try file.run(
                    Statements.written["ledger-forward"] ?? "",
                    [end.unit.cell, .int(1), .int(end.seq), .bytes(end.head), end.at.cell, .int(1)])
            }
        }
        try file.finish()
    }

    /// The units and people, as a new desk begins.
    func found(_ archive: any Archive) throws {
        var dice = Dice(42)
        let salts = dice.bytes(16)
        let began = began
        let surroundings = Surroundings(
            clock: { began }, random: { Array(repeating: salts[$0 % 16], count: $0) }, environment: [:],
            clockIsSet: true)
        let plans = Self.plans(tier)
        var units = plans.map {
            People.Unit.school($0, parent: tier.schools == 1 ? nil : UnitID(1))
        }
        if tier.schools > 1 {
            units.insert(
                People.Unit(
                    unit: UnitID(1), parent: nil, kind: .district, code: "district", name: "The District",
                    zone: SchoolPlan.zoneName), at: 0)
        }
        guard let first = SchoolPlan.first, let last = SchoolPlan.last else { return }
        let founder = Person(
            person: PersonID(1), unit: UnitID(1), handle: "dts", name: "Desktop Services", email: "dts@district.example"
        )
        var people = [founder]
        var roles = [
            HeldRole(
                person: founder.person, unit: UnitID(1), role: Role.desktopServices, firstDay: first, lastDay: last)
        ]
        for plan in plans {
            let (some, held) = plan.people
            people += some
            roles += held
        }
        try Founding(units: units, people: people, roles: roles, rehearsal: true).found(archive, surroundings)
    }

    /// One school's furniture and year.
    private static func write(
        _ plan: SchoolPlan, _ ledger: inout Ledger, zone: Zone, began: Instant, _ put: (Tray.Rows) -> Void
    ) {
        let furniture = plan.furniture
        ledger.enter(
            "school.load", furniture, by: PersonID(1), at: began.adding(minutes: 60), door: .setup,
            saying: Receipt("The school was loaded: \(plan.tier.carts) carts."))
        for change in furniture {
            guard var cells = change.cells.after else { continue }
            change.table.stamp(&cells, ledger.seq)
            ledger.keep(BulkRow(table: change.table, cells: cells))
        }
        var year = YearOfUse(plan, zone)
        let days = YearOfUse.past.count + YearOfUse.ahead.count
        for place in 0..<days {
            year.live(place, into: &ledger)
            put(Tray.Rows(rows: ledger.take(), end: nil))
        }
        for (kind, last) in [
            (Numbered.reservation, year.reservations), (.loan, year.loans), (.count, year.counts),
            (.cart, plan.tier.carts), (.allotment, plan.tier.carts * 2), (.device, plan.firstDevice + 10_000_000),
        ] {
            ledger.keep(BulkRow(table: Counter.table, cells: [plan.site.cell, kind.cell, .int(last)]))
        }
        put(
            Tray.Rows(
                rows: ledger.take(), end: Tray.End(unit: plan.site, seq: ledger.seq, head: ledger.head, at: ledger.at)))
    }
}

extension People.Unit {
    /// A school's unit.
    static func school(_ plan: SchoolPlan, parent: UnitID?) -> People.Unit {
        People.Unit(
            unit: plan.site, parent: parent, kind: .site, code: "school\(plan.index + 1)",
            name: "School \(plan.index + 1)", zone: SchoolPlan.zoneName)
    }
}
