// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// How high each role stands: who may give it, take it away, or hand out a code to whoever holds it.
///
/// Strictly downwards, or by Desktop Services. Data, so that a town may order its roles otherwise.
/// - Source: F21
package enum Ranks {
    package static let standard: [String: Int] = read(
        """
        dts 50
        auditor 45
        principal 40
        coordinator 30
        ets 20
        teacher 10
        nightly 5
        substitute 0
        aide 0
        student-teacher 0
        student 0
        """)

    static func read(_ text: String) -> [String: Int] {
        var ranks: [String: Int] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if words.count == 2, let rank = Int(words[1]) { ranks[words[0]] = rank }
        }
        return ranks
    }

    /// The rank of a role; an unknown one stands above all, so that only Desktop Services touch it.
    package static func of(_ role: String) -> Int { standard[role] ?? 49 }
}

extension Actor {
    /// The rank in which the actor asks: of the roles that give the right here.
    package func rank(at unit: UnitID) -> Int {
        standings.filter { ($0.reach ?? .own) >= .unit && ($0.unit == unit || $0.reach == .below) }.map {
            Ranks.of($0.role)
        }.max() ?? -1
    }

    /// Whether the right comes from being Desktop Services, here or above.
    package func isDesktopServices(at unit: UnitID) -> Bool {
        standings.contains {
            $0.role == Role.desktopServices && $0.reach != nil && ($0.unit == unit || $0.reach == .below)
        }
    }
}
