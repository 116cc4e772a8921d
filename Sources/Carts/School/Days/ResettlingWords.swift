// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension Resettling {
    func labels(_ mask: Slots, _ cart: Int) -> String { mask.labels(ofCart: carts[cart]?.number ?? cart) }

    func name(_ person: PersonID) -> String {
        (try? draft.facts.rows(Person.of, draft.unit).first { $0.person == person }?.called) ?? "somebody"
    }

    /// "R12, 7-1..12, Chidi Okafor, Thu 19 Nov, P3 (10:12–10:58)".
    func said(_ row: Reservation) -> String {
        "\(Numbered.reservation.id(row.no)), \(labels(row.mask, row.cart)), \(name(row.person)), \(row.when)"
    }

    /// Tells at once everybody whose plan changed, and whoever has devices out on a day that is now closed.
    mutating func tell(_ headline: String) throws {
        for row in cancelled {
            draft.tell(
                Notice(
                    row.person, .atOnce, subject: "\(Numbered.reservation.id(row.no)) is cancelled",
                    "\(headline) Your reservation of \(labels(row.mask, row.cart)), \(row.when), is cancelled: \(row.why ?? "")."
                ))
        }
        for (before, after) in moved where before.person == after.person {
            draft.tell(
                Notice(
                    after.person, .atOnce, subject: "\(Numbered.reservation.id(after.no)) has another time",
                    "\(headline) Your reservation of \(labels(after.mask, after.cart)) is now \(after.when); it was \(before.span)."
                ))
        }
        for (before, after) in due {
            draft.tell(
                Notice(
                    after.holder, .atOnce,
                    subject: "\(labels(after.out, after.cart)): due at \(Said.clock(after.due)) now",
                    "\(headline) You have \(labels(after.out, after.cart)): back by \(Said.clock(after.due)) and not \(Said.clock(before.due))."
                ))
        }
        for loan in loans {
            draft.tell(
                Notice(
                    loan.holder, .atOnce, subject: "Please bring \(labels(loan.out, loan.cart)) back",
                    "\(headline) You have \(labels(loan.out, loan.cart)): please bring them back to their cart."))
        }
    }

    func receipt(_ headline: String, hints: [String] = []) -> Receipt {
        var details: [String] = []
        details += cancelled.map { "cancelled: \(said($0)) — \($0.why ?? "")" }
        details += moved.map { "moved: \(said($0.after)), was \($0.before.span)" }
        details += loans.map {
            "recall: \(labels($0.out, $0.cart)) with \(name($0.holder)) (\(Numbered.loan.id($0.no)))"
        }
        details += due.map {
            "due at \(Said.clock($0.after.due)): \(labels($0.after.out, $0.after.cart)) with \(name($0.after.holder)) (\(Numbered.loan.id($0.after.no))), was \(Said.clock($0.before.due))"
        }
        details += series.sorted { $0.key < $1.key }.map {
            "series \(Numbered.series.id($0.key)): \(Said.count($0.value, "date", "dates")) touched"
        }
        details += astray
        if details.isEmpty { details = ["No reservation, loan or series is touched."] }
        return Receipt(
            headline, details: details, hints: hints,
            data: [
                "cancelled": .list(cancelled.map { .text(Numbered.reservation.id($0.no)) }),
                "moved": .list(moved.map { .text(Numbered.reservation.id($0.after.no)) }),
                "due": .list(due.map { .text(Numbered.loan.id($0.after.no)) }),
                "recalls": .list(loans.map { .text(Numbered.loan.id($0.no)) }),
                "series": .list(series.keys.sorted().map { .text(Numbered.series.id($0)) }),
            ])
    }
}
