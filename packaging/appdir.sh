#!/bin/bash
# SPDX-License-Identifier: MIT
# packaging/appdir.sh BUILD APPDIR: what an AppImage holds: both programs with Qt, its plugins, and every other library,
# except those that each desktop has and that have to fit its kernel and drivers. Needs patchelf.
set -euo pipefail
build=$1 appdir=$2
cd "$(dirname "${BASH_SOURCE[0]}")/.."
id=io.github.eloqua_sync_inspector.EloquaSyncInspector
plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
libraries=$(dirname "$(ldconfig -p | sed -n 's/.* => \(.*libQt6Core\.so\.6\)$/\1/p' | head -n 1)")

# The usual list of AppImages: https://github.com/AppImageCommunity/pkg2appimage/blob/master/excludelist
excluded='^(ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libnsl|libgcc_s|libstdc\+\+|libGL|libEGL|libGLX'
excluded+='|libGLdispatch|libOpenGL|libdrm|libgbm|libglapi|libX11|libX11-xcb|libxcb|libfontconfig|libfreetype|libharfbuzz'
excluded+='|libglib-2\.0|libgobject-2\.0|libgio-2\.0|libgmodule-2\.0|libexpat|libz|libcom_err|libwayland-client)\.so(\..*)?$'

# take_libraries FILE...: what these need, and what that needs.
take_libraries() {
    local path
    ldd "$@" | sed -n 's/^.* => \(\/[^ ]*\) .*$/\1/p' | sort -u | while read -r path; do
        [[ ${path##*/} =~ $excluded ]] || cp -Ln "$path" "$appdir/usr/lib/"
    done
}

rm -rf "$appdir"
cmake --install "$build" --prefix "$appdir/usr" --strip >/dev/null
mkdir -p "$appdir/usr/lib" "$appdir/usr/plugins"
for kind in platforms/libqxcb.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so platforms/libqoffscreen.so \
    xcbglintegrations wayland-shell-integration wayland-decoration-client wayland-graphics-integration-client \
    platforminputcontexts iconengines imageformats tls networkinformation; do
    [ -e "$plugins/$kind" ] || continue
    mkdir -p "$appdir/usr/plugins/$(dirname "$kind")"
    cp -RL "$plugins/$kind" "$appdir/usr/plugins/$kind"
done
# Qt's own texts, such as "Close", in the program's languages.
translations=$(qmake6 -query QT_INSTALL_TRANSLATIONS)
mkdir -p "$appdir/usr/translations"
for language in $(sed -n 's/^set(inspector_languages \(.*\))$/\1/p' resources/CMakeLists.txt); do
    [ ! -e "$translations/qtbase_$language.qm" ] || cp "$translations/qtbase_$language.qm" "$appdir/usr/translations/"
done
# Opened by name at run time: OpenSSL by Qt, libsecret by QtKeychain.
for library in libssl.so.3 libcrypto.so.3 libsecret-1.so.0; do
    cp -L "$libraries/$library" "$appdir/usr/lib/"
done
mapfile -t plugin_files < <(find "$appdir/usr/plugins" -name '*.so')
take_libraries "$appdir"/usr/bin/* "${plugin_files[@]}" "$appdir"/usr/lib/*.so*

for program in "$appdir"/usr/bin/*; do
    patchelf --set-rpath "\$ORIGIN/../lib" "$program"
done
for library in "$appdir"/usr/lib/*; do
    patchelf --set-rpath "\$ORIGIN" "$library"
done
for plugin in "${plugin_files[@]}"; do
    patchelf --set-rpath "\$ORIGIN/../../lib" "$plugin"
done
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$appdir/usr/bin/qt.conf"

cp "$appdir/usr/share/applications/$id.desktop" "$appdir/"
cp "$appdir/usr/share/icons/hicolor/256x256/apps/eloqua-sync-inspector.png" "$appdir/"
ln -s eloqua-sync-inspector.png "$appdir/.DirIcon"
# A link to the AppImage that is named eloqua-syncs is the command line.
cat >"$appdir/AppRun" <<'APPRUN'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
case ${ARGV0##*/} in
    eloqua-syncs) exec "$here/usr/bin/eloqua-syncs" "$@" ;;
    *) exec "$here/usr/bin/eloqua-sync-inspector" "$@" ;;
esac
APPRUN
chmod 755 "$appdir/AppRun"
