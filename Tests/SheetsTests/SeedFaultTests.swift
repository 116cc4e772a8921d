// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Sheets

/// Each kind of fault in a school's files, with the spot at which its finding must point.
struct SeedFaultTests {
    @Test("The small school is right, so that every finding below comes from its fault")
    func smallSchoolIsRight() {
        let reading = SeedFolder.read(SmallSchool.files())
        #expect(reading.findings == [])
        #expect(reading.value?.staff.count == 8)
    }

    @Test("F15 a fault in a seed file is told at its place, alone", arguments: faults)
    func faultIsTold(_ fault: Fault) throws {
        let marked = try #require(fault.marked)
        let reading = SeedFolder.read(fault.files)
        let finding = try #require(reading.findings.first)
        #expect(finding.place == marked.place(in: fault.file))
        #expect(finding.sentence.contains(fault.words), "\(finding.sentence)")
        #expect(reading.findings.count == 1, "\(reading.findings)")
        #expect(reading.value == nil)
    }

    static let faults: [Fault] = siteFaults + dayFaults + staffFaults + cartFaults + numberFaults + reservationFaults

    static let siteFaults = [
        Fault("school.txt", "code: hill", "code: ‹Hill School›", "cannot be a site's short name"),
        Fault("school.txt", "name: Hill School", "name:‹›", "“name: …” is missing"),
        Fault("school.txt", "zone: America/Chicago", "zone: ‹CST›", "no time zone"),
        Fault("school.txt", "last day: 2027-06-04", "last day: ‹2026-08-01›", "runs from"),
        Fault("school.txt", "first day: 2026-08-17", "first day: ‹2026-02-30›", "There is no day"),
        Fault("school.txt", "due time: 17:00", "due time: ‹1700›", "no time"),
        Fault("school.txt", "due time: 17:00", "due time: ‹23:30›", "between 12:00 and 17:00, not 23:30"),
        Fault("school.txt", "due time: 17:00", "due time: ‹5:00›", "between 12:00 and 17:00, not 05:00"),
        Fault("school.txt", "due time: 17:00", "due time: ‹11:59›", "between 12:00 and 17:00"),
        Fault("school.txt", "rotation: A B from 2026-08-17", "rotation: ‹A B›", "rotation"),
        Fault("school.txt", "processing day: Thursday", "processing day: ‹Th›", "no weekday"),
        Fault("school.txt", "hand_over_minutes: 10", "hand_over_minutes: ‹ten›", "no whole number"),
        Fault("school.txt", "days_checked: school", "days_checked: ‹never›", "no days to check"),
        Fault("school.txt", "carts: carts", "‹colour›: blue", "no key of this file"),
        Fault("school.txt", "carts: carts", "‹just words›", "no “key: value”"),
        Fault("school.txt", "carts: carts", "‹code›: hill", "already said in line 1"),
    ]

