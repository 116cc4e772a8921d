# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the other scripts: makes sure that Swift and the system's packages are there, and says what it does.

say() { printf '%s\n' "$*" >&2; }

# Swift itself is never installed for you: it is large, and there are several ways.
need_swift() {
    local found=""
    if command -v swift >/dev/null 2>&1; then
        found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
        case "$found" in
        6.[01] | [0-5].* | "") ;;
        *) return 0 ;;
        esac
    fi
    if [ -n "$found" ]; then found="this machine has Swift $found"; else found="none was found here"; fi
    say "Cartdesk is built with Swift 6.2 or newer; $found."
    say "Get it from https://www.swift.org/install/linux/ (swiftly installs it for one user, without root),"
    say "then do this again."
    return 1
}

# need_packages PACKAGE...: on Debian and its kin installs those that are missing; elsewhere names them.
need_packages() {
    local package missing=()
    if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
        elsewhere
        return
    fi
    for package in "$@"; do
        dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            say "These packages are missing: ${missing[*]}"
            say "Ask whoever looks after this machine to do: apt-get install ${missing[*]}"
            return 1
        fi
        root=(sudo)
    fi
    say "Installing with apt-get${root:+, through sudo}: ${missing[*]}"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq </dev/null >&2 || say "(apt-get update failed; going on)"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null >&2
}

# Not Debian: looks for the headers, names the packages of the usual systems, installs nothing.
elsewhere() {
    local header absent=()
    for header in sqlite3.h readline/readline.h sodium.h nettle/sha2.h zlib.h; do
        printf '#include <stdio.h>\n#include <%s>\n' "$header" | clang -E -x c - >/dev/null 2>&1 || absent+=("$header")
    done
    [ ${#absent[@]} -eq 0 ] && return 0
    say "Not found: ${absent[*]}. This system has no apt-get, so nothing was installed. The packages are:"
    say "  Fedora, RHEL  dnf install sqlite-devel readline-devel libsodium-devel nettle-devel zlib-devel tzdata   (tests: libpq-devel postgresql-server)"
    say "  Arch          pacman -S sqlite readline libsodium nettle zlib tzdata                    (tests: postgresql-libs postgresql)"
    say "  openSUSE      zypper install sqlite3-devel readline-devel libsodium-devel libnettle-devel zlib-devel timezone"
    return 1
}

RUN_PACKAGES=(libsqlite3-dev libreadline-dev libsodium-dev nettle-dev zlib1g-dev tzdata)
DISTRICT_PACKAGES=(libpq-dev pkg-config)
TEST_PACKAGES=("${RUN_PACKAGES[@]}" "${DISTRICT_PACKAGES[@]}" postgresql)
