// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Foundation
import Office
import Synchronization
import TestKit
import Testing

@Suite("Races")
struct RaceTests {
    /// What each of many threads met.
    private final class Tally: Sendable {
        let won = Mutex<[String]>([])
        let refused = Mutex<[String]>([])
        let other = Mutex<[String]>([])
    }

    private func race(
        _ school: SampleSchool, threads: Int, _ request: @escaping @Sendable (Int) -> MakeReservation, as handle: String
    ) throws -> Tally {
        let tally = Tally()
        let token = try school.token(handle)
        let desks = try (0..<threads).map { _ in try school.neighbour() }
        let group = DispatchGroup()
        for (index, desk) in desks.enumerated() {
            group.enter()
            let thread = Thread {
                do {
                    let receipt = try desk.perform(Envelope(request(index), door: .command), as: token)
                    tally.won.withLock { $0.append(receipt.headline) }
                } catch let refused as Refused {
                    tally.refused.withLock { $0 += refused.refusals.map(\.code) }
                } catch {
                    tally.other.withLock { $0.append("\(error)") }
                }
                group.leave()
            }
            thread.start()
        }
        group.wait()
        return tally
    }

    @Test("F1 of 50 writers at the same slots exactly one wins; the others are told who has them")
    func sameSlots() throws {
        let school = try SampleSchool()
        let wish = school.wish("okafor", Slots(1...6))
        let tally = try race(school, threads: 50, { _ in MakeReservation(wish) }, as: "okafor")
        #expect(tally.won.withLock { $0.count } == 1)
        #expect(tally.refused.withLock { $0 } == Array(repeating: "label-taken", count: 49))
        #expect(tally.other.withLock { $0 }.isEmpty)
        #expect(try school.rows(Reservation.onDay, school.site, school.day(SampleSchool.friday)).count == 1)
    }

    @Test("F1 overlapping times and labels never both commit, whatever the order; disjoint ones all do")
    func overlapping() throws {
        let school = try SampleSchool()
        let wishes = (0..<12).map { index in
            school.wish(
                "okafor", Slots((index % 4) * 3 + 1...(index % 4) * 3 + 4),
                at: Asked(start: 612 + index % 3 * 20, end: 650 + index % 3 * 20))
        }.map { wish -> Wish in
            var inside = wish
            inside.mask = wish.mask?.intersection(Slots(1...12))
            return inside
        }
        let tally = try race(school, threads: 12, { MakeReservation(wishes[$0]) }, as: "okafor")
        let rows = try school.rows(Reservation.onDay, school.site, school.day(SampleSchool.friday))
        #expect(rows.count == tally.won.withLock { $0.count })
        #expect(rows.count >= 2)
        for (index, row) in rows.enumerated() {
            for other in rows.dropFirst(index + 1) {
                #expect(!(row.mask.overlaps(other.mask) && row.span.overlaps(other.span)))
            }
        }
        #expect(tally.other.withLock { $0 }.isEmpty)
    }

    @Test("S16 F1 a substitute and a reservation racing: no reservation is left in the substitute's time")
    func substituteRace() throws {
        let school = try SampleSchool()
        let coordinator = try school.token("marquez")
        let wish = school.wish("okafor")
        let enter = EnterSubstitute(site: school.site, person: school.person("okafor"), day: wish.day)
        let neighbour = try school.neighbour()
        let group = DispatchGroup()
        group.enter()
        Thread {
            _ = try? neighbour.perform(Envelope(enter, door: .command), as: coordinator)
            group.leave()
        }.start()
        _ = try race(school, threads: 6, { _ in MakeReservation(wish) }, as: "okafor")
        group.wait()
        #expect(try school.rows(Reservation.onDay, school.site, wish.day).isEmpty)
        #expect(try school.rows(Substitute.on, school.site, wish.day).count == 1)
    }
}
