#!/bin/bash
# SPDX-License-Identifier: MIT
# Prints the fault matrix as Markdown: each fault, what is done meanwhile and in which program, and what has to come
# of it. It is made from the tables that the tests run (tests/faults).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/debian-packages.sh
. packaging/debian-packages.sh

require_packages "${build_packages[@]}" "${run_packages[@]}"
use_utf8
build_preset "${INSPECTOR_PRESET:-dev}" tst_faults
exec "build/${INSPECTOR_PRESET:-dev}/tests/bin/tst_faults" --table
