#!/bin/bash
# SPDX-License-Identifier: MIT
# run_tray.sh PROGRAM: runs the test on a virtual display and a session bus of its own, with a tray and without a
# notification service. Exit 77 (skipped) where the tools for that are not installed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for tool in Xvfb xvfb-run dbus-run-session /usr/bin/python3; do
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
exec dbus-run-session -- xvfb-run -a bash -c '
    coproc "$HERE/tray.py"
    tray=$COPROC_PID
    code=1
    if read -r -t 20 _ <&"${COPROC[0]}"; then
        code=0
        timeout -s ABRT --kill-after=5 45 "$PROGRAM" || code=$?
    fi
    kill "$tray"
    exit "$code"
'
