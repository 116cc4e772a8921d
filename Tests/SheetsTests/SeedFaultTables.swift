// SPDX-License-Identifier: GPL-3.0-or-later

extension SeedFaultTests {
    private static let sheet = "carts/cart-7.txt"

    static let cartFaults = [
        Fault(sheet, "cart: 7", "cart: ‹0›", "cannot be"),
        Fault(sheet, "capacity: 6", "capacity: ‹61›", "cannot be"),
        Fault(sheet, "coordinating teacher: okafor", "coordinating teacher: ‹brandt›", "without exception"),
        Fault(sheet, "coordinating teacher: okafor", "coordinating teacher: ‹okafr›", "no “okafr” in staff.csv"),
        Fault(sheet, "deputies: lindqvist, marquez", "deputies: lindqvist, ‹kim›", "no teacher"),
        Fault(sheet, "deputies: lindqvist, marquez", "deputies: ‹flores›,marquez", "an aide"),
        Fault(sheet, "home room: 112", "‹house›: 112", "no key"),
        Fault(sheet, "2     SER002  LN-2", "‹1›     SER002  LN-2  x\n2  SER002  LN-2", "already has a line"),
        Fault(sheet, "6     -", "‹7›     -\n6     -", "cannot be"),
        Fault(sheet, "6     -", "‹6›", "no serial"),
        Fault(sheet, "6     -", "6     -  ‹LN-6›", "is empty (-), yet"),
        Fault(sheet, "6     -", "6     ‹SER006›", "no tag"),
        Fault(sheet, "6     -", "6     ‹ser001›  LN-6  iPad", "already in carts/cart-7.txt, line 9"),
        Fault(sheet, "6     -", "6     SER006  ‹LN-5›  iPad", "The tag “LN-5” is already in"),
        Fault(sheet, "6     -", "6     ‹SER003›  LN-6  iPad", "serial “SER003” is already in"),
        Fault(sheet, "slot  serial  tag   model\n", "‹slot›  serial  tag   model\n#", "have no line: 1"),
        Fault("spares.csv", "SPARE001,LN-S1", "‹SER001›,LN-S1", "already in carts/cart-7.txt, line 9"),
        Fault("spares.csv", "SPARE001,LN-S1", "SPARE001,‹LN-1›", "already in carts/cart-7.txt, line 9"),
        Fault("spares.csv", "SPARE001,LN-S1", "‹3.55E+11›,LN-S1", "digits are lost"),
        Fault("spares.csv", "SPARE001,LN-S1", "‹SP ARE›,LN-S1", "cannot be a serial number"),
        Fault("spares.csv", "LN-S1,iPad,Office", "LN-S1,iPad,‹›", "“store” is empty"),
    ]

    static let numberFaults = [
        Fault("grades.csv", "5,lindqvist,114,7,3,4", "5,‹linqvist›,114,7,3,4", "no “linqvist” in staff.csv"),
        Fault("grades.csv", "5,lindqvist,114,7,3,4", "5,lindqvist,114,‹8›,3,4", "no cart 8"),
        Fault("grades.csv", "5,lindqvist,114,7,3,4", "5,lindqvist,114,7,3,‹31›", "no slot 31"),
        Fault(
            "grades.csv", "5,lindqvist,114,7,3,4", "5,lindqvist,114,7,‹2›,4", "two owners on 2026-08-17"),
        Fault("grades.csv", "5,lindqvist,114,7,3,4", "5,lindqvist,114,7,4,‹3›", "before the first"),
        Fault("grades.csv", "5,lindqvist,114,7,3,4", "5,lindqvist,114,7,‹12-Jul›,4", "probably 7-12"),
        Fault("grades.csv", "5,lindqvist,114,7,3,4", "5,lindqvist,114,7,‹7/12/2026›,4", "probably 7-12"),
        Fault("grades.csv", "5,lindqvist,114,7,3,4", "5,lindqvist,114,7,‹7-3›,4", "is a label"),
        Fault("grades.csv", "5,lindqvist,114,7,3,4", "5,lindqvist,‹Dec-14›,7,3,4", "is a date"),
        Fault("grades.csv", "5,marquez,110,,,,,", "5,marquez,110,7,6,‹6›,,", "No device is in 7-6"),
        Fault("grades.csv", "5,marquez,110,,,,,", "5,‹park›,110,,,,,", "a student teacher"),
        Fault("grades.csv", "5,marquez,110,,,,,", "5,‹kim›,110,,,,,", "no teacher"),
        Fault("grades.csv", "5,marquez,110,,,,,", "5,okafor,‹113›,,,,,", "teaches in 112 by line 2"),
        Fault("grades.csv", "5,marquez,110,,,,,", "‹6›,okafor,112,,,,,", "in grade 5 by line 2"),
        Fault("grades.csv", "5,marquez,110,,,,,", "5,pool,,‹›,,,,", "needs numbers"),
        Fault("grades.csv", "7,5,5,2026-10-31,", "7,‹5›,5,2026-10-30,", "two owners on 2026-10-30: leaver"),
        Fault("grades.csv", "7,5,5,2026-10-31,", "7,5,5,2026-10-31,‹2027-07-01›", "outside the school year"),
        Fault("seats.csv", "okafor,,1,2,7,1", "okafor,,1,2,7,‹2›", "7-3 is not a number of okafor"),
        Fault("seats.csv", "okafor,,1,2,7,1", "okafor,‹P9›,1,2,7,1", "no period"),
        Fault("seats.csv", "okafor,,1,2,7,1", "okafor,,2,‹1›,7,1", "before the first"),
        Fault("seats.csv", "lindqvist,P3,2,,,", "lindqvist,P3,‹1›,2,,", "already in line 3"),
        Fault("seats.csv", "lindqvist,P3,2,,,", "lindqvist,P3,2,,7,‹3›", "already has a seat in line 3"),
        Fault("apps.csv", "com.apple.Keynote,approved", "‹Keynote app›,approved", "cannot be a bundle identifier"),
        Fault("apps.csv", "com.apple.Keynote,approved", "com.apple.Keynote,‹fine›", "no state"),
        Fault(
            "apps.csv", "com.apple.Keynote,approved", "com.apple.Keynote,approved\nK,‹com.apple.keynote›,removed",
            "line 2"),
    ]

