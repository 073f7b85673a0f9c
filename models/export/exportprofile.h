// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportjob.h"

namespace Inspector
{

// How a file is written, under a name. The two first ones are built in: Exact, for programs (nothing is added
// and nothing changed), and Excel, which opens with accents, columns and formulas as they were meant.
struct ExportProfile {
    QString name; // in the settings: that of a built-in one is the same in every language
    ExportFormat format = ExportFormat::Csv;
    CsvOptions csv; // without columns

    QString title() const; // as it is shown
    bool isSameFile(const ExportProfile &other) const { return format == other.format && csv == other.csv; }
};

// The delimiter that a spreadsheet of this region expects: where the comma parts whole from fraction, the
// semicolon parts fields.
char regionalDelimiter();

QList<ExportProfile> exportProfiles();
// Replaces one of the same name; the built-in ones stay.
void saveExportProfile(const ExportProfile &profile);
void removeExportProfile(const QString &name);
bool isBuiltIn(const QString &name);

// What was chosen last; at first, Exact.
ExportProfile lastExportProfile();
void setLastExportProfile(const ExportProfile &profile);

} // namespace Inspector
