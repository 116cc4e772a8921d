// SPDX-License-Identifier: GPL-3.0-or-later

extension Migrations {
    /// Tickets, apps, the outbox, the journal.
    static let office = """
        create table ticket(
            unit {int} not null references unit(unit), no {int} not null, device {int}, what {text} not null,
            reported_by {int} not null, state {text} not null, vendor_ref {text}, opened_ms {int} not null,
            closed_ms {int}, rev {int} not null, primary key(unit, no)){strict};
        create index ticket_open on ticket(unit) where closed_ms is null;
        create index ticket_device on ticket(unit, device);
        create table ticket_note(
            unit {int} not null references unit(unit), ticket {int} not null, no {int} not null,
            by_person {int} not null, at_ms {int} not null, text {text} not null,
            primary key(unit, ticket, no)){strict};
        create table device_profile(
            device {int} not null, unit {int} not null references unit(unit), profile {text} not null,
            set_by {int} not null, at_ms {int} not null, rev {int} not null, primary key(device)){strict};
        create table app(
            unit {int} not null references unit(unit), no {int} not null, name {text} not null, bundle {text} not null,
            bundle_key {text} not null, state {text} not null, rev {int} not null, primary key(unit, no)){strict};
        create table app_request(
            unit {int} not null references unit(unit), no {int} not null, app_name {text} not null,
            bundle {text} not null, purpose {text} not null, grade {text} not null, devices {text} not null,
            cost {text} not null, privacy {text} not null, person {int} not null, state {text} not null,
            process_day {int} not null, made_ms {int} not null, settled_ms {int}, rev {int} not null, primary key(unit, no)){strict};
        create index app_request_open on app_request(unit) where state = 'open';
        create index app_request_approved on app_request(unit) where state = 'approved';
        create index app_request_settled on app_request(unit, settled_ms);
        create index app_request_by on app_request(unit, person);
        create table work_order(
            unit {int} not null references unit(unit), no {int} not null, kind {text} not null,
            subject_kind {text} not null, subject_no {int} not null, state {text} not null, done_by {int},
            made_ms {int} not null, done_ms {int}, rev {int} not null, primary key(unit, no)){strict};
        create index work_order_about on work_order(unit, subject_kind, subject_no);
        create index work_order_open on work_order(unit) where state = 'open';
        create table designation(
            unit {int} not null references unit(unit), no {int} not null, person {int} not null, apps {text} not null,
            last_day {int} not null, made_by {int} not null, rev {int} not null, primary key(unit, no)){strict};
        create table outbox(
            unit {int} not null references unit(unit), no {int} not null, entry {int} not null, key {text} not null,
            kind {text} not null, person {int} not null, subject {text} not null, body {text} not null,
            state {text} not null, tries {int} not null, made_ms {int} not null, next_ms {int} not null, done_ms {int},
            unique(key), primary key(unit, no)){strict};
        create index outbox_waiting on outbox(unit, next_ms) where state = 'waiting';
        create index outbox_entry on outbox(unit, entry);
        create table nightly_run(
            unit {int} not null references unit(unit), day {int} not null, started_ms {int} not null,
            finished_ms {int}, outcome {text}, primary key(unit, day)){strict};
        create index nightly_run_done on nightly_run(unit, day) where finished_ms is not null;
        create table seal(
            unit {int} not null references unit(unit), day {int} not null, epoch {int} not null, seq {int} not null,
            head {bytes} not null, primary key(unit, day)){strict};
        create table journal(
            unit {int} not null references unit(unit), seq {int} not null, epoch {int} not null, at_ms {int} not null,
            actor {int} not null, door {text} not null, kind {text} not null, key {bytes}, undoes {int},
            body_digest {bytes} not null, hash {bytes} not null, primary key(unit, seq)){strict};
        create unique index journal_key on journal(unit, key) where key is not null;
        create index journal_undoing on journal(unit, undoes) where undoes is not null;
        create index journal_time on journal(unit, at_ms);
        create index journal_recover on journal(unit, at_ms) where kind = 'account.recover';
        create index journal_restore on journal(unit, at_ms) where kind = 'desk.restore';
        create table journal_body(
            unit {int} not null, seq {int} not null, part {int} not null, digest {bytes} not null, salt {bytes},
            body {bytes}, removed_by {int}, primary key(unit, seq, part)){strict};
        create table journal_subject(
            unit {int} not null, kind {text} not null, no {int} not null, seq {int} not null,
            primary key(unit, kind, no, seq)){strict};
        """
}
