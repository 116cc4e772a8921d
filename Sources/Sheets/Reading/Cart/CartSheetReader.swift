// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

extension CartSheet {
    static let keys = [
        "cart", "name", "home room", "coordinating teacher", "deputies", "capacity", "base",
    ]

    /// Reads a sheet from text already decoded; `file` is only the name for findings.
    package static func read(_ text: String, file: String) -> Reading<CartSheet> {
        read(Source(file: file, text: text))
    }

    /// Reads a sheet from a file's bytes.
    package static func read(bytes: [UInt8], file: String) -> Reading<CartSheet> {
        let source = Source.read(bytes, file: file)
        return source.value.map(read) ?? Reading(nil, source.findings)
    }

    static func read(_ source: Source) -> Reading<CartSheet> {
        let placed = PlacedCartSheet.read(source)
        return Reading(placed.value?.sheet, placed.findings)
    }
}

/// A sheet with the places of what other files must agree with.
package struct PlacedCartSheet {
    package let sheet: CartSheet
    let numberPlace: FilePlace
    let roomPlace: FilePlace
    /// Of each handle that the sheet names: the coordinating teacher first, then the deputies.
    let people: [SheetCell]
    let slotPlaces: [Int: SlotPlaces]
    /// What the sheet calls the cart and its room, each with the definition of it.
    let names: [(cell: SheetCell, form: ValueForm)]

    /// Reads a sheet from a file's bytes.
    package static func read(bytes: [UInt8], file: String) -> Reading<PlacedCartSheet> {
        let source = Source.read(bytes, file: file)
        return source.value.map(read) ?? Reading(nil, source.findings)
    }

    /// Where a slot's device stands; the cart's number for the sheet as a whole.
    package func place(ofSlot slot: Int?) -> FilePlace { slot.flatMap { slotPlaces[$0]?.serial } ?? numberPlace }

    static func read(_ source: Source) -> Reading<PlacedCartSheet> {
        var findings: [Finding] = []
        let lines = zip(1..., source.lines).map { (line: $0, text: $1) }
        let head = lines.firstIndex { isTableHead($0.text) } ?? lines.endIndex
        let form = KeyedForm(lines[..<head], file: source.file, keys: CartSheet.keys, into: &findings)
        let number = form.required("cart", &findings)?.number(CartSheet.numbers, &findings)
        let capacity = form["capacity"].map { $0.number(CartSheet.capacities, &findings) } ?? 30
        let base = form["base"].flatMap { $0.number(0...Int.max, &findings) }
        guard head < lines.endIndex else {
            let place = FilePlace(file: source.file, line: max(1, lines.count), column: 1)
            let accepted = "slot  serial  tag  model"
            findings.append(Finding(at: place, "The sheet has no table of slots.", accepted: accepted))
            return Reading(nil, findings)
        }
        let table = SlotTable.read(lines[(head + 1)...], file: source.file, capacity: capacity ?? 60, &findings)
        let missing = (1...(capacity ?? 1)).filter { !table.seen.contains($0) }
        if capacity != nil, !missing.isEmpty {
            let place = FilePlace(file: source.file, line: lines[head].line, column: 1, length: 4)
            let names = missing.count > 8 ? missing.prefix(8).map(String.init) + ["…"] : missing.map(String.init)
            findings.append(
                Finding(
                    at: place, "These slots have no line: \(names.joined(separator: ", ")).",
                    accepted: "a line for every slot, “\(missing[0])  -” when it is empty"))
        }
        let coordinator = form["coordinating teacher"]
        let deputies = form["deputies"].map { $0.parted(by: ",") } ?? []
        let sheet = CartSheet(
            number: number ?? 1, name: form["name"]?.text ?? "", homeRoom: form["home room"]?.text ?? "",
            coordinatingTeacher: coordinator?.text, deputies: deputies.map(\.text), capacity: capacity ?? 60,
            base: base, slots: table.devices)
        return Reading(
            sheet.map {
                PlacedCartSheet(
                    sheet: $0, numberPlace: form["cart"]?.place ?? .top(of: source.file),
                    roomPlace: form["home room"]?.place ?? form["cart"]?.place ?? .top(of: source.file),
                    people: (coordinator.map { [$0] } ?? []) + deputies, slotPlaces: table.places,
                    names: [("name", Values.cartName), ("home room", Values.roomText)].compactMap { key, value in
                        form[key].map { ($0, value) }
                    })
            }, findings)
    }

    private static func isTableHead(_ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace).first?.lowercased() == "slot"
    }
}
