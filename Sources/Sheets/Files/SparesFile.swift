// SPDX-License-Identifier: GPL-3.0-or-later

/// A list of devices by itself: the same form as `spares.csv` of a school's folder.
package enum SparesFile {
    /// `standing` are the serials and tags that the desk has already.
    package static func read(_ bytes: [UInt8], file: String, standing: Set<String> = []) -> Reading<[SeedSpare]> {
        let source = Source.read(bytes, file: file)
        guard let text = source.value else { return Reading(nil, source.findings) }
        var draft = SeedDraft()
        draft.standing = standing
        draft.readSpares(text)
        if draft.findings.isEmpty, draft.spares.isEmpty {
            draft.find(.top(of: file), "The file has a header but no lines under it.")
        }
        return Reading(draft.findings.isEmpty ? draft.spares : nil, draft.findings)
    }
}
