#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The long versions of the reliability tests: races and kills of whole programs on SQLite and PostgreSQL, failing disks, damaged files, clocks,
# every output with harm planted everywhere, and the fuzzer. TORTURE_SEED=N does again what seed N did; FUZZ_SECONDS=0 leaves the fuzzer out.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/prerequisites.sh
. scripts/postgres.sh

seed=${TORTURE_SEED:-$(date +%s)}
log=$(mktemp)
trap 'stop_postgres; rm -f "$log"' EXIT
trap 'exit 130' INT TERM

need_packages "${TEST_PACKAGES[@]}"
need_swift

say "Build: the program and its tests"
swift build --build-tests --traits District </dev/null >"$log" 2>&1 || { grep -E 'error|^/' "$log" >&2; tail -n 5 "$log" >&2; exit 1; }
start_postgres

say "Torture, seed $seed"
started=$SECONDS
if ! CARTDESK_TORTURE=long CARTDESK_TORTURE_SEED=$seed TZ=UTC swift test --skip-build --traits District --filter '^TortureTests\.' \
    </dev/null >"$log" 2>&1 || ! grep -qE 'Test run with [0-9]+ tests?' "$log"; then
    grep -vE '^(◇|✔) |^Test (Suite|Case)|^$' "$log" >&2 || true
    say "It did not hold. The same again: make torture TORTURE_SEED=$seed"
    exit 1
fi
stop_postgres
grep -E 'Test run with [0-9]+ tests?' "$log" | tail -n 1
say "  $((SECONDS - started)) s, seed $seed"

scripts/fuzz.sh "${FUZZ_SECONDS:-30}" "$seed"
