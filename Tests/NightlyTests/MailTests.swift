// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Foundation
import Office
import TestKit
import Testing

@testable import Nightly

@Suite("Mail")
struct MailTests {
    private func message(
        _ subject: String, _ body: String, name: String = "Inés Ramos", to address: String? = "ramos@lincoln.example"
    ) -> DueMessage {
        DueMessage(
            no: 1, key: "1/7/0", name: name, address: address, subject: subject, body: body,
            made: Instant(ms: 1_795_129_265_000))
    }

    private func folder() -> String { NSTemporaryDirectory() + "cartdesk-mail-\(Sodium.random(6).hex)" }

    @Test("F13 a letter is RFC 5322: encoded words, quoted-printable, a Message-ID from the key")
    func letter() throws {
        let letter = try #require(
            Letter(message("Elena Márquez — 7-3", "Fällt aus = ja\nEnde "), from: "desk@lincoln.example"))
        let text = letter.text(lineEnd: "\r\n")
        #expect(text.contains("To: =?utf-8?B?SW7DqXMgUmFtb3M=?= <ramos@lincoln.example>\r\n"))
        #expect(text.contains("Subject: =?utf-8?B?"))
        #expect(text.contains("Date: Thu, 19 Nov 2026 23:01:05 +0000\r\n"))
        #expect(text.contains("F=C3=A4llt aus =3D ja\r\nEnde=20\r\n"))
        let id = Digest.sha256(Array("1/7/0".utf8)).hex.prefix(32)
        #expect(text.contains("Message-ID: <\(id)@lincoln.example>\r\n"))
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { $0 < 0x7F } })
    }

    @Test(
        "F27 nothing that people wrote begins a header or reaches a terminal as a control",
        arguments: [
            "x\r\nBcc: all@example.org", "x\nBcc: all@example.org", "\u{1B}[31mred", "a\u{202E}b", "=?utf-8?B?eA==?=",
        ])
    func injection(_ evil: String) throws {
        let letter = try #require(Letter(message(evil, evil, name: evil), from: "desk@lincoln.example"))
        let lines = letter.text(lineEnd: "\n").components(separatedBy: "\n")
        let head = lines.prefix { !$0.isEmpty }
        #expect(!head.contains { $0.lowercased().hasPrefix("bcc") })
        #expect(head.filter { !$0.hasPrefix(" ") }.count == 9)
        #expect(!letter.text(lineEnd: "\n").unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        #expect(!letter.body.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
    }

    @Test(
        "F27 an address that is none gets no letter",
        arguments: ["a@b\nBcc: c@d", "a b@c", "<a@b>", "a@b@c", "", "é@x.org"])
    func address(_ text: String) {
        #expect(Letter(message("s", "b", to: text), from: "desk@lincoln.example") == nil)
        #expect(Letter(message("s", "b", to: nil), from: "desk@lincoln.example") == nil)
    }

    @Test("F13 sendmail -t gets the letter on its standard input")
    func sendmail() throws {
        let place = folder()
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: place) }
        let program = place + "/sendmail"
        try
            "#!/bin/sh\necho \"$@\" > \(place)/arguments\nreadlink /proc/self/fd/0 > \(place)/name\ncat > \(place)/letter\n"
            .write(
                toFile: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        let letter = try #require(Letter(message("Hello", "World"), from: "desk@lincoln.example"))
        try SendmailCourier(program: program, from: "desk@lincoln.example").deliver(letter)
        #expect(try String(contentsOfFile: place + "/letter", encoding: .utf8) == letter.text(lineEnd: "\n"))
        #expect(try String(contentsOfFile: place + "/arguments", encoding: .utf8) == "-t -i\n")
        // No name that somebody could put a link behind, or that a killed night would leave.
        #expect(try String(contentsOfFile: place + "/name", encoding: .utf8).hasSuffix(" (deleted)\n"))
        try "#!/bin/sh\nexit 75\n".write(toFile: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        #expect(throws: Undelivered.self) {
            try SendmailCourier(program: program, from: "desk@lincoln.example").deliver(letter)
        }
        #expect(throws: Undelivered.self) {
            try SendmailCourier(program: place + "/none", from: "desk@lincoln.example").deliver(letter)
        }
    }

    @Test("F13 the night sends .eml files, one a person; a second sending of the same letter is the same file")
    func eml() throws {
        let night = try NightSchool()
        let place = folder()
        defer { try? FileManager.default.removeItem(atPath: place) }
        try night.lend(1, Slots(1...12), to: "okafor", 20_261_119, at: night.at(20_261_119, 600))
        let outcome = try night.night(
            20_261_119, 1021, courier: FolderCourier(folder: place, from: "desk@lincoln.example"))
        let files = try FileManager.default.contentsOfDirectory(atPath: place)
        #expect(outcome.sent == files.count)
        #expect(Set(files).count == 5)
        #expect(try night.school.rows(Outgoing.waiting, night.site).isEmpty)
    }

    @Test("F13 what fails is tried again with a growing delay, and never lost")
    func retry() throws {
        struct Broken: Courier {
            let from = "desk@lincoln.example"
            func deliver(_ letter: Letter) throws { throw Undelivered("no route") }
        }
        let night = try NightSchool()
        try night.lend(1, Slots(1...12), to: "okafor", 20_261_119, at: night.at(20_261_119, 600))
        #expect(try night.night(20_261_119, 1021, courier: Broken()).failures.count == 5)
        #expect(try night.night(20_261_119, 1021, courier: Broken()).failures.isEmpty)
        #expect(try night.night(20_261_119, 1022, courier: Broken()).failures.count == 5)
        #expect(try night.night(20_261_119, 1023, courier: Broken()).failures.isEmpty)
        let waiting = try night.school.rows(Outgoing.waiting, night.site)
        #expect(Set(waiting.map(\.tries)) == [2])
        #expect((1...12).map { ReportMail.delay(after: $0) } == [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360])
    }
}

extension MailTests {
    @Test("F13 mail that failed for good is told to those who can do something, in status, greeting and next digest")
    func failedForGood() throws {
        struct Broken: Courier {
            let from = "desk@lincoln.example"
            func deliver(_ letter: Letter) throws { throw Undelivered("no route") }
        }
        let night = try NightSchool()
        let school = night.school
        let thursday = try night.at(20_261_119, 1020)
        try school.arrange([
            .insert(
                Outgoing(
                    unit: night.site, no: 900, entry: 1, key: "hard", kind: "now", person: school.person("okafor"),
                    subject: "Cancelled", body: "b", tries: 11, made: thursday, next: thursday))
        ])
        #expect(try night.night(20_261_119, 1021, courier: Broken()).failures.isEmpty == false)
        let told = try school.rows(Outgoing.waiting, night.site).filter { $0.subject == "Mail that did not arrive" }
        #expect(Set(told.map(\.person)) == [school.person("marquez"), school.person("petrov"), school.person("ramos")])
        #expect(told.first?.body.contains("“Cancelled” to Chidi Okafor could not be delivered in 12 tries") == true)
        #expect(try school.answer(DeskStatus(unit: night.site), as: "marquez").failedMail == 1)
        #expect(try school.answer(LookAtGreeting(unit: night.site), as: "marquez").warnings.count == 1)
        #expect(try school.answer(LookAtGreeting(unit: night.site), as: "okafor").warnings.isEmpty)
        school.set(20_261_127, 480)
        #expect(try school.answer(DeskStatus(unit: night.site), as: "marquez").failedMail == 0)
    }
}
