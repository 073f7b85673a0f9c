// SPDX-License-Identifier: MIT
#pragma once

// A sanitizer takes several times the memory, which tests of memory have to know. GCC defines a macro for
// each, clang tells by a feature.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define INSPECTOR_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define INSPECTOR_SANITIZED
#endif
#endif
