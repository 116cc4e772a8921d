// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import People

extension Facts {
    /// The flags of earlier days that stood unsettled at this evening's deadline.
    func standingFlags(_ site: UnitID, _ evening: Evening) throws -> [Flag] {
        try require([Flag.open(site), Flag.settledSince(site, evening.bound)])
        return try (rows(Flag.open, site) + rows(Flag.settledSince, site, evening.bound)).filter {
            $0.stood(before: evening.bound) && $0.firstDay < evening.day.day
        }.sorted { $0.no < $1.no }
    }

    /// What of an evening's findings no standing flag tells already: one fact has one flag.
    ///
    /// Judged as of the deadline alone, so that it is the same whenever the night is run. A label that was flagged as out and is missing now is
    /// the same fact; one that came back and was lost later is another. Of labels without a cable those are new that no flag has open.
    /// - Source: RULES "Close of day"
    func newFindings(
        _ findings: [Finding], beside standing: [Flag], _ evening: Evening, zone: Zone
    ) throws -> [Finding] {
        try findings.compactMap { finding in
            switch finding.code {
            case .uncabled:
                let flags = standing.filter(finding.concerns)
                let told = try flags.map { try openCables($0, before: evening.bound, zone: zone) }.joined()
                var rest = finding
                rest.mask = finding.mask.subtracting(told)
                return rest.mask.isEmpty ? nil : rest
            case .missing:
                if standing.contains(where: finding.concerns) { return nil }
                return try isTold(finding, evening.day.site, standing, zone) ? nil : finding
            default:
                return standing.contains(where: finding.concerns) ? nil : finding
            }
        }
    }

    /// Whether a missing report goes on with what a flag says already: a label that was out and never came back, or a report that moved with
    /// its device to another slot.
    private func isTold(_ finding: Finding, _ site: UnitID, _ standing: [Flag], _ zone: Zone) throws -> Bool {
        guard let report = try one(Hold.numbered, site, finding.subject.no) else { return false }
        for flag in standing {
            switch EveningCode(rawValue: flag.code) {
            case .stillOut where flag.mask.overlaps(finding.mask):
                guard try one(Loan.numbered, flag.site, flag.subjectNo)?.cart == finding.cart else { continue }
                let parts = try state(of: flag, zone: zone)?.parts ?? []
                let cameBack = parts.contains { $0.slots.overlaps(finding.mask) && $0.at < report.from }
                if !cameBack { return true }
            case .missing:
                guard let first = try one(Hold.numbered, flag.site, flag.subjectNo) else { continue }
                if try continues(first, as: report.no) { return true }
            default: continue
            }
        }
        return false
    }
}
