// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import DeviceManagement

extension Thrower {
    /// Apps, devices, profiles, tickets.
    package static let devices: [Kind] = [
        Kind(AskForApp.self) { AskForApp(unit: $0.site, fields: $0.fields()) },
        Kind(WithdrawAppRequest.self) { WithdrawAppRequest(unit: $0.site, no: $0.dice.number(1...4), why: $0.why()) },
        Kind(EditAppRequest.self) { EditAppRequest(unit: $0.site, no: $0.dice.number(1...4), fields: $0.fields()) },
        Kind(AnswerAppRequest.self) {
            AnswerAppRequest(unit: $0.site, no: $0.dice.number(1...4), yes: $0.dice.chance(80), reason: "chance")
        },
        Kind(InstallApp.self) { InstallApp(unit: $0.site, no: $0.dice.number(1...4)) },
        Kind(Designate.self) {
            Designate(unit: $0.site, person: $0.teacher(), apps: ["org.example.app1"], lastDay: $0.day())
        },
        Kind(EndDesignation.self) { EndDesignation(unit: $0.site, no: $0.dice.number(1...3)) },
        Kind(EnrolDevice.self) { EnrolDevice(unit: $0.site, device: $0.device(), enrolled: $0.dice.chance(70)) },
        Kind(HoldDevice.self) {
            HoldDevice(
                unit: $0.site, device: $0.device(), hold: $0.dice.one(of: ["repair", "lost", nil]), why: $0.why())
        },
        Kind(AddDevice.self) {
            AddDevice(unit: $0.site, serial: "SPARE\($0.dice.number(1...99))", tag: nil, model: "iPad", store: "IT")
        },
        Kind(SetProfile.self) { SetProfile(unit: $0.site, devices: [$0.device()], profile: "grade 5") },
        Kind(OpenTicket.self) { OpenTicket(unit: $0.site, what: "does not charge", device: $0.device()) },
        Kind(UpdateTicket.self) { UpdateTicket(unit: $0.site, no: $0.dice.number(1...4), note: "looked at") },
        Kind(MoveTicket.self) { MoveTicket(unit: $0.site, no: $0.dice.number(1...4)) },
        Kind(CloseTicket.self) { CloseTicket(unit: $0.site, no: $0.dice.number(1...4), resolution: "new cable") },
    ]

    private mutating func fields() -> AppFields {
        let number = dice.number(1...3)
        return AppFields(
            name: "App \(number)", bundle: "org.example.app\(number)", purpose: "maths", grade: "5", devices: "cart 7",
            cost: "free", privacy: "none")
    }
}
