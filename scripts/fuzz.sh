#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh SECONDS [SEED]: libFuzzer against every reader of Tests/TortureTests/Doors. What it finds is put into the corpus, which `make test` runs.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/prerequisites.sh

seconds=${1:-60}
[ "$seconds" -gt 0 ] || exit 0
need_packages "${RUN_PACKAGES[@]}"
need_swift
log=$(mktemp)
found=$(mktemp -d)
trap 'rm -rf "$log" "$found"' EXIT

[ -x .build-fuzz/debug/TortureFuzz ] || say "Building the fuzzer; the first time takes some minutes."
if ! CARTDESK_FUZZ=1 swift build --sanitize fuzzer --scratch-path .build-fuzz --product TortureFuzz </dev/null >"$log" 2>&1; then
    grep -E 'error|^/' "$log" >&2 || tail -n 20 "$log" >&2
    exit 1
fi

say "Fuzzing for $seconds s"
if SWIFT_BACKTRACE=enable=no .build-fuzz/debug/TortureFuzz "$found" Tests/TortureTests/Corpus -seed="${2:-1}" -max_total_time="$seconds" \
    -max_len=16384 -timeout=20 -rss_limit_mb=1500 -artifact_prefix="Tests/TortureTests/Corpus/found-" -print_final_stats=1 </dev/null >"$log" 2>&1; then
    grep -E 'number_of_executed_units' "$log" | sed 's/stat::number_of_executed_units: */  inputs: /' >&2
else
    tail -n 30 "$log" >&2
    say "The input is in Tests/TortureTests/Corpus; it stays there once the reader is mended."
    exit 1
fi
