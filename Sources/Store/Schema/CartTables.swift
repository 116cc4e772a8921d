// SPDX-License-Identifier: GPL-3.0-or-later

extension Migrations {
    /// Carts, the calendar, allotments.
    static let carts = """
        create table school_year(
            site {int} not null references unit(unit), year {int} not null, first_day {int} not null,
            last_day {int} not null, rev {int} not null, primary key(site, year)){strict};
        create table bell(
            site {int} not null references unit(unit), schedule {text} not null, period {text} not null,
            start_min {int} not null, end_min {int} not null,
            check(start_min >= 0 and start_min < end_min and end_min <= 1440),
            primary key(site, schedule, period)){strict};
        create table school_day(
            site {int} not null references unit(unit), day {int} not null, kind {text} not null, schedule {text},
            rotation {text}, due_min {int} not null, dismiss_min {int}, note {text} not null, rev {int} not null,
            primary key(site, day)){strict};
        create table cart(
            site {int} not null references unit(unit), cart {int} not null, number {int} not null,
            name {text} not null, capacity {int} not null, home_room {text} not null, live {int} not null,
            rev {int} not null, check(capacity between 1 and 60), check(live in (0,1)),
            primary key(site, cart)){strict};
        create unique index cart_number on cart(site, number) where live = 1;
        create table cart_person(
            site {int} not null references unit(unit), cart {int} not null, person {int} not null,
            part {text} not null, first_day {int} not null, last_day {int} not null, rev {int} not null,
            primary key(site, cart, person, part, first_day)){strict};
        create index cart_person_by on cart_person(site, person);
        create table device(
            device {int} not null, unit {int} not null references unit(unit), serial {text} not null,
            serial_key {text} not null, tag {text}, tag_key {text}, model {text} not null, state {text} not null,
            enrolled {int} not null, hold {text}, store {text}, rev {int} not null, unique(serial_key),
            unique(tag_key), primary key(device)){strict};
        create index device_unit on device(unit);
        create index device_state on device(unit, state);
        create index device_held on device(unit) where hold is not null;
        create index device_unenrolled on device(unit) where enrolled = 0;
        create table slot_device(
            site {int} not null references unit(unit), cart {int} not null, slot {int} not null,
            from_ms {int} not null, to_ms {int}, device {int} not null, rev {int} not null,
            primary key(site, cart, slot, from_ms)){strict};
        create unique index slot_device_now on slot_device(site, cart, slot) where to_ms is null;
        create unique index slot_device_once on slot_device(device) where to_ms is null;
        create index slot_device_travels on slot_device(device);
        create table teaching(
            site {int} not null references unit(unit), year {int} not null, person {int} not null,
            grade {text} not null, room {text} not null, rev {int} not null, primary key(site, year, person)){strict};
        create table allotment(
            site {int} not null references unit(unit), no {int} not null, year {int} not null, cart {int} not null,
            mask {int} not null, person {int} not null, first_day {int} not null, last_day {int} not null,
            rev {int} not null, check(mask between 1 and 1152921504606846975), primary key(site, no)){strict};
        create index allotment_cart on allotment(site, cart, year);
        create index allotment_year on allotment(site, year);
        create index allotment_by on allotment(site, person);
        create table allotment_change(
            site {int} not null references unit(unit), no {int} not null, year {int} not null, cart {int} not null,
            mask {int} not null, gainer {int}, first_day {int} not null, last_day {int} not null,
            asked_by {int} not null, state {text} not null, rev {int} not null,
            check(mask between 1 and 1152921504606846975), primary key(site, no)){strict};
        create index allotment_change_waiting on allotment_change(site) where state = 'waiting';
        create table seat_list(
            site {int} not null references unit(unit), no {int} not null, year {int} not null, person {int} not null,
            period {text} not null, cart {int} not null, seats {text} not null, first_day {int} not null,
            last_day {int} not null, rev {int} not null, primary key(site, no)){strict};
        create index seat_list_by on seat_list(site, year, person);
        """
}
