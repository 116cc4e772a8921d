// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

@Suite("A delivery")
struct ReceiveTests {
    private func add(_ school: SampleSchool, _ serial: String, tag: String? = nil) -> AddDevice {
        AddDevice(unit: school.site, serial: serial, tag: tag, model: "iPad", store: "office")
    }

    @Test("S1 G2 F15 a list of devices is received whole or not at all, by who may; the same twice changes nothing")
    func whole() throws {
        let school = try SampleSchool()
        func codes(_ devices: [AddDevice], as who: String = "ramos") throws -> [String] {
            try school.codes(ReceiveDevices(unit: school.site, devices: devices), as: who)
        }
        let list = [add(school, "SPX1001", tag: "LN-901"), add(school, "SPX1002")]
        #expect(try codes(list, as: "marquez") == ["not-permitted"])
        #expect(
            try codes(list + [add(school, "x"), add(school, "SPX1003", tag: "LN-901")]) == [
                "device-naming", "device-naming",
            ])
        #expect(try school.rows(Device.serialled, Fold.key("SPX1001")).isEmpty)
        #expect(try codes(list) == [])
        #expect(try codes(list) == ["devices-known"])
        let made = try ["SPX1001", "SPX1002"].compactMap { try school.rows(Device.serialled, Fold.key($0)).first }
        #expect(Set(made.map(\.device)).count == 2 && made.allSatisfy { !$0.enrolled && $0.store == "office" })
    }
}
