// SPDX-License-Identifier: GPL-3.0-or-later

extension CartSheet {
    /// The remarks on top of every sheet.
    static let about = [
        "# Cart sheet. One line a slot: serial, tag and model of the device in it; - where the slot is empty.",
        "# Edit it in any text editor; lines that begin with # are for people.",
    ]

    /// The sheet as its file holds it, in columns, ending in a line end.
    package var text: String {
        var lines =
            Self.about + [
                keyed("cart", String(number)), keyed("name", name), keyed("home room", homeRoom),
                keyed("coordinating teacher", coordinatingTeacher ?? ""),
                keyed("deputies", deputies.joined(separator: ", ")), keyed("capacity", String(capacity)),
            ]
        if let base { lines.append(keyed("base", String(base))) }
        lines.append("")
        let head = [["slot", "serial", "tag", "model"]]
        let rows = (1...capacity).map { slot in
            slots[slot].map { [String(slot), $0.serial, $0.tag ?? "-", $0.model] } ?? [String(slot), "-"]
        }
        lines += aligned(head + rows)
        return lines.joined(separator: "\n") + "\n"
    }

    private func keyed(_ key: String, _ value: String) -> String {
        value.isEmpty ? "\(key):" : "\(key): \(value)"
    }

    /// The rows with their columns below one another, two spaces apart, nothing after the last.
    private func aligned(_ rows: [[String]]) -> [String] {
        let widths = (0..<3).map { column in rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0 }
        return rows.map { row in
            let cells = row.enumerated().map { index, cell in
                index == row.count - 1 || index == 3
                    ? cell : cell + String(repeating: " ", count: widths[index] + 2 - cell.count)
            }
            return String(Substring(cells.joined()).trimmed)
        }
    }
}
