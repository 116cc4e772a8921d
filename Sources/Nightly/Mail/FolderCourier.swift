// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Puts letters as `.eml` files into a folder, from where somebody or something fetches them.
///
/// The name comes from the message's key: a letter that is put twice is one file.
package struct FolderCourier: Courier {
    let folder: String
    package let from: String

    package init(folder: String, from: String) {
        self.folder = folder
        self.from = from
    }

    package func deliver(_ letter: Letter) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let place = URL(fileURLWithPath: folder).appendingPathComponent("\(letter.id).eml")
            try Data(letter.text(lineEnd: "\r\n").utf8).write(to: place, options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place.path)
        } catch {
            throw Undelivered("no letter could be put into \(folder)")
        }
    }
}
