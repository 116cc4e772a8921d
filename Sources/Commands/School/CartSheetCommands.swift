// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office
import Sheets

/// `cart check FILE…`: whether sheets can be read and agree with themselves; needs no desk.
struct CartCheck: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check cart sheets without touching the desk.", usage: "cart check FILE…")
    static let noun: String? = "cart"
    static let task = Task.school
    static let needsDesk = false
    static let examples = [
        "cart check carts/cart-7.txt", "cart check carts/cart-7.txt carts/cart-5.txt",
        "cart check carts/cart-7.txt --json",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> [String] { try words.files() }

    func run(_ plan: [String], in context: Context) throws -> Outcome {
        let sheets = SheetsTyped(plan)
        if let bad = sheets.bad { return bad }
        var page: Page = []
        for (file, sheet) in sheets.good {
            page.add(
                .good(
                    "\(file): cart \(sheet.number), \(Said.count(sheet.slots.count, "device", "devices")) in \(sheet.capacity) slots."
                ))
        }
        return Outcome(page)
    }
}

/// `cart plan FILE…`: what applying the sheets would change.
struct CartPlan: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Show what cart sheets would change at the desk.", usage: "cart plan FILE…")
    static let noun: String? = "cart"
    static let task = Task.school
    static let examples = [
        "cart plan carts/cart-7.txt", "cart plan carts/cart-7.txt carts/cart-5.txt",
        "cart plan carts/cart-5.txt --json",
    ]
    static var permission: Permission? { CartChange.permission }
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> [String] { try words.files() }

    func run(_ plan: [String], in context: Context) throws -> Outcome {
        let sheets = SheetsTyped(plan)
        if let bad = sheets.bad { return bad }
        return try sheets.placing { Outcome(planned: try sheets.ask(context) { try context.preview($0) }) }
    }
}

/// `cart apply FILE…`: brings carts to what their sheets say, through the same rules and rights as everything else.
struct CartApply: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Bring carts to what their sheets say, all of them or none.",
        usage: "cart apply FILE…")
    static let noun: String? = "cart"
    static let task = Task.school
    static let examples = [
        "cart apply carts/cart-7.txt", "cart apply carts/cart-7.txt carts/cart-5.txt",
        "cart apply carts/cart-5.txt --json",
    ]
    static var permission: Permission? { CartChange.permission }
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> [String] { try words.files() }

    func run(_ plan: [String], in context: Context) throws -> Outcome {
        let sheets = SheetsTyped(plan)
        if let bad = sheets.bad { return bad }
        return try sheets.placing { Outcome(try sheets.ask(context) { try context.perform($0) }) }
    }
}

/// `cart export 7 [FILE]`: the sheet of a cart as the desk has it; applying it again changes nothing.
struct CartExport: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a cart's sheet as the desk has it.", usage: "cart export CART [FILE]")
    static let noun: String? = "cart"
    static let task = Task.school
    static let reachesOutside = true
    static let examples = ["cart export 7", "cart export 7 my-cart-7.txt", "cart export 5"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> (look: CartSheetLook, file: String?) {
        let cart = try words.cart()
        return (CartSheetLook(unit: cart.site, number: cart.cart.number), words.wordIfAny())
    }

    func run(_ plan: (look: CartSheetLook, file: String?), in context: Context) throws -> Outcome {
        guard let look = try context.answer(plan.look), let sheet = CartSheet(look) else {
            return Outcome([.bad("There is no such cart.")], exit: Refusal.Exit.notFound.rawValue)
        }
        guard let file = plan.file else {
            let lines = sheet.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            return Outcome(
                Page(lines.map { $0.isEmpty ? .gap : .line(String($0)) }), data: .object([("sheet", .text(sheet.text))])
            )
        }
        return try Written.write(sheet.text, to: file, in: context, "The sheet of cart \(sheet.number) is in \(file).")
    }
}

/// Writes a file for somebody; an existing one only after a yes.
enum Written {
    static func write(_ text: String, to file: String, in context: Context, _ said: String) throws -> Outcome {
        let over = SheetFile.exists(file)
        if over { try context.confirm("\(file) is there already. Write over it?") }
        guard SheetFile.write(text, to: file, over: over) else {
            return Outcome([.bad("\(file) cannot be written.")], exit: Refusal.Exit.storage.rawValue)
        }
        return Outcome([.good(said)])
    }
}

extension PhraseReader {
    /// One file or several.
    mutating func files() throws -> [String] {
        var files = [try word("The file")]
        while let more = wordIfAny() { files.append(more) }
        return files
    }
}

/// The sheets of a line, all read or none.
struct SheetsTyped {
    var good: [(file: String, sheet: CartSheet)] = []
    var bad: Outcome?
    private var sources: [(bytes: [UInt8], sheet: PlacedCartSheet)] = []

    init(_ files: [String]) {
        for file in files {
            let loaded = SheetFile.load(file)
            let reading =
                loaded.value.map { PlacedCartSheet.read(bytes: $0, file: file) } ?? Reading(nil, loaded.findings)
            if let placed = reading.value {
                good.append((file, placed.sheet))
                sources.append((loaded.value ?? [], placed))
            } else {
                let outcome = Outcome.findings(reading.findings, in: loaded.value ?? [])
                if let earlier = bad { bad?.page = earlier.page + outcome.page } else { bad = outcome }
            }
        }
    }
}

extension SheetsTyped {
    /// Asks the desk to bring all carts to what their sheets say. Nothing to change is no refusal here.
    func ask(_ context: Context, _ run: (CartsApply) throws -> Receipt) throws -> Receipt {
        let around = try context.look.around(context.site)
        let people = around.everybody
        let strangers = good.enumerated().flatMap { index, file in
            file.sheet.handles.filter { people[$0] == nil }.map {
                DeputyFits.refusal(
                    "The sheet of cart \(file.sheet.number) names \($0), whom nobody here signs in as.", exit: .notFound
                ).about(item: index * 100)
            }
        }
        guard strangers.isEmpty else { throw Refused(strangers) }
        let sheets = good.map { CartsApply.Sheet(target: $0.sheet.target(people), base: $0.sheet.base) }
        do {
            return try run(CartsApply(unit: context.site, sheets: sheets))
        } catch let refused as Refused where refused.refusals.map(\.code) == [NothingToChange.code] {
            return Receipt(refused.refusals.first?.sentence ?? "Nothing to change.")
        }
    }

    /// Runs what may be refused, and says refusals about the sheets with their places.
    func placing(_ run: () throws -> Outcome) throws -> Outcome {
        do {
            return try run()
        } catch let refused as Refused {
            guard refused.exit == .rule || refused.exit == .notFound, let findings = findings(refused) else {
                throw refused
            }
            return findings
        }
    }

    /// What the desk has against the sheets, as findings in their files; nil where it is about none of them.
    func findings(_ refused: Refused) -> Outcome? {
        var all: Outcome?
        for (index, source) in sources.enumerated() {
            let own = refused.refusals.filter { $0.item.map(CartsApply.part)?.sheet == index }
            guard !own.isEmpty else { continue }
            let part = Outcome.findings(
                own.map { refusal in
                    let slot = refusal.item.map(CartsApply.part)?.slot
                    return Finding(
                        at: source.sheet.place(ofSlot: slot), refusal.sentence, accepted: refusal.instead.first)
                }, in: source.bytes)
            if let earlier = all { all?.page = earlier.page + part.page } else { all = part }
        }
        return all
    }
}
