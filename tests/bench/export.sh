#!/bin/bash
# SPDX-License-Identifier: MIT
# The export beside its peers, on the simulated Eloqua: one table of ratios from one run. Not part of pass or fail.
# Needs curl, jq and python3, and about five minutes. EXPORT_BENCH_ROWS sets the rows of the first two lines.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/debian-packages.sh
. packaging/debian-packages.sh
build_preset release
exec python3 tests/bench/export.py build/release/bin/eloqua-syncs "${EXPORT_BENCH_ROWS:-1000000}"
