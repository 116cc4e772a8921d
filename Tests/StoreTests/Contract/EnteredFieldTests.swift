// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office
import Store
import Testing

@Suite("Contract: every field that people fill in has a definition")
struct EnteredFieldTests {
    @Test("F37: each text column of the evidence is named once, with what it may hold or as the program's own")
    func complete() throws {
        let known = EnteredValue.fields.map { "\($0.table).\($0.column)" }
        #expect(known.filter { one in known.filter { $0 == one }.count > 1 } == [])
        let tables = RowKinds.standard.all.filter { $0.table.isRecorded }.map { $0.table.name }
        var text: Set<String> = []
        try Scratch(.sqlite).read { connection in
            for table in tables {
                let columns = try connection.rows(
                    "select name, type from pragma_table_info('\(table)') order by cid", [])
                for column in columns where column[1] == .text("TEXT") {
                    if case .text(let name) = column[0] { text.insert("\(table).\(name)") }
                }
            }
        }
        #expect(text.subtracting(known).sorted() == [], "columns without a definition")
        #expect(Set(known).subtracting(text).sorted() == [], "definitions of no column")
    }
}
