// SPDX-License-Identifier: GPL-3.0-or-later
@testable import Sheets

/// A school of three teachers and one cart of six, small enough to be spoilt one cell at a time.
enum SmallSchool {
    static let texts: [String: String] = [
        "school.txt": """
        code: hill
        name: Hill School
        zone: America/Chicago
        first day: 2026-08-17
        last day: 2027-06-04
        due time: 17:00
        rotation: A B from 2026-08-17
        processing day: Thursday
        hand_over_minutes: 10
        days_checked: school
        carts: carts
        """,
        "bells.csv": """
        schedule,period,start,end
        regular,P1,08:00,09:00
        regular,P2,09:00,10:00
        regular,P3,10:12,10:58
        short,P1,08:00,08:30
        """,
        "weekdays.csv": """
        weekday,schedule
        mon,regular
        tue,regular
        thu,regular
        fri,short
        """,
        "days.csv": """
        from,until,kind,value,note
        2026-09-07,,closed,,Labor Day
        2026-11-25,2026-11-27,closed,,Thanksgiving
        2026-11-24,,due,09:30,
        2026-11-23,,dismiss,09:45,
        2026-12-01,,schedule,short,
        """,
        "staff.csv": """
        handle,name,email,roles
        okafor,Chidi Okafor,c@hill.example,teacher
        lindqvist,Åsa Lindqvist,a@hill.example,teacher
        leaver,Lee Ver,l@hill.example,teacher until 2026-10-30
        marquez,Inés Márquez,i@hill.example,coordinator;teacher
        brandt,Heike Brandt,h@hill.example,substitute
        flores,Xóchitl Flores,x@hill.example,aide
        park,Jin-ho Park,j@hill.example,student-teacher until 2026-12-18
        kim,김서연,k@hill.example,dts
        """,
        "spares.csv": """
        serial,tag,model,store
        SPARE001,LN-S1,iPad,Office
        """,
        "grades.csv": """
        grade,teacher,room,cart,first,last,from,until
        5,okafor,112,7,1,2,,
        5,lindqvist,114,7,3,4,,
        5,leaver,115,7,5,5,,2026-10-30
        5,pool,,7,5,5,2026-10-31,
        5,marquez,110,,,,,
        """,
        "seats.csv": """
        teacher,period,first seat,last seat,cart,first device
        okafor,,1,2,7,1
        lindqvist,P3,1,,7,3
        lindqvist,P3,2,,,
        """,
        "apps.csv": """
        name,bundle,state
        Keynote,com.apple.Keynote,approved
        """,
        "reservations.csv": """
        teacher,cart,first,last,day,every,until,periods,room,project
        okafor,7,1,2,2026-09-03,thu,2026-12-17,P1-P2,112,
        lindqvist,7,3,4,2026-09-03,thu,2026-12-17,P1,114,
        okafor,7,3,4,2026-11-19,,,P3,112,Bridges
        leaver,7,5,5,2026-09-01,A,2026-10-30,P1,115,
        """,
    ]
    static let cart = """
        cart: 7
        name: Grade 5
        home room: 112
        coordinating teacher: okafor
        deputies: lindqvist, marquez
        capacity: 6

        slot  serial  tag   model
        1     SER001  LN-1  iPad (10th generation)
        2     SER002  LN-2  iPad (10th generation)
        3     SER003  LN-3  iPad (10th generation)
        4     SER004  -     iPad (10th generation)
        5     SER005  LN-5
        6     -
        """

    /// The school with some of its files put in place of its own; nil takes a file away.
    static func files(_ changed: [String: String?] = [:], carts: [String] = [cart]) -> SeedFiles {
        let texts = texts.merging(changed.mapValues { $0 ?? "" }) { _, new in new }
        let gone = changed.filter { $0.value == nil }.keys
        return SeedFiles(
            files: texts.filter { !gone.contains($0.key) }.map {
                SeedFiles.File(name: $0.key, bytes: Array($0.value.utf8))
            }
            .sorted { $0.name < $1.name },
            cartSheets: carts.enumerated().map { index, text in
                let name = index == 0 ? "carts/cart-7.txt" : "carts/cart-\(index + 100).txt"
                return SeedFiles.File(name: name, bytes: Array(text.utf8))
            })
    }
}
