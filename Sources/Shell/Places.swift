// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Decisions
import Office
import People

/// Which site a line speaks of.
enum Places {
    /// The site that was named; else the person's own; else the only one there is.
    ///
    /// Somebody of the district speaks of the district until they name a site.
    static func choose(_ code: String?, home: UnitID?, among facts: DeskFacts?) throws -> DeskFacts.Place? {
        guard let facts else { return nil }
        if let code, !code.isEmpty {
            if let found = facts.unit(coded: code) { return found }
            let codes = facts.units.map(\.code)
            let near = Distance.suggest(code, among: codes)
            throw Refused(
                Refusal(
                    code: "no-such-unit", clause: "G23",
                    sentence: "There is no site \"\(code)\" here."
                        + (near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?"),
                    instead: near.isEmpty ? codes.map { "--site \($0)" } : [], exit: .notFound))
        }
        let own = home.flatMap { facts.place($0) }
        if let own, own.kind == .site { return own }
        if facts.sites.count == 1 { return facts.sites[0] }
        return own ?? facts.sites.first ?? facts.units.first
    }
}

/// Where the database is when nobody says.
enum DefaultPlace {
    /// `CARTDESK_DATABASE`, else `$XDG_DATA_HOME/cartdesk/desk.db`.
    static func database(_ environment: [String: String]) -> String {
        if let named = environment["CARTDESK_DATABASE"], !named.isEmpty { return named }
        return folder("XDG_DATA_HOME", ".local/share", environment) + "/cartdesk/desk.db"
    }

    /// Lines typed by one person: `$XDG_STATE_HOME/cartdesk/history/<database>/<person>`.
    static func history(_ handle: String, database: String, _ environment: [String: String]) -> String {
        let plain = String(handle.map { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" ? $0 : "_" })
        let desk = String(Digest.sha256(Array(database.utf8)).hex.prefix(16))
        return folder("XDG_STATE_HOME", ".local/state", environment) + "/cartdesk/history/\(desk)/\(plain)"
    }

    private static func folder(_ name: String, _ fallback: String, _ environment: [String: String]) -> String {
        if let set = environment[name], set.hasPrefix("/") { return set }
        return (environment["HOME"] ?? "") + "/" + fallback
    }
}

/// Stands where no database is: every question is answered with where it was looked for.
struct ClosedDesk: Desk {
    let database: String

    func perform<R: Request>(_ envelope: Envelope<R>, as token: Token) throws -> Receipt {
        throw StorageFault.missing(database)
    }
    func answer<Q: Query>(_ query: Q, door: Door, as token: Token) throws -> Q.Answer {
        throw StorageFault.missing(database)
    }
}
