#!/bin/bash
# SPDX-License-Identifier: MIT
# Run by packaging/try-package.sh in an empty Debian, as a user who has just come: both programs, the sign-in to the
# simulated Eloqua, a picture of the window, and that what is loaded at run time is there.
set -euo pipefail
version=$1
cd "$HOME"
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR

fail() {
    printf 'FAILED: %s\n' "$*"
    exit 1
}

# expect NAME TEXT COMMAND...: its output, errors included, has this text.
expect() {
    local name=$1 text=$2 output
    shift 2
    output=$("$@" 2>&1) || true
    case $output in
        *"$text"*) printf 'ok      %s\n' "$name" ;;
        *) fail "$name: \"$text\" isn't in: $output" ;;
    esac
}

expect 'version of the window' "eloqua-sync-inspector $version" eloqua-sync-inspector --version
expect 'version of the command line' "eloqua-syncs $version" eloqua-syncs --version

mkfifo address
eloqua-syncs demo-server >address &
server=$!
exec 3<address
read -r -t 60 url <&3 || fail "demo-server printed no address"
read -r -t 10 connection <&3 || fail "demo-server printed no connection file"
expect 'signed in to demo-server' '1042' eloqua-syncs --connection "$connection" get 1042 --format csv
# Each of these fails in another way when the plugin is missing.
expect 'TLS is there' 'SSL' eloqua-syncs --connection "$connection" --login-url "https://${url#http://}" get 1042
# Loaded, it finds no display; not found, it is only named.
expect 'Wayland is there' 'Could not load the Qt platform plugin "wayland"' \
    env QT_QPA_PLATFORM=wayland WAYLAND_DISPLAY=none eloqua-sync-inspector --demo
expect 'icons are there' 'libqsvgicon.so' env QT_DEBUG_PLUGINS=1 QT_QPA_PLATFORM=offscreen \
    eloqua-sync-inspector --connection "$connection" --screenshot "$XDG_RUNTIME_DIR/icons.png"
expect 'Qt speaks German' 'fehlt der Wert' eloqua-sync-inspector --language de --sync
expect 'certificates are there' 'BEGIN CERTIFICATE' head -n 1 /etc/ssl/certs/ca-certificates.crt
expect 'the keychain is there' 'libsecret-1.so.0' find /usr/lib /opt -name 'libsecret-1.so.0'
eloqua-sync-inspector --connection "$connection" --sync 1042 --size 1280x800 --screenshot window.png ||
    fail "no picture of the window"
printf 'ok      a picture of the window\n'
kill "$server"
rm address
