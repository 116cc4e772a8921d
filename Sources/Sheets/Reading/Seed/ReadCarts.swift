// SPDX-License-Identifier: GPL-3.0-or-later

extension SeedDraft {
    /// Reads one cart sheet.
    mutating func readCart(_ source: Source) {
        let reading = PlacedCartSheet.read(source)
        findings += reading.findings
        if let placed = reading.value {
            if let other = carts.first(where: { $0.sheet.number == placed.sheet.number }) {
                find(placed.numberPlace, "Cart \(placed.sheet.number) already has a sheet: \(other.numberPlace.file).")
            } else {
                carts.append(placed)
            }
        } else {
            inDoubt.insert("carts")
        }
    }

    /// Reads `spares.csv`.
    mutating func readSpares(_ source: Source) {
        for row in SheetTable.rows(of: source, SeedForms.spares, into: &findings) {
            let serial = row["serial"].label(&findings)
            let tag = row["tag"].isEmpty ? "" : row["tag"].label(&findings)
            let model = row["model"].text(&findings)
            let store = row["store"].text(&findings)
            guard let serial, let tag, let model, let store else { continue }
            guard !serial.contains(where: \.isWhitespace),
                let device = SheetDevice(serial: serial, tag: tag, model: model)
            else {
                find(row["serial"], "\(serial.cited) is no serial.", accepted: "letters and digits without spaces")
                continue
            }
            spares.append(SeedSpare(device: device, store: store, place: row.place))
            claim(device, SlotPlaces(serial: row["serial"].place, tag: row["tag"].place))
        }
    }

    /// Holds every device of the carts against every other: no serial and no tag is anywhere twice.
    mutating func checkCarts() {
        for placed in carts {
            for person in placed.people { _ = isTeacher(person.text, person) }
            for (slot, device) in placed.sheet.slots.sorted(by: { $0.key < $1.key }) {
                guard let places = placed.slotPlaces[slot] else { continue }
                claim(device, places)
            }
        }
    }

    /// Notes a device's serial and tag; a finding for each that another device has already.
    private mutating func claim(_ device: SheetDevice, _ places: SlotPlaces) {
        let marks = [("serial", device.serial, places.serial), ("tag", device.tag ?? "", places.tag)]
        for (kind, mark, place) in marks where !mark.isEmpty {
            let key = "\(kind) \(mark.uppercased())"
            if let first = marksSeen[key] {
                find(place, "The \(kind) \(mark.cited) is already in \(first.file), line \(first.line).")
            } else {
                marksSeen[key] = place
            }
        }
    }

    /// Reads a run of labels from the columns cart, first and last, and makes sure that such devices are there.
    ///
    /// nil after a finding.
    mutating func readLabels(_ cart: SheetCell, _ first: SheetCell, _ last: SheetCell) -> SeedLabels? {
        let number = cart.number(CartSheet.numbers, &findings)
        let from = first.number(CartSheet.capacities, &findings)
        let until = last.number(CartSheet.capacities, &findings)
        guard let number, let from, let until else { return nil }
        guard from <= until else {
            find(last, "The last device, \(until), is before the first, \(from).")
            return nil
        }
        let labels = SeedLabels(cart: number, slots: from...until)
        return areThere(labels, cart, last) ? labels : nil
    }

    /// Whether every label of a run has a device; findings at the cart's or the last device's cell.
    mutating func areThere(_ labels: SeedLabels, _ cart: SheetCell, _ last: SheetCell) -> Bool {
        guard let sheet = carts.first(where: { $0.sheet.number == labels.cart })?.sheet else {
            if inDoubt.contains("carts") { return true }
            let accepted = carts.map { String($0.sheet.number) }.listed
            find(cart, "There is no cart \(labels.cart).", accepted: accepted)
            return false
        }
        if labels.slots.upperBound > sheet.capacity {
            let sentence = "Cart \(sheet.number) has no slot \(labels.slots.upperBound)."
            find(last, sentence, accepted: "1…\(sheet.capacity)")
            return false
        }
        let empty = labels.slots.filter { sheet.slots[$0] == nil }.map { "\(sheet.number)-\($0)" }
        if !empty.isEmpty { find(last, "No device is in \(empty.listed).") }
        return empty.isEmpty
    }
}
