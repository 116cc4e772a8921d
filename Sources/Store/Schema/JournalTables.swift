// SPDX-License-Identifier: GPL-3.0-or-later

extension Migrations {
    /// The journal's three tables kept in the order of their keys, without a second tree that finds a row's place.
    ///
    /// They only ever grow at the end and are nine tenths of a district's file. PostgreSQL has no such tables and needs none.
    static func clustered(_ dialect: Dialect) -> String {
        switch dialect.engine {
        case .postgres: ""
        case .sqlite: dialect.render(inKeyOrder)
        }
    }

    private static let inKeyOrder = """
        create table journal_kept(
            unit {int} not null references unit(unit), seq {int} not null, epoch {int} not null, at_ms {int} not null,
            actor {int} not null, door {text} not null, kind {text} not null, key {bytes}, undoes {int},
            body_digest {bytes} not null, hash {bytes} not null, primary key(unit, seq)){strict}, without rowid;
        insert into journal_kept select unit, seq, epoch, at_ms, actor, door, kind, key, undoes, body_digest, hash
            from journal order by unit, seq;
        drop table journal;
        alter table journal_kept rename to journal;
        create unique index journal_key on journal(unit, key) where key is not null;
        create index journal_undoing on journal(unit, undoes) where undoes is not null;
        create index journal_time on journal(unit, at_ms);
        create index journal_recover on journal(unit, at_ms) where kind = 'account.recover';
        create index journal_restore on journal(unit, at_ms) where kind = 'desk.restore';
        create table journal_body_kept(
            unit {int} not null, seq {int} not null, part {int} not null, digest {bytes} not null, salt {bytes},
            body {bytes}, removed_by {int}, primary key(unit, seq, part)){strict}, without rowid;
        insert into journal_body_kept select unit, seq, part, digest, salt, body, removed_by
            from journal_body order by unit, seq, part;
        drop table journal_body;
        alter table journal_body_kept rename to journal_body;
        create table journal_subject_kept(
            unit {int} not null, kind {text} not null, no {int} not null, seq {int} not null,
            primary key(unit, kind, no, seq)){strict}, without rowid;
        insert into journal_subject_kept select unit, kind, no, seq from journal_subject order by unit, kind, no, seq;
        drop table journal_subject;
        alter table journal_subject_kept rename to journal_subject;
        """
}
