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

    @Test("A page without data is data itself, and its first table is its CSV")
    func page() {
        let outcome = Outcome([.title("Carts"), .table(Grid(["cart", "room"], [["7", "204"], ["5"]]))])
        #expect(
            outcome.json.written
                == "{\"said\":[\"Carts\"],\"tables\":[[{\"cart\":\"7\",\"room\":\"204\"},{\"cart\":\"5\"}]]}")
        #expect(outcome.rows == Outcome.Rows(["cart", "room"], [["7", "204"], ["5", ""]]))
    }
}
