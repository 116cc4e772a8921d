-- The desk of week-2.sql for PostgreSQL: the same rows.
insert into meta(key, value) values
('rights', '2'),
('schema', '2'),
('rehearsal', '1');
insert into migration(no, digest) values
(1, '3baef2bef3271ce2a411b254c2ed3e465776f7d3f870d3b1879b33695b1493cc'),
(2, '23ab959bc98d60d37b2daa8d4573c7661d569d029b3a1bb88963983b47e3fb35');
insert into unit(unit, parent, kind, code_key, code, name, zone, rev) values
(1, NULL, 'site', 'hill', 'hill', 'Hill School', 'America/Chicago', 1);
insert into ledger(unit, epoch, seq, head, at_ms) values
(1, 1, 28, '\xb124116f2dc19ebd7060a54ccfff250cff97bb8bedee5e3d8761bff1c653e8f8', 1796339100783);
insert into counter(unit, kind, last) values
(1, 'app', 1),
(1, 'cart', 1),
(1, 'flag', 1),
(1, 'hold', 1),
(1, 'loan', 4),
(1, 'count', 10),
(1, 'device', 6),
(1, 'outbox', 8),
(1, 'series', 2),
(1, 'ticket', 1),
(1, 'allotment', 3),
(1, 'seat_list', 2),
(1, 'substitute', 1),
(1, 'reservation', 12);
insert into setting(unit, key, value, rev) values
(1, 'rotation', 'A B from 2026-08-17', 2),
(1, 'due_minute', '1020', 2),
(1, 'days_checked', 'school', 2),
(1, 'idle_minutes', '10', 2),
(1, 'invite_hours', '72', 2),
(1, 'schedule_fri', 'short', 2),
(1, 'schedule_mon', 'regular', 2),
(1, 'schedule_thu', 'regular', 2),
(1, 'schedule_tue', 'regular', 2),
(1, 'answer_minutes', '15', 2),
(1, 'release_minutes', '15', 2),
(1, 'hand_over_minutes', '10', 2),
(1, 'processing_weekday', '4', 2);
insert into person(person, unit, handle_key, handle, name, email, state, rev) values
(1, 1, 'okafor', 'okafor', 'Chidi Okafor', 'c@hill.example', 'active', 1),
(2, 1, 'lindqvist', 'lindqvist', 'Åsa Lindqvist', 'a@hill.example', 'active', 1),
(3, 1, 'leaver', 'leaver', 'Lee Ver', 'l@hill.example', 'active', 1),
(4, 1, 'marquez', 'marquez', 'Inés Márquez', 'i@hill.example', 'active', 1),
(5, 1, 'brandt', 'brandt', 'Heike B.', 'h@hill.example', 'active', 18),
(6, 1, 'flores', 'flores', 'Xóchitl Flores', 'x@hill.example', 'active', 1),
(7, 1, 'park', 'park', 'Jin-ho Park', 'j@hill.example', 'active', 1),
(8, 1, 'kim', 'kim', '김서연', 'k@hill.example', 'active', 1),
(9, 1, 'nightly', 'nightly', 'The nightly job', NULL, 'active', 1);
insert into held_role(person, unit, role, first_day, last_day, rev) values
(1, 1, 'teacher', 20260817, 29991231, 1),
(2, 1, 'teacher', 20260817, 29991231, 1),
(3, 1, 'teacher', 20260817, 20261030, 1),
(4, 1, 'teacher', 20260817, 29991231, 1),
(4, 1, 'coordinator', 20260817, 29991231, 1),
(5, 1, 'substitute', 20260817, 29991231, 1),
(6, 1, 'aide', 20260817, 29991231, 1),
(7, 1, 'student-teacher', 20260817, 20261218, 1),
(8, 1, 'dts', 20260817, 29991231, 1),
(9, 1, 'nightly', 20260817, 29991231, 1);
insert into role_right(role, permission, reach) values
('dts', 'app.see', 'below'),
('dts', 'day.look', 'below'),
('dts', 'flag.see', 'below'),
('dts', 'loss.see', 'below'),
('dts', 'role.end', 'below'),
('dts', 'site.set', 'below'),
('dts', 'cart.make', 'below'),
('dts', 'day.close', 'below'),
('dts', 'desk.look', 'below'),
('dts', 'slot.move', 'below'),
('dts', 'slot.swap', 'below'),
('dts', 'desk.inbox', 'below'),
('dts', 'desk.today', 'below'),
('dts', 'device.add', 'below'),
('dts', 'device.see', 'below'),
('dts', 'hold.place', 'below'),
('dts', 'person.add', 'below'),
('dts', 'person.see', 'below'),
('dts', 'ticket.see', 'below'),
('dts', 'token.make', 'below'),
('dts', 'cart.change', 'below'),
('dts', 'custody.see', 'below'),
('dts', 'desk.backup', 'below'),
('dts', 'desk.status', 'below'),
('dts', 'device.hold', 'below'),
('dts', 'flag.settle', 'below'),
('dts', 'journal.see', 'below'),
('dts', 'nightly.see', 'below'),
('dts', 'outbox.send', 'below'),
('dts', 'person.edit', 'below'),
('dts', 'role.change', 'below'),
('dts', 'school.load', 'below'),
('dts', 'ticket.move', 'below'),
('dts', 'ticket.open', 'below'),
('dts', 'calendar.see', 'below'),
('dts', 'desk.restore', 'below'),
('dts', 'device.enrol', 'below'),
('dts', 'hold.release', 'below'),
('dts', 'journal.undo', 'below'),
('dts', 'person.block', 'below');
insert into role_right(role, permission, reach) values
('dts', 'report.usage', 'below'),
('dts', 'desk.greeting', 'below'),
('dts', 'person.invite', 'below'),
('dts', 'report.weekly', 'below'),
('dts', 'journal.verify', 'below'),
('dts', 'profile.change', 'below'),
('ets', 'app.see', 'below'),
('ets', 'day.look', 'below'),
('ets', 'flag.see', 'below'),
('ets', 'role.end', 'own'),
('ets', 'desk.look', 'below'),
('ets', 'desk.inbox', 'below'),
('ets', 'desk.today', 'below'),
('ets', 'device.see', 'below'),
('ets', 'person.see', 'own'),
('ets', 'ticket.see', 'below'),
('ets', 'custody.see', 'unit'),
('ets', 'desk.status', 'below'),
('ets', 'journal.see', 'own'),
('ets', 'nightly.see', 'below'),
('ets', 'person.edit', 'own'),
('ets', 'calendar.see', 'unit'),
('ets', 'journal.undo', 'own'),
('ets', 'report.usage', 'unit'),
('ets', 'ticket.close', 'below'),
('ets', 'desk.greeting', 'own'),
('ets', 'report.weekly', 'unit'),
('auditor', 'app.see', 'unit'),
('auditor', 'day.look', 'unit'),
('auditor', 'flag.see', 'unit'),
('auditor', 'loss.see', 'unit'),
('auditor', 'role.end', 'own'),
('auditor', 'desk.look', 'unit'),
('auditor', 'device.see', 'unit'),
('auditor', 'person.see', 'unit'),
('auditor', 'ticket.see', 'unit'),
('auditor', 'custody.see', 'unit'),
('auditor', 'desk.status', 'unit'),
('auditor', 'journal.see', 'unit'),
('auditor', 'nightly.see', 'unit');
insert into role_right(role, permission, reach) values
('auditor', 'person.edit', 'own'),
('auditor', 'calendar.see', 'unit'),
('auditor', 'report.usage', 'unit'),
('auditor', 'desk.greeting', 'own'),
('auditor', 'report.weekly', 'unit'),
('auditor', 'journal.verify', 'unit'),
('auditor', 'journal.refusals', 'unit'),
('nightly', 'day.close', 'below'),
('nightly', 'desk.look', 'unit'),
('nightly', 'custody.see', 'unit'),
('nightly', 'nightly.see', 'below'),
('nightly', 'outbox.send', 'below'),
('nightly', 'calendar.see', 'unit'),
('teacher', 'app.see', 'own'),
('teacher', 'day.look', 'unit'),
('teacher', 'flag.see', 'own'),
('teacher', 'loan.out', 'cart'),
('teacher', 'role.end', 'own'),
('teacher', 'desk.look', 'unit'),
('teacher', 'seats.set', 'own'),
('teacher', 'count.part', 'cart'),
('teacher', 'desk.inbox', 'unit'),
('teacher', 'desk.today', 'unit'),
('teacher', 'device.see', 'unit'),
('teacher', 'hold.place', 'cart'),
('teacher', 'person.see', 'own'),
('teacher', 'ticket.see', 'own'),
('teacher', 'app.install', 'own'),
('teacher', 'app.request', 'own'),
('teacher', 'cart.deputy', 'cart'),
('teacher', 'count.daily', 'cart'),
('teacher', 'custody.see', 'unit'),
('teacher', 'desk.status', 'unit'),
('teacher', 'journal.see', 'own'),
('teacher', 'nightly.see', 'unit'),
('teacher', 'person.edit', 'own'),
('teacher', 'ticket.open', 'own'),
('teacher', 'calendar.see', 'unit'),
('teacher', 'hold.release', 'cart'),
('teacher', 'journal.undo', 'own');
insert into role_right(role, permission, reach) values
('teacher', 'desk.greeting', 'own'),
('teacher', 'handoff.offer', 'cart'),
('teacher', 'report.weekly', 'cart'),
('teacher', 'handoff.accept', 'own'),
('teacher', 'allotment.answer', 'own'),
('teacher', 'allotment.change', 'own'),
('teacher', 'handoff.withdraw', 'cart'),
('teacher', 'reservation.make', 'own'),
('teacher', 'substitute.enter', 'own'),
('teacher', 'authorisation.answer', 'own'),
('principal', 'app.see', 'unit'),
('principal', 'day.look', 'unit'),
('principal', 'flag.see', 'unit'),
('principal', 'loss.see', 'unit'),
('principal', 'role.end', 'unit'),
('principal', 'desk.look', 'unit'),
('principal', 'app.answer', 'unit'),
('principal', 'desk.inbox', 'unit'),
('principal', 'desk.today', 'unit'),
('principal', 'device.see', 'unit'),
('principal', 'person.see', 'unit'),
('principal', 'ticket.see', 'unit'),
('principal', 'app.install', 'own'),
('principal', 'app.request', 'own'),
('principal', 'custody.see', 'unit'),
('principal', 'desk.status', 'unit'),
('principal', 'journal.see', 'unit'),
('principal', 'nightly.see', 'unit'),
('principal', 'person.edit', 'unit'),
('principal', 'role.change', 'unit'),
('principal', 'ticket.open', 'own'),
('principal', 'calendar.see', 'unit'),
('principal', 'count.answer', 'unit'),
('principal', 'journal.undo', 'own'),
('principal', 'person.block', 'unit'),
('principal', 'report.usage', 'unit'),
('principal', 'desk.greeting', 'own'),
('principal', 'person.invite', 'unit'),
('principal', 'report.weekly', 'unit'),
('principal', 'journal.verify', 'unit');
insert into role_right(role, permission, reach) values
('principal', 'allotment.answer', 'unit'),
('principal', 'journal.refusals', 'unit'),
('principal', 'substitute.enter', 'unit'),
('principal', 'substitute.withdraw', 'unit'),
('principal', 'authorisation.answer', 'unit'),
('coordinator', 'app.see', 'unit'),
('coordinator', 'day.look', 'unit'),
('coordinator', 'flag.see', 'unit'),
('coordinator', 'loan.out', 'unit'),
('coordinator', 'loss.see', 'unit'),
('coordinator', 'role.end', 'unit'),
('coordinator', 'site.set', 'unit'),
('coordinator', 'cart.make', 'unit'),
('coordinator', 'cart.move', 'unit'),
('coordinator', 'desk.look', 'unit'),
('coordinator', 'seats.set', 'unit'),
('coordinator', 'slot.move', 'unit'),
('coordinator', 'slot.swap', 'unit'),
('coordinator', 'app.answer', 'unit'),
('coordinator', 'count.part', 'unit'),
('coordinator', 'day.change', 'unit'),
('coordinator', 'desk.inbox', 'unit'),
('coordinator', 'desk.today', 'unit'),
('coordinator', 'device.see', 'unit'),
('coordinator', 'hold.place', 'unit'),
('coordinator', 'person.add', 'unit'),
('coordinator', 'person.see', 'unit'),
('coordinator', 'ticket.see', 'unit'),
('coordinator', 'app.install', 'unit'),
('coordinator', 'app.request', 'unit'),
('coordinator', 'cart.change', 'unit'),
('coordinator', 'cart.deputy', 'unit'),
('coordinator', 'count.daily', 'unit'),
('coordinator', 'custody.see', 'unit'),
('coordinator', 'desk.status', 'unit'),
('coordinator', 'device.hold', 'unit'),
('coordinator', 'journal.see', 'unit'),
('coordinator', 'nightly.see', 'unit'),
('coordinator', 'person.edit', 'unit'),
('coordinator', 'role.change', 'unit');
insert into role_right(role, permission, reach) values
('coordinator', 'ticket.open', 'unit'),
('coordinator', 'calendar.see', 'unit'),
('coordinator', 'count.answer', 'unit'),
('coordinator', 'hold.release', 'unit'),
('coordinator', 'journal.undo', 'own'),
('coordinator', 'person.block', 'unit'),
('coordinator', 'report.usage', 'unit'),
('coordinator', 'teaching.set', 'unit'),
('coordinator', 'app.designate', 'unit'),
('coordinator', 'count.correct', 'unit'),
('coordinator', 'desk.greeting', 'own'),
('coordinator', 'handoff.offer', 'unit'),
('coordinator', 'person.invite', 'unit'),
('coordinator', 'report.weekly', 'unit'),
('coordinator', 'ticket.update', 'unit'),
('coordinator', 'journal.verify', 'unit'),
('coordinator', 'journal.correct', 'unit'),
('coordinator', 'allotment.answer', 'unit'),
('coordinator', 'allotment.change', 'unit'),
('coordinator', 'handoff.withdraw', 'unit'),
('coordinator', 'reservation.make', 'unit'),
('coordinator', 'substitute.enter', 'unit'),
('coordinator', 'substitute.withdraw', 'unit'),
('coordinator', 'authorisation.answer', 'unit');
insert into school_year(site, year, first_day, last_day, rev) values
(1, 2026, 20260817, 20270604, 2);
insert into bell(site, schedule, period, start_min, end_min) values
(1, 'short', 'P1', 480, 510),
(1, 'regular', 'P1', 480, 540),
(1, 'regular', 'P2', 540, 600),
(1, 'regular', 'P3', 612, 658);
insert into school_day(site, day, kind, schedule, rotation, due_min, dismiss_min, note, rev) values
(1, 20260817, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20260818, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20260819, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20260820, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20260821, 'school', 'short', 'B', 1020, NULL, '', 2),
(1, 20260822, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20260823, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20260824, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20260825, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20260826, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20260827, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20260828, 'school', 'short', 'B', 1020, NULL, '', 2),
(1, 20260829, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20260830, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20260831, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20260901, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20260902, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20260903, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20260904, 'school', 'short', 'B', 1020, NULL, '', 2),
(1, 20260905, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20260906, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20260907, 'closed', NULL, NULL, 1020, NULL, 'Labor Day', 2),
(1, 20260908, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20260909, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20260910, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20260911, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20260912, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20260913, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20260914, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20260915, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20260916, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20260917, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20260918, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20260919, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20260920, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20260921, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20260922, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20260923, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20260924, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20260925, 'school', 'short', 'A', 1020, NULL, '', 2);
insert into school_day(site, day, kind, schedule, rotation, due_min, dismiss_min, note, rev) values
(1, 20260926, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20260927, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20260928, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20260929, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20260930, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20261001, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261002, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261003, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261004, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261005, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261006, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20261007, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20261008, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261009, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261010, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261011, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261012, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261013, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20261014, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20261015, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261016, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261017, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261018, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261019, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261020, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20261021, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20261022, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261023, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261024, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261025, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261026, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261027, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20261028, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20261029, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261030, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261031, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261101, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261102, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261103, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20261104, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2);
insert into school_day(site, day, kind, schedule, rotation, due_min, dismiss_min, note, rev) values
(1, 20261105, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261106, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261107, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261108, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261109, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261110, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20261111, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20261112, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261113, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261114, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261115, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261116, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261117, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20261118, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20261119, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261120, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261121, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261122, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261123, 'school', 'regular', 'B', 1020, 585, '', 2),
(1, 20261124, 'school', 'regular', 'A', 570, NULL, '', 2),
(1, 20261125, 'closed', NULL, NULL, 1020, NULL, 'Thanksgiving', 2),
(1, 20261126, 'closed', NULL, NULL, 1020, NULL, 'Thanksgiving', 2),
(1, 20261127, 'closed', NULL, NULL, 1020, NULL, 'Thanksgiving', 2),
(1, 20261128, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261129, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261130, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261201, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261202, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20261203, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261204, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261205, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261206, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261207, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261208, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20261209, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20261210, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261211, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261212, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261213, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261214, 'school', 'regular', 'B', 1020, NULL, '', 2);
insert into school_day(site, day, kind, schedule, rotation, due_min, dismiss_min, note, rev) values
(1, 20261215, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20261216, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20261217, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261218, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261219, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261220, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261221, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261222, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20261223, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20261224, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261225, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20261226, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20261227, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20261228, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20261229, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20261230, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20261231, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270101, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270102, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270103, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270104, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270105, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270106, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270107, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270108, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270109, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270110, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270111, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270112, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270113, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270114, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270115, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270116, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270117, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270118, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270119, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270120, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270121, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270122, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270123, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2);
insert into school_day(site, day, kind, schedule, rotation, due_min, dismiss_min, note, rev) values
(1, 20270124, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270125, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270126, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270127, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270128, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270129, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270130, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270131, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270201, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270202, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270203, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270204, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270205, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270206, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270207, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270208, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270209, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270210, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270211, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270212, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270213, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270214, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270215, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270216, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270217, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270218, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270219, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270220, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270221, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270222, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270223, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270224, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270225, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270226, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270227, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270228, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270301, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270302, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270303, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270304, 'school', 'regular', 'B', 1020, NULL, '', 2);
insert into school_day(site, day, kind, schedule, rotation, due_min, dismiss_min, note, rev) values
(1, 20270305, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270306, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270307, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270308, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270309, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270310, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270311, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270312, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270313, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270314, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270315, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270316, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270317, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270318, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270319, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270320, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270321, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270322, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270323, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270324, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270325, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270326, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270327, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270328, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270329, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270330, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270331, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270401, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270402, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270403, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270404, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270405, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270406, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270407, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270408, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270409, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270410, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270411, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270412, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270413, 'school', 'regular', 'A', 1020, NULL, '', 2);
insert into school_day(site, day, kind, schedule, rotation, due_min, dismiss_min, note, rev) values
(1, 20270414, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270415, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270416, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270417, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270418, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270419, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270420, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270421, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270422, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270423, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270424, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270425, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270426, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270427, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270428, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270429, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270430, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270501, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270502, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270503, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270504, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270505, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270506, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270507, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270508, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270509, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270510, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270511, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270512, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270513, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270514, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270515, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270516, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270517, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270518, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270519, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270520, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270521, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270522, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270523, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2);
insert into school_day(site, day, kind, schedule, rotation, due_min, dismiss_min, note, rev) values
(1, 20270524, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270525, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270526, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270527, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270528, 'school', 'short', 'A', 1020, NULL, '', 2),
(1, 20270529, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Saturdays', 2),
(1, 20270530, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Sundays', 2),
(1, 20270531, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270601, 'school', 'regular', 'A', 1020, NULL, '', 2),
(1, 20270602, 'closed', NULL, NULL, 1020, NULL, 'no lessons on Wednesdays', 2),
(1, 20270603, 'school', 'regular', 'B', 1020, NULL, '', 2),
(1, 20270604, 'school', 'short', 'A', 1020, NULL, '', 2);
insert into cart(site, cart, number, name, capacity, home_room, live, rev) values
(1, 1, 7, 'Grade 5', 6, '114', 1, 28);
insert into cart_person(site, cart, person, part, first_day, last_day, rev) values
(1, 1, 1, 'coordinating', 20260817, 20270604, 2),
(1, 1, 2, 'deputy', 20260817, 20270604, 2),
(1, 1, 4, 'deputy', 20260817, 20270604, 2);
insert into device(device, unit, serial, serial_key, tag, tag_key, model, state, enrolled, hold, store, rev) values
(1, 1, 'SER001', 'ser001', 'LN-1', 'ln-1', 'iPad (10th generation)', 'in-service', 1, NULL, NULL, 2),
(2, 1, 'SER002', 'ser002', 'LN-2', 'ln-2', 'iPad (10th generation)', 'in-service', 1, NULL, NULL, 2),
(3, 1, 'SER003', 'ser003', 'LN-3', 'ln-3', 'iPad (10th generation)', 'in-service', 1, NULL, NULL, 2),
(4, 1, 'SER004', 'ser004', NULL, NULL, 'iPad (10th generation)', 'in-service', 1, NULL, NULL, 2),
(5, 1, 'SER005', 'ser005', 'LN-5', 'ln-5', '', 'in-service', 1, NULL, NULL, 2),
(6, 1, 'SPARE001', 'spare001', 'LN-S1', 'ln-s1', 'iPad', 'spare', 1, NULL, 'Office', 2);
insert into slot_device(site, cart, slot, from_ms, to_ms, device, rev) values
(1, 1, 1, 1795976564345, NULL, 1, 2),
(1, 1, 2, 1795976564345, NULL, 2, 2),
(1, 1, 3, 1795976564345, NULL, 3, 2),
(1, 1, 4, 1795976564345, NULL, 4, 2),
(1, 1, 5, 1795976564345, NULL, 5, 2);
insert into teaching(site, year, person, grade, room, rev) values
(1, 2026, 1, '5', '112', 2),
(1, 2026, 2, '5', '114', 2),
(1, 2026, 3, '5', '115', 2),
(1, 2026, 4, '5', '110', 2);
insert into allotment(site, no, year, cart, mask, person, first_day, last_day, rev) values
(1, 1, 2026, 1, 3, 1, 20260817, 20270604, 2),
(1, 2, 2026, 1, 12, 2, 20260817, 20270604, 2),
(1, 3, 2026, 1, 16, 3, 20260817, 20261030, 2);
insert into seat_list(site, no, year, person, period, cart, seats, first_day, last_day, rev) values
(1, 1, 2026, 1, '', 1, '1=1 2=2', 20260817, 20270604, 2),
(1, 2, 2026, 2, 'P3', 1, '1=3 2=-', 20260817, 20270604, 2);
insert into series(site, no, rule, until_day, rev) values
(1, 1, 'every thu', 20261217, 2),
(1, 2, 'every thu', 20261217, 2);
insert into reservation(site, no, day, cart, mask, start_min, end_min, first_period, last_period, person, room, project, series, split_of, state, live, why, made_ms, made_by, rev) values
(1, 1, 20261203, 1, 3, 480, 600, 'P1', 'P2', 1, '112', NULL, 1, NULL, 'kept', 0, NULL, 1795976564345, 8, 24),
(1, 2, 20261210, 1, 3, 480, 600, 'P1', 'P2', 1, '112', NULL, 1, NULL, 'confirmed', 1, NULL, 1795976564345, 8, 2),
(1, 3, 20261217, 1, 3, 480, 600, 'P1', 'P2', 1, '112', NULL, 1, NULL, 'confirmed', 1, NULL, 1795976564345, 8, 2),
(1, 4, 20261203, 1, 12, 480, 540, 'P1', 'P1', 2, '114', NULL, 2, NULL, 'cancelled', 0, 'substitute S1', 1795976564345, 8, 22),
(1, 5, 20261210, 1, 12, 480, 540, 'P1', 'P1', 2, '114', NULL, 2, NULL, 'confirmed', 1, NULL, 1795976564345, 8, 2),
(1, 6, 20261217, 1, 12, 480, 540, 'P1', 'P1', 2, '114', NULL, 2, NULL, 'confirmed', 1, NULL, 1795976564345, 8, 2),
(1, 7, 20261201, 1, 3, 480, 510, 'P1', 'P1', 1, '112', NULL, NULL, NULL, 'kept', 0, NULL, 1796046060963, 1, 17),
(1, 8, 20261130, 1, 3, 612, 658, 'P3', 'P3', 1, '112', NULL, NULL, NULL, 'kept', 0, NULL, 1796046120912, 1, 6),
(1, 10, 20261203, 1, 3, 612, 658, 'P3', 'P3', 1, '112', NULL, NULL, NULL, 'kept', 1, NULL, 1796133120595, 1, 25),
(1, 11, 20261208, 1, 12, 612, 658, 'P3', 'P3', 2, '114', NULL, NULL, NULL, 'cancelled', 0, 'cancelled by the teacher', 1796133180693, 2, 13),
(1, 12, 20261215, 1, 12, 480, 540, 'P1', 'P1', 2, '112', NULL, NULL, NULL, 'confirmed', 1, NULL, 1796133360727, 2, 15);
insert into substitute(site, no, day, person, room, start_min, end_min, first_no, live, made_by, withdrawn_by, why, rev) values
(1, 1, 20261203, 2, NULL, 480, 540, 1, 1, 4, NULL, NULL, 22);
insert into loan(site, no, cart, day, taken, out, reservation, holder, room, handed_by, came_from, due_min, end_min, out_ms, closed_ms, rev) values
(1, 1, 1, 20261130, 3, 0, 8, 1, '112', 1, NULL, 1020, 658, 1796055121002, 1796057820917, 6),
(1, 2, 1, 20261201, 3, 0, 7, 1, '112', 1, NULL, 1020, 510, 1796133600856, 1796135340599, 17),
(1, 3, 1, 20261203, 1, 0, 1, 1, '112', 1, NULL, 1020, 600, 1796306400769, 1796313000744, 24),
(1, 4, 1, 20261203, 1, 1, 10, 1, '112', 1, NULL, 1020, 658, 1796314320729, NULL, 25);
insert into headcount(site, no, cart, day, kind, by_person, for_person, present, cabled, plugged, locked, room, at_ms, told_ms, why, state, corrects, rev) values
(1, 1, 1, 20261130, 'out', 1, NULL, 3, 0, 1, 1, '112', 1796055121002, 1796055121002, NULL, 'standing', NULL, 5),
(1, 2, 1, 20261130, 'part', 1, NULL, 3, 0, 1, 1, '112', 1796057820917, 1796057820917, NULL, 'standing', NULL, 6),
(1, 3, 1, 20261130, 'daily', 1, NULL, 31, 31, 1, 1, '112', 1796077200844, 1796077200844, NULL, 'standing', NULL, 7),
(1, 4, 1, 20261201, 'out', 1, NULL, 3, 0, 1, 1, '112', 1796133600856, 1796133600856, NULL, 'standing', NULL, 16),
(1, 5, 1, 20261201, 'part', 1, NULL, 3, 0, 1, 1, '112', 1796135340599, 1796135340599, NULL, 'standing', NULL, 17),
(1, 6, 1, 20261201, 'daily', 2, NULL, 29, 29, 1, 1, '112', 1796164200795, 1796164200795, NULL, 'standing', NULL, 19),
(1, 7, 1, 20261203, 'out', 1, NULL, 1, 0, 1, 1, '112', 1796306400769, 1796306400769, NULL, 'standing', NULL, 23),
(1, 8, 1, 20261203, 'part', 1, NULL, 1, 0, 1, 1, '112', 1796313000744, 1796313000744, NULL, 'standing', NULL, 24),
(1, 9, 1, 20261203, 'out', 1, NULL, 1, 0, 1, 1, '112', 1796314320729, 1796314320729, NULL, 'standing', NULL, 25),
(1, 10, 1, 20261203, 'daily', 1, NULL, 28, 28, 1, 1, '112', 1796337000619, 1796337000619, NULL, 'standing', NULL, 27);
insert into headcount_exception(site, no, slot, code, device, note) values
(1, 6, 2, 'missing', NULL, NULL),
(1, 10, 1, 'still-out', NULL, NULL),
(1, 10, 2, 'missing', NULL, NULL);
insert into hold(site, no, cart, slot, device, code, note, by_person, last_holder, ticket, from_ms, ended_ms, ended_by, why, rev) values
(1, 1, 1, 2, 2, 'missing', NULL, 2, 1, NULL, 1796164200795, NULL, NULL, NULL, 19);
insert into day_close(site, day, cart, due_ms, out, missing, back_ms, flags) values
(1, 20261130, 1, 1796079600000, 0, 0, 1796077200844, ''),
(1, 20261201, 1, 1796166000000, 0, 2, 1796164200795, 'missing');
insert into flag(site, no, first_day, code, subject_kind, subject_no, mask, person, step, settled_ms, settled_by, why, rev) values
(1, 1, 20261201, 'missing', 'hold', 1, 2, 1, 0, NULL, NULL, NULL, 20);
insert into ticket(unit, no, device, what, reported_by, state, vendor_ref, opened_ms, closed_ms, rev) values
(1, 1, 3, 'does not charge', 1, 'reported', NULL, 1796314800759, NULL, 26);
insert into app(unit, no, name, bundle, bundle_key, state, rev) values
(1, 1, 'Keynote', 'com.apple.Keynote', 'com.apple.keynote', 'approved', 2);
insert into outbox(unit, no, entry, key, kind, person, subject, body, state, tries, made_ms, next_ms, done_ms) values
(1, 1, 20, 'close/1/20261201/1', 'digest', 1, 'Tue 1 Dec 2026', 'F1: 7-2 is missing; last with Chidi Okafor.', 'gathered', 0, 1796167200680, 1796167200680, 1796167200910),
(1, 2, 20, 'close/1/20261201/4', 'digest', 4, 'Tue 1 Dec 2026', 'F1: 7-2 is missing; last with Chidi Okafor.', 'gathered', 0, 1796167200680, 1796167200680, 1796167200910),
(1, 3, 21, 'digest/1/20261201/1', 'now', 1, 'Cart desk of Hill School, Tue 1 Dec', 'Tue 1 Dec 2026
  F1: 7-2 is missing; last with Chidi Okafor.

The journal of Hill School stands at entry 20: 439227a8c4a175eb4db3887c15d609d37f59255e31ce9fdfe5372f6a6f2e396d', 'waiting', 0, 1796167200910, 1796167200910, NULL),
(1, 4, 21, 'digest/1/20261201/4', 'now', 4, 'Cart desk of Hill School, Tue 1 Dec', 'Tue 1 Dec 2026
  F1: 7-2 is missing; last with Chidi Okafor.

The journal of Hill School stands at entry 20: 439227a8c4a175eb4db3887c15d609d37f59255e31ce9fdfe5372f6a6f2e396d', 'waiting', 0, 1796167200910, 1796167200910, NULL),
(1, 5, 22, '1/22/0', 'now', 2, 'Substitute on Thu 3 Dec', 'Åsa Lindqvist''s class has a substitute on Thu 3 Dec, 08:00–09:00 (S1). R4 (7-3..4, Thu 3 Dec, 08:00–09:00) is cancelled.', 'waiting', 0, 1796305200643, 1796305200643, NULL),
(1, 6, 26, '1/26/0', 'digest', 4, 'Ticket T1', 'Chidi Okafor reports: does not charge. Put it in with ticket accept T1.', 'waiting', 0, 1796314800759, 1796314800759, NULL),
(1, 7, 28, '1/28/0', 'now', 1, 'Cart 7 moves to room 114', 'Inés Márquez moved cart 7 from room 112 to room 114. Return it there, plugged in and locked.', 'waiting', 0, 1796339100783, 1796339100783, NULL),
(1, 8, 28, '1/28/1', 'now', 2, 'Cart 7 moves to room 114', 'Inés Márquez moved cart 7 from room 112 to room 114. Return it there, plugged in and locked.', 'waiting', 0, 1796339100783, 1796339100783, NULL);
insert into nightly_run(unit, day, started_ms, finished_ms, outcome) values
(1, 20261130, 1796080800818, 1796080800818, 'all well'),
(1, 20261201, 1796167200680, 1796167200680, '1 new flag');
insert into seal(unit, day, epoch, seq, head) values
(1, 20261201, 1, 20, '\x439227a8c4a175eb4db3887c15d609d37f59255e31ce9fdfe5372f6a6f2e396d');
insert into journal(unit, seq, epoch, at_ms, actor, door, kind, key, undoes, body_digest, hash) values
(1, 1, 1, 1795976564164, 8, 'setup', 'desk.found', NULL, NULL, '\x3df717753d3e54e82366e77054a3b5f41a6c3e6619d5bc446f0816ecfdcc5b39', '\x2eaf63afbfd5168ce8aa7617ae47219ed23cabf00cac008846da7b0e2d639497'),
(1, 2, 1, 1795976564345, 8, 'setup', 'school.load', NULL, NULL, '\x35e7f01c855ac9a3fb70f8995dd6e8bdddc4b390979959b06acad897a5d2d79f', '\x33109b74db0c5789b9252314b5786f4680304759a44c43826ae891124d00c2d3'),
(1, 3, 1, 1796046060963, 1, 'command', 'reservation.make', NULL, NULL, '\x9d456cac211c21baefb28e502d117bc90477425bc42c4b608bbc663f7b4b387b', '\x7eebc3f252dc1345a9382956f235c6ff0b61c908bcd9ba7bc0b2f716b140d9e2'),
(1, 4, 1, 1796046120912, 1, 'command', 'reservation.make', NULL, NULL, '\x8a70b63196981a3f236d623797075c5a3f42c738fa5756ea16637cc8aa9f8e46', '\x74d2403594a5fcc4320bde487c41941dc8021b31c5a403b83eecfeb59ad0d0b0'),
(1, 5, 1, 1796055121002, 1, 'command', 'loan.out', NULL, NULL, '\x121e4acec9f256d77465c7b085daf578955ef76e16716e09933694acbb096283', '\x3d1165ae409168d581e5da1db669134cc494efec5e724dadea2225805c3b0a12'),
(1, 6, 1, 1796057820917, 1, 'command', 'count.part', NULL, NULL, '\xb385133fcac0f62215b5c11d7b37c4c7bef8bac92e816ce934e4042f9397748b', '\x6376a9b9a9913258dfeced40e35b25615dee40cebedf5a00b2503928204491ee'),
(1, 7, 1, 1796077200844, 1, 'command', 'count.daily', NULL, NULL, '\xf29800a01e032cae233b5aadfdb983561506eb51fbe384ac026631c707112745', '\xf80a23943fb9e28a8678efeaa91620c3cb36495aa941d13721722f4240e901fa'),
(1, 8, 1, 1796080800818, 8, 'nightly', 'day.close', NULL, NULL, '\x2ac1209cfa2830ef6365e452734332a7b1954b2c95c2aa58f2d5a7eaca686d8f', '\x1d7e397431e032008b3df7469a55ccdbb673b066d9b1ee16b963b0dfa831fa9f'),
(1, 9, 1, 1796133000807, 2, 'command', 'reservation.make', NULL, NULL, '\x719ea360706a6450ef36c98192ea6dc71520308d5c0274c8da0a55cdabda087e', '\xe341014ef006f4ec2206d84cc1475b655e63216909bb6d924f486d3a54254ce0'),
(1, 10, 1, 1796133060786, 2, 'command', 'journal.undo', NULL, 9, '\xa5fb0b03b99e834fe7400609c934b65f53e3f91be84fd581e072357468dc329c', '\xf7248b2be7637f239e0fd081b1dcfb9aae20a0d092f5b40ed8b5c6a56fb129d6'),
(1, 11, 1, 1796133120595, 1, 'command', 'reservation.make', NULL, NULL, '\xfcd99e2986fb2202639fa17ba4e10d91742120b1f19500ff3ce15a56a9d92227', '\x35ea8fa4477bc0d06c88ea3c00e0136fe7cb3d011917ab452eb174a6ff870595'),
(1, 12, 1, 1796133180693, 2, 'command', 'reservation.make', NULL, NULL, '\x969f90420cd71983bd6294ae8e7cc2cb213b35493057d5c495a27a7bb1862827', '\x855d5bc511c10bd7ce0bbda97e955b376a38f95449691f2233d52a2ac6dc980e'),
(1, 13, 1, 1796133240621, 2, 'command', 'reservation.cancel', NULL, NULL, '\x5bd26a4987c5b77738d6480ab26d796499a788f6bf760ecc3c8deff16c404065', '\x3dd4c655e5797329979878d63ab0f35c977d4a77e474c3b39dff305c472eb4de'),
(1, 14, 1, 1796133300818, 2, 'command', 'reservation.make', NULL, NULL, '\xd6accf7edb0b766c8a5f244bdce65975f02b049f7100062cdecb57af07ff08af', '\x734af3d1e472d34f3e9aa849ef52dcbb3c882181ee2d64a856235e7ff110c6b1'),
(1, 15, 1, 1796133360727, 2, 'command', 'reservation.edit', NULL, NULL, '\xe60b53efe812f6f0a086ec57069b8425d1c47b0f18dc4febe4465974f36bd9a3', '\xbf64440b1c821b3f776c4b1324d3346fda432cf74b076a58233a1d6d52b8afc7'),
(1, 16, 1, 1796133600856, 1, 'command', 'loan.out', NULL, NULL, '\xb25039bdf59011271abcc52fdc34b4df33e59e22c9629fe584fdfb2c6245fa0a', '\x8c0d64d2fe2f5fe7087341a1e7bae7be71d56c0d301e6c1284a5d1289f9f5ba2'),
(1, 17, 1, 1796135340599, 1, 'command', 'count.part', NULL, NULL, '\x11dbb8a5dd8a41d2219320e876a06b6eb80a186720fcbee6ff02d3e8b011f974', '\xa2c0d3ea9662d3a5d48818ff0de54faf75df0f42d4669af98309651d7cb1cb28'),
(1, 18, 1, 1796137200810, 8, 'command', 'person.rename', NULL, NULL, '\xc3aa09aef4fd08bde1a4c1b18182f371f72bcb432cd469baa7a56333c7ecdd9b', '\x8bf7c2cf09b21eeca45199c1466d9ceb3220b998a7bb931bda41f68690fcce70'),
(1, 19, 1, 1796164200795, 2, 'command', 'count.daily', NULL, NULL, '\xe694c3c2eab42e523dbafabc69ddf4d17f058d74af9d67e538eb9ed43b12d81c', '\x8367b15834b158fcaeb2041e939e307635a6583f4d521dce1a4a2d1aef7d1be7'),
(1, 20, 1, 1796167200680, 8, 'nightly', 'day.close', NULL, NULL, '\x8f8a53c901b9b0b9d0b5e908ae0d1121f45994913457a979dcecd10381a7a902', '\x439227a8c4a175eb4db3887c15d609d37f59255e31ce9fdfe5372f6a6f2e396d'),
(1, 21, 1, 1796167200910, 8, 'nightly', 'digest.gather', NULL, NULL, '\x5bcd9011b3c41b6ae99ec3538d24d329da237f6693c04adf1e54b64f22349166', '\xd3d0699a2bb59000b8d9f748b6e6f7a4d8a7a7cb0cb04a543a73935f65c5cd9c'),
(1, 22, 1, 1796305200643, 4, 'command', 'substitute.enter', NULL, NULL, '\xc64331fa30227c9b60164e61453432717a9a5082db708cc31f93a946d27ad451', '\xf23c8b88aa2224c10a9d6c967c450e41981effbd716b9b0747b8e53d7a03c05d'),
(1, 23, 1, 1796306400769, 1, 'command', 'loan.out', NULL, NULL, '\x1f55faca3fbc70a737ec33de67a8e5271001b54b762d02f01789c91528edf5a6', '\x181caee478a828143e6ee239b213003cb972c802ae72e6a7f609d7c799cc0654'),
(1, 24, 1, 1796313000744, 1, 'command', 'count.part', NULL, NULL, '\x096c6bbdb240ed6eeb7d0b0d4746671d2ef56b8692b4a3883b664ecb104d7d55', '\xfb192a81fb20b90bd2a0ffaa92380e53ded492abb307f4ff5c5c1e31555af8f0'),
(1, 25, 1, 1796314320729, 1, 'command', 'loan.out', NULL, NULL, '\x87a9796dca1a0e0fe3e136579a90b56f73bc6ff42c387fcc08a4aaf6732ebf24', '\x2f16e9569bd1f4d6c6cd8b1c27ecfc3727e75525f71a57b80d7fe2857636c38f'),
(1, 26, 1, 1796314800759, 1, 'command', 'ticket.open', NULL, NULL, '\x3c17e76c3f57841310b77c0b47bc00cca5e295394684c905caebeafce2aba754', '\x0c7425741a47ae757ce10643d741135f35279ad50c0e0d9ee72dc5d950243e51'),
(1, 27, 1, 1796337000619, 1, 'command', 'count.daily', NULL, NULL, '\xf15e01d25d8b8c0f474ce8e8fa9df4726c61164af45724d7ab8b968f2be87e14', '\xb2f537182a1a2ebfa48ce0dd6a1692cbda9e28cd17d2b2bd0f2d2161f51c511f'),
(1, 28, 1, 1796339100783, 4, 'command', 'cart.move', NULL, NULL, '\x6a02fb178b9abef279600ef03cae5123527f908160894a19f49d55b99fde3109', '\xb124116f2dc19ebd7060a54ccfff250cff97bb8bedee5e3d8761bff1c653e8f8');
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 1, 0, '\xabc387b090bb646c4d7fddb2782d5ee4582404a312316043894e89f9a19f0ff6', '\x39854ccebfae80bec36b2b901346b27a', '\x7b226368616e676573223a5b7b2274223a22756e6974222c2261223a7b22756e6974223a312c226b696e64223a2273697465222c22636f64655f6b6579223a2268696c6c222c22636f6465223a2268696c6c222c226e616d65223a2248696c6c205363686f6f6c222c227a6f6e65223a22416d65726963612f4368696361676f222c22726576223a317d7d2c7b2274223a22706572736f6e222c2261223a7b22706572736f6e223a382c22756e6974223a312c2268616e646c655f6b6579223a226b696d222c2268616e646c65223a226b696d222c227374617465223a22616374697665222c22726576223a317d7d2c7b2274223a22706572736f6e222c2261223a7b22706572736f6e223a312c22756e6974223a312c2268616e646c655f6b6579223a226f6b61666f72222c2268616e646c65223a226f6b61666f72222c227374617465223a22616374697665222c22726576223a317d7d2c7b2274223a22706572736f6e222c2261223a7b22706572736f6e223a322c22756e6974223a312c2268616e646c655f6b6579223a226c696e647176697374222c2268616e646c65223a226c696e647176697374222c227374617465223a22616374697665222c22726576223a317d7d2c7b2274223a22706572736f6e222c2261223a7b22706572736f6e223a332c22756e6974223a312c2268616e646c655f6b6579223a226c6561766572222c2268616e646c65223a226c6561766572222c227374617465223a22616374697665222c22726576223a317d7d2c7b2274223a22706572736f6e222c2261223a7b22706572736f6e223a342c22756e6974223a312c2268616e646c655f6b6579223a226d61727175657a222c2268616e646c65223a226d61727175657a222c227374617465223a22616374697665222c22726576223a317d7d2c7b2274223a22706572736f6e222c2261223a7b22706572736f6e223a352c22756e6974223a312c2268616e646c655f6b6579223a226272616e6474222c2268616e646c65223a226272616e6474222c227374617465223a22616374697665222c22726576223a317d7d2c7b2274223a22706572736f6e222c2261223a7b22706572736f6e223a362c22756e6974223a312c2268616e646c655f6b6579223a22666c6f726573222c2268616e646c65223a22666c6f726573222c227374617465223a22616374697665222c22726576223a317d7d2c7b2274223a22706572736f6e222c2261223a7b22706572736f6e223a372c22756e6974223a312c2268616e646c655f6b6579223a227061726b222c2268616e646c65223a227061726b222c227374617465223a22616374697665222c22726576223a317d7d2c7b2274223a22706572736f6e222c2261223a7b22706572736f6e223a392c22756e6974223a312c2268616e646c655f6b6579223a226e696768746c79222c2268616e646c65223a226e696768746c79222c227374617465223a22616374697665222c22726576223a317d7d2c7b2274223a2268656c645f726f6c65222c2261223a7b22706572736f6e223a312c22756e6974223a312c22726f6c65223a2274656163686572222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32393939313233312c22726576223a317d7d2c7b2274223a2268656c645f726f6c65222c2261223a7b22706572736f6e223a322c22756e6974223a312c22726f6c65223a2274656163686572222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32393939313233312c22726576223a317d7d2c7b2274223a2268656c645f726f6c65222c2261223a7b22706572736f6e223a332c22756e6974223a312c22726f6c65223a2274656163686572222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32303236313033302c22726576223a317d7d2c7b2274223a2268656c645f726f6c65222c2261223a7b22706572736f6e223a342c22756e6974223a312c22726f6c65223a22636f6f7264696e61746f72222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32393939313233312c22726576223a317d7d2c7b2274223a2268656c645f726f6c65222c2261223a7b22706572736f6e223a342c22756e6974223a312c22726f6c65223a2274656163686572222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32393939313233312c22726576223a317d7d2c7b2274223a2268656c645f726f6c65222c2261223a7b22706572736f6e223a352c22756e6974223a312c22726f6c65223a2273756273746974757465222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32393939313233312c22726576223a317d7d2c7b2274223a2268656c645f726f6c65222c2261223a7b22706572736f6e223a362c22756e6974223a312c22726f6c65223a2261696465222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32393939313233312c22726576223a317d7d2c7b2274223a2268656c645f726f6c65222c2261223a7b22706572736f6e223a372c22756e6974223a312c22726f6c65223a2273747564656e742d74656163686572222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32303236313231382c22726576223a317d7d2c7b2274223a2268656c645f726f6c65222c2261223a7b22706572736f6e223a382c22756e6974223a312c22726f6c65223a22647473222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32393939313233312c22726576223a317d7d2c7b2274223a2268656c645f726f6c65222c2261223a7b22706572736f6e223a392c22756e6974223a312c22726f6c65223a226e696768746c79222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32393939313233312c22726576223a317d7d5d2c2261626f7574223a5b5b22706572736f6e222c315d2c5b22706572736f6e222c325d2c5b22706572736f6e222c335d2c5b22706572736f6e222c345d2c5b22706572736f6e222c355d2c5b22706572736f6e222c365d2c5b22706572736f6e222c375d2c5b22706572736f6e222c385d2c5b22706572736f6e222c395d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 1, 1, '\xd1f8200d5a41262fc8df8f276b04cd19d37c91267862af61f8a0a480df1f3c7b', '\x590736a204efcd92bdd0715c54e2ffe0', '\x7b2273616964223a22546865206465736b206f662048696c6c205363686f6f6c2077617320666f756e64656420627920eab980ec849cec97b020617320612072656865617273616c2e222c2264657461696c73223a5b5d2c2266726565223a5b5b312c2261222c226e616d65222c22eab980ec849cec97b0225d2c5b312c2261222c22656d61696c222c226b4068696c6c2e6578616d706c65225d2c5b322c2261222c226e616d65222c224368696469204f6b61666f72225d2c5b322c2261222c22656d61696c222c22634068696c6c2e6578616d706c65225d2c5b332c2261222c226e616d65222c22c3857361204c696e647176697374225d2c5b332c2261222c22656d61696c222c22614068696c6c2e6578616d706c65225d2c5b342c2261222c226e616d65222c224c656520566572225d2c5b342c2261222c22656d61696c222c226c4068696c6c2e6578616d706c65225d2c5b352c2261222c226e616d65222c22496ec3a973204dc3a1727175657a225d2c5b352c2261222c22656d61696c222c22694068696c6c2e6578616d706c65225d2c5b362c2261222c226e616d65222c224865696b65204272616e6474225d2c5b362c2261222c22656d61696c222c22684068696c6c2e6578616d706c65225d2c5b372c2261222c226e616d65222c2258c3b3636869746c20466c6f726573225d2c5b372c2261222c22656d61696c222c22784068696c6c2e6578616d706c65225d2c5b382c2261222c226e616d65222c224a696e2d686f205061726b225d2c5b382c2261222c22656d61696c222c226a4068696c6c2e6578616d706c65225d2c5b392c2261222c226e616d65222c22546865206e696768746c79206a6f62225d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 2, 0, '\x6f72eb43b8c8db8997956ed8ed6e4a08396e9335679b088994baf1f8b0af3500', '\xd13f5d1b2c546df6fbb58ad397a0fb3c', '\x7b226368616e676573223a5b7b2274223a227363686f6f6c5f79656172222c2261223a7b2273697465223a312c2279656172223a323032362c2266697273745f646179223a32303236303831372c226c6173745f646179223a32303237303630342c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a22616e737765725f6d696e75746573222c2276616c7565223a223135222c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a22646179735f636865636b6564222c2276616c7565223a227363686f6f6c222c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a226475655f6d696e757465222c2276616c7565223a2231303230222c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a2268616e645f6f7665725f6d696e75746573222c2276616c7565223a223130222c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a2269646c655f6d696e75746573222c2276616c7565223a223130222c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a22696e766974655f686f757273222c2276616c7565223a223732222c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a2270726f63657373696e675f7765656b646179222c2276616c7565223a2234222c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a2272656c656173655f6d696e75746573222c2276616c7565223a223135222c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a22726f746174696f6e222c2276616c7565223a224120422066726f6d20323032362d30382d3137222c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a227363686564756c655f667269222c2276616c7565223a2273686f7274222c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a227363686564756c655f6d6f6e222c2276616c7565223a22726567756c6172222c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a227363686564756c655f746875222c2276616c7565223a22726567756c6172222c22726576223a327d7d2c7b2274223a2273657474696e67222c2261223a7b22756e6974223a312c226b6579223a227363686564756c655f747565222c2276616c7565223a22726567756c6172222c22726576223a327d7d2c7b2274223a2262656c6c222c2261223a7b2273697465223a312c227363686564756c65223a22726567756c6172222c22706572696f64223a225031222c2273746172745f6d696e223a3438302c22656e645f6d696e223a3534307d7d2c7b2274223a2262656c6c222c2261223a7b2273697465223a312c227363686564756c65223a22726567756c6172222c22706572696f64223a225032222c2273746172745f6d696e223a3534302c22656e645f6d696e223a3630307d7d2c7b2274223a2262656c6c222c2261223a7b2273697465223a312c227363686564756c65223a22726567756c6172222c22706572696f64223a225033222c2273746172745f6d696e223a3631322c22656e645f6d696e223a3635387d7d2c7b2274223a2262656c6c222c2261223a7b2273697465223a312c227363686564756c65223a2273686f7274222c22706572696f64223a225031222c2273746172745f6d696e223a3438302c22656e645f6d696e223a3531307d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303831372c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303831382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303831392c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303832302c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303832312c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303832322c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303832332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303832342c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303832352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303832362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303832372c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303832382c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303832392c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303833302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303833312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303930312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303930322c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303930332c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303930342c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303930352c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303930362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303930372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303930382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303930392c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303931302c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303931312c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303931322c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303931332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303931342c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303931352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303931362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303931372c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303931382c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303931392c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303932302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303932312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303932322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303932332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303932342c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303932352c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303932362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303932372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303932382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303932392c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236303933302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313030312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313030322c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313030332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313030342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313030352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313030362c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313030372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313030382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313030392c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313031302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313031312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313031322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313031332c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313031342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313031352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313031362c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313031372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313031382c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313031392c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313032302c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313032312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313032322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313032332c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313032342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313032352c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313032362c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313032372c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313032382c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313032392c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313033302c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313033312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313130312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313130322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313130332c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313130342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313130352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313130362c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313130372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313130382c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313130392c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313131302c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313131312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313131322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313131332c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313131342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313131352c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313131362c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313131372c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313131382c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313131392c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313132302c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313132312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313132322c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313132332c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c226469736d6973735f6d696e223a3538352c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313132342c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a3537302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313132352c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313132362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313132372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313132382c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313132392c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313133302c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313230312c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313230322c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313230332c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313230342c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313230352c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313230362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313230372c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313230382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313230392c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313231302c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313231312c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313231322c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313231332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313231342c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313231352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313231362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313231372c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313231382c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313231392c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313232302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313232312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313232322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313232332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313232342c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313232352c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313232362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313232372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313232382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313232392c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313233302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303236313233312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303130312c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303130322c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303130332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303130342c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303130352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303130362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303130372c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303130382c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303130392c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303131302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303131312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303131322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303131332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303131342c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303131352c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303131362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303131372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303131382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303131392c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303132302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303132312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303132322c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303132332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303132342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303132352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303132362c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303132372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303132382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303132392c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303133302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303133312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303230312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303230322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303230332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303230342c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303230352c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303230362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303230372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303230382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303230392c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303231302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303231312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303231322c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303231332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303231342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303231352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303231362c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303231372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303231382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303231392c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303232302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303232312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303232322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303232332c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303232342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303232352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303232362c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303232372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303232382c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303330312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303330322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303330332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303330342c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303330352c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303330362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303330372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303330382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303330392c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303331302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303331312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303331322c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303331332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303331342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303331352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303331362c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303331372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303331382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303331392c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303332302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303332312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303332322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303332332c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303332342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303332352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303332362c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303332372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303332382c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303332392c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303333302c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303333312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303430312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303430322c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303430332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303430342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303430352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303430362c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303430372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303430382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303430392c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303431302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303431312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303431322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303431332c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303431342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303431352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303431362c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303431372c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303431382c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303431392c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303432302c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303432312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303432322c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303432332c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303432342c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303432352c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303432362c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303432372c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303432382c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303432392c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303433302c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303530312c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303530322c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303530332c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303530342c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303530352c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303530362c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303530372c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303530382c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303530392c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303531302c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303531312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303531322c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303531332c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303531342c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303531352c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303531362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303531372c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303531382c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303531392c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303532302c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303532312c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303532322c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303532332c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303532342c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303532352c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303532362c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303532372c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303532382c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303532392c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303533302c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303533312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303630312c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303630322c226b696e64223a22636c6f736564222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303630332c226b696e64223a227363686f6f6c222c227363686564756c65223a22726567756c6172222c22726f746174696f6e223a2242222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a227363686f6f6c5f646179222c2261223a7b2273697465223a312c22646179223a32303237303630342c226b696e64223a227363686f6f6c222c227363686564756c65223a2273686f7274222c22726f746174696f6e223a2241222c226475655f6d696e223a313032302c22726576223a327d7d2c7b2274223a2263617274222c2261223a7b2273697465223a312c2263617274223a312c226e756d626572223a372c226e616d65223a2247726164652035222c226361706163697479223a362c22686f6d655f726f6f6d223a22313132222c226c697665223a312c22726576223a327d7d2c7b2274223a22636172745f706572736f6e222c2261223a7b2273697465223a312c2263617274223a312c22706572736f6e223a312c2270617274223a22636f6f7264696e6174696e67222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32303237303630342c22726576223a327d7d2c7b2274223a22636172745f706572736f6e222c2261223a7b2273697465223a312c2263617274223a312c22706572736f6e223a322c2270617274223a22646570757479222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32303237303630342c22726576223a327d7d2c7b2274223a22636172745f706572736f6e222c2261223a7b2273697465223a312c2263617274223a312c22706572736f6e223a342c2270617274223a22646570757479222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32303237303630342c22726576223a327d7d2c7b2274223a22646576696365222c2261223a7b22646576696365223a312c22756e6974223a312c2273657269616c223a22534552303031222c2273657269616c5f6b6579223a22736572303031222c22746167223a224c4e2d31222c227461675f6b6579223a226c6e2d31222c226d6f64656c223a22695061642028313074682067656e65726174696f6e29222c227374617465223a22696e2d73657276696365222c22656e726f6c6c6564223a312c22726576223a327d7d2c7b2274223a22736c6f745f646576696365222c2261223a7b2273697465223a312c2263617274223a312c22736c6f74223a312c2266726f6d5f6d73223a313739353937363536343334352c22646576696365223a312c22726576223a327d7d2c7b2274223a22646576696365222c2261223a7b22646576696365223a322c22756e6974223a312c2273657269616c223a22534552303032222c2273657269616c5f6b6579223a22736572303032222c22746167223a224c4e2d32222c227461675f6b6579223a226c6e2d32222c226d6f64656c223a22695061642028313074682067656e65726174696f6e29222c227374617465223a22696e2d73657276696365222c22656e726f6c6c6564223a312c22726576223a327d7d2c7b2274223a22736c6f745f646576696365222c2261223a7b2273697465223a312c2263617274223a312c22736c6f74223a322c2266726f6d5f6d73223a313739353937363536343334352c22646576696365223a322c22726576223a327d7d2c7b2274223a22646576696365222c2261223a7b22646576696365223a332c22756e6974223a312c2273657269616c223a22534552303033222c2273657269616c5f6b6579223a22736572303033222c22746167223a224c4e2d33222c227461675f6b6579223a226c6e2d33222c226d6f64656c223a22695061642028313074682067656e65726174696f6e29222c227374617465223a22696e2d73657276696365222c22656e726f6c6c6564223a312c22726576223a327d7d2c7b2274223a22736c6f745f646576696365222c2261223a7b2273697465223a312c2263617274223a312c22736c6f74223a332c2266726f6d5f6d73223a313739353937363536343334352c22646576696365223a332c22726576223a327d7d2c7b2274223a22646576696365222c2261223a7b22646576696365223a342c22756e6974223a312c2273657269616c223a22534552303034222c2273657269616c5f6b6579223a22736572303034222c226d6f64656c223a22695061642028313074682067656e65726174696f6e29222c227374617465223a22696e2d73657276696365222c22656e726f6c6c6564223a312c22726576223a327d7d2c7b2274223a22736c6f745f646576696365222c2261223a7b2273697465223a312c2263617274223a312c22736c6f74223a342c2266726f6d5f6d73223a313739353937363536343334352c22646576696365223a342c22726576223a327d7d2c7b2274223a22646576696365222c2261223a7b22646576696365223a352c22756e6974223a312c2273657269616c223a22534552303035222c2273657269616c5f6b6579223a22736572303035222c22746167223a224c4e2d35222c227461675f6b6579223a226c6e2d35222c226d6f64656c223a22222c227374617465223a22696e2d73657276696365222c22656e726f6c6c6564223a312c22726576223a327d7d2c7b2274223a22736c6f745f646576696365222c2261223a7b2273697465223a312c2263617274223a312c22736c6f74223a352c2266726f6d5f6d73223a313739353937363536343334352c22646576696365223a352c22726576223a327d7d2c7b2274223a22646576696365222c2261223a7b22646576696365223a362c22756e6974223a312c2273657269616c223a225350415245303031222c2273657269616c5f6b6579223a227370617265303031222c22746167223a224c4e2d5331222c227461675f6b6579223a226c6e2d7331222c226d6f64656c223a2269506164222c227374617465223a227370617265222c22656e726f6c6c6564223a312c2273746f7265223a224f6666696365222c22726576223a327d7d2c7b2274223a22617070222c2261223a7b22756e6974223a312c226e6f223a312c226e616d65223a224b65796e6f7465222c2262756e646c65223a22636f6d2e6170706c652e4b65796e6f7465222c2262756e646c655f6b6579223a22636f6d2e6170706c652e6b65796e6f7465222c227374617465223a22617070726f766564222c22726576223a327d7d2c7b2274223a227465616368696e67222c2261223a7b2273697465223a312c2279656172223a323032362c22706572736f6e223a312c226772616465223a2235222c22726f6f6d223a22313132222c22726576223a327d7d2c7b2274223a227465616368696e67222c2261223a7b2273697465223a312c2279656172223a323032362c22706572736f6e223a322c226772616465223a2235222c22726f6f6d223a22313134222c22726576223a327d7d2c7b2274223a227465616368696e67222c2261223a7b2273697465223a312c2279656172223a323032362c22706572736f6e223a332c226772616465223a2235222c22726f6f6d223a22313135222c22726576223a327d7d2c7b2274223a227465616368696e67222c2261223a7b2273697465223a312c2279656172223a323032362c22706572736f6e223a342c226772616465223a2235222c22726f6f6d223a22313130222c22726576223a327d7d2c7b2274223a22616c6c6f746d656e74222c2261223a7b2273697465223a312c226e6f223a312c2279656172223a323032362c2263617274223a312c226d61736b223a332c22706572736f6e223a312c2266697273745f646179223a32303236303831372c226c6173745f646179223a32303237303630342c22726576223a327d7d2c7b2274223a22616c6c6f746d656e74222c2261223a7b2273697465223a312c226e6f223a322c2279656172223a323032362c2263617274223a312c226d61736b223a31322c22706572736f6e223a322c2266697273745f646179223a32303236303831372c226c6173745f646179223a32303237303630342c22726576223a327d7d2c7b2274223a22616c6c6f746d656e74222c2261223a7b2273697465223a312c226e6f223a332c2279656172223a323032362c2263617274223a312c226d61736b223a31362c22706572736f6e223a332c2266697273745f646179223a32303236303831372c226c6173745f646179223a32303236313033302c22726576223a327d7d2c7b2274223a22736561745f6c697374222c2261223a7b2273697465223a312c226e6f223a312c2279656172223a323032362c22706572736f6e223a312c22706572696f64223a22222c2263617274223a312c227365617473223a22313d3120323d32222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32303237303630342c22726576223a327d7d2c7b2274223a22736561745f6c697374222c2261223a7b2273697465223a312c226e6f223a322c2279656172223a323032362c22706572736f6e223a322c22706572696f64223a225033222c2263617274223a312c227365617473223a22313d3320323d2d222c2266697273745f646179223a32303236303831372c226c6173745f646179223a32303237303630342c22726576223a327d7d2c7b2274223a22736572696573222c2261223a7b2273697465223a312c226e6f223a312c2272756c65223a22657665727920746875222c22756e74696c5f646179223a32303236313231372c22726576223a327d7d2c7b2274223a227265736572766174696f6e222c2261223a7b2273697465223a312c226e6f223a312c22646179223a32303236313230332c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3438302c22656e645f6d696e223a3630302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225032222c22706572736f6e223a312c22726f6f6d223a22313132222c22736572696573223a312c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739353937363536343334352c226d6164655f6279223a382c22726576223a327d7d2c7b2274223a227265736572766174696f6e222c2261223a7b2273697465223a312c226e6f223a322c22646179223a32303236313231302c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3438302c22656e645f6d696e223a3630302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225032222c22706572736f6e223a312c22726f6f6d223a22313132222c22736572696573223a312c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739353937363536343334352c226d6164655f6279223a382c22726576223a327d7d2c7b2274223a227265736572766174696f6e222c2261223a7b2273697465223a312c226e6f223a332c22646179223a32303236313231372c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3438302c22656e645f6d696e223a3630302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225032222c22706572736f6e223a312c22726f6f6d223a22313132222c22736572696573223a312c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739353937363536343334352c226d6164655f6279223a382c22726576223a327d7d2c7b2274223a22736572696573222c2261223a7b2273697465223a312c226e6f223a322c2272756c65223a22657665727920746875222c22756e74696c5f646179223a32303236313231372c22726576223a327d7d2c7b2274223a227265736572766174696f6e222c2261223a7b2273697465223a312c226e6f223a342c22646179223a32303236313230332c2263617274223a312c226d61736b223a31322c2273746172745f6d696e223a3438302c22656e645f6d696e223a3534302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225031222c22706572736f6e223a322c22726f6f6d223a22313134222c22736572696573223a322c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739353937363536343334352c226d6164655f6279223a382c22726576223a327d7d2c7b2274223a227265736572766174696f6e222c2261223a7b2273697465223a312c226e6f223a352c22646179223a32303236313231302c2263617274223a312c226d61736b223a31322c2273746172745f6d696e223a3438302c22656e645f6d696e223a3534302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225031222c22706572736f6e223a322c22726f6f6d223a22313134222c22736572696573223a322c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739353937363536343334352c226d6164655f6279223a382c22726576223a327d7d2c7b2274223a227265736572766174696f6e222c2261223a7b2273697465223a312c226e6f223a362c22646179223a32303236313231372c2263617274223a312c226d61736b223a31322c2273746172745f6d696e223a3438302c22656e645f6d696e223a3534302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225031222c22706572736f6e223a322c22726f6f6d223a22313134222c22736572696573223a322c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739353937363536343334352c226d6164655f6279223a382c22726576223a327d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22646576696365222c315d2c5b22646576696365222c325d2c5b22646576696365222c335d2c5b22646576696365222c345d2c5b22646576696365222c355d2c5b22646576696365222c365d2c5b22706572736f6e222c315d2c5b22706572736f6e222c325d2c5b22706572736f6e222c335d2c5b22706572736f6e222c345d2c5b22706572736f6e222c385d2c5b227265736572766174696f6e222c315d2c5b227265736572766174696f6e222c325d2c5b227265736572766174696f6e222c335d2c5b227265736572766174696f6e222c345d2c5b227265736572766174696f6e222c355d2c5b227265736572766174696f6e222c365d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 2, 1, '\x8c9cde8ea483a6ec460a9d16ddac8518f0a585b9fe04b052c65aa07a5fc8463b', '\xa388af108154835e8a392b783d01b5e7', '\x7b2273616964223a22546865207363686f6f6c206973206c6f616465642e222c2264657461696c73223a5b223120636172742077697468203520646576696365732c2031207370617265222c22313635207363686f6f6c20646179732066726f6d204d6f6e20313720417567203230323620746f204672692034204a756e2032303237222c22332074656163686572732068617665206e756d62657273206f66207468656972206f776e222c2236207265736572766174696f6e73222c223432207265736572766174696f6e73206265666f7265206e6f77206c656674206f7574225d2c2266726565223a5b5b31382c2261222c226e6f7465222c22225d2c5b31392c2261222c226e6f7465222c22225d2c5b32302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b32312c2261222c226e6f7465222c22225d2c5b32322c2261222c226e6f7465222c22225d2c5b32332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b32342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b32352c2261222c226e6f7465222c22225d2c5b32362c2261222c226e6f7465222c22225d2c5b32372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b32382c2261222c226e6f7465222c22225d2c5b32392c2261222c226e6f7465222c22225d2c5b33302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b33312c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b33322c2261222c226e6f7465222c22225d2c5b33332c2261222c226e6f7465222c22225d2c5b33342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b33352c2261222c226e6f7465222c22225d2c5b33362c2261222c226e6f7465222c22225d2c5b33372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b33382c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b33392c2261222c226e6f7465222c224c61626f7220446179225d2c5b34302c2261222c226e6f7465222c22225d2c5b34312c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b34322c2261222c226e6f7465222c22225d2c5b34332c2261222c226e6f7465222c22225d2c5b34342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b34352c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b34362c2261222c226e6f7465222c22225d2c5b34372c2261222c226e6f7465222c22225d2c5b34382c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b34392c2261222c226e6f7465222c22225d2c5b35302c2261222c226e6f7465222c22225d2c5b35312c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b35322c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b35332c2261222c226e6f7465222c22225d2c5b35342c2261222c226e6f7465222c22225d2c5b35352c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b35362c2261222c226e6f7465222c22225d2c5b35372c2261222c226e6f7465222c22225d2c5b35382c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b35392c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b36302c2261222c226e6f7465222c22225d2c5b36312c2261222c226e6f7465222c22225d2c5b36322c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b36332c2261222c226e6f7465222c22225d2c5b36342c2261222c226e6f7465222c22225d2c5b36352c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b36362c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b36372c2261222c226e6f7465222c22225d2c5b36382c2261222c226e6f7465222c22225d2c5b36392c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b37302c2261222c226e6f7465222c22225d2c5b37312c2261222c226e6f7465222c22225d2c5b37322c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b37332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b37342c2261222c226e6f7465222c22225d2c5b37352c2261222c226e6f7465222c22225d2c5b37362c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b37372c2261222c226e6f7465222c22225d2c5b37382c2261222c226e6f7465222c22225d2c5b37392c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b38302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b38312c2261222c226e6f7465222c22225d2c5b38322c2261222c226e6f7465222c22225d2c5b38332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b38342c2261222c226e6f7465222c22225d2c5b38352c2261222c226e6f7465222c22225d2c5b38362c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b38372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b38382c2261222c226e6f7465222c22225d2c5b38392c2261222c226e6f7465222c22225d2c5b39302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b39312c2261222c226e6f7465222c22225d2c5b39322c2261222c226e6f7465222c22225d2c5b39332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b39342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b39352c2261222c226e6f7465222c22225d2c5b39362c2261222c226e6f7465222c22225d2c5b39372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b39382c2261222c226e6f7465222c22225d2c5b39392c2261222c226e6f7465222c22225d2c5b3130302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3130312c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3130322c2261222c226e6f7465222c22225d2c5b3130332c2261222c226e6f7465222c22225d2c5b3130342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3130352c2261222c226e6f7465222c22225d2c5b3130362c2261222c226e6f7465222c22225d2c5b3130372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3130382c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3130392c2261222c226e6f7465222c22225d2c5b3131302c2261222c226e6f7465222c22225d2c5b3131312c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3131322c2261222c226e6f7465222c22225d2c5b3131332c2261222c226e6f7465222c22225d2c5b3131342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3131352c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3131362c2261222c226e6f7465222c22225d2c5b3131372c2261222c226e6f7465222c22225d2c5b3131382c2261222c226e6f7465222c225468616e6b73676976696e67225d2c5b3131392c2261222c226e6f7465222c225468616e6b73676976696e67225d2c5b3132302c2261222c226e6f7465222c225468616e6b73676976696e67225d2c5b3132312c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3132322c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3132332c2261222c226e6f7465222c22225d2c5b3132342c2261222c226e6f7465222c22225d2c5b3132352c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3132362c2261222c226e6f7465222c22225d2c5b3132372c2261222c226e6f7465222c22225d2c5b3132382c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3132392c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3133302c2261222c226e6f7465222c22225d2c5b3133312c2261222c226e6f7465222c22225d2c5b3133322c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3133332c2261222c226e6f7465222c22225d2c5b3133342c2261222c226e6f7465222c22225d2c5b3133352c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3133362c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3133372c2261222c226e6f7465222c22225d2c5b3133382c2261222c226e6f7465222c22225d2c5b3133392c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3134302c2261222c226e6f7465222c22225d2c5b3134312c2261222c226e6f7465222c22225d2c5b3134322c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3134332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3134342c2261222c226e6f7465222c22225d2c5b3134352c2261222c226e6f7465222c22225d2c5b3134362c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3134372c2261222c226e6f7465222c22225d2c5b3134382c2261222c226e6f7465222c22225d2c5b3134392c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3135302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3135312c2261222c226e6f7465222c22225d2c5b3135322c2261222c226e6f7465222c22225d2c5b3135332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3135342c2261222c226e6f7465222c22225d2c5b3135352c2261222c226e6f7465222c22225d2c5b3135362c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3135372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3135382c2261222c226e6f7465222c22225d2c5b3135392c2261222c226e6f7465222c22225d2c5b3136302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3136312c2261222c226e6f7465222c22225d2c5b3136322c2261222c226e6f7465222c22225d2c5b3136332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3136342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3136352c2261222c226e6f7465222c22225d2c5b3136362c2261222c226e6f7465222c22225d2c5b3136372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3136382c2261222c226e6f7465222c22225d2c5b3136392c2261222c226e6f7465222c22225d2c5b3137302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3137312c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3137322c2261222c226e6f7465222c22225d2c5b3137332c2261222c226e6f7465222c22225d2c5b3137342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3137352c2261222c226e6f7465222c22225d2c5b3137362c2261222c226e6f7465222c22225d2c5b3137372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3137382c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3137392c2261222c226e6f7465222c22225d2c5b3138302c2261222c226e6f7465222c22225d2c5b3138312c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3138322c2261222c226e6f7465222c22225d2c5b3138332c2261222c226e6f7465222c22225d2c5b3138342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3138352c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3138362c2261222c226e6f7465222c22225d2c5b3138372c2261222c226e6f7465222c22225d2c5b3138382c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3138392c2261222c226e6f7465222c22225d2c5b3139302c2261222c226e6f7465222c22225d2c5b3139312c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3139322c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3139332c2261222c226e6f7465222c22225d2c5b3139342c2261222c226e6f7465222c22225d2c5b3139352c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3139362c2261222c226e6f7465222c22225d2c5b3139372c2261222c226e6f7465222c22225d2c5b3139382c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3139392c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3230302c2261222c226e6f7465222c22225d2c5b3230312c2261222c226e6f7465222c22225d2c5b3230322c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3230332c2261222c226e6f7465222c22225d2c5b3230342c2261222c226e6f7465222c22225d2c5b3230352c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3230362c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3230372c2261222c226e6f7465222c22225d2c5b3230382c2261222c226e6f7465222c22225d2c5b3230392c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3231302c2261222c226e6f7465222c22225d2c5b3231312c2261222c226e6f7465222c22225d2c5b3231322c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3231332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3231342c2261222c226e6f7465222c22225d2c5b3231352c2261222c226e6f7465222c22225d2c5b3231362c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3231372c2261222c226e6f7465222c22225d2c5b3231382c2261222c226e6f7465222c22225d2c5b3231392c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3232302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3232312c2261222c226e6f7465222c22225d2c5b3232322c2261222c226e6f7465222c22225d2c5b3232332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3232342c2261222c226e6f7465222c22225d2c5b3232352c2261222c226e6f7465222c22225d2c5b3232362c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3232372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3232382c2261222c226e6f7465222c22225d2c5b3232392c2261222c226e6f7465222c22225d2c5b3233302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3233312c2261222c226e6f7465222c22225d2c5b3233322c2261222c226e6f7465222c22225d2c5b3233332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3233342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3233352c2261222c226e6f7465222c22225d2c5b3233362c2261222c226e6f7465222c22225d2c5b3233372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3233382c2261222c226e6f7465222c22225d2c5b3233392c2261222c226e6f7465222c22225d2c5b3234302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3234312c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3234322c2261222c226e6f7465222c22225d2c5b3234332c2261222c226e6f7465222c22225d2c5b3234342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3234352c2261222c226e6f7465222c22225d2c5b3234362c2261222c226e6f7465222c22225d2c5b3234372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3234382c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3234392c2261222c226e6f7465222c22225d2c5b3235302c2261222c226e6f7465222c22225d2c5b3235312c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3235322c2261222c226e6f7465222c22225d2c5b3235332c2261222c226e6f7465222c22225d2c5b3235342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3235352c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3235362c2261222c226e6f7465222c22225d2c5b3235372c2261222c226e6f7465222c22225d2c5b3235382c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3235392c2261222c226e6f7465222c22225d2c5b3236302c2261222c226e6f7465222c22225d2c5b3236312c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3236322c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3236332c2261222c226e6f7465222c22225d2c5b3236342c2261222c226e6f7465222c22225d2c5b3236352c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3236362c2261222c226e6f7465222c22225d2c5b3236372c2261222c226e6f7465222c22225d2c5b3236382c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3236392c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3237302c2261222c226e6f7465222c22225d2c5b3237312c2261222c226e6f7465222c22225d2c5b3237322c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3237332c2261222c226e6f7465222c22225d2c5b3237342c2261222c226e6f7465222c22225d2c5b3237352c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3237362c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3237372c2261222c226e6f7465222c22225d2c5b3237382c2261222c226e6f7465222c22225d2c5b3237392c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3238302c2261222c226e6f7465222c22225d2c5b3238312c2261222c226e6f7465222c22225d2c5b3238322c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3238332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3238342c2261222c226e6f7465222c22225d2c5b3238352c2261222c226e6f7465222c22225d2c5b3238362c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3238372c2261222c226e6f7465222c22225d2c5b3238382c2261222c226e6f7465222c22225d2c5b3238392c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3239302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3239312c2261222c226e6f7465222c22225d2c5b3239322c2261222c226e6f7465222c22225d2c5b3239332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3239342c2261222c226e6f7465222c22225d2c5b3239352c2261222c226e6f7465222c22225d2c5b3239362c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3239372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3239382c2261222c226e6f7465222c22225d2c5b3239392c2261222c226e6f7465222c22225d2c5b3330302c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3330312c2261222c226e6f7465222c22225d2c5b3330322c2261222c226e6f7465222c22225d2c5b3330332c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e20536174757264617973225d2c5b3330342c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e2053756e64617973225d2c5b3330352c2261222c226e6f7465222c22225d2c5b3330362c2261222c226e6f7465222c22225d2c5b3330372c2261222c226e6f7465222c226e6f206c6573736f6e73206f6e205765646e657364617973225d2c5b3330382c2261222c226e6f7465222c22225d2c5b3330392c2261222c226e6f7465222c22225d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 3, 0, '\x0e9a033ffd577ff4d3816950dbeab9dd83624e10e2417519afb7e864f5cc68a1', '\xb01bf6c2b571f9a93aeb84136e3cde72', '\x7b226368616e676573223a5b7b2274223a227265736572766174696f6e222c2261223a7b2273697465223a312c226e6f223a372c22646179223a32303236313230312c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3438302c22656e645f6d696e223a3531302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225031222c22706572736f6e223a312c22726f6f6d223a22313132222c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739363034363036303936332c226d6164655f6279223a312c22726576223a337d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22706572736f6e222c315d2c5b227265736572766174696f6e222c375d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 3, 1, '\xfd1259071b0ed79ce201ffaf0abbdf074841938e9bc0ef40cf5188c15115f45a', '\xf5bd5adc73f3ead0aefe74222f9437dd', '\x7b2273616964223a2252372069732072657365727665643a20372d312e2e3220666f7220796f757220636c61737320696e203131322c205475652031204465632c205031202830383a3030e2809330383a3330292e222c2264657461696c73223a5b5d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 4, 0, '\x892cd426e967f95f32cdbdf251f2a96016dffe0b90b186cd6be05d332f7e8000', '\x792719f545270a3aa2588a7f02db2ea5', '\x7b226368616e676573223a5b7b2274223a227265736572766174696f6e222c2261223a7b2273697465223a312c226e6f223a382c22646179223a32303236313133302c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3631322c22656e645f6d696e223a3635382c2266697273745f706572696f64223a225033222c226c6173745f706572696f64223a225033222c22706572736f6e223a312c22726f6f6d223a22313132222c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739363034363132303931322c226d6164655f6279223a312c22726576223a347d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22706572736f6e222c315d2c5b227265736572766174696f6e222c385d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 4, 1, '\x6262a0f261fc8d2bc6b50c74a3f978e4ccbb211a6f29c01a01e0cb6051823c3f', '\xbcdcd3ca8041069e104c14b11242c25c', '\x7b2273616964223a2252382069732072657365727665643a20372d312e2e3220666f7220796f757220636c61737320696e203131322c204d6f6e203330204e6f762c205033202831303a3132e2809331303a3538292e222c2264657461696c73223a5b5d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 5, 0, '\xa69b5547c600a0911e7749a74b5e4b942842731fe8f858a2a8f5d9d7e3164fa5', '\x4c71f9484a953449ff734d26e88773f8', '\x7b226368616e676573223a5b7b2274223a226c6f616e222c2261223a7b2273697465223a312c226e6f223a312c2263617274223a312c22646179223a32303236313133302c2274616b656e223a332c226f7574223a332c227265736572766174696f6e223a382c22686f6c646572223a312c22726f6f6d223a22313132222c2268616e6465645f6279223a312c226475655f6d696e223a313032302c22656e645f6d696e223a3635382c226f75745f6d73223a313739363035353132313030322c22726576223a357d7d2c7b2274223a227265736572766174696f6e222c2262223a7b2273697465223a312c226e6f223a382c227374617465223a22636f6e6669726d6564222c22726576223a347d2c2261223a7b2273697465223a312c226e6f223a382c22646179223a32303236313133302c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3631322c22656e645f6d696e223a3635382c2266697273745f706572696f64223a225033222c226c6173745f706572696f64223a225033222c22706572736f6e223a312c22726f6f6d223a22313132222c227374617465223a226b657074222c226c697665223a312c226d6164655f6d73223a313739363034363132303931322c226d6164655f6279223a312c22726576223a357d7d2c7b2274223a2268656164636f756e74222c2261223a7b2273697465223a312c226e6f223a312c2263617274223a312c22646179223a32303236313133302c226b696e64223a226f7574222c2262795f706572736f6e223a312c2270726573656e74223a332c226361626c6564223a302c22706c7567676564223a312c226c6f636b6564223a312c22726f6f6d223a22313132222c2261745f6d73223a313739363035353132313030322c22746f6c645f6d73223a313739363035353132313030322c227374617465223a227374616e64696e67222c22726576223a357d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22636f756e74222c315d2c5b226c6f616e222c315d2c5b22706572736f6e222c315d2c5b227265736572766174696f6e222c385d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 5, 1, '\x1cfde244dfdaf259eb3113166bb3de6f901e58af0bbf40fbd2ea32c873d6e614', '\xdf76244cdf00b7675b4161d0c66b6023', '\x7b2273616964223a224f7574206f66206361727420373a2032206465766963657320666f72203120636c6173732c206261636b2062792031373a30302e222c2264657461696c73223a5b22372d312e2e3220c2b7204368696469204f6b61666f722c20726f6f6d2031313220c2b7204d6f6e203330204e6f762c205033202831303a3132e2809331303a35382920c2b7204c3120666f72205238225d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 6, 0, '\x96d39961db95101e0c2a530befabd6d9a41a43c995ce740bea5ef3063cfd40f4', '\xb0add5f12f424d0d691b13c586f44492', '\x7b226368616e676573223a5b7b2274223a226c6f616e222c2262223a7b2273697465223a312c226e6f223a312c226f7574223a332c22636c6f7365645f6d73223a6e756c6c2c22726576223a357d2c2261223a7b2273697465223a312c226e6f223a312c2263617274223a312c22646179223a32303236313133302c2274616b656e223a332c226f7574223a302c227265736572766174696f6e223a382c22686f6c646572223a312c22726f6f6d223a22313132222c2268616e6465645f6279223a312c226475655f6d696e223a313032302c22656e645f6d696e223a3635382c226f75745f6d73223a313739363035353132313030322c22636c6f7365645f6d73223a313739363035373832303931372c22726576223a367d7d2c7b2274223a227265736572766174696f6e222c2262223a7b2273697465223a312c226e6f223a382c226c697665223a312c22726576223a357d2c2261223a7b2273697465223a312c226e6f223a382c22646179223a32303236313133302c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3631322c22656e645f6d696e223a3635382c2266697273745f706572696f64223a225033222c226c6173745f706572696f64223a225033222c22706572736f6e223a312c22726f6f6d223a22313132222c227374617465223a226b657074222c226c697665223a302c226d6164655f6d73223a313739363034363132303931322c226d6164655f6279223a312c22726576223a367d7d2c7b2274223a2268656164636f756e74222c2261223a7b2273697465223a312c226e6f223a322c2263617274223a312c22646179223a32303236313133302c226b696e64223a2270617274222c2262795f706572736f6e223a312c2270726573656e74223a332c226361626c6564223a302c22706c7567676564223a312c226c6f636b6564223a312c22726f6f6d223a22313132222c2261745f6d73223a313739363035373832303931372c22746f6c645f6d73223a313739363035373832303931372c227374617465223a227374616e64696e67222c22726576223a367d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22636f756e74222c325d2c5b226c6f616e222c315d2c5b22706572736f6e222c315d2c5b227265736572766174696f6e222c385d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 6, 1, '\x89c557e8857bed5ec7975a734d6ca77a12d52c834c4729961072af001ac7de2d', '\x7515258c22bb6eb28747c333b40af3a1', '\x7b2273616964223a224261636b20696e206361727420373a203220646576696365732061742031303a35372e222c2264657461696c73223a5b224368696469204f6b61666f723a20372d312e2e322c20616c6c206f662069742e225d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 7, 0, '\x47a081c9fc50cdc018c37584ce951568a25ef036ba391b4a7fa79200f743f873', '\x8cb64ccd5032cf6c73960f42a381e675', '\x7b226368616e676573223a5b7b2274223a2268656164636f756e74222c2261223a7b2273697465223a312c226e6f223a332c2263617274223a312c22646179223a32303236313133302c226b696e64223a226461696c79222c2262795f706572736f6e223a312c2270726573656e74223a33312c226361626c6564223a33312c22706c7567676564223a312c226c6f636b6564223a312c22726f6f6d223a22313132222c2261745f6d73223a313739363037373230303834342c22746f6c645f6d73223a313739363037373230303834342c227374617465223a227374616e64696e67222c22726576223a377d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22636f756e74222c335d2c5b22706572736f6e222c315d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 7, 1, '\xd9e9429cd35176af0571effb0d402a6621fbdcace44815ddfdaf868fa9ada2b7', '\x773835f6696079c4bfd30d599fcf87c8', '\x7b2273616964223a2243617274203720697320636865636b656420696e20284333293a2035206f662035206465766963657320696e20746865697220736c6f74732c206576657279206361626c6520636f6e6e65637465642c20706c756767656420696e746f207468652077616c6c2c206c6f636b65642c20726f6f6d203131322e222c2264657461696c73223a5b5d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 8, 0, '\xc26f19c21386a7d499a80b795e5ea40da720aa6c723188c1ff980b70ba0cdf25', '\x665eeb4d1dcc44236832ffea9c85d501', '\x7b226368616e676573223a5b7b2274223a226461795f636c6f7365222c2261223a7b2273697465223a312c22646179223a32303236313133302c2263617274223a312c226475655f6d73223a313739363037393630303030302c226f7574223a302c226d697373696e67223a302c226261636b5f6d73223a313739363037373230303834342c22666c616773223a22227d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22706572736f6e222c385d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 8, 1, '\xe78c9655068993f4e06825180f3a7a90cfd5b607097ea03e1455cadcb393afcc', '\xfb20fa19da25ad53589a9f24d7832c6a', '\x7b2273616964223a224d6f6e203330204e6f76203230323620697320636c6f7365643a203120636172742c20616c6c2077656c6c2e222c2264657461696c73223a5b5d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 9, 0, '\xa6ef6b8b4db68a19a093c18ad5ac8ebb0c25d85244ddd6977a27f296bd1edc1b', '\xf7ad17a771e0c959c2b72d9b0a751154', '\x7b226368616e676573223a5b7b2274223a227265736572766174696f6e222c2261223a7b2273697465223a312c226e6f223a392c22646179223a32303236313230332c2263617274223a312c226d61736b223a31322c2273746172745f6d696e223a3534302c22656e645f6d696e223a3630302c2266697273745f706572696f64223a225032222c226c6173745f706572696f64223a225032222c22706572736f6e223a322c22726f6f6d223a22313134222c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739363133333030303830372c226d6164655f6279223a322c22726576223a397d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22706572736f6e222c325d2c5b227265736572766174696f6e222c395d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 9, 1, '\xe4002360ccfa892d6a75a9e5882f897a5caef9b5fe9c3b13ed6a73edd39abca3', '\x4a34e54ea0e4206744cd5f43494fdb04', '\x7b2273616964223a2252392069732072657365727665643a20372d332e2e3420666f7220796f757220636c61737320696e203131342c205468752033204465632c205032202830393a3030e2809331303a3030292e222c2264657461696c73223a5b5d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 10, 0, '\xda8cb06cdf5a12b01d44cf5218e6a830b6a6123d400802a5b4452173d256ac87', '\xd8b88a727b7a1ccb318b0cceb81a6609', '\x7b226368616e676573223a5b7b2274223a227265736572766174696f6e222c2262223a7b2273697465223a312c226e6f223a392c22646179223a32303236313230332c2263617274223a312c226d61736b223a31322c2273746172745f6d696e223a3534302c22656e645f6d696e223a3630302c2266697273745f706572696f64223a225032222c226c6173745f706572696f64223a225032222c22706572736f6e223a322c22726f6f6d223a22313134222c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739363133333030303830372c226d6164655f6279223a322c22726576223a397d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22706572736f6e222c325d2c5b227265736572766174696f6e222c395d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 10, 1, '\x33d42a2e041532d9b73f6926416d1155c1d869e77024b2d0857c10fef02c0459', '\xa90afdd4b9ac452129fce9d84f379616', '\x7b2273616964223a2254616b656e206261636b2c2023393a2052392069732072657365727665643a20372d332e2e3420666f7220796f757220636c61737320696e203131342c205468752033204465632c205032202830393a3030e2809331303a3030292e222c2264657461696c73223a5b5d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 11, 0, '\x84bf0e22cf0156dc0435b3c8a04e665f9999c538818f483f1f53b279639642e2', '\x014cbc7a70390d4365bf0a3c6f49dcc1', '\x7b226368616e676573223a5b7b2274223a227265736572766174696f6e222c2261223a7b2273697465223a312c226e6f223a31302c22646179223a32303236313230332c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3631322c22656e645f6d696e223a3635382c2266697273745f706572696f64223a225033222c226c6173745f706572696f64223a225033222c22706572736f6e223a312c22726f6f6d223a22313132222c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739363133333132303539352c226d6164655f6279223a312c22726576223a31317d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22706572736f6e222c315d2c5b227265736572766174696f6e222c31305d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 11, 1, '\x7051fc76af4c43fdfe694ddb787f32a952232872572f411d6a50992393844978', '\xb46b6ebcd6a0cfdfcd5e781b76a67c75', '\x7b2273616964223a225231302069732072657365727665643a20372d312e2e3220666f7220796f757220636c61737320696e203131322c205468752033204465632c205033202831303a3132e2809331303a3538292e222c2264657461696c73223a5b5d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 12, 0, '\x06bc07941ca7ace39f27d8bccc70fbd0a44026895e981f6d17b05ce2ecf6457a', '\x7318e6b5b6786d7c45dca0343d838b2d', '\x7b226368616e676573223a5b7b2274223a227265736572766174696f6e222c2261223a7b2273697465223a312c226e6f223a31312c22646179223a32303236313230382c2263617274223a312c226d61736b223a31322c2273746172745f6d696e223a3631322c22656e645f6d696e223a3635382c2266697273745f706572696f64223a225033222c226c6173745f706572696f64223a225033222c22706572736f6e223a322c22726f6f6d223a22313134222c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739363133333138303639332c226d6164655f6279223a322c22726576223a31327d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22706572736f6e222c325d2c5b227265736572766174696f6e222c31315d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 12, 1, '\xf8f622f00017602fcbdca3f342d88f87ff73282209653d1daf4f01e535a10986', '\x409a7a92f96b75ecb38d70e7745a6072', '\x7b2273616964223a225231312069732072657365727665643a20372d332e2e3420666f7220796f757220636c61737320696e203131342c205475652038204465632c205033202831303a3132e2809331303a3538292e222c2264657461696c73223a5b5d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 13, 0, '\x528bec9655e42ba82d3227e2e9a1aa806a9308656f48030ec3e69e533ebdcad5', '\xdb3be45b70038836bfa3d2dfbffaa192', '\x7b226368616e676573223a5b7b2274223a227265736572766174696f6e222c2262223a7b2273697465223a312c226e6f223a31312c227374617465223a22636f6e6669726d6564222c226c697665223a312c22726576223a31327d2c2261223a7b2273697465223a312c226e6f223a31312c22646179223a32303236313230382c2263617274223a312c226d61736b223a31322c2273746172745f6d696e223a3631322c22656e645f6d696e223a3635382c2266697273745f706572696f64223a225033222c226c6173745f706572696f64223a225033222c22706572736f6e223a322c22726f6f6d223a22313134222c227374617465223a2263616e63656c6c6564222c226c697665223a302c226d6164655f6d73223a313739363133333138303639332c226d6164655f6279223a322c22726576223a31337d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22706572736f6e222c325d2c5b227265736572766174696f6e222c31315d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 13, 1, '\x5177e4f6075990559ee252cbef56ad184f557f98664e66dbc4cb741a838c07eb', '\xf30d698edc5a11935043c8de84ee691d', '\x7b2273616964223a225231312069732063616e63656c6c65643a205475652038204465632c205033202831303a3132e2809331303a353829206973206672656520616761696e2e222c2264657461696c73223a5b5d2c2266726565223a5b5b302c2262222c22776879222c6e756c6c5d2c5b302c2261222c22776879222c2263616e63656c6c6564206279207468652074656163686572225d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 14, 0, '\x18b88a2d5e42d4ab6389a5cc968746ea251fa9d2a7aefe1a3088ccdaec893403', '\xa14af16f7a4806815cd1cc431aa204b3', '\x7b226368616e676573223a5b7b2274223a227265736572766174696f6e222c2261223a7b2273697465223a312c226e6f223a31322c22646179223a32303236313231352c2263617274223a312c226d61736b223a31322c2273746172745f6d696e223a3438302c22656e645f6d696e223a3534302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225031222c22706572736f6e223a322c22726f6f6d223a22313134222c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739363133333330303831382c226d6164655f6279223a322c22726576223a31347d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22706572736f6e222c325d2c5b227265736572766174696f6e222c31325d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 14, 1, '\x09381b7d503bca7f4757ffc7f239ef0ed121a1fecd5f4493f9a61de0ddec0021', '\x1cc8b8cf2150ea98ceaf74fabf85abb0', '\x7b2273616964223a225231322069732072657365727665643a20372d332e2e3420666f7220796f757220636c61737320696e203131342c20547565203135204465632c205031202830383a3030e2809330393a3030292e222c2264657461696c73223a5b5d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 15, 0, '\x522a5dc877900bb8ef4027a21b195d2c9953779ca7bab8a81fe67e12b5a28494', '\x1aaefb265819e0e79091d65b33b4af9e', '\x7b226368616e676573223a5b7b2274223a227265736572766174696f6e222c2262223a7b2273697465223a312c226e6f223a31322c22726f6f6d223a22313134222c226d6164655f6d73223a313739363133333330303831382c22726576223a31347d2c2261223a7b2273697465223a312c226e6f223a31322c22646179223a32303236313231352c2263617274223a312c226d61736b223a31322c2273746172745f6d696e223a3438302c22656e645f6d696e223a3534302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225031222c22706572736f6e223a322c22726f6f6d223a22313132222c227374617465223a22636f6e6669726d6564222c226c697665223a312c226d6164655f6d73223a313739363133333336303732372c226d6164655f6279223a322c22726576223a31357d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22706572736f6e222c325d2c5b227265736572766174696f6e222c31325d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 15, 1, '\x1a45fcd4d45d5bc5c2830ec2fde5a6746afff88f00abd6b2515debf57ba8090a', '\xa76c2c3bf5c95b3b349a639c0abacafc', '\x7b2273616964223a225231322069732072657365727665643a20372d332e2e3420666f7220796f757220636c61737320696e203131322c20547565203135204465632c205031202830383a3030e2809330393a3030292e222c2264657461696c73223a5b2249742077617320372d332e2e342c20547565203135204465632c205031202830383a3030e2809330393a3030292c20726f6f6d203131342e225d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 16, 0, '\xca0fc1b040c50fca1c30f20b87346844ec1c8584e6cb049b0ece569d84c507f6', '\xc5237c553b51675d8d3f7afae06e5eaf', '\x7b226368616e676573223a5b7b2274223a226c6f616e222c2261223a7b2273697465223a312c226e6f223a322c2263617274223a312c22646179223a32303236313230312c2274616b656e223a332c226f7574223a332c227265736572766174696f6e223a372c22686f6c646572223a312c22726f6f6d223a22313132222c2268616e6465645f6279223a312c226475655f6d696e223a313032302c22656e645f6d696e223a3531302c226f75745f6d73223a313739363133333630303835362c22726576223a31367d7d2c7b2274223a227265736572766174696f6e222c2262223a7b2273697465223a312c226e6f223a372c227374617465223a22636f6e6669726d6564222c22726576223a337d2c2261223a7b2273697465223a312c226e6f223a372c22646179223a32303236313230312c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3438302c22656e645f6d696e223a3531302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225031222c22706572736f6e223a312c22726f6f6d223a22313132222c227374617465223a226b657074222c226c697665223a312c226d6164655f6d73223a313739363034363036303936332c226d6164655f6279223a312c22726576223a31367d7d2c7b2274223a2268656164636f756e74222c2261223a7b2273697465223a312c226e6f223a342c2263617274223a312c22646179223a32303236313230312c226b696e64223a226f7574222c2262795f706572736f6e223a312c2270726573656e74223a332c226361626c6564223a302c22706c7567676564223a312c226c6f636b6564223a312c22726f6f6d223a22313132222c2261745f6d73223a313739363133333630303835362c22746f6c645f6d73223a313739363133333630303835362c227374617465223a227374616e64696e67222c22726576223a31367d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22636f756e74222c345d2c5b226c6f616e222c325d2c5b22706572736f6e222c315d2c5b227265736572766174696f6e222c375d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 16, 1, '\x4afa238514678477db29d4f4775c91a526950cd891a11dd0991e358cbabb13cf', '\xef6e03d1b9b95917b0416296e10cca61', '\x7b2273616964223a224f7574206f66206361727420373a2032206465766963657320666f72203120636c6173732c206261636b2062792031373a30302e222c2264657461696c73223a5b22372d312e2e3220c2b7204368696469204f6b61666f722c20726f6f6d2031313220c2b7205475652031204465632c205031202830383a3030e2809330383a33302920c2b7204c3220666f72205237225d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 17, 0, '\xb9e9007f4cced1c5a70959d1be70546741a45ed4d223ca257c1f64114d43b1cb', '\xececa4c3a2a01f38fde91c20c5e37abd', '\x7b226368616e676573223a5b7b2274223a226c6f616e222c2262223a7b2273697465223a312c226e6f223a322c226f7574223a332c22636c6f7365645f6d73223a6e756c6c2c22726576223a31367d2c2261223a7b2273697465223a312c226e6f223a322c2263617274223a312c22646179223a32303236313230312c2274616b656e223a332c226f7574223a302c227265736572766174696f6e223a372c22686f6c646572223a312c22726f6f6d223a22313132222c2268616e6465645f6279223a312c226475655f6d696e223a313032302c22656e645f6d696e223a3531302c226f75745f6d73223a313739363133333630303835362c22636c6f7365645f6d73223a313739363133353334303539392c22726576223a31377d7d2c7b2274223a227265736572766174696f6e222c2262223a7b2273697465223a312c226e6f223a372c226c697665223a312c22726576223a31367d2c2261223a7b2273697465223a312c226e6f223a372c22646179223a32303236313230312c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3438302c22656e645f6d696e223a3531302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225031222c22706572736f6e223a312c22726f6f6d223a22313132222c227374617465223a226b657074222c226c697665223a302c226d6164655f6d73223a313739363034363036303936332c226d6164655f6279223a312c22726576223a31377d7d2c7b2274223a2268656164636f756e74222c2261223a7b2273697465223a312c226e6f223a352c2263617274223a312c22646179223a32303236313230312c226b696e64223a2270617274222c2262795f706572736f6e223a312c2270726573656e74223a332c226361626c6564223a302c22706c7567676564223a312c226c6f636b6564223a312c22726f6f6d223a22313132222c2261745f6d73223a313739363133353334303539392c22746f6c645f6d73223a313739363133353334303539392c227374617465223a227374616e64696e67222c22726576223a31377d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22636f756e74222c355d2c5b226c6f616e222c325d2c5b22706572736f6e222c315d2c5b227265736572766174696f6e222c375d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 17, 1, '\x13489620b9a6af68c3464947255cbb25fe2e31437efe5661ea99aa2e68599324', '\xa84c5a04175d90ad0c9ded9da95dedb9', '\x7b2273616964223a224261636b20696e206361727420373a203220646576696365732061742030383a32392e222c2264657461696c73223a5b224368696469204f6b61666f723a20372d312e2e322c20616c6c206f662069742e225d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 18, 0, '\xa7776be436d51bff696d1506c21ead7af2ba00e51b222df78ff07bc7ec5c4db2', NULL, NULL, 21);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 18, 1, '\x11685482aa82061c23589f92c14ebfb78b034a55870c255091e558377650dba7', NULL, NULL, 21);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 19, 0, '\x7e8c19f00607d2d4ba06e3194334cbc9497c881082828a398f6dfcef5edc12de', '\xfe920b852383acc037f5aa3ec2e70c0a', '\x7b226368616e676573223a5b7b2274223a2268656164636f756e74222c2261223a7b2273697465223a312c226e6f223a362c2263617274223a312c22646179223a32303236313230312c226b696e64223a226461696c79222c2262795f706572736f6e223a322c2270726573656e74223a32392c226361626c6564223a32392c22706c7567676564223a312c226c6f636b6564223a312c22726f6f6d223a22313132222c2261745f6d73223a313739363136343230303739352c22746f6c645f6d73223a313739363136343230303739352c227374617465223a227374616e64696e67222c22726576223a31397d7d2c7b2274223a2268656164636f756e745f657863657074696f6e222c2261223a7b2273697465223a312c226e6f223a362c22736c6f74223a322c22636f6465223a226d697373696e67227d7d2c7b2274223a22686f6c64222c2261223a7b2273697465223a312c226e6f223a312c2263617274223a312c22736c6f74223a322c22646576696365223a322c22636f6465223a226d697373696e67222c2262795f706572736f6e223a322c226c6173745f686f6c646572223a312c2266726f6d5f6d73223a313739363136343230303739352c22726576223a31397d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22636f756e74222c365d2c5b22646576696365222c325d2c5b22706572736f6e222c325d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 19, 1, '\x451dbcac89efdffb6df90271f4657234cb13c192406e1efd978683efb154ec8e', '\x988a315229da8af1195684cbd5d3477a', '\x7b2273616964223a2243617274203720697320636865636b656420696e20284336293a2034206f662035206465766963657320696e20746865697220736c6f74732c206576657279206361626c6520636f6e6e65637465642c20706c756767656420696e746f207468652077616c6c2c206c6f636b65642c20726f6f6d203131322e222c2264657461696c73223a5b22372d32206973206d697373696e6720616e642068656c643b204368696469204f6b61666f7220616e737765727320666f722069742e225d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 20, 0, '\x0a4ebdc777f2fba2f4fbfc5a4300e8fed36ad88476a6ea29970fb1035696fadc', '\x24d17ad6ba4907935ea4f91672cc61b7', '\x7b226368616e676573223a5b7b2274223a226461795f636c6f7365222c2261223a7b2273697465223a312c22646179223a32303236313230312c2263617274223a312c226475655f6d73223a313739363136363030303030302c226f7574223a302c226d697373696e67223a322c226261636b5f6d73223a313739363136343230303739352c22666c616773223a226d697373696e67227d7d2c7b2274223a22666c6167222c2261223a7b2273697465223a312c226e6f223a312c2266697273745f646179223a32303236313230312c22636f6465223a226d697373696e67222c227375626a6563745f6b696e64223a22686f6c64222c227375626a6563745f6e6f223a312c226d61736b223a322c22706572736f6e223a312c2273746570223a302c22726576223a32307d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22666c6167222c315d2c5b22686f6c64222c315d2c5b22706572736f6e222c315d2c5b22706572736f6e222c385d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 20, 1, '\x088441088ae5b5dbb78ffd4db0a7b8d375766e22c763db84af4080d661059757', '\x4f4a2af6d3d2e388f793544e963ee4c8', '\x7b2273616964223a22547565203120446563203230323620697320636c6f7365643a203120636172742c2031206e657720666c61672e222c2264657461696c73223a5b5d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 21, 0, '\xe31f21909716d3d19caeeea8a984c0c526af5880032715dcf8a39166d90e0621', '\xb84f011597b2d8924cecda210712f467', '\x7b226368616e676573223a5b5d2c2261626f7574223a5b5b22706572736f6e222c385d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 21, 1, '\xe3cd04dfb0bd44c488654cecf50fc2a911b78a322edef4d1126b2359345550e2', '\x114cda33668e767c4ff2c76251270fe3', '\x7b2273616964223a225468652064696765737473206f662054756520312044656320323032362061726520726561647920666f7220322070656f706c652e222c2264657461696c73223a5b5d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 22, 0, '\x9ae0d6fcc9c62a41041c62ad0e76161154cd06c87a2b20e6a1343a7e0c35c7a2', '\x81ee56140a77a4e6a832d8247cc3ab3b', '\x7b226368616e676573223a5b7b2274223a227265736572766174696f6e222c2262223a7b2273697465223a312c226e6f223a342c227374617465223a22636f6e6669726d6564222c226c697665223a312c22726576223a327d2c2261223a7b2273697465223a312c226e6f223a342c22646179223a32303236313230332c2263617274223a312c226d61736b223a31322c2273746172745f6d696e223a3438302c22656e645f6d696e223a3534302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225031222c22706572736f6e223a322c22726f6f6d223a22313134222c22736572696573223a322c227374617465223a2263616e63656c6c6564222c226c697665223a302c226d6164655f6d73223a313739353937363536343334352c226d6164655f6279223a382c22726576223a32327d7d2c7b2274223a2273756273746974757465222c2261223a7b2273697465223a312c226e6f223a312c22646179223a32303236313230332c22706572736f6e223a322c2273746172745f6d696e223a3438302c22656e645f6d696e223a3534302c2266697273745f6e6f223a312c226c697665223a312c226d6164655f6279223a342c22726576223a32327d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22706572736f6e222c325d2c5b22706572736f6e222c345d2c5b227265736572766174696f6e222c345d2c5b2273756273746974757465222c315d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 22, 1, '\x751a5ed294956a7f478b9ebfc53bda98cbacecdf1634ba918b7d6d6430db4d1a', '\x587b448a97f029693c97885e998bc70e', '\x7b2273616964223a2253313a20c3857361204c696e647176697374277320636c61737320686173206120737562737469747574652c205468752033204465632c2030383a3030e2809330393a30302e204e6f206465766963657320676f20746865726520696e20746861742074696d652e222c2264657461696c73223a5b2252342028372d332e2e342c205468752033204465632c2030383a3030e2809330393a3030292069732063616e63656c6c65642e225d2c2266726565223a5b5b302c2262222c22776879222c6e756c6c5d2c5b302c2261222c22776879222c2273756273746974757465205331225d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 23, 0, '\x6dab743e65c8ab7f4cca53065e2f344562e20c7d62548962b898e585c9102205', '\x16d79950e5e94c1ab47b821741c534e3', '\x7b226368616e676573223a5b7b2274223a226c6f616e222c2261223a7b2273697465223a312c226e6f223a332c2263617274223a312c22646179223a32303236313230332c2274616b656e223a312c226f7574223a312c227265736572766174696f6e223a312c22686f6c646572223a312c22726f6f6d223a22313132222c2268616e6465645f6279223a312c226475655f6d696e223a313032302c22656e645f6d696e223a3630302c226f75745f6d73223a313739363330363430303736392c22726576223a32337d7d2c7b2274223a227265736572766174696f6e222c2262223a7b2273697465223a312c226e6f223a312c227374617465223a22636f6e6669726d6564222c22726576223a327d2c2261223a7b2273697465223a312c226e6f223a312c22646179223a32303236313230332c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3438302c22656e645f6d696e223a3630302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225032222c22706572736f6e223a312c22726f6f6d223a22313132222c22736572696573223a312c227374617465223a226b657074222c226c697665223a312c226d6164655f6d73223a313739353937363536343334352c226d6164655f6279223a382c22726576223a32337d7d2c7b2274223a2268656164636f756e74222c2261223a7b2273697465223a312c226e6f223a372c2263617274223a312c22646179223a32303236313230332c226b696e64223a226f7574222c2262795f706572736f6e223a312c2270726573656e74223a312c226361626c6564223a302c22706c7567676564223a312c226c6f636b6564223a312c22726f6f6d223a22313132222c2261745f6d73223a313739363330363430303736392c22746f6c645f6d73223a313739363330363430303736392c227374617465223a227374616e64696e67222c22726576223a32337d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22636f756e74222c375d2c5b226c6f616e222c335d2c5b22706572736f6e222c315d2c5b227265736572766174696f6e222c315d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 23, 1, '\xd98f4432e911bd119710501db1b532b562d57e1f9c25e36e43e9e0f1db2a3092', '\x2c69dd26f19b4b502f9819f03d7206a1', '\x7b2273616964223a224f7574206f66206361727420373a20312064657669636520666f72203120636c6173732c206261636b2062792031373a30302e222c2264657461696c73223a5b22372d3120c2b7204368696469204f6b61666f722c20726f6f6d2031313220c2b7205468752033204465632c205031e280935032202830383a3030e2809331303a30302920c2b7204c3320666f72205231225d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 24, 0, '\x84f2cca65449ba0e0ec058556ddb40802afa8da9c17f4454120c33a307a7b3e9', '\x8fa601c2a99392af56fc47ed031ed160', '\x7b226368616e676573223a5b7b2274223a226c6f616e222c2262223a7b2273697465223a312c226e6f223a332c226f7574223a312c22636c6f7365645f6d73223a6e756c6c2c22726576223a32337d2c2261223a7b2273697465223a312c226e6f223a332c2263617274223a312c22646179223a32303236313230332c2274616b656e223a312c226f7574223a302c227265736572766174696f6e223a312c22686f6c646572223a312c22726f6f6d223a22313132222c2268616e6465645f6279223a312c226475655f6d696e223a313032302c22656e645f6d696e223a3630302c226f75745f6d73223a313739363330363430303736392c22636c6f7365645f6d73223a313739363331333030303734342c22726576223a32347d7d2c7b2274223a227265736572766174696f6e222c2262223a7b2273697465223a312c226e6f223a312c226c697665223a312c22726576223a32337d2c2261223a7b2273697465223a312c226e6f223a312c22646179223a32303236313230332c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3438302c22656e645f6d696e223a3630302c2266697273745f706572696f64223a225031222c226c6173745f706572696f64223a225032222c22706572736f6e223a312c22726f6f6d223a22313132222c22736572696573223a312c227374617465223a226b657074222c226c697665223a302c226d6164655f6d73223a313739353937363536343334352c226d6164655f6279223a382c22726576223a32347d7d2c7b2274223a2268656164636f756e74222c2261223a7b2273697465223a312c226e6f223a382c2263617274223a312c22646179223a32303236313230332c226b696e64223a2270617274222c2262795f706572736f6e223a312c2270726573656e74223a312c226361626c6564223a302c22706c7567676564223a312c226c6f636b6564223a312c22726f6f6d223a22313132222c2261745f6d73223a313739363331333030303734342c22746f6c645f6d73223a313739363331333030303734342c227374617465223a227374616e64696e67222c22726576223a32347d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22636f756e74222c385d2c5b226c6f616e222c335d2c5b22706572736f6e222c315d2c5b227265736572766174696f6e222c315d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 24, 1, '\xca7fc57d57af2185d60331a31c44d88806192198b23d10be725ca2ae90f9d17d', '\x62331aea9de85e400cf3ead19e6e4c21', '\x7b2273616964223a224261636b20696e206361727420373a2031206465766963652061742030393a35302e222c2264657461696c73223a5b224368696469204f6b61666f723a20372d312c20616c6c206f662069742e225d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 25, 0, '\x0cdbc588d68c2a194098c91b50dc5328eeb36cde3596c09a2a574a93d4366641', '\x0c6c062f31be0d69c711ea963bfcca6e', '\x7b226368616e676573223a5b7b2274223a226c6f616e222c2261223a7b2273697465223a312c226e6f223a342c2263617274223a312c22646179223a32303236313230332c2274616b656e223a312c226f7574223a312c227265736572766174696f6e223a31302c22686f6c646572223a312c22726f6f6d223a22313132222c2268616e6465645f6279223a312c226475655f6d696e223a313032302c22656e645f6d696e223a3635382c226f75745f6d73223a313739363331343332303732392c22726576223a32357d7d2c7b2274223a227265736572766174696f6e222c2262223a7b2273697465223a312c226e6f223a31302c227374617465223a22636f6e6669726d6564222c22726576223a31317d2c2261223a7b2273697465223a312c226e6f223a31302c22646179223a32303236313230332c2263617274223a312c226d61736b223a332c2273746172745f6d696e223a3631322c22656e645f6d696e223a3635382c2266697273745f706572696f64223a225033222c226c6173745f706572696f64223a225033222c22706572736f6e223a312c22726f6f6d223a22313132222c227374617465223a226b657074222c226c697665223a312c226d6164655f6d73223a313739363133333132303539352c226d6164655f6279223a312c22726576223a32357d7d2c7b2274223a2268656164636f756e74222c2261223a7b2273697465223a312c226e6f223a392c2263617274223a312c22646179223a32303236313230332c226b696e64223a226f7574222c2262795f706572736f6e223a312c2270726573656e74223a312c226361626c6564223a302c22706c7567676564223a312c226c6f636b6564223a312c22726f6f6d223a22313132222c2261745f6d73223a313739363331343332303732392c22746f6c645f6d73223a313739363331343332303732392c227374617465223a227374616e64696e67222c22726576223a32357d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22636f756e74222c395d2c5b226c6f616e222c345d2c5b22706572736f6e222c315d2c5b227265736572766174696f6e222c31305d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 25, 1, '\x7541aa1638ceaf048fdfae1598e1ca359b093addf5ad4c298dce56d977728c92', '\x5dc80b7ac1be863715108edbf02c4d22', '\x7b2273616964223a224f7574206f66206361727420373a20312064657669636520666f72203120636c6173732c206261636b2062792031373a30302e222c2264657461696c73223a5b22372d3120c2b7204368696469204f6b61666f722c20726f6f6d2031313220c2b7205468752033204465632c205033202831303a3132e2809331303a35382920c2b7204c3420666f7220523130225d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 26, 0, '\xae523124a419f7799bdebd7f849d858365671fee0c1fa0abf4aad48851a6297c', '\x8240c3ec78cf44bbb54cb057147beda2', '\x7b226368616e676573223a5b7b2274223a227469636b6574222c2261223a7b22756e6974223a312c226e6f223a312c22646576696365223a332c227265706f727465645f6279223a312c227374617465223a227265706f72746564222c226f70656e65645f6d73223a313739363331343830303735392c22726576223a32367d7d5d2c2261626f7574223a5b5b22646576696365222c335d2c5b22706572736f6e222c315d2c5b227469636b6574222c315d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 26, 1, '\x6776ab2e6c4bbd5ddda0854ba1fb7df5b137a85c90c901a5c147205d475271fe', '\xe56796d75c416574de4261e3f4279778', '\x7b2273616964223a225431206973207265706f7274656420746f20746865207369746520636f6f7264696e61746f723a20646f6573206e6f74206368617267652e222c2264657461696c73223a5b5d2c2266726565223a5b5b302c2261222c2277686174222c22646f6573206e6f7420636861726765225d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 27, 0, '\x2dd9f37534291dbf59bd2e27d90b7902486065b926db5dcd11c6a817532342d7', '\xab7f1f58a2f4830f8f9f1a51137a117a', '\x7b226368616e676573223a5b7b2274223a2268656164636f756e74222c2261223a7b2273697465223a312c226e6f223a31302c2263617274223a312c22646179223a32303236313230332c226b696e64223a226461696c79222c2262795f706572736f6e223a312c2270726573656e74223a32382c226361626c6564223a32382c22706c7567676564223a312c226c6f636b6564223a312c22726f6f6d223a22313132222c2261745f6d73223a313739363333373030303631392c22746f6c645f6d73223a313739363333373030303631392c227374617465223a227374616e64696e67222c22726576223a32377d7d2c7b2274223a2268656164636f756e745f657863657074696f6e222c2261223a7b2273697465223a312c226e6f223a31302c22736c6f74223a322c22636f6465223a226d697373696e67227d7d2c7b2274223a2268656164636f756e745f657863657074696f6e222c2261223a7b2273697465223a312c226e6f223a31302c22736c6f74223a312c22636f6465223a227374696c6c2d6f7574227d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22636f756e74222c31305d2c5b22706572736f6e222c315d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 27, 1, '\xd26b2051421c4583921d53880c2bb6a08a1811bf02c160d558346cdef767d4bd', '\x74bcc9e8d17aa6242d74f60c2c4392a2', '\x7b2273616964223a2243617274203720697320636865636b656420696e2028433130293a2033206f662035206465766963657320696e20746865697220736c6f74732c206576657279206361626c6520636f6e6e65637465642c20706c756767656420696e746f207468652077616c6c2c206c6f636b65642c20726f6f6d203131322e222c2264657461696c73223a5b22372d32206973206d697373696e6720616e642068656c643b204368696469204f6b61666f7220616e737765727320666f722069742e222c225374696c6c206f75743a20372d312077697468204368696469204f6b61666f722c2077686f20616e737765727320666f722069742e225d2c2266726565223a5b5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 28, 0, '\x29a4d08f37b8407e21b5a97c674154bacf6ed617cddbba75e125388ae1d97598', '\xfd7403e4f59b7114623611bb206477c1', '\x7b226368616e676573223a5b7b2274223a2263617274222c2262223a7b2273697465223a312c2263617274223a312c22686f6d655f726f6f6d223a22313132222c22726576223a327d2c2261223a7b2273697465223a312c2263617274223a312c226e756d626572223a372c226e616d65223a2247726164652035222c226361706163697479223a362c22686f6d655f726f6f6d223a22313134222c226c697665223a312c22726576223a32387d7d5d2c2261626f7574223a5b5b2263617274222c315d2c5b22706572736f6e222c345d5d7d', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 28, 1, '\x487d4954b74c3e46092cd2539bfbdffee433ca9040050fb0c9628c4d45378370', '\x70ed6642656b71e5e636156b935a49eb', '\x7b2273616964223a224361727420372069732073746f72656420696e20726f6f6d20313134206e6f773b2069742077617320726f6f6d203131322e222c2264657461696c73223a5b5d2c2266726565223a5b5d7d', NULL);
insert into journal_subject(unit, kind, no, seq) values
(1, 'cart', 1, 2),
(1, 'cart', 1, 3),
(1, 'cart', 1, 4),
(1, 'cart', 1, 5),
(1, 'cart', 1, 6),
(1, 'cart', 1, 7),
(1, 'cart', 1, 8),
(1, 'cart', 1, 9),
(1, 'cart', 1, 10),
(1, 'cart', 1, 11),
(1, 'cart', 1, 12),
(1, 'cart', 1, 13),
(1, 'cart', 1, 14),
(1, 'cart', 1, 15),
(1, 'cart', 1, 16),
(1, 'cart', 1, 17),
(1, 'cart', 1, 19),
(1, 'cart', 1, 20),
(1, 'cart', 1, 22),
(1, 'cart', 1, 23),
(1, 'cart', 1, 24),
(1, 'cart', 1, 25),
(1, 'cart', 1, 27),
(1, 'cart', 1, 28),
(1, 'flag', 1, 20),
(1, 'hold', 1, 20),
(1, 'loan', 1, 5),
(1, 'loan', 1, 6),
(1, 'loan', 2, 16),
(1, 'loan', 2, 17),
(1, 'loan', 3, 23),
(1, 'loan', 3, 24),
(1, 'loan', 4, 25),
(1, 'count', 1, 5),
(1, 'count', 2, 6),
(1, 'count', 3, 7),
(1, 'count', 4, 16),
(1, 'count', 5, 17),
(1, 'count', 6, 19),
(1, 'count', 7, 23);
insert into journal_subject(unit, kind, no, seq) values
(1, 'count', 8, 24),
(1, 'count', 9, 25),
(1, 'count', 10, 27),
(1, 'device', 1, 2),
(1, 'device', 2, 2),
(1, 'device', 2, 19),
(1, 'device', 3, 2),
(1, 'device', 3, 26),
(1, 'device', 4, 2),
(1, 'device', 5, 2),
(1, 'device', 6, 2),
(1, 'person', 1, 1),
(1, 'person', 1, 2),
(1, 'person', 1, 3),
(1, 'person', 1, 4),
(1, 'person', 1, 5),
(1, 'person', 1, 6),
(1, 'person', 1, 7),
(1, 'person', 1, 11),
(1, 'person', 1, 16),
(1, 'person', 1, 17),
(1, 'person', 1, 20),
(1, 'person', 1, 23),
(1, 'person', 1, 24),
(1, 'person', 1, 25),
(1, 'person', 1, 26),
(1, 'person', 1, 27),
(1, 'person', 2, 1),
(1, 'person', 2, 2),
(1, 'person', 2, 9),
(1, 'person', 2, 10),
(1, 'person', 2, 12),
(1, 'person', 2, 13),
(1, 'person', 2, 14),
(1, 'person', 2, 15),
(1, 'person', 2, 19),
(1, 'person', 2, 22),
(1, 'person', 3, 1),
(1, 'person', 3, 2),
(1, 'person', 4, 1);
insert into journal_subject(unit, kind, no, seq) values
(1, 'person', 4, 2),
(1, 'person', 4, 22),
(1, 'person', 4, 28),
(1, 'person', 5, 1),
(1, 'person', 5, 18),
(1, 'person', 6, 1),
(1, 'person', 7, 1),
(1, 'person', 8, 1),
(1, 'person', 8, 2),
(1, 'person', 8, 8),
(1, 'person', 8, 18),
(1, 'person', 8, 20),
(1, 'person', 8, 21),
(1, 'person', 9, 1),
(1, 'ticket', 1, 26),
(1, 'substitute', 1, 22),
(1, 'reservation', 1, 2),
(1, 'reservation', 1, 23),
(1, 'reservation', 1, 24),
(1, 'reservation', 2, 2),
(1, 'reservation', 3, 2),
(1, 'reservation', 4, 2),
(1, 'reservation', 4, 22),
(1, 'reservation', 5, 2),
(1, 'reservation', 6, 2),
(1, 'reservation', 7, 3),
(1, 'reservation', 7, 16),
(1, 'reservation', 7, 17),
(1, 'reservation', 8, 4),
(1, 'reservation', 8, 5),
(1, 'reservation', 8, 6),
(1, 'reservation', 9, 9),
(1, 'reservation', 9, 10),
(1, 'reservation', 10, 11),
(1, 'reservation', 10, 25),
(1, 'reservation', 11, 12),
(1, 'reservation', 11, 13),
(1, 'reservation', 12, 14),
(1, 'reservation', 12, 15);
