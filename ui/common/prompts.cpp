// SPDX-License-Identifier: MIT
#include "ui/common/prompts.h"

#include "models/base/text.h"
#include "ui/common/naming.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString typeOf(const QString &suffix)
{
    if (suffix == u"eloquasync"_s) // our own, and no word
        return Text::tr("Kept copies (*.%1)").arg(suffix);
    return Text::tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix);
}

void ask(QFileDialog *dialog, const Prompts::FileChosen &chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    dialog->open();
}
} // namespace

void Prompts::saveFile(QWidget *parent, const QString &title, const QString &suggestedPath,
                       const FileChosen &chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    if (const QString suffix = QFileInfo(suggestedPath).suffix(); !suffix.isEmpty()) {
        dialog->setNameFilters({typeOf(suffix), Text::tr("All files (*)")});
        dialog->setDefaultSuffix(suffix);
    }
    dialog->selectFile(suggestedPath);
    ask(dialog, chosen);
}

void Prompts::confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes,
                      const std::function<void()> &confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *accept = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(accept, &QPushButton::clicked, box, confirmed);
    box->open();
}

void Prompts::inform(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void Prompts::choose(QWidget *parent, const QString &title, const QString &question, const QString &first,
                     const QString &second, const std::function<void(bool)> &chosen)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *one = box->addButton(first, QMessageBox::AcceptRole);
    QPushButton *other = box->addButton(second, QMessageBox::AcceptRole);
    box->setDefaultButton(one);
    QObject::connect(one, &QPushButton::clicked, box, [chosen] { chosen(true); });
    QObject::connect(other, &QPushButton::clicked, box, [chosen] { chosen(false); });
    box->open();
}

bool Prompts::openUrl(QWidget *, const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

void Prompts::askForPassword(QWidget *parent, const QString &title, const QString &question,
                             const CredentialsGiven &given)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *text = new QLabel(question, dialog);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *user = new QLineEdit(dialog);
    auto *password = new QLineEdit(dialog);
    password->setEchoMode(QLineEdit::Password);
    nameControl(user, Text::tr("User name"));
    nameControl(password, Text::tr("Password"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    auto *form = new QFormLayout(dialog);
    form->addRow(text);
    form->addRow(Text::tr("&User name"), user);
    form->addRow(Text::tr("&Password"), password);
    form->addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [given, user, password] { given(user->text(), password->text()); });
    dialog->open();
}

void Prompts::openFile(QWidget *parent, const QString &title, const QString &types, const FileChosen &chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({types, Text::tr("All files (*)")});
    ask(dialog, chosen);
}

void Prompts::chooseFolder(QWidget *parent, const QString &title, const QString &current,
                           const FileChosen &chosen)
{
    auto *dialog = new QFileDialog(parent, title, current);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    ask(dialog, chosen);
}

} // namespace Inspector
