#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh clone to the prompt of a rehearsal school. Off a terminal: plays one school day and ends.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/prerequisites.sh
. scripts/release.sh

need_packages "${RUN_PACKAGES[@]}"
need_swift
build_release
unset CARTDESK_DATABASE CARTDESK_SITE CARTDESK_NOW

if [ -t 0 ] && [ -t 1 ]; then
    desk=rehearsal/desk.db
    if [ ! -e "$desk" ]; then
        say "Making a rehearsal school in ./rehearsal (delete the folder to start over)."
        mkdir -p rehearsal
        "$CARTDESK" --database "$desk" init --rehearsal --from seed/lincoln
    fi
    exec "$CARTDESK" --database "$desk"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$CARTDESK" --database "$folder/desk.db" init --rehearsal --from seed/lincoln </dev/null
"$CARTDESK" --database "$folder/desk.db" --echo <seed/lincoln/a-day.session
