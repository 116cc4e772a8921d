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

    /// Tells at once everybody whose plan changed, and whoever has devices out that are called back.
    mutating func tell(_ headline: String) throws {
        for row in cancelled {
            draft.tell(
                Notice(
                    row.person, .atOnce, subject: "\(Numbered.reservation.id(row.no)) is canceled",
                    "\(headline) Your reservation of \(labels(row.mask, row.cart)), \(row.when), is canceled: \(row.why ?? "")."
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
        tellSubstitutes(headline)
        for loan in loans {
            draft.tell(
                Notice(
                    loan.holder, .atOnce, subject: "Please bring \(labels(loan.out, loan.cart)) back",
                    "\(headline) You have \(labels(loan.out, loan.cart)): please bring them back to their cart."))
        }
    }

    /// Every plan that is touched, one a line; `planned` says it in the future.
    private func details(planned: Bool) -> [String] {
        func mark(_ done: String, _ later: String) -> String { planned ? later : done }
        var lines = cancelled.map { "\(mark("canceled", "will be canceled")): \(said($0)) — \($0.why ?? "")" }
        lines += moved.map {
            "\(mark("moved", "will move")): \(said($0.after)), \(mark("was", "now")) \($0.before.span)"
        }
        lines += loans.map {
            "\(mark("recall", "will be a recall")): \(labels($0.out, $0.cart)) with \(name($0.holder)) (\(Numbered.loan.id($0.no)))"
        }
        lines += due.map { before, after in
            "\(mark("due", "will be due")) at \(Said.clock(after.due)): \(labels(after.out, after.cart)) with "
                + "\(name(after.holder)) (\(Numbered.loan.id(after.no))), \(mark("was", "now")) \(Said.clock(before.due))"
        }
        lines += substitutes.map { touched in
            touched.before.span == touched.after.span
                ? "substitute \(mark("stays", "will stay")): \(said(touched.after))"
                : "substitute \(mark("moved", "will move")): \(said(touched.after)), \(mark("was", "now")) \(touched.before.span)"
        }
        lines += series.sorted { $0.key < $1.key }.map {
            "series \(Numbered.series.id($0.key)): \(Said.count($0.value, "date", "dates")) \(mark("affected", "will be affected"))"
        }
        lines += astray + remarks.map { planned ? $0.planned : $0.said }
        return lines
    }

    private static let untouched = "No reservation, loan, substitute or series is affected."

    /// What comes of it, with the same list for its preview and a question that says what happens on yes.
    ///
    /// - Parameters:
    ///   - planned: the headline in the future.
    ///   - act: the question's first words: "Close Fri 20 Nov".
    func receipt(_ headline: String, planned: String, act: String, hints: [String] = []) -> Receipt {
        let none =
            cancelled.isEmpty && moved.isEmpty && loans.isEmpty && due.isEmpty && substitutes.isEmpty && series.isEmpty
        let lines = { (planned: Bool) in (none ? [Self.untouched] : []) + details(planned: planned) }
        var receipt = Receipt(
            headline, details: lines(false), hints: hints,
            data: [
                "cancelled": .list(cancelled.map { .text(Numbered.reservation.id($0.no)) }),
                "moved": .list(moved.map { .text(Numbered.reservation.id($0.after.no)) }),
                "due": .list(due.map { .text(Numbered.loan.id($0.after.no)) }),
                "recalls": .list(loans.map { .text(Numbered.loan.id($0.no)) }),
                "substitutes": .list(substitutes.map { .text(Numbered.substitute.id($0.after.no)) }),
                "series": .list(series.keys.sorted().map { .text(Numbered.series.id($0)) }),
            ])
        receipt.preview = Receipt.Preview(planned, details: lines(true), question: question(act))
        return receipt
    }

    /// "Close Fri 20 Nov, cancel 2 reservations and call back 12 devices?"
    private func question(_ act: String) -> String {
        var acts = [act]
        if !cancelled.isEmpty { acts.append("cancel \(Said.count(cancelled.count, "reservation", "reservations"))") }
        if !moved.isEmpty { acts.append("move \(Said.count(moved.count, "reservation", "reservations"))") }
        let out = loans.reduce(0) { $0 + $1.out.count }
        if out > 0 { acts.append("call back \(Said.count(out, "device", "devices"))") }
        return Said.list(acts) + "?"
    }
}
