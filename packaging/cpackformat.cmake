# SPDX-License-Identifier: MIT
# Read by cpack once for each format. A package of the system is for /usr; an archive is unpacked wherever one likes, such
# as /usr/local or ~/.local.
if(CPACK_GENERATOR MATCHES "DEB|RPM")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
elseif(CPACK_GENERATOR STREQUAL "TGZ")
    set(CPACK_PACKAGING_INSTALL_PREFIX /)
endif()
