// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"
#include "models/format/csvwriter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace Inspector
{

// How many requests an export has under way unless it is told otherwise; the last one's number is the next
// one's.
inline const Preference<int> exportRequestsAtOnce{"export/requestsAtOnce", 4};
constexpr int MostExportRequestsAtOnce = 6;

// What few people change: how a CSV file is written, and how many requests run at once.
class ExportOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ExportOptions(QWidget *parent);

    // Without columns.
    CsvOptions csv() const;
    void setCsv(const CsvOptions &csv);
    // Whether csv() has a meaning for the file.
    void setCsvEnabled(bool enabled);
    int requestsAtOnce() const;
    // Where nothing is requested, there is no such number to choose.
    void setRequestsShown(bool shown);
    // For the next export.
    void remember() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *addCheck(const QString &name, const QString &textWithKey, const QString &tip);

    QComboBox *m_delimiter;
    QLabel *m_delimiterLabel;
    QCheckBox *m_header;
    QCheckBox *m_mark;
    QCheckBox *m_guard;
    QCheckBox *m_sparesNumbers;
    QSpinBox *m_parallel;
    QLabel *m_parallelLabel;
    bool m_csvEnabled = true;
};

} // namespace Inspector
