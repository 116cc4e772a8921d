// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that commands know: verbs, nouns, their actions, the words inside phrases, roles, days. None of them is anybody's or anything's name.
///
/// The commands themselves live in another module; a test walks them and misses every word that is not here.
/// - Source: F39
package enum DeskWords {
    package static let all: Set<String> = Set(
        [verbs, nouns, actions, phrases, roles, days].joined(separator: " ").split { $0 == " " || $0 == "\n" }
            .map(String.init))

    private static let verbs = """
        accept approve authorise authorize backup calendar can cancel checkin checkout clock correct decline edit exit
        handoff help hold in inbox init journal login logout move nightly out passphrase quit release reserve restore
        revoke scan status swap today undo who whoami why found cartdesk deputy substitute
        """
    private static let nouns = """
        app bells cart day designate device export flag grade import person policy report room rooms seats site ticket token
        """
    private static let actions = """
        add apply apps block change close contact devices end enrol enroll enter grades head install invite leave list loss
        make note open paper plan profile recover refusals remove rename request reservations reset role set settle show staff
        template unblock unenrol unenroll usage vendor verify weekly withdraw year check story
        """
    private static let phrases = """
        a-day all also and at b-day back between but cabled class clashes clear closed damaged dismiss done due entry every except
        for forward from half keep last late leaving left locked losing mail mine missing model name next no nobody none
        not of off on other over-newer periods plugged pool present project reopen schedule school shift since skip spare tag
        the to uncabled unlocked unplugged until used week weekly with without yes anyone everybody everyone somebody
        """
    private static let roles = """
        aide auditor coordinator dts ets principal student student-teacher teacher
        """
    private static let days = """
        afternoon evening midnight morning noon now tomorrow tonight weekend yesterday
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        """
}
