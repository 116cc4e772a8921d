// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import Decisions

/// `revoke R12`: takes one's yes back, until the devices are collected.
struct Revoke: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Take your yes back, until the devices are collected.",
        usage: "revoke R12 [\"why\"]")
    static let task = Task.answer
    static let examples = ["revoke R103 \"my class has its test that day\"", "revoke R103", "revoke R103 --json"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> RevokeAuthorisation {
        let id = try words.id(.reservation, what: "The reservation")
        return RevokeAuthorisation(site: words.context.site, no: id.no, why: try words.textIfAny("Why"))
    }
}
