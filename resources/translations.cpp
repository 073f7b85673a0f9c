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

namespace
{
// Numbers and dates as in the person's own country, where it speaks this language.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale spoken(language);
    return system.language() == spoken.language() ? system : spoken;
}
} // namespace

// tests/architecture/translations.py compares it with the files of resources/CMakeLists.txt.
QList<Language> languages()
{
    return {{u"de"_s, u"Deutsch"_s},  {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s}, {u"ja"_s, u"日本語"_s},  {u"pt_BR"_s, u"Português (Brasil)"_s}};
}

bool isLanguage(const QString &code)
{
    const QList<Language> all = languages();
    return std::any_of(all.begin(), all.end(),
                       [&code](const Language &language) { return language.code == code; });
}

QStringList languageCodes()
{
    QStringList codes;
    for (const Language &language : languages())
        codes << language.code;
    return codes;
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    initResources();
    const QString name = u"eloqua-sync-inspector"_s;
    const QString folder = u":/translations"_s;
    // The texts in the sources are English, but have no plural forms: those come from this file. It stays
    // below any other language, which may lack some.
    auto *english = new QTranslator(&application);
    if (english->load(name + "_en"_L1, folder))
        QCoreApplication::installTranslator(english);

    const bool isChosen = isLanguage(language);
    if (isChosen)
        QLocale::setDefault(localeOf(language));
    else if (QLocale().language() == QLocale::C)
        return; // who sets LC_ALL=C for a script wants English, whatever LANGUAGE says; so do GNU's programs
    auto *own = new QTranslator(&application);
    if (!own->load(isChosen ? QLocale(language) : QLocale(), name, u"_"_s, folder) ||
        own->filePath() == english->filePath())
        return;
    QCoreApplication::installTranslator(own);
    // What Qt says itself, such as the buttons of its dialogs; a package of its own, which may be absent.
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(own->language()), u"qtbase"_s, u"_"_s,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace Inspector
