// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

extension Body {
    /// What reading a stored body came to: three outcomes, and none is ever taken for another.
    package enum Reading: Sendable {
        /// What the entry changed, each image carried from its own schema to today's.
        case changes([Recorded])
        /// A part was erased on purpose, by this entry.
        case erased(by: Int)
        /// Damage, or a program at fault: what could not be read ("reservation.room", "part 1").
        case unreadable(String)

        /// The changes, where they could be read.
        package var recorded: [Recorded]? {
            if case .changes(let changes) = self { changes } else { nil }
        }
    }

    /// One change as an entry recorded it, in today's columns.
    package struct Recorded: Sendable {
        package var kind: AnyRowKind
        package var before: [Cell]?
        package var after: [Cell]?
        /// Columns that an image names and that are kept no more.
        package var dropped: Set<String> = []
        /// Those of them that the change altered: taking it back cannot bring their values again.
        package var lost: Set<String> = []
    }

    /// Left by whatever cannot go on.
    private struct Stop: Error {
        let reading: Reading
        static func unreadable(_ what: String) -> Stop { Stop(reading: .unreadable(what)) }
    }

    /// Reads the changes of a stored body. `schema` is the one the entry was written in: its images have that shape.
    package static func read(_ parts: [JournalPart], kinds: RowKinds, schema: Int) -> Reading {
        do {
            guard let changes = try json(parts, 0)["changes"]?.array else { throw Stop.unreadable("part 0") }
            let free = try json(parts, 1)["free"]?.array ?? []
            var all: [Recorded] = []
            for (index, change) in changes.enumerated() {
                let words = free.compactMap(\.array).filter { $0.first?.integer == index }
                if let one = try recorded(change, words, kinds, schema) { all.append(one) }
            }
            return .changes(all)
        } catch let stop as Stop {
            return stop.reading
        } catch {
            return .unreadable((error as? UnreadableCell)?.column ?? "\(error)")
        }
    }

    /// A part's text as JSON.
    private static func json(_ parts: [JournalPart], _ no: Int) throws -> JSON {
        guard let part = parts.first(where: { $0.part == no }) else { throw Stop.unreadable("part \(no)") }
        guard let body = part.body else {
            guard let entry = part.removedBy else { throw Stop.unreadable("part \(no)") }
            throw Stop(reading: .erased(by: entry))
        }
        guard let text = Packing.unpack(body), let json = JSON(bytes: text) else {
            throw Stop.unreadable("part \(no)")
        }
        return json
    }

    private static func recorded(
        _ change: JSON, _ words: [[JSON]], _ kinds: RowKinds, _ schema: Int
    ) throws -> Recorded? {
        guard let name = change["t"]?.string else { throw Stop.unreadable("part 0") }
        guard let kind = kinds[name] else { throw Stop.unreadable("the table \(name)") }
        if change["secret"] != nil { return nil }
        var one = Recorded(kind: kind)
        for mark in ["a", "b"] {
            guard case .object(let pairs)? = change[mark] else { continue }
            let own = words.filter { $0.count == 4 && $0[1].string == mark }.map { ($0[2].string ?? "", $0[3]) }
            // A before-image names what it differs in; an after-image leaves out what was null.
            var cells = (mark == "b" ? one.after : nil) ?? kind.table.blank(at: schema)
            for (column, value) in pairs + own {
                switch kind.table.place(of: column, at: schema) {
                case .column(let place):
                    guard let cell = value.cell else { throw Stop.unreadable("\(name).\(column)") }
                    cells[place] = cell
                case .dropped:
                    one.dropped.insert(column)
                    if mark == "b" { one.lost.insert(column) }
                case .unknown: throw Stop.unreadable("\(name).\(column)")
                }
            }
            // Undo and the look-back make rows of it: what no row can be is found here.
            _ = try kind.read(cells)
            if mark == "a" { one.after = cells } else { one.before = cells }
        }
        return one
    }

    /// What the receipt said when it was made; where its words are gone, that.
    package static func receipt(_ parts: [JournalPart], entry: Int) -> Receipt {
        var receipt: Receipt
        do {
            let words = try json(parts, 1)
            guard let said = words["said"]?.string else { throw Stop.unreadable("part 1") }
            receipt = Receipt(said, details: words["details"]?.array?.compactMap(\.string) ?? [], entry: entry)
        } catch {
            if case .erased(let by)? = (error as? Stop)?.reading {
                receipt = Receipt("Its words were erased by #\(by).", entry: entry)
            } else {
                receipt = Receipt("Its words cannot be read.", entry: entry)
            }
        }
        receipt.repeated = true
        return receipt
    }
}
