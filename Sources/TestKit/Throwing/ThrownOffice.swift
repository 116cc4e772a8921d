// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import DeviceManagement
import Office
import People

extension Thrower {
    /// People and roles, undo and correct, the night's own.
    package static let office: [Kind] = [
        Kind(AnswerTogether.self) { $0.answers() },
        Kind(AnswerWithApps.self) {
            let answers = $0.answers()
            let app = AnswerAppRequest(unit: $0.site, no: $0.dice.number(1...4), yes: answers.yes, reason: $0.why())
            return AnswerWithApps(answers, [app])
        },
        Kind(InvitePerson.self) {
            InvitePerson(unit: $0.site, person: $0.spare(), codeHash: Sodium.random(32))
        },
        Kind(ResetPassphrase.self) { ResetPassphrase(unit: $0.site, person: $0.spare(), codeHash: Sodium.random(32)) },
        Kind(MakeToken.self) {
            MakeToken(unit: $0.site, person: $0.school.person("robot"), tokenHash: Sodium.random(32), days: 30)
        },
        Kind(EndTokens.self) { EndTokens(unit: $0.site, person: $0.spare()) },
        Kind(RenamePerson.self) { RenamePerson(unit: $0.site, person: $0.spare(), shown: "Somebody Else") },
        Kind(SetContact.self) { SetContact(unit: $0.site, person: $0.spare(), email: "else@lincoln.example") },
        Kind(GrantRole.self) {
            GrantRole(
                unit: $0.site, person: $0.spare(), role: $0.dice.one(of: [Role.teacher, Role.substitute, Role.aide]),
                until: $0.day())
        },
        Kind(AddPerson.self) {
            let number = $0.dice.number(1...40)
            return AddPerson(unit: $0.site, handle: "new\(number)", shown: "New \(number)", role: Role.teacher)
        },
        Kind(StaffImport.self) {
            let number = $0.dice.number(41...60)
            return StaffImport(
                unit: $0.site,
                lines: [
                    StaffImport.Line(
                        handle: "new\(number)", name: "New \(number)", email: nil,
                        roles: [StaffImport.Line.Part(role: Role.teacher, until: nil)], line: 1)
                ])
        },
        Kind(BlockPerson.self) { BlockPerson(unit: $0.site, person: $0.spare(), why: $0.why()) },
        Kind(UnblockPerson.self) { UnblockPerson(unit: $0.site, person: $0.spare()) },
        Kind(PersonLeaves.self) { PersonLeaves(unit: $0.site, person: $0.spare()) },
        Kind(EndRole.self) { EndRole(unit: $0.site, person: $0.spare(), role: Role.teacher) },
        Kind(UndoEntry.self) { try $0.entry().map { UndoEntry(unit: $0.1, entry: $0.0) } },
        Kind(CorrectEntry.self) { try $0.entry().map { CorrectEntry(unit: $0.1, entry: $0.0, reason: "chance") } },
        Kind(CloseDay.self) { CloseDay(unit: $0.site, day: $0.day()) },
        Kind(GatherDigests.self) { GatherDigests(unit: $0.site) },
        Kind(SettleFlag.self) { SettleFlag(unit: $0.site, no: $0.no(), why: $0.why()) },
        Kind(ReportMail.self) {
            ReportMail(
                unit: $0.site, fates: [ReportMail.One($0.no(), $0.dice.one(of: [.sent, .failed, .dropped]))])
        },
    ]

    /// Takings-back and corrections alone, for properties about the past.
    package static let takingBack: [Kind] = office.filter { [UndoEntry.name, CorrectEntry.name].contains($0.name) }

    /// An entry of this journal, the newer the likelier.
    private mutating func entry() throws -> (Int, UnitID)? {
        let site = site
        let entries = try school.archive.read { try $0.entries(site, after: 0, limit: 2000) }
        guard entries.count > 1 else { return nil }
        let back = dice.chance(70) ? dice.number(1...min(25, entries.count - 1)) : dice.number(1...entries.count - 1)
        let entry = entries[entries.count - back]
        asker = school.handle(entry.actor)
        return (entry.seq, site)
    }

    private mutating func answers() -> AnswerTogether {
        var answers = AnswerTogether(unit: site, yes: dice.chance(80))
        answers.reservations = AnswerAuthorisation(site: site, numbers: [no()], yes: answers.yes)
        answers.counts = [AnswerLateCount(site: site, no: no(), yes: answers.yes, reason: why())]
        return answers
    }
}
