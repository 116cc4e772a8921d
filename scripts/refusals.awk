# SPDX-License-Identifier: GPL-3.0-or-later
# Reads Swift sources and writes a page of every rule: its code, its clause, its doc comment. Used by docs.sh.

function flush_rule() {
    if (name == "" || code == "") return
    head = sprintf("## `%s`\n\n*%s*%s\n\n", code, clause, kept ? " · each try is kept and shown to principal and auditor" : "")
    pages[code] = head text "\n"
    codes[++count] = code
    name = ""
}

FNR == 1 { flush_rule(); comment = ""; name = "" }

/^ *\/\/\/ ?/ {
    line = $0
    sub(/^ *\/\/\/ ?/, "", line)
    comment = comment line "\n"
    next
}

/enum [A-Za-z]+: .*Rule/ {
    flush_rule()
    name = $0
    text = comment
    code = ""
    clause = ""
    kept = 0
    comment = ""
    next
}

name != "" && /static let code = "/ { split($0, parts, "\""); code = parts[2] }
name != "" && /static let clause = "/ { split($0, parts, "\""); clause = parts[2] }
name != "" && /static let kept = true/ { kept = 1 }
{ comment = "" }

END {
    flush_rule()
    for (i = 2; i <= count; i++) {
        held = codes[i]
        for (j = i - 1; j >= 1 && codes[j] > held; j--) codes[j + 1] = codes[j]
        codes[j + 1] = held
    }
    print "# Refusals"
    print ""
    print "What the desk says no to, by code; `why` at the prompt tells the last one in full. Written by `make docs` from the sources: edit the rule's own comment, not this page."
    print ""
    for (i = 1; i <= count; i++) printf "%s", pages[codes[i]]
}
