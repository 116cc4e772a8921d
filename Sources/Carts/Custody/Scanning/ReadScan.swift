// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Keeps what a scanner has read, line by line, until the check-in takes it: a dropped connection loses nothing.
///
/// - Source: F14
package struct ReadScan: Request {
    package static let name = "scan.read"
    package static let permission = Permission("count.daily")
    package static let undo = UndoPolicy.never("scan again, or type `scan CART clear`")
    package let site: UnitID
    package let cart: Int
    /// One or more lines; nil forgets what was read.
    package let text: String?
    package var unit: UnitID { site }
    /// More than a day's scanning of the largest cart; a stuck key ends here.
    static let longest = 20_000

    package init(site: UnitID, cart: Int, text: String?) {
        self.site = site
        self.cart = cart
        self.text = text
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Cart.id(site, cart), CartPerson.of(site, cart), Substitute.on(site, now.day), Cart.all(site),
            SlotDevice.atSite(site), SeatedDevice.at(site),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.liveCart(site, cart) else { return .refuse(NoSuchCart.here) }
        let capacity = try facts.capacity(actor, row, at: now)
        guard capacity.forCart else {
            return .refuse(
                try capacity.objection
                    ?? ActsForCart.refusal(row, people: facts.actingNames(row, on: now.day), instead: []))
        }
        let before = try facts.one(ScanDraft.of, site, cart, actor.person)
        var draft = Draft(site, facts)
        guard let typed = self.text else {
            if let before { draft.remove(before) }
            return .accept(draft, Receipt("What was scanned of cart \(row.number) is forgotten."))
        }
        // A scanner's control codes part two codes as a blank does, and never reach the table.
        let text = String(
            typed.map {
                $0.isNewline || $0.isWhitespace || !($0.unicodeScalars.first?.properties.generalCategory == .control)
                    ? $0 : " "
            })
        let fresh = before.flatMap { now.zone.day(of: $0.at) == now.day ? $0.read : nil } ?? ""
        let all = fresh.isEmpty ? text : fresh + "\n" + text
        guard all.utf8.count <= Self.longest else {
            return .refuse(
                ScanFits.refusal(
                    "The scanner has sent more than a cart can hold.", instead: ["scan \(row.number) clear"]))
        }
        let codes = try facts.codes(site)
        let reading = ScanReading(text, of: row, codes: codes)
        guard !reading.isAllUnknown else { return .refuse(ScanUnknown.refusal(reading.unknown)) }
        let next = ScanDraft(site: site, cart: cart, person: actor.person, read: all, at: now.instant)
        if let before { draft.update(before, next) } else { draft.insert(next) }
        let expected = Slots(try facts.rows(SlotDevice.atSite, site).filter { $0.cart == cart }.map(\.slot))
        let whole = ScanReading(all, of: row, codes: codes)
        var lines: [String] = []
        for label in reading.strangerLabels {
            lines.append("\(label) does not belong into this place: it will be an exception, not a swap.")
        }
        for word in reading.unknown { lines.append("\"\(word)\" is no device of this school.") }
        let said = reading.read.isEmpty ? "nothing of cart \(row.number)" : reading.read.labels(ofCart: row.number)
        let left = expected.subtracting(whole.read)
        return .accept(
            draft,
            Receipt(
                "Read \(said): \(whole.read.count) of \(expected.count).", details: lines,
                hints: ["scan \(row.number) done"],
                data: [
                    "read": .text(whole.read.description), "left": .text(left.description),
                    "unknown": .list(whole.unknown.map { .text($0) }),
                    "unrecognized": .list(reading.unknown.map { .text($0) }),
                ]))
    }
}

/// What a scanner sent names no device of this school, or could name two; nothing of it is kept.
///
/// A scan that was understood in part keeps that part and says what it did not understand.
/// - Source: F14, F44
package enum ScanUnknown: Rule {
    package static let code = "scan-unknown"
    package static let clause = "F14"

    static func refusal(_ codes: [String]) -> Refusal {
        let said = codes.prefix(5).map { "\"\($0)\"" }.joined(separator: ", ")
        let one = codes.count == 1
        return refusal(
            "\(said)\(codes.count > 5 ? " …" : "") \(one ? "is" : "are") no device of this school. Nothing was read.",
            instead: ["device list"], exit: .notFound)
    }
}

/// A scanner's lines are kept up to a bounded size.
///
/// - Source: F14, F26
package enum ScanFits: Rule {
    package static let code = "scan-too-long"
    package static let clause = "F26"
}

/// What was scanned of a cart so far by whoever asks.
///
/// - Source: F14
package struct ScanReview: Query {
    package static let name = "scan.review"
    package static let permission = Permission("custody.see")
    package let site: UnitID
    package let cart: Int
    package var unit: UnitID { site }

    package init(site: UnitID, cart: Int) {
        self.site = site
        self.cart = cart
    }

    package struct Answer: Sendable {
        package let reading: ScanReading?
        package let expected: Slots
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        try facts.require([
            Cart.id(site, cart), ScanDraft.of(site, cart, actor.person), Cart.all(site), SlotDevice.atSite(site),
            SeatedDevice.at(site),
        ])
        let expected = Slots(try facts.rows(SlotDevice.atSite, site).filter { $0.cart == cart }.map(\.slot))
        guard let row = try facts.liveCart(site, cart),
            let scan = try facts.one(ScanDraft.of, site, cart, actor.person),
            now.zone.day(of: scan.at) == now.day
        else { return Answer(reading: nil, expected: expected) }
        return Answer(reading: ScanReading(scan.read, of: row, codes: try facts.codes(site)), expected: expected)
    }
}
