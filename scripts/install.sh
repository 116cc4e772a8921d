#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the program, its manual page, completions and the nightly timer below PREFIX; DESTDIR goes before every path.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/prerequisites.sh
. scripts/release.sh

PREFIX=${PREFIX:-/usr/local}
DESTDIR=${DESTDIR:-}
case "$PREFIX" in
/*) ;;
*) say "PREFIX must be a whole path, such as /usr/local or $HOME/.local; it is \"$PREFIX\"."; exit 64 ;;
esac
to="$DESTDIR$PREFIX"

# Said before minutes of building, not after.
parent=$to
while [ ! -e "$parent" ]; do parent=$(dirname "$parent"); done
if [ ! -w "$parent" ]; then
    say "$parent cannot be written. Build as yourself (make install PREFIX=\$HOME/.local), or install as root."
    exit 77
fi

need_packages "${RUN_PACKAGES[@]}"
need_swift
build_release

. scripts/places.sh
install -D -m 755 "$CARTDESK" "$to/$BIN"
strip --strip-debug "$to/$BIN" 2>/dev/null || true
install -D -m 644 packaging/cartdesk.1 "$to/$MAN"
for shell in bash zsh fish; do
    place="${shell^^}_COMPLETION"
    install -D -m 644 /dev/null "$to/${!place}"
    "$CARTDESK" --generate-completion-script "$shell" >"$to/${!place}"
done
for unit in cartdesk-nightly.service cartdesk-nightly.timer; do
    install -D -m 644 /dev/null "$to/$UNITS/$unit"
    sed "s|@PREFIX@|$PREFIX|g" "packaging/systemd/$unit" >"$to/$UNITS/$unit"
done
install -D -m 644 -t "$to/$PAGES" LICENSE README.md CHANGELOG.md docs/*.md

say "Installed $to/$BIN. The next steps of an installation day are in $to/$PAGES/operations.md;"
say "the timer is not switched on by itself: systemctl enable --now cartdesk-nightly.timer"
