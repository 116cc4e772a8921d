// SPDX-License-Identifier: GPL-3.0-or-later

extension Day {
    /// The day's place in the count of days since 1970-01-01, which is 0.
    ///
    /// Years begin in March here, so the leap day is the last of its year and needs no case of its own.
    var serial: Int {
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted % 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + dayOfMonth - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The serials that are days here: 2000-01-01 to 2999-12-31.
    static let serials = 10_957...376_199

    /// The day at a place in the count of days since 1970-01-01.
    ///
    /// A place outside 2000…2999 gives the nearest day inside.
    init(clamping serial: Int) {
        let shifted = min(max(serial, Self.serials.lowerBound), Self.serials.upperBound) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        number = year * 10_000 + month * 100 + dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    }

    /// The day `days` later, or earlier when negative.
    ///
    /// Stops at 2000-01-01 and 2999-12-31; no school year comes near either.
    package func adding(_ days: Int) -> Day {
        let (place, overflow) = serial.addingReportingOverflow(days)
        return Day(clamping: overflow ? (days < 0 ? Int.min : Int.max) : place)
    }

    /// How many days `left` is after `right`; negative when it is before.
    package static func - (left: Day, right: Day) -> Int {
        left.serial - right.serial
    }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        Weekday.allCases[floorDivide(serial + 3, 7).remainder]
    }

    /// Every day from `first` to `last`, both included; none when `last` is before `first`.
    package static func daysInclusive(from first: Day, to last: Day) -> [Day] {
        stride(from: first.serial, through: last.serial, by: 1).map(Day.init(clamping:))
    }

    /// `first` and every seventh day after it, up to and including `last`: a weekly series.
    ///
    /// All have the weekday of `first`; none when `last` is before `first`.
    package static func weekly(from first: Day, until last: Day) -> [Day] {
        stride(from: first.serial, through: last.serial, by: 7).map(Day.init(clamping:))
    }
}
