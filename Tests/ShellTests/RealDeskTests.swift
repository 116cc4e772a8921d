// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Foundation
import TestKit
import Testing

/// The program itself on a machine without a desk, as on installation day.
@Suite("A real desk")
final class RealDeskTests {
    private let home = FileManager.default.temporaryDirectory.appendingPathComponent("real-\(UUID())").path
    private var database: String { home + "/data/desk.db" }
    private let passphrase = "three little words"

    init() throws { try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true) }

    deinit { Sweep.away(home) }

    private var environment: [String: String] {
        ["HOME": home, "XDG_RUNTIME_DIR": home + "/run", "XDG_STATE_HOME": home + "/state", "NO_COLOR": "1"]
    }

    /// Runs one command without a terminal; `typed` is its standard input.
    private func run(_ words: [String], typed: String = "", on place: String? = nil) throws -> (
        exit: Int32, said: String
    ) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: AtTerminal.beside("cartdesk"))
        process.arguments = ["--database", place ?? database] + words
        process.environment = environment
        process.currentDirectoryURL = Project.root
        let input = Pipe(), output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
        if !typed.isEmpty { try input.fileHandleForWriting.write(contentsOf: Data(typed.utf8)) }
        try input.fileHandleForWriting.close()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, said)
    }

    private func terminal(_ words: [String]) throws -> Pty {
        try Pty(
            AtTerminal.beside("cartdesk"), ["--database", database] + words,
            environment: environment.merging(["PAGER": "cat"]) { $1 })
    }

    @Test("RULES before there is a desk every verb is refused and no file appears, but help, cart check, templates")
    func noDesk() throws {
        let free = ["help", "exit", "init", "restore", "cart check", "export template"]
        for type in Verbs.all {
            guard !free.contains(type.verb) else { continue }
            let (exit, said) = try run(type.verb.split(separator: " ").map(String.init))
            #expect(exit == 2 && said.contains("There is no desk at"), "\(type.verb): \(said)")
        }
        #expect(try run(["help", "out"]).exit == 0)
        #expect(try run(["cart", "check", "carts/cart-7.txt"]).exit == 0)
        #expect(try run(["export", "template", home + "/empty"]).exit == 0)
        #expect(!FileManager.default.fileExists(atPath: home + "/data"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: home + "/empty").contains("staff.csv"))
    }

    @Test("F29 F30 RULES made from a folder with one line of standard input; nothing of a rehearsal works")
    func made() throws {
        #expect(try run(["init", "--from", "seed/lincoln"], typed: "short\n").exit == 1)
        #expect(!FileManager.default.fileExists(atPath: database))
        let made = try run(["init", "--from", "seed/lincoln"], typed: passphrase + "\n")
        #expect(made.exit == 0 && made.said.contains("The desk of Lincoln School is founded"))
        #expect(!made.said.contains(passphrase))
        #expect(try run(["status"]).exit == 77)
        #expect(try run(["--as", "okafor", "whoami"]).said.contains("works in a rehearsal only"))
        #expect(try run(["clock", "16:55"]).exit == 1)
        #expect(try run(["init", "--from", "seed/lincoln"], typed: passphrase + "\n").exit == 1)
    }

    @Test("F23 RULES a copy makes another desk without sign-in, and every greeting says so")
    func restored() throws {
        _ = try run(["init", "--from", "seed/lincoln"], typed: passphrase + "\n")
        try signIn(on: database)
        #expect(try run(["backup", home + "/copy.db"]).exit == 0)
        let other = home + "/other/desk.db"
        let restored = try run(["restore", home + "/copy.db"], on: other)
        #expect(restored.exit == 0 && restored.said.contains("is the copy"), "\(restored.said)")
        #expect(try run(["status"], on: other).exit == 77)
        let greeting = try signIn(on: other)
        #expect(greeting.contains("The desk was restored from a copy"))
        #expect(greeting.contains("by the machine account "))
        // The district and the school each have it in their journal; whoever is greeted reads it once.
        #expect(greeting.components(separatedBy: "The desk was restored").count == 2, "\(greeting)")
    }

    @Test("F29 a passphrase that will not be recovered is not asked for")
    func notRecovered() throws {
        _ = try run(["init", "--from", "seed/lincoln"], typed: passphrase + "\n")
        let nobody = try run(["person", "recover", "nobody"])
        #expect(nobody.exit == 2 && nobody.said.contains("There is nobody called nobody here."), "\(nobody.said)")
        let teacher = try terminal(["person", "recover", "okafor"])
        #expect(try teacher.waitForEnd() == .exit(77))
        #expect(teacher.output.contains("is not of Desktop Services"))
        #expect(!teacher.output.contains("passphrase for"), "\(teacher.output)")
    }

    @discardableResult
    private func signIn(on place: String) throws -> String {
        let login = try Pty(
            AtTerminal.beside("cartdesk"), ["--database", place, "login", "dts.ramos"], environment: environment,
            columns: 200)
        try login.wait(for: "Passphrase: ")
        try login.send(passphrase + "\r")
        #expect(try login.waitForEnd() == .exit(0))
        return login.output
    }

    @Test("RULES a shared account shares no token: the shell asks who is there, whatever a command signed in")
    func sharedAccount() throws {
        _ = try run(["init", "--from", "seed/lincoln"], typed: passphrase + "\n")
        try signIn(on: database)
        let me = try run(["whoami"])
        #expect(me.said.hasPrefix("Ignacio Ramos, Desktop Services."), "\(me.said)")
        let token = try tokenFile()
        let mode = try FileManager.default.attributesOfItem(atPath: token)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let shell = try terminal([])
        try shell.wait(for: "Name: ")
        #expect(!shell.output.contains("Ramos"))
        #expect(try run(["logout"]).exit == 0)
        #expect(try run(["whoami"]).exit == 77)
    }

    private func tokenFile() throws -> String {
        let folder = home + "/run"
        let files = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
        let file = try #require(files.first { !$0.hasSuffix("/") && !isFolder(folder + "/" + $0) })
        return folder + "/" + file
    }

    private func isFolder(_ path: String) -> Bool {
        var answer = ObjCBool(false)
        return FileManager.default.fileExists(atPath: path, isDirectory: &answer) && answer.boolValue
    }
}
