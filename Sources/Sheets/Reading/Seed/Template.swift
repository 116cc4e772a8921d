// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Empty sheets with headers and remarks, for a school that begins: what `export template DIR` writes.
package enum Template {
    /// What kept a template from being written.
    package enum Failure: Error, Equatable, CustomStringConvertible {
        /// Nothing is ever written over.
        case exists(String)
        case cannotWrite(String)

        package var description: String {
            switch self {
            case .exists(let path): "\(path) is already there; nothing was written."
            case .cannotWrite(let path): "\(path) cannot be written."
            }
        }
    }

    /// Every file by its path inside the folder, with its text.
    package static var files: [(path: String, text: String)] {
        let sheets = SeedForms.all.map { form in
            (
                path: form.file,
                text: (form.about.map { "# \($0)" } + ["# For example: \(form.example)", form.header]).joined(
                    separator: "\n") + "\n"
            )
        }
        let sheet = CartSheet(number: 1, name: "", homeRoom: "", coordinatingTeacher: nil, slots: [:])
        return [(path: SeedFiles.form, text: school)] + sheets + [(path: "carts/cart-1.txt", text: sheet?.text ?? "")]
    }

    /// Writes the files into `folder`, making it when needed. Returns their paths.
    ///
    /// When any of them is there already, nothing is written at all.
    @discardableResult
    package static func write(to folder: String) throws(Failure) -> [String] {
        let base = URL(fileURLWithPath: folder, isDirectory: true)
        let places = files.map { (url: base.appendingPathComponent($0.path), text: $0.text) }
        for place in places where FileManager.default.fileExists(atPath: place.url.path) {
            throw .exists(place.url.path)
        }
        for place in places {
            do {
                try FileManager.default.createDirectory(
                    at: place.url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(place.text.utf8).write(to: place.url, options: .withoutOverwriting)
            } catch {
                throw .cannotWrite(place.url.path)
            }
        }
        return places.map(\.url.path)
    }

    private static let school = """
        # The school itself: who we are, the school year, the deadline. One `key: value` a line.
        # Days are written 2026-08-17, times 17:00. Lines that begin with # are for people.

        # A short name in small letters, such as lincoln.
        code:
        name:
        # Such as America/Chicago.
        zone:
        district code:
        district name:

        first day:
        last day:

        # Every cart is back, plugged in and checked in no later than this.
        due time: 17:00

        # Only when days take turns, such as: A B from 2026-08-17
        rotation:

        # App requests are processed once a week, on this day.
        processing day: Thursday

        # The figures of the desk. Leave a line out and the usual figure holds.
        hand_over_minutes: 10
        release_minutes: 15
        answer_minutes: 15
        days_checked: school
        idle_minutes: 10
        invite_hours: 72

        # Where the cart sheets lie, one file a cart, seen from this folder.
        carts: carts

        """
}
