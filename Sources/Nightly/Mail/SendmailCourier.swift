// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Glibc

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
        let input = try Self.draft(letter.text(lineEnd: "\n"))
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

    /// The letter in a file without a name, to be read from its beginning: nobody can put a link in its way, and a night that is killed leaves none.
    private static func draft(_ text: String) throws -> FileHandle {
        var name = (NSTemporaryDirectory() + "cartdesk-letter.XXXXXX").utf8CString.map { $0 }
        let file = mkstemp(&name)
        guard file >= 0 else { throw Undelivered("no letter could be written to \(NSTemporaryDirectory())") }
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        unlink(name)
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: Data(text.utf8))
            try handle.seek(toOffset: 0)
        } catch {
            throw Undelivered("no letter could be written to \(NSTemporaryDirectory())")
        }
        return handle
    }
}
