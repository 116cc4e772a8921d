// SPDX-License-Identifier: GPL-3.0-or-later

/// Small letters of other scripts that look like a Latin one on every screen.
///
/// - Source: F37, Unicode Technical Standard 39 (confusables)
package enum LookAlikes {
    package static let latin: [Unicode.Scalar: Unicode.Scalar] = [
        // Cyrillic.
        "а": "a", "в": "b", "с": "c", "ԁ": "d", "е": "e", "һ": "h", "і": "i", "ј": "j", "к": "k", "ӏ": "l", "м": "m",
        "п": "n", "о": "o", "р": "p", "ԛ": "q", "г": "r", "ѕ": "s", "т": "t", "ѵ": "v", "ԝ": "w", "х": "x", "у": "y",
        "ү": "y", "ь": "b",
        // Greek.
        "α": "a", "β": "b", "ϲ": "c", "ε": "e", "η": "n", "ι": "i", "ϳ": "j", "κ": "k", "μ": "m", "ν": "v", "ο": "o",
        "ρ": "p", "τ": "t", "υ": "u", "χ": "x", "γ": "y", "ω": "w", "ζ": "z",
        // Armenian, and Latin letters that lost their dot.
        "ո": "n", "օ": "o", "ս": "u", "հ": "h", "յ": "j", "ց": "g", "զ": "q", "ı": "i", "ȷ": "j", "ɑ": "a", "ɡ": "g",
        "ɩ": "i", "ʋ": "v",
        // Dashes and dots.
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "﹣": "-", "․": ".", "。": ".",
    ]
}