    private static let row = "okafor,7,3,4,2026-11-19,,,P3,112,Bridges"

    static let reservationFaults = [
        reservation("‹brandt›,7,3,4,2026-11-19,,,P3,112,Bridges", "a substitute"),
        reservation("okafor,‹9›,3,4,2026-11-19,,,P3,112,Bridges", "no cart 9"),
        reservation("okafor,7,3,‹7›,2026-11-19,,,P3,112,Bridges", "no slot 7"),
        reservation("okafor,7,3,4,‹2026-11-26›,,,P3,112,Bridges", "no school on Thu 26 Nov 2026"),
        reservation("okafor,7,3,4,‹2026-11-21›,,,P3,112,Bridges", "no school on Sat 21 Nov 2026"),
        reservation("okafor,7,3,4,‹2027-06-05›,,,P3,112,Bridges", "outside the school year"),
        reservation("okafor,7,3,4,‹19-Nov›,,,P3,112,Bridges", "There is no day"),
        reservation("okafor,7,3,4,2026-11-19,,,‹P4›,112,Bridges", "no period “P4”"),
        reservation("okafor,7,3,4,2026-11-20,,,‹P3›,112,Bridges", "follows “short”, which has no P3"),
        reservation("okafor,7,3,4,2026-12-01,,,‹P3›,112,Bridges", "follows “short”, which has no P3"),
        reservation("okafor,7,3,4,2026-11-19,,,‹P3-P2›,112,Bridges", "P2 is before P3"),
        reservation("okafor,7,3,4,2026-11-19,,,‹P1-P2-P3›,112,Bridges", "no periods"),
        reservation("okafor,7,3,4,2026-11-24,,,‹P2›,112,Bridges", "carts are due at 09:30"),
        reservation("okafor,7,3,4,2026-11-23,,,‹P2›,112,Bridges", "lessons end at 09:45"),
        reservation("okafor,7,3,4,2026-11-19,‹Z›,2026-12-01,P3,112,Bridges", "no weekday and no day"),
        reservation("okafor,7,3,4,2026-11-19,thu,‹›,P3,112,Bridges", "no end"),
        reservation("okafor,7,3,4,2026-11-19,,‹2026-12-01›,P3,112,Bridges", "without every"),
        reservation("okafor,7,3,4,2026-11-19,thu,‹2026-11-12›,P3,112,Bridges", "is before"),
        reservation("okafor,7,3,4,‹2026-11-19›,sat,2026-12-12,P3,112,Bridges", "falls on no school day"),
        reservation("okafor,7,‹3›,4,2026-11-19,,,P3,112,", "7-3 is not okafor's on 2026-11-19"),
        reservation("okafor,7,‹3›,4,2026-11-19,,,P1,112,Bridges", "7-3..4 is already lindqvist's on Thu 19 Nov 2026"),
        reservation("‹leaver›,7,3,4,2026-11-19,,,P3,112,Bridges", "no teacher any more on 2026-11-19"),
        reservation("okafor,7,3,4,2026-11-19,,,P3,‹›,Bridges", "“room” is empty"),
        reservation("okafor,7,3,4,2026-11-19,,,P3,112,Bridges,‹more›", "under no column"),
    ]

    private static func reservation(_ bad: String, _ words: String) -> Fault {
        Fault("reservations.csv", row, bad, words)
    }
}
