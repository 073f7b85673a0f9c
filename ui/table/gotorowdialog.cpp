// SPDX-License-Identifier: MIT
#include "ui/table/gotorowdialog.h"

#include "ui/common/naming.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

GoToRowDialog::GoToRowDialog(const QString &table, qint64 first, qint64 last, QWidget *parent)
    : QDialog(parent)
    , m_first(first)
    , m_last(last)
    , m_input(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Go to row in %1").arg(table));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("Row &number"), this);
    label->setBuddy(m_input);
    nameControl(m_input, tr("Row number"));
    nameControl(m_hint, tr("Row number hint"));
    // Room for the longest hint from the start, so that nothing moves while one types.
    m_hint->setWordWrap(true);
    m_hint->setMinimumSize(m_hint->fontMetrics().averageCharWidth() * 44,
                           m_hint->fontMetrics().lineSpacing() * 2);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_go = buttons->button(QDialogButtonBox::Ok);
    m_go->setText(tr("Go"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_input);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    connect(m_input, &QLineEdit::textChanged, this, &GoToRowDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToRowDialog::acceptInput);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

// Digits as people copy them: with the separators of thousands of any language.
std::optional<qint64> GoToRowDialog::number() const
{
    QString digits;
    for (const QChar c : m_input->text().trimmed()) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && !u".,'’"_s.contains(c))
            return std::nullopt;
    }
    bool isNumber = false;
    const qint64 value = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

void GoToRowDialog::check()
{
    const std::optional<qint64> wanted = number();
    const bool exists = wanted && *wanted >= m_first && *wanted <= m_last;
    const QString range = tr("Rows are numbered from %L1 to %L2.").arg(m_first).arg(m_last);
    QString hint = range;
    if (!m_input->text().isEmpty() && !wanted)
        hint = tr("That isn't a number. %1").arg(range);
    else if (wanted && !exists)
        hint = tr("Row %L1 doesn't exist. %2").arg(*wanted).arg(range);
    setNamedText(m_hint, hint);
    m_go->setEnabled(exists);
}

void GoToRowDialog::acceptInput()
{
    const std::optional<qint64> wanted = number();
    if (!wanted || *wanted < m_first || *wanted > m_last)
        return;
    Q_EMIT chosen(*wanted);
    accept();
}

} // namespace Inspector
