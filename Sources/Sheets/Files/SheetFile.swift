// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// One file that somebody named on a command line: read whole or not at all, and written only where nothing is.
package enum SheetFile {
    /// The bytes of a regular file of at most 4 MiB.
    package static func load(_ path: String) -> Reading<[UInt8]> {
        let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let kind = (try? FileManager.default.attributesOfItem(atPath: url.path))?[.type] as? FileAttributeType
        guard let kind else { return Reading(nil, [Finding(at: .top(of: path), "There is no file \(path.cited).")]) }
        guard kind == .typeRegular, let handle = try? FileHandle(forReadingFrom: url) else {
            return Reading(nil, [Finding(at: .top(of: path), "This is no regular file that can be read.")])
        }
        defer { try? handle.close() }
        let data = (try? handle.read(upToCount: Source.cap + 1)) ?? Data()
        return Reading(Array(data))
    }

    /// Writes a new file; `over` allows to replace one. False when it cannot be written.
    package static func write(_ text: String, to path: String, over: Bool) -> Bool {
        let options: Data.WritingOptions = over ? [.atomic] : [.withoutOverwriting]
        return (try? Data(text.utf8).write(to: URL(fileURLWithPath: path), options: options)) != nil
    }

    package static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Findings with their lines, as people read them.
    package static func said(_ findings: [Finding], in bytes: [UInt8]) -> [String] {
        let lines = Source(file: "", text: Encoding.lenient(bytes)).lines
        return findings.prefix(50).flatMap { finding -> [String] in
            let index = finding.line - 1
            let text = finding.text(sourceLine: lines.indices.contains(index) ? lines[index] : nil)
            return text.split(separator: "\n").map(String.init)
        }
    }
}
