// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

class QCoreApplication;

namespace Inspector
{

struct Language {
    QString code; ///< such as "de" or "pt_BR": of its file, and in settings and options
    QString name; ///< in itself, for people
};

/// Those that the program can speak, in the order of their names.
QList<Language> languages();
bool isLanguage(const QString &code);
QStringList languageCodes();

/// Texts in this language, and numbers and dates as it has them. Without a language, or with one that there
/// is not: in the person's own language where there is a translation, otherwise in English. Call it once,
/// before the first text is made.
void installTranslations(QCoreApplication &application, const QString &language = {});

} // namespace Inspector
