# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034  # the lists are read by the scripts that source this file
# What the scripts need from Debian 12, and the functions that install and build; sourced by packaging/run.sh,
# packaging/make.sh, tests/run.sh and .ci/run. Everything here speaks on standard error: standard output belongs to the program.

# qt6-tools-dev and qt6-l10n-tools hold what compiles translations: English needs one for its plural forms.
build_packages=(g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev
    qt6-l10n-tools qtkeychain-qt6-dev libsimdjson-dev libsqlite3-dev zlib1g-dev)
# libqt6svg6 holds the plug-in that draws the icons, libsecret is loaded at run time by QtKeychain, and without
# ca-certificates no sign-in to the real service succeeds. qt6-translations-l10n has Qt's own texts, such as "Close" and
# "Cancel", in other languages; without it they are English.
run_packages=(libqt6svg6 qt6-qpa-plugins qt6-translations-l10n libsecret-1-0 ca-certificates fonts-dejavu-core)
# The virtual display, and fonts for the scripts and emoji that a desktop has anyway.
display_packages=(xvfb xauth fonts-noto-color-emoji fonts-droid-fallback)
test_packages=(mold "${display_packages[@]}" python3 python3-openpyxl python3-dbus python3-gi dbus libglib2.0-bin gnome-keyring at-spi2-core python3-pyatspi openbox xdotool
    xclip jq curl imagemagick)
# Where systemd runs, Debian starts nginx as a service as well; tests/bench/export.sh needs the program only.
bench_packages=(nginx-light jq curl python3 python3-xlsxwriter)
# The sanitizers' presets build with clang: in a fifth of g++'s time.
sanitizer_packages=(clang libclang-rt-dev)
# packaging/make.sh: what each format is made and checked with, and what tries a package in an empty Debian.
deb_packages=(dpkg-dev lintian)
rpm_packages=(rpm)
appimage_packages=(patchelf squashfs-tools)
try_packages=(mmdebstrap rpm imagemagick "${display_packages[@]}")
# What an archive or an rpm needs besides itself when it is tried on Debian. The deb names its own.
library_packages=(libqt6widgets6 libqt6network6 libqt6concurrent6 libqt6svg6 libqt6dbus6 libqt6keychain1 libsimdjson14
    libsqlite3-0 zlib1g qt6-qpa-plugins qt6-translations-l10n qt6-wayland libsecret-1-0 libssl3 ca-certificates)
# What every desktop has, so that an AppImage leaves it out (pkg2appimage's list of libraries to exclude).
desktop_packages=(libgl1 libegl1 libopengl0 libx11-6 libx11-xcb1 libxcb1 libfontconfig1 libfreetype6 libharfbuzz0b libglib2.0-0
    libwayland-client0 fonts-dejavu-core ca-certificates)
check_packages=(clang-format-14 desktop-file-utils appstream groff-base shellcheck)

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

# missing_packages PACKAGE...: prints those that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) in
            installed*) ;;
            *) printf '%s ' "$package" ;;
        esac
    done
}

# require_packages PACKAGE...: root gets what is missing installed; anybody else is told the one command to run.
# On systems without apt nothing is checked here: CMake names what it does not find.
require_packages() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 0
    local missing command
    missing=$(missing_packages "$@")
    missing=${missing% }
    [ -n "$missing" ] || return 0
    command="apt-get update && apt-get install -y --no-install-recommends $missing"
    if [ "$(id -u)" -ne 0 ]; then
        say "Some Debian packages are missing. Run this command first, then try again:"
        say ""
        if command -v sudo >/dev/null; then
            say "    sudo sh -c '$command'"
        else
            say "    su -c '$command'"
        fi
        exit 1
    fi
    say "Installing Debian packages: $missing"
    export DEBIAN_FRONTEND=noninteractive
    # Another apt may be at work on a machine that has just been started, so wait for its lock.
    local options=(-y --no-install-recommends -o DPkg::Lock::Timeout=300)
    # A terminal gets apt's own progress; a log only what was set up and what went wrong.
    if [ -t 2 ]; then
        apt-get update >&2 || die "apt-get update failed. See the messages above."
        # shellcheck disable=SC2086  # package names hold no blanks
        apt-get install "${options[@]}" $missing >&2 || die "Couldn't install the packages. See the messages above."
    else
        apt-get update -qq >&2 || die "apt-get update failed. See the messages above."
        # shellcheck disable=SC2086
        apt-get install -qq "${options[@]}" -o Dpkg::Use-Pty=0 $missing 2>&1 |
            { grep -vE '^(Selecting previously|Preparing to|Unpacking |\(Reading database|debconf: delaying|update-alternatives: using)' >&2 || true; } ||
            die "Couldn't install the packages. See the messages above."
    fi
}

# use_utf8: Qt complains about any other character set, and a fresh Debian has none configured.
use_utf8() {
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

# build_preset PRESET [TARGET...]: configures when needed and builds everything, or these targets, with progress;
# silent when there is nothing to do.
build_preset() {
    local preset=$1 tree="build/$1" output
    shift
    if [ -e "$tree" ] && [ ! -w "$tree" ]; then
        die "$PWD/$tree belongs to another user. Remove it or run this script as that user."
    fi
    [ -w "${CCACHE_DIR:-${HOME:-/nonexistent}}" ] || export CCACHE_DISABLE=1
    # A tree that was copied here from elsewhere still points to its old place.
    if [ -e "$tree/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$tree/CMakeCache.txt"; then
        rm -r "$tree"
    fi
    if [ ! -e "$tree/build.ninja" ] || [ CMakePresets.json -nt "$tree/build.ninja" ]; then
        output=$(cmake --preset "$preset" 2>&1) || die "$output"
    fi
    case $(cmake --build --preset "$preset" ${@:+--target "$@"} -- -n 2>/dev/null) in
        *"no work to do"*) return 0 ;;
    esac
    say "Building $tree (the first build takes several minutes)"
    NINJA_STATUS='[%f/%t] ' cmake --build --preset "$preset" ${@:+--target "$@"} >&2 || die "The build failed. See the messages above."
}
