#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the program, its manual page, completions and the nightly timer below PREFIX; DESTDIR goes before every path.
# Builds as whoever asks, who has Swift; only the putting in place is done with sudo, where it must be.
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
root=()
if [ ! -w "$parent" ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        say "$parent cannot be written, and there is no sudo here. Install below your own folder (make install PREFIX=\$HOME/.local), or as root."
        exit 77
    fi
    root=(sudo)
fi

packages=("${RUN_PACKAGES[@]}")
case "${TRAITS:-}" in *District*) packages+=("${DISTRICT_PACKAGES[@]}") ;; esac
need_packages "${packages[@]}"
need_swift
build_release

. scripts/places.sh
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

# put MODE FILE PLACE
put() { "${root[@]}" install -D -m "$1" "$2" "$to/$3"; }

cp "$CARTDESK" "$made/cartdesk"
strip --strip-debug "$made/cartdesk" 2>/dev/null || true
put 755 "$made/cartdesk" "$BIN"
put 644 packaging/cartdesk.1 "$MAN"
for shell in bash zsh fish; do
    place="${shell^^}_COMPLETION"
    "$CARTDESK" --generate-completion-script "$shell" >"$made/$shell"
    put 644 "$made/$shell" "${!place}"
done
for unit in cartdesk-nightly.service cartdesk-nightly.timer; do
    sed "s|@PREFIX@|$PREFIX|g" "packaging/systemd/$unit" >"$made/$unit"
    put 644 "$made/$unit" "$UNITS/$unit"
done
for page in LICENSE README.md CHANGELOG.md docs/*.md; do put 644 "$page" "$PAGES/$(basename "$page")"; done

say "Installed $to/$BIN. The next steps of an installation day are in $to/$PAGES/operations.md;"
say "the timer is not switched on by itself: systemctl daemon-reload && systemctl enable --now cartdesk-nightly.timer"
