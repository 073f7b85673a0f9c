#!/bin/bash
# SPDX-License-Identifier: MIT
# run_tray.sh PROGRAM: runs the test on a virtual display and a session bus of its own, with a tray and without a
# notification service. Exit 77 (skipped) where the tools for that are not installed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for tool in Xvfb dbus-run-session /usr/bin/python3; do
    command -v "$tool" >/dev/null || {
        echo "$tool is not installed"
        exit 77
    }
done
/usr/bin/python3 -c 'import dbus; from gi.repository import GLib' 2>/dev/null || {
    echo "python3-dbus or python3-gi is not installed"
    exit 77
}
export HERE=$here PROGRAM=$1 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

# The server takes a free number and tells it; xvfb-run looks for one, and another test may take it meanwhile.
coproc XVFB { exec Xvfb -displayfd 1 -screen 0 1280x1024x24 -nolisten tcp -noreset 2>/dev/null; }
trap 'kill "$XVFB_PID"' EXIT
read -r -t 60 number <&"${XVFB[0]}" || {
    echo "Xvfb does not start"
    exit 1
}
export DISPLAY=:$number
dbus-run-session -- bash -c '
    coproc "$HERE/tray.py"
    tray=$COPROC_PID
    code=1
    if read -r -t 60 _ <&"${COPROC[0]}"; then
        code=0
        timeout -s ABRT --kill-after=5 90 "$PROGRAM" || code=$?
    fi
    kill "$tray"
    exit "$code"
'
