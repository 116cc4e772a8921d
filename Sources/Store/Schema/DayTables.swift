// SPDX-License-Identifier: GPL-3.0-or-later

extension Migrations {
    /// What a closing took from a day.
    static let dayClosings = """
        create table day_closing(
            site {int} not null references unit(unit), day {int} not null, from_min {int}, kind {text} not null,
            schedule {text}, rotation {text}, dismiss_min {int}, note {text} not null, shifted {int} not null, rev {int} not null,
            check(shifted in (0,1)), primary key(site, day)){strict};
        """
}
