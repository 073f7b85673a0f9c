#!/bin/sh
# SPDX-License-Identifier: MIT
# ownhome.sh PROGRAM [ARGUMENTS]: runs the program with a home folder of its own, which goes with it. Tests that run at
# the same time, or one after another, share no settings, locks or temporary files.
set -eu
HOME=$(mktemp -d)
# A service that was told to end may still be writing there.
remove_home() { for _ in 1 2 3 4 5; do rm -rf "$HOME" 2>/dev/null && return; sleep 1; done; }
trap remove_home EXIT
export HOME XDG_CONFIG_HOME="$HOME/config" XDG_DATA_HOME="$HOME/share" XDG_CACHE_HOME="$HOME/cache"
export XDG_STATE_HOME="$HOME/state" XDG_RUNTIME_DIR="$HOME/run" TMPDIR="$HOME/tmp"
mkdir -m 700 "$XDG_RUNTIME_DIR"
mkdir "$TMPDIR"
chmod 711 "$HOME" "$TMPDIR" # for tests that become somebody else for a while
"$@"
