// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import People

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
            let serial = name(row["serial"], Values.deviceCode)
            let tag = row["tag"].isEmpty ? "" : name(row["tag"], Values.deviceCode)
            let model = row["model"].value(Values.model, isShort: false, &findings)
            let store = row["store"].value(Values.store, isShort: false, &findings)
            guard let serial, let tag, let model, let store else { continue }
            guard let device = SheetDevice(serial: serial, tag: tag, model: model) else { continue }
            spares.append(SeedSpare(device: device, store: store, place: row.place))
            claim(device, SlotPlaces(serial: row["serial"].place, tag: row["tag"].place))
        }
    }

    /// Holds every device of the carts against every other: no serial and no tag is anywhere twice.
    mutating func checkCarts() {
        for placed in carts {
            let home = placed.sheet.homeRoom
            if home.isEmpty {
                find(placed.roomPlace, "Cart \(placed.sheet.number) has no home room.", accepted: "home room: 112")
            } else {
                checkRoom(home, placed.roomPlace)
            }
            for person in placed.people { _ = isTeacher(person.text, person) }
            for (cell, form) in placed.names { check(cell.text, form, cell.place) }
            for (slot, device) in placed.sheet.slots.sorted(by: { $0.key < $1.key }) {
                guard let places = placed.slotPlaces[slot] else { continue }
                claim(device, places)
                check(device.serial, Values.deviceCode, places.serial)
                if let tag = device.tag { check(tag, Values.deviceCode, places.tag) }
            }
        }
    }

    /// Holds a text of a cart sheet against what its kind may be; a device or a name that the desk has already is not looked at here.
    mutating func check(_ text: String, _ form: ValueForm, _ place: FilePlace) {
        guard let wrong = form.finding(text) else { return }
        find(place, wrong.sentence, accepted: wrong.accepted)
    }

    /// Notes a device's serial and tag; a finding for each that names another device already, as its serial or its tag, or a slot.
    private mutating func claim(_ device: SheetDevice, _ places: SlotPlaces) {
        let tag = device.tag.flatMap { Fold.key($0) == Fold.key(device.serial) ? nil : $0 }
        let marks = [("serial", device.serial, places.serial), ("tag", tag ?? "", places.tag)]
        for (kind, mark, place) in marks where !mark.isEmpty {
            if DeviceCode.isLabel(mark) {
                find(place, "The \(kind) \(mark.cited) names a slot of a cart: a device needs another code.")
                continue
            }
            let key = Fold.key(mark)
            if let first = marksSeen[key] {
                let other = first.kind == kind ? "" : " as a \(first.kind)"
                find(
                    place,
                    "The \(kind) \(mark.cited) is already in \(first.place.file), line \(first.place.line)\(other).")
            } else {
                marksSeen[key] = (kind, place)
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
