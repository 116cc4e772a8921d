// SPDX-License-Identifier: GPL-3.0-or-later

/// A month of the Gregorian calendar, January is 1.
///
/// Only names and lengths; a month is never stored.
enum Month: Int, CaseIterable {
    case january = 1
    case february, march, april, may, june, july, august, september, october, november, december

    /// Reads an English name or a prefix of at least three letters, case folded: "nov", "Sept".
    init?(name: some StringProtocol) {
        let folded = name.lowercased()
        guard folded.count >= 3, let found = Self.allCases.first(where: { $0.name.lowercased().hasPrefix(folded) })
        else { return nil }
        self = found
    }

    var name: String {
        let names = [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ]
        return names[rawValue - 1]
    }

    var short: String {
        String(name.prefix(3))
    }

    /// How many days the month has in `year`.
    func length(in year: Int) -> Int {
        switch self {
        case .february: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case .april, .june, .september, .november: 30
        default: 31
        }
    }
}
