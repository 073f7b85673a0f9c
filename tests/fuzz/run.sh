#!/bin/bash
# SPDX-License-Identifier: MIT
# run.sh [SECONDS [TARGET...]]: fuzzes each target (all, unless some are named) for so long, ten minutes if nothing
# is said. By clang's libFuzzer, which keeps what it learns in build/fuzz/corpus; both sanitizers watch. Exit 0 if
# nothing was found; else the input is named: put it into tests/data/fuzz/TARGET, where every later run and CTest
# start with it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/debian-packages.sh
. packaging/debian-packages.sh

seconds=${1:-600}
shift || true
names=("$@")
[ ${#names[@]} -gt 0 ] || names=(page logs token identity object error connectionfile filter keptcopy)
require_packages "${build_packages[@]}" "${sanitizer_packages[@]}"
use_utf8

build_preset fuzz "${names[@]/#/fuzz_}"
failed=()
for name in "${names[@]}"; do
    corpus=build/fuzz/corpus/$name
    found=build/fuzz/found/$name
    mkdir -p "$corpus" "$found"
    say "$name, $seconds s"
    INSPECTOR_FUZZ_SEEDS=$corpus UBSAN_OPTIONS=print_stacktrace=1 \
        "build/fuzz/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -timeout=60 -max_len=8192 \
        -print_final_stats=0 -verbosity=0 -artifact_prefix="$found/" "$corpus" || failed+=("$name")
done
[ ${#failed[@]} -eq 0 ] || die "Found something: ${failed[*]}. The inputs are in build/fuzz/found."
say "Nothing found."
