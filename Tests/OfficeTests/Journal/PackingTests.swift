// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office
import TestKit
import Testing

@Suite("Packed bodies")
struct PackingTests {
    private static let text = Array(
        #"{"changes":[{"t":"reservation","a":{"site":1,"no":29000,"day":20260527,"cart":40}}]}"#.utf8)

    @Test("What is packed is unpacked to the byte, whatever it is")
    func roundTrip() {
        let many = Array(repeating: Self.text, count: 3000).joined()
        let noise = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
        for text in [[], Self.text, Array(many), noise, [UInt8](repeating: 0, count: 5)] {
            let stored = Packing.pack(text, about: Array("c40R29000".utf8))
            #expect(Packing.unpack(stored) == text)
            #expect(Packing.about(stored).map(Array.init) == Array("c40R29000".utf8))
        }
    }

    @Test("A common body takes less than half of what its text does")
    func smaller() { #expect(Packing.pack(Self.text).count * 2 < Self.text.count) }

    @Test("Plain bodies from before stay as they were sealed")
    func plain() {
        #expect(Packing.unpack(Self.text) == Self.text)
        #expect(Packing.about(Self.text) == nil)
    }

    @Test("F26 What nobody packed is refused: cut off, added to, of another form, or a sheet that unpacks without end")
    func hostile() {
        let stored = Packing.pack(Self.text)
        #expect(Packing.unpack(Array(stored.dropLast())) == nil)
        #expect(Packing.unpack(stored + [0]) == nil)
        #expect(Packing.unpack([2] + stored.dropFirst()) == nil)
        #expect(Packing.unpack([]) == nil)
        #expect(Packing.unpack([1]) == nil)
        let endless = Packing.pack([UInt8](repeating: UInt8(ascii: "a"), count: (1 << 26) + (1 << 20)))
        #expect(endless.count < 1 << 18)
        #expect(Packing.unpack(endless) == nil)
    }

    @Test("The dictionary of form 1 and the letters of the kinds are never changed: every stored body needs them")
    func forEver() {
        #expect(Packing.fingerprint == "5225571fcf04b35c5bcfe0d4279d5a507e13873970942670cfeb8e833f77fe63")
        let marks = Numbered.allCases.map { String(UnicodeScalar($0.mark)) }.joined()
        #expect(marks == "ARTCGSLHhFEynlaWpdcguo")
        #expect(Set(marks).count == Numbered.allCases.count)
    }
}
