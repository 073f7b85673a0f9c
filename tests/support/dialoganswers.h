// SPDX-License-Identifier: MIT
#pragma once

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

namespace Inspector::Test
{

// A person's answers to the real dialogs that Prompts opens: what is pressed and typed, found as it is shown.

// The dialog of this kind that was opened last on the parent; the program ends if there is none, for a test
// that waits for an answer has nothing to go on with.
template <typename Dialog>
Dialog *openDialog(const QWidget *parent)
{
    Dialog *last = nullptr;
    const QList<Dialog *> all = parent->findChildren<Dialog *>(Qt::FindDirectChildrenOnly);
    for (Dialog *dialog : all)
        last = dialog->isVisible() ? dialog : last;
    if (!last)
        qFatal("No %s is open", Dialog::staticMetaObject.className());
    return last;
}

// Presses the button with this text, or Cancel.
inline void answerQuestion(const QWidget *parent, const QString &button = {})
{
    auto *box = openDialog<QMessageBox>(parent);
    const QList<QAbstractButton *> buttons = box->buttons();
    for (QAbstractButton *one : buttons) {
        const bool isMeant =
            button.isEmpty() ? one == box->button(QMessageBox::Cancel) : one->text() == button;
        if (isMeant) {
            QTest::mouseClick(one, Qt::LeftButton);
            return;
        }
    }
    qFatal("The question has no button %s", qPrintable(button));
}

// Types the path and presses Return, or Escape for an empty one.
inline void answerFileDialog(const QWidget *parent, const QString &path)
{
    auto *dialog = openDialog<QFileDialog>(parent);
    if (path.isEmpty()) {
        QTest::keyClick(dialog, Qt::Key_Escape);
        return;
    }
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setText(path);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->buttons().first(), Qt::LeftButton);
}

// Fills in the dialog that asks for a user and a password.
inline void answerPassword(const QWidget *parent, const QString &user, const QString &password)
{
    auto *dialog = openDialog<QDialog>(parent);
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    fields.at(0)->setText(user);
    fields.at(1)->setText(password);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
}

} // namespace Inspector::Test
