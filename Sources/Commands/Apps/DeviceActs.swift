// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import DeviceManagement

/// `device add SERIAL [tag TAG] model "…" in "STORE"`.
struct DeviceAdd: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Receive a device as a spare in a named store.",
        usage: "device add SERIAL [tag TAG] model \"MODEL\" in \"STORE\"")
    static let noun: String? = "device"
    static let task = Task.devices
    static let examples = [
        "device add DMPX9001K model \"iPad (10th generation)\" in \"office safe\"",
        "device add DMPX9001K tag LN-901 model \"iPad (10th generation)\" in \"office safe\"",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> AddDevice {
        let serial = try words.word("The serial")
        let tag = words.keyword("tag", "the asset tag") ? try words.word("The tag") : nil
        try words.require("model", "make and model")
        let model = try words.text("The model")
        try words.require("in", "the store it lies in")
        return AddDevice(
            unit: words.context.site, serial: serial, tag: tag, model: model, store: try words.text("The store"))
    }
}

/// `device enrol SERIAL`.
struct DeviceEnrol: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "enrol", abstract: "Say that the MDM system knows a device.", usage: "device enrol DEVICE",
        aliases: ["enroll"])
    static let noun: String? = "device"
    static let task = Task.devices
    static let examples = ["device enrol 7-12", "device enrol LN-0712"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> EnrolDevice {
        EnrolDevice(unit: words.context.site, device: try words.device().device, enrolled: true)
    }
}

/// `device unenrol SERIAL`.
struct DeviceUnenrol: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "unenrol", abstract: "Say that the MDM system knows a device no longer: it is not lent.",
        usage: "device unenrol DEVICE", aliases: ["unenroll"])
    static let noun: String? = "device"
    static let task = Task.devices
    static let examples = ["device unenrol 7-12", "device unenrol LN-0712"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> EnrolDevice {
        EnrolDevice(unit: words.context.site, device: try words.device().device, enrolled: false)
    }
}

/// `device hold DEVICE repair|lost ["why"]`.
struct DeviceHolding: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Hold a device back, wherever it sits.",
        usage: "device hold DEVICE repair|lost [\"why\"]")
    static let noun: String? = "device"
    static let task = Task.devices
    static let examples = [
        "device hold 7-12 repair \"battery\"", "device hold 7-12 lost", "device hold LN-S001 repair",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> HoldDevice {
        let device = try words.device()
        let hold = try words.one(
            of: [("repair", "it is being repaired"), ("lost", "nobody knows where it is")], "The reason")
        return HoldDevice(
            unit: words.context.site, device: device.device, hold: hold, why: try words.textIfAny("Why") ?? "")
    }
}

/// `device release DEVICE "why"`.
struct DeviceRelease: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Let a held device be lent again.", usage: "device release DEVICE \"why\"")
    static let noun: String? = "device"
    static let task = Task.devices
    static let examples = ["device release 7-12 \"battery replaced\"", "device release LN-0712 \"battery replaced\""]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> HoldDevice {
        let device = try words.device()
        return HoldDevice(unit: words.context.site, device: device.device, hold: nil, why: try words.text("The reason"))
    }
}

/// `device profile NAME DEVICE…`: Desktop Services only.
struct DeviceProfiling: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "Set the profile of settings of devices; Desktop Services only.",
        usage: "device profile \"NAME\" DEVICE…")
    static let noun: String? = "device"
    static let task = Task.devices
    static let examples = [
        "device profile \"primary\" 7-12", "device profile \"primary\" 7-1 7-2 7-3",
        "device profile \"upper grades\" LN-0712",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> SetProfile {
        let profile = try words.text("The profile's name")
        var devices = [try words.device().device]
        while let device = try words.deviceIfAny() { devices.append(device.device) }
        return SetProfile(unit: words.context.site, devices: devices, profile: profile)
    }
}
