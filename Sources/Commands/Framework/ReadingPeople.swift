// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
package import Office
import People

extension PhraseReader {
    /// A person by the name they sign in with, never by the name they are shown under.
    ///
    /// Someone typing "Chidi Okafor" is asked whether `okafor` was meant. TAB offers those who hold one of `roles`, all where it is empty, and of these
    /// whom `fitting` lets through.
    /// - Source: F19
    package mutating func person(
        _ what: String = "The person", offering roles: Set<String> = [],
        fitting: ([LookAround.Named], Context) throws -> [LookAround.Named] = { people, _ in people }
    ) throws -> LookAround.Named {
        offer { try $0.personOffers(roles, fitting) }
        guard let next else { throw missing(what, accepted: ["NAME"]) }
        let people = try context.look.around(context.site).people
        if let found = people.first(where: { Fold.key($0.handle) == Fold.key(next) }) {
            at += 1
            return found
        }
        let shown = people.filter {
            Fold.key($0.name).split(separator: " ").contains { $0 == Fold.key(next) }
                || Fold.key($0.name) == Fold.key(next)
        }
        let guesses = shown.isEmpty ? Distance.suggest(next, among: people.map(\.handle)) : shown.map(\.handle)
        throw misread(
            "Nobody here signs in as \"\(next)\".",
            accepted: guesses.isEmpty
                ? people.filter { roles.isEmpty || !roles.isDisjoint(with: $0.roles) }.prefix(8).map(\.handle) : [],
            suggestions: Array(guesses.prefix(3)), exit: .notFound)
    }

    /// The same where it may be left out; nil when nobody signs in by the next word.
    package mutating func personIfAny(offering roles: Set<String> = []) throws -> LookAround.Named? {
        offer { try $0.personOffers(roles) { people, _ in people } }
        guard let next,
            let found = try context.look.around(context.site).people.first(where: {
                Fold.key($0.handle) == Fold.key(next)
            })
        else { return nil }
        at += 1
        return found
    }

    /// A room: any name of one; TAB offers those that are known.
    package mutating func room(_ what: String = "The room") throws -> String {
        offer { try $0.context.look.around($0.context.site).rooms.map { Offer(Line.quotedIfNeeded($0), "room") } }
        guard let word = take() else { throw missing(what, accepted: ["204"]) }
        return word.text
    }

    private func personOffers(
        _ roles: Set<String>, _ fitting: ([LookAround.Named], Context) throws -> [LookAround.Named]
    ) throws -> [Offer] {
        let people = try context.look.around(context.site).people.filter {
            roles.isEmpty || !roles.isDisjoint(with: $0.roles)
        }
        let begun = Fold.key(unfinished ?? "")
        let near = people.filter { Fold.key($0.handle).hasPrefix(begun) }
        let offered = near.count <= Self.mostWeighed ? try fitting(near, context) : people
        return offered.map { person in
            let parts = person.roles.filter { $0 != Role.teacher || person.roles.count == 1 }.map {
                Role.spoken[$0] ?? $0
            }
            return Offer(person.handle, ([person.name] + parts).joined(separator: ", "))
        }
    }
}
