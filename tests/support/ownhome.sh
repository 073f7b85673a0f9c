#!/bin/sh
# SPDX-License-Identifier: MIT
# ownhome.sh PROGRAM [ARGUMENTS]: runs the program with a home folder of its own, which goes with it. Tests that run at
# the same time, or one after another, share no settings, locks or temporary files.
set -eu
HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
export HOME XDG_CONFIG_HOME="$HOME/config" XDG_DATA_HOME="$HOME/share" XDG_CACHE_HOME="$HOME/cache"
export XDG_STATE_HOME="$HOME/state" XDG_RUNTIME_DIR="$HOME/run" TMPDIR="$HOME/tmp"
mkdir -m 700 "$XDG_RUNTIME_DIR"
mkdir "$TMPDIR"
chmod 711 "$HOME" "$TMPDIR" # for tests that become somebody else for a while
"$@"
