# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# The tree of the benches, built as people's programs are built (preset release); sourced by run.sh and export.sh.
tree=build/bench

# build_benches TARGET...
build_benches() {
    cmake --preset release -B "$tree" -D INSPECTOR_TESTS=ON >/dev/null
    cmake --build "$tree" --target "$@" >/dev/null
}
