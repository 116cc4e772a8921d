// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Foundation
import Nightly
import Office
import People
import Synchronization
import TestKit
import Testing

@Suite("The night")
struct NightTests {
    private let thu = 20_261_119

    private func rows(_ night: NightSchool) throws -> [String] {
        try night.evidence([thu, 20_261_120, 20_261_121, 20_261_123])
    }

    private func eventful() throws -> NightSchool {
        let night = try NightSchool()
        try night.lend(1, Slots(1...12), to: "okafor", thu, at: night.at(thu, 600))
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        return night
    }

    struct Killed: Error {}

    @Test("F12 killed after any step and run again, at any time, the end is the same", arguments: 0..<8)
    func killed(_ seed: Int) throws {
        let whole = try eventful()
        for day in [thu, 20_261_120, 20_261_121, 20_261_123] { try whole.night(day, 1021) }
        let torn = try eventful()
        var random = SystemRandomNumberGenerator()
        let folder = NSTemporaryDirectory() + "cartdesk-mail-\(Sodium.random(6).hex)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let courier = FolderCourier(folder: folder, from: "desk@lincoln.example")
        for (day, first) in [(thu, 1021), (20_261_120, 1021), (20_261_121, 60), (20_261_121, 1021), (20_261_123, 1021)]
        {
            // Some nights are missed altogether; the last one catches up.
            if day != 20_261_123, Bool.random(using: &random), seed > 1 { continue }
            torn.school.set(day, first + Int.random(in: 0...300, using: &random) % (1440 - first))
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let left = Mutex(Int.random(in: 0...6, using: &random))
                let night = Nightly(desk: torn.school.desk, courier: courier) { _ in
                    try left.withLock {
                        $0 -= 1
                        if $0 < 0 { throw Killed() }
                    }
                }
                do { _ = try night.run(torn.site, as: torn.school.token("robot")) } catch is Killed { continue }
            }
        }
        torn.school.set(20_261_123, 1400)
        _ = try Nightly(desk: torn.school.desk, courier: courier).run(torn.site, as: torn.school.token("robot"))
        #expect(try rows(torn) == rows(whole))
        #expect(try torn.school.rows(Outgoing.waiting, torn.site).isEmpty)
    }

    @Test("F12 F13 run twice it changes nothing; one digest a person a night")
    func twice() throws {
        let night = try eventful()
        let first = try night.night(thu, 1021)
        #expect(first.closed.count == 1)
        let before = try night.school.archive.read { try $0.entries(night.site, after: 0, limit: 100) }.count
        for minute in [1022, 1100, 1439] { #expect(try night.night(thu, minute).closed.isEmpty) }
        #expect(try night.school.archive.read { try $0.entries(night.site, after: 0, limit: 100) }.count == before)
        for handle in ["okafor", "castillo", "marquez"] { #expect(try night.digests(handle).count == 1, "\(handle)") }
    }

    @Test("F13 what is said after the night was closed waits for the next")
    func next() throws {
        let night = try eventful()
        try night.night(thu, 1021)
        let late = Outgoing(
            unit: night.site, no: 900, entry: 1, key: "late", kind: "digest", person: night.school.person("haddad"),
            subject: "s",
            body: "b", made: try night.at(thu, 1100), next: try night.at(thu, 1100))
        try night.school.arrange([.insert(late)])
        #expect(try night.night(thu, 1200).gathered.isEmpty)
        #expect(try night.night(20_261_120, 1021).gathered.count == 1)
    }

    @Test("F13 a figure of the policy that changes says nothing about nights that are closed")
    func settings() throws {
        let night = try eventful()
        try night.night(thu, 1021)
        let evidence = try rows(night)
        let letters = try night.school.rows(Outgoing.waiting, night.site).count
        try night.school.arrange(
            [("due_minute", "840"), ("days_checked", "used")].map {
                .insert(Setting(unit: night.site, key: $0.0, value: $0.1))
            })
        #expect(try night.night(thu, 1100).closed.isEmpty)
        #expect(try rows(night) == evidence)
        #expect(try night.school.rows(Outgoing.waiting, night.site).count == letters)
    }

    @Test("F12 the last night and the nights owed are said")
    func state() throws {
        let night = try eventful()
        night.school.set(20_261_120, 1030)
        let owed = try night.school.answer(NightlyState(unit: night.site), as: "okafor")
        #expect(owed.owed.map(\.number) == [thu, 20_261_120])
        func now(_ minute: Int) throws -> Moment {
            Moment(try night.at(20_261_120, minute), in: night.school.zone)
        }
        #expect(
            try owed.line(now(1030)) == "The nightly check has not run since Wed 18 Nov; 2 days are not closed yet.")
        try night.night(20_261_120, 1031)
        let done = try night.school.answer(NightlyState(unit: night.site), as: "okafor")
        #expect(done.owed.isEmpty)
        #expect(try done.line(now(1031)).contains("Last nightly: Fri 20 Nov, run Fri 20 Nov, 17:11"))
    }

    @Test("RULES no day is closed before its deadline, nor out of order, nor twice")
    func order() throws {
        let night = try eventful()
        night.school.set(20_261_120, 1021)
        func close(_ day: Int) throws -> [String] {
            try night.school.codes(CloseDay(unit: night.site, day: try #require(Day(day))), as: "robot")
        }
        #expect(try close(20_261_120) == ["closed-in-order"])
        #expect(try close(20_261_123) == ["not-yet-due"])
        #expect(try close(thu) == [])
        #expect(try close(thu) == ["closed-already"])
    }

    @Test("F12 two at once: one works")
    func alone() throws {
        let path = NSTemporaryDirectory() + "cartdesk-night-\(Sodium.random(6).hex)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let turn = NightTurn(path: path)
        let inner = try turn.alone { try turn.alone { true } }
        #expect(inner == .some(nil))
        #expect(try turn.alone { true } == true)
    }

    @Test("RULES the nightly job's token can close days and notify, nothing else")
    func token() {
        let given = Set(Rights.standard.filter { $0.role == Role.nightly }.map(\.permission))
        let acts = Registry.requests.filter { given.contains($0.permission.rawValue) }.map { $0.name }.sorted()
        #expect(acts == ["day.close", "digest.gather", "outbox.report"])
    }

    @Test("DESIGN the journal's head is printed in each digest and kept as a seal")
    func sealed() throws {
        let night = try eventful()
        try night.night(thu, 1021)
        let seal = try #require(try night.school.rows(Seal.of, night.site).first)
        #expect(try night.digests("okafor").first?.contains(seal.head.hex) ?? false)
    }
}
