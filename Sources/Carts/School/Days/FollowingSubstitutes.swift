// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension Resettling {
    /// Moves the substitutes that were entered in periods with their periods; one whose period is not there is settled first.
    ///
    /// Before any reservation is looked at, so that those that move are held against where the substitutes will be.
    mutating func followPeriods(_ day: Day) throws {
        let site = draft.unit
        guard let row = try draft.facts.one(SchoolDay.on, site, day) else { return }
        var whole = row
        whole.dismiss = nil
        let bells = try row.schedule.map { try draft.facts.rows(Bell.of, site, $0) } ?? []
        let entered = try draft.facts.rows(Substitute.on, site, day)
        let followed = FollowedPeriods(entered, DayPlan(day: whole, bells: bells), at: now)
        for lost in followed.lost {
            let id = Numbered.substitute.id(lost.no)
            refusals.append(
                BellsClash.refusal(
                    "\(said(lost)): these bells do not have \(lost.firstPeriod ?? "")\(lost.lastPeriod == lost.firstPeriod ? "" : " to \(lost.lastPeriod ?? "")").",
                    instead: ["substitute withdraw \(id) \"WHY\""]))
        }
        for (before, after) in followed.moved {
            draft.update(before, after)
            substitutes.append(SubstituteTouched(before: before, after: after))
        }
    }

    /// Cuts what stayed where it was and now lies in the time of a substitute who moved.
    mutating func cutStanding(_ standing: [Reservation], on day: Day, _ plan: DayPlan) throws {
        let moved = Set(substitutes.filter { $0.before.span != $0.after.span }.map(\.after.no))
        for substitute in try draft.facts.rows(Substitute.on, draft.unit, day) where moved.contains(substitute.no) {
            for old in standing where !(day == now.day && old.end <= now.minute) {
                guard
                    let row = try draft.facts.rows(Reservation.onDay, draft.unit, day).first(where: { $0.no == old.no }
                    ),
                    substitute.stops(row)
                else { continue }
                switch try draft.cut(row, by: substitute, plan, policy, at: now) {
                case .over: continue
                case .ended(let gone): if gone.state != .kept { cancelled.append(gone) }
                case .shortened(let left, _): self.moved.append((row, left))
                case .split(let earlier, let later, _): self.moved += [(row, earlier), (row, later)]
                }
            }
        }
    }

    /// Tells the teacher, and whoever entered it, where a substitute's time has gone.
    mutating func tellSubstitutes(_ headline: String) {
        for (before, after) in substitutes.map({ ($0.before, $0.after) }) where before.span != after.span {
            for person in Set([after.person ?? after.madeBy, after.madeBy]).sorted() {
                draft.tell(
                    Notice(
                        person, .before(after.day), subject: "\(Numbered.substitute.id(after.no)) has another time",
                        "\(headline) The substitute \(said(after)) was \(before.span)."))
            }
        }
    }

    /// "S3, Chidi Okafor's class, Fri 20 Nov, P6 (13:12–13:58)".
    func said(_ substitute: Substitute) -> String {
        let whose = substitute.person.map { "\(name($0))'s class" } ?? "room \(substitute.room ?? "")"
        return "\(Numbered.substitute.id(substitute.no)), \(whose), \(substitute.day), \(substitute.times)"
    }
}
