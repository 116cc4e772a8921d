// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

extension FrontDesk {
    /// Says a line of a script before its answer: remarks as they stand, commands behind a mark.
    func echo(_ text: String) {
        if text.isEmpty { return speech.talk([.gap, .line("")]) }
        let isRemark = text.hasPrefix("#")
        speech.talk([isRemark ? .title(String(text.drop { $0 == "#" || $0 == " " })) : .line("> \(text)")])
    }

    /// A line that was meant to be refused and was not.
    func unexpected(at place: String) -> Int32 {
        let refusal = Refusal(
            code: "not-refused", clause: "F27", sentence: "This line was meant to be refused, and was not.", exit: .rule
        )
        speech.fail(Refused(refusal), as: .page, at: place)
        return Refusal.Exit.rule.rawValue
    }
}
