// SPDX-License-Identifier: MIT
#include "resources/translations.h"

#include "resources/resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

void installTranslations(QCoreApplication &application)
{
    initResources();
    const QString name = u"eloqua-sync-inspector"_s;
    const QString folder = u":/translations"_s;
    // The texts in the sources are English, but have no plural forms: those come from this file. It stays
    // below any other language, which may lack some.
    auto *english = new QTranslator(&application);
    if (english->load(name + "_en"_L1, folder))
        QCoreApplication::installTranslator(english);

    auto *own = new QTranslator(&application);
    if (!own->load(QLocale(), name, u"_"_s, folder) || own->filePath() == english->filePath())
        return;
    QCoreApplication::installTranslator(own);
    // What Qt says itself, such as the buttons of its dialogs.
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace Inspector
