// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// How tries to sign in are slowed down: by the folded typed name, existing or not, and by a ceiling over the whole database.
///
/// A try is charged before the passphrase is looked at and given back when it was right, so that fifty at once cannot share one charge. Never keyed
/// on address, terminal or environment, which the caller chooses. The name is kept as its digest: people type passphrases where names belong.
/// - Source: F28, F30
enum Attempts {
    /// Wrong tries that cost nothing.
    static let free = 3
    /// The longest wait for one name, in seconds.
    static let longest = 900
    /// Wrong tries over all names in one window before everybody waits for its end.
    static let ceiling = 200
    static let window = 600
    /// Wrong tries are forgotten after a day without any.
    static let memory = 86_400

    /// Sorts before every digest; no name's digest can be it.
    static let everyone = " all"

    static func key(_ name: String) -> String { Digest.sha256(Array(Fold.key(name).utf8)).hex }

    /// Seconds to wait after so many wrong tries: 2, 4, 8 … 900.
    static func wait(after failures: Int) -> Int {
        failures <= free ? 0 : min(longest, 1 << min(failures - free, 20))
    }

    /// Charges one try; the seconds still to wait when it may not be made yet.
    static func charge(_ key: String, at now: Instant, _ turn: any ArchiveTurn) throws -> Int? {
        var facts = Facts()
        try turn.load([Attempt.named(key), Attempt.named(everyone)], into: &facts)
        let own: Attempt? = try facts.one(Attempt.named, key)
        let all: Attempt? = try facts.one(Attempt.named, everyone)
        if let own, now < own.retry { return seconds(until: own.retry, from: now) }
        let open = all.flatMap { now < $0.last.adding(seconds: window) && $0.last <= now ? $0 : nil }
        if let open, open.failures >= ceiling { return seconds(until: open.last.adding(seconds: window), from: now) }

        let remembered =
            own.flatMap { now < $0.last.adding(seconds: memory) && $0.last <= now ? $0.failures : nil } ?? 0
        let next = Attempt(
            handleKey: key, failures: remembered + 1, last: now, retry: now.adding(seconds: wait(after: remembered + 1))
        )
        let total = Attempt(
            handleKey: everyone, failures: (open?.failures ?? 0) + 1, last: open?.last ?? now, retry: now)
        try turn.save([change(own, next), change(all, total)], rev: 0)
        if open == nil { try sweep(at: now, keeping: [key, everyone], turn) }
        return nil
    }

    /// Gives the charge back: the passphrase was right.
    static func settle(_ key: String, _ turn: any ArchiveTurn) throws {
        var facts = Facts()
        try turn.load([Attempt.named(key), Attempt.named(everyone)], into: &facts)
        if let own = try facts.one(Attempt.named, key) { try turn.save([.remove(own)], rev: 0) }
        if let all = try facts.one(Attempt.named, everyone), all.failures > 0 {
            var less = all
            less.failures -= 1
            try turn.save([.update(all, less)], rev: 0)
        }
    }

    /// Drops what is forgotten, once a window, so that invented names do not pile up.
    private static func sweep(at now: Instant, keeping: Set<String>, _ turn: any ArchiveTurn) throws {
        var facts = Facts()
        let old = now.adding(seconds: -memory)
        try turn.load([Attempt.before(old)], into: &facts)
        let stale = try facts.rows(Attempt.before, old).filter { !keeping.contains($0.handleKey) && $0.retry <= now }
        try turn.save(stale.map { .remove($0) }, rev: 0)
    }

    private static func change(_ old: Attempt?, _ new: Attempt) -> Change {
        old.map { .update($0, new) } ?? .insert(new)
    }

    private static func seconds(until: Instant, from now: Instant) -> Int {
        max(1, Int((until.ms - now.ms + 999) / 1000))
    }
}
