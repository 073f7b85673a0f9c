#!/bin/bash
# SPDX-License-Identifier: MIT
# The export, and keeping, beside their peers: one table of ratios from one run, on pages that nginx has ready-made in shared memory (up
# to 3 GB, given back at the end) and, where latency matters, on the simulated Eloqua. Not part of pass or fail.
#
#     tests/bench/export.sh [rejects] [data] [xlsx] [keep] [memory] [latency]     # all by default: some fifteen minutes
#
# EXPORT_BENCH_ROWS (1000000) and EXPORT_BENCH_ROUNDS (7) make it shorter.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/debian-packages.sh
. packaging/debian-packages.sh
require_packages "${bench_packages[@]}"
use_utf8
# shellcheck source=tests/bench/tree.sh
. tests/bench/tree.sh
build_benches eloqua-syncs bench_fetch bench_server bench_kept
exec python3 tests/bench/export.py "$tree" "$@"
