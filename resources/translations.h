// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace Inspector
{

/// Texts in the person's language where there is a translation, otherwise in English. Call it once, before
/// the first text is made.
void installTranslations(QCoreApplication &application);

} // namespace Inspector
