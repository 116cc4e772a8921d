// SPDX-License-Identifier: GPL-3.0-or-later

/// A file of bells by itself: the same form as `bells.csv` of a school's folder.
package enum BellsFile {
    /// `standing` are the names of periods and schedules that the desk has already.
    package static func read(_ bytes: [UInt8], file: String, standing: Set<String> = []) -> Reading<[SeedBell]> {
        let source = Source.read(bytes, file: file)
        guard let text = source.value else { return Reading(nil, source.findings) }
        var draft = SeedDraft()
        draft.standing = standing
        draft.readBells(text)
        if draft.findings.isEmpty, draft.bells.isEmpty {
            draft.find(.top(of: file), "The file has a header but no lines under it.")
        }
        return Reading(draft.bells, draft.findings)
    }
}
