// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Console
import Decisions
import Foundation
import Office
import People
import Shell
import TestKit

/// The shell on a terminal over the sample school, for tests: `ShellProbe rehearsal|real SECONDS`. With seconds, the site locks after two idle minutes of so many seconds each.
///
/// In a real school okafor's passphrase is `open the gates`.
@main
enum ShellProbe {
    static func main() throws {
        let arguments = CommandLine.arguments
        let isReal = arguments.dropFirst().first == "real"
        let minute = arguments.count > 2 ? Int(arguments[2]) ?? 60 : 60
        let school = try SampleSchool(rehearsal: !isReal)
        if isReal {
            let hash = Sodium.hash(passphrase: "open the gates") ?? ""
            let at = school.desk.surroundings.clock()
            try school.arrange([.insert(Credential(person: school.person("okafor"), hash: hash, changed: at))])
        }
        if minute < 60 { try school.arrange([.insert(Setting(unit: school.site, key: "idle_minutes", value: "2"))]) }
        var services = Services()
        let desk = school.desk
        services.open = { _ in desk }
        let environment = ProcessInfo.processInfo.environment
        let speech = Speech(
            output: .standard, terminal: { Terminal.standardOutput(environment) }, environment: environment, pages: true
        )
        let front = FrontDesk(
            services: services, environment: environment, standing: try Flags.reading(["--database", school.path]),
            door: .shell,
            speech: speech, sitting: Sitting(isShell: true))
        let code = Shell(front: front, secondsAMinute: minute).run()
        withExtendedLifetime(school) {}
        Sweep.away(school.path)
        exit(code)
    }
}
