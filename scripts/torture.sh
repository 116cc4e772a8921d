#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The long versions of the reliability tests: races and kills of whole programs on SQLite and PostgreSQL, failing disks, damaged files, clocks,
# every output with harm planted everywhere, and the fuzzer. All of it as it is installed, optimised.
# TORTURE_SEED=N does again what seed N did; FUZZ_SECONDS=0 leaves the fuzzer out.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/prerequisites.sh
. scripts/postgres.sh
. scripts/apart.sh

seed=${TORTURE_SEED:-$(date +%s)}
export CARTDESK_ONLY_TORTURE=1
form=(-c release -Xswiftc -enable-testing --traits District --scratch-path .build-torture)
log=$(mktemp)
trap 'stop_postgres; end_apart; rm -f "$log"' EXIT
trap 'exit 130' INT TERM

need_packages "${TEST_PACKAGES[@]}"
need_swift

[ -d .build-torture ] || say "The first build takes some minutes."
say "Build: the program and its tests, optimised"
swift build --build-tests "${form[@]}" </dev/null >"$log" 2>&1 || { grep -E 'error|^/' "$log" >&2; tail -n 5 "$log" >&2; exit 1; }
start_postgres
begin_apart

say "Torture, seed $seed"
started=$SECONDS
if ! CARTDESK_TORTURE=long CARTDESK_TORTURE_SEED=$seed TZ=UTC apart swift test --skip-build "${form[@]}" --filter '^TortureTests\.' \
    </dev/null >"$log" 2>&1 || ! grep -qE 'Test run with [0-9]+ tests?' "$log"; then
    grep -vE '^(◇|✔) |^Test (Suite|Case)|^$' "$log" >&2 || true
    say "It did not hold. The same again: make torture TORTURE_SEED=$seed"
    exit 1
fi
stop_postgres
grep -E 'Test run with [0-9]+ tests?' "$log" | tail -n 1
say "  $((SECONDS - started)) s, seed $seed"
nothing_left

scripts/fuzz.sh "${FUZZ_SECONDS:-30}" "$seed"
