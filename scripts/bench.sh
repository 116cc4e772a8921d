#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures Cartdesk against the raw engines and writes the table: scripts/bench.sh [ROW...]
# The files to measure on are generated once and kept in .bench (a district's year is several gigabytes).
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/prerequisites.sh
. scripts/release.sh
. scripts/postgres.sh

need_packages "${TEST_PACKAGES[@]}"
need_swift
build_release

# The bench has the district's trait, so it is built apart from the program, which is measured as it is installed.
say "Building the bench; the first time takes some minutes."
log=$(mktemp)
trap 'stop_postgres; rm -f "$log"' EXIT
trap 'exit 130' INT TERM
swift build --configuration release --static-swift-stdlib --scratch-path .build-bench --traits District \
    --product cartdesk-bench </dev/null >"$log" 2>&1 || { grep -E 'error' "$log" >&2; exit 1; }

page=()
[ $# -eq 0 ] && page=(--page docs/benchmarks.md)
POSTGRES_FSYNC=on start_postgres
PATH="$(postgres_programs):$PATH" .build-bench/release/cartdesk-bench measure --folder .bench --program "$CARTDESK" \
    "${page[@]}" "$@"
