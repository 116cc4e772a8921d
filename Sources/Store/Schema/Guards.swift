// SPDX-License-Identifier: GPL-3.0-or-later

/// What no index can see, guarded by triggers: overlapping masks, substitutes, two open loans of one label.
///
/// They never fire in a healthy program; when one does it is a defect (exit 74), and the transaction is gone. The same questions under the same
/// conditions on both engines; only how a trigger is written differs.
enum Guards {
    /// One question that must have no answer when a row comes or changes.
    private struct Guard {
        let name: String
        let table: String
        let question: String
        /// When a new row is looked at, and when a changed one.
        let onInsert: String
        let onUpdate: String
    }

    private static let moved = """
        old.live = 0 or old.day <> new.day or old.start_min <> new.start_min or old.end_min <> new.end_min
        """

    private static let all = [
        Guard(
            name: "reservation_overlap", table: "reservation",
            question: """
                select 1 from reservation r where r.site = new.site and r.day = new.day and r.cart = new.cart and r.live = 1
                    and r.no <> new.no and (r.mask & new.mask) <> 0 and r.start_min < new.end_min and new.start_min < r.end_min
                """,
            onInsert: "new.live = 1",
            onUpdate: "new.live = 1 and (\(moved) or old.mask <> new.mask or old.cart <> new.cart)"),
        Guard(
            name: "substitute", table: "reservation",
            question: """
                select 1 from substitute s where s.site = new.site and s.day = new.day and s.live = 1
                    and (s.person = new.person or s.room = new.room)
                    and s.start_min < new.end_min and new.start_min < s.end_min
                """,
            onInsert: "new.live = 1",
            onUpdate: """
                new.live = 1 and new.state <> 'kept' and (\(moved) or old.person <> new.person or old.room <> new.room)
                """),
        Guard(
            name: "loan_overlap", table: "loan",
            question: """
                select 1 from loan l where l.site = new.site and l.cart = new.cart and l.closed_ms is null
                    and l.no <> new.no and (l.out & new.out) <> 0
                """,
            onInsert: "new.closed_ms is null",
            onUpdate: """
                new.closed_ms is null and (old.closed_ms is not null or old.out <> new.out or old.cart <> new.cart)
                """),
    ]

    static func first(_ dialect: Dialect) -> String {
        all.flatMap { rule in
            switch dialect.engine {
            case .sqlite: sqlite(rule)
            case .postgres: postgres(rule)
            }
        }.joined(separator: "\n")
    }

    private static func sqlite(_ rule: Guard) -> [String] {
        [("insert", rule.onInsert), ("update", rule.onUpdate)].map { event, when in
            """
            create trigger guard_\(rule.name)_\(event) before \(event) on \(rule.table) when \(when) begin
                select raise(abort, 'guard:\(rule.name)') where exists (\(rule.question));
            end;
            """
        }
    }

    private static func postgres(_ rule: Guard) -> [String] {
        let function = """
            create function guard_\(rule.name)() returns trigger language plpgsql as $body$
            begin
                if exists (\(rule.question)) then raise exception 'guard:\(rule.name)'; end if;
                return new;
            end $body$;
            """
        let triggers = [("insert", rule.onInsert), ("update", rule.onUpdate)].map { event, when in
            """
            create trigger guard_\(rule.name)_\(event) before \(event) on \(rule.table) for each row when (\(when))
                execute function guard_\(rule.name)();
            """
        }
        return [function] + triggers
    }
}
