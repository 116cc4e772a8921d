// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import DeviceManagement
import People

/// A new name is nobody else's and nothing else's, in whatever spelling.
///
/// Names to sign in with that look alike are one name, as are two periods of one schedule, or two schedules, that reading would not tell apart. A
/// person, a period, a schedule and a device are never called the same. Names are compared as they are read: case, width, invisible
/// characters and look-alike letters do not count. Names that were there before stay.
/// - Source: F37, F39
package enum NamesApart: StandingRule {
    package static let code = "names-apart"
    package static let clause = "F37"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let people = changes.of(Person.self).compactMap { $0.before?.handleKey == $0.after?.handleKey ? nil : $0.after }
        let bells = changes.of(Bell.self).compactMap { $0.before?.period == $0.after?.period ? nil : $0.after }
        let devices = changes.of(Device.self).compactMap {
            $0.before?.serialKey == $0.after?.serialKey && $0.before?.tagKey == $0.after?.tagKey ? nil : $0.after
        }
        return try of(people, after) + of(bells, before, after) + of(devices, after)
    }

    // MARK: People

    private static func of(_ people: [Person], _ after: Facts) throws -> [Refusal] {
        guard !people.isEmpty else { return [] }
        let units = Set(people.map(\.unit))
        try after.require(
            units.flatMap { [Person.of($0), Bell.all($0)] }
                + people.flatMap { person in
                    let key = NameKey.of(person.handle)
                    return [
                        Person.named(NameKey.ofSignIn(person.handle)), Device.serialled(key), Device.tagged(key),
                    ]
                })
        var alike: [UnitID: [String: [Person]]] = [:]
        for unit in units {
            alike[unit] = Dictionary(grouping: try after.rows(Person.of, unit)) { NameKey.ofSignIn($0.handle) }
        }
        let named = try Dictionary(uniqueKeysWithValues: units.map { ($0, try bellNames($0, after)) })
        return try people.compactMap { person in
            let sign = NameKey.ofSignIn(person.handle)
            let elsewhere = try after.one(Person.named, sign)
            let twins = (alike[person.unit]?[sign] ?? []) + (elsewhere.map { [$0] } ?? [])
            if let twin = twins.first(where: { $0.person != person.person }) {
                return refusal("“\(person.handle)” looks like \(twin.handle), the name of \(twin.called).")
            }
            let key = NameKey.of(person.handle)
            if let bell = named[person.unit]?[key] {
                return refusal("“\(person.handle)” is \(bell) here: a person cannot sign in by it.")
            }
            for device in [try after.one(Device.serialled, key), try after.one(Device.tagged, key)] {
                if let device { return refusal("“\(person.handle)” is the code of the device \(device.serial).") }
            }
            return nil
        }
    }

    // MARK: Bells

    private static func of(_ bells: [Bell], _ before: Facts, _ after: Facts) throws -> [Refusal] {
        guard let site = bells.first?.site else { return [] }
        try after.require([Person.of(site), Bell.all(site)])
        try before.require([Bell.all(site)])
        let all = try after.rows(Bell.all, site)
        let old = Set(try before.rows(Bell.all, site).flatMap { [$0.period, ScheduleName.base($0.schedule)] })
        let handles = Dictionary(try after.rows(Person.of, site).map { (NameKey.of($0.handle), $0) }) { first, _ in
            first
        }
        var found: [Refusal] = []
        func say(_ sentence: String) {
            let no = refusal(sentence)
            if !found.contains(no) { found.append(no) }
        }
        for bell in bells {
            let others = all.filter { $0.schedule == bell.schedule && $0.period != bell.period }
            if let twin = others.first(where: { PeriodPhrase.isOne(NameKey.of($0.period), NameKey.of(bell.period)) }) {
                let pair = [twin.period, bell.period].sorted()
                say("\(pair[0]) and \(pair[1]) of \(bell.schedule) are one period to whoever types it.")
            }
            let base = ScheduleName.base(bell.schedule)
            let schedules = Set(all.map { ScheduleName.base($0.schedule) })
            if let twin = schedules.first(where: { $0 != base && NameKey.areAlike($0, base) }) {
                let pair = [twin, base].sorted()
                say("\(pair[0]) and \(pair[1]) are one bell schedule to whoever types it.")
            }
            for name in [bell.period, base] where !old.contains(name) {
                if let person = handles[NameKey.of(name)] {
                    say("“\(name)” is what \(person.called) signs in with.")
                }
            }
        }
        return found
    }

    // MARK: Devices

    private static func of(_ devices: [Device], _ after: Facts) throws -> [Refusal] {
        guard let unit = devices.first?.unit else { return [] }
        let codes = devices.map { [$0.serialKey, $0.tagKey].compactMap { $0 } }
        try after.require([Bell.all(unit), Person.of(unit)])
        let bells = try bellNames(unit, after)
        let handles = Dictionary(try after.rows(Person.of, unit).map { (NameKey.of($0.handle), $0) }) { first, _ in
            first
        }
        return codes.joined().compactMap { code in
            if let person = handles[NameKey.of(code)] {
                return refusal("“\(code)” is what \(person.called) signs in with.")
            }
            return bells[NameKey.of(code)].map { refusal("“\(code)” is \($0) here.") }
        }
    }

    private static func bellNames(_ unit: UnitID, _ facts: Facts) throws -> [String: String] {
        var named: [String: String] = [:]
        for bell in try facts.rows(Bell.all, unit) {
            let base = ScheduleName.base(bell.schedule)
            named[NameKey.of(base)] = "the bell schedule \(base)"
            named[NameKey.of(bell.period)] = "the period \(bell.period)"
        }
        return named
    }
}
