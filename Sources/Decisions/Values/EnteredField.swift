// SPDX-License-Identifier: GPL-3.0-or-later

/// A column of a table that holds what people entered, with the definition of it.
///
/// Every text column of the evidence is named once, here or as one that the program writes by itself; a test holds the lists against the schema.
package struct EnteredField: Sendable {
    package let table: String
    package let column: String
    /// Nil for what nobody types: states, keys, folded copies, names that were looked up.
    package let form: ValueForm?

    package init(_ table: String, _ column: String, _ form: ValueForm) {
        self.table = table
        self.column = column
        self.form = form
    }

    /// Columns whose text the program makes or has looked up among what is there.
    package static func computed(_ table: String, _ columns: String...) -> [EnteredField] {
        columns.map { EnteredField(computed: table, $0) }
    }

    private init(computed table: String, _ column: String) {
        self.table = table
        self.column = column
        form = nil
    }
}
