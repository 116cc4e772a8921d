// SPDX-License-Identifier: GPL-3.0-or-later

extension Migrations {
    /// Plans, custody, counts, evidence of the evening.
    static let custody = """
        create table series(
            site {int} not null references unit(unit), no {int} not null, rule {text} not null,
            until_day {int} not null, rev {int} not null, primary key(site, no)){strict};
        create table reservation(
            site {int} not null references unit(unit), no {int} not null, day {int} not null, cart {int} not null,
            mask {int} not null, start_min {int} not null, end_min {int} not null, first_period {text},
            last_period {text}, person {int} not null, room {text} not null, project {text}, series {int},
            split_of {int}, state {text} not null, live {int} not null, why {text}, made_ms {int} not null,
            made_by {int} not null, rev {int} not null, check(mask between 1 and 1152921504606846975),
            check(state in ('awaiting','confirmed','kept','cancelled','released')), check(live in (0,1)),
            check(live = 0 or state in ('awaiting','confirmed','kept')),
            check(start_min >= 0 and start_min < end_min and end_min <= 1440), primary key(site, no)){strict};
        create index reservation_board on reservation(site, day, cart) where live = 1;
        create index reservation_day on reservation(site, day, cart);
        create index reservation_by on reservation(site, person, day);
        create index reservation_series on reservation(site, series) where series is not null;
        create table substitute(
            site {int} not null references unit(unit), no {int} not null, day {int} not null, person {int},
            room {text}, start_min {int} not null, end_min {int} not null, first_no {int} not null,
            live {int} not null, made_by {int} not null, withdrawn_by {int}, why {text}, rev {int} not null,
            check(person is not null or room is not null), check(live in (0,1)), check(start_min < end_min),
            primary key(site, no)){strict};
        create index substitute_day on substitute(site, day);
        create index substitute_first on substitute(site, first_no);
        create table loan(
            site {int} not null references unit(unit), no {int} not null, cart {int} not null, day {int} not null,
            taken {int} not null, out {int} not null, reservation {int} not null, holder {int} not null,
            room {text} not null, handed_by {int} not null, came_from {int}, due_min {int} not null,
            end_min {int} not null, out_ms {int} not null, closed_ms {int}, rev {int} not null,
            check(taken between 0 and 1152921504606846975), check(out between 0 and 1152921504606846975),
            primary key(site, no)){strict};
        create index loan_open on loan(site, cart) where closed_ms is null;
        create index loan_closed on loan(site, closed_ms);
        create index loan_day on loan(site, day, cart);
        create index loan_reservation on loan(site, reservation);
        create table handoff(
            site {int} not null references unit(unit), no {int} not null, loan {int} not null, cart {int} not null,
            mask {int} not null, giver {int} not null, receiver {int} not null, reservation {int} not null,
            state {text} not null, day {int} not null, offered_ms {int} not null, settled_ms {int}, rev {int} not null,
            primary key(site, no)){strict};
        create index handoff_offered on handoff(site, receiver) where state = 'offered';
        create index handoff_loan on handoff(site, loan);
        create table headcount(
            site {int} not null references unit(unit), no {int} not null, cart {int} not null, day {int} not null,
            kind {text} not null, by_person {int} not null, for_person {int}, present {int} not null,
            cabled {int} not null, plugged {int} not null, locked {int} not null, room {text} not null,
            at_ms {int} not null, told_ms {int} not null, why {text}, state {text} not null, corrects {int}, rev {int} not null,
            check(present between 0 and 1152921504606846975), check(cabled between 0 and 1152921504606846975),
            primary key(site, no)){strict};
        create index headcount_day on headcount(site, day, cart);
        create index headcount_cart on headcount(site, cart, no);
        create index headcount_daily on headcount(site, cart, no) where kind = 'daily';
        create index headcount_awaiting on headcount(site) where state = 'late_awaiting';
        create table headcount_exception(
            site {int} not null references unit(unit), no {int} not null, slot {int} not null, code {text} not null,
            device {int}, note {text}, primary key(site, no, slot, code)){strict};
        create table scan_draft(
            site {int} not null references unit(unit), cart {int} not null, person {int} not null,
            read {text} not null, at_ms {int} not null, primary key(site, cart, person)){strict};
        create table hold(
            site {int} not null references unit(unit), no {int} not null, cart {int} not null, slot {int} not null,
            device {int}, code {text} not null, note {text}, by_person {int} not null, last_holder {int}, ticket {int},
            from_ms {int} not null, ended_ms {int}, ended_by {int}, why {text}, rev {int} not null,
            primary key(site, no)){strict};
        create index hold_open on hold(site, cart) where ended_ms is null;
        create index hold_ended on hold(site, ended_ms);
        create index hold_cart on hold(site, cart);
        create table day_close(
            site {int} not null references unit(unit), day {int} not null, cart {int} not null, due_ms {int} not null,
            out {int} not null, missing {int} not null, back_ms {int}, flags {text} not null,
            primary key(site, day, cart)){strict};
        create table flag(
            site {int} not null references unit(unit), no {int} not null, first_day {int} not null,
            code {text} not null, subject_kind {text} not null, subject_no {int} not null, mask {int} not null,
            person {int}, step {int} not null, settled_ms {int}, settled_by {int}, why {text}, rev {int} not null,
            unique(site, first_day, code, subject_kind, subject_no), primary key(site, no)){strict};
        create index flag_settled on flag(site, settled_ms);
        create index flag_open on flag(site, first_day) where settled_ms is null;
        """
}
