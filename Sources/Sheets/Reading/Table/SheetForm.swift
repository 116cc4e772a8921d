// SPDX-License-Identifier: GPL-3.0-or-later

/// What one CSV file of a seed folder looks like: read by the readers, written by the templates.
struct SheetForm {
    let file: String
    /// What the file is, in plain words; the remarks on top of a template.
    let about: [String]
    let columns: [SheetColumn]
    /// A row for people to imitate, shown as a remark.
    let example: String

    /// The header line: "handle,name,email,roles".
    var header: String { columns.map(\.name).joined(separator: ",") }
}
