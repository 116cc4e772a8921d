// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office
import People

/// `substitute okafor fri`: somebody else teaches; no devices go there, no exceptions.
struct SubstituteEnter: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "enter", abstract: "Somebody else teaches a class or in a room: no devices there then.",
        usage: "substitute TEACHER|room ROOM DAY [PERIODS|TIMES] [in ROOM] [until DAY]")
    static let noun: String? = "substitute"
    static let isNounsOwn = true
    static let task = Task.plan
    static let examples = [
        "substitute okafor tomorrow", "substitute okafor fri p3-p5 in 206", "substitute room 204 today until fri",
    ]
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    /// At a terminal what it cancels is shown and asked about; off one it is done, as a substitute is a fact.
    func run(_ plan: EnterSubstitute, in context: Context) throws -> Outcome {
        try Previewed.run(plan, only: preview, unattended: true, in: context)
    }

    static func read(_ words: inout PhraseReader) throws -> EnterSubstitute {
        var room: String?
        var person: LookAround.Named?
        if words.keyword("room", "whoever teaches in a room") {
            room = try words.room()
        } else {
            person = try words.person("The teacher, or room and its number", offering: [Role.teacher]) {
                people, context in
                let wishes = people.map {
                    EnterSubstitute(site: context.site, person: $0.person, day: context.now.day.adding(1))
                }
                let others = Set(context.accepted(wishes).compactMap(\.person))
                return people.filter { others.contains($0.person) }
            }
        }
        let day = try words.day()
        let times = try words.timesIfAny(on: day, bare: true).map { Asked($0) }
        func named() throws {
            guard person != nil, room == nil, words.keyword("in", "the room where the class is then") else { return }
            room = try words.room()
        }
        try named()
        let until = try words.untilIfAny(from: day, "the last day of several")
        try named()
        return EnterSubstitute(
            site: words.context.site, person: person?.person, room: room, day: day, until: until, times: times)
    }
}

/// `substitute withdraw S3 "why"`: the teacher teaches after all.
struct SubstituteWithdraw: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "The teacher teaches after all; says why, and not the teacher themself.",
        usage: "substitute withdraw S3 \"why\"")
    static let noun: String? = "substitute"
    static let task = Task.plan
    static let examples = [
        "substitute withdraw S1 \"entered for the wrong day\"", "substitute withdraw S1 \"back from the dentist\"",
        "substitute withdraw S1 \"wrong teacher\" --json",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> WithdrawSubstitute {
        let id = try words.id(.substitute, what: "The substitute's number")
        return WithdrawSubstitute(site: words.context.site, no: id.no, why: try words.text("The reason"))
    }
}
