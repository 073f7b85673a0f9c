# SPDX-License-Identifier: MIT
# What the packages say of themselves; packaging/make.sh makes them. What differs from format to format and has no
# variable of its own is in cpackformat.cmake.
set(CPACK_PACKAGE_NAME eloqua-sync-inspector)
set(CPACK_PACKAGE_VENDOR "The Eloqua Sync Inspector authors")
set(CPACK_PACKAGE_CONTACT "The Eloqua Sync Inspector authors <noreply@example.org>")
set(CPACK_PACKAGE_HOMEPAGE_URL ${INSPECTOR_WEB_SITE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/cpackformat.cmake)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY "Eloqua Sync Inspector")
    set(CPACK_PACKAGE_EXECUTABLES eloqua-sync-inspector "Eloqua Sync Inspector")
    set(CPACK_NSIS_MODIFY_PATH ON) # for eloqua-syncs
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB TGZ RPM)
    set(description
"Shows the syncs of an Oracle Eloqua account with their logs, data and
rejected records, filters and sorts them on the server, saves whole tables
as Excel workbooks or CSV, and keeps a sync in one file (SQLite) that is
read without a connection.")
    set(programs
"Contains the desktop application eloqua-sync-inspector and the command
line program eloqua-syncs.")

    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    # dpkg-shlibdeps (package dpkg-dev) sees the libraries that are linked. These are loaded at run time: the plugins for
    # X11, Wayland and SVG icons, Qt's own texts in other languages, OpenSSL, the keychain, and the certificates without
    # which no sign-in succeeds.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS
        "qt6-qpa-plugins, qt6-wayland, qt6-translations-l10n, libqt6svg6, libssl3, libsecret-1-0, ca-certificates")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, xdg-utils")
    set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${description}\n.\n${programs}")

    set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
    set(CPACK_RPM_PACKAGE_LICENSE MIT)
    set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
    set(CPACK_RPM_PACKAGE_DESCRIPTION "${description}\n\n${programs}")
    # rpm finds the linked libraries itself. By the names of Fedora:
    set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtwayland, qt6-qtsvg, qt6-qttranslations, libsecret, ca-certificates")
    set(CPACK_RPM_PACKAGE_AUTOREQ ON)
    # Fedora's package "filesystem" owns these; two owners would be a conflict.
    foreach(folder /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions
            /usr/share/doc /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
            /usr/share/icons/hicolor/scalable/apps /usr/share/man /usr/share/man/man1 /usr/share/metainfo
            /usr/share/mime /usr/share/mime/packages)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION ${folder})
    endforeach()
    foreach(size 16 22 24 32 48 64 128 256 512)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
            /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
    endforeach()
endif()
include(CPack)
