// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import TestKit
import Testing

extension TortureTests {
    @Suite("Every output, harm planted everywhere")
    struct OutputTests {
        static let forms: [[String]] = [[], ["--json"], ["--csv"]]
        static let people = [
            "marquez", "okafor", "adeyemi", "dts.ramos", "auditor.weiss", "castillo", "ets.boateng", "sub.brandt",
        ]

        @Test(
            "F27 no output of any command, for any role, in any form, steers a terminal or begins a formula",
            arguments: 0..<8)
        func everything(_ index: Int) throws {
            let who = Self.people[index]
            guard Torture.isLong || index < 3 else { return }
            for (turn, form) in Self.forms.enumerated() where Torture.isLong || turn == index % 3 {
                let desk = try Desk()
                try desk.must("okafor", "ticket open \"cracked\" 7-12")
                try desk.must(
                    "okafor",
                    "app request \"Khan\" org.khan.K purpose \"p\" for \"g\" on \"d\" cost free privacy \"none\"")
                try desk.must("okafor", "hold 7-11 damaged \"corner\"")
                try FileManager.default.copyItem(
                    atPath: Project.root.appendingPathComponent("carts/cart-7.txt").path,
                    toPath: desk.folder + "/cart-7.txt")
                try desk.plant(index + turn)
                let lines = EveryLine.chosen(index + turn).map {
                    $0.replacing(" --json", with: "").replacing(" --csv", with: "")
                }
                try hold(desk, who, form, lines)
            }
        }

        private func hold(_ desk: Desk, _ who: String, _ form: [String], _ lines: [String]) throws {
            let child = try desk.start(
                form + ["--yes", "--keep-going"], as: who, now: "2026-11-19 10:13",
                environment: try mail(desk, form), shell: "cd \(desk.folder)")
            // What a pipe holds is less than all lines.
            DispatchQueue.global().async { [input = TypedLines(child, lines)] in input.type() }
            let end = child.finish(closing: false)
            if case .signal = end { Issue.record(Torture.again("\(who) \(form): \(end)")) }
            #expect(end != .hung)
            let isSheetOrPage = form != ["--json"]
            #expect(
                Harm.steering(child.output, but: isSheetOrPage ? ["\n", "\r", "\t"] : ["\n"]) == [],
                "\(who) \(form): \(Self.around(child.output))")
            #expect(Harm.steering(child.errors) == [], "\(who) \(form): \(Self.around(child.errors))")
            #expect(child.output.count > 10_000, "something was said: \(child.errors.suffix(500))")
            if form == ["--csv"] { #expect(Harm.formulas(child.output).prefix(3) == []) }
            if form == ["--json"] {
                let answers = child.output.split(separator: "\n")
                #expect(answers.allSatisfy { JSON(bytes: Array($0.utf8)) != nil })
                #expect(!answers.contains("{\"said\":\"forged\"}"))
            }
            // Whoever it was about is told the evening after.
            let night = try desk.start(
                form + ["--site", "lincoln", "nightly"], as: "dts.ramos", now: "2026-11-20 17:30",
                environment: try mail(desk, form))
            let ended = night.finish()
            if case .exit = ended {} else { Issue.record("\(ended)") }
            #expect(Harm.steering(night.output + night.errors) == [], "\(Self.around(night.output + night.errors))")
            try holdLetters(desk)
            for file in try FileManager.default.contentsOfDirectory(atPath: desk.folder) where file.hasPrefix("out-") {
                let text = String(
                    decoding: FileManager.default.contents(atPath: desk.folder + "/" + file) ?? Data(), as: UTF8.self)
                #expect(text.count > 100 && Harm.steering(text) == [], "\(who) \(file): \(Self.around(text))")
            }
        }

        /// Into a folder, or through a program that is called as `sendmail` is.
        private func mail(_ desk: Desk, _ form: [String]) throws -> [String: String] {
            let folder = desk.folder + "/mail"
            guard form == ["--json"] else { return ["CARTDESK_MAIL_FOLDER": folder] }
            let program = desk.folder + "/sendmail"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data("#!/bin/sh\ncat > \(folder)/$$.eml\n".utf8).write(to: URL(fileURLWithPath: program))
            chmod(program, 0o700)
            return ["CARTDESK_SENDMAIL": program]
        }

        /// Letters are ASCII, their headers are ours, and what is encoded in them is harmless too.
        private func holdLetters(_ desk: Desk) throws {
            let folder = desk.folder + "/mail"
            let known: Set = [
                "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
                "Content-Transfer-Encoding",
            ]
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            #expect(!names.isEmpty, "a letter was sent")
            for name in names {
                let sent = String(
                    decoding: FileManager.default.contents(atPath: folder + "/" + name) ?? Data(), as: UTF8.self)
                // A folder's letters end their lines as the network does, a program's as the machine does.
                let letter = sent.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
                #expect(letter.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A || $0 == 0x0D })
                let head = letter.components(separatedBy: "\r\n\r\n").first ?? ""
                for line in head.components(separatedBy: "\r\n") where !line.hasPrefix(" ") {
                    #expect(known.contains(String(line.prefix { $0 != ":" })), "\(line)")
                }
                for word in head.matches(of: /=\?utf-8\?B\?([^?]*)\?=/) {
                    let text =
                        Data(base64Encoded: String(word.1)).map { String(decoding: $0, as: UTF8.self) } ?? "\u{1B}"
                    #expect(Harm.steering(text, but: []) == [])
                }
                let body = letter.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\n\n")
                #expect(Harm.steering(Self.decoded(body)) == [], "\(name)")
            }
        }

        /// Quoted-printable, read again.
        static func decoded(_ text: String) -> String {
            var bytes: [UInt8] = []
            var rest = Array(
                text.replacingOccurrences(of: "=\r\n", with: "").replacingOccurrences(of: "\r\n", with: "\n").utf8)[...]
            while let byte = rest.popFirst() {
                if byte == UInt8(ascii: "="),
                    let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
                {
                    bytes.append(value)
                    rest = rest.dropFirst(2)
                } else {
                    bytes.append(byte)
                }
            }
            return String(decoding: bytes, as: UTF8.self)
        }

        /// The first places where something steers, shown harmlessly.
        static func around(_ text: String) -> [String] {
            text.split(separator: "\n").filter { !Harm.steering(String($0), but: ["\r", "\t"]).isEmpty }.prefix(4).map {
                $0.debugDescription
            }
        }
    }
}

/// Lines typed from another thread, so that reading and typing do not wait for one another.
final class TypedLines: @unchecked Sendable {
    private let child: Child
    private let lines: [String]
    init(_ child: Child, _ lines: [String]) {
        self.child = child
        self.lines = lines
    }
    func type() {
        child.type(lines)
        child.endOfInput()
    }
}
