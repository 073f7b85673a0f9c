#!/bin/bash
# SPDX-License-Identifier: MIT
# packaging/make.sh deb|rpm|tgz|appimage [--no-try]: installs what is missing (Debian), builds the release and the package,
# which appears in build/release/packages, and has packaging/try-package.sh install and start it in an empty Debian 12.
# That needs root; --no-try leaves it out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/debian-packages.sh
. packaging/debian-packages.sh

packages=build/release/packages

# pack GENERATOR SUFFIX: prints the file that cpack has made.
pack() {
    local output made
    rm -f "$packages"/*."$2"
    output=$(cpack --config build/release/CPackConfig.cmake -G "$1" 2>&1) || die "$output"
    made=("$packages"/*."$2")
    [ -e "${made[0]}" ] || die "cpack made no .$2 file. It said: $output"
    printf '%s\n' "${made[0]}"
}

make_deb() {
    package=$(pack DEB deb)
    say "Checking $package with lintian"
    lintian --allow-root --fail-on error,warning "$package" >&2 || die "lintian found the faults above."
}

make_rpm() {
    package=$(pack RPM rpm)
    rpm -qp --requires "$package" | grep -q 'libQt6Widgets' || die "$package requires no Qt: rpm found no libraries."
}

make_tgz() {
    package=$(pack TGZ tar.gz)
}

make_appimage() {
    package=$packages/AppDir
    packaging/appdir.sh build/release "$package"
}

format=${1:-}
case $format in
    deb | rpm | tgz | appimage) ;;
    *)
        say "Usage: packaging/make.sh deb|rpm|tgz|appimage [--no-try]"
        exit 2
        ;;
esac
needed=("${build_packages[@]}" "${run_packages[@]}")
case $format in
    deb) needed+=("${deb_packages[@]}") ;;
    rpm) needed+=("${rpm_packages[@]}") ;;
    appimage) needed+=("${appimage_packages[@]}") ;;
esac
[ "${2:-}" = --no-try ] || needed+=("${try_packages[@]}")
require_packages "${needed[@]}"
use_utf8
build_preset release
mkdir -p "$packages"
"make_$format"
[ "${2:-}" = --no-try ] || packaging/try-package.sh "$package"
if [ "$format" = appimage ]; then
    packaging/appimage.sh "$package" "$packages"
else
    printf '%s\n' "$package"
fi
