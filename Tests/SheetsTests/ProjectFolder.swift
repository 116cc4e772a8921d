// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The project's own folder, found from this file, so that tests read the seed that ships.
enum ProjectFolder {
    static var path: String {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url.path
    }

    static var seed: String { path + "/seed/lincoln" }
    static var carts: String { path + "/carts" }

    static func text(_ file: String) throws -> String {
        try String(contentsOfFile: path + "/" + file, encoding: .utf8)
    }
}
