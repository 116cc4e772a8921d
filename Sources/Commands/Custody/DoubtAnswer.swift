// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions

/// The answer to the question of a check-in, in the words of the check-in: `all back`, `all but 4`, `missing 5`, `none back`.
///
/// Whatever of the doubted labels it does not name is back in its slot. `yes` and `no` do as well; other exceptions (`damaged 3 "cracked"`,
/// `uncabled 4`, `room 204`) may follow.
/// - Source: S14, RULES "Check-in"
enum DoubtAnswer {
    /// The check-in with what was answered; nil when nothing was said.
    static func read(
        _ text: String, of doubted: Slots, _ cart: Cart, after stated: CountDaily.Stated, in context: Context
    ) throws -> CountDaily.Stated? {
        let line = Line(text)
        guard !line.words.isEmpty else { return nil }
        var words = PhraseReader(line: text, words: line.words, in: context)
        var said = CountDaily.Stated()
        if words.keyword("none") || words.keyword("no") {
            said.absent = doubted
            _ = words.keyword("back")
        } else if words.keyword("all") || words.keyword("yes") {
            _ = words.keyword("back") || words.keyword("in")
            if words.keyword("but") || words.keyword("except") { said.absent = try words.slots(of: cart) }
        } else if doubted.count == 1, words.keyword("missing"), words.isAtEnd {
            said.missing = doubted
        } else {
            words = PhraseReader(line: text, words: line.words, in: context)
        }
        try In.exceptions(&words, cart, into: &said)
        try words.end()
        return merged(said, doubted, into: stated)
    }

    private static func merged(
        _ said: CountDaily.Stated, _ doubted: Slots, into stated: CountDaily.Stated
    ) -> CountDaily.Stated {
        let away = said.absent.union(said.missing)
        var all = stated
        all.absent = stated.absent.union(said.absent.subtracting(said.missing))
        all.missing = stated.missing.union(said.missing)
        all.damaged += said.damaged
        all.uncabled = stated.uncabled.union(said.uncabled)
        all.present = stated.present.union(doubted.subtracting(away).subtracting(Slots(said.damaged.map(\.slot))))
        all.unplugged = stated.unplugged || said.unplugged
        all.unlocked = stated.unlocked || said.unlocked
        all.room = said.room ?? stated.room
        all.at = said.at ?? stated.at
        all.why = said.why ?? stated.why
        return all
    }
}
