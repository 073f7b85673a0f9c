#!/bin/bash
# SPDX-License-Identifier: MIT
# packaging/try-package.sh FILE.deb|FILE.rpm|FILE.tar.gz|APPDIR: installs the package into an empty Debian 12 that has
# nothing of ours, starts it there as a user with an empty home folder (packaging/try-inside.sh), removes it, and looks for
# what is left. Needs root, for chroot. The picture of the window is then in build/try.
set -euo pipefail
package=$(realpath "${1:?Usage: packaging/try-package.sh FILE.deb|FILE.rpm|FILE.tar.gz|APPDIR}")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/debian-packages.sh
. packaging/debian-packages.sh
# shellcheck source=packaging/virtual-display.sh
. packaging/virtual-display.sh
[ "$(id -u)" -eq 0 ] || die "Run as root: sudo packaging/try-package.sh $1"
require_packages "${try_packages[@]}"

try=$PWD/build/try
mkdir -p "$try/archives"
# The newest versions change; within a day the same ones are tried.
if [ -z "$(find "$try" -name empty.tar -mmin -1440)" ]; then
    say "Making an empty Debian 12"
    mmdebstrap --quiet --format=tar --variant=minbase bookworm "$try/empty.tar.new" || die "mmdebstrap failed."
    mv "$try/empty.tar.new" "$try/empty.tar"
fi
root=$(mktemp -d)
remove_root() { rm -rf --one-file-system "$root"; }
trap remove_root EXIT
tar -C "$root" -xf "$try/empty.tar"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true

# in_root COMMAND...: in the empty Debian, with what it is given of this machine; all that it started ends with it.
in_root() {
    mkdir -p "$root/tmp/.X11-unix"
    unshare --mount --pid --fork --kill-child -- bash -euc '
        root=$1 archives=$2
        shift 2
        mount --rbind /dev "$root/dev"
        mount -t proc proc "$root/proc"
        mount --bind "$archives" "$root/var/cache/apt/archives"
        [ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
        exec chroot "$root" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive "$@"' - "$root" "$try/archives" "$@"
}

# apt_get OPTION...: silent unless it fails.
apt_get() {
    local output
    output=$(in_root apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 "$@" 2>&1) || die "$output"
}

# All files but those of apt, of dpkg, and what the machine gives.
list_files() {
    find "$root" -xdev \( -path "$root/proc" -o -path "$root/dev" -o -path "$root/tmp" -o -path "$root/var/cache/apt" \
        -o -path "$root/var/lib/apt" -o -path "$root/var/lib/dpkg" -o -path "$root/var/log" \) -prune -o -type f -print |
        LC_ALL=C sort
}

install_package() {
    case $package in
        *.deb)
            cp "$package" "$root/tmp/package.deb"
            apt_get install /tmp/package.deb
            ;;
        *.rpm)
            apt_get install "${library_packages[@]}"
            # Its requirements have the names of Fedora; here their libraries come from Debian.
            rpm --root "$root" --dbpath /var/lib/rpm --force-debian --nodeps -i "$package"
            ;;
        *.tar.gz)
            apt_get install "${library_packages[@]}"
            tar -C "$root/usr/local" --strip-components 1 -xzf "$package"
            ;;
        *)
            apt_get install "${desktop_packages[@]}"
            ! find "$root/usr" -name 'libQt6*' | grep -q . || die "The empty Debian has Qt, so nothing would be shown."
            cp -a "$package" "$root/opt/AppDir"
            for program in eloqua-sync-inspector eloqua-syncs; do
                ln -s "/opt/AppDir/usr/bin/$program" "$root/usr/local/bin/$program"
            done
            ;;
    esac
}

remove_package() {
    case $package in
        *.deb) apt_get purge eloqua-sync-inspector ;;
        *.rpm) rpm --root "$root" --dbpath /var/lib/rpm --force-debian --nodeps -e eloqua-sync-inspector ;;
        *.tar.gz)
            tar -tzf "$package" | sed -n 's|^[^/]*/\(.*[^/]\)$|\1|p' | (cd "$root/usr/local" && xargs -d '\n' rm -f)
            ;;
        *) rm -rf "$root/opt/AppDir" "$root"/usr/local/bin/eloqua-sync* ;;
    esac
}

apt_get update
say "Installing ${package##*/} in it"
install_package
in_root useradd --create-home visitor
start_display
trap remove_root EXIT # the display has had a trap of its own
install -m 644 "$XAUTHORITY" "$root/tmp/authority"
install -m 755 packaging/try-inside.sh "$root/tmp/try-inside.sh"
version=$(sed -n '1s/.*(\(.*\)).*/\1/p' packaging/changelog)
say "Starting it"
in_root runuser -u visitor -- env DISPLAY="$DISPLAY" XAUTHORITY=/tmp/authority HOME=/home/visitor \
    /tmp/try-inside.sh "$version" >&2
mv "$root/home/visitor/window.png" "$try/window.png"
colors=$(identify -format %k "$try/window.png")
[ "$colors" -gt 100 ] || die "The picture in $try/window.png has $colors colors, so it shows no rows."

say "Removing it"
remove_package
left=$(list_files | grep -i eloqua | grep -v "^$root/home/visitor/.config/eloqua-sync-inspector/" || true)
[ -z "$left" ] || die "These files are left: $left"
left=$(grep -rlI --exclude-dir=apt --exclude-dir=dpkg --exclude-dir=rpm --exclude-dir=log eloqua \
    "$root/etc" "$root/usr/share" "$root/var" || true)
[ -z "$left" ] || die "These files still name the program: $left"
say "Nothing is left but settings: $(cd "$root/home/visitor" && find .config -type f 2>/dev/null | tr '\n' ' ')"
