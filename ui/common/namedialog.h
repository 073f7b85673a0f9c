// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Inspector
{

// Asks under which name to save something, and says what becomes of a name that is taken before it is chosen.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    struct Verdict {
        enum class Use { Free, Replaces, Refused };
        Use use = Use::Free;
        QString sentence; // why, or what happens then
    };
    using Judge = std::function<Verdict(const QString &name)>;

    // `caption` stands above the field, with the mark of its key, and `field` is the field's name.
    NameDialog(const QString &title, const QString &caption, const QString &field, Judge judge,
               QWidget *parent = nullptr);

    // What is going to be saved, to read again.
    void showContent(const QString &text);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    void check();
    void save();
    QString name() const;

    Judge m_judge;
    QLabel *m_content;
    QLineEdit *m_name;
    QLabel *m_hint;
    QPushButton *m_save;
};

} // namespace Inspector
