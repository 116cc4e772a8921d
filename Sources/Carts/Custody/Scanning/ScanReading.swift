// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import People

/// What a scanner's lines mean for one cart: which of its devices were met, which of others, what nobody knows.
///
/// Serials, tags and labels in any order; a double scan is harmless. `7-9=SERIAL` says in which slot a device was met. One long line without
/// Enter is cut by the codes the desk knows.
/// - Source: S14, F14
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
        for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "\u{0}" }) {
            let sides = word.split(separator: "=", maxSplits: 1).map { Fold.key(String($0)) }
            if sides.count == 2, let place = codes[Self.label(sides[0]) ?? ""], place.cart == cart.cart,
                let code = codes[sides[1]]
            {
                if place.device == code.device {
                    read = read.union(Slots(code.slot))
                } else {
                    meet(code, at: place.slot, cart)
                }
                continue
            }
            for piece in Self.pieces(Fold.key(String(word)), codes) {
                switch piece {
                case .success(let code) where code.cart == cart.cart: read = read.union(Slots(code.slot))
                case .success(let code): meet(code, at: 0, cart)
                case .failure(let odd): if !unknown.contains(odd.text) { unknown.append(odd.text) }
                }
            }
        }
    }

    private mutating func meet(_ code: Known, at slot: Int, _ cart: Cart) {
        if code.cart == cart.cart { read = read.union(Slots(code.slot)) }
        guard !strangers.contains(where: { $0.device == code.device }) else { return }
        strangers.append(CountDaily.Stranger(slot: slot, device: code.device))
        strangerLabels.append(code.label)
    }

    struct Odd: Error { let text: String }

    /// The codes within one word; what fits none is given back whole.
    static func pieces(_ word: String, _ codes: [String: Known]) -> [Result<Known, Odd>] {
        if let code = codes[word] ?? codes[Self.label(word) ?? ""] { return [.success(code)] }
        var found: [Known] = []
        var rest = Substring(word)
        let longest = codes.keys.map(\.count).max() ?? 0
        while !rest.isEmpty {
            // Labels are too short to be told apart inside a longer run of digits.
            let fitting = stride(from: min(longest, rest.count), through: 5, by: -1).first {
                codes[String(rest.prefix($0))] != nil
            }
            guard let fitting, let code = codes[String(rest.prefix(fitting))] else {
                return [.failure(Odd(text: word))]
            }
            found.append(code)
            rest = rest.dropFirst(fitting)
        }
        return found.map { .success($0) }
    }

    /// `07-12` as `7-12`.
    private static func label(_ word: String) -> String? {
        let parts = word.split(separator: "-").compactMap { Int($0) }
        return parts.count == 2 && word.allSatisfy { $0.isNumber || $0 == "-" } ? "\(parts[0])-\(parts[1])" : nil
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
        for seat in try rows(SlotDevice.atSite, site) {
            guard let number = carts[seat.cart], let device = devices[seat.device] else { continue }
            let known = ScanReading.Known(
                cart: seat.cart, number: number, slot: seat.slot, device: device.device, serial: device.serial)
            codes[device.serialKey] = known
            if let tag = device.tagKey { codes[tag] = known }
            codes[known.label] = known
        }
        return codes
    }
}
