#!/bin/bash
# SPDX-License-Identifier: MIT
# packaging/appimage.sh APPDIR FOLDER: makes the AppImage of an AppDir. An AppImage is a small program, the runtime, with a
# squashfs behind it (https://github.com/AppImage/AppImageSpec). Debian has what makes the squashfs, and no runtime: give
# one as APPIMAGE_RUNTIME=FILE (https://github.com/AppImage/type2-runtime), or have appimagetool, which brings one.
set -euo pipefail
appdir=$(realpath "$1") folder=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/debian-packages.sh
. packaging/debian-packages.sh

version=$(sed -n '1s/.*(\(.*\)).*/\1/p' packaging/changelog)
image=$folder/eloqua-sync-inspector-$version-$(uname -m).AppImage
if command -v appimagetool >/dev/null; then
    ARCH=$(uname -m) appimagetool --no-appstream "$appdir" "$image" >&2
elif [ -n "${APPIMAGE_RUNTIME:-}" ]; then
    mksquashfs "$appdir" "$image.squashfs" -root-owned -noappend -quiet -comp zstd >&2
    cat "$APPIMAGE_RUNTIME" "$image.squashfs" >"$image"
    rm "$image.squashfs"
    chmod 755 "$image"
else
    # Measured, not assumed: another Debian may have it.
    known=$(apt-cache search --names-only 'appimage|linuxdeploy|type2-runtime' | cut -d ' ' -f 1 | tr '\n' ' ')
    die "The AppDir is in $appdir, but no AppImage was made of it: it needs a runtime, and this system has neither" \
        "appimagetool nor APPIMAGE_RUNTIME. Its packages named after AppImages are: ${known:-none}." \
        "libappimage only reads AppImages."
fi
printf '%s\n' "$image"
