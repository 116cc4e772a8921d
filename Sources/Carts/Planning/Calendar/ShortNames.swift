// SPDX-License-Identifier: GPL-3.0-or-later

/// Names cut so that they fit a narrow column and are still told apart.
package enum ShortNames {
    /// Each name's beginning of at most `most` characters, with a digit where two would look the same.
    package static func cut(_ names: [String], to most: Int) -> [String: String] {
        var short: [String: String] = [:]
        var used: Set<String> = []
        for name in Set(names).sorted() {
            var candidate = String(name.prefix(most))
            var next = 2
            while used.contains(candidate) {
                candidate = String(name.prefix(max(1, most - 1))) + "\(next)"
                next += 1
            }
            used.insert(candidate)
            short[name] = candidate
        }
        return short
    }

    /// The longest cut with which every text fits; `text` makes a cell of a short name.
    package static func fitting(_ names: [String], _ columns: Int, _ widest: ([String: String]) -> Int) -> [String:
        String]
    {
        for most in stride(from: 12, through: 3, by: -1) {
            let short = cut(names, to: most)
            if widest(short) <= columns { return short }
        }
        return cut(names, to: 3)
    }
}
