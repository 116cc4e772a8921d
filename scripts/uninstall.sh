#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Removes what install.sh put below PREFIX. Desks, their backups and /etc/cartdesk are left alone.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/places.sh
to="${DESTDIR:-}${PREFIX:-/usr/local}"
root=()
if [ -e "$to/$BIN" ] && [ ! -w "$(dirname "$to/$BIN")" ]; then root=(sudo); fi
"${root[@]}" rm -f "$to/$BIN" "$to/$MAN" "$to/$BASH_COMPLETION" "$to/$ZSH_COMPLETION" "$to/$FISH_COMPLETION" \
    "$to/$UNITS/cartdesk-nightly.service" "$to/$UNITS/cartdesk-nightly.timer"
"${root[@]}" rm -rf "${to:?}/$PAGES"
echo "Removed Cartdesk from $to; desks and their backups are where they were." >&2
