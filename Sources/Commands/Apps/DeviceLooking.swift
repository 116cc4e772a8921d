// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
import Decisions
import DeviceManagement
import Office

/// `device list`.
struct DeviceListing: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show the site's devices; `spare` or `held` shows only those.",
        usage: "device list [spare|held]")
    static let noun: String? = "device"
    static let task = Task.devices
    static let permission: Permission? = DeviceList.permission
    static let examples = ["device list", "device list spare", "device list held"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> String? {
        words.oneIfAny(of: [("spare", "those in a store"), ("held", "not enrolled, in repair, lost")])
    }

    func run(_ plan: String?, in context: Context) throws -> Outcome {
        let all = try context.answer(DeviceList(unit: context.site)).filter { device in
            switch plan {
            case "spare": device.state == .spare
            case "held": !device.enrolled || device.hold != nil || device.state == .lost
            default: true
            }
        }
        var grid = Grid(["serial", "tag", Grid.Column("model", shrinks: true), "state", "enrolled", "held"])
        for device in all {
            let place = device.state == .spare ? "spare, \(device.store ?? "?")" : device.state.rawValue
            grid.add(
                .init(device.serial), .init(device.tag ?? ""), .init(device.model), .init(place),
                .init(device.enrolled ? "yes" : "no"),
                .init(device.hold ?? "", device.hold == nil ? .plain : .warn))
        }
        let rows = all.map {
            [
                $0.serial, $0.tag ?? "", $0.model, $0.state.rawValue, $0.store ?? "", $0.enrolled ? "yes" : "no",
                $0.hold ?? "",
            ]
        }
        return Outcome(
            listing: grid, none: .line("None."),
            rows: Outcome.Rows(["serial", "tag", "model", "state", "store", "enrolled", "held"], rows))
    }
}

/// `device show 7-12`.
struct DeviceShowing: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a device: where it sits and sat, its profile, its tickets.",
        usage: "device show DEVICE")
    static let noun: String? = "device"
    static let isNounsOwn = true
    static let task = Task.devices
    static let examples = ["device 7-12", "device show 7-12", "device LN-0712"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> DeviceStory {
        DeviceStory(unit: words.context.site, device: try words.device().device)
    }

    func run(_ plan: DeviceStory, in context: Context) throws -> Outcome {
        let story = try context.answer(plan)
        let device = story.device
        var page: Page = [.title("\(device.serial)\(device.tag.map { " (\($0))" } ?? ""), \(device.model)")]
        let place =
            story.seats.last.flatMap { $0.to == nil ? "in \($0.label)" : nil } ?? device.store.map {
                "a spare, \($0)"
            } ?? device.state.rawValue
        page.add(
            .line(
                "\(place.prefix(1).uppercased() + place.dropFirst()); \(device.enrolled ? "enrolled" : "not enrolled")\(device.hold.map { ", held: \($0)" } ?? "")."
            ))
        if let profile = story.profile {
            page.add(
                .line(
                    "Profile \"\(profile.profile)\", set \(Moment(profile.at, in: context.now.zone).day.long) by Desktop Services."
                ))
        }
        for seat in story.seats {
            page.add(.note("\(seat.label) since \(seat.from.day.long)\(seat.to.map { " until \($0.day.long)" } ?? "")"))
        }
        for ticket in story.tickets {
            page.add(.line("\(Numbered.ticket.id(ticket.no)), \(ticket.state.said): \(ticket.what)"))
        }
        return Outcome(
            page,
            data: .object([
                ("serial", .text(device.serial)), ("tag", device.tag.map { .text($0) } ?? .null),
                ("model", .text(device.model)),
                ("state", .text(device.state.rawValue)), ("enrolled", .bool(device.enrolled)),
                ("hold", device.hold.map { .text($0) } ?? .null),
                ("label", story.seats.last.flatMap { $0.to == nil ? .text($0.label) : nil } ?? .null),
                ("tickets", .list(story.tickets.map { .text(Numbered.ticket.id($0.no)) })),
            ]))
    }
}
