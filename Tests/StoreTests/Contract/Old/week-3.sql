-- A desk as the program of schema 3 left it: a lived week, an act taken back, an erased entry, an owed night; nobody's secrets.
insert into meta(key, value) values
('rights', '2'),
('schema', '3'),
('rehearsal', '1');
insert into migration(no, digest) values
(1, 'e3d1e456d927c15637f116e3c6c542a8a469b56711199799c3c6909e2a2ea122'),
(2, '23ab959bc98d60d37b2daa8d4573c7661d569d029b3a1bb88963983b47e3fb35'),
(3, '558ccb87877c24a13baa1f3f63410d014754256ba66a69d875fc4985238a87cf');
insert into unit(unit, parent, kind, code_key, code, name, zone, rev) values
(1, NULL, 'site', 'hill', 'hill', 'Hill School', 'America/Chicago', 1);
insert into ledger(unit, epoch, seq, head, at_ms) values
(1, 1, 28, X'33DA85E2FBCD3D75AF35BED7FC7B9D8F567AE00F54E126D3C6FB9D529C6880A6', 1796339100000);
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
(1, 1, 1, 1795972173172, NULL, 1, 2),
(1, 1, 2, 1795972173172, NULL, 2, 2),
(1, 1, 3, 1795972173172, NULL, 3, 2),
(1, 1, 4, 1795972173172, NULL, 4, 2),
(1, 1, 5, 1795972173172, NULL, 5, 2);
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
(1, 1, 20261203, 1, 3, 480, 600, 'P1', 'P2', 1, '112', NULL, 1, NULL, 'kept', 0, NULL, 1795972173172, 8, 24),
(1, 2, 20261210, 1, 3, 480, 600, 'P1', 'P2', 1, '112', NULL, 1, NULL, 'confirmed', 1, NULL, 1795972173172, 8, 2),
(1, 3, 20261217, 1, 3, 480, 600, 'P1', 'P2', 1, '112', NULL, 1, NULL, 'confirmed', 1, NULL, 1795972173172, 8, 2),
(1, 4, 20261203, 1, 12, 480, 540, 'P1', 'P1', 2, '114', NULL, 2, NULL, 'cancelled', 0, 'substitute S1', 1795972173172, 8, 22),
(1, 5, 20261210, 1, 12, 480, 540, 'P1', 'P1', 2, '114', NULL, 2, NULL, 'confirmed', 1, NULL, 1795972173172, 8, 2),
(1, 6, 20261217, 1, 12, 480, 540, 'P1', 'P1', 2, '114', NULL, 2, NULL, 'confirmed', 1, NULL, 1795972173172, 8, 2),
(1, 7, 20261201, 1, 3, 480, 510, 'P1', 'P1', 1, '112', NULL, NULL, NULL, 'kept', 0, NULL, 1796046060000, 1, 17),
(1, 8, 20261130, 1, 3, 612, 658, 'P3', 'P3', 1, '112', NULL, NULL, NULL, 'kept', 0, NULL, 1796046120000, 1, 6),
(1, 10, 20261203, 1, 3, 612, 658, 'P3', 'P3', 1, '112', NULL, NULL, NULL, 'kept', 1, NULL, 1796133120000, 1, 25),
(1, 11, 20261208, 1, 12, 612, 658, 'P3', 'P3', 2, '114', NULL, NULL, NULL, 'cancelled', 0, 'cancelled by the teacher', 1796133180000, 2, 13),
(1, 12, 20261215, 1, 12, 480, 540, 'P1', 'P1', 2, '112', NULL, NULL, NULL, 'confirmed', 1, NULL, 1796133360000, 2, 15);
insert into substitute(site, no, day, person, room, start_min, end_min, first_no, live, made_by, withdrawn_by, why, rev) values
(1, 1, 20261203, 2, NULL, 480, 540, 1, 1, 4, NULL, NULL, 22);
insert into loan(site, no, cart, day, taken, out, reservation, holder, room, handed_by, came_from, due_min, end_min, out_ms, closed_ms, rev) values
(1, 1, 1, 20261130, 3, 0, 8, 1, '112', 1, NULL, 1020, 658, 1796055120000, 1796057820000, 6),
(1, 2, 1, 20261201, 3, 0, 7, 1, '112', 1, NULL, 1020, 510, 1796133600000, 1796135340000, 17),
(1, 3, 1, 20261203, 1, 0, 1, 1, '112', 1, NULL, 1020, 600, 1796306400000, 1796313000000, 24),
(1, 4, 1, 20261203, 1, 1, 10, 1, '112', 1, NULL, 1020, 658, 1796314320000, NULL, 25);
insert into headcount(site, no, cart, day, kind, by_person, for_person, present, cabled, plugged, locked, room, at_ms, told_ms, why, state, corrects, rev) values
(1, 1, 1, 20261130, 'out', 1, NULL, 3, 0, 1, 1, '112', 1796055120000, 1796055120000, NULL, 'standing', NULL, 5),
(1, 2, 1, 20261130, 'part', 1, NULL, 3, 0, 1, 1, '112', 1796057820000, 1796057820000, NULL, 'standing', NULL, 6),
(1, 3, 1, 20261130, 'daily', 1, NULL, 31, 31, 1, 1, '112', 1796077200000, 1796077200000, NULL, 'standing', NULL, 7),
(1, 4, 1, 20261201, 'out', 1, NULL, 3, 0, 1, 1, '112', 1796133600000, 1796133600000, NULL, 'standing', NULL, 16),
(1, 5, 1, 20261201, 'part', 1, NULL, 3, 0, 1, 1, '112', 1796135340000, 1796135340000, NULL, 'standing', NULL, 17),
(1, 6, 1, 20261201, 'daily', 2, NULL, 29, 29, 1, 1, '112', 1796164200000, 1796164200000, NULL, 'standing', NULL, 19),
(1, 7, 1, 20261203, 'out', 1, NULL, 1, 0, 1, 1, '112', 1796306400000, 1796306400000, NULL, 'standing', NULL, 23),
(1, 8, 1, 20261203, 'part', 1, NULL, 1, 0, 1, 1, '112', 1796313000000, 1796313000000, NULL, 'standing', NULL, 24),
(1, 9, 1, 20261203, 'out', 1, NULL, 1, 0, 1, 1, '112', 1796314320000, 1796314320000, NULL, 'standing', NULL, 25),
(1, 10, 1, 20261203, 'daily', 1, NULL, 28, 28, 1, 1, '112', 1796337000000, 1796337000000, NULL, 'standing', NULL, 27);
insert into headcount_exception(site, no, slot, code, device, note) values
(1, 6, 2, 'missing', NULL, NULL),
(1, 10, 1, 'still-out', NULL, NULL),
(1, 10, 2, 'missing', NULL, NULL);
insert into hold(site, no, cart, slot, device, code, note, by_person, last_holder, ticket, from_ms, ended_ms, ended_by, why, rev) values
(1, 1, 1, 2, 2, 'missing', NULL, 2, 1, NULL, 1796164200000, NULL, NULL, NULL, 19);
insert into day_close(site, day, cart, due_ms, out, missing, back_ms, flags) values
(1, 20261130, 1, 1796079600000, 0, 0, 1796077200000, ''),
(1, 20261201, 1, 1796166000000, 0, 2, 1796164200000, 'missing');
insert into flag(site, no, first_day, code, subject_kind, subject_no, mask, person, step, settled_ms, settled_by, why, rev) values
(1, 1, 20261201, 'missing', 'hold', 1, 2, 1, 0, NULL, NULL, NULL, 20);
insert into ticket(unit, no, device, what, reported_by, state, vendor_ref, opened_ms, closed_ms, rev) values
(1, 1, 3, 'does not charge', 1, 'reported', NULL, 1796314800000, NULL, 26);
insert into app(unit, no, name, bundle, bundle_key, state, rev) values
(1, 1, 'Keynote', 'com.apple.Keynote', 'com.apple.keynote', 'approved', 2);
insert into outbox(unit, no, entry, key, kind, person, subject, body, state, tries, made_ms, next_ms, done_ms) values
(1, 1, 20, 'close/1/20261201/1', 'digest', 1, 'Tue 1 Dec 2026', 'F1: 7-2 is missing; last with Chidi Okafor.', 'gathered', 0, 1796167200000, 1796167200000, 1796167200000),
(1, 2, 20, 'close/1/20261201/4', 'digest', 4, 'Tue 1 Dec 2026', 'F1: 7-2 is missing; last with Chidi Okafor.', 'gathered', 0, 1796167200000, 1796167200000, 1796167200000),
(1, 3, 21, 'digest/1/20261201/1', 'now', 1, 'Cart desk of Hill School, Tue 1 Dec', 'Tue 1 Dec 2026
  F1: 7-2 is missing; last with Chidi Okafor.

The journal of Hill School stands at entry 20: fed937d06f25f39abf96395d32c84929d2ff3d6026d6c5e6db8fad127dbbaffe', 'waiting', 0, 1796167200000, 1796167200000, NULL),
(1, 4, 21, 'digest/1/20261201/4', 'now', 4, 'Cart desk of Hill School, Tue 1 Dec', 'Tue 1 Dec 2026
  F1: 7-2 is missing; last with Chidi Okafor.

The journal of Hill School stands at entry 20: fed937d06f25f39abf96395d32c84929d2ff3d6026d6c5e6db8fad127dbbaffe', 'waiting', 0, 1796167200000, 1796167200000, NULL),
(1, 5, 22, '1/22/0', 'now', 2, 'Substitute on Thu 3 Dec', 'Åsa Lindqvist''s class has a substitute on Thu 3 Dec, 08:00–09:00 (S1). R4 (7-3..4, Thu 3 Dec, 08:00–09:00) is cancelled.', 'waiting', 0, 1796305200000, 1796305200000, NULL),
(1, 6, 26, '1/26/0', 'digest', 4, 'Ticket T1', 'Chidi Okafor reports: does not charge. Put it in with ticket accept T1.', 'waiting', 0, 1796314800000, 1796314800000, NULL),
(1, 7, 28, '1/28/0', 'now', 1, 'Cart 7 moves to room 114', 'Inés Márquez moved cart 7 from room 112 to room 114. Return it there, plugged in and locked.', 'waiting', 0, 1796339100000, 1796339100000, NULL),
(1, 8, 28, '1/28/1', 'now', 2, 'Cart 7 moves to room 114', 'Inés Márquez moved cart 7 from room 112 to room 114. Return it there, plugged in and locked.', 'waiting', 0, 1796339100000, 1796339100000, NULL);
insert into nightly_run(unit, day, started_ms, finished_ms, outcome) values
(1, 20261130, 1796080800000, 1796080800000, 'all well'),
(1, 20261201, 1796167200000, 1796167200000, '1 new flag');
insert into seal(unit, day, epoch, seq, head) values
(1, 20261201, 1, 20, X'FED937D06F25F39ABF96395D32C84929D2FF3D6026D6C5E6DB8FAD127DBBAFFE');
insert into journal(unit, seq, epoch, at_ms, actor, door, kind, key, undoes, body_digest, hash) values
(1, 1, 1, 1795972173136, 8, 'setup', 'desk.found', NULL, NULL, X'EA2AEF590311265AC59867F7C7290854376234D108C3847E0D4E77CC7A640DBA', X'13FB216946A966DCAAEB8090563744B04AD45C6F3B1C03A0A50E5853CFE2B31D'),
(1, 2, 1, 1795972173172, 8, 'setup', 'school.load', NULL, NULL, X'3E2BFE5A8DA7078B537F42BBD09C85162F7E85F10FB6BCAE565E255456544E3C', X'296AA739EC2A1EF56706979DE1F2E8163767529534D836C6EBB9D1C26DB579C7'),
(1, 3, 1, 1796046060000, 1, 'command', 'reservation.make', NULL, NULL, X'182143080E090857814A0DCC1E5333547DBE4CDD7585D8B9C22AFEF384CA0B93', X'5A25DE6BC4A6EF6EE88E28BF757A9736D294B30CC465DAE95573348FA16FC49B'),
(1, 4, 1, 1796046120000, 1, 'command', 'reservation.make', NULL, NULL, X'A908F82CDFD4BA608EB13B0CF65FA8FBA23E477594ADC1EBB129D512FB283E74', X'6145408517AE7A249E3F80A6429B26C10B77AC6EEE5684E84319F6CC22A0DD46'),
(1, 5, 1, 1796055120000, 1, 'command', 'loan.out', NULL, NULL, X'6A138C81C5C644FC61BA04878DEFC0F2BFB82C40C16E5C1AA303C6DB57E3964E', X'D595268D29F2EABA3F9119A4531A32A2D74CD8BF2C2173E1FF6E991B2705533D'),
(1, 6, 1, 1796057820000, 1, 'command', 'count.part', NULL, NULL, X'EA7B26CFADFB46C1F96EE6B7237E715A9D963A9BA25B2F754857C593B2B1E2E6', X'DA7A09E9D3B56E31482DE66505A8FF9B5663E391B0ABB8ADC97C7EAFF74AE6A4'),
(1, 7, 1, 1796077200000, 1, 'command', 'count.daily', NULL, NULL, X'27EEB5F500C87EF3CCB51B0DE506CD6E22671CE9A86692F49B949149FC49444F', X'946DCC1B60250AC9B193F62A2A68E2B0BDC9FE03F4B34DDA1048D4E552DF180A'),
(1, 8, 1, 1796080800000, 8, 'nightly', 'day.close', NULL, NULL, X'0A160C71CC6C5500F829A64BD7F24BF8DBA0AD59C73639837141F2B49EC20554', X'39867DD74989DFE3A72971E65C97539C9C9E220E431B6BEC7A82284B6C7E69E0'),
(1, 9, 1, 1796133000000, 2, 'command', 'reservation.make', NULL, NULL, X'3A23B19BD1FCC32BECC654AD03BB2639B06514FAA275793592F6133B87D90880', X'B7897B32EA7BDC70A4C3EBDBACF741BB4C44EE1235E7B990E789B156B5D1700A'),
(1, 10, 1, 1796133060000, 2, 'command', 'journal.undo', NULL, 9, X'EE532B1001081288184E8C51CDC551EDFA711BB8C7D06152D01DB81D3D46F0C6', X'3F1FF9099EF50BA64B0E00DC1F2F23855DBA385AFA5C85C72A3D2DCD43AC76DB'),
(1, 11, 1, 1796133120000, 1, 'command', 'reservation.make', NULL, NULL, X'7EE14B87B2DD0DBD2F0048C1000AA04DA99E80EFB57E87627AB7DE471491AB55', X'920217692B4292E5E42732719D64A22621E70B47F53B7E12B428AD4724EC7C3B'),
(1, 12, 1, 1796133180000, 2, 'command', 'reservation.make', NULL, NULL, X'8FB522AC878D9BD86673BBA33085D85B76B7BE80ED30E768039EE9887D945E54', X'FE026EF882B4B1E25EF4DA706312FD90382FFF08E3873804F0DCA87774A75885'),
(1, 13, 1, 1796133240000, 2, 'command', 'reservation.cancel', NULL, NULL, X'C0D2012F109AA1D58390C957D631974B4AA362E3D1FAC43DBC4B3E72E6FFFFF0', X'FE93751C89F2C5BC58E4D2E6CD8006B79A886A704BC7D9AC5F64B36C982FE52E'),
(1, 14, 1, 1796133300000, 2, 'command', 'reservation.make', NULL, NULL, X'7E57E7E74CDB6FDA02A46CF2C880C5416357D1E2603837C642D115D73E2BA15D', X'50F6FE2126184ADD208D1B50E564F15713F3C289C39464AB8B02C3C2817AF18A'),
(1, 15, 1, 1796133360000, 2, 'command', 'reservation.edit', NULL, NULL, X'2665298E264BFA38FA4871AEE9F6380F199DB15D398CC545FF1B26A8C05AB1AF', X'D7375C900E9AA74383E4E9775012C661525A60348683EBC68349EA34F249B590'),
(1, 16, 1, 1796133600000, 1, 'command', 'loan.out', NULL, NULL, X'27F96BDF66AB3EC2374F7D74B75E73FD8088A5C1EC989E9D89CEFBCEA2F19F7B', X'46ABFB32CBA4A14AD120C51B4DCA7E69B84D21C259D70D7378E9C75F9CE946CC'),
(1, 17, 1, 1796135340000, 1, 'command', 'count.part', NULL, NULL, X'4923E68365E2447DE504EC7A5F7429275F0A0A4CF6853D15F767D8C74521B2F8', X'F618981782ED13A2695A66827DB0F9B8CC04F8CE5C030D99AFF370FB2D44767C'),
(1, 18, 1, 1796137200000, 8, 'command', 'person.rename', NULL, NULL, X'B7C619AF9A5792CF4591C95A975CA1EE3820CE9A2333C4F88C0474CA7C4A6896', X'3C6365108E89B9617E88E166F914FA41BF1F8CFF7D9DFA25CF48DFCCB458D610'),
(1, 19, 1, 1796164200000, 2, 'command', 'count.daily', NULL, NULL, X'288EBEE1E3A001372B11C4EDDACBFD3948BE8D8423BBBBB04CD49AA488A7ADC1', X'1D2761011E001A657BD8B0AC9F775A840B31835A21658D0399A50B8451AC4388'),
(1, 20, 1, 1796167200000, 8, 'nightly', 'day.close', NULL, NULL, X'5940307B78485109AEFC447462F24A5128CE2F0E6A0E2DDF26F5B609F373C5D4', X'FED937D06F25F39ABF96395D32C84929D2FF3D6026D6C5E6DB8FAD127DBBAFFE'),
(1, 21, 1, 1796167200000, 8, 'nightly', 'digest.gather', NULL, NULL, X'52C2E59C8B032852617A34A57298EE42586F986A64065264194F3A071038A0C3', X'E9CC5F5DD70FC05E8AAFD1BA27EE1DE14E0A752744E20E5B64133DF6E61CA081'),
(1, 22, 1, 1796305200000, 4, 'command', 'substitute.enter', NULL, NULL, X'CF4656288AE35B0D8FE1D25D769F999050F0901FCA7CB915E29672831C233C48', X'063CFF977446609895409AAFE96AF30BB1B667B3A9CC047DDF329EC370AD51BF'),
(1, 23, 1, 1796306400000, 1, 'command', 'loan.out', NULL, NULL, X'C15C75305F1C483462F4E1EFD50A62C7A26ABC87DC27EB180118E11855549F95', X'FA3AF79599EFD24DA7AAFD61A0B6F0AF7010B78D7E32293918855A86A7218842'),
(1, 24, 1, 1796313000000, 1, 'command', 'count.part', NULL, NULL, X'3D6CB879984F377AEFDADE6DB676F597F832E9BEABBC336B454A673819658436', X'62CD316A9ED75A4448E0B7D1BA2EBC66DF8530C888CB9894EDA6136852CBB959'),
(1, 25, 1, 1796314320000, 1, 'command', 'loan.out', NULL, NULL, X'3262A21CF89645A787D6E7D7901205A144C42163A2DB06F98FE8CE4DE4641291', X'A847DEBE861E09DBC72A63EC29092CC34772364F8BD8834BF68DB450EC35DFAF'),
(1, 26, 1, 1796314800000, 1, 'command', 'ticket.open', NULL, NULL, X'987E885527D6F83547A26305595C5246C80991474806A6E98CA0C96B64AEBE5C', X'B302A120FE8B5A9FADD7AF683D654F45D380E0BBBF551E35589F68411BBDA4CD'),
(1, 27, 1, 1796337000000, 1, 'command', 'count.daily', NULL, NULL, X'21CCD248C909C60855A8761EFBC8FBBDFC0035E75B0A3A83ED4A61DB1783D74B', X'3F5678369D9DF769494D4289AF10B5B553804D86B6D21E9C96D594B7F91BD6B4'),
(1, 28, 1, 1796339100000, 4, 'command', 'cart.move', NULL, NULL, X'C5D09458FCAD77D696C7A82559B7786B61187E052E1086DF51C513CFA039D8A9', X'33DA85E2FBCD3D75AF35BED7FC7B9D8F567AE00F54E126D3C6FB9D529C6880A6');
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 1, 0, X'D687F9B9019EAE1B5598C0D9957D45591749571BA4B62D4632FAC3D23B4E0942', X'2D38CF1ED342FCEC592798667D224CC8', X'0170317032703370347035703670377038703900BD973D6F83301086FF4AC5DCA818F201DDAA2ED93B57910B34589858256E8648FDEF3DBBF8833856892B7741BA97E1F19D8FBB17B7BBA58F98B853640C2F91A34EACAA5DD78885DB124A13BDBCC6E800CD07D116A2BB97AA654C8867B0C1203EF57003157E786EE1B967EA2C485776ACC378025595E2DE1C46343A5507E8489F2849872A635C7171AD3319C8C7601D86C96163B41246CA7C240A75FE389123B761B618C6CBBDBC069F9A49665A09232D7DA41E0FE077CF36CA4861AC958FF50616BA9E94502B61A4B58FF44ED9207F0634492B61A48D8F04E3A2B339631C46297D9403D9B75C8E270D32D26F2C619F7603A3CD25CEFEB0E4FBC7843718BC8CE8B38BFF85B410234B4EF31FAD2C4B94E5683E2DFB575AFE171A6828CDD3F9B4A54BAB181B60AA63CEA2E4778518B19A2B9766DC770CE0DA05821F8C82DA5CC98D7FD6B0E917B7754C868AF9D4C2A5D6FC1823BFD22599D97133EDF5EB1B', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 1, 1, X'04C76D14E60567EFA410060A529F4E0F01086CE73CA9FD72A1BD84D3DB50973F', X'2D1375965BCA0159C591B6B27C28A7EC', X'010083A77F70619A5A9C0DCA9C1E99C0BC1B9C9C919F0F2C74134159B31494B44019F2D5CE86372D73DE4CDFA000AE008A52810151549C98A38723FF441BEA400A49607A045270EDC04C08934ACD05EA02D2D90E19407BF5522B12738125374881118A5EE78CCC944C05FFEC44602E469285694FC6D06E8CA2FD706B71A2820F300E0ACB32816D30843CCC80440C034C500CF0494D55084B2D429280E9CCC1D0698AA2D333EFF0CA6205DFC30B8B804DBE2A2479980199180698A118E0919A999DAAE0046C19A69420C9C2B46760683747D11E717873724666498E825B4E3E306D2129809950816182058A095E9979BA19F90A018945D9489230DD5918BA2D517483D2565E667A46494EA542567E92526C6C2D00', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 2, 0, X'AE270C49248FD3FF789F9A3A7D4C859A44B7224283EB53ADFD72018E96D83243', X'CFFC0FE9BF7C83EA8977613CA285B106', X'0163316431643264336434643564367031703270337034703852315232523352345235523600E557CB6E233710FC1543A7E4E005D9E4E811600FBBC0228704C962F71C08B244DB82471A634672E043FE3DE48C1ED46B28512C35B239591E69AAC9EE62B1EA90DDD5F8B928F2E1BB1995077BAB1FAEB6B377CF8BBE2B554F61FDAC27BA42AF6AD1F63EB3F775B308CFB658EC17E32EF0469DDD9CADDC3A9765BDCED22D5E669D0BA1EC32AAE14A303DA0667F17833547A8F1D49B35D9E37429903BA5C3E2EDF81E2F469B4E72930668FE66876C0DCDB2F4817A742990BD1CAD9ABB3B77F8B7312F8E0B5B387D295A697233AA8E6EF1623E94C562AD5F6B904F779FEF9C48D6D7EDBDE8DFCBDEA5A8964E66B2CC9DD84E7D963D17F5F18EC39AEDACB2344FCBBC3E8D71688BE7654AB4A53907EDC19AB503FD5883ECBCB815ED5AA0B792AFFBFE659569711538ED825B380FBC2BAE0357BBE05D493E78D63F1B7CCD9B739B22B7EB5E097773E2760BECA9F4EA26DA28E1D1CD6D8E8B3D269D030FB1CF9DF36AF72FAFFD3955EDC1A676637412E1BA17B9FA49B2B5F64683D2779308D44D05C2D58C53CAF858EFF9CEB4FD6454116A571124EB411AA20408B75D1F90531A8888DA89E6341018751A08C5D8CF7605C3B17E2032503731DA34103D106E847B49367D8CF20C64847B49C52B79B17B49D54D09D20789712F0319E15E924D29C2BD249B134821623250B27E5EEC5E927513A42184712F8340BA814EC9CB3737673D28030D623250B27EB6AB0890F5A004342090CB08A41BEC94067CACC7642029F87288ADDDAE2230D6DBCA100DB1B81A841BE132924DA9CBC57A5B1BA22216974D456CED761501B25E8234C44B2A6971235C46AA297959E5E6AC97201589C92AC9FAD9AE2248D68334C44B2A6971235C46AA297959E5E6AC27908AC4649564FD6C571120EB09A4215E52498B1BE132924DA9C7C87A908AC4649554FD54ED2A0264BDC2688814285C3E6D9282CFE148504E928C39490672128EF5129492A4C068930C2420E894249FC391A09C241973920CE42420EB4129494A8CC3918104849D129FC391A09C241973920CE42420EB4129497A29292D6E84CB3832A5C9B49A4DABAA7994F5B3D8D5E82BCF41D68B6E044856BCE0941617642A4081477A8127296E20CC206586BCD8715B99218191038A091DC9BAD97EF891DDC49C7D1298B34F22C22E249B529FCDAA90C06808C5848E54FD946C1AE2C592B4DD5420DC0873906C4A191FEB254845624247B27EB6AB0892F5200DF122475ADC767D804EC90B1D37673D815424266224EB67BB8A00590F4A21044A2144112E23D994067CAC572015515C2AD213922925B9CA0887E37011DAE470B9B4C9D5E67238AE36429D1C2E97C371B5791C8EAB8C7038165722B4C9E1326A9397816ECE7A484E72B88C2A12C84940D6435292C345381C87CBE5705C6D2E87636B437292C3655491404E02B21E92921CAE06E146B88C6453EA32B21EA4226C39C9D56E571120EB2129C9E14A082E051210724AE465A05BB39E4039891873120572128EF5044A492430DA448104849D129FC321504E22C69C44819C04643D282591C4381C0A2420EC94F81C0E81721231E6240AE42420EB41298908E4700209083A252F03DD9CF5A09C448C3989023909C97A908678292925AE62F4F58AD1D72B90AF578CBE5EB1F97A05F2F50AE4EB15A3AF578CBE5E817CBD62F4F58ACDD72B90AF57205FAF187DBD62F4F50AE4EB15A3AF576CBE5E817CBD02F97AC5E8EB15A3AF57205FAF187DBD62F3F50AE4EB15CAD75384CB48352525F858AF302AA21973920EE4241CEB3528256981D1261D4840D829F1391C0DCA499A3127E9404E02B21E9492B4046953200141A724F91C8E06E524CD989374202721590FD2108971383A9080A053223E87A341394933E6241DC84940D6835292F652525ADC0897916C4A3D46D68354843127E9404EC2B13E13180DC9BCA4921637C265249A52E665955BB33E131815C962B24AB27EB6AB0892F5180DC9BCA492145746B88C5453F2B2CACD59EFE599B4FD645411D9AE2240D64B90867849252D6E84CB4836A53E23EB412A12935552F593DA5504C87A2FCDA4EDA602E146B88C6453CAF8584F201589C92AC9FAD9AE2248D68334C44B2A6971235C46A22975059FC3E9827252973127750339298AF5E351FDCE6ECDFAA1FB305FCE1E4CD9F9C51EF5F968E68AFC5A8E26E62EEBB81FBD8EC6D3855D9D1598E76266866551CCEC4FA424FB753E7D6BC08E141CBE9AB2B20B3C5977F57DFDB17ED61917453999CEEDC6E64FF6BDC769592D86EBDE7445DF799A7CE43D5BF5EB9AEAB4A93E31AFCBC5FBADEAEA747527E66D3A36EB92ABFF5CADE57CDA14AD4C391DE5F6A7DFBF7C134276D64F862FE6DD91CA94CDD3C5E8C9FEFBFB1FF7AB7F56DFE7F3FAC1AC98180732FD3A9ADCFD24C5E2F9EEC9CC4D5913F167076A39E9F8339DDF5BC8D5A2CCBC2CF2DC9ECD233CA9F2C26E6E67F9871D733FAA3F3C96C56C38ABECE7DE201BF448F694ECD9F9793B3EAB3374B23374B433E47786F63B43DC9DA17067E8CCCEA8939D51473BA3FCCEA8FDCE28EECEA87067D4999DD1273BA38F764673EF5D87F77EAE926427F79E1DDD7BE6B322DB6745E67506DC832CDC83ECCC1E748FF6E0EBA76F5F8EE9A95576B3A7A8DF0F24B5DAD754AF1B35C27E23AA4551BA2FFF7C7C6C56B8B7F2D1EBEB7AD99BB5CE8BE64F73B1FF66DEE7C5C2BDFAB09C4F6A43312E661FEC8BB9F9B0FFE56AA5DB1FBC6C7EB05EA67D5E166FB5EFDA5BCBC28CC6CFCD35BE3BA277639D537DBFED3880276739EC7B59ED6D3C8B710D2E9DC0D557E2AA13B8D995B8FA04AE3832EBDC327C66E687BE6E35711F7F732C66A3EAA55EBED7F958D7D1BE026A5D81A49D216196A0DA97B03BCFF012BA52A823A6DE8C16C37C5A9D3507DFF15ABD28268D046E55CB82556EE21FE51D7DA42B2C61FBB2E8E471D92CEBAB3ABE306517767FD5C2CAA9A94E35AB6C428E7933E5FBDDE279D971AABB98E6DE10C815DA032D8DBB3A9A3C7402D90370E9EEF0445849B3EEBDCE50BA2F9CF24E9AFFBA42ACB7BBED8E93EE7AB7DB476E5CDE8077446CB5EB46C41BE91C17730B3AABB57313A366F6F01FBBADEAE70F7607FD8BF74E3B7B97E2FFB477B5BBF7DE8FB4F7968344B083A44307C909FBC98E66FABC8ECACE8E26ED5CDBEB8ED2EDD994854ED28FBCF96EE828FD2737FFD73FFF02', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 2, 1, X'23DA62CC3A9CB7ECCDDE98CD8487C41C826683B15E1382588469C5BCE416370C', X'B8FD253E5A80362891C74B23C11EE984', X'01009597B96E1B4110447F851FA060BA7BCEDCA1333B131448067DC0B608883A22FFBB674948DAD92E0D8AA186E452F5D053FDF836FF4B991EBFFD3C1CFE2CD7BE8F789FA5CDC593F3AD5D8C6F975EEF6D2FA9DDB167592A50727A7D46CFDDAF749FBFDDD284524E25B77058EA7D29C378AABE7E52FA076DF7B8BFEDDDF6B02C96E7FDEEFEE9EFDDF2472F8A739B1D5E96B1CBBBD5182E0A167538D9DDEDFB0DEF1F3FBCECFEECBFF7A2E970DFEFF2B5D4ABA1B16FAEAEA5B9A3E58AAC8EEE0FFD59C7E3F2F89EA4F7F9FDFEB8A43BBD55FCA7D51FD9E4815F6E1F9F1EDE9E1767EF7CBA7F7B5FF25F92FD51E1837832EAC9D88CCC10C4840B629E96993F9A6119839827639E8CCDC88C412A1964A4F5F9F6AEAF9A4FFDF2F7D76270FF409CF11913458F287A44713A39EB44317189A2C7168B3F9AF1D904F103953C99349D9C7590A45C90E469A5E88F6658C620C993499E4C9A4ECE10A47141B2A7957D01E519963148F664B22793A703B30E923319C4D3CABE80F20CCB18A47832C59329D381590729D3C67E0F523CADE20BA8CCB06C827832C59329D3815907A9D3C67E0F523DADEA7BA7CEB08C41AA27533D993A1D9821C8B4B157413CADEA7BA7F12BBE7932CD9369F48A6FE48A6F9E56F3BDD3F815DF3C99E6C948A077BC0472C9F75F1DE07B7CF748E0F7BC04CF47820724815EF512C85D2F0170135F4122FC9617018C0430127AD18B909B5E047013DF44B2F1E7AFFD17E7EFE38F5FCFCB6F8AD3EB6DFEFAC6ACFDEBF4EE978D667F9C4D0143F5E524CAEF7F01AE2D0A7829AD00A2A40388813933DF516233409B3C40B9C50023A34D408C540131C0CDC0EF34E36D4080704B048CE28CD1982792462011708BA0AB222F0502BC5B226014692F90448A8124C06D63DEE733DE0D04E8B724C028D17A2089F40349805B027D9E79451060E19201A34C5B8264521324036E19F453E64D41808C4B068C0AEF0A85758502B815D04FE50257004E2E05302ABC2B14D6150AE056413FD50B5C01A8B954C0A8F2AE505957A8805B05FD546780B67900A3061835DE0F368EFE719E06B835D04FED023F00A22E0D306ABC1F34D20F34786E1A7C3F6998011AF32870750D9E9106DA0F34907EA0C173D3E0FB4903EF070A5C5D05309219A3318F907EA002B889EF2715DE0F14B8BA0A6024B41FA8927EA00AB86DE4FC7CC6FB81023F57058C94F60355D20F540137F5FDA4C6FB81023F57038C8CF60335D20FD40037F3FDA4C6FB81023F57038C22ED071A493FD008B845D04F91F703057EAE11308AB41F6824FD4023E096403F25DE0F14F8B926C028D17EA089F4034D805B02FD94783F50E0E79A01A34CFB816EF4FCE33C1970CBA09F32EF070AFC5C336094693FD0CCFA4101DC0AE8A73203B4C903FC5C0B6054783F28AC1F14C0AD807E2A17F801F073AD80519D311AF354D60F2AE056413FD50BFC00F8B956C0A8F27ED0583F6880DB46CECF6717F801F0736D8051E3FDA0B17ED000B7E6FBC902EF0706FCDC82676481F6030BA41F58F0DC2CF87EB2C0FB81013FB7B06574F3EF3F', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 3, 0, X'7FD66959B587A5F0480CACCB687430EA2AD80D1D1EE1AC0DD290F03830C9D817', X'FAB18234E27C63A9AF594FE486848AB2', X'016331703152370085D2C90D00200C03C15EA8C0E608D07F63C02392A33C7007AB717E7794CE6D53A258416FA5B3B5E0D6973E6E10598F998FE22791ACE57334D1DB866E30DC09A49FB1BDFA03', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 3, 1, X'1615B47A46B216D1A9BCE7E38406FD6DD8F9DDBE3542634DBA9ED3CD6B8E3A50', X'F7927F2E6A5413914802169CF9861D0C', X'010083A7FF2073D4EC0ECE65465832BDA1A1910EB86833041554F0BC666000CA6BC03C67A0A987332F0100', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 4, 0, X'EA57CE27880847C357217BEF96FBCB46E50401919653E61A5542A9751E2F580D', X'20A1D53AFC0BE19F6969FCB68EEDA722', X'016331703152380085D2C10D00200843D15D9C808212DD7F31F14052C24116203FAF7DDD55BAB76D8A024CB215C966C5CDA144E76B773DEB7C467E14091D9FA191DE7199F15DE20832C7385FFD05', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 4, 1, X'1108866D1E7A2CFF589BF2D59462743E0218B509B8410A1BCC47320CDAE6882B', X'888A8E3FF2B50718FD0CC56C636E122E', X'010083A7FF200BD4EC0ECE65465832BDA1A1918E02A87803963A90CC66ACA081525069EAE1CC4C00', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 5, 0, X'434EF2628C1F9934179A8D2194504102CE897E3D7A89E3EDE72B6A3E23FFC61B', X'5133DFC373F26655D1E95B4F33EB1B24', X'01633143314C31703152380095D2511280200804D02BB9220E1DA7FB5F2233351475CA4F3E1C76794BDD36146A2AA85800B9E6950A581AC0CA2B566D0CDFA3C51A6A64D1568FE898E15D7A250A7F862A73A9F99730152A266EABE1714A1DD4083F6E3E7225EB9514D8B1A3A9547452532321D6461A5A9876F66C37172E788D5628AEF4C76B4E764E2FAAF076F39563BE215F', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 5, 1, X'D8A27FBEFD294C9B6A04CDAC6BB23D45BD1C4A48461BA6D65CE2AF41A0E22065', X'3809C3E875C0C172C25A53D5C8609E30', X'010083A77FE47C696EA5406EBE04674BE78CCC944C05FFEC44A05E581685645850B1082CAD2099D4584103A58083645243482EB540C9A600', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 6, 0, X'9DEB9AE0919D1DCB850F30CAF07C80B58F5AA6EDF6B057A8F4F00EF7C950C1C9', X'711117C431E85E99C03E12869D11FDB2', X'01633143324C31703152380095D3511280200804D02BB99244C7E90EDD7F2A334394A6FC94AF5D1E3F74A37024CF771A2E187719506D00142A73729CCB035D05456CADC3F7CD4934F185434A88E17846FB3999A54C7216FE2C5F2CF3710DD2A5AFAD5CDAA9E1CE883688454FBD7A52EC6D651FBC1F354C7C1754E9A3ABE41D7FF4175E4EA0D057E8A1D4D31FF639DABA8DF6A86EA0F9F7CE81CF7BD801', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 6, 1, X'79676ECB026B2E6C798169836D3DD027C7C643EF2E68DC2E00F1C4B4BD4B3CDA', X'607666D3BB4497493E88E21AD3F3ADFE', X'010083A77F94BC6C6EA560849C9D41E58F395A3674CEC84CC954F0CF4E04662A2B0570A63442CEF528D90C00', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 7, 0, X'9AF37EBD983577CFFE48AF2DB21AB5726126AC8D98299259DEB8E59839FC293E', X'77294757FE586B858881F98AEB8259F1', X'0163314333703100C34CDDF87D660CF39A2192DF0C0D8D0D30FC87E42543243F191B227C056213F096A111B2C72CCD0CCCCD8D0C4000C58F28E2B8BC6B0EF22F00', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 7, 1, X'F68702AEC1B5190D6F663C981BC17CCE9551ADD9A763912C65C32C1D9E0A716F', X'C462FB051B6121D1B96FEAB19EEE5A2C', X'010083A77F67508634C728638C81858C2928C39AD2A288313434D2C399F100', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 8, 0, X'FF7DC2971ECD7F19AECA411374348CB29333275825691EDDACB1C7D12F26C797', X'EF258F4E78A2B963BEC3627FBE0089D0', X'016331703800C34CDD38EA124324BF181A1A1BC0BC68885CA3589A1980300810AC5C406ACD8DA06A91EA99D85A00', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 8, 1, X'A133E0F1BDFE6EBBB69DFC1138FF9ADAE52D1198B3BFE9898F60EB327B5E684C', X'BCC19957B5F8A341BBD15A63887686E3', X'010083A77F5081052C4740E50FC8B9C845B02138B72295C138F30A00', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 9, 0, X'3FC521974EB6B779449E88D4453945FAAFF7ADEB00A384843FBF464A7DD93252', X'DB370C1F4A8CAEDE0B905432EB2D219F', X'016331703252390085D2D10900200C43C15D9CA04955E8FE8B89A218E987D9E071C9EF7EA5735B4814687E5A71D8C007AE55BD5C37CB7CCC7E1440DE4AD4F2799AF04587BBAD8924777DCCFC01', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 9, 1, X'95758D81C05650A2892D6807B73B2A2B378C86BC69698470EAA8958AD2CD7363', X'1DB5327B5AEFEF3BDC59820CD87CA0D5', X'010083A7FF204BD4EC6EAE6BACA7678225D31B1A9AE880339B31A8A002E63523605EB304665348396560A0A987332F0100', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 10, 0, X'D2E44D8639C51BBDA0403595EA6EC1AAE3F00384BF8C98E360C982D55BEFC53C', X'1138FCC97106D2441481BDA4DA187E22', X'016331703252390085D2D10900200C43C15D9CA04955E8FE8B89A218E987D9E071C9EFFE49874481E6A715870D7CE05AD5CB75B3CCC7EC4701E4AD442D9FA7095F74B8DB9A4872D7C7CC1F', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 10, 1, X'BB300341D3D97668B49BE852BFD359FD73214EECC5B9D173EB38EFF7EA0DF3D1', X'66116D9D6064227567186D0EFF21FC25', X'010083A7FF10509203E73B1D05654B2B85204BD4EC6FAE6BACA76782A510303434D101673E6350C105CC7B46C0BC6709CCB69072CBC040530F67DE0200', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 11, 0, X'EA9B2C4612F7100E50653F58AE5CE1066949E75C0AE079858090737AE19DC520', X'066A78C0BD02A9BCE28CC943BDF2ED27', X'01633170315231300085D2C10D00200843D15D9C80D26874FFC5C4034909073D73F0E7B5AFBB4AF7369854C18D198B7463818B1BB15B73773E763F0AA054C2C76769C27716C8F8613C91CC3502AFFF02', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 11, 1, X'FC569FC8E29CF5B1B895880A17ACACE66ED8418A7FF5F8F46D04CB0C707FBF9B', X'FF08BDAF2B638905F7DAEDC3E69FFAA3', X'010083A7FF204303D4FC0ECE66465872BDA1A1910E38B719834A2A60663356D04029A834F570662600', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 12, 0, X'80DE66A67F1659391E0D7094F7F90ADE3CA6729013D0B79BCCE48CB0D7E5ABF3', X'9320E62E1023333BE7F02560CA0BC217', X'01633170325231310085D2C11180300805D15EAC20FB5186F4DF9866C628190EE1C67179D4EF5EA56B1BA42AD462C632DDD022E763FFF0FC8AEA6715D092A0FE4CCE63F36AC9AF3B66447B2651EACD47E30037', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 12, 1, X'25E6B3CC81EE0B9C9D58CAB65EAB4BCCD8B0C77E7D680D54C0587C8D7A702BBB', X'BC888FA0DC701EEE4B4C4BAD644D3EF3', X'010083A7FF204343D4FC6EAE6BACA7678225D71B1A9AE880CB360B504905CC6CC60A1A280595A61ECECC0400', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 13, 0, X'B9CD189A62861BF7317993BF2A2F171CC86B28F37586E1D836BA9CC04E18E9FA', X'CDC1CB993E0FF0F9FC57A5BB08030597', X'016331703252313100C34CDD8462DAD09098B83634C21ADB20CDF020313432B0808594212CD20D8D50A2DD0CC487C7BC99A90566E41B63C6BE3152F41B21C2C8D04409C9EDB0AA0847E45B9A191A1B1B5A180001523A3082F9CF18147A00', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 13, 1, X'82C24301C6F6FA236C056F0B77C099D4BA5E6BDE029E54F88CB626588229D144', X'7390F019C3A257B0189EDA61856EAF6E', X'010083A7FF204343B4021A547C59800A23607E3256D040298B34416A41594421311DD83AD2C3917BA241F50972B118AB03124A840929C1AD036576503954929A082CE38A9462636B01', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 14, 0, X'D74EADE057DB11C77F1CF2ED3B555609B236E39BDA424DCDB9AF51F4E7CF8429', X'BCF0DDDE78F42254B7B4AEF1EE2B0A6F', X'01633170325231320085D2C10DC0200C04C15EA880B50D22FD3716590AE2223FE0CD673D57D7FD97AE6D9854618C1DCB76CB1F22174B3737A2573F2A20226827936897A989DF3371F79E4F28EDCB27F2002F', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 14, 1, X'C1AA988735BDAD0D87BBB9BD9FB9DF7CFF44FEBA6DD7C5F3EB3B48043456124F', X'173516DB99D84020F51C65FA76F68266', X'010083A7FF20608E42C9EFE6BAC67A7A265872BDA1A1890EB86C3334051555F0DC666000C96D06069A7A38731300', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 15, 0, X'098B6D2300F0B5183E30B0FD67825F30B11DD3D30EAE22B338AD8B44F7FE039A', X'3C41982B2636442557E4DEA02D762327', X'0163317032523132008592DD0D00210883777102CB8FF1F65FEC42EE400C26F24C286DBF4AF7AD69D01285B42DB0678099BBCDAF0139B66E47221A10D41383976F1BA97E99195C955E2140A5000983FC36B50BAFC5D3F83C050FE4FED4527C01', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 15, 1, X'FA3B2AFA366E061811FB73B9471AA3129189660C3B7A17052F5CB4BBC8BF7892', X'60100ACA8892E902D0346AB9E1D1C15C', X'010083A7FF20608E42C9EFE6BAC67A7A265872BDA1A1910EB86C3334051555F0DC666000C96D06069A6839D6B30458BE14434D24A41796A70D4DF450722A00', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 16, 0, X'FAC9FB4AFE6DC39125ED27B21BB20EACC70E63B0C37BB05CCC5BA04B7AE31B59', X'9228E8AB31A041632C6097D98495A2B7', X'01633143344C32703152370095D2C11180200C04C09672048314E3C342ECDD111003014779E6C1E42E3BD56D43B93B15542C3842F5CA052C7760C323566D0CD7A2C51CEA02D256A38059E87A250AE4B3D430A69ABEE121D160F2D61E32546EA4FAD5ACDE7B85050B25B62F6948150DD528E485245752D5C2D6F30ED7CF6F5CF81AAF5060F98FD8146D1FDE54F16DE633C957BEED3801', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 16, 1, X'CCC455CDF45625B55E323CEB6658BB391CE11F22448F805B62AD81851E05F62F', X'77B183575B343426E109DE82F9404E68', X'010083A77FE47C696EA5406EBE04674BE78CCC944C05FFEC44A05E5816856458509168082AE0E079D4C00094478179D50092478D2099D41C25970200', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 17, 0, X'6AFAE94BBF501D51EB107CFA4C2F441C3F94C01D67596D9E2F72718F145324C4', X'7EFD513B781F6FD6AE20DDA37A48B324', X'01633143354C32703152370095D3B11580200C04D0957204820E63E10EB6EEEE431003189F5292EA2E3F3F74BBC2912DDF90C70DBBAB0DA83AE008D5391BD0E32D5D25856BB1C3061E40DAF82C60164AAFE39E26817D9EE430F1B3FDD843378A8843FEDA4B06CF8D783F0D517AF718E143C9EF4BFB407E16F242928BA8FA3196F27E00C1DE793983C25FC18792CF7FE89FD9D6ED6995EA0E9A7FEB2452C0653F00', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 17, 1, X'34439CF94C4EC889BA326EFFFF4E381BA23683FF73E79E873FC5B53A0FD6CC4A', X'49AA4D2259E7461F94BA0D8437862008', X'010083A77F94BC6C6EA560849C9D8179C9C8122D1B3A6764A6642AF86727023395950238531A21E77A946C0600', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 18, 0, X'2977E8B22BAFF752D6616638AAAC7A6220951AF91CBAA6EEEC051CB0C6CA40CE', NULL, NULL, 21);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 18, 1, X'9BB6A0F55315D946B7FC51E341DD99F1DE9C29F79D4D04B1F7BA84F43683433C', NULL, NULL, 21);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 19, 0, X'E84D4F924F682BC1D06FA8ACF37CAEF1AA8DB68549DAB42E86BBE0B25CDB6540', X'BF22E3B1B8E00A1547E07F067648BE44', X'0163314336643270320085D6D109C0200C04D095BCA30819A6A374F7226D63D223EA9708069E1172FABBD7326F12820D6C105F203198685335F61B161861D6D10FB6B192319D575C9876AF1ACE53FB8C67D6F359A3C57B19E1A9BCCA172FB4E0FFC552C0404A1889EBB6F3BA01', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 19, 1, X'C307AD5E6E23C44A0D6B09A83E1D724A05DA0234F8A70A2873A92BB640A74D8C', X'7A6AFB03AFB62CD49757C050DCAE23ED', X'010083A77F67508634C72863CC80858C0928C39AD2A288313434C2C8DC4620376016DBCE199929990AFED989A03C8C5686A3E46800', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 20, 0, X'9E8573C49DFE688A7AD6D8928F49EFE921D88CC3D8D3DB598E8144828CA4B440', X'E107E8A49C7197BF4B53FA742E34C93D', X'0163314631683170317038007596510A00200843AFE44608DDFF629128192BBFFDD031784FDBFD6109DA2FA0A15E4427CA74B85BCC032EBCE0B2770773B73823F453CFC88821A69157DD1815D94813E8B2812A1C4F69D07423C2A2EDB816', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 20, 1, X'DED53EB68FCB6AF5CFB52CFA78940BD0A36838BD1E8BE69B67833404C8F109F0', X'5ABF9196F4268540E25CCE4C0F886829', X'010083A77F506165082F7A904B60437066051646F0A2570F67660100', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 21, 0, X'6646BC42C6F7F75CC41D5C7BAAE6BC3A62C5DAC56FEF4502E06191D0F0257B0D', X'634B5A8A22D5E620E3353468816F6EF0', X'01703800434EDDB1B500', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 21, 1, X'D518F205D8DD6DC988526D2CF96141C0DE9DF5FE7DC31489641D1963ACCC2179', X'DDA477A1742504148F611C9DB6BEAEB3', X'010083A77FB4C214547619C24B22B4B2D50856BAE2CC3400', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 22, 0, X'863718C28786E75B60CA9B907D7B7B206C99E56ECDFC8CEF504CDD34EE6CE1E7', X'1E403C89A5FF848025C45338327215B3', X'0163317032703452345331008D96C10DC0200C0357C22628304C47E9EEFD10E12A45658128E7B394E476FF99B613D5FC746D9207586AC484300EBE9C5BD7B6362BD93CB27A887BAE8060A29F021127695382D186135EE1943EF400E53AD49BB77BC223C1CB9227D073487EC24D76B9EE07', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 22, 1, X'C87554A280F538EFF6C7B92F1D8D9B801440BE12E9C24B08E41E383D487A241F', X'79EE550D6DD9BEF94650C70A6AC8BD1B', X'010083A77F50E97EB8B53851C107E8CCC2B2CCE2123C653D28AF1983CA291D0560363330806433604E255C0BA0E6E52013050D735D633D3D13DC866AA2541C7A48D9371A545D2197BAB13A20A144981072C91D6CA8141B5B0B00', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 23, 0, X'92375351CA4065A04C543FAD119D9D2081B5F0B67B7F18E92EE4FB467CF46C25', X'E2F75494715277B8E03F8F727F916637', X'01633143374C33703152310095D2411280200885E12BF1C0340FD3A28374F7C6B24291A65CBA70F8F17375DB28B9AAA0B2C024B75754B0E8C0E211AB2606B768E1438D44DA6A8E423150393585E5B3548CA99ECF0C89DADE7B0F275469A486D98CDE7B8505CB4A6CBFA40B2D1CB568D4E62927461224568067BBA977C3C9FFEE2AD9D085B28B3F788FCA75F8BD4A7273EFA12E7DCBB603', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 23, 1, X'F6377900071D9F6F8FEA0ABE67E0061C11CB62D8B7DE8355414EBB60D0551B2F', X'9B923C073991AA4932D2691140FD932F', X'010083A77FE47C690ECC98D07C4952B6046532E78CCC944C05FFEC44A04658F684645650063506156EA0FC09CC980146E04C6A600029E00C0C2099D418924B0D51B22900', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 24, 0, X'F7430ACDA5C8AEC7E6FE580C6633E57A4EDE2C13057D351BA23D6D797DBA8CC8', X'C77EFF8FD62CC1CEE4C3DB52E3ADFD82', X'01633143384C33703152310095D3B91580300C03D0952C3BE41886821D68D99D2B8093601EA12495E4AF0EDD9239C2F2CDF27A61B9DA80AA034C723B87011D8F7495145C62870DDC1369E3C90B7947FB5771DF5E20945FCE30EEB77DD4D08D22DAFC772F277829C4BBD844A9DDA385CF4A7E5DDA851FBFF4A721054610045643886D3FDF5B88F6F9F322F212D406A046809E151C31A7F9EDAA6A12C57F6B1D7BC0715901', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 24, 1, X'DD9F8464FB7F724031BA23106294017C27BF1E906F34D7BE3E55A3B002070A9A', X'25577A64A56D1E0A3CFF52DA1A627F37', X'010083A77F94BC6C0ECC99D08C09CACDC02C648A9E0B9D3332533215FCB3138179CA4A01982791733C4A160300', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 25, 0, X'536EF8C0D348ACE9CD27D18DBA3FC673D3A807411A72144361D46BC27AF799DF', X'4ADF4420131D0ED1CD33DBD8CA1D1C64', X'01633143394C3470315231300095D2CB0D80201004D09618168814E3C142EC5D41C4FD80518E04C8CEF0A6BA6DA870A7028B05EFA87B45030B0516EE21CB4686976A31979AE2C2B1E64408E4DDB95A161F3F532DD38CB0D67780A1D2724765EE5D5C5849683DCFE8E9B559B26889A9D53D0DB94270CD094468AD74B9B00DBDE3CDF37F6E848D5930B4F8A3B646DB86DFCA088BFD99E6926FDD0F', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 25, 1, X'B8AF06C46C858FD0C2EEA4B4F743A6FB8D0522FEDEE05144436805BE7DA5C4A1', X'317C2B6D48B996EDCDD85B8D18E9EE73', X'010083A77FE47C690ECC98D07C4952B6046532E78CCC944C05FFEC44A04658F684645650063506156EC0FC69ACA08152B641F2A70924831A1AA0645100', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 26, 0, X'4B274D82F42005269B49FF04339E2A15AACC7E93E0656F004785C1E55077F403', X'06146AA55C0A7F7566E5C53A68E2CB75', X'0164337031543100C34CDDD8DAA7506F1922AA4763B426AA21C21A98386A3BD5D0DCD2CCD8D0C4C20004A00E303203390100', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 26, 1, X'5DE60D103F09A1A42D3FB75DE043DEE84CA5015C52C34821DC228286C31E0AD6', X'96C604F3624DAA194033ACE2DE9BC116', X'010083A7FF1043487687343B15A0C502C857C07203D814CECC4B2CC92F0266F27C605E051679C0A228B1283D550F47BE8936D001178EE5C0E21FA4045597526C6C2D00', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 27, 0, X'7F98FFD235C552B426589F8997D9EC242A729F779AA1F534FCB04D1CF461D670', X'53143D67FFA9535171730496ADDCB270', X'016331433130703100C34CDDF87D666800F39B2192E70C8D0C8C313C88E42743244F195920BC056213F097A111B2CF2CCD8C8DCD0DC000C59328E2B8FC6B648E197DB86A6724EF422A6823DC3534E98619C20D03562C3939BAA044008A0D00', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 27, 1, X'F046CD738D6CE2D8DF8FDD962DEF821262CC3E8500DC4174B272E5EA2EFCCC97', X'65A72B322F5C5659D01E43A9C10616C2', X'010083A77F67508634C728630C0D40A50C28C79AD2A28C313434C2C8DD4620476096DBCE199929990AFED989A04C8C5688038D08061631C002A7B4C44A01584028809AA5285A7414CA33F231F421677400', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 28, 0, X'20018B951C499DDE8BA3BCA8831CA3C3CE9524E9112E673C926F34DA69F69C76', X'3261165B8C901DA8FA03EF36517BB634', X'016331703400C34CDDD0DA18358A21DE3104A53C60BA82D969680433CA08236EE13AF24A7393406915E8903C60A204EA732F0286AA82A912485141627266093088CCD08D36C1483E461620070300', NULL);
insert into journal_body(unit, seq, part, digest, salt, body, removed_by) values
(1, 28, 1, X'97B71D5ECF365C1809C2CF2B1A5500E1C08DFFECC4EAB914C7E9CC4383C7478A', X'FB79802904042FCD2CB987C00F2E7490', X'010083A77F675086340765F9E292FC22481103C95C86260A79F9E5D6C09C0C2C258A6182467A38730C00', NULL);
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
