// SPDX-License-Identifier: GPL-3.0-or-later
import Commands

/// `packaging/cartdesk.1`: the manual page, in the macros that every `man` knows.
enum ManualPage {
    static func text() -> String {
        var text = #"""
            .\" SPDX-License-Identifier: GPL-3.0-or-later
            .\" Made from the commands themselves: make docs.
            .TH CARTDESK 1 "" "Cartdesk" "Cartdesk"
            .SH NAME
            cartdesk \- runs the shared tablets of a school: carts, reservations, custody, evidence
            .SH SYNOPSIS
            .B cartdesk
            .RB [ \-\-database
            .IR FILE | URL ]
            .RB [ \-\-site
            .IR CODE ]
            .RB [ \-\-json | \-\-csv ]
            .RB [ \-\-yes ]
            .RI [ VERB " ...]"
            .SH DESCRIPTION
            Without a verb, on a terminal, it is a shell; without a terminal it reads lines from standard input and stops at the first
            that fails. What works at the prompt works as
            .B cartdesk
            .IR VERB ,
            with the same exit codes.
            .B help
            lists the verbs by task,
            .BI help " VERB"
            tells one.

            """#
        for (task, pages) in CommandPage.all {
            text += ".SH \(roff(task.rawValue).uppercased())\n"
            for page in pages { text += section(page) }
        }
        text += ".SH EXIT STATUS\n"
        for (code, meaning) in CommandPage.exits { text += ".TP\n.B \(code)\n\(roff(meaning))\n" }
        text += ".SH ENVIRONMENT\n"
        for (name, meaning) in CommandPage.variables { text += ".TP\n.B \(name)\n\(roff(meaning))\n" }
        text += """
            .SH FILES
            .TP
            .I $XDG_DATA_HOME/cartdesk/desk.db
            the desk, where no other is named
            .SH SEE ALSO
            .BR sqlite3 (1),
            .BR psql (1)

            """
        return text
    }

    private static func section(_ page: CommandPage) -> String {
        var text = page.usages.map { ".TP\n.B \(roff($0))\n" }.joined(separator: "")
        if page.usages.count > 1 { text = text.replacing("\n.TP\n", with: "\n.TQ\n") }
        text += roff(page.abstract) + "\n"
        for flag in page.flags {
            text +=
                ".RS\n.TP\n.B \(roff(flag.name))\(flag.value.map { " \\fI\(roff($0))\\fR" } ?? "")\n\(roff(flag.note))\n.RE\n"
        }
        return text
    }

    /// Text with nothing in it that a macro would take for its own.
    static func roff(_ text: String) -> String {
        let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
            .replacing("\n", with: " ")
        return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
    }
}
