// SPDX-License-Identifier: GPL-3.0-or-later

extension Migrations {
    /// Units, persons, roles, accounts, approvals.
    static let people = """
        create table meta(key {text} not null, value {text} not null, primary key(key)){strict};
        create table migration(no {int} not null, digest {text} not null, primary key(no)){strict};
        create table unit(
            unit {int} not null, parent {int} references unit(unit), kind {text} not null,
            code_key {text} not null unique, code {text} not null, name {text} not null, zone {text} not null,
            rev {int} not null, primary key(unit)){strict};
        create table ledger(
            unit {int} not null references unit(unit), epoch {int} not null, seq {int} not null, head {bytes} not null,
            at_ms {int} not null, primary key(unit)){strict};
        create table counter(
            unit {int} not null references unit(unit), kind {text} not null, last {int} not null,
            primary key(unit, kind)){strict};
        create table setting(
            unit {int} not null references unit(unit), key {text} not null, value {text} not null, rev {int} not null,
            primary key(unit, key)){strict};
        create table person(
            person {int} not null, unit {int} not null references unit(unit), handle_key {text} not null unique,
            handle {text} not null, name {text}, email {text},
            state {text} not null check(state in ('active','blocked','left','erased')), rev {int} not null,
            primary key(person)){strict};
        create index person_unit on person(unit);
        create table held_role(
            person {int} not null references person(person), unit {int} not null references unit(unit),
            role {text} not null, first_day {int} not null, last_day {int} not null, rev {int} not null,
            primary key(person, unit, role, first_day)){strict};
        create index held_role_unit on held_role(unit);
        create table role_right(
            role {text} not null, permission {text} not null,
            reach {text} not null check(reach in ('own','cart','unit','below')), primary key(role, permission)){strict};
        create table credential(
            person {int} not null references person(person), hash {text} not null, changed_ms {int} not null,
            primary key(person)){strict};
        create table session(
            token_hash {bytes} not null, person {int} not null references person(person), kind {text} not null,
            made_ms {int} not null, expires_ms {int} not null, ended_ms {int}, primary key(token_hash)){strict};
        create index session_open on session(person) where ended_ms is null;
        create table invitation(
            code_hash {bytes} not null, person {int} not null references person(person), made_by {int} not null,
            made_ms {int} not null, expires_ms {int} not null, used_ms {int}, primary key(code_hash)){strict};
        create index invitation_open on invitation(person) where used_ms is null;
        create table attempt(
            handle_key {text} not null, failures {int} not null, last_ms {int} not null, retry_ms {int} not null,
            primary key(handle_key)){strict};
        create table kept_refusal(
            unit {int} not null references unit(unit), at_ms {int} not null, no {int} not null, person {int},
            request {text} not null, code {text} not null, sentence {text} not null,
            primary key(unit, at_ms, no)){strict};
        create table approval(
            unit {int} not null references unit(unit), no {int} not null, chain {text} not null,
            subject_kind {text} not null, subject_no {int} not null, subject_digest {text} not null,
            requested_by {int} not null,
            state {text} not null check(state in ('open','granted','declined','lapsed','void','used')),
            expires_ms {int}, used_by {int}, made_ms {int} not null, rev {int} not null, primary key(unit, no)){strict};
        create index approval_subject on approval(unit, subject_kind, subject_no);
        create index approval_open on approval(unit) where state = 'open';
        create table approval_step(
            unit {int} not null, no {int} not null, step {int} not null, stage {int} not null, person {int},
            role {text}, mask {int}, state {text} not null check(state in ('waiting','yes','no','revoked')),
            decided_by {int}, at_ms {int}, reason {text}, rev {int} not null, primary key(unit, no, step),
            foreign key(unit, no) references approval(unit, no)){strict};
        create index approval_step_person on approval_step(unit, person) where state = 'waiting';
        create index approval_step_role on approval_step(unit, role) where state = 'waiting';
        """
}
