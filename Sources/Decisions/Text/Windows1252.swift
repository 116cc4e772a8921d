// SPDX-License-Identifier: GPL-3.0-or-later

/// The encoding of older Windows programs, to recognise text that went through it by mistake.
package enum Windows1252 {
    /// What the bytes 80…9F mean; nil for the five that mean nothing.
    private static let upper: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]

    package static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// The byte that means `scalar`; nil when none does.
    ///
    /// The five unused bytes count as the C1 controls of the same number, as browsers have it.
    package static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value <= 0xFF { return UInt8(scalar.value) }
        return upper.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
    }
}
