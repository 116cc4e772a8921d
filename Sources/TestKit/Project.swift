// SPDX-License-Identifier: GPL-3.0-or-later
package import Foundation

/// The project's folder as tests see it, and pages that are generated from it.
package enum Project {
    /// The folder that holds Package.swift.
    package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    package static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The Swift files below a folder, with their text, in order of path.
    package static func swift(below folder: String) throws -> [(path: String, text: String)] {
        let base = root.appendingPathComponent(folder)
        let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
        var found: [(path: String, text: String)] = []
        while let url = walk?.nextObject() as? URL {
            guard url.pathExtension == "swift" else { continue }
            let path = url.path.replacingOccurrences(of: root.path + "/", with: "")
            found.append((path, try String(contentsOf: url, encoding: .utf8)))
        }
        return found.sorted { $0.path < $1.path }
    }

    /// Whether the page in `docs/` says what it should; it is written instead where `CARTDESK_UPDATE` asks for it.
    package static func isCurrent(_ path: String, _ text: String) throws -> Bool {
        if Updating.asks(for: path, .pages) {
            try text.write(to: root.appendingPathComponent(path), atomically: true, encoding: .utf8)
            return true
        }
        return (try? Self.text(path)) == text
    }
}
