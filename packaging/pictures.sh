#!/bin/bash
# SPDX-License-Identifier: MIT
# Pictures of the window on the simulated Eloqua: light, dark, high contrast, at 200 %, with a failed sync, and in 1024x768.
# packaging/pictures.sh [FOLDER]; the folder is "pictures" unless named. See README.md.
set -euo pipefail
mkdir -p "${1:-pictures}"
folder=$(cd "${1:-pictures}" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# On a display of their own, and with no settings of anybody: the same pictures everywhere.
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT
export XDG_CONFIG_HOME=$settings

take() {
    local name=$1
    shift
    packaging/run.sh --demo --screenshot "$folder/$name.png" "$@"
    printf '%s\n' "$folder/$name.png"
}

take window --palette light
take dark --palette dark
take high-contrast --palette high-contrast
QT_SCALE_FACTOR=2 take 200-percent --palette light
take failed --palette light --sync 1040
take 1024x768 --palette light --size 1024x768
