// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Decisions
import Foundation
import Nightly
import Office
import Shell
import Store

#if District
    import StorePostgres
#endif

/// The `nightly` verb's service: one run at a time on a desk, as whoever is signed in or as the machine's owner.
///
/// Without `--site` it goes through every site that the right to close days reaches.
enum NightService {
    static func run(_ context: Context, _ arguments: [String]) throws -> Outcome {
        let nightly = Nightly(desk: context.desk, courier: Couriers.chosen(context.environment), door: .nightly) { _ in
            if Launch.isInterrupted() { throw Interrupted() }
        }
        do {
            return try all(nightly, context)
        } catch is Interrupted {
            // Days and sites that were finished stay so; the next run goes on from there.
            throw Interrupted(stands: true)
        }
    }

    private static func all(_ nightly: Nightly, _ context: Context) throws -> Outcome {
        let outcome = try alone(context) { () throws -> NightlyOutcome in
            var outcome = NightlyOutcome()
            let named = (try context.local?.facts().sites.count ?? 1) > 1
            for (token, home) in try sessions(context) {
                if context.flags.site != nil {
                    return try nightly.run(context.site, as: token)
                }
                try nightly.runAll(from: home, as: token, named: named, into: &outcome)
            }
            return outcome
        }
        guard let outcome else { return Outcome([.line("Another run is at it; this one leaves it the work.")]) }
        return Outcome(outcome.page, exit: outcome.exit?.rawValue ?? 0)
    }

    /// Whose sessions do the night and from which unit: the one signed in; else the nightly jobs', for the account that owns the desk's file.
    private static func sessions(_ context: Context) throws -> [(token: Token, home: Decisions.UnitID)] {
        if let token = context.token { return [(token, context.site)] }
        let owner = (try? FileManager.default.attributesOfItem(atPath: context.database))?[.ownerAccountID] as? NSNumber
        guard let local = context.local, owner?.uint32Value == geteuid() else {
            return [(try context.signedIn(), context.site)]
        }
        return try NightJob.sessions(local, at: context.flags.site == nil ? nil : context.site)
    }

    /// Runs `body` unless another run is at it: a lock beside the file, a lock of the server's for a district.
    private static func alone<T>(_ context: Context, _ body: () throws -> T) throws -> T? {
        #if District
            if let engine = (context.local?.archive as? TableArchive)?.engine as? PostgresEngine {
                return try engine.alone("night", body)
            }
        #endif
        return try NightTurn(path: context.database + "-night").alone(body)
    }
}
