// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Decisions
import Foundation
import Nightly
import Office
import Shell

/// The `nightly` verb's service: one run at a time on this machine, as whoever is signed in or as the machine's owner.
enum NightService {
    static func run(_ context: Context, _ arguments: [String]) throws -> Outcome {
        let token = try context.token ?? ownersToken(context)
        let nightly = Nightly(desk: context.desk, courier: Couriers.chosen(context.environment), door: .nightly) { _ in
            if Launch.isInterrupted() { throw Interrupted() }
        }
        do {
            return try outcome(of: nightly, context, token)
        } catch is Interrupted {
            // Days that were closed stay closed; the next run goes on from there.
            throw Interrupted(stands: true)
        }
    }

    private static func outcome(of nightly: Nightly, _ context: Context, _ token: Token) throws -> Outcome {
        let outcome: NightlyOutcome?
        if context.database.contains("://") || context.database.hasPrefix("host=") {
            outcome = try nightly.run(context.site, as: token)
        } else {
            outcome = try NightTurn(path: context.database + "-night").alone {
                try nightly.run(context.site, as: token)
            }
        }
        guard let outcome else { return Outcome([.line("Another run is at it; this one leaves it the work.")]) }
        return Outcome(outcome.page)
    }

    /// A short session of the nightly job's person, for the account that owns the desk's file.
    private static func ownersToken(_ context: Context) throws -> Token {
        guard let local = context.local else { return try context.signedIn() }
        let owner = (try? FileManager.default.attributesOfItem(atPath: context.database))?[.ownerAccountID] as? NSNumber
        guard owner?.uint32Value == geteuid() else { return try context.signedIn() }
        return try NightJob.session(local, at: context.site)
    }
}
