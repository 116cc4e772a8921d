// SPDX-License-Identifier: GPL-3.0-or-later
import CReadline
import Glibc
import Synchronization

/// TAB and `?`: readline asks, the session's `complete` answers, both at once and synchronously.
enum Completing {
    /// Readline's attempted-completion function: a list it frees, or nil for nothing.
    ///
    /// The first entry is what replaces the word; the matches follow when there are several.
    static func matches(_ text: UnsafePointer<CChar>?) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        cartdesk_rl_completion_is_ours()
        guard let complete = Session.current.withLock({ $0.complete }) else { return nil }
        let line = String(cString: cartdesk_rl_line())
        let cursor = min(Int(cartdesk_rl_point()), line.utf8.count)
        let offered = offerable(complete(line, cursor))
        Session.current.withLock { $0.offered = offered }
        guard let first = offered.first else { return nil }
        if offered.count == 1 {
            cartdesk_rl_set_append(first.closes ? 0x20 : 0)
            return list([first.word])
        }
        let typed = text.map { String(cString: $0) } ?? ""
        return list([common(offered.map(\.word), typed: typed)] + offered.map(\.word))
    }

    /// Each word once, in the order given, and none that would type a control character.
    static func offerable(_ offered: [Completion]) -> [Completion] {
        var seen: Set<String> = []
        return offered.filter { offer in
            !offer.word.isEmpty && !offer.word.unicodeScalars.contains(where: Shown.isControl)
                && seen.insert(offer.word).inserted
        }
    }

    /// What all words begin with; what was typed, when that would take letters away.
    ///
    /// Case is folded by whoever completes, so `LI` may offer `lindqvist` and `Lions`: their common beginning is
    /// empty and the typed letters stay.
    static func common(_ words: [String], typed: String) -> String {
        guard var common = words.first else { return typed }
        for word in words.dropFirst() {
            common = String(zip(common, word).prefix { $0 == $1 }.map(\.0))
        }
        return common.count >= typed.count ? common : typed
    }

    /// Draws the list under the line and the line again under the list.
    static func show() {
        let offered = Session.current.withLock { $0.offered }
        var rows: Int32 = 0
        var columns: Int32 = 0
        rl_get_screen_size(&rows, &columns)
        let list = MatchList(
            matches: offered, width: columns > 0 ? Int(columns) : 80, unicode: cartdesk_speaks_utf8() != 0)
        rl_crlf()
        cartdesk_rl_write(list.text)
        rl_forced_update_display()
    }

    /// The key `?`: on an empty line, what can be done here; anywhere else, the character.
    static func questionMark(_ count: Int32, _ key: Int32) -> Int32 {
        guard cartdesk_rl_end() == 0, Session.current.withLock({ $0.completes }) else { return rl_insert(count, key) }
        return rl_possible_completions(count, key)
    }

    /// A list on the C heap, ended by nil, as readline will free it.
    private static func list(_ words: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        let bytes = (words.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
        guard let list = malloc(bytes)?.assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self) else { return nil }
        for (index, word) in words.enumerated() { list[index] = strdup(word) }
        list[words.count] = nil
        return list
    }
}
