// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Foundation
import Office
import Store
import StoreSQLite
import Testing

extension TortureTests {
    @Suite("Clocks and zones")
    struct ClockTests {
        @Test(
            "A machine's clock that goes back: a few minutes are waited out, more is refused, and no entry is dated before another"
        )
        func backwards() throws {
            let desk = try Desk()
            try desk.must("okafor", "reserve 7-1 fri p4", now: "2026-11-19 09:00")
            try desk.must("okafor", "reserve 7-2 fri p4", now: "2026-11-19 08:53")
            let child = try desk.start(["--json"], as: "okafor", now: "2026-11-19 08:40")
            child.type(["reserve 7-3 fri p4"])
            let end = child.finish()
            #expect(end == .exit(74), "\(child.output)")
            #expect(
                child.output.contains("20 minutes behind")
                    && child.output.contains("Set the clock; nothing was changed"), "\(child.output)")
            #expect(try WholeFile.faults(desk) == [])
            // The rehearsal's own clock, which runs from 7:45, was overtaken by `CARTDESK_NOW`: it waits and can be set.
            try desk.must("okafor", "reserve 7-4 fri p4", now: "")
            try desk.must("marquez", "clock tomorrow 8:00", now: "")
            try desk.must("okafor", "reserve 7-5 mon p4", now: "")
            #expect(try WholeFile.faults(desk) == [])
        }

        @Test("A clock that jumps about under many programs: entries stay in order")
        func jumping() throws {
            let desk = try Desk()
            var chance = Torture.chance("jumping")
            let children = try (0..<6).map { index in
                try desk.start(as: "okafor", now: "2026-11-19 09:0\(chance.number(0...8))")
            }
            for (index, child) in children.enumerated() {
                child.type([1, 2, 4, 5, 6].map { "reserve 7-\(index + 1) fri p\($0)" })
            }
            for child in children { #expect(child.finish() == .exit(0), "\(child.output)") }
            #expect(try WholeFile.faults(desk) == [])
        }

        /// Zones with gaps and overlaps of an hour, half an hour, and at midnight.
        static let zones = [
            "America/Chicago", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Cairo", "America/Havana",
            "America/Asuncion", "Asia/Beirut",
            "Pacific/Auckland", "Asia/Kathmandu", "Pacific/Kiritimati", "Africa/Casablanca",
        ]

        @Test(
            "F8 on every day of a year, DST days too, a day's minutes run forward and lie within the day",
            arguments: zones)
        func everyMinute(_ name: String) throws {
            let zone = try Zone(name)
            var day = try #require(Day(20_260_801))
            for _ in 0..<365 {
                let start = zone.instant(day, minute: 0), end = zone.instant(day.adding(1), minute: 0)
                #expect(zone.day(of: start) == day, "\(name) \(day.iso) begins on its own day")
                #expect(end > start)
                let length = (end.ms - start.ms) / 60_000
                var last = start
                for minute in stride(from: 0, to: 1440, by: length == 1440 ? 360 : 5) {
                    let at = zone.instant(day, minute: minute)
                    #expect(at >= last && at >= start && at <= end, "\(name) \(day.iso) minute \(minute)")
                    last = at
                }
                #expect(
                    zone.minute(of: zone.instant(day, minute: 17 * 60)) == 17 * 60, "\(name) \(day.iso) has a 17:00")
                day = day.adding(1)
            }
        }

        @Test(
            "F8 nights and reservations go over both clock changes at the wall's time",
            arguments: ["2026-10-30", "2027-03-12"])
        func changes(_ friday: String) throws {
            let desk = try Desk()
            let start = friday.hasPrefix("2026") ? "2026-11-19 08:05" : "2027-03-12 08:05"
            // The school's data begin on 19 November 2026; the autumn change is looked at by an older rehearsal's clock.
            if friday.hasPrefix("2026") { try desk.must("marquez", "clock 2026-10-30 8:00", now: "") }
            let now = friday.hasPrefix("2026") ? friday + " 08:05" : start
            let monday = friday.hasPrefix("2026") ? "2026-11-02" : "2027-03-15"
            let made = try desk.must("okafor", "reserve 7-1..6 \(monday) p4", now: now)
            #expect(made["start"]?.string == "11:02", "\(made.written)")
            for night in [friday + " 17:30", monday + " 17:01"] {
                let (end, said) = try desk.type("dts.ramos", "--site lincoln nightly", now: night)
                #expect(end == .exit(0), "\(said.map(\.written))")
            }
            #expect(try WholeFile.faults(desk) == [])
        }

        @Test("A zone that this machine does not know is one error that says what to install")
        func unknownZone() throws {
            let desk = try Desk()
            let engine = try SQLiteEngine(path: desk.place)
            try engine.write(nil) {
                _ = try $0.run("update unit set zone = ?1 where code = ?2", [.text("Mars/Olympus"), .text("lincoln")])
            }
            engine.close()
            for line in ["today", "reserve 7-1 fri p4"] {
                let child = try desk.start(["--json"], as: "okafor", now: "")
                child.type([line])
                #expect(child.finish() == .exit(74), "\(child.output)")
                #expect(child.output.contains("Mars/Olympus") && child.output.contains("tzdata"), "\(child.output)")
            }
        }

        @Test(
            "A machine without any zone's data: one error that says what to install, or the data come from elsewhere",
            arguments: [
                ["TZDIR": "/nonexistent", "TZ": "Nowhere/Atall"],
                ["HIDDEN": "/usr/share/zoneinfo", "TZ": "UTC"],
            ])
        func noZones(_ settings: [String: String]) throws {
            let desk = try Desk()
            // A mount that only this program sees; where none may be made, there is nothing to look at.
            let hide =
                "exec unshare --mount sh -c 'mount -t tmpfs none \"$HIDDEN\" && exec \"$0\" \"$@\"' \"$0\" \"$@\""
            let mayMount = geteuid() == 0
            if settings["HIDDEN"] != nil, !mayMount { return }
            let child = try desk.start(
                ["--json", "--keep-going"], as: "okafor", environment: settings,
                shell: settings["HIDDEN"] == nil ? nil : hide)
            child.type(["today", "reserve 7-1 fri p4"])
            let end = child.finish()
            #expect(
                end == .exit(0) && child.answers.count == 2
                    || end == .exit(74) && child.output.contains("tzdata") && !child.output.contains("defect"),
                "\(end) \(child.output) \(child.errors)")
            #expect(try WholeFile.faults(desk) == [])
        }
    }
}
