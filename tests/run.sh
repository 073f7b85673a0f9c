#!/bin/bash
# SPDX-License-Identifier: MIT
# Installs what is missing (Debian), builds and runs every test; options go to ctest (-R NAME, -V, ...).
# INSPECTOR_PRESET=asan runs them under AddressSanitizer and UndefinedBehaviorSanitizer, INSPECTOR_PRESET=tsan those
# without a window under ThreadSanitizer.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/debian-packages.sh
. packaging/debian-packages.sh

preset=${INSPECTOR_PRESET:-dev}
require_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
[ "$preset" = dev ] || require_packages "${sanitizer_packages[@]}"
use_utf8
build_preset "$preset"
# Most tests wait for a server or a time-out most of the time: twice as many as cores keep them busy.
exec ctest --preset "$preset" --no-tests=error -j "$((2 * $(nproc)))" "$@"
