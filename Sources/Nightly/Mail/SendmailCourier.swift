// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Hands letters to a local mail program: `sendmail -t`, which reads the recipient from the letter's own header.
///
/// No recipient, subject or name ever stands on a command line. The letter is given as a file on standard input, so a program that stops reading cannot
/// stop the night.
package struct SendmailCourier: Courier {
    let program: String
    package let from: String
    /// Seconds after which the program is given up.
    let patience: Int

    package init(program: String, from: String, patience: Int = 60) {
        self.program = program
        self.from = from
        self.patience = patience
    }

    package func deliver(_ letter: Letter) throws {
        let draft = FileManager.default.temporaryDirectory.appendingPathComponent("cartdesk-\(letter.id).letter")
        guard
            FileManager.default.createFile(
                atPath: draft.path, contents: Data(letter.text(lineEnd: "\n").utf8),
                attributes: [.posixPermissions: 0o600])
        else { throw Undelivered("no letter could be written to \(draft.path)") }
        defer { try? FileManager.default.removeItem(at: draft) }
        guard let input = FileHandle(forReadingAtPath: draft.path) else {
            throw Undelivered("\(draft.path) cannot be read")
        }
        defer { try? input.close() }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["-t", "-i"]
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do { try process.run() } catch { throw Undelivered("\(program) could not be started") }
        guard ended.wait(timeout: .now() + .seconds(patience)) == .success else {
            process.terminate()
            throw Undelivered("\(program) did not end within \(patience) seconds")
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw Undelivered("\(program) ended with status \(process.terminationStatus)")
        }
    }
}
