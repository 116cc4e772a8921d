// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office

extension Verbs {
    /// What the person can do here by right, in the order of the tasks; all of it while nobody is signed in.
    ///
    /// What only works before there is a desk, or in a rehearsal, is left out where it would be refused.
    /// - Source: behaviour 14 of the shell
    static func open(to context: Context?) -> [Verb] {
        let permissions = context.flatMap { try? $0.look.around($0.site).permissions }
        let mine = verbs.filter { verb in
            if verb.type.isForRehearsal, context?.isRehearsal == false { return false }
            if verb.type.replacesDesk, verb.type.permission == nil, context?.local != nil { return false }
            guard let permissions, let needed = verb.type.permission else { return true }
            return permissions.contains(needed.rawValue)
        }
        return Task.allCases.flatMap { task in mine.filter { $0.type.task == task } }
    }

    /// The first words of those: each verb and each noun once, aliases only where a beginning was typed.
    static func first(of verbs: [Verb], aliases: Bool) -> [Offer] {
        var seen: Set<String> = []
        return verbs.flatMap { verb -> [Offer] in
            if let noun = verb.noun {
                return [Offer(noun, Nouns.all.first { $0.word == noun }?.abstract ?? verb.type.summary)]
            }
            return verb.names.prefix(aliases ? verb.names.count : 1).map { Offer($0, verb.type.summary) }
        }.filter { seen.insert($0.word).inserted }
    }
}
