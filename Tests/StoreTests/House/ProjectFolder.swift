// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The project's own folder, found from this file, so that tests can read the sources they are about.
enum ProjectFolder {
    static let path: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return url.path
    }()

    /// The Swift files below a folder of the project, by path from the project's folder, in order.
    static func swiftFiles(_ folder: String) -> [String] {
        let walk = FileManager.default.enumerator(atPath: path + "/" + folder)
        var files: [String] = []
        while let name = walk?.nextObject() as? String {
            if name.hasSuffix(".swift") { files.append(folder + "/" + name) }
        }
        return files.sorted()
    }

    static func text(_ file: String) throws -> String { try String(contentsOfFile: path + "/" + file, encoding: .utf8) }
}
