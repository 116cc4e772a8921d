// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Decisions
import Foundation
import Office
import Testing

/// The file in which `login` keeps a session for single commands.
@Suite("A kept session")
struct TokenFileTests {
    private let folder = NSTemporaryDirectory() + "cartdesk-token-" + Sodium.random(6).hex
    private let token = Token(secret: Sodium.random(32))

    private func file(_ name: String) throws -> TokenFile {
        try #require(TokenFile(ofJob: ["CARTDESK_TOKEN_FILE": folder + "/" + name]))
    }

    @Test("F24 a session is read from a file that is ours alone, and from nothing else")
    func alone() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let own = try file("own")
        #expect(own.read() == nil)
        #expect(own.write(token))
        #expect(own.read() == token)

        let link = try file("link")
        try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: own.path)
        #expect(link.read() == nil)

        let pipe = try file("pipe")
        #expect(mkfifo(pipe.path, 0o600) == 0)
        #expect(pipe.read() == nil)

        let empty = try file("empty")
        try Data().write(to: URL(fileURLWithPath: empty.path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: empty.path)
        #expect(empty.read() == nil)

        for mode in [0o640, 0o604, 0o620] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: own.path)
            #expect(own.read() == nil)
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: own.path)
        #expect(own.read() == token)
        own.remove()
        #expect(own.read() == nil)
    }
}
