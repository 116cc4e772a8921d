// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Synchronization
import TestKit
import Testing
import TortureDoors

extension TortureTests {
    @Suite("Readers of everything people and files bring")
    struct CorpusTests {
        static let folder = Project.root.appendingPathComponent("Tests/TortureTests/Corpus")

        static func corpus() throws -> [(name: String, bytes: [UInt8])] {
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
                (name: $0, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))))
            }
        }

        @Test("F26 every input kept is read without a trap, and what was written is read back as it was")
        func kept() throws {
            let corpus = try Self.corpus()
            #expect(Set(corpus.compactMap { $0.bytes.first.flatMap(Doors.init(rawValue:)) }) == Set(Doors.allCases))
            for (name, bytes) in corpus {
                let faults = Doors.faults(bytes)
                #expect(faults == [], "\(name)")
            }
        }

        /// The input at hand when a reader traps is in this file: it belongs into the corpus.
        static let last = NSTemporaryDirectory() + "cartdesk-fuzz-last-\(ProcessInfo.processInfo.processIdentifier)"

        @Test("F26 the same of inputs made from them by chance", arguments: Doors.allCases)
        func mutated(_ door: Doors) throws {
            var chance = Torture.chance("mutations of \(door)")
            let corpus = try Self.corpus().map(\.bytes).filter { $0.first == door.rawValue }
            let rounds =
                switch door {
                case .folder: Torture.rounds(short: 10, long: 400)
                case .words: Torture.rounds(short: 60, long: 3000)
                case .cart, .bells, .grades: Torture.rounds(short: 80, long: 4000)
                default: Torture.rounds(short: 400, long: 30_000)
                }
            defer { try? FileManager.default.removeItem(atPath: Self.last) }
            for round in 1...rounds {
                let input = Mutation.of(corpus, &chance)
                try Data(input).write(to: URL(fileURLWithPath: Self.last))
                let faults = Doors.faults(input)
                guard faults.isEmpty else {
                    Issue.record(
                        Torture.again("\(door) round \(round): \(faults) base64 \(Data(input).base64EncodedString())"))
                    return
                }
            }
        }

        @Test(
            "F26 the largest files take no more than they should",
            arguments: [UInt8(ascii: "c"), UInt8(ascii: "b"), UInt8(ascii: "g")])
        func large(_ door: UInt8) {
            let size = (Torture.isLong ? 2048 : 64) * 1024
            for pattern in [
                "\u{1}\n", "\"\n", "\",\"", ",", "\n", "a", "\"\"\"\n", "1,1,1,1\n", "Ã¤\n", "#\n", "slot\n", "x:\n",
                "\u{300}",
            ] {
                let bytes = Array(repeating: Array(pattern.utf8), count: size / pattern.utf8.count).flatMap { $0 }
                let faults = Doors.faults([door] + bytes)
                #expect(faults == [], "\(pattern.debugDescription)")
            }
        }
    }
}

/// New inputs from old ones, as fuzzers make them.
enum Mutation {
    private static let words = [
        "\"", "\\", "\u{0}", "\n", "\r\n", "\t", ",", ";", ":", "-", "..", "7-12", "07-12", "7-1..15", "1..60",
        "12-Jul", "all but", "99999999999999999999",
        "-1", "\u{FEFF}", "\u{202E}", "\u{1B}[31m", "Ã¤", "\u{300}", "👩‍👩‍👧", "ﬁ", "İ", "ß", "“", "’", "#", "=1+1",
        "2026-02-30", "24:00", "12:60 pm",
        "p3-p1", "fri", "next", "\\u", "\\ud83d", "{", "[", "}", "]", "1e9", "true", "reserve", "in", "out", "for",
        "--json", "--", "-", "'",
    ]

    static func of(_ corpus: [[UInt8]], _ chance: inout Chance) -> [UInt8] {
        var input = chance.one(of: corpus)
        let door = input[0]
        for _ in 0..<chance.number(1...6) {
            let count = input.count
            let at = chance.number(1...max(1, count))
            switch chance.number(1...9) {
            case 1 where at < count: input[at] = UInt8(chance.number(0...255))
            case 2 where at < count: input[at] ^= 1 << UInt8(chance.number(0...7))
            case 3 where at < count: input.remove(at: at)
            case 4 where at < count: input.removeSubrange(at..<min(count, at + chance.number(1...16)))
            case 5:
                let from = chance.number(1...max(1, count))
                input.insert(
                    contentsOf: input[min(from, count)..<min(count, from + chance.number(1...32))], at: min(at, count))
            case 6:
                let other = chance.one(of: corpus)
                let from = chance.number(1...max(1, other.count))
                input = Array(input.prefix(at)) + other[min(from, other.count)...]
            case 7: input.insert(UInt8(chance.number(0...255)), at: min(at, count))
            default: input.insert(contentsOf: Array(chance.one(of: words).utf8), at: min(at, count))
            }
            if input.isEmpty { input = [door] }
        }
        input[0] = door
        return input
    }
}
