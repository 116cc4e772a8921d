// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import People

/// What a scanner's lines mean for one cart: which of its devices were met, which of others, what nobody knows.
///
/// Serials, tags and labels in any order; a double scan is harmless. `7-9=SERIAL` says in which slot a device was met. One long line without
/// Enter is cut by the codes the desk knows, and the wrapping of labels, scanners and keyboard layouts is taken off.
/// - Source: S14, F14, F44
package struct ScanReading: Sendable, Equatable {
    /// A code of a device with the slot it belongs to.
    package struct Known: Sendable {
        package let cart: Int
        package let number: Int
        package let slot: Int
        package let device: Int
        package let serial: String
        package var label: String { "\(number)-\(slot)" }
    }

    package private(set) var read = Slots.none
    package private(set) var strangers: [CountDaily.Stranger] = []
    /// The strangers' own labels, in their order.
    package private(set) var strangerLabels: [String] = []
    package private(set) var unknown: [String] = []

    package init(_ text: String, of cart: Cart, codes: [String: Known]) {
        let codes = ScannedCodes(codes)
        for chunk in text.split(whereSeparator: { $0.isWhitespace || $0 == "\u{0}" }) {
            for found in Self.found(in: String(chunk), codes) {
                switch found {
                case .placed(let code, let place) where place.cart == cart.cart:
                    if place.device == code.device {
                        read = read.union(Slots(code.slot))
                    } else {
                        meet(code, at: place.slot, cart)
                    }
                case .code(let code), .placed(let code, _):
                    if code.cart == cart.cart { read = read.union(Slots(code.slot)) } else { meet(code, at: 0, cart) }
                case .odd(let text): if !unknown.contains(text) { unknown.append(text) }
                }
            }
        }
    }

    /// Whether nothing in it was understood.
    var isAllUnknown: Bool { read.isEmpty && strangers.isEmpty && !unknown.isEmpty }

    private enum Found {
        case code(Known)
        /// A device and the slot in which it was met.
        case placed(Known, Known)
        case odd(String)

        var isOdd: Bool { if case .odd = self { true } else { false } }
    }

    /// What one word holds; where commas and semicolons part it into something unknown, the whole may still be one code of another keyboard.
    private static func found(in chunk: String, _ codes: ScannedCodes) -> [Found] {
        let parts = chunk.split(whereSeparator: { $0 == "," || $0 == ";" }).map(String.init)
        let found = parts.flatMap { part -> [Found] in
            let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
            if sides.count == 2, let place = codes.label(sides[0]), let code = codes.one(sides[1]) {
                return [.placed(code, place)]
            }
            guard let known = codes.all(in: part) else { return [.odd(Fold.key(part))] }
            return known.map { Found.code($0) }
        }
        if found.contains(where: \.isOdd), parts.count > 1 || parts.first != chunk, let whole = codes.one(chunk) {
            return [.code(whole)]
        }
        return found
    }

    private mutating func meet(_ code: Known, at slot: Int, _ cart: Cart) {
        if code.cart == cart.cart { read = read.union(Slots(code.slot)) }
        guard !strangers.contains(where: { $0.device == code.device }) else { return }
        strangers.append(CountDaily.Stranger(slot: slot, device: code.device))
        strangerLabels.append(code.label)
    }
}

extension Facts {
    /// Every code by which a scanner may name a device of this site: serial, tag, label; folded.
    func codes(_ site: UnitID) throws -> [String: ScanReading.Known] {
        try require([Cart.all(site), SlotDevice.atSite(site), SeatedDevice.at(site)])
        let carts = Dictionary(
            try rows(Cart.all, site).map { ($0.cart, $0.number) }, uniquingKeysWith: { first, _ in first })
        let devices = Dictionary(
            try rows(SeatedDevice.at, site).map { ($0.device, $0) }, uniquingKeysWith: { first, _ in first })
        var codes: [String: ScanReading.Known] = [:]
        var twice: Set<String> = []
        for seat in try rows(SlotDevice.atSite, site) {
            guard let number = carts[seat.cart], let device = devices[seat.device] else { continue }
            let known = ScanReading.Known(
                cart: seat.cart, number: number, slot: seat.slot, device: device.device, serial: device.serial)
            for code in [device.serialKey, device.tagKey, known.label].compactMap({ $0 }) {
                if let other = codes[code], other.device != known.device { twice.insert(code) }
                codes[code] = known
            }
        }
        for device in devices.values {
            for code in [device.serialKey, device.tagKey].compactMap({ $0 }) {
                if let other = codes[code], other.device != device.device { twice.insert(code) }
            }
        }
        // A code that two devices have names neither: it could be two.
        for code in twice { codes[code] = nil }
        return codes
    }
}
