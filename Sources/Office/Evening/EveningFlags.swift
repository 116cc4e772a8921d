// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import People

/// What an evening makes of its findings: new flags, and old ones a step higher.
struct EveningFlags {
    let evening: Evening
    let findings: [Finding]
    let facts: Facts
    let now: Moment

    struct Written {
        var raised: [Flag] = []
        /// Those that reached a higher step tonight and still stand.
        var climbed: [Flag] = []
        /// How many of earlier evenings still stand.
        var standing = 0

        /// The evening in a word: all is well only where nothing was found and nothing is left unsettled.
        var outcome: String {
            if !raised.isEmpty { return Said.count(raised.count, "new flag", "new flags") }
            if standing == 0 { return "all well" }
            return "nothing new, \(Said.count(standing, "flag stands", "flags stand"))"
        }
    }

    func write(to draft: inout Draft) throws -> Written {
        let site = draft.unit
        let standing = try facts.standingFlags(site, evening)
        try prepare(standing)
        var written = Written()
        written.standing = standing.count { $0.settled == nil }
        let fresh = try facts.newFindings(findings, beside: standing, evening, zone: now.zone)
        if !fresh.isEmpty {
            let no = try draft.next(.flag, many: fresh.count)
            for (place, finding) in fresh.enumerated() {
                let flag = try raised(finding, no: no + place, site: site)
                draft.insert(flag)
                written.raised.append(flag)
            }
        }
        guard let first = standing.map(\.firstDay).min() else { return written }
        let days: [SchoolDay] = try facts.rows(SchoolDay.between, site, first, evening.day.day)
        for flag in standing.sorted(by: { $0.no < $1.no }) {
            let step = Ladder.step(from: flag.firstDay, to: evening.day.day, schoolDays: days)
            guard step > flag.step else { continue }
            var after = flag
            after.step = step
            draft.update(flag, after)
            if after.settled == nil { written.climbed.append(after) }
        }
        return written
    }

    /// Asks at once for what judging findings and flags will need.
    private func prepare(_ standing: [Flag]) throws {
        let site = evening.day.site
        var wanted: [Slice] = findings.compactMap(\.person).map { Person.id($0) }
        let subjects = findings.map(\.subject) + standing.map { Subject($0.subjectKind, $0.subjectNo) }
        for subject in subjects {
            switch subject.kind {
            case .loan: wanted.append(Loan.numbered(site, subject.no))
            case .hold: wanted.append(Hold.numbered(site, subject.no))
            case .appRequest: wanted.append(AppRequest.numbered(site, subject.no))
            case .cart: wanted.append(DayClose.at(site, evening.day.day, subject.no))
            default: break
            }
        }
        for loan in evening.custodies.loans where loan.closed != nil && subjects.contains(Subject(.loan, loan.no)) {
            wanted += [
                Hold.ofCart(site, loan.cart), Handoff.ofLoan(site, loan.no),
                Count.since(site, now.zone.day(of: loan.outAt)),
            ]
        }
        if let first = standing.map(\.firstDay).min() { wanted.append(SchoolDay.between(site, first, evening.day.day)) }
        try facts.require(wanted)
    }

    /// The flag of a finding, with its settlement when the fact was put right between the deadline and now.
    private func raised(_ finding: Finding, no: Int, site: UnitID) throws -> Flag {
        let flag = Flag(
            site: site, no: no, firstDay: evening.day.day, code: finding.code.rawValue,
            subjectKind: finding.subject.kind,
            subjectNo: finding.subject.no, mask: finding.mask, person: finding.person)
        let settlement =
            finding.code == .appOverdue
            ? try facts.settlement(ofApp: flag)
            : try facts.settlement(of: flag, zone: now.zone, counts: evening.custodies.counts)
        return settlement.flatMap { Flags.settle(flag, $0) } ?? flag
    }
}

extension Facts {
    /// What settled a flag about an app request: installed, declined or withdrawn.
    func settlement(ofApp flag: Flag) throws -> Settlement? {
        guard let request = try one(AppRequest.numbered, flag.site, flag.subjectNo), let at = request.settled else {
            return nil
        }
        return Settlement(at: at, by: nil, why: request.state.rawValue)
    }
}
