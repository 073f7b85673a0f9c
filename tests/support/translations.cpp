// SPDX-License-Identifier: MIT
#include "resources/translations.h"

#include <QCoreApplication>

static void translate()
{
    Inspector::installTranslations(*QCoreApplication::instance());
}
Q_COREAPP_STARTUP_FUNCTION(translate)
