#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the generated pages of docs/; with --check only says whether they are up to date.
set -euo pipefail
cd "$(dirname "$0")/.."
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

find Sources -name '*.swift' | LC_ALL=C sort | xargs awk -f scripts/refusals.awk | sed -e ':a' -e '/^\n*$/{$d;N;ba' -e '}' >"$fresh/refusals.md"

stale=0
for page in "$fresh"/*.md; do
    name=docs/$(basename "$page")
    cmp -s "$page" "$name" && continue
    if [ "${1:-}" = --check ]; then
        echo "$name is not what the sources say; \`make docs\` writes it anew." >&2
        stale=1
    else
        mkdir -p docs
        cp "$page" "$name"
        echo "wrote $name"
    fi
done
exit "$stale"
