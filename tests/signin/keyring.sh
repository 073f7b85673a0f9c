#!/bin/sh
# SPDX-License-Identifier: MIT
# keyring.sh STATE PROGRAM [ARGUMENTS]: runs the program with a GNOME Keyring of its own, or without one.
#   unlocked  a keyring that is open
#   locked    as unlocked; the program closes it itself, and nobody is there to be asked
#   denied    as locked, and somebody is asked and says no; the questions are in the file "questions"
#   silent    a service that never answers
#   absent    no session bus at all
# Settings, data and keyring are in a folder that goes with the program.
set -eu
state=$1
shift
if [ "${KEYRING_HOME:-}" = "" ]; then
    KEYRING_HOME=$(mktemp -d)
    export KEYRING_HOME KEYRING_STATE="$state" HOME="$KEYRING_HOME"
    export XDG_CONFIG_HOME="$HOME/config" XDG_DATA_HOME="$HOME/share" XDG_CACHE_HOME="$HOME/cache"
    export XDG_RUNTIME_DIR="$HOME/run" TMPDIR="$HOME/tmp"
    mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$TMPDIR"
    unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION 2>/dev/null || true
    # A service that was told to end may still be writing there.
    remove_home() { for _ in 1 2 3 4 5; do rm -rf "$KEYRING_HOME" 2>/dev/null && return; sleep 1; done; }
    trap remove_home EXIT
    if [ "$state" = absent ]; then
        # A bus that is not there; without an address libdbus would start one.
        DBUS_SESSION_BUS_ADDRESS="unix:path=$HOME/no-bus" "$@"
    else
        dbus-run-session -- "$0" "$state" "$@"
    fi
    exit
fi
case $state in
    silent)
        # Owns the name and answers nothing, as a service that hangs does.
        "$(dirname "$0")/silentservice.py" & service=$!
        until gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
            --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets | grep -q true; do sleep 0.1; done
        code=0
        "$@" || code=$?
        kill -9 $service
        exit $code
        ;;
    denied)
        "$(dirname "$0")/naysayer.py" >"$HOME/questions" & service=$!
        until grep -qs ready "$HOME/questions"; do sleep 0.1; done
        printf 'test' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
        code=0
        "$@" || code=$?
        kill $service
        exit $code
        ;;
    *)
        printf 'test' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
        "$@"
        ;;
esac
