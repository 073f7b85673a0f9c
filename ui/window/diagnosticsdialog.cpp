// SPDX-License-Identifier: MIT
#include "ui/window/diagnosticsdialog.h"

#include "ui/common/naming.h"
#include "ui/common/prompts.h"
#include "ui/common/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

DiagnosticsDialog::DiagnosticsDialog(const Diagnostics &diagnostics, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_diagnostics(diagnostics)
    , m_prompts(prompts)
    , m_personal(new QCheckBox(tr("Include &names, hosts, and values of filters"), this))
    , m_text(new QPlainTextEdit(this))
    , m_message(new TextLabel(TextLabel::Fit::Wrap, this))
{
    setWindowTitle(tr("Save diagnostic information"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *intro =
        new QLabel(tr("Send this text to somebody who helps you. It's in English, never contains secrets or "
                      "records, and isn't sent automatically. Read it before you save it."),
                   this);
    intro->setWordWrap(true);
    nameControl(m_personal, tr("Include names, hosts, and values of filters"));
    nameControl(m_text, tr("Diagnostic information"));
    nameControl(m_message, tr("Diagnostics message"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_message->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {save, copy})
        nameControl(button, button->text());
    save->setDefault(true);
    copy->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_personal);
    column->addWidget(m_text, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);

    connect(m_personal, &QCheckBox::toggled, this, &DiagnosticsDialog::showText);
    connect(save, &QPushButton::clicked, this, &DiagnosticsDialog::askWhere);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        say(tr("Copied."));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showText();
}

void DiagnosticsDialog::showText()
{
    m_text->setPlainText(
        diagnosticText(m_diagnostics, m_personal->isChecked() ? Personal::Shown : Personal::Hidden));
}

void DiagnosticsDialog::askWhere()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = u"eloqua-sync-inspector-%1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    m_prompts.saveFile(
        this, tr("Save diagnostic information"), QDir(folder).filePath(name), [this](const QString &path) {
            if (!QFileInfo::exists(path)) {
                save(path);
                return;
            }
            m_prompts.confirm(this, tr("Replace file"), tr("%1 already exists. Replace it?").arg(path),
                              tr("Replace"), [this, path] { save(path); });
        });
}

// What is shown, and nothing that came since.
void DiagnosticsDialog::save(const QString &path)
{
    const Outcome saved = saveDiagnostics(path, m_text->toPlainText());
    say(saved ? tr("Saved to %1.").arg(path) : saved.error().message);
}

void DiagnosticsDialog::say(const QString &sentence)
{
    setNamedText(m_message, sentence);
    m_message->show();
}

} // namespace Inspector