    static let dayFaults = [
        Fault("bells.csv", "schedule,period,start,end", "schedule,period,start,end,‹color›", "no column"),
        Fault("bells.csv", "schedule,period,start,end", "‹s›chedule,period,start", "“end” is missing"),
        Fault("bells.csv", "schedule,period,start,end", "schedule,period,start,end, ‹End›", "twice"),
        Fault("bells.csv", "regular,P2,09:00,10:00", "regular,‹P1›,09:00,10:00", "already has P1, in line 2"),
        Fault("bells.csv", "regular,P2,09:00,10:00", "regular,P2,‹08:59›,10:00", "overlaps P1"),
        Fault("bells.csv", "regular,P2,09:00,10:00", "regular,P2,09:00,‹09:00›", "not after its start"),
        Fault("bells.csv", "regular,P2,09:00,10:00", "regular,P2,09:00,‹25:00›", "no time"),
        Fault("bells.csv", "regular,P2,09:00,10:00", "regular,P2,‹2:02›,2:48", "before P1, which starts at"),
        Fault("bells.csv", "regular,P2,09:00,10:00", "regular,P2,‹07:30›,07:45", "List the periods in the order"),
        Fault("bells.csv", "regular,P2,09:00,10:00", "regular,P2,12:20,‹1:08›", "Did you mean 13:08?"),
        Fault("bells.csv", "regular,P2,09:00,10:00", "regular,P2,21:00,‹22:01›", "in the night"),
        Fault("days.csv", "2026-11-24,,due,09:30,", "2026-11-24,,due,‹3:30›,", "after the first period"),
        Fault("days.csv", "2026-11-24,,due,09:30,", "2026-11-24,,due,‹17:01›,", "by 17:00 at the latest"),
        Fault("days.csv", "2026-11-23,,dismiss,09:45,", "2026-11-23,,dismiss,‹1:30›,", "cannot end at 01:30"),
        Fault("weekdays.csv", "tue,regular", "‹tu›,regular", "no weekday"),
        Fault("weekdays.csv", "tue,regular", "‹mon›,regular", "Monday already has a line"),
        Fault("weekdays.csv", "tue,regular", "tue,‹regulr›", "no schedule"),
        Fault("days.csv", "2026-09-07,,closed,,Labor Day", "‹9/7/2026›,,closed,,Labor Day", "which comes first"),
        Fault("days.csv", "2026-09-07,,closed,,Labor Day", "‹2026-06-07›,,closed,,", "outside the school year"),
        Fault("days.csv", "2026-09-07,,closed,,Labor Day", "2026-09-07,‹2026-09-01›,closed,,", "is before"),
        Fault("days.csv", "2026-09-07,,closed,,Labor Day", "2026-09-07,,‹holiday›,,", "no kind of day"),
        Fault("days.csv", "2026-09-07,,closed,,Labor Day", "2026-09-07,,closed,‹yes›,", "takes no value"),
        Fault("days.csv", "2026-12-01,,schedule,short,", "2026-12-01,,schedule,‹long›,", "no schedule"),
        Fault("days.csv", "2026-12-01,,schedule,short,", "‹2026-11-26›,,due,15:00,", "already closed, in line 3"),
        Fault("days.csv", "2026-12-01,,schedule,short,", "‹2026-11-24›,,due,15:00,", "already due, in line 4"),
    ]

    static let staffFaults = [
        Fault("staff.csv", "kim,김서연,k@hill", "‹Kim›,김서연,k@hill", "cannot be a name to sign in with"),
        Fault("staff.csv", "kim,김서연,k@hill", "‹12-Jul›,김서연,k@hill", "is a date"),
        Fault("staff.csv", "kim,김서연,k@hill", "‹okafor›,김서연,k@hill", "already there, in line 2"),
        Fault("staff.csv", "kim,김서연,k@hill", "‹pool›,김서연,k@hill", "word of the program"),
        Fault("staff.csv", "kim,김서연,k@hill.example", "kim,김서연,‹C@hill.example›", "address in line 2"),
        Fault("staff.csv", "kim,김서연,k@hill.example", "kim,김서연,‹k at hill›", "cannot be a mail address"),
        Fault("staff.csv", "kim,김서연,k@hill.example", "kim,‹›,k@hill.example", "“name” is empty"),
        Fault("staff.csv", "k@hill.example,dts", "k@hill.example,dts;‹boss›", "no role"),
        Fault("staff.csv", "k@hill.example,dts", "k@hill.example,‹student›", "no role"),
        Fault("staff.csv", "k@hill.example,dts", "k@hill.example,dts; ‹dts›", "twice"),
        Fault("staff.csv", "k@hill.example,dts", "k@hill.example,‹auditor›", "ends on a day"),
        Fault("staff.csv", "k@hill.example,dts", "k@hill.example,auditor until ‹2027-02-29›", "no day"),
        Fault("staff.csv", "k@hill.example,dts", "k@hill.example,‹dts for ever›", "not understood"),
        Fault("staff.csv", "k@hill.example,dts", "k@hill.example,‹dts;substitute›", "never act"),
    ]
}
