# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# A display that nobody sees; sourced by packaging/run.sh and packaging/try-package.sh, after debian-packages.sh.

# start_display: an X server on a free display number that only this user can reach. A watcher that outlives an exec of
# the caller ends it; both have a session of their own, so that Ctrl+C reaches the application first. Sets DISPLAY,
# XAUTHORITY and display_folder.
start_display() {
    local cookie number
    display_folder=$(mktemp -d)
    trap 'rm -rf "$display_folder"' EXIT
    export XAUTHORITY=$display_folder/authority XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$display_folder}
    cookie=$(mcookie)
    xauth -q source - <<<"add :0 . $cookie" 2>/dev/null
    mkfifo "$display_folder/number"
    setsid Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset -auth "$XAUTHORITY" \
        3<>"$display_folder/number" >"$display_folder/log" 2>&1 </dev/null &
    display_server=$!
    read -r -t 30 number <>"$display_folder/number" ||
        die "The virtual display didn't start: $(cat "$display_folder/log")"
    xauth -q source - <<<"add :$number . $cookie"
    export DISPLAY=:$number
    setsid sh -c 'tail --pid="$1" -f /dev/null; kill "$2"; rm -rf "$3"' \
        - $$ "$display_server" "$display_folder" </dev/null >/dev/null 2>&1 &
    trap - EXIT
}
