// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People

/// Turns a school of files into ids and days: handles become persons, weekdays become dates.
struct SchoolConversion {
    let school: SeedSchool
    private let ids: [String: PersonID]

    init(school: SeedSchool) {
        self.school = school
        ids = Dictionary(zip(school.staff.map(\.handle), (1...).lazy.map(PersonID.init))) { first, _ in first }
    }

    private var district: UnitID? { school.site.districtCode == nil ? nil : UnitID(1) }
    var site: UnitID { UnitID(district == nil ? 1 : 2) }

    private func person(_ handle: String) -> PersonID { ids[handle] ?? PersonID(0) }

    /// Units, people and roles; the founder first, and the nightly job's own person last.
    func founding(founder: String, from: Day, rehearsal: Bool) -> Founding {
        var units: [Unit] = []
        if let district, let code = school.site.districtCode {
            units.append(
                Unit(
                    unit: district, parent: nil, kind: .district, code: code, name: school.site.districtName ?? code,
                    zone: school.site.zone.identifier))
        }
        units.append(
            Unit(
                unit: site, parent: district, kind: .site, code: school.site.code, name: school.site.name,
                zone: school.site.zone.identifier))
        var people: [Person] = []
        var roles: [HeldRole] = []
        for staff in school.staff {
            let above = staff.roles.contains { $0.kind == .desktopServices }
            let unit = above ? district ?? site : site
            let id = person(staff.handle)
            people.append(Person(person: id, unit: unit, handle: staff.handle, name: staff.name, email: staff.email))
            for role in staff.roles {
                roles.append(
                    HeldRole(
                        person: id, unit: role.kind == .desktopServices ? unit : site, role: role.kind.rawValue,
                        firstDay: from, lastDay: role.until ?? open))
            }
        }
        let night = "nightly"
        if ids[night] == nil {
            let id = PersonID(school.staff.count + 1)
            people.append(Person(person: id, unit: site, handle: night, name: "The nightly job", email: nil))
            roles.append(HeldRole(person: id, unit: site, role: Role.nightly, firstDay: from, lastDay: open))
        }
        let first = people.filter { $0.handle == founder }
        return Founding(
            units: units, people: first + people.filter { $0.handle != founder }, roles: roles, rehearsal: rehearsal)
    }

    /// The last day of a role that has no end.
    private var open: Day { school.site.lastDay.adding(365_000) }

    var load: SchoolLoad {
        SchoolLoad(
            unit: site, year: school.site.firstDay.year, firstDay: school.site.firstDay, lastDay: school.site.lastDay,
            settings: settings,
            bells: school.bells.map {
                LoadedBell(schedule: $0.schedule, period: $0.period, start: $0.span.start, end: $0.span.end)
            }, days: days, rooms: school.roomLines, carts: school.carts.map(cart),
            spares: school.spares.map {
                LoadedDevice(serial: $0.device.serial, tag: $0.device.tag, model: $0.device.model, store: $0.store)
            }, firstDevice: 1, teachings: teachings, numbers: numbers, seats: seats,
            apps: school.apps.map { LoadedApp(name: $0.name, bundle: $0.bundle, approved: $0.state != .removed) },
            reservations: reservations)
    }

    private var settings: [String: String] {
        let policy = school.site.policy
        var all = [
            "hand_over_minutes": String(policy.handOverMinutes), "release_minutes": String(policy.releaseMinutes),
            "answer_minutes": String(policy.answerMinutes), "days_checked": policy.daysChecked.rawValue,
            "idle_minutes": String(policy.idleMinutes), "invite_hours": String(policy.inviteHours),
            "due_minute": String(school.site.dueTime.minute),
        ]
        if let day = school.site.processingDay { all["processing_weekday"] = String(day.rawValue) }
        for (weekday, schedule) in school.weekdays { all[CalendarKey.schedule(weekday)] = schedule }
        if let rotation = school.site.rotation {
            all[CalendarKey.rotation] = (rotation.names + ["from", rotation.from.iso]).joined(separator: " ")
        }
        return all
    }

    private var days: [PlannedDay] {
        let calendar = school.calendar
        return Day.daysInclusive(from: school.site.firstDay, to: school.site.lastDay).map { day in
            let notes = school.days.filter { $0.from <= day && day <= $0.until }.map(\.note).filter { !$0.isEmpty }
            let open = calendar.schoolDay(day)
            let weekend = school.weekdays[day.weekday] == nil ? "no lessons on \(day.weekday.name)s" : ""
            let note = notes.isEmpty ? (open == nil ? weekend : "") : notes.joined(separator: "; ")
            return PlannedDay(
                day: day, schedule: open?.schedule, rotation: open?.rotation,
                due: (open?.due ?? school.site.dueTime).minute,
                dismiss: open?.dismiss?.minute, note: note)
        }
    }

    private func cart(_ sheet: CartSheet) -> LoadedCart {
        LoadedCart(
            number: sheet.number, name: sheet.name, capacity: sheet.capacity, homeRoom: sheet.homeRoom,
            coordinating: sheet.coordinatingTeacher.map(person), deputies: sheet.deputies.map(person),
            slots: sheet.slots.mapValues { LoadedDevice(serial: $0.serial, tag: $0.tag, model: $0.model) })
    }

    private var teachings: [LoadedTeaching] {
        var seen: Set<String> = []
        return school.grades.compactMap { line in
            guard let teacher = line.teacher, let room = line.room, seen.insert(teacher).inserted else { return nil }
            return LoadedTeaching(person: person(teacher), grade: line.grade, room: room)
        }
    }

    private var numbers: [LoadedNumbers] {
        school.grades.compactMap { line in
            guard let teacher = line.teacher, let labels = line.labels else { return nil }
            return LoadedNumbers(
                person: person(teacher), cart: labels.cart, first: labels.slots.lowerBound,
                last: labels.slots.upperBound,
                from: line.from, until: line.until)
        }
    }

    private var seats: [LoadedSeats] {
        SeatsFile.lists(school.seats).map {
            LoadedSeats(person: person($0.handle), period: $0.period, cart: $0.cart, seats: $0.map.written)
        }
    }

    private var reservations: [LoadedReservation] {
        let calendar = school.calendar
        return school.reservations.map { line in
            let rule: String? =
                switch line.every {
                case .weekday(let weekday): "every \(weekday.short.lowercased())"
                case .rotation(let name): "every \(name.lowercased())-day"
                case nil: nil
                }
            return LoadedReservation(
                person: person(line.teacher), cart: line.labels.cart, first: line.labels.slots.lowerBound,
                last: line.labels.slots.upperBound, firstPeriod: line.firstPeriod, lastPeriod: line.lastPeriod,
                room: line.room,
                project: line.project, rule: rule, until: line.until, days: calendar.days(of: line))
        }
    }
}
