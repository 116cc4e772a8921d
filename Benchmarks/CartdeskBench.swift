// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Foundation

/// The bench: files to measure on, and the table of figures.
@main
struct CartdeskBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cartdesk-bench", abstract: "Measures Cartdesk against the raw engine.",
        subcommands: [MeasureRows.self, Generate.self, Work.self])

    static let rows: [any Measure.Type] = {
        var rows: [any Measure.Type] = [
            Reserving.self, Handing.self, Refusing.self, Looking.self, Fifty.self, Starting.self, Tabbing.self,
            Verifying.self, Growing.self, Evenings.self, Backing.self,
        ]
        #if District
            rows.append(Serving.self)
        #endif
        return rows
    }()
}

/// `cartdesk-bench generate --tier district FILE`
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a desk's file with a year of use in it.")

    @Option(help: "small, school, district or stress.") var tier = "school"
    @Argument(help: "The file to make.") var file: String

    func run() throws {
        guard let size = Tier.named(tier) else { throw ValidationError("There is no tier \(tier).") }
        let took = try Stopwatch.time { try Generator(size, at: file).run() }
        Paper.say("\(file): \(Said.size(Bench.size(file))) in \(Said.time(took)).")
    }
}

/// `cartdesk-bench measure [ROW…]`
struct MeasureRows: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Measures rows of the table; all of them without names.")

    @Option(help: "Where the files to measure on are kept.") var folder = ".bench"
    @Option(help: "The program as it is installed.") var program = ".build-release/release/cartdesk"
    @Option(help: "Write the table into this page.") var page: String?
    @Argument(help: "Names of rows.") var rows: [String] = []

    func run() throws {
        for row in rows where !CartdeskBench.rows.contains(where: { $0.name == row }) {
            throw ValidationError(
                "There is no row \(row): \(CartdeskBench.rows.map { $0.name }.joined(separator: ", ")).")
        }
        let bench = try Bench(folder: folder, program: program, own: CommandLine.arguments[0])
        var figures: [Figure] = []
        var failed = false
        for row in CartdeskBench.rows where rows.isEmpty || rows.contains(row.name) {
            do {
                Paper.note("measuring \(row.name) …")
                let found = try row.figures(bench)
                for figure in found { Paper.note("  \(figure.what): \(figure.found) [\(figure.verdict)]") }
                figures += found
            } catch {
                failed = true
                figures.append(Figure(row.name, must: "", "\(error)", met: nil))
                Paper.note("  \(row.name): \(error)")
            }
        }
        Paper.say(Paper.table(figures))
        if let page { try Paper.page(figures).write(toFile: page, atomically: true, encoding: .utf8) }
        if failed || figures.contains(where: { $0.met == nil }) { throw ExitCode.failure }
    }
}
