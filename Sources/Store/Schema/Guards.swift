// SPDX-License-Identifier: GPL-3.0-or-later

/// What no index can see, guarded by one trigger an engine: overlapping masks, substitutes, two open loans of one label.
///
/// They never fire in a healthy program; when one does it is a defect (exit 74), and the transaction is gone.
enum Guards {
    static let overlap = "reservation_overlap"
    static let substitute = "substitute"
    static let loan = "loan_overlap"

    static func first(_ dialect: Dialect) -> String {
        switch dialect.engine {
        case .sqlite: sqlite
        case .postgres: postgres
        }
    }

    private static let overlapping = """
        select 1 from reservation r where r.site = new.site and r.day = new.day and r.cart = new.cart and r.live = 1
            and r.no <> new.no and (r.mask & new.mask) <> 0 and r.start_min < new.end_min and new.start_min < r.end_min
        """
    private static let replaced = """
        select 1 from substitute s where s.site = new.site and s.day = new.day and s.live = 1
            and (s.person = new.person or s.room = new.room)
            and s.start_min < new.end_min and new.start_min < s.end_min
        """
    private static let lent = """
        select 1 from loan l where l.site = new.site and l.cart = new.cart and l.closed_ms is null
            and l.no <> new.no and (l.out & new.out) <> 0
        """

    private static let sqlite: String = {
        func trigger(_ name: String, _ table: String, _ event: String, _ when: String, _ question: String, _ guardName: String) -> String {
            """
            create trigger \(name) before \(event) on \(table) when \(when) begin
                select raise(abort, 'guard:\(guardName)') where exists (\(question));
            end;
            """
        }
        let changed = "new.live = 1 and (old.live = 0 or old.mask <> new.mask or old.start_min <> new.start_min or old.end_min <> new.end_min or old.day <> new.day or old.cart <> new.cart)"
        let taught = "new.live = 1 and new.state <> 'kept' and (old.live = 0 or old.person <> new.person or old.room <> new.room or old.start_min <> new.start_min or old.end_min <> new.end_min or old.day <> new.day)"
        return [
            trigger("reservation_overlap_i", "reservation", "insert", "new.live = 1", overlapping, overlap),
            trigger("reservation_overlap_u", "reservation", "update", changed, overlapping, overlap),
            trigger("reservation_substitute_i", "reservation", "insert", "new.live = 1", replaced, substitute),
            trigger("reservation_substitute_u", "reservation", "update", taught, replaced, substitute),
            trigger("loan_overlap_i", "loan", "insert", "new.closed_ms is null", lent, loan),
            trigger("loan_overlap_u", "loan", "update", "new.closed_ms is null and new.out <> old.out", lent, loan),
        ].joined(separator: "\n")
    }()

    private static let postgres: String = {
        func function(_ name: String, _ questions: [(String, String)]) -> String {
            let checks = questions.map { question, guardName in
                "if exists (\(question)) then raise exception 'guard:\(guardName)'; end if;"
            }
            return """
                create function \(name)() returns trigger language plpgsql as $body$
                begin
                    \(checks.joined(separator: "\n        "))
                    return new;
                end $body$;
                """
        }
        return [
            function("guard_overlap", [(overlapping, overlap)]),
            function("guard_substitute", [(replaced, substitute)]),
            function("guard_loan", [(lent, loan)]),
            "create trigger reservation_overlap before insert or update on reservation for each row when (new.live = 1) execute function guard_overlap();",
            "create trigger reservation_substitute before insert or update on reservation for each row when (new.live = 1 and new.state <> 'kept') execute function guard_substitute();",
            "create trigger loan_overlap before insert or update on loan for each row when (new.closed_ms is null) execute function guard_loan();",
        ].joined(separator: "\n")
    }()
}
