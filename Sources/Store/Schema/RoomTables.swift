// SPDX-License-Identifier: GPL-3.0-or-later

extension Migrations {
    /// The rooms of a site; and of a substitute, the periods in which their time was entered.
    static let rooms = """
        create table room(
            site {int} not null references unit(unit), code {text} not null, name {text} not null,
            kind {text} not null check(kind in ('classroom','storage','office','elsewhere')),
            spellings {text} not null, live {int} not null, rev {int} not null, check(live in (0,1)),
            primary key(site, code)){strict};
        alter table substitute add column first_period {text};
        alter table substitute add column last_period {text};
        """
}
