#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds the benches as people's programs are built (preset release) and prints one table. A busy machine makes
# every figure worse; the ratios suffer least.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/debian-packages.sh
. packaging/debian-packages.sh
use_utf8

# shellcheck source=tests/bench/tree.sh
. tests/bench/tree.sh
build_benches benches eloqua-sync-inspector
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
bin=$tree/tests/bench
shots=$(mktemp -d)
trap 'rm -r "$shots"' EXIT

# milliseconds COMMAND...: wall time of the middle one of five runs, start and end of the process included.
milliseconds() {
    local begin
    for _ in 1 2 3 4 5; do
        begin=$(date +%s%N)
        "$@" >/dev/null 2>&1 || return 1
        echo $((($(date +%s%N) - begin) / 1000000))
    done | sort -n | sed -n 3p
}

{
    "$bin/bench_pages"
    "$bin/bench_window" --painting
    "$bin/bench_window" --memory
    "$bin/bench_counting"
    python3 tests/bench/start.py "$bin"
    printf 'program, signed in, tables filled, picture written\t%s\tms\n' \
        "$(milliseconds "$tree/bin/eloqua-sync-inspector" --demo --screenshot "$shots/window.png")"
} | column -t -s $'\t'
echo
"$bin/bench_window" | column -t -s $'\t'
