// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

/// Whatever is asked, undone or corrected: a device is in one place, what is out stays what went out, and a missing report ends by a proper act.
@Suite("Custody of devices under every request")
struct DevicePropertyTests {
    private struct Held: Hashable {
        let no: Int
        let cart: Int
        let slot: Int
        let holder: PersonID?
    }

    private struct State {
        /// Loan number, slot and the device that is out there.
        var out: [[Int]: Int] = [:]
        var reports: Set<Held> = []
    }

    private func state(_ school: SampleSchool) throws -> State {
        var state = State()
        let seats = try school.rows(SlotDevice.atSite, school.site)
        #expect(Set(seats.map(\.device)).count == seats.count, "one device in two slots")
        #expect(Set(seats.map { [$0.cart, $0.slot] }).count == seats.count, "two devices in one slot")
        for loan in try school.rows(Loan.openAtSite, school.site) {
            for slot in loan.out.all {
                let seat = seats.first { $0.cart == loan.cart && $0.slot == slot }
                #expect(seat != nil, "L\(loan.no) has \(slot) out, and no device sits there")
                if let seat {
                    state.out[[loan.no, slot]] = seat.device
                    #expect(seat.from <= loan.outAt, "L\(loan.no) has another device out than went")
                    let device = try #require(try school.rows(Device.id, seat.device).first)
                    #expect(device.state == .inService, "\(device.serial) is out and \(device.state.rawValue)")
                }
            }
        }
        for hold in try school.rows(Hold.openAtSite, school.site) where hold.isGone {
            state.reports.insert(Held(no: hold.no, cart: hold.cart, slot: hold.slot, holder: hold.lastHolder))
        }
        return state
    }

    @Test(
        "F36 S14 thrown acts, undone and corrected, never break custody of a device",
        arguments: [1, 2, 3, 4, 5, 6, 7, 8])
    func property(_ seed: Int) throws {
        let school = try SampleSchool(day: 20_261_119, at: 10 * 60 + 5)
        try school.arrange(
            (900...904).map {
                .insert(
                    Device(
                        device: $0, unit: school.site, serial: "SPARE\($0)", serialKey: "spare\($0)", model: "iPad",
                        state: .spare, store: "office"))
            })
        var thrower = Thrower(seed, at: school)
        var before = try state(school)
        var kinds = Thrower.custody + Thrower.custody + Thrower.takingBack + Thrower.takingBack + Thrower.devices
        kinds += Thrower.school
        var minute = 605
        for step in 0..<120 {
            minute = min(minute + step % 3, 1019)
            school.set(20_261_119, minute)
            guard let name = try? thrower.throwOne(of: kinds) else { continue }
            let after = try state(school)
            for (place, device) in before.out {
                guard let now = after.out[place] else { continue }
                #expect(now == device, "seed \(seed) step \(step) \(name): another device is out")
            }
            for report in before.reports.subtracting(after.reports) {
                let hold = try school.rows(Hold.numbered, school.site, report.no).first
                let counted = ["count.daily", "count.part", "slot.move"].contains(name)
                guard !counted, let by = hold?.endedBy else { continue }
                #expect(by != report.holder, "seed \(seed) step \(step) \(name): ended by who is responsible")
            }
            before = after
        }
    }
}
