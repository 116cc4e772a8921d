#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the generated pages of docs/ anew. The tests that hold them against the sources write them: suites named …PageTests and …PagesTests.
set -euo pipefail
cd "$(dirname "$0")/.."
CARTDESK_UPDATE=pages swift test --traits District --filter 'Pages?Tests'
git --no-pager diff --stat -- docs packaging
