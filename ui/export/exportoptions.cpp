// SPDX-License-Identifier: MIT
#include "ui/export/exportoptions.h"

#include "ui/common/naming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

ExportOptions::ExportOptions(QWidget *parent)
    : QWidget(parent)
    , m_delimiter(new QComboBox(this))
    , m_delimiterLabel(new QLabel(tr("&Delimiter:"), this))
{
    auto *form = new QFormLayout(this);
    m_delimiter->addItem(tr("Comma"), u","_s);
    m_delimiter->addItem(tr("Semicolon"), u";"_s);
    m_delimiter->addItem(tr("Tab"), u"\t"_s);
    m_delimiter->addItem(tr("Vertical bar"), u"|"_s);
    nameControl(m_delimiter, tr("Delimiter"), m_delimiterLabel);
    form->addRow(m_delimiterLabel, m_delimiter);
    m_header = addCheck(tr("Header row"), tr("&Header row"), {});
    m_mark = addCheck(tr("Byte order mark"), tr("B&yte order mark"),
                      tr("Excel needs it to read accented and non-Latin characters"));
    m_guard = addCheck(tr("Formula guard"), tr("Formula &guard"),
                       tr("Puts a ' before cells that a spreadsheet would treat as a formula"));
    m_sparesNumbers =
        addCheck(tr("Except numbers and phone numbers"), tr("E&xcept numbers and phone numbers"),
                 tr("Leaves cells such as -12.5 and +46 70 123 45 67 as they are"));
    m_parallel = new QSpinBox(this);
    m_parallel->setRange(1, MostExportRequestsAtOnce);
    m_parallel->setValue(exportRequestsAtOnce.value());
    m_parallelLabel = new QLabel(tr("Parallel re&quests:"), this);
    nameControl(m_parallel, tr("Parallel requests"));
    m_parallelLabel->setBuddy(m_parallel);
    form->addRow(m_parallelLabel, m_parallel);
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, &ExportOptions::changed);
    connect(m_guard, &QCheckBox::toggled, this, [this] { setCsvEnabled(m_csvEnabled); });
}

void ExportOptions::setRequestsShown(bool shown)
{
    m_parallelLabel->setVisible(shown);
    m_parallel->setVisible(shown);
}

QCheckBox *ExportOptions::addCheck(const QString &name, const QString &textWithKey, const QString &tip)
{
    auto *check = new QCheckBox(textWithKey, this);
    nameControl(check, name);
    check->setToolTip(tip);
    static_cast<QFormLayout *>(layout())->addRow(check);
    connect(check, &QCheckBox::toggled, this, &ExportOptions::changed);
    return check;
}

CsvOptions ExportOptions::csv() const
{
    return {.delimiter = m_delimiter->currentData().toString().front().toLatin1(),
            .byteOrderMark = m_mark->isChecked(),
            .formulaGuard = m_guard->isChecked(),
            .sparesNumbers = m_guard->isChecked() && m_sparesNumbers->isChecked(),
            .header = m_header->isChecked()};
}

void ExportOptions::setCsv(const CsvOptions &csv)
{
    {
        const QSignalBlocker quiet(this);
        m_delimiter->setCurrentIndex(std::max(0, m_delimiter->findData(QString(QLatin1Char(csv.delimiter)))));
        m_mark->setChecked(csv.byteOrderMark);
        m_guard->setChecked(csv.formulaGuard);
        m_sparesNumbers->setChecked(csv.sparesNumbers);
        m_header->setChecked(csv.header);
    }
    Q_EMIT changed();
}

void ExportOptions::setCsvEnabled(bool enabled)
{
    m_csvEnabled = enabled;
    for (QWidget *control : QList<QWidget *>{m_delimiterLabel, m_delimiter, m_mark, m_guard, m_header})
        control->setEnabled(enabled);
    m_sparesNumbers->setEnabled(enabled && m_guard->isChecked());
}

int ExportOptions::requestsAtOnce() const
{
    return m_parallel->value();
}

void ExportOptions::remember() const
{
    exportRequestsAtOnce.set(m_parallel->value());
}

} // namespace Inspector
