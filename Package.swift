// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

/// Every target compiles in Swift 6 mode with the stricter forms of import and existential spelling.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A folder of `Sources/` and what it may import; arrows run one way (see docs/modules.md).
func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: strict)
}

/// `reads` are files beside the tests that they read from the checkout.
func tests(_ name: String, _ imports: [Target.Dependency], reads: [String] = []) -> Target {
    .testTarget(name: name, dependencies: imports + ["TestKit"], exclude: reads, swiftSettings: strict)
}

let package = Package(
    name: "cartdesk",
    products: [.executable(name: "cartdesk", targets: ["cartdesk"])],
    traits: [
        .trait(name: "District", description: "PostgreSQL for a district, through libpq.")
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
        .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"])]),
        .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(name: "CHost"),

        room("CivilTime"),
        room("Decisions", ["CivilTime"]),
        room("People", ["Decisions", "CivilTime"]),
        room("Carts", ["CivilTime", "Decisions", "People"]),
        room("DeviceManagement", ["CivilTime", "Decisions", "People"]),
        room(
            "Office",
            ["Carts", "DeviceManagement", "People", "Decisions", "CivilTime", "CNettle", "CSodium", "CZlib"]),
        room("Store", ["Office", "Carts", "DeviceManagement", "People", "Decisions", "CivilTime"]),
        room(
            "StoreSQLite",
            [
                "Store", "Decisions", "CHost", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        room(
            "StorePostgres",
            ["Store", "Decisions", .target(name: "CPostgres", condition: .when(traits: ["District"]))]),
        room("Sheets", ["Office", "Carts", "DeviceManagement", "People", "Decisions", "CivilTime"]),
        room("Console", ["Office", "Decisions", "CivilTime"]),
        room(
            "Commands",
            [
                "Office", "Sheets", "Carts", "DeviceManagement", "People", "Decisions", "CivilTime",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        room("LineEditor", ["Decisions", "CReadline"]),
        room(
            "Shell",
            [
                "Commands", "Console", "LineEditor", "Office", "People", "Decisions", "CivilTime",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        room("Nightly", ["Office", "Carts", "DeviceManagement", "People", "Decisions", "CivilTime"]),
        .executableTarget(
            name: "cartdesk",
            dependencies: [
                "Shell", "Commands", "Console", "Nightly", "Office", "Store", "StoreSQLite", "Decisions",
                .target(name: "StorePostgres", condition: .when(traits: ["District"])),
            ], swiftSettings: strict),
        room(
            "TestKit",
            ["Store", "StoreSQLite", "Office", "Carts", "DeviceManagement", "People", "Decisions", "CivilTime"]),

        .executableTarget(
            name: "cartdesk-bench",
            dependencies: [
                "TestKit", "Nightly", "Console", "Commands", "Shell", "Store", "StoreSQLite", "Office", "Carts",
                "DeviceManagement", "People", "Decisions", "CivilTime",
                .target(name: "StorePostgres", condition: .when(traits: ["District"])),
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], path: "Benchmarks", swiftSettings: strict),

        tests("CivilTimeTests", ["CivilTime"]),
        tests("DecisionsTests", ["Decisions", "CivilTime"]),
        tests("PeopleTests", ["Office", "People", "Decisions", "CivilTime"], reads: ["Rights/expected.txt"]),
        tests(
            "CartsTests",
            ["Store", "StoreSQLite", "Office", "Carts", "DeviceManagement", "People", "Decisions", "CivilTime"]),
        tests("DeviceManagementTests", ["Office", "Carts", "DeviceManagement", "People", "Decisions", "CivilTime"]),
        tests(
            "OfficeTests",
            ["Store", "StoreSQLite", "Office", "Carts", "DeviceManagement", "People", "Decisions", "CivilTime"]),
        tests(
            "StoreTests",
            [
                "Store", "StoreSQLite", "Office", "Carts", "DeviceManagement", "People", "Decisions", "CivilTime",
                .target(name: "StorePostgres", condition: .when(traits: ["District"])),
            ], reads: ["Contract/Old"]),
        tests(
            "SheetsTests",
            ["Sheets", "Console", "Office", "Carts", "DeviceManagement", "People", "Decisions", "CivilTime"]),
        tests("ConsoleTests", ["Console", "Office", "Decisions", "CivilTime"]),
        .testTarget(
            name: "LineEditorTests", dependencies: ["LineEditor", "TestKit", "LineProbe"], exclude: ["Probe"],
            swiftSettings: strict),
        .executableTarget(
            name: "LineProbe", dependencies: ["LineEditor", "Decisions"], path: "Tests/LineEditorTests/Probe",
            swiftSettings: strict),
        tests(
            "CommandsTests",
            [
                "Commands", "Console", "Sheets", "Office", "Carts", "DeviceManagement", "People", "Decisions",
                "CivilTime",
            ]),
        .testTarget(
            name: "ShellTests",
            dependencies: [
                "Shell", "Commands", "Console", "Office", "Carts", "DeviceManagement", "People", "Decisions",
                "CivilTime", "TestKit",
                "ShellProbe", "cartdesk",
            ], exclude: ["Probe"], swiftSettings: strict),
        .executableTarget(
            name: "ShellProbe",
            dependencies: ["Shell", "Commands", "Console", "Office", "People", "Decisions", "TestKit"],
            path: "Tests/ShellTests/Probe",
            swiftSettings: strict),
        tests(
            "NightlyTests",
            ["Nightly", "Commands", "Office", "Carts", "DeviceManagement", "People", "Decisions", "CivilTime"]),
        tests(
            "TranscriptTests",
            [
                "Nightly", "Shell", "Commands", "Console", "Sheets", "Store", "StoreSQLite", "Office", "Carts",
                "DeviceManagement", "People", "Decisions",
                "CivilTime",
            ], reads: ["Sessions"]),
        .testTarget(
            name: "TortureTests",
            dependencies: [
                "Nightly", "Shell", "Commands", "Console", "Sheets", "Store", "StoreSQLite", "Office", "Carts",
                "DeviceManagement", "People", "Decisions", "CivilTime", "TestKit", "TortureDoors", "TortureProbe",
                "cartdesk",
                .target(name: "StorePostgres", condition: .when(traits: ["District"])),
                .target(name: "CPostgres", condition: .when(traits: ["District"])),
            ], exclude: ["Probe", "Doors", "Fuzz", "Corpus", "Faults/failing.c"], swiftSettings: strict),
        .target(
            name: "TortureDoors",
            dependencies: [
                "Commands", "Console", "Sheets", "Office", "Carts", "People", "Decisions", "CivilTime", "TestKit",
            ], path: "Tests/TortureTests/Doors", swiftSettings: strict),
        .executableTarget(
            name: "TortureProbe",
            dependencies: [
                "Shell", "Commands", "Nightly", "Office", "Store", "StoreSQLite", "Decisions",
                .target(name: "StorePostgres", condition: .when(traits: ["District"])),
            ], path: "Tests/TortureTests/Probe", swiftSettings: strict),
    ]
)

// libFuzzer brings its own beginning of a program, so this one is only there when it is asked for: scripts/fuzz.sh.
if Context.environment["CARTDESK_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "TortureFuzz", dependencies: ["TortureDoors"], path: "Tests/TortureTests/Fuzz",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

// The long torture is built optimised, which takes its time, and needs none of the other tests: scripts/torture.sh.
if Context.environment["CARTDESK_ONLY_TORTURE"] != nil {
    package.targets.removeAll {
        $0.type == .test && $0.name != "TortureTests"
            || ["cartdesk-bench", "LineProbe", "ShellProbe"].contains($0.name)
    }
}
