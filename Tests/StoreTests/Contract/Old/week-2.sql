-- A desk as the program of schema 2 left it: a lived week, an act taken back, an erased entry, an owed night; nobody's secrets.
insert into meta(key, value) values
('rights', '2'),
('schema', '2'),
('rehearsal', '1');
insert into migration(no, digest) values
(1, 'e3d1e456d927c15637f116e3c6c542a8a469b56711199799c3c6909e2a2ea122'),
(2, '23ab959bc98d60d37b2daa8d4573c7661d569d029b3a1bb88963983b47e3fb35');
insert into unit(unit, parent, kind, code_key, code, name, zone, rev) values
(1, NULL, 'site', 'hill', 'hill', 'Hill School', 'America/Chicago', 1);
insert into ledger(unit, epoch, seq, head, at_ms) values
(1, 1, 28, X'B124116F2DC19EBD7060A54CCFFF250CFF97BB8BEDEE5E3D8761BFF1C653E8F8', 1796339100783);
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
(1, 20261201, 1, 20, X'439227A8C4A175EB4DB3887C15D609D37F59255E31CE9FDFE5372F6A6F2E396D');
insert into journal(unit, seq, epoch, at_ms, actor, door, kind, key, undoes, body_digest, hash) values
(1, 1, 1, 1795976564164, 8, 'setup', 'desk.found', NULL, NULL, X'3DF717753D3E54E82366E77054A3B5F41A6C3E6619D5BC446F0816ECFDCC5B39', X'2EAF63AFBFD5168CE8AA7617AE47219ED23CABF00CAC008846DA7B0E2D639497'),
(1, 2, 1, 1795976564345, 8, 'setup', 'school.load', NULL, NULL, X'35E7F01C855AC9A3FB70F8995DD6E8BDDDC4B390979959B06ACAD897A5D2D79F', X'33109B74DB0C5789B9252314B5786F4680304759A44C43826AE891124D00C2D3'),
(1, 3, 1, 1796046060963, 1, 'command', 'reservation.make', NULL, NULL, X'9D456CAC211C21BAEFB28E502D117BC90477425BC42C4B608BBC663F7B4B387B', X'7EEBC3F252DC1345A9382956F235C6FF0B61C908BCD9BA7BC0B2F716B140D9E2'),
(1, 4, 1, 1796046120912, 1, 'command', 'reservation.make', NULL, NULL, X'8A70B63196981A3F236D623797075C5A3F42C738FA5756EA16637CC8AA9F8E46', X'74D2403594A5FCC4320BDE487C41941DC8021B31C5A403B83EECFEB59AD0D0B0'),
(1, 5, 1, 1796055121002, 1, 'command', 'loan.out', NULL, NULL, X'121E4ACEC9F256D77465C7B085DAF578955EF76E16716E09933694ACBB096283', X'3D1165AE409168D581E5DA1DB669134CC494EFEC5E724DADEA2225805C3B0A12'),
(1, 6, 1, 1796057820917, 1, 'command', 'count.part', NULL, NULL, X'B385133FCAC0F62215B5C11D7B37C4C7BEF8BAC92E816CE934E4042F9397748B', X'6376A9B9A9913258DFECED40E35B25615DEE40CEBEDF5A00B2503928204491EE'),
(1, 7, 1, 1796077200844, 1, 'command', 'count.daily', NULL, NULL, X'F29800A01E032CAE233B5AADFDB983561506EB51FBE384AC026631C707112745', X'F80A23943FB9E28A8678EFEAA91620C3CB36495AA941D13721722F4240E901FA'),
(1, 8, 1, 1796080800818, 8, 'nightly', 'day.close', NULL, NULL, X'2AC1209CFA2830EF6365E452734332A7B1954B2C95C2AA58F2D5A7EACA686D8F', X'1D7E397431E032008B3DF7469A55CCDBB673B066D9B1EE16B963B0DFA831FA9F'),
(1, 9, 1, 1796133000807, 2, 'command', 'reservation.make', NULL, NULL, X'719EA360706A6450EF36C98192EA6DC71520308D5C0274C8DA0A55CDABDA087E', X'E341014EF006F4EC2206D84CC1475B655E63216909BB6D924F486D3A54254CE0'),
(1, 10, 1, 1796133060786, 2, 'command', 'journal.undo', NULL, 9, X'A5FB0B03B99E834FE7400609C934B65F53E3F91BE84FD581E072357468DC329C', X'F7248B2BE7637F239E0FD081B1DCFB9AAE20A0D092F5B40ED8B5C6A56FB129D6'),
(1, 11, 1, 1796133120595, 1, 'command', 'reservation.make', NULL, NULL, X'FCD99E2986FB2202639FA17BA4E10D91742120B1F19500FF3CE15A56A9D92227', X'35EA8FA4477BC0D06C88EA3C00E0136FE7CB3D011917AB452EB174A6FF870595'),
(1, 12, 1, 1796133180693, 2, 'command', 'reservation.make', NULL, NULL, X'969F90420CD71983BD6294AE8E7CC2CB213B35493057D5C495A27A7BB1862827', X'855D5BC511C10BD7CE0BBDA97E955B376A38F95449691F2233D52A2AC6DC980E'),
(1, 13, 1, 1796133240621, 2, 'command', 'reservation.cancel', NULL, NULL, X'5BD26A4987C5B77738D6480AB26D796499A788F6BF760ECC3C8DEFF16C404065', X'3DD4C655E5797329979878D63AB0F35C977D4A77E474C3B39DFF305C472EB4DE'),
(1, 14, 1, 1796133300818, 2, 'command', 'reservation.make', NULL, NULL, X'D6ACCF7EDB0B766C8A5F244BDCE65975F02B049F7100062CDECB57AF07FF08AF', X'734AF3D1E472D34F3E9AA849EF52DCBB3C882181EE2D64A856235E7FF110C6B1'),
(1, 15, 1, 1796133360727, 2, 'command', 'reservation.edit', NULL, NULL, X'E60B53EFE812F6F0A086EC57069B8425D1C47B0F18DC4FEBE4465974F36BD9A3', X'BF64440B1C821B3F776C4B1324D3346FDA432CF74B076A58233A1D6D52B8AFC7'),
(1, 16, 1, 1796133600856, 1, 'command', 'loan.out', NULL, NULL, X'B25039BDF59011271ABCC52FDC34B4DF33E59E22C9629FE584FDFB2C6245FA0A', X'8C0D64D2FE2F5FE7087341A1E7BAE7BE71D56C0D301E6C1284A5D1289F9F5BA2'),
(1, 17, 1, 1796135340599, 1, 'command', 'count.part', NULL, NULL, X'11DBB8A5DD8A41D2219320E876A06B6EB80A186720FCBEE6FF02D3E8B011F974', X'A2C0D3EA9662D3A5D48818FF0DE54FAF75DF0F42D4669AF98309651D7CB1CB28'),
(1, 18, 1, 1796137200810, 8, 'command', 'person.rename', NULL, NULL, X'C3AA09AEF4FD08BDE1A4C1B18182F371F72BCB432CD469BAA7A56333C7ECDD9B', X'8BF7C2CF09B21EECA45199C1466D9CEB3220B998A7BB931BDA41F68690FCCE70'),
(1, 19, 1, 1796164200795, 2, 'command', 'count.daily', NULL, NULL, X'E694C3C2EAB42E523DBAFABC69DDF4D17F058D74AF9D67E538EB9ED43B12D81C', X'8367B15834B158FCAEB2041E939E307635A6583F4D521DCE1A4A2D1AEF7D1BE7'),
(1, 20, 1, 1796167200680, 8, 'nightly', 'day.close', NULL, NULL, X'8F8A53C901B9B0B9D0B5E908AE0D1121F45994913457A979DCECD10381A7A902', X'439227A8C4A175EB4DB3887C15D609D37F59255E31CE9FDFE5372F6A6F2E396D'),
(1, 21, 1, 1796167200910, 8, 'nightly', 'digest.gather', NULL, NULL, X'5BCD9011B3C41B6AE99EC3538D24D329DA237F6693C04ADF1E54B64F22349166', X'D3D0699A2BB59000B8D9F748B6E6F7A4D8A7A7CB0CB04A543A73935F65C5CD9C'),
(1, 22, 1, 1796305200643, 4, 'command', 'substitute.enter', NULL, NULL, X'C64331FA30227C9B60164E61453432717A9A5082DB708CC31F93A946D27AD451', X'F23C8B88AA2224C10A9D6C967C450E41981EFFBD716B9B0747B8E53D7A03C05D'),
(1, 23, 1, 1796306400769, 1, 'command', 'loan.out', NULL, NULL, X'1F55FACA3FBC70A737EC33DE67A8E5271001B54B762D02F01789C91528EDF5A6', X'181CAEE478A828143E6EE239B213003CB972C802AE72E6A7F609D7C799CC0654'),
(1, 24, 1, 1796313000744, 1, 'command', 'count.part', NULL, NULL, X'096C6BBDB240ED6EEB7D0B0D4746671D2EF56B8692B4A3883B664ECB104D7D55', X'FB192A81FB20B90BD2A0FFAA92380E53DED492ABB307F4FF5C5C1E31555AF8F0'),
(1, 25, 1, 1796314320729, 1, 'command', 'loan.out', NULL, NULL, X'87A9796DCA1A0E0FE3E136579A90B56F73BC6FF42C387FCC08A4AAF6732EBF24', X'2F16E9569BD1F4D6C6CD8B1C27ECFC3727E75525F71A57B80D7FE2857636C38F'),
(1, 26, 1, 1796314800759, 1, 'command', 'ticket.open', NULL, NULL, X'3C17E76C3F57841310B77C0B47BC00CCA5E295394684C905CAEBEAFCE2ABA754', X'0C7425741A47AE757CE10643D741135F35279AD50C0E0D9EE72DC5D950243E51'),
(1, 27, 1, 1796337000619, 1, 'command', 'count.daily', NULL, NULL, X'F15E01D25D8B8C0F474CE8E8FA9DF4726C61164AF45724D7AB8B968F2BE87E14', X'B2F537182A1A2EBFA48CE0DD6A1692CBDA9E28CD17D2B2BD0F2D2161F51C511F'),
(1, 28, 1, 1796339100783, 4, 'command', 'cart.move', NULL, NULL, X'6A02FB178B9ABEF279600EF03CAE5123527F908160894A19F49D55B99FDE3109', X'B124116F2DC19EBD7060A54CCFFF250CFF97BB8BEDEE5E3D8761BFF1C653E8F8');
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 1, 0, X'ABC387B090BB646C4D7FDDB2782D5EE4582404A312316043894E89F9A19F0FF6', X'39854CCEBFAE80BEC36B2B901346B27A', X'7B226368616E676573223A5B7B2274223A22756E6974222C2261223A7B22756E6974223A312C226B696E64223A2273697465222C22636F64655F6B6579223A2268696C6C222C22636F6465223A2268696C6C222C226E616D65223A2248696C6C205363686F6F6C222C227A6F6E65223A22416D65726963612F4368696361676F222C22726576223A317D7D2C7B2274223A22706572736F6E222C2261223A7B22706572736F6E223A382C22756E6974223A312C2268616E646C655F6B6579223A226B696D222C2268616E646C65223A226B696D222C227374617465223A22616374697665222C22726576223A317D7D2C7B2274223A22706572736F6E222C2261223A7B22706572736F6E223A312C22756E6974223A312C2268616E646C655F6B6579223A226F6B61666F72222C2268616E646C65223A226F6B61666F72222C227374617465223A22616374697665222C22726576223A317D7D2C7B2274223A22706572736F6E222C2261223A7B22706572736F6E223A322C22756E6974223A312C2268616E646C655F6B6579223A226C696E647176697374222C2268616E646C65223A226C696E647176697374222C227374617465223A22616374697665222C22726576223A317D7D2C7B2274223A22706572736F6E222C2261223A7B22706572736F6E223A332C22756E6974223A312C2268616E646C655F6B6579223A226C6561766572222C2268616E646C65223A226C6561766572222C227374617465223A22616374697665222C22726576223A317D7D2C7B2274223A22706572736F6E222C2261223A7B22706572736F6E223A342C22756E6974223A312C2268616E646C655F6B6579223A226D61727175657A222C2268616E646C65223A226D61727175657A222C227374617465223A22616374697665222C22726576223A317D7D2C7B2274223A22706572736F6E222C2261223A7B22706572736F6E223A352C22756E6974223A312C2268616E646C655F6B6579223A226272616E6474222C2268616E646C65223A226272616E6474222C227374617465223A22616374697665222C22726576223A317D7D2C7B2274223A22706572736F6E222C2261223A7B22706572736F6E223A362C22756E6974223A312C2268616E646C655F6B6579223A22666C6F726573222C2268616E646C65223A22666C6F726573222C227374617465223A22616374697665222C22726576223A317D7D2C7B2274223A22706572736F6E222C2261223A7B22706572736F6E223A372C22756E6974223A312C2268616E646C655F6B6579223A227061726B222C2268616E646C65223A227061726B222C227374617465223A22616374697665222C22726576223A317D7D2C7B2274223A22706572736F6E222C2261223A7B22706572736F6E223A392C22756E6974223A312C2268616E646C655F6B6579223A226E696768746C79222C2268616E646C65223A226E696768746C79222C227374617465223A22616374697665222C22726576223A317D7D2C7B2274223A2268656C645F726F6C65222C2261223A7B22706572736F6E223A312C22756E6974223A312C22726F6C65223A2274656163686572222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32393939313233312C22726576223A317D7D2C7B2274223A2268656C645F726F6C65222C2261223A7B22706572736F6E223A322C22756E6974223A312C22726F6C65223A2274656163686572222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32393939313233312C22726576223A317D7D2C7B2274223A2268656C645F726F6C65222C2261223A7B22706572736F6E223A332C22756E6974223A312C22726F6C65223A2274656163686572222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32303236313033302C22726576223A317D7D2C7B2274223A2268656C645F726F6C65222C2261223A7B22706572736F6E223A342C22756E6974223A312C22726F6C65223A22636F6F7264696E61746F72222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32393939313233312C22726576223A317D7D2C7B2274223A2268656C645F726F6C65222C2261223A7B22706572736F6E223A342C22756E6974223A312C22726F6C65223A2274656163686572222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32393939313233312C22726576223A317D7D2C7B2274223A2268656C645F726F6C65222C2261223A7B22706572736F6E223A352C22756E6974223A312C22726F6C65223A2273756273746974757465222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32393939313233312C22726576223A317D7D2C7B2274223A2268656C645F726F6C65222C2261223A7B22706572736F6E223A362C22756E6974223A312C22726F6C65223A2261696465222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32393939313233312C22726576223A317D7D2C7B2274223A2268656C645F726F6C65222C2261223A7B22706572736F6E223A372C22756E6974223A312C22726F6C65223A2273747564656E742D74656163686572222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32303236313231382C22726576223A317D7D2C7B2274223A2268656C645F726F6C65222C2261223A7B22706572736F6E223A382C22756E6974223A312C22726F6C65223A22647473222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32393939313233312C22726576223A317D7D2C7B2274223A2268656C645F726F6C65222C2261223A7B22706572736F6E223A392C22756E6974223A312C22726F6C65223A226E696768746C79222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32393939313233312C22726576223A317D7D5D2C2261626F7574223A5B5B22706572736F6E222C315D2C5B22706572736F6E222C325D2C5B22706572736F6E222C335D2C5B22706572736F6E222C345D2C5B22706572736F6E222C355D2C5B22706572736F6E222C365D2C5B22706572736F6E222C375D2C5B22706572736F6E222C385D2C5B22706572736F6E222C395D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 1, 1, X'D1F8200D5A41262FC8DF8F276B04CD19D37C91267862AF61F8A0A480DF1F3C7B', X'590736A204EFCD92BDD0715C54E2FFE0', X'7B2273616964223A22546865206465736B206F662048696C6C205363686F6F6C2077617320666F756E64656420627920EAB980EC849CEC97B020617320612072656865617273616C2E222C2264657461696C73223A5B5D2C2266726565223A5B5B312C2261222C226E616D65222C22EAB980EC849CEC97B0225D2C5B312C2261222C22656D61696C222C226B4068696C6C2E6578616D706C65225D2C5B322C2261222C226E616D65222C224368696469204F6B61666F72225D2C5B322C2261222C22656D61696C222C22634068696C6C2E6578616D706C65225D2C5B332C2261222C226E616D65222C22C3857361204C696E647176697374225D2C5B332C2261222C22656D61696C222C22614068696C6C2E6578616D706C65225D2C5B342C2261222C226E616D65222C224C656520566572225D2C5B342C2261222C22656D61696C222C226C4068696C6C2E6578616D706C65225D2C5B352C2261222C226E616D65222C22496EC3A973204DC3A1727175657A225D2C5B352C2261222C22656D61696C222C22694068696C6C2E6578616D706C65225D2C5B362C2261222C226E616D65222C224865696B65204272616E6474225D2C5B362C2261222C22656D61696C222C22684068696C6C2E6578616D706C65225D2C5B372C2261222C226E616D65222C2258C3B3636869746C20466C6F726573225D2C5B372C2261222C22656D61696C222C22784068696C6C2E6578616D706C65225D2C5B382C2261222C226E616D65222C224A696E2D686F205061726B225D2C5B382C2261222C22656D61696C222C226A4068696C6C2E6578616D706C65225D2C5B392C2261222C226E616D65222C22546865206E696768746C79206A6F62225D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 2, 0, X'6F72EB43B8C8DB8997956ED8ED6E4A08396E9335679B088994BAF1F8B0AF3500', X'D13F5D1B2C546DF6FBB58AD397A0FB3C', X'7B226368616E676573223A5B7B2274223A227363686F6F6C5F79656172222C2261223A7B2273697465223A312C2279656172223A323032362C2266697273745F646179223A32303236303831372C226C6173745F646179223A32303237303630342C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A22616E737765725F6D696E75746573222C2276616C7565223A223135222C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A22646179735F636865636B6564222C2276616C7565223A227363686F6F6C222C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A226475655F6D696E757465222C2276616C7565223A2231303230222C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A2268616E645F6F7665725F6D696E75746573222C2276616C7565223A223130222C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A2269646C655F6D696E75746573222C2276616C7565223A223130222C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A22696E766974655F686F757273222C2276616C7565223A223732222C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A2270726F63657373696E675F7765656B646179222C2276616C7565223A2234222C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A2272656C656173655F6D696E75746573222C2276616C7565223A223135222C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A22726F746174696F6E222C2276616C7565223A224120422066726F6D20323032362D30382D3137222C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A227363686564756C655F667269222C2276616C7565223A2273686F7274222C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A227363686564756C655F6D6F6E222C2276616C7565223A22726567756C6172222C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A227363686564756C655F746875222C2276616C7565223A22726567756C6172222C22726576223A327D7D2C7B2274223A2273657474696E67222C2261223A7B22756E6974223A312C226B6579223A227363686564756C655F747565222C2276616C7565223A22726567756C6172222C22726576223A327D7D2C7B2274223A2262656C6C222C2261223A7B2273697465223A312C227363686564756C65223A22726567756C6172222C22706572696F64223A225031222C2273746172745F6D696E223A3438302C22656E645F6D696E223A3534307D7D2C7B2274223A2262656C6C222C2261223A7B2273697465223A312C227363686564756C65223A22726567756C6172222C22706572696F64223A225032222C2273746172745F6D696E223A3534302C22656E645F6D696E223A3630307D7D2C7B2274223A2262656C6C222C2261223A7B2273697465223A312C227363686564756C65223A22726567756C6172222C22706572696F64223A225033222C2273746172745F6D696E223A3631322C22656E645F6D696E223A3635387D7D2C7B2274223A2262656C6C222C2261223A7B2273697465223A312C227363686564756C65223A2273686F7274222C22706572696F64223A225031222C2273746172745F6D696E223A3438302C22656E645F6D696E223A3531307D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303831372C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303831382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303831392C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303832302C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303832312C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303832322C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303832332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303832342C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303832352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303832362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303832372C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303832382C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303832392C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303833302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303833312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303930312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303930322C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303930332C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303930342C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303930352C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303930362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303930372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303930382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303930392C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303931302C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303931312C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303931322C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303931332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303931342C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303931352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303931362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303931372C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303931382C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303931392C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303932302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303932312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303932322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303932332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303932342C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303932352C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303932362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303932372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303932382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303932392C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236303933302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313030312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313030322C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313030332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313030342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313030352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313030362C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313030372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313030382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313030392C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313031302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313031312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313031322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313031332C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313031342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313031352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313031362C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313031372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313031382C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313031392C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313032302C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313032312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313032322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313032332C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313032342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313032352C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313032362C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313032372C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313032382C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313032392C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313033302C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313033312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313130312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313130322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313130332C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313130342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313130352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313130362C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313130372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313130382C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313130392C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313131302C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313131312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313131322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313131332C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313131342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313131352C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313131362C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313131372C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313131382C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313131392C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313132302C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313132312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313132322C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313132332C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C226469736D6973735F6D696E223A3538352C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313132342C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A3537302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313132352C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313132362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313132372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313132382C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313132392C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313133302C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313230312C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313230322C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313230332C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313230342C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313230352C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313230362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313230372C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313230382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313230392C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313231302C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313231312C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313231322C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313231332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313231342C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313231352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313231362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313231372C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313231382C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313231392C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313232302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313232312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313232322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313232332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313232342C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313232352C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313232362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313232372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313232382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313232392C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313233302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303236313233312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303130312C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303130322C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303130332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303130342C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303130352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303130362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303130372C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303130382C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303130392C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303131302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303131312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303131322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303131332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303131342C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303131352C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303131362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303131372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303131382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303131392C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303132302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303132312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303132322C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303132332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303132342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303132352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303132362C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303132372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303132382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303132392C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303133302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303133312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303230312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303230322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303230332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303230342C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303230352C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303230362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303230372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303230382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303230392C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303231302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303231312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303231322C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303231332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303231342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303231352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303231362C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303231372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303231382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303231392C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303232302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303232312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303232322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303232332C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303232342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303232352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303232362C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303232372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303232382C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303330312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303330322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303330332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303330342C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303330352C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303330362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303330372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303330382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303330392C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303331302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303331312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303331322C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303331332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303331342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303331352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303331362C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303331372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303331382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303331392C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303332302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303332312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303332322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303332332C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303332342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303332352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303332362C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303332372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303332382C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303332392C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303333302C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303333312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303430312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303430322C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303430332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303430342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303430352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303430362C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303430372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303430382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303430392C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303431302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303431312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303431322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303431332C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303431342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303431352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303431362C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303431372C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303431382C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303431392C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303432302C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303432312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303432322C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303432332C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303432342C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303432352C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303432362C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303432372C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303432382C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303432392C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303433302C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303530312C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303530322C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303530332C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303530342C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303530352C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303530362C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303530372C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303530382C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303530392C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303531302C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303531312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303531322C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303531332C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303531342C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303531352C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303531362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303531372C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303531382C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303531392C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303532302C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303532312C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303532322C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303532332C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303532342C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303532352C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303532362C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303532372C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303532382C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303532392C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303533302C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303533312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303630312C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303630322C226B696E64223A22636C6F736564222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303630332C226B696E64223A227363686F6F6C222C227363686564756C65223A22726567756C6172222C22726F746174696F6E223A2242222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A227363686F6F6C5F646179222C2261223A7B2273697465223A312C22646179223A32303237303630342C226B696E64223A227363686F6F6C222C227363686564756C65223A2273686F7274222C22726F746174696F6E223A2241222C226475655F6D696E223A313032302C22726576223A327D7D2C7B2274223A2263617274222C2261223A7B2273697465223A312C2263617274223A312C226E756D626572223A372C226E616D65223A2247726164652035222C226361706163697479223A362C22686F6D655F726F6F6D223A22313132222C226C697665223A312C22726576223A327D7D2C7B2274223A22636172745F706572736F6E222C2261223A7B2273697465223A312C2263617274223A312C22706572736F6E223A312C2270617274223A22636F6F7264696E6174696E67222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32303237303630342C22726576223A327D7D2C7B2274223A22636172745F706572736F6E222C2261223A7B2273697465223A312C2263617274223A312C22706572736F6E223A322C2270617274223A22646570757479222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32303237303630342C22726576223A327D7D2C7B2274223A22636172745F706572736F6E222C2261223A7B2273697465223A312C2263617274223A312C22706572736F6E223A342C2270617274223A22646570757479222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32303237303630342C22726576223A327D7D2C7B2274223A22646576696365222C2261223A7B22646576696365223A312C22756E6974223A312C2273657269616C223A22534552303031222C2273657269616C5F6B6579223A22736572303031222C22746167223A224C4E2D31222C227461675F6B6579223A226C6E2D31222C226D6F64656C223A22695061642028313074682067656E65726174696F6E29222C227374617465223A22696E2D73657276696365222C22656E726F6C6C6564223A312C22726576223A327D7D2C7B2274223A22736C6F745F646576696365222C2261223A7B2273697465223A312C2263617274223A312C22736C6F74223A312C2266726F6D5F6D73223A313739353937363536343334352C22646576696365223A312C22726576223A327D7D2C7B2274223A22646576696365222C2261223A7B22646576696365223A322C22756E6974223A312C2273657269616C223A22534552303032222C2273657269616C5F6B6579223A22736572303032222C22746167223A224C4E2D32222C227461675F6B6579223A226C6E2D32222C226D6F64656C223A22695061642028313074682067656E65726174696F6E29222C227374617465223A22696E2D73657276696365222C22656E726F6C6C6564223A312C22726576223A327D7D2C7B2274223A22736C6F745F646576696365222C2261223A7B2273697465223A312C2263617274223A312C22736C6F74223A322C2266726F6D5F6D73223A313739353937363536343334352C22646576696365223A322C22726576223A327D7D2C7B2274223A22646576696365222C2261223A7B22646576696365223A332C22756E6974223A312C2273657269616C223A22534552303033222C2273657269616C5F6B6579223A22736572303033222C22746167223A224C4E2D33222C227461675F6B6579223A226C6E2D33222C226D6F64656C223A22695061642028313074682067656E65726174696F6E29222C227374617465223A22696E2D73657276696365222C22656E726F6C6C6564223A312C22726576223A327D7D2C7B2274223A22736C6F745F646576696365222C2261223A7B2273697465223A312C2263617274223A312C22736C6F74223A332C2266726F6D5F6D73223A313739353937363536343334352C22646576696365223A332C22726576223A327D7D2C7B2274223A22646576696365222C2261223A7B22646576696365223A342C22756E6974223A312C2273657269616C223A22534552303034222C2273657269616C5F6B6579223A22736572303034222C226D6F64656C223A22695061642028313074682067656E65726174696F6E29222C227374617465223A22696E2D73657276696365222C22656E726F6C6C6564223A312C22726576223A327D7D2C7B2274223A22736C6F745F646576696365222C2261223A7B2273697465223A312C2263617274223A312C22736C6F74223A342C2266726F6D5F6D73223A313739353937363536343334352C22646576696365223A342C22726576223A327D7D2C7B2274223A22646576696365222C2261223A7B22646576696365223A352C22756E6974223A312C2273657269616C223A22534552303035222C2273657269616C5F6B6579223A22736572303035222C22746167223A224C4E2D35222C227461675F6B6579223A226C6E2D35222C226D6F64656C223A22222C227374617465223A22696E2D73657276696365222C22656E726F6C6C6564223A312C22726576223A327D7D2C7B2274223A22736C6F745F646576696365222C2261223A7B2273697465223A312C2263617274223A312C22736C6F74223A352C2266726F6D5F6D73223A313739353937363536343334352C22646576696365223A352C22726576223A327D7D2C7B2274223A22646576696365222C2261223A7B22646576696365223A362C22756E6974223A312C2273657269616C223A225350415245303031222C2273657269616C5F6B6579223A227370617265303031222C22746167223A224C4E2D5331222C227461675F6B6579223A226C6E2D7331222C226D6F64656C223A2269506164222C227374617465223A227370617265222C22656E726F6C6C6564223A312C2273746F7265223A224F6666696365222C22726576223A327D7D2C7B2274223A22617070222C2261223A7B22756E6974223A312C226E6F223A312C226E616D65223A224B65796E6F7465222C2262756E646C65223A22636F6D2E6170706C652E4B65796E6F7465222C2262756E646C655F6B6579223A22636F6D2E6170706C652E6B65796E6F7465222C227374617465223A22617070726F766564222C22726576223A327D7D2C7B2274223A227465616368696E67222C2261223A7B2273697465223A312C2279656172223A323032362C22706572736F6E223A312C226772616465223A2235222C22726F6F6D223A22313132222C22726576223A327D7D2C7B2274223A227465616368696E67222C2261223A7B2273697465223A312C2279656172223A323032362C22706572736F6E223A322C226772616465223A2235222C22726F6F6D223A22313134222C22726576223A327D7D2C7B2274223A227465616368696E67222C2261223A7B2273697465223A312C2279656172223A323032362C22706572736F6E223A332C226772616465223A2235222C22726F6F6D223A22313135222C22726576223A327D7D2C7B2274223A227465616368696E67222C2261223A7B2273697465223A312C2279656172223A323032362C22706572736F6E223A342C226772616465223A2235222C22726F6F6D223A22313130222C22726576223A327D7D2C7B2274223A22616C6C6F746D656E74222C2261223A7B2273697465223A312C226E6F223A312C2279656172223A323032362C2263617274223A312C226D61736B223A332C22706572736F6E223A312C2266697273745F646179223A32303236303831372C226C6173745F646179223A32303237303630342C22726576223A327D7D2C7B2274223A22616C6C6F746D656E74222C2261223A7B2273697465223A312C226E6F223A322C2279656172223A323032362C2263617274223A312C226D61736B223A31322C22706572736F6E223A322C2266697273745F646179223A32303236303831372C226C6173745F646179223A32303237303630342C22726576223A327D7D2C7B2274223A22616C6C6F746D656E74222C2261223A7B2273697465223A312C226E6F223A332C2279656172223A323032362C2263617274223A312C226D61736B223A31362C22706572736F6E223A332C2266697273745F646179223A32303236303831372C226C6173745F646179223A32303236313033302C22726576223A327D7D2C7B2274223A22736561745F6C697374222C2261223A7B2273697465223A312C226E6F223A312C2279656172223A323032362C22706572736F6E223A312C22706572696F64223A22222C2263617274223A312C227365617473223A22313D3120323D32222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32303237303630342C22726576223A327D7D2C7B2274223A22736561745F6C697374222C2261223A7B2273697465223A312C226E6F223A322C2279656172223A323032362C22706572736F6E223A322C22706572696F64223A225033222C2263617274223A312C227365617473223A22313D3320323D2D222C2266697273745F646179223A32303236303831372C226C6173745F646179223A32303237303630342C22726576223A327D7D2C7B2274223A22736572696573222C2261223A7B2273697465223A312C226E6F223A312C2272756C65223A22657665727920746875222C22756E74696C5F646179223A32303236313231372C22726576223A327D7D2C7B2274223A227265736572766174696F6E222C2261223A7B2273697465223A312C226E6F223A312C22646179223A32303236313230332C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3438302C22656E645F6D696E223A3630302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225032222C22706572736F6E223A312C22726F6F6D223A22313132222C22736572696573223A312C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739353937363536343334352C226D6164655F6279223A382C22726576223A327D7D2C7B2274223A227265736572766174696F6E222C2261223A7B2273697465223A312C226E6F223A322C22646179223A32303236313231302C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3438302C22656E645F6D696E223A3630302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225032222C22706572736F6E223A312C22726F6F6D223A22313132222C22736572696573223A312C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739353937363536343334352C226D6164655F6279223A382C22726576223A327D7D2C7B2274223A227265736572766174696F6E222C2261223A7B2273697465223A312C226E6F223A332C22646179223A32303236313231372C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3438302C22656E645F6D696E223A3630302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225032222C22706572736F6E223A312C22726F6F6D223A22313132222C22736572696573223A312C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739353937363536343334352C226D6164655F6279223A382C22726576223A327D7D2C7B2274223A22736572696573222C2261223A7B2273697465223A312C226E6F223A322C2272756C65223A22657665727920746875222C22756E74696C5F646179223A32303236313231372C22726576223A327D7D2C7B2274223A227265736572766174696F6E222C2261223A7B2273697465223A312C226E6F223A342C22646179223A32303236313230332C2263617274223A312C226D61736B223A31322C2273746172745F6D696E223A3438302C22656E645F6D696E223A3534302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225031222C22706572736F6E223A322C22726F6F6D223A22313134222C22736572696573223A322C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739353937363536343334352C226D6164655F6279223A382C22726576223A327D7D2C7B2274223A227265736572766174696F6E222C2261223A7B2273697465223A312C226E6F223A352C22646179223A32303236313231302C2263617274223A312C226D61736B223A31322C2273746172745F6D696E223A3438302C22656E645F6D696E223A3534302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225031222C22706572736F6E223A322C22726F6F6D223A22313134222C22736572696573223A322C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739353937363536343334352C226D6164655F6279223A382C22726576223A327D7D2C7B2274223A227265736572766174696F6E222C2261223A7B2273697465223A312C226E6F223A362C22646179223A32303236313231372C2263617274223A312C226D61736B223A31322C2273746172745F6D696E223A3438302C22656E645F6D696E223A3534302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225031222C22706572736F6E223A322C22726F6F6D223A22313134222C22736572696573223A322C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739353937363536343334352C226D6164655F6279223A382C22726576223A327D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22646576696365222C315D2C5B22646576696365222C325D2C5B22646576696365222C335D2C5B22646576696365222C345D2C5B22646576696365222C355D2C5B22646576696365222C365D2C5B22706572736F6E222C315D2C5B22706572736F6E222C325D2C5B22706572736F6E222C335D2C5B22706572736F6E222C345D2C5B22706572736F6E222C385D2C5B227265736572766174696F6E222C315D2C5B227265736572766174696F6E222C325D2C5B227265736572766174696F6E222C335D2C5B227265736572766174696F6E222C345D2C5B227265736572766174696F6E222C355D2C5B227265736572766174696F6E222C365D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 2, 1, X'8C9CDE8EA483A6EC460A9D16DDAC8518F0A585B9FE04B052C65AA07A5FC8463B', X'A388AF108154835E8A392B783D01B5E7', X'7B2273616964223A22546865207363686F6F6C206973206C6F616465642E222C2264657461696C73223A5B223120636172742077697468203520646576696365732C2031207370617265222C22313635207363686F6F6C20646179732066726F6D204D6F6E20313720417567203230323620746F204672692034204A756E2032303237222C22332074656163686572732068617665206E756D62657273206F66207468656972206F776E222C2236207265736572766174696F6E73222C223432207265736572766174696F6E73206265666F7265206E6F77206C656674206F7574225D2C2266726565223A5B5B31382C2261222C226E6F7465222C22225D2C5B31392C2261222C226E6F7465222C22225D2C5B32302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B32312C2261222C226E6F7465222C22225D2C5B32322C2261222C226E6F7465222C22225D2C5B32332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B32342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B32352C2261222C226E6F7465222C22225D2C5B32362C2261222C226E6F7465222C22225D2C5B32372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B32382C2261222C226E6F7465222C22225D2C5B32392C2261222C226E6F7465222C22225D2C5B33302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B33312C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B33322C2261222C226E6F7465222C22225D2C5B33332C2261222C226E6F7465222C22225D2C5B33342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B33352C2261222C226E6F7465222C22225D2C5B33362C2261222C226E6F7465222C22225D2C5B33372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B33382C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B33392C2261222C226E6F7465222C224C61626F7220446179225D2C5B34302C2261222C226E6F7465222C22225D2C5B34312C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B34322C2261222C226E6F7465222C22225D2C5B34332C2261222C226E6F7465222C22225D2C5B34342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B34352C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B34362C2261222C226E6F7465222C22225D2C5B34372C2261222C226E6F7465222C22225D2C5B34382C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B34392C2261222C226E6F7465222C22225D2C5B35302C2261222C226E6F7465222C22225D2C5B35312C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B35322C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B35332C2261222C226E6F7465222C22225D2C5B35342C2261222C226E6F7465222C22225D2C5B35352C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B35362C2261222C226E6F7465222C22225D2C5B35372C2261222C226E6F7465222C22225D2C5B35382C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B35392C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B36302C2261222C226E6F7465222C22225D2C5B36312C2261222C226E6F7465222C22225D2C5B36322C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B36332C2261222C226E6F7465222C22225D2C5B36342C2261222C226E6F7465222C22225D2C5B36352C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B36362C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B36372C2261222C226E6F7465222C22225D2C5B36382C2261222C226E6F7465222C22225D2C5B36392C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B37302C2261222C226E6F7465222C22225D2C5B37312C2261222C226E6F7465222C22225D2C5B37322C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B37332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B37342C2261222C226E6F7465222C22225D2C5B37352C2261222C226E6F7465222C22225D2C5B37362C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B37372C2261222C226E6F7465222C22225D2C5B37382C2261222C226E6F7465222C22225D2C5B37392C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B38302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B38312C2261222C226E6F7465222C22225D2C5B38322C2261222C226E6F7465222C22225D2C5B38332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B38342C2261222C226E6F7465222C22225D2C5B38352C2261222C226E6F7465222C22225D2C5B38362C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B38372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B38382C2261222C226E6F7465222C22225D2C5B38392C2261222C226E6F7465222C22225D2C5B39302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B39312C2261222C226E6F7465222C22225D2C5B39322C2261222C226E6F7465222C22225D2C5B39332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B39342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B39352C2261222C226E6F7465222C22225D2C5B39362C2261222C226E6F7465222C22225D2C5B39372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B39382C2261222C226E6F7465222C22225D2C5B39392C2261222C226E6F7465222C22225D2C5B3130302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3130312C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3130322C2261222C226E6F7465222C22225D2C5B3130332C2261222C226E6F7465222C22225D2C5B3130342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3130352C2261222C226E6F7465222C22225D2C5B3130362C2261222C226E6F7465222C22225D2C5B3130372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3130382C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3130392C2261222C226E6F7465222C22225D2C5B3131302C2261222C226E6F7465222C22225D2C5B3131312C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3131322C2261222C226E6F7465222C22225D2C5B3131332C2261222C226E6F7465222C22225D2C5B3131342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3131352C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3131362C2261222C226E6F7465222C22225D2C5B3131372C2261222C226E6F7465222C22225D2C5B3131382C2261222C226E6F7465222C225468616E6B73676976696E67225D2C5B3131392C2261222C226E6F7465222C225468616E6B73676976696E67225D2C5B3132302C2261222C226E6F7465222C225468616E6B73676976696E67225D2C5B3132312C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3132322C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3132332C2261222C226E6F7465222C22225D2C5B3132342C2261222C226E6F7465222C22225D2C5B3132352C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3132362C2261222C226E6F7465222C22225D2C5B3132372C2261222C226E6F7465222C22225D2C5B3132382C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3132392C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3133302C2261222C226E6F7465222C22225D2C5B3133312C2261222C226E6F7465222C22225D2C5B3133322C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3133332C2261222C226E6F7465222C22225D2C5B3133342C2261222C226E6F7465222C22225D2C5B3133352C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3133362C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3133372C2261222C226E6F7465222C22225D2C5B3133382C2261222C226E6F7465222C22225D2C5B3133392C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3134302C2261222C226E6F7465222C22225D2C5B3134312C2261222C226E6F7465222C22225D2C5B3134322C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3134332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3134342C2261222C226E6F7465222C22225D2C5B3134352C2261222C226E6F7465222C22225D2C5B3134362C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3134372C2261222C226E6F7465222C22225D2C5B3134382C2261222C226E6F7465222C22225D2C5B3134392C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3135302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3135312C2261222C226E6F7465222C22225D2C5B3135322C2261222C226E6F7465222C22225D2C5B3135332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3135342C2261222C226E6F7465222C22225D2C5B3135352C2261222C226E6F7465222C22225D2C5B3135362C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3135372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3135382C2261222C226E6F7465222C22225D2C5B3135392C2261222C226E6F7465222C22225D2C5B3136302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3136312C2261222C226E6F7465222C22225D2C5B3136322C2261222C226E6F7465222C22225D2C5B3136332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3136342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3136352C2261222C226E6F7465222C22225D2C5B3136362C2261222C226E6F7465222C22225D2C5B3136372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3136382C2261222C226E6F7465222C22225D2C5B3136392C2261222C226E6F7465222C22225D2C5B3137302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3137312C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3137322C2261222C226E6F7465222C22225D2C5B3137332C2261222C226E6F7465222C22225D2C5B3137342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3137352C2261222C226E6F7465222C22225D2C5B3137362C2261222C226E6F7465222C22225D2C5B3137372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3137382C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3137392C2261222C226E6F7465222C22225D2C5B3138302C2261222C226E6F7465222C22225D2C5B3138312C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3138322C2261222C226E6F7465222C22225D2C5B3138332C2261222C226E6F7465222C22225D2C5B3138342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3138352C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3138362C2261222C226E6F7465222C22225D2C5B3138372C2261222C226E6F7465222C22225D2C5B3138382C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3138392C2261222C226E6F7465222C22225D2C5B3139302C2261222C226E6F7465222C22225D2C5B3139312C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3139322C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3139332C2261222C226E6F7465222C22225D2C5B3139342C2261222C226E6F7465222C22225D2C5B3139352C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3139362C2261222C226E6F7465222C22225D2C5B3139372C2261222C226E6F7465222C22225D2C5B3139382C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3139392C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3230302C2261222C226E6F7465222C22225D2C5B3230312C2261222C226E6F7465222C22225D2C5B3230322C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3230332C2261222C226E6F7465222C22225D2C5B3230342C2261222C226E6F7465222C22225D2C5B3230352C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3230362C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3230372C2261222C226E6F7465222C22225D2C5B3230382C2261222C226E6F7465222C22225D2C5B3230392C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3231302C2261222C226E6F7465222C22225D2C5B3231312C2261222C226E6F7465222C22225D2C5B3231322C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3231332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3231342C2261222C226E6F7465222C22225D2C5B3231352C2261222C226E6F7465222C22225D2C5B3231362C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3231372C2261222C226E6F7465222C22225D2C5B3231382C2261222C226E6F7465222C22225D2C5B3231392C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3232302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3232312C2261222C226E6F7465222C22225D2C5B3232322C2261222C226E6F7465222C22225D2C5B3232332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3232342C2261222C226E6F7465222C22225D2C5B3232352C2261222C226E6F7465222C22225D2C5B3232362C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3232372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3232382C2261222C226E6F7465222C22225D2C5B3232392C2261222C226E6F7465222C22225D2C5B3233302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3233312C2261222C226E6F7465222C22225D2C5B3233322C2261222C226E6F7465222C22225D2C5B3233332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3233342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3233352C2261222C226E6F7465222C22225D2C5B3233362C2261222C226E6F7465222C22225D2C5B3233372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3233382C2261222C226E6F7465222C22225D2C5B3233392C2261222C226E6F7465222C22225D2C5B3234302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3234312C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3234322C2261222C226E6F7465222C22225D2C5B3234332C2261222C226E6F7465222C22225D2C5B3234342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3234352C2261222C226E6F7465222C22225D2C5B3234362C2261222C226E6F7465222C22225D2C5B3234372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3234382C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3234392C2261222C226E6F7465222C22225D2C5B3235302C2261222C226E6F7465222C22225D2C5B3235312C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3235322C2261222C226E6F7465222C22225D2C5B3235332C2261222C226E6F7465222C22225D2C5B3235342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3235352C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3235362C2261222C226E6F7465222C22225D2C5B3235372C2261222C226E6F7465222C22225D2C5B3235382C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3235392C2261222C226E6F7465222C22225D2C5B3236302C2261222C226E6F7465222C22225D2C5B3236312C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3236322C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3236332C2261222C226E6F7465222C22225D2C5B3236342C2261222C226E6F7465222C22225D2C5B3236352C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3236362C2261222C226E6F7465222C22225D2C5B3236372C2261222C226E6F7465222C22225D2C5B3236382C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3236392C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3237302C2261222C226E6F7465222C22225D2C5B3237312C2261222C226E6F7465222C22225D2C5B3237322C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3237332C2261222C226E6F7465222C22225D2C5B3237342C2261222C226E6F7465222C22225D2C5B3237352C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3237362C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3237372C2261222C226E6F7465222C22225D2C5B3237382C2261222C226E6F7465222C22225D2C5B3237392C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3238302C2261222C226E6F7465222C22225D2C5B3238312C2261222C226E6F7465222C22225D2C5B3238322C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3238332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3238342C2261222C226E6F7465222C22225D2C5B3238352C2261222C226E6F7465222C22225D2C5B3238362C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3238372C2261222C226E6F7465222C22225D2C5B3238382C2261222C226E6F7465222C22225D2C5B3238392C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3239302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3239312C2261222C226E6F7465222C22225D2C5B3239322C2261222C226E6F7465222C22225D2C5B3239332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3239342C2261222C226E6F7465222C22225D2C5B3239352C2261222C226E6F7465222C22225D2C5B3239362C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3239372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3239382C2261222C226E6F7465222C22225D2C5B3239392C2261222C226E6F7465222C22225D2C5B3330302C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3330312C2261222C226E6F7465222C22225D2C5B3330322C2261222C226E6F7465222C22225D2C5B3330332C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E20536174757264617973225D2C5B3330342C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E2053756E64617973225D2C5B3330352C2261222C226E6F7465222C22225D2C5B3330362C2261222C226E6F7465222C22225D2C5B3330372C2261222C226E6F7465222C226E6F206C6573736F6E73206F6E205765646E657364617973225D2C5B3330382C2261222C226E6F7465222C22225D2C5B3330392C2261222C226E6F7465222C22225D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 3, 0, X'0E9A033FFD577FF4D3816950DBEAB9DD83624E10E2417519AFB7E864F5CC68A1', X'B01BF6C2B571F9A93AEB84136E3CDE72', X'7B226368616E676573223A5B7B2274223A227265736572766174696F6E222C2261223A7B2273697465223A312C226E6F223A372C22646179223A32303236313230312C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3438302C22656E645F6D696E223A3531302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225031222C22706572736F6E223A312C22726F6F6D223A22313132222C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739363034363036303936332C226D6164655F6279223A312C22726576223A337D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22706572736F6E222C315D2C5B227265736572766174696F6E222C375D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 3, 1, X'FD1259071B0ED79CE201FFAF0ABBDF074841938E9BC0EF40CF5188C15115F45A', X'F5BD5ADC73F3EAD0AEFE74222F9437DD', X'7B2273616964223A2252372069732072657365727665643A20372D312E2E3220666F7220796F757220636C61737320696E203131322C205475652031204465632C205031202830383A3030E2809330383A3330292E222C2264657461696C73223A5B5D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 4, 0, X'892CD426E967F95F32CDBDF251F2A96016DFFE0B90B186CD6BE05D332F7E8000', X'792719F545270A3AA2588A7F02DB2EA5', X'7B226368616E676573223A5B7B2274223A227265736572766174696F6E222C2261223A7B2273697465223A312C226E6F223A382C22646179223A32303236313133302C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3631322C22656E645F6D696E223A3635382C2266697273745F706572696F64223A225033222C226C6173745F706572696F64223A225033222C22706572736F6E223A312C22726F6F6D223A22313132222C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739363034363132303931322C226D6164655F6279223A312C22726576223A347D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22706572736F6E222C315D2C5B227265736572766174696F6E222C385D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 4, 1, X'6262A0F261FC8D2BC6B50C74A3F978E4CCBB211A6F29C01A01E0CB6051823C3F', X'BCDCD3CA8041069E104C14B11242C25C', X'7B2273616964223A2252382069732072657365727665643A20372D312E2E3220666F7220796F757220636C61737320696E203131322C204D6F6E203330204E6F762C205033202831303A3132E2809331303A3538292E222C2264657461696C73223A5B5D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 5, 0, X'A69B5547C600A0911E7749A74B5E4B942842731FE8F858A2A8F5D9D7E3164FA5', X'4C71F9484A953449FF734D26E88773F8', X'7B226368616E676573223A5B7B2274223A226C6F616E222C2261223A7B2273697465223A312C226E6F223A312C2263617274223A312C22646179223A32303236313133302C2274616B656E223A332C226F7574223A332C227265736572766174696F6E223A382C22686F6C646572223A312C22726F6F6D223A22313132222C2268616E6465645F6279223A312C226475655F6D696E223A313032302C22656E645F6D696E223A3635382C226F75745F6D73223A313739363035353132313030322C22726576223A357D7D2C7B2274223A227265736572766174696F6E222C2262223A7B2273697465223A312C226E6F223A382C227374617465223A22636F6E6669726D6564222C22726576223A347D2C2261223A7B2273697465223A312C226E6F223A382C22646179223A32303236313133302C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3631322C22656E645F6D696E223A3635382C2266697273745F706572696F64223A225033222C226C6173745F706572696F64223A225033222C22706572736F6E223A312C22726F6F6D223A22313132222C227374617465223A226B657074222C226C697665223A312C226D6164655F6D73223A313739363034363132303931322C226D6164655F6279223A312C22726576223A357D7D2C7B2274223A2268656164636F756E74222C2261223A7B2273697465223A312C226E6F223A312C2263617274223A312C22646179223A32303236313133302C226B696E64223A226F7574222C2262795F706572736F6E223A312C2270726573656E74223A332C226361626C6564223A302C22706C7567676564223A312C226C6F636B6564223A312C22726F6F6D223A22313132222C2261745F6D73223A313739363035353132313030322C22746F6C645F6D73223A313739363035353132313030322C227374617465223A227374616E64696E67222C22726576223A357D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22636F756E74222C315D2C5B226C6F616E222C315D2C5B22706572736F6E222C315D2C5B227265736572766174696F6E222C385D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 5, 1, X'1CFDE244DFDAF259EB3113166BB3DE6F901E58AF0BBF40FBD2EA32C873D6E614', X'DF76244CDF00B7675B4161D0C66B6023', X'7B2273616964223A224F7574206F66206361727420373A2032206465766963657320666F72203120636C6173732C206261636B2062792031373A30302E222C2264657461696C73223A5B22372D312E2E3220C2B7204368696469204F6B61666F722C20726F6F6D2031313220C2B7204D6F6E203330204E6F762C205033202831303A3132E2809331303A35382920C2B7204C3120666F72205238225D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 6, 0, X'96D39961DB95101E0C2A530BEFABD6D9A41A43C995CE740BEA5EF3063CFD40F4', X'B0ADD5F12F424D0D691B13C586F44492', X'7B226368616E676573223A5B7B2274223A226C6F616E222C2262223A7B2273697465223A312C226E6F223A312C226F7574223A332C22636C6F7365645F6D73223A6E756C6C2C22726576223A357D2C2261223A7B2273697465223A312C226E6F223A312C2263617274223A312C22646179223A32303236313133302C2274616B656E223A332C226F7574223A302C227265736572766174696F6E223A382C22686F6C646572223A312C22726F6F6D223A22313132222C2268616E6465645F6279223A312C226475655F6D696E223A313032302C22656E645F6D696E223A3635382C226F75745F6D73223A313739363035353132313030322C22636C6F7365645F6D73223A313739363035373832303931372C22726576223A367D7D2C7B2274223A227265736572766174696F6E222C2262223A7B2273697465223A312C226E6F223A382C226C697665223A312C22726576223A357D2C2261223A7B2273697465223A312C226E6F223A382C22646179223A32303236313133302C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3631322C22656E645F6D696E223A3635382C2266697273745F706572696F64223A225033222C226C6173745F706572696F64223A225033222C22706572736F6E223A312C22726F6F6D223A22313132222C227374617465223A226B657074222C226C697665223A302C226D6164655F6D73223A313739363034363132303931322C226D6164655F6279223A312C22726576223A367D7D2C7B2274223A2268656164636F756E74222C2261223A7B2273697465223A312C226E6F223A322C2263617274223A312C22646179223A32303236313133302C226B696E64223A2270617274222C2262795F706572736F6E223A312C2270726573656E74223A332C226361626C6564223A302C22706C7567676564223A312C226C6F636B6564223A312C22726F6F6D223A22313132222C2261745F6D73223A313739363035373832303931372C22746F6C645F6D73223A313739363035373832303931372C227374617465223A227374616E64696E67222C22726576223A367D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22636F756E74222C325D2C5B226C6F616E222C315D2C5B22706572736F6E222C315D2C5B227265736572766174696F6E222C385D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 6, 1, X'89C557E8857BED5EC7975A734D6CA77A12D52C834C4729961072AF001AC7DE2D', X'7515258C22BB6EB28747C333B40AF3A1', X'7B2273616964223A224261636B20696E206361727420373A203220646576696365732061742031303A35372E222C2264657461696C73223A5B224368696469204F6B61666F723A20372D312E2E322C20616C6C206F662069742E225D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 7, 0, X'47A081C9FC50CDC018C37584CE951568A25EF036BA391B4A7FA79200F743F873', X'8CB64CCD5032CF6C73960F42A381E675', X'7B226368616E676573223A5B7B2274223A2268656164636F756E74222C2261223A7B2273697465223A312C226E6F223A332C2263617274223A312C22646179223A32303236313133302C226B696E64223A226461696C79222C2262795F706572736F6E223A312C2270726573656E74223A33312C226361626C6564223A33312C22706C7567676564223A312C226C6F636B6564223A312C22726F6F6D223A22313132222C2261745F6D73223A313739363037373230303834342C22746F6C645F6D73223A313739363037373230303834342C227374617465223A227374616E64696E67222C22726576223A377D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22636F756E74222C335D2C5B22706572736F6E222C315D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 7, 1, X'D9E9429CD35176AF0571EFFB0D402A6621FBDCACE44815DDFDAF868FA9ADA2B7', X'773835F6696079C4BFD30D599FCF87C8', X'7B2273616964223A2243617274203720697320636865636B656420696E20284333293A2035206F662035206465766963657320696E20746865697220736C6F74732C206576657279206361626C6520636F6E6E65637465642C20706C756767656420696E746F207468652077616C6C2C206C6F636B65642C20726F6F6D203131322E222C2264657461696C73223A5B5D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 8, 0, X'C26F19C21386A7D499A80B795E5EA40DA720AA6C723188C1FF980B70BA0CDF25', X'665EEB4D1DCC44236832FFEA9C85D501', X'7B226368616E676573223A5B7B2274223A226461795F636C6F7365222C2261223A7B2273697465223A312C22646179223A32303236313133302C2263617274223A312C226475655F6D73223A313739363037393630303030302C226F7574223A302C226D697373696E67223A302C226261636B5F6D73223A313739363037373230303834342C22666C616773223A22227D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22706572736F6E222C385D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 8, 1, X'E78C9655068993F4E06825180F3A7A90CFD5B607097EA03E1455CADCB393AFCC', X'FB20FA19DA25AD53589A9F24D7832C6A', X'7B2273616964223A224D6F6E203330204E6F76203230323620697320636C6F7365643A203120636172742C20616C6C2077656C6C2E222C2264657461696C73223A5B5D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 9, 0, X'A6EF6B8B4DB68A19A093C18AD5AC8EBB0C25D85244DDD6977A27F296BD1EDC1B', X'F7AD17A771E0C959C2B72D9B0A751154', X'7B226368616E676573223A5B7B2274223A227265736572766174696F6E222C2261223A7B2273697465223A312C226E6F223A392C22646179223A32303236313230332C2263617274223A312C226D61736B223A31322C2273746172745F6D696E223A3534302C22656E645F6D696E223A3630302C2266697273745F706572696F64223A225032222C226C6173745F706572696F64223A225032222C22706572736F6E223A322C22726F6F6D223A22313134222C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739363133333030303830372C226D6164655F6279223A322C22726576223A397D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22706572736F6E222C325D2C5B227265736572766174696F6E222C395D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 9, 1, X'E4002360CCFA892D6A75A9E5882F897A5CAEF9B5FE9C3B13ED6A73EDD39ABCA3', X'4A34E54EA0E4206744CD5F43494FDB04', X'7B2273616964223A2252392069732072657365727665643A20372D332E2E3420666F7220796F757220636C61737320696E203131342C205468752033204465632C205032202830393A3030E2809331303A3030292E222C2264657461696C73223A5B5D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 10, 0, X'DA8CB06CDF5A12B01D44CF5218E6A830B6A6123D400802A5B4452173D256AC87', X'D8B88A727B7A1CCB318B0CCEB81A6609', X'7B226368616E676573223A5B7B2274223A227265736572766174696F6E222C2262223A7B2273697465223A312C226E6F223A392C22646179223A32303236313230332C2263617274223A312C226D61736B223A31322C2273746172745F6D696E223A3534302C22656E645F6D696E223A3630302C2266697273745F706572696F64223A225032222C226C6173745F706572696F64223A225032222C22706572736F6E223A322C22726F6F6D223A22313134222C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739363133333030303830372C226D6164655F6279223A322C22726576223A397D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22706572736F6E222C325D2C5B227265736572766174696F6E222C395D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 10, 1, X'33D42A2E041532D9B73F6926416D1155C1D869E77024B2D0857C10FEF02C0459', X'A90AFDD4B9AC452129FCE9D84F379616', X'7B2273616964223A2254616B656E206261636B2C2023393A2052392069732072657365727665643A20372D332E2E3420666F7220796F757220636C61737320696E203131342C205468752033204465632C205032202830393A3030E2809331303A3030292E222C2264657461696C73223A5B5D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 11, 0, X'84BF0E22CF0156DC0435B3C8A04E665F9999C538818F483F1F53B279639642E2', X'014CBC7A70390D4365BF0A3C6F49DCC1', X'7B226368616E676573223A5B7B2274223A227265736572766174696F6E222C2261223A7B2273697465223A312C226E6F223A31302C22646179223A32303236313230332C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3631322C22656E645F6D696E223A3635382C2266697273745F706572696F64223A225033222C226C6173745F706572696F64223A225033222C22706572736F6E223A312C22726F6F6D223A22313132222C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739363133333132303539352C226D6164655F6279223A312C22726576223A31317D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22706572736F6E222C315D2C5B227265736572766174696F6E222C31305D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 11, 1, X'7051FC76AF4C43FDFE694DDB787F32A952232872572F411D6A50992393844978', X'B46B6EBCD6A0CFDFCD5E781B76A67C75', X'7B2273616964223A225231302069732072657365727665643A20372D312E2E3220666F7220796F757220636C61737320696E203131322C205468752033204465632C205033202831303A3132E2809331303A3538292E222C2264657461696C73223A5B5D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 12, 0, X'06BC07941CA7ACE39F27D8BCCC70FBD0A44026895E981F6D17B05CE2ECF6457A', X'7318E6B5B6786D7C45DCA0343D838B2D', X'7B226368616E676573223A5B7B2274223A227265736572766174696F6E222C2261223A7B2273697465223A312C226E6F223A31312C22646179223A32303236313230382C2263617274223A312C226D61736B223A31322C2273746172745F6D696E223A3631322C22656E645F6D696E223A3635382C2266697273745F706572696F64223A225033222C226C6173745F706572696F64223A225033222C22706572736F6E223A322C22726F6F6D223A22313134222C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739363133333138303639332C226D6164655F6279223A322C22726576223A31327D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22706572736F6E222C325D2C5B227265736572766174696F6E222C31315D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 12, 1, X'F8F622F00017602FCBDCA3F342D88F87FF73282209653D1DAF4F01E535A10986', X'409A7A92F96B75ECB38D70E7745A6072', X'7B2273616964223A225231312069732072657365727665643A20372D332E2E3420666F7220796F757220636C61737320696E203131342C205475652038204465632C205033202831303A3132E2809331303A3538292E222C2264657461696C73223A5B5D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 13, 0, X'528BEC9655E42BA82D3227E2E9A1AA806A9308656F48030EC3E69E533EBDCAD5', X'DB3BE45B70038836BFA3D2DFBFFAA192', X'7B226368616E676573223A5B7B2274223A227265736572766174696F6E222C2262223A7B2273697465223A312C226E6F223A31312C227374617465223A22636F6E6669726D6564222C226C697665223A312C22726576223A31327D2C2261223A7B2273697465223A312C226E6F223A31312C22646179223A32303236313230382C2263617274223A312C226D61736B223A31322C2273746172745F6D696E223A3631322C22656E645F6D696E223A3635382C2266697273745F706572696F64223A225033222C226C6173745F706572696F64223A225033222C22706572736F6E223A322C22726F6F6D223A22313134222C227374617465223A2263616E63656C6C6564222C226C697665223A302C226D6164655F6D73223A313739363133333138303639332C226D6164655F6279223A322C22726576223A31337D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22706572736F6E222C325D2C5B227265736572766174696F6E222C31315D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 13, 1, X'5177E4F6075990559EE252CBEF56AD184F557F98664E66DBC4CB741A838C07EB', X'F30D698EDC5A11935043C8DE84EE691D', X'7B2273616964223A225231312069732063616E63656C6C65643A205475652038204465632C205033202831303A3132E2809331303A353829206973206672656520616761696E2E222C2264657461696C73223A5B5D2C2266726565223A5B5B302C2262222C22776879222C6E756C6C5D2C5B302C2261222C22776879222C2263616E63656C6C6564206279207468652074656163686572225D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 14, 0, X'18B88A2D5E42D4AB6389A5CC968746EA251FA9D2A7AEFE1A3088CCDAEC893403', X'A14AF16F7A4806815CD1CC431AA204B3', X'7B226368616E676573223A5B7B2274223A227265736572766174696F6E222C2261223A7B2273697465223A312C226E6F223A31322C22646179223A32303236313231352C2263617274223A312C226D61736B223A31322C2273746172745F6D696E223A3438302C22656E645F6D696E223A3534302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225031222C22706572736F6E223A322C22726F6F6D223A22313134222C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739363133333330303831382C226D6164655F6279223A322C22726576223A31347D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22706572736F6E222C325D2C5B227265736572766174696F6E222C31325D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 14, 1, X'09381B7D503BCA7F4757FFC7F239EF0ED121A1FECD5F4493F9A61DE0DDEC0021', X'1CC8B8CF2150EA98CEAF74FABF85ABB0', X'7B2273616964223A225231322069732072657365727665643A20372D332E2E3420666F7220796F757220636C61737320696E203131342C20547565203135204465632C205031202830383A3030E2809330393A3030292E222C2264657461696C73223A5B5D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 15, 0, X'522A5DC877900BB8EF4027A21B195D2C9953779CA7BAB8A81FE67E12B5A28494', X'1AAEFB265819E0E79091D65B33B4AF9E', X'7B226368616E676573223A5B7B2274223A227265736572766174696F6E222C2262223A7B2273697465223A312C226E6F223A31322C22726F6F6D223A22313134222C226D6164655F6D73223A313739363133333330303831382C22726576223A31347D2C2261223A7B2273697465223A312C226E6F223A31322C22646179223A32303236313231352C2263617274223A312C226D61736B223A31322C2273746172745F6D696E223A3438302C22656E645F6D696E223A3534302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225031222C22706572736F6E223A322C22726F6F6D223A22313132222C227374617465223A22636F6E6669726D6564222C226C697665223A312C226D6164655F6D73223A313739363133333336303732372C226D6164655F6279223A322C22726576223A31357D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22706572736F6E222C325D2C5B227265736572766174696F6E222C31325D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 15, 1, X'1A45FCD4D45D5BC5C2830EC2FDE5A6746AFFF88F00ABD6B2515DEBF57BA8090A', X'A76C2C3BF5C95B3B349A639C0ABACAFC', X'7B2273616964223A225231322069732072657365727665643A20372D332E2E3420666F7220796F757220636C61737320696E203131322C20547565203135204465632C205031202830383A3030E2809330393A3030292E222C2264657461696C73223A5B2249742077617320372D332E2E342C20547565203135204465632C205031202830383A3030E2809330393A3030292C20726F6F6D203131342E225D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 16, 0, X'CA0FC1B040C50FCA1C30F20B87346844EC1C8584E6CB049B0ECE569D84C507F6', X'C5237C553B51675D8D3F7AFAE06E5EAF', X'7B226368616E676573223A5B7B2274223A226C6F616E222C2261223A7B2273697465223A312C226E6F223A322C2263617274223A312C22646179223A32303236313230312C2274616B656E223A332C226F7574223A332C227265736572766174696F6E223A372C22686F6C646572223A312C22726F6F6D223A22313132222C2268616E6465645F6279223A312C226475655F6D696E223A313032302C22656E645F6D696E223A3531302C226F75745F6D73223A313739363133333630303835362C22726576223A31367D7D2C7B2274223A227265736572766174696F6E222C2262223A7B2273697465223A312C226E6F223A372C227374617465223A22636F6E6669726D6564222C22726576223A337D2C2261223A7B2273697465223A312C226E6F223A372C22646179223A32303236313230312C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3438302C22656E645F6D696E223A3531302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225031222C22706572736F6E223A312C22726F6F6D223A22313132222C227374617465223A226B657074222C226C697665223A312C226D6164655F6D73223A313739363034363036303936332C226D6164655F6279223A312C22726576223A31367D7D2C7B2274223A2268656164636F756E74222C2261223A7B2273697465223A312C226E6F223A342C2263617274223A312C22646179223A32303236313230312C226B696E64223A226F7574222C2262795F706572736F6E223A312C2270726573656E74223A332C226361626C6564223A302C22706C7567676564223A312C226C6F636B6564223A312C22726F6F6D223A22313132222C2261745F6D73223A313739363133333630303835362C22746F6C645F6D73223A313739363133333630303835362C227374617465223A227374616E64696E67222C22726576223A31367D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22636F756E74222C345D2C5B226C6F616E222C325D2C5B22706572736F6E222C315D2C5B227265736572766174696F6E222C375D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 16, 1, X'4AFA238514678477DB29D4F4775C91A526950CD891A11DD0991E358CBABB13CF', X'EF6E03D1B9B95917B0416296E10CCA61', X'7B2273616964223A224F7574206F66206361727420373A2032206465766963657320666F72203120636C6173732C206261636B2062792031373A30302E222C2264657461696C73223A5B22372D312E2E3220C2B7204368696469204F6B61666F722C20726F6F6D2031313220C2B7205475652031204465632C205031202830383A3030E2809330383A33302920C2B7204C3220666F72205237225D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 17, 0, X'B9E9007F4CCED1C5A70959D1BE70546741A45ED4D223CA257C1F64114D43B1CB', X'ECECA4C3A2A01F38FDE91C20C5E37ABD', X'7B226368616E676573223A5B7B2274223A226C6F616E222C2262223A7B2273697465223A312C226E6F223A322C226F7574223A332C22636C6F7365645F6D73223A6E756C6C2C22726576223A31367D2C2261223A7B2273697465223A312C226E6F223A322C2263617274223A312C22646179223A32303236313230312C2274616B656E223A332C226F7574223A302C227265736572766174696F6E223A372C22686F6C646572223A312C22726F6F6D223A22313132222C2268616E6465645F6279223A312C226475655F6D696E223A313032302C22656E645F6D696E223A3531302C226F75745F6D73223A313739363133333630303835362C22636C6F7365645F6D73223A313739363133353334303539392C22726576223A31377D7D2C7B2274223A227265736572766174696F6E222C2262223A7B2273697465223A312C226E6F223A372C226C697665223A312C22726576223A31367D2C2261223A7B2273697465223A312C226E6F223A372C22646179223A32303236313230312C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3438302C22656E645F6D696E223A3531302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225031222C22706572736F6E223A312C22726F6F6D223A22313132222C227374617465223A226B657074222C226C697665223A302C226D6164655F6D73223A313739363034363036303936332C226D6164655F6279223A312C22726576223A31377D7D2C7B2274223A2268656164636F756E74222C2261223A7B2273697465223A312C226E6F223A352C2263617274223A312C22646179223A32303236313230312C226B696E64223A2270617274222C2262795F706572736F6E223A312C2270726573656E74223A332C226361626C6564223A302C22706C7567676564223A312C226C6F636B6564223A312C22726F6F6D223A22313132222C2261745F6D73223A313739363133353334303539392C22746F6C645F6D73223A313739363133353334303539392C227374617465223A227374616E64696E67222C22726576223A31377D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22636F756E74222C355D2C5B226C6F616E222C325D2C5B22706572736F6E222C315D2C5B227265736572766174696F6E222C375D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 17, 1, X'13489620B9A6AF68C3464947255CBB25FE2E31437EFE5661EA99AA2E68599324', X'A84C5A04175D90AD0C9DED9DA95DEDB9', X'7B2273616964223A224261636B20696E206361727420373A203220646576696365732061742030383A32392E222C2264657461696C73223A5B224368696469204F6B61666F723A20372D312E2E322C20616C6C206F662069742E225D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 18, 0, X'A7776BE436D51BFF696D1506C21EAD7AF2BA00E51B222DF78FF07BC7EC5C4DB2', NULL, NULL, 21);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 18, 1, X'11685482AA82061C23589F92C14EBFB78B034A55870C255091E558377650DBA7', NULL, NULL, 21);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 19, 0, X'7E8C19F00607D2D4BA06E3194334CBC9497C881082828A398F6DFCEF5EDC12DE', X'FE920B852383ACC037F5AA3EC2E70C0A', X'7B226368616E676573223A5B7B2274223A2268656164636F756E74222C2261223A7B2273697465223A312C226E6F223A362C2263617274223A312C22646179223A32303236313230312C226B696E64223A226461696C79222C2262795F706572736F6E223A322C2270726573656E74223A32392C226361626C6564223A32392C22706C7567676564223A312C226C6F636B6564223A312C22726F6F6D223A22313132222C2261745F6D73223A313739363136343230303739352C22746F6C645F6D73223A313739363136343230303739352C227374617465223A227374616E64696E67222C22726576223A31397D7D2C7B2274223A2268656164636F756E745F657863657074696F6E222C2261223A7B2273697465223A312C226E6F223A362C22736C6F74223A322C22636F6465223A226D697373696E67227D7D2C7B2274223A22686F6C64222C2261223A7B2273697465223A312C226E6F223A312C2263617274223A312C22736C6F74223A322C22646576696365223A322C22636F6465223A226D697373696E67222C2262795F706572736F6E223A322C226C6173745F686F6C646572223A312C2266726F6D5F6D73223A313739363136343230303739352C22726576223A31397D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22636F756E74222C365D2C5B22646576696365222C325D2C5B22706572736F6E222C325D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 19, 1, X'451DBCAC89EFDFFB6DF90271F4657234CB13C192406E1EFD978683EFB154EC8E', X'988A315229DA8AF1195684CBD5D3477A', X'7B2273616964223A2243617274203720697320636865636B656420696E20284336293A2034206F662035206465766963657320696E20746865697220736C6F74732C206576657279206361626C6520636F6E6E65637465642C20706C756767656420696E746F207468652077616C6C2C206C6F636B65642C20726F6F6D203131322E222C2264657461696C73223A5B22372D32206973206D697373696E6720616E642068656C643B204368696469204F6B61666F7220616E737765727320666F722069742E225D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 20, 0, X'0A4EBDC777F2FBA2F4FBFC5A4300E8FED36AD88476A6EA29970FB1035696FADC', X'24D17AD6BA4907935EA4F91672CC61B7', X'7B226368616E676573223A5B7B2274223A226461795F636C6F7365222C2261223A7B2273697465223A312C22646179223A32303236313230312C2263617274223A312C226475655F6D73223A313739363136363030303030302C226F7574223A302C226D697373696E67223A322C226261636B5F6D73223A313739363136343230303739352C22666C616773223A226D697373696E67227D7D2C7B2274223A22666C6167222C2261223A7B2273697465223A312C226E6F223A312C2266697273745F646179223A32303236313230312C22636F6465223A226D697373696E67222C227375626A6563745F6B696E64223A22686F6C64222C227375626A6563745F6E6F223A312C226D61736B223A322C22706572736F6E223A312C2273746570223A302C22726576223A32307D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22666C6167222C315D2C5B22686F6C64222C315D2C5B22706572736F6E222C315D2C5B22706572736F6E222C385D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 20, 1, X'088441088AE5B5DBB78FFD4DB0A7B8D375766E22C763DB84AF4080D661059757', X'4F4A2AF6D3D2E388F793544E963EE4C8', X'7B2273616964223A22547565203120446563203230323620697320636C6F7365643A203120636172742C2031206E657720666C61672E222C2264657461696C73223A5B5D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 21, 0, X'E31F21909716D3D19CAEEEA8A984C0C526AF5880032715DCF8A39166D90E0621', X'B84F011597B2D8924CECDA210712F467', X'7B226368616E676573223A5B5D2C2261626F7574223A5B5B22706572736F6E222C385D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 21, 1, X'E3CD04DFB0BD44C488654CECF50FC2A911B78A322EDEF4D1126B2359345550E2', X'114CDA33668E767C4FF2C76251270FE3', X'7B2273616964223A225468652064696765737473206F662054756520312044656320323032362061726520726561647920666F7220322070656F706C652E222C2264657461696C73223A5B5D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 22, 0, X'9AE0D6FCC9C62A41041C62AD0E76161154CD06C87A2B20E6A1343A7E0C35C7A2', X'81EE56140A77A4E6A832D8247CC3AB3B', X'7B226368616E676573223A5B7B2274223A227265736572766174696F6E222C2262223A7B2273697465223A312C226E6F223A342C227374617465223A22636F6E6669726D6564222C226C697665223A312C22726576223A327D2C2261223A7B2273697465223A312C226E6F223A342C22646179223A32303236313230332C2263617274223A312C226D61736B223A31322C2273746172745F6D696E223A3438302C22656E645F6D696E223A3534302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225031222C22706572736F6E223A322C22726F6F6D223A22313134222C22736572696573223A322C227374617465223A2263616E63656C6C6564222C226C697665223A302C226D6164655F6D73223A313739353937363536343334352C226D6164655F6279223A382C22726576223A32327D7D2C7B2274223A2273756273746974757465222C2261223A7B2273697465223A312C226E6F223A312C22646179223A32303236313230332C22706572736F6E223A322C2273746172745F6D696E223A3438302C22656E645F6D696E223A3534302C2266697273745F6E6F223A312C226C697665223A312C226D6164655F6279223A342C22726576223A32327D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22706572736F6E222C325D2C5B22706572736F6E222C345D2C5B227265736572766174696F6E222C345D2C5B2273756273746974757465222C315D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 22, 1, X'751A5ED294956A7F478B9EBFC53BDA98CBACECDF1634BA918B7D6D6430DB4D1A', X'587B448A97F029693C97885E998BC70E', X'7B2273616964223A2253313A20C3857361204C696E647176697374277320636C61737320686173206120737562737469747574652C205468752033204465632C2030383A3030E2809330393A30302E204E6F206465766963657320676F20746865726520696E20746861742074696D652E222C2264657461696C73223A5B2252342028372D332E2E342C205468752033204465632C2030383A3030E2809330393A3030292069732063616E63656C6C65642E225D2C2266726565223A5B5B302C2262222C22776879222C6E756C6C5D2C5B302C2261222C22776879222C2273756273746974757465205331225D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 23, 0, X'6DAB743E65C8AB7F4CCA53065E2F344562E20C7D62548962B898E585C9102205', X'16D79950E5E94C1AB47B821741C534E3', X'7B226368616E676573223A5B7B2274223A226C6F616E222C2261223A7B2273697465223A312C226E6F223A332C2263617274223A312C22646179223A32303236313230332C2274616B656E223A312C226F7574223A312C227265736572766174696F6E223A312C22686F6C646572223A312C22726F6F6D223A22313132222C2268616E6465645F6279223A312C226475655F6D696E223A313032302C22656E645F6D696E223A3630302C226F75745F6D73223A313739363330363430303736392C22726576223A32337D7D2C7B2274223A227265736572766174696F6E222C2262223A7B2273697465223A312C226E6F223A312C227374617465223A22636F6E6669726D6564222C22726576223A327D2C2261223A7B2273697465223A312C226E6F223A312C22646179223A32303236313230332C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3438302C22656E645F6D696E223A3630302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225032222C22706572736F6E223A312C22726F6F6D223A22313132222C22736572696573223A312C227374617465223A226B657074222C226C697665223A312C226D6164655F6D73223A313739353937363536343334352C226D6164655F6279223A382C22726576223A32337D7D2C7B2274223A2268656164636F756E74222C2261223A7B2273697465223A312C226E6F223A372C2263617274223A312C22646179223A32303236313230332C226B696E64223A226F7574222C2262795F706572736F6E223A312C2270726573656E74223A312C226361626C6564223A302C22706C7567676564223A312C226C6F636B6564223A312C22726F6F6D223A22313132222C2261745F6D73223A313739363330363430303736392C22746F6C645F6D73223A313739363330363430303736392C227374617465223A227374616E64696E67222C22726576223A32337D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22636F756E74222C375D2C5B226C6F616E222C335D2C5B22706572736F6E222C315D2C5B227265736572766174696F6E222C315D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 23, 1, X'D98F4432E911BD119710501DB1B532B562D57E1F9C25E36E43E9E0F1DB2A3092', X'2C69DD26F19B4B502F9819F03D7206A1', X'7B2273616964223A224F7574206F66206361727420373A20312064657669636520666F72203120636C6173732C206261636B2062792031373A30302E222C2264657461696C73223A5B22372D3120C2B7204368696469204F6B61666F722C20726F6F6D2031313220C2B7205468752033204465632C205031E280935032202830383A3030E2809331303A30302920C2B7204C3320666F72205231225D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 24, 0, X'84F2CCA65449BA0E0EC058556DDB40802AFA8DA9C17F4454120C33A307A7B3E9', X'8FA601C2A99392AF56FC47ED031ED160', X'7B226368616E676573223A5B7B2274223A226C6F616E222C2262223A7B2273697465223A312C226E6F223A332C226F7574223A312C22636C6F7365645F6D73223A6E756C6C2C22726576223A32337D2C2261223A7B2273697465223A312C226E6F223A332C2263617274223A312C22646179223A32303236313230332C2274616B656E223A312C226F7574223A302C227265736572766174696F6E223A312C22686F6C646572223A312C22726F6F6D223A22313132222C2268616E6465645F6279223A312C226475655F6D696E223A313032302C22656E645F6D696E223A3630302C226F75745F6D73223A313739363330363430303736392C22636C6F7365645F6D73223A313739363331333030303734342C22726576223A32347D7D2C7B2274223A227265736572766174696F6E222C2262223A7B2273697465223A312C226E6F223A312C226C697665223A312C22726576223A32337D2C2261223A7B2273697465223A312C226E6F223A312C22646179223A32303236313230332C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3438302C22656E645F6D696E223A3630302C2266697273745F706572696F64223A225031222C226C6173745F706572696F64223A225032222C22706572736F6E223A312C22726F6F6D223A22313132222C22736572696573223A312C227374617465223A226B657074222C226C697665223A302C226D6164655F6D73223A313739353937363536343334352C226D6164655F6279223A382C22726576223A32347D7D2C7B2274223A2268656164636F756E74222C2261223A7B2273697465223A312C226E6F223A382C2263617274223A312C22646179223A32303236313230332C226B696E64223A2270617274222C2262795F706572736F6E223A312C2270726573656E74223A312C226361626C6564223A302C22706C7567676564223A312C226C6F636B6564223A312C22726F6F6D223A22313132222C2261745F6D73223A313739363331333030303734342C22746F6C645F6D73223A313739363331333030303734342C227374617465223A227374616E64696E67222C22726576223A32347D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22636F756E74222C385D2C5B226C6F616E222C335D2C5B22706572736F6E222C315D2C5B227265736572766174696F6E222C315D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 24, 1, X'CA7FC57D57AF2185D60331A31C44D88806192198B23D10BE725CA2AE90F9D17D', X'62331AEA9DE85E400CF3EAD19E6E4C21', X'7B2273616964223A224261636B20696E206361727420373A2031206465766963652061742030393A35302E222C2264657461696C73223A5B224368696469204F6B61666F723A20372D312C20616C6C206F662069742E225D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 25, 0, X'0CDBC588D68C2A194098C91B50DC5328EEB36CDE3596C09A2A574A93D4366641', X'0C6C062F31BE0D69C711EA963BFCCA6E', X'7B226368616E676573223A5B7B2274223A226C6F616E222C2261223A7B2273697465223A312C226E6F223A342C2263617274223A312C22646179223A32303236313230332C2274616B656E223A312C226F7574223A312C227265736572766174696F6E223A31302C22686F6C646572223A312C22726F6F6D223A22313132222C2268616E6465645F6279223A312C226475655F6D696E223A313032302C22656E645F6D696E223A3635382C226F75745F6D73223A313739363331343332303732392C22726576223A32357D7D2C7B2274223A227265736572766174696F6E222C2262223A7B2273697465223A312C226E6F223A31302C227374617465223A22636F6E6669726D6564222C22726576223A31317D2C2261223A7B2273697465223A312C226E6F223A31302C22646179223A32303236313230332C2263617274223A312C226D61736B223A332C2273746172745F6D696E223A3631322C22656E645F6D696E223A3635382C2266697273745F706572696F64223A225033222C226C6173745F706572696F64223A225033222C22706572736F6E223A312C22726F6F6D223A22313132222C227374617465223A226B657074222C226C697665223A312C226D6164655F6D73223A313739363133333132303539352C226D6164655F6279223A312C22726576223A32357D7D2C7B2274223A2268656164636F756E74222C2261223A7B2273697465223A312C226E6F223A392C2263617274223A312C22646179223A32303236313230332C226B696E64223A226F7574222C2262795F706572736F6E223A312C2270726573656E74223A312C226361626C6564223A302C22706C7567676564223A312C226C6F636B6564223A312C22726F6F6D223A22313132222C2261745F6D73223A313739363331343332303732392C22746F6C645F6D73223A313739363331343332303732392C227374617465223A227374616E64696E67222C22726576223A32357D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22636F756E74222C395D2C5B226C6F616E222C345D2C5B22706572736F6E222C315D2C5B227265736572766174696F6E222C31305D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 25, 1, X'7541AA1638CEAF048FDFAE1598E1CA359B093ADDF5AD4C298DCE56D977728C92', X'5DC80B7AC1BE863715108EDBF02C4D22', X'7B2273616964223A224F7574206F66206361727420373A20312064657669636520666F72203120636C6173732C206261636B2062792031373A30302E222C2264657461696C73223A5B22372D3120C2B7204368696469204F6B61666F722C20726F6F6D2031313220C2B7205468752033204465632C205033202831303A3132E2809331303A35382920C2B7204C3420666F7220523130225D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 26, 0, X'AE523124A419F7799BDEBD7F849D858365671FEE0C1FA0ABF4AAD48851A6297C', X'8240C3EC78CF44BBB54CB057147BEDA2', X'7B226368616E676573223A5B7B2274223A227469636B6574222C2261223A7B22756E6974223A312C226E6F223A312C22646576696365223A332C227265706F727465645F6279223A312C227374617465223A227265706F72746564222C226F70656E65645F6D73223A313739363331343830303735392C22726576223A32367D7D5D2C2261626F7574223A5B5B22646576696365222C335D2C5B22706572736F6E222C315D2C5B227469636B6574222C315D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 26, 1, X'6776AB2E6C4BBD5DDDA0854BA1FB7DF5B137A85C90C901A5C147205D475271FE', X'E56796D75C416574DE4261E3F4279778', X'7B2273616964223A225431206973207265706F7274656420746F20746865207369746520636F6F7264696E61746F723A20646F6573206E6F74206368617267652E222C2264657461696C73223A5B5D2C2266726565223A5B5B302C2261222C2277686174222C22646F6573206E6F7420636861726765225D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 27, 0, X'2DD9F37534291DBF59BD2E27D90B7902486065B926DB5DCD11C6A817532342D7', X'AB7F1F58A2F4830F8F9F1A51137A117A', X'7B226368616E676573223A5B7B2274223A2268656164636F756E74222C2261223A7B2273697465223A312C226E6F223A31302C2263617274223A312C22646179223A32303236313230332C226B696E64223A226461696C79222C2262795F706572736F6E223A312C2270726573656E74223A32382C226361626C6564223A32382C22706C7567676564223A312C226C6F636B6564223A312C22726F6F6D223A22313132222C2261745F6D73223A313739363333373030303631392C22746F6C645F6D73223A313739363333373030303631392C227374617465223A227374616E64696E67222C22726576223A32377D7D2C7B2274223A2268656164636F756E745F657863657074696F6E222C2261223A7B2273697465223A312C226E6F223A31302C22736C6F74223A322C22636F6465223A226D697373696E67227D7D2C7B2274223A2268656164636F756E745F657863657074696F6E222C2261223A7B2273697465223A312C226E6F223A31302C22736C6F74223A312C22636F6465223A227374696C6C2D6F7574227D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22636F756E74222C31305D2C5B22706572736F6E222C315D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 27, 1, X'D26B2051421C4583921D53880C2BB6A08A1811BF02C160D558346CDEF767D4BD', X'74BCC9E8D17AA6242D74F60C2C4392A2', X'7B2273616964223A2243617274203720697320636865636B656420696E2028433130293A2033206F662035206465766963657320696E20746865697220736C6F74732C206576657279206361626C6520636F6E6E65637465642C20706C756767656420696E746F207468652077616C6C2C206C6F636B65642C20726F6F6D203131322E222C2264657461696C73223A5B22372D32206973206D697373696E6720616E642068656C643B204368696469204F6B61666F7220616E737765727320666F722069742E222C225374696C6C206F75743A20372D312077697468204368696469204F6B61666F722C2077686F20616E737765727320666F722069742E225D2C2266726565223A5B5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 28, 0, X'29A4D08F37B8407E21B5A97C674154BACF6ED617CDDBBA75E125388AE1D97598', X'FD7403E4F59B7114623611BB206477C1', X'7B226368616E676573223A5B7B2274223A2263617274222C2262223A7B2273697465223A312C2263617274223A312C22686F6D655F726F6F6D223A22313132222C22726576223A327D2C2261223A7B2273697465223A312C2263617274223A312C226E756D626572223A372C226E616D65223A2247726164652035222C226361706163697479223A362C22686F6D655F726F6F6D223A22313134222C226C697665223A312C22726576223A32387D7D5D2C2261626F7574223A5B5B2263617274222C315D2C5B22706572736F6E222C345D5D7D', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 28, 1, X'487D4954B74C3E46092CD2539BFBDFFEE433CA9040050FB0C9628C4D45378370', X'70ED6642656B71E5E636156B935A49EB', X'7B2273616964223A224361727420372069732073746F72656420696E20726F6F6D20313134206E6F773B2069742077617320726F6F6D203131322E222C2264657461696C73223A5B5D2C2266726565223A5B5D7D', NULL);
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
