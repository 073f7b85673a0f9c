// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/csvwriter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace Inspector
{

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
    bool m_csvEnabled = true;
};

} // namespace Inspector
