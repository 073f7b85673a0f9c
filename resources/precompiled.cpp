// SPDX-License-Identifier: MIT
// Nothing but a place to hang precompiled headers on: see INSPECTOR_PRECOMPILED_HEADERS in CMakeLists.txt.
