// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
package import Office
import People

extension PhraseReader {
    /// A person by the name they sign in with, never by the name they are shown under.
    ///
    /// Someone typing "Chidi Okafor" is asked whether `okafor` was meant. TAB offers those who hold one of `roles`, all where it is empty, and of these
    /// whom `fitting` lets through. With `everyone`, for looking back, somebody who left is known too.
    /// - Source: F19, F35
    package mutating func person(
        _ what: String = "The person", offering roles: Set<String> = [], everyone: Bool = false,
        fitting: ([LookAround.Named], Context) throws -> [LookAround.Named] = { people, _ in people }
    ) throws -> LookAround.Named {
        offer { try $0.personOffers(roles, everyone: everyone, fitting) }
        guard let next else { throw missing(what, accepted: ["NAME"]) }
        let around = try context.look.around(context.site)
        if let found = Self.person(next, among: everyone ? around.people + around.former : around.people) {
            at += 1
            return found
        }
        if let gone = around.former.first(where: { Fold.key($0.handle) == Fold.key(next) }) {
            throw misread(
                "\(gone.name) has left the school.", accepted: [], suggestions: [], exit: .notFound)
        }
        let people = around.people
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

    /// Whom a typed name means: exactly the name, or the only one that it cannot be told apart from.
    private static func person(_ typed: String, among people: [LookAround.Named]) -> LookAround.Named? {
        let key = Fold.key(typed)
        if let exact = people.first(where: { Fold.key($0.handle) == key }) { return exact }
        let alike = people.filter { NameKey.areAlike($0.handle, typed) }
        return alike.count == 1 ? alike.first : nil
    }

    /// The same where it may be left out; nil when nobody signs in by the next word.
    package mutating func personIfAny(
        offering roles: Set<String> = [], everyone: Bool = false
    ) throws -> LookAround.Named? {
        offer { try $0.personOffers(roles, everyone: everyone) { people, _ in people } }
        guard let next else { return nil }
        let around = try context.look.around(context.site)
        guard let found = Self.person(next, among: everyone ? around.people + around.former : around.people) else {
            return nil
        }
        at += 1
        return found
    }

    private func personOffers(
        _ roles: Set<String>, everyone: Bool, _ fitting: ([LookAround.Named], Context) throws -> [LookAround.Named]
    ) throws -> [Offer] {
        let around = try context.look.around(context.site)
        let people =
            around.people.filter { roles.isEmpty || !roles.isDisjoint(with: $0.roles) }
            + (everyone ? around.former : [])
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
