// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
package import Office
import People

/// A school ready for a new database: who founds it, and what is loaded after that.
///
/// Persons are numbered in the order of `staff.csv`. Desktop Services and the district stand above the site when the folder names a district.
package struct LoadedSchool: Sendable {
    package let founding: Founding
    package let load: SchoolLoad
    /// The handle of the founder: the first person of Desktop Services in the folder.
    package let founder: String
    package let site: UnitID
    /// When a rehearsal of this school begins, where the folder says so.
    package let rehearsalBegins: Instant?
}

extension LoadedSchool {
    /// Reads a folder for a new database; `today` is the day on which the roles begin to hold when that is before the school year.
    ///
    /// Touches no database. Either a whole school comes back or every finding, with file, line and column; `files.text(of:)` shows a finding
    /// with its line.
    package static func read(_ path: String, today: Day, rehearsal: Bool) -> (
        reading: Reading<LoadedSchool>, files: SeedFiles
    ) {
        let files = SeedFiles.load(path)
        let seed = SeedFolder.read(files)
        guard let school = seed.value else { return (Reading(nil, seed.findings), files) }
        guard let loaded = LoadedSchool(school, today: today, rehearsal: rehearsal) else {
            let place = FilePlace.top(of: files["staff.csv"]?.label ?? "staff.csv")
            let finding = Finding(
                at: place, "Nobody here is of Desktop Services, who found the desk.",
                accepted: "a line with the role dts")
            return (Reading(nil, [finding]), files)
        }
        return (Reading(loaded), files)
    }

    /// nil when nobody is of Desktop Services: they found every desk.
    package init?(_ school: SeedSchool, today: Day, rehearsal: Bool) {
        guard let founder = school.staff.first(where: { $0.roles.contains { $0.kind == .desktopServices } }) else {
            return nil
        }
        let convert = SchoolConversion(school: school)
        self.founder = founder.handle
        site = convert.site
        founding = convert.founding(
            founder: founder.handle, from: min(today, school.site.firstDay), rehearsal: rehearsal)
        load = convert.load
        rehearsalBegins = school.site.rehearsal.map { school.site.zone.instant($0.day, minute: $0.time.minute) }
    }
}
