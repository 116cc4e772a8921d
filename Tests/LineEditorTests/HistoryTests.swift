// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit
import Testing

@testable import LineEditor

@Suite("History")
struct HistoryTests {
    @Test("History is one file a person, 0600, without duplicates in a row")
    func file() throws {
        let anna = Probing.historyPath()
        let ben = Probing.historyPath()
        let pty = try Probing.start(["600", anna])
        try pty.send("one\rone\r \rtwo\rone\ras \(ben)\r")
        try pty.wait(for: "[history]")
        try pty.wait(for: "> ")
        try pty.send("\u{10}three\r")
        try pty.wait(for: "[line:three]")
        try pty.send("leave\r")
        try pty.waitForEnd()
        #expect(try String(contentsOfFile: anna, encoding: .utf8) == "one\ntwo\none\n")
        #expect(try String(contentsOfFile: ben, encoding: .utf8) == "three\n")
        let mode = try FileManager.default.attributesOfItem(atPath: anna)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("The next session begins with the last one's lines")
    func again() throws {
        let path = Probing.historyPath()
        HistoryFile(path: path).append("reserve 7 fri p3")
        let pty = try Probing.start(["600", path])
        try pty.send("\u{10} in 204\r")
        try pty.wait(for: "[line:reserve 7 fri p3 in 204]")
    }

    @Test("A file that others could read is closed to them; a symbolic link is left alone")
    func others() throws {
        let path = Probing.historyPath()
        HistoryFile(path: path).append("one")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(HistoryFile(path: path).load() == ["one"])
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let link = path + "-link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        HistoryFile(path: link).append("two")
        #expect(HistoryFile(path: link).load() == [])
        #expect(HistoryFile(path: path).load() == ["one"])
    }

    @Test("A file grown long is cut to its newest lines")
    func cut() throws {
        let path = Probing.historyPath()
        let file = HistoryFile(path: path)
        file.append("first")
        let lines = (1...(2 * HistoryFile.limit)).map { "line \($0)" }
        try ("first\n" + lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: false, encoding: .utf8)
        let kept = Array(lines.suffix(HistoryFile.limit))
        #expect(file.load() == kept)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == kept.joined(separator: "\n") + "\n")
    }
}
