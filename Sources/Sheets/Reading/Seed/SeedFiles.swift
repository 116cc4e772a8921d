// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The files of a seed folder, as bytes.
package struct SeedFiles: Sendable {
    package struct File: Sendable, Equatable {
        /// "staff.csv"; for a cart sheet the file's own name.
        package let name: String
        /// How findings call it: a path that an editor opens.
        package let label: String
        package var bytes: [UInt8]

        package init(name: String, label: String? = nil, bytes: [UInt8]) {
            self.name = name
            self.label = label ?? name
            self.bytes = bytes
        }
    }

    /// The form and the CSV files.
    package var files: [File]
    package var cartSheets: [File]
    /// What was wrong before any file could be read.
    package let findings: [Finding]
    /// Says that the folder of cart sheets could not be had: then no cart is known, and none is missed.
    let noCarts: Finding?

    package init(files: [File], cartSheets: [File], findings: [Finding] = [], noCarts: Finding? = nil) {
        self.files = files
        self.cartSheets = cartSheets
        self.findings = findings
        self.noCarts = noCarts
    }

    package subscript(_ name: String) -> File? { files.first { $0.name == name } }

    /// A finding as people read it, with its line taken from these files.
    package func text(of finding: Finding) -> String {
        guard let file = (files + cartSheets).first(where: { $0.label == finding.file }) else { return finding.text() }
        let lines = Source(file: file.label, text: Encoding.lenient(file.bytes)).lines
        let index = finding.line - 1
        return finding.text(sourceLine: lines.indices.contains(index) ? lines[index] : nil)
    }
}

extension SeedFiles {
    static let form = "school.txt"
    /// The most cart sheets that one folder may have.
    static let mostCarts = 500

    /// Takes the files of a folder from the disk, and the cart sheets from where `school.txt` says they lie.
    ///
    /// A file that cannot be read, and a CSV file that is none of ours (a slip in its name), is a finding.
    package static func load(_ path: String) -> SeedFiles {
        let folder = URL(fileURLWithPath: path, isDirectory: true)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            let accepted = "a folder as “export template” writes it"
            return SeedFiles(
                files: [], cartSheets: [],
                findings: [Finding(at: .top(of: path), "There is no folder that can be read.", accepted: accepted)])
        }
        var findings: [Finding] = []
        let known = [form] + SeedForms.all.map(\.file)
        for name in names.sorted() where name.lowercased().hasSuffix(".csv") && !known.contains(name) {
            findings.append(
                Finding(at: .top(of: joined(path, name)), "This is no file of a seed folder.", accepted: known.listed))
        }
        let files = known.filter(names.contains).compactMap { name in
            load(folder.appendingPathComponent(name), name, label: joined(path, name), &findings)
        }
        let said = files.first { $0.name == form }.flatMap { self.cartFolder(of: $0) }
        let cartFolder = said?.value ?? "carts"
        let carts = folder.appendingPathComponent(cartFolder, isDirectory: true).standardizedFileURL
        let label = carts.path == folder.standardizedFileURL.path ? path : joined(path, cartFolder)
        let there = try? FileManager.default.contentsOfDirectory(atPath: carts.path)
        let noCarts = (there == nil ? said : nil).map { said in
            Finding(
                at: said.valuePlace, "There is no folder \(said.value.cited) that can be read.",
                accepted: "where the cart sheets lie, seen from \(path)")
        }
        let sheets = (there ?? [])
            .filter { $0.hasPrefix("cart-") && $0.hasSuffix(".txt") }
            .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        if sheets.count > mostCarts {
            findings.append(
                Finding(at: .top(of: label), "There are \(sheets.count) cart sheets; at most \(mostCarts) are read."))
        }
        let cartSheets = sheets.prefix(mostCarts).compactMap { name in
            load(carts.appendingPathComponent(name), name, label: joined(label, name), &findings)
        }
        return SeedFiles(
            files: files, cartSheets: cartSheets, findings: findings, noCarts: noCarts)
    }

    private static func joined(_ path: String, _ name: String) -> String {
        path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    }

    /// No more than the cap and one byte is ever taken in, and only from a regular file: a pipe would never end.
    private static func load(_ url: URL, _ name: String, label: String, _ findings: inout [Finding]) -> File? {
        let path = url.resolvingSymlinksInPath().path
        do {
            let kind = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
            guard kind == .typeRegular else {
                findings.append(Finding(at: .top(of: label), "This is no regular file."))
                return nil
            }
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            let data = try handle.read(upToCount: Source.cap + 1) ?? Data()
            return File(name: name, label: label, bytes: Array(data))
        } catch {
            findings.append(Finding(at: .top(of: label), "The file cannot be read."))
            return nil
        }
    }

    /// The line of the form that says where the cart sheets lie; nil when it does not.
    private static func cartFolder(of form: File) -> KeyedLine? {
        let lines = Source(file: form.label, text: Encoding.lenient(form.bytes)).lines
        return zip(1..., lines).lazy.filter { !$1.isRemark }
            .compactMap { KeyedLine($1, file: form.label, line: $0) }
            .first { $0.key == "carts" && !$0.value.isEmpty }
    }
}
