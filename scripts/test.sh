#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that must hold before a change is accepted; ends with the test runner's own closing line.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/prerequisites.sh
. scripts/postgres.sh
. scripts/apart.sh

# Suites that would notice if the machine's own time zone leaked into a decision (F11).
TIMED='CivilTimeTests|CartsTests|OfficeTests|NightlyTests|SheetsTests|TranscriptTests'
ZONES=(America/Los_Angeles Pacific/Auckland Asia/Kathmandu)

log=$(mktemp)
trap 'stop_postgres; end_apart; rm -f "$log"' EXIT
trap 'exit 130' INT TERM

closing() { grep -E 'Test run with [0-9]+ tests?' "$log" | tail -n 1; }

# run_tests ZONE ARGUMENT...: shows what failed, keeps the rest to itself.
run_tests() {
    local zone=$1
    shift
    if TZ=$zone apart swift test --skip-build --traits District "$@" </dev/null >"$log" 2>&1 && closing >/dev/null; then
        return 0
    fi
    grep -vE '^(◇|✔) |^Test (Suite|Case)|^$' "$log" >&2 || true
    say "Tests failed with TZ=$zone."
    closing || say "The test runner did not come to its end."
    return 1
}

need_packages "${TEST_PACKAGES[@]}"
need_swift

say "Layout: swift format lint"
swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks

say "Build: the program and its tests, with the District trait"
swift build --build-tests --traits District </dev/null >"$log" 2>&1 || { grep -E 'error|warning: unre|^/' "$log" >&2; tail -n 5 "$log" >&2; exit 1; }

say "PostgreSQL: a server on a socket of its own"
start_postgres
begin_apart

for zone in "${ZONES[@]}"; do
    say "Tests that know time, TZ=$zone"
    run_tests "$zone" --filter "^($TIMED)\."
    say "  $(closing)"
done

say "All tests, TZ=UTC"
run_tests UTC
stop_postgres
closing
