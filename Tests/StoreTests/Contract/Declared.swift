// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Office
import Store
import TestKit

/// What the sources themselves say of rows and shapes: nobody has to list them a second time.
enum Declared {
    /// One `Shape<R>(…)` as it stands in a file.
    struct ShapeText: Sendable {
        let file: String
        let type: String
        let name: String
        let conditions: [Condition]
        let either: [Condition]
        let newest: Int?
    }

    /// A shape that this reader cannot read: shapes are constants, written out.
    struct Unreadable: Error, CustomStringConvertible { let description: String }

    /// Swift type → table, from `struct X: Row` and its `Table("x", …)`.
    static func tables() throws -> [String: String] { try readTables.get() }

    private static let readTables = Result {
        let found = try all(
            #"struct (\w+): [^{]*\bRow\b[^{]*\{.*?static let table = Table\(\s*"(\w+)""#, where: "let table = Table(")
        return Dictionary(found.map { ($0.groups[0], $0.groups[1]) }, uniquingKeysWith: { first, _ in first })
    }

    static func shapes() throws -> [ShapeText] { try readShapes.get() }

    private static let readShapes = Result {
        try all(#"Shape<(\w{2,})>\(\s*"(\w+)"((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)"#, where: "Shape<").map {
            found -> ShapeText in
            let inside = found.groups[2]
            let halves = inside.components(separatedBy: "either: [")
            let conditions = try Self.conditions(halves[0], found.file)
            let either = try halves.dropFirst().flatMap { try Self.conditions($0, found.file) }
            let written = try matches(#"\.(?:equal|atLeast|atMost|isNull|isSet|constant)\("#, in: inside).count
            guard written == conditions.count + either.count else {
                throw Unreadable(description: "\(found.file): \(found.groups[1])\(inside)")
            }
            let newest = try matches(#"newest: ([0-9_]+)"#, in: inside).first.flatMap {
                Int($0[0].filter { $0 != "_" })
            }
            return ShapeText(
                file: found.file, type: found.groups[0], name: found.groups[1], conditions: conditions, either: either,
                newest: newest)
        }
    }

    private static func conditions(_ text: String, _ file: String) throws -> [Condition] {
        try matches(#"\.(\w+)\("(\w+)"(?:, \.(\w+)\(([^()]*)\))?\)"#, in: text).map { try condition($0, file) }
    }

    /// How many times a shape is made in the sources, by a plainer search than the one that reads them.
    static func shapeCount() throws -> Int { try all(#"Shape<[A-Z]\w+>\(\s*""#, where: "Shape<").count }

    /// Every word that is a case or a raw value of some enum: what text columns may hold.
    static func words() throws -> [String] { try readWords.get() }

    private static let readWords = Result {
        var words: Set<String> = []
        for found in try all(#"\bcase ([a-z][^\n:.(){}]*)[\n}]"#, where: "enum ") {
            for part in found.groups[0].split(separator: ",") {
                let sides = part.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces.union(["\""])) }
                if let word = sides.last { words.insert(word.trimmingCharacters(in: ["`"])) }
            }
        }
        return words.sorted()
    }

    private static func condition(_ part: [String], _ file: String) throws -> Condition {
        let column = part[1]
        switch (part[0], part[2], part[3]) {
        case ("equal", _, _): return .equal(column)
        case ("atLeast", _, _): return .atLeast(column)
        case ("atMost", _, _): return .atMost(column)
        case ("isNull", _, _): return .isNull(column)
        case ("isSet", _, _): return .isSet(column)
        case ("constant", "int", let number): return .constant(column, .int(Int(number) ?? 0))
        case ("constant", "text", let text): return .constant(column, .text(text.filter { $0 != "\"" }))
        default: throw Unreadable(description: "\(file): \(part)")
        }
    }

    private struct Found {
        let file: String
        let groups: [String]
    }

    private static func all(_ pattern: String, where word: String) throws -> [Found] {
        try Project.swift(below: "Sources").filter { $0.text.contains(word) }.flatMap { file in
            try matches(pattern, in: file.text).map { Found(file: file.path, groups: $0) }
        }
    }

    private static func matches(_ pattern: String, in text: String) throws -> [[String]] {
        let expression = try NSRegularExpression(pattern: pattern, options: [.dotMatchesLineSeparators])
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).map { match in
            (0..<match.numberOfRanges).dropFirst().map { group in
                Range(match.range(at: group), in: text).map { String(text[$0]) } ?? ""
            }
        }
    }
}
