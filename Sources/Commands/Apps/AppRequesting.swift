// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import DeviceManagement

/// `app request`: the app request form as one line.
struct AppRequestForm: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: "Ask for an app: the form goes to the coordinator, then to the principal.",
        usage:
            "app request \"NAME\" BUNDLE purpose \"WHY\" for \"WHOM\" on \"DEVICES\" cost \"COST\" privacy \"WHAT IT ASKS\""
    )
    static let noun: String? = "app"
    static let task = Task.devices
    static let examples = [
        "app request \"Khan Academy\" org.khanacademy.Khan purpose \"fractions\" for \"grade 5\" on \"cart 7\" cost free privacy \"no accounts\"",
        "app request Toca com.toca.Band purpose \"rhythm\" for everybody on 7-1..12 cost \"3.99 once\" privacy \"no accounts, no ads\"",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> AskForApp {
        let name = try words.text("The app's name")
        let bundle = try words.word("The bundle identifier")
        var form = AppFields(name: name, bundle: bundle, purpose: "", grade: "", devices: "", cost: "", privacy: "")
        try AppWords.read(&words, into: &form)
        return AskForApp(unit: words.context.site, fields: form)
    }
}

/// `app edit A14 purpose "…"`: a changed request loses its approvals.
struct AppEdit: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change an app request; its approvals are asked anew.",
        usage:
            "app edit A14 [name \"NAME\"] [purpose \"WHY\"] [for \"WHOM\"] [on \"DEVICES\"] [cost \"COST\"] [privacy \"…\"]"
    )
    static let noun: String? = "app"
    static let task = Task.devices
    static let examples = [
        "app edit A1 purpose \"decimals\"", "app edit A1 cost \"free\" privacy \"asks for nothing\"",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> EditAppRequest {
        let no = try AppWords.number(&words) { $0.waitsFor != nil }
        var form = try words.context.answer(AppShow(unit: words.context.site, no: no)).line.request.fields
        if words.keyword("name", "another name") { form.name = try words.text("The name") }
        try AppWords.read(&words, into: &form)
        return EditAppRequest(unit: words.context.site, no: no, fields: form)
    }
}

/// `app withdraw A14`.
struct AppWithdraw: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take an app request back.", usage: "app withdraw A14 [\"why\"]")
    static let noun: String? = "app"
    static let task = Task.devices
    static let examples = ["app withdraw A1", "app withdraw A1 \"we found something better\""]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> WithdrawAppRequest {
        let no = try AppWords.number(&words) { $0.waitsFor != nil }
        return WithdrawAppRequest(unit: words.context.site, no: no, why: try words.textIfAny("Why") ?? "")
    }
}

/// `app install A14`: says that it is done.
struct AppInstall: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Say that an approved app is installed: its work order is done.",
        usage: "app install A14")
    static let noun: String? = "app"
    static let task = Task.devices
    static let examples = ["app install A1"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> InstallApp {
        InstallApp(unit: words.context.site, no: try AppWords.number(&words) { $0.request.state == .approved })
    }
}
