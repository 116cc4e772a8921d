// SPDX-License-Identifier: GPL-3.0-or-later

/// A time that a clock on the wall shows, to the minute, on no day and in no zone.
///
/// 1440, written 24:00, is the end of a day and serves only as the end of something. Encoded as the minute.
package struct WallTime: Comparable, Hashable, Sendable {
    /// Minutes after midnight, 0…1440.
    package let minute: Int

    package init?(_ minute: Int) {
        guard (0...1440).contains(minute) else { return nil }
        self.minute = minute
    }

    /// Reads "10:15", "9:05", "16:55", "4pm", "4:30 pm" and "noon"; case is folded.
    ///
    /// Bare digits ("16", "0905") are refused, as they could be a period, a slot or a room. So is "midnight", which may
    /// mean either end of the day.
    package init?(text: some StringProtocol) {
        var rest = Substring(text.lowercased())
        if rest == "noon" {
            self.init(720)
            return
        }
        var afternoon: Bool?
        for (mark, isAfternoon) in [("am", false), ("pm", true)] where rest.hasSuffix(mark) {
            afternoon = isAfternoon
            rest = rest.dropLast(2)
            if rest.last == " " { rest = rest.dropLast() }
            break
        }
        let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
        guard let hour = parts.first.flatMap({ wholeNumber($0) }), parts[0].utf8.count <= 2 else { return nil }
        let minute: Int
        switch parts.count {
        case 1 where afternoon != nil:
            minute = 0
        case 2 where parts[1].utf8.count == 2:
            guard let read = wholeNumber(parts[1]), read < 60 else { return nil }
            minute = read
        default:
            return nil
        }
        if let afternoon {
            guard (1...12).contains(hour) else { return nil }
            self.init((hour % 12 + (afternoon ? 12 : 0)) * 60 + minute)
        } else {
            self.init(hour * 60 + minute)
        }
    }

    package static func < (left: WallTime, right: WallTime) -> Bool {
        left.minute < right.minute
    }
}

/// A minute of the day as a clock shows it: 615 is "10:15".
func clock(_ minute: Int) -> String {
    "\(padded(minute / 60, 2)):\(padded(minute % 60, 2))"
}

extension WallTime: CustomStringConvertible, Codable {
    /// Always with 24 hours and two digits: "09:05", "16:55".
    package var description: String { clock(minute) }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let minute = try container.decode(Int.self)
        guard let time = WallTime(minute) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(minute) is not a minute of a day.")
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(minute)
    }
}
