// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("The rooms of a site")
struct RoomTests {
    private func rooms(_ school: SampleSchool) throws -> [String: Room] {
        Dictionary(try school.rows(Room.at, school.site).map { ($0.code, $0) }) { first, _ in first }
    }

    @Test("S16 the coordinator adds, renames, changes and removes a room; the code never changes")
    func life() throws {
        let school = try SampleSchool()
        let site = school.site
        try school.perform(
            AddRoom(site: site, code: "305", label: "Band Room", spellings: ["Orchestra"]), as: "marquez")
        try school.perform(ChangeRoom(site: site, room: "orchestra", label: "Art Room", kind: .storage), as: "marquez")
        let room = try rooms(school)["305"]
        #expect(room?.name == "Art Room" && room?.kind == .storage)
        #expect(room?.spellings == ["Orchestra", "Band Room"])
        #expect(
            try school.codes(ChangeRoom(site: site, room: "band room", label: "Art Room"), as: "marquez") == [
                "nothing-to-change"
            ])
        try school.perform(RemoveRoom(site: site, room: "art room"), as: "marquez")
        #expect(try rooms(school)["305"] == nil)
        try school.perform(AddRoom(site: site, code: "305"), as: "marquez")
        #expect(try rooms(school)["305"]?.name == "305")
    }

    @Test("S16 F37 a room's code is a letter or a number at least", arguments: ["-", "…", "", "a;b"])
    func named(_ code: String) throws {
        let school = try SampleSchool()
        #expect(try school.codes(AddRoom(site: school.site, code: code), as: "marquez").contains("room-name"))
    }

    @Test("S16 who is not the coordinator changes no room", arguments: ["okafor", "adeyemi", "ramos", "ashby", "kim"])
    func rights(_ who: String) throws {
        let school = try SampleSchool()
        #expect(try school.codes(AddRoom(site: school.site, code: "305"), as: who) == ["not-permitted"])
        #expect(try school.codes(RemoveRoom(site: school.site, room: "301"), as: who) == ["not-permitted"])
        #expect(try !school.answer(RoomList(unit: school.site), as: who).isEmpty)
    }

    @Test("S16 no room is added, renamed or imported whose words read as another room", arguments: Spellings.of("210"))
    func twins(_ spelled: String) throws {
        let school = try SampleSchool()
        let site = school.site
        let requests: [[String]] = [
            try school.codes(AddRoom(site: site, code: spelled), as: "marquez"),
            try school.codes(AddRoom(site: site, code: "305", label: spelled), as: "marquez"),
            try school.codes(AddRoom(site: site, code: "305", spellings: [spelled]), as: "marquez"),
            try school.codes(ChangeRoom(site: site, room: "301", label: spelled), as: "marquez"),
            try school.codes(ChangeRoom(site: site, room: "301", also: [spelled]), as: "marquez"),
            try school.codes(ImportRooms(site: site, lines: [RoomLine(code: "305", name: spelled)]), as: "marquez"),
        ]
        for codes in requests { #expect(codes.contains("room-known"), "\(codes)") }
        #expect(try rooms(school).count == 14)
    }

    /// The doors through which a room is named, each with what it writes.
    static let doors: [(String, @Sendable (SampleSchool, String) throws -> String?)] = [
        (
            "reserve",
            { school, room in
                try school.perform(MakeReservation(school.wish("okafor", room: room)), as: "okafor")
                return try school.rows(Reservation.onDay, school.site, school.day(SampleSchool.friday)).last?.room
            }
        ),
        (
            "series",
            { school, room in
                let wish = school.wish("okafor", room: room)
                try school.perform(
                    MakeSeries(wish, .weekly, until: wish.day.adding(20), skipClashes: true), as: "okafor")
                return try school.rows(Reservation.onDay, school.site, wish.day).last?.room
            }
        ),
        (
            "edit",
            { school, room in
                let no = try school.reserve("okafor")
                try school.perform(EditReservation(site: school.site, no: no, room: room), as: "okafor")
                return try school.reservation(no)?.room
            }
        ),
        (
            "move cart",
            { school, room in
                try school.perform(MoveCart(site: school.site, cart: 1, room: room), as: "marquez")
                return try school.rows(Cart.id, school.site, 1).first?.homeRoom
            }
        ),
        (
            "teaching",
            { school, room in
                try school.perform(
                    TeachingSet(unit: school.site, person: school.person("okafor"), grade: "5", room: room),
                    as: "marquez")
                return try school.rows(Teaching.by, school.site, 2026, school.person("okafor")).first?.room
            }
        ),
        (
            "substitute room",
            { school, room in
                try school.perform(
                    EnterSubstitute(site: school.site, room: room, day: school.day(SampleSchool.friday)), as: "marquez")
                return try school.rows(Substitute.on, school.site, school.day(SampleSchool.friday)).first?.room
            }
        ),
        (
            "substitute in room",
            { school, room in
                try school.perform(
                    EnterSubstitute(
                        site: school.site, person: school.person("okafor"), room: room,
                        day: school.day(SampleSchool.friday)), as: "marquez")
                return try school.rows(Substitute.on, school.site, school.day(SampleSchool.friday)).first?.room
            }
        ),
        (
            "check-in",
            { school, room in
                var stated = CountDaily.Stated()
                stated.room = room
                try school.perform(CountDaily(site: school.site, cart: 1, stated), as: "castillo")
                return try school.rows(Count.ofCartDay, school.site, school.day(SampleSchool.thursday), 1).last?.room
            }
        ),
        (
            "correction",
            { school, room in
                try school.perform(CountDaily(site: school.site, cart: 1), as: "castillo")
                var correction = CorrectCount(site: school.site, no: 1, why: "it stood there")
                correction.room = room
                try school.perform(correction, as: "marquez")
                return try school.rows(Count.numbered, school.site, 2).first?.room
            }
        ),
    ]

    @Test("S16 at every door every spelling of a room writes its code", arguments: doors)
    func resolved(_ door: String, _ write: @Sendable (SampleSchool, String) throws -> String?) throws {
        for spelled in Spellings.of("210") + ["Computer Lab", "cоmputer-lab."] {
            let school = try SampleSchool()
            try school.perform(ChangeRoom(site: school.site, room: "210", also: ["Computer Lab"]), as: "marquez")
            #expect(try write(school, spelled) == "210", "\(door): \(spelled)")
        }
    }

    @Test("S16 at every door but a check-in an unknown room is refused with the nearest", arguments: doors)
    func unknown(_ door: String, _ write: @Sendable (SampleSchool, String) throws -> String?) throws {
        for word in ["2100", "9999", "21", "Room", "Libary"] {
            let school = try SampleSchool()
            if ["check-in", "correction"].contains(door) {
                #expect(try write(school, word) == word)
                continue
            }
            do {
                _ = try write(school, word)
                Issue.record("\(door) took \(word)")
            } catch let refused as Refused {
                #expect(refused.refusals.map(\.code) == ["unknown-room"], "\(door): \(word)")
                #expect(refused.exit == .notFound)
                let sentence = refused.refusals.first?.sentence ?? ""
                if word == "2100" { #expect(sentence.contains("Nearest: 210"), "\(sentence)") }
                if word == "Libary" { #expect(sentence.contains("Nearest: Library"), "\(sentence)") }
            }
        }
    }

    @Test("S16 the coordinator is shown the line that adds the room, and only the coordinator")
    func offered() throws {
        let school = try SampleSchool()
        let coordinator = try school.refusals(MoveCart(site: school.site, cart: 1, room: "2008"), as: "marquez")
        #expect(coordinator.flatMap(\.instead) == ["room add 2008"])
        let teacher = try school.refusals(MakeReservation(school.wish("okafor", room: "2008")), as: "okafor")
        #expect(teacher.flatMap(\.instead) == ["room list"])
    }

    @Test("S16 whatever writes a row in a room that is none is refused by the standing rule")
    func standing() throws {
        let school = try SampleSchool()
        try school.arrange([.insert(RoleRight(role: Role.coordinator, permission: "test.force", reach: .unit))])
        let no = try school.reserve("okafor")
        for room in ["Room 210", "9999", "", "210 "] {
            let forced = ForceReservation(
                unit: school.site, no: no, teacher: school.person("okafor"), room: room, start: 612, end: 658,
                day: school.day(SampleSchool.friday))
            #expect(try school.codes(forced, as: "marquez") == ["unknown-room"], "\(room)")
        }
    }

    @Test("S16 a room in use is not removed: a cart, a teacher, a reservation, a substitute")
    func used() throws {
        let school = try SampleSchool()
        let site = school.site
        try school.reserve("okafor", room: "301")
        try school.perform(
            EnterSubstitute(site: site, room: "300", day: school.day(SampleSchool.friday)), as: "marquez")
        for (room, use) in [("118", "cart 5"), ("206", "Saga Lindqvist"), ("301", "R1"), ("300", "S1")] {
            let no = try school.refusals(RemoveRoom(site: site, room: room), as: "marquez")
            #expect(no.map(\.code) == ["room-in-use"])
            #expect(no.first?.sentence.contains(use) == true, "\(no)")
        }
        #expect(try school.codes(RemoveRoom(site: site, room: "Library"), as: "marquez").isEmpty)
        let there = school.wish("okafor", at: school.period("P5"), room: "Library")
        #expect(try school.codes(MakeReservation(there), as: "okafor") == ["unknown-room"])
    }

    @Test("S16 the entry that added a room is not undone once something is in it")
    func undone() throws {
        let school = try SampleSchool()
        let added = try school.perform(AddRoom(site: school.site, code: "305"), as: "marquez")
        try school.reserve("okafor", room: "305")
        let undo = UndoEntry(unit: school.site, entry: added.entry ?? 0)
        #expect(try school.codes(undo, as: "marquez") == ["room-in-use"])
        try school.perform(CancelReservation(site: school.site, numbers: [1]), as: "okafor")
        #expect(try school.codes(undo, as: "marquez").isEmpty)
    }

    @Test("S16 a home room spelled otherwise at check-in is no other place; an unknown one is, and is taken")
    func home() throws {
        for (word, isHome) in [("Room 204", true), ("0204", true), ("２０４", true), ("hallway", false), ("206", false)] {
            let school = try SampleSchool(at: 16 * 60)
            let last = school.day(20_261_118)
            let at = school.zone.instant(last, minute: 1021)
            try school.arrange([
                .insert(NightlyRun(unit: school.site, day: last, started: at, finished: at, outcome: "all well"))
            ])
            var stated = CountDaily.Stated()
            stated.room = word
            let receipt = try school.perform(CountDaily(site: school.site, cart: 1, stated), as: "castillo")
            #expect(receipt.headline.contains("where it belongs") != isHome, "\(receipt.headline)")
            try school.perform(CountDaily(site: school.site, cart: 2), as: "haddad")
            school.set(SampleSchool.thursday, 17 * 60 + 10)
            try school.perform(CloseDay(unit: school.site, day: school.day(SampleSchool.thursday)), as: "robot")
            let flags = try school.rows(DayClose.of, school.site, school.day(SampleSchool.thursday)).first {
                $0.cart == 1
            }?.flags
            #expect(flags?.contains("wrong-room") != isHome, "\(word): \(flags ?? "")")
        }
    }
}
