// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
package import Office

/// A message as a letter in the form of RFC 5322: plain text, UTF-8, one recipient.
///
/// Nothing that people wrote can begin a header of its own (F27): controls are taken out before anything is put together, and what is not plain ASCII is
/// encoded (RFC 2047, quoted-printable).
package struct Letter: Sendable, Equatable {
    /// Names the message by its key: the same for a second sending, so that the receiver can drop it.
    package let id: String
    package let headers: [(name: String, value: String)]
    package let body: String

    package static func == (a: Letter, b: Letter) -> Bool {
        a.id == b.id && a.body == b.body && a.headers.map(\.name) == b.headers.map(\.name)
            && a.headers.map(\.value) == b.headers.map(\.value)
    }

    /// Nil when the message has no address or one that is none.
    package init?(_ message: DueMessage, from: String) {
        guard let address = message.address, Self.isAddress(address), Self.isAddress(from) else { return nil }
        id = String(Digest.sha256(Array(message.key.utf8)).hex.prefix(32))
        let host = from.split(separator: "@").last.map(String.init) ?? "localhost"
        headers = [
            ("From", "Cart desk <\(from)>"), ("To", "\(EncodedWord.phrase(message.name)) <\(address)>"),
            ("Subject", EncodedWord.text(Harmless.line(message.subject))), ("Date", Self.date(message.made)),
            ("Message-ID", "<\(id)@\(host)>"), ("Auto-Submitted", "auto-generated"), ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"), ("Content-Transfer-Encoding", "quoted-printable"),
        ]
        body = Harmless.text(message.body)
    }

    package func text(lineEnd: String) -> String {
        let head = headers.map { "\($0.name): \($0.value)" }
        return (head + [""] + QuotedPrintable.lines(body)).joined(separator: "\n").split(
            separator: "\n", omittingEmptySubsequences: false
        ).joined(separator: lineEnd) + lineEnd
    }

    /// A mailbox that can stand between angle brackets: one @, printable ASCII, nothing that has a meaning in a header.
    static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let meant = Set("<>()[]\\,;:\" ".utf8)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 254
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !meant.contains($0) }
    }

    /// "Thu, 19 Nov 2026 23:01:05 +0000".
    private static func date(_ instant: Instant) -> String {
        let seconds = Int(instant.seconds)
        guard let utc = try? Zone("UTC") else { return "Thu, 1 Jan 1970 00:00:00 +0000" }
        let day = utc.day(of: instant)
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        let inDay = ((seconds % 86_400) + 86_400) % 86_400
        let clock = "\(two(inDay / 3600)):\(two(inDay / 60 % 60)):\(two(inDay % 60))"
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(day.weekday.short), \(day.dayOfMonth) \(months[day.month - 1]) \(day.year) \(clock) +0000"
    }
}
