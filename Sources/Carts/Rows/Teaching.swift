// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// A teacher in one school year: grade and room.
package struct Teaching: Row {
    package static let table = Table("teaching", key: ["site", "year", "person"], ["grade", "room", "rev"])
    package var site: UnitID
    package var year: Int
    package var person: PersonID
    package var grade: String
    package var room: String
    package var rev: Int = 0

    package init(site: UnitID, year: Int, person: PersonID, grade: String, room: String) {
        self.site = site
        self.year = year
        self.person = person
        self.grade = grade
        self.room = room
    }
    package var cells: [Cell] { Decisions.cells(site, year, person, grade, room, rev) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        year = try c()
        person = try c()
        grade = try c()
        room = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(person)] }

    package static let of = Shape<Teaching>("of", .equal("site"), .equal("year"))
    package static let by = Shape<Teaching>("by", .equal("site"), .equal("year"), .equal("person"))
}
