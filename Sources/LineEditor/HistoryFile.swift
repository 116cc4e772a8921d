// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// One person's lines on disk: mode 0600, one a line, newest last.
///
/// History is a comfort: where the file cannot be had (a symbolic link, someone else's, a full disk) lines are
/// remembered for this session only and nothing is said.
struct HistoryFile {
    let path: String

    /// How many lines are kept; twice as many may gather before the file is cut.
    static let limit = 1000

    /// The newest lines, oldest first; cuts the file when it has grown long and takes away others' right to read it.
    func load() -> [String] {
        guard let file = open(O_RDWR) else { return [] }
        defer { close(file) }
        flock(file, LOCK_EX)
        var lines = contents(file).split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        if lines.count > 2 * Self.limit {
            lines = lines.suffix(Self.limit)
            if ftruncate(file, 0) == 0, lseek(file, 0, SEEK_SET) == 0 {
                write(file, lines.map { $0 + "\n" }.joined())
            }
        }
        return lines.suffix(Self.limit)
    }

    /// Adds one line at the end; several sessions of one person may do so at once.
    func append(_ line: String) {
        guard let file = open(O_WRONLY | O_APPEND) else { return }
        defer { close(file) }
        flock(file, LOCK_EX)
        write(file, line + "\n")
    }

    private func open(_ flags: Int32) -> Int32? {
        makeFolders()
        let file = Glibc.open(path, flags | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { return nil }
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == geteuid(),
            fchmod(file, 0o600) == 0
        else {
            close(file)
            return nil
        }
        return file
    }

    private func makeFolders() {
        let parts = path.split(separator: "/").dropLast()
        var folder = path.hasPrefix("/") ? "" : "."
        for part in parts {
            folder += "/" + part
            mkdir(folder, 0o700)
        }
    }

    private func contents(_ file: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }

    private func write(_ file: Int32, _ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }
}
