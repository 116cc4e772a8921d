// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Testing

@testable import Commands

@Suite("What a command has to say")
struct OutcomeTests {
    @Test("A receipt shows its headline, details and hints, and keeps its keys in JSON")
    func receipt() {
        var receipt = Receipt(
            "Cart 7 is out.", details: ["7-1..12 with Okafor"], hints: ["in 7"], data: ["loan": .int(3)])
        receipt.entry = 12
        let outcome = Outcome(receipt)
        #expect(outcome.page == [.good("Cart 7 is out."), .line("7-1..12 with Okafor"), .hint("in 7")])
        #expect(
            outcome.json.written
                == "{\"said\":\"Cart 7 is out.\",\"details\":[\"7-1..12 with Okafor\"],\"next\":[\"in 7\"],\"entry\":12,\"repeated\":false,\"loan\":3}"
        )
    }

    @Test("A receipt in CSV is one row of what fits a field")
    func receiptRows() {
        let rows = Outcome(Receipt("Done.", details: ["x"], data: ["loan": .int(3)])).rows
        #expect(rows == Outcome.Rows(["said", "entry", "repeated", "loan"], [["Done.", "", "no", "3"]]))
    }

    @Test("Behaviour 21: a listing has the same keys and columns with rows and without")
    func listing() {
        var grid = Grid(["no", "reported by"])
        let empty = Outcome(listing: grid, none: .good("No ticket is open."), hints: ["ticket T1"])
        #expect(empty.page == [.good("No ticket is open.")] && empty.json.written == "[]")
        #expect(empty.rows == Outcome.Rows(["no", "reported_by"], []))
        grid.add("T1", "Okafor")
        let one = Outcome(listing: grid, none: .good("No ticket is open."), hints: ["ticket T1"])
        #expect(one.page == [.table(grid), .hint("ticket T1")])
        #expect(one.json.written == "[{\"no\":\"T1\",\"reported_by\":\"Okafor\"}]")
        #expect(one.rows == Outcome.Rows(["no", "reported_by"], [["T1", "Okafor"]]))
    }

    @Test("Behaviour 21: a list of data is comma-separated by its keys, whatever the page looks like")
    func listed() {
        let data = JSON.list([
            .object([("day", .text("2026-11-19")), ("waiting", .list([.text("a"), .text("b")])), ("x", .null)]),
            .object([("x", .bool(true)), ("day", .int(3))]),
        ])
        let rows = Outcome([.table(Grid(["drawn"], [["so"]]))], data: data).rows
        #expect(rows == Outcome.Rows(["day", "waiting", "x"], [["2026-11-19", "a; b", ""], ["3", "", "yes"]]))
        #expect(Outcome([.good("None.")], data: .list([])).rows == nil)
    }

    @Test("A page without data is data itself, and its first table is its CSV")
    func page() {
        let outcome = Outcome([.title("Carts"), .table(Grid(["cart", "room"], [["7", "204"], ["5"]]))])
        #expect(
            outcome.json.written
                == "{\"said\":[\"Carts\"],\"tables\":[[{\"cart\":\"7\",\"room\":\"204\"},{\"cart\":\"5\"}]]}")
        #expect(outcome.rows == Outcome.Rows(["cart", "room"], [["7", "204"], ["5", ""]]))
    }
}
