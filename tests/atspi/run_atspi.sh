#!/bin/bash
# SPDX-License-Identifier: MIT
# run_atspi.sh PROGRAM TEST.py: drives the program from outside, as a screen reader and a person at the keyboard do, on a
# virtual display and a session bus of its own. Exit 77 (skipped) where the tools for that are not installed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$(realpath "$1")
tests=$2
seconds=900 # for a loaded machine; CTest waits a little longer

launcher=/usr/libexec/at-spi-bus-launcher
for tool in Xvfb openbox dbus-run-session xdotool xclip $launcher /usr/bin/python3; do
    command -v "$tool" >/dev/null || {
        echo "$tool is not installed"
        exit 77
    }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || {
    echo "python3-pyatspi is not installed"
    exit 77
}

folder=$(mktemp -d)
server=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
mkdir -m 700 "$folder/run"
mkfifo "$folder/number"
# Without the environment of whoever runs the tests: no settings, keyring or bus of theirs.
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/share XDG_CACHE_HOME=$folder/cache
export XDG_RUNTIME_DIR=$folder/run LC_ALL=C.UTF-8 TZ=UTC NO_AT_BRIDGE=1
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS

Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3<>"$folder/number" >"$folder/xvfb.log" 2>&1 &
server=$!
read -r -t 20 number <>"$folder/number" || {
    cat "$folder/xvfb.log"
    exit 1
}
export DISPLAY=:$number QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 PROGRAM=$program

# A bus that starts nothing by itself: a keychain of whoever runs the tests would ask to be unlocked.
cat >"$folder/bus.conf" <<CONFIG
<busconfig>
  <type>session</type>
  <listen>unix:dir=$folder/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
CONFIG

# The session ends with its first command, and everything on its bus with it.
timeout --kill-after=5 $seconds dbus-run-session --config-file="$folder/bus.conf" -- /bin/bash -c '
    '$launcher' --launch-immediately >"$0/bus.log" 2>&1 &
    bus=$!
    openbox >"$0/openbox.log" 2>&1 &
    manager=$!
    code=0
    /usr/bin/python3 -B "$1" --verbose --failfast || code=$?
    kill $manager $bus 2>/dev/null
    exit $code
' "$folder" "$here/$tests"
