// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportjob.h"

#include <QLocale>

namespace Inspector
{

// How a file is written, under a name.
struct ExportProfile {
    QString name; // in the settings: that of a built-in one is the same in every language
    ExportFormat format = ExportFormat::Csv;
    CsvOptions csv = {}; // without columns
    bool isOwn = false;  // made by the person, not built in

    QString title() const; // as it is shown
    bool isSameFile(const ExportProfile &other) const
    {
        return format == other.format && (format != ExportFormat::Csv || csv == other.csv);
    }
    // As far as can be told: a program reads it without the mark.
    bool isForExcel() const { return format == ExportFormat::Csv && csv.byteOrderMark; }
};

// The delimiter that a spreadsheet of this region expects: where the comma parts whole from fraction, the
// semicolon parts fields. What the program speaks doesn't matter to the spreadsheet, so it is the system's.
char regionalDelimiter(const QLocale &region = QLocale::system());

// The built-in ones in the order in which they are offered, those for spreadsheets first, then the person's
// own.
QList<ExportProfile> exportProfiles();
// Replaces one of the same name; the built-in ones stay.
void saveExportProfile(const ExportProfile &profile);
void removeExportProfile(const QString &name);
bool isBuiltIn(const QString &name);

// For whom such a file is, and what becomes of cells on the way, in a few sentences.
QString describe(const ExportProfile &profile);
// Says so when Excel would not show so many rows, or not on one sheet; empty otherwise.
QString excelLimitWarning(const ExportProfile &profile, qint64 rows);

// What was chosen last; at first, Exact CSV: it changes nothing that nobody asked to be changed.
ExportProfile lastExportProfile();
void setLastExportProfile(const ExportProfile &profile);

} // namespace Inspector
