// SPDX-License-Identifier: MIT
#include "ui/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString tr(const char *text)
{
    return QCoreApplication::translate("Prompts", text);
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
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"csv"_s);
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

void Prompts::openFile(QWidget *parent, const QString &title, const FileChosen &chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Connection files (*.json)"), tr("All files (*)")});
    ask(dialog, chosen);
}

} // namespace Inspector
