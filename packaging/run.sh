#!/bin/bash
# SPDX-License-Identifier: MIT
# Installs what is missing (Debian), builds and starts the application; all options go to it. See README.md.
# Without a display the application gets a virtual one, which goes when the application ends.
set -euo pipefail
start_folder=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/debian-packages.sh
. packaging/debian-packages.sh
# shellcheck source=packaging/virtual-display.sh
. packaging/virtual-display.sh

# needs_display OPTION...: --help and --version do not, nor does a run on another Qt platform.
needs_display() {
    local option
    [ -z "${QT_QPA_PLATFORM:-}" ] || return 1
    for option in "$@"; do
        case $option in
            -h | --help | --help-all | -v | --version) return 1 ;;
        esac
    done
}

# takes_picture OPTION...
takes_picture() {
    local option
    for option in "$@"; do
        case $option in
            --screenshot | --screenshot=*) return 0 ;;
        esac
    done
    return 1
}

needed=("${build_packages[@]}" "${run_packages[@]}")
virtual_display=no
if needs_display "$@" && [ -z "${DISPLAY:-}" ]; then
    if [ -z "${WAYLAND_DISPLAY:-}" ]; then
        virtual_display=yes
        needed+=("${display_packages[@]}")
    else
        needed+=(qt6-wayland)
    fi
fi
require_packages "${needed[@]}"
use_utf8
build_preset release
program=$PWD/build/release/bin/eloqua-sync-inspector

if [ $virtual_display = yes ]; then
    start_display
    if takes_picture "$@"; then
        say "No display found. Using a virtual display ($DISPLAY)."
    else
        say "No display found. Using a virtual display ($DISPLAY)." \
            "Its window isn't visible. Add --screenshot FILE to get a picture of it."
    fi
fi
cd "$start_folder" # file names among the options are relative to it
exec "$program" "$@"
