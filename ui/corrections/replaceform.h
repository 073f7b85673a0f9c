// SPDX-License-Identifier: MIT
#pragma once

#include "models/edits/repairedit.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace Inspector
{

// What can be done to many records at once: find and replace, trim, leave out, and in a menu what is needed
// more seldom. It only asks; whoever listens shows what would change before anything does.
class ReplaceForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReplaceForm(QWidget *parent = nullptr);

    // In the definition's order.
    void setFields(const QStringList &fields);
    // Empty: all fields.
    void chooseField(const QString &field);
    QString field() const;
    const QStringList &fields() const { return m_fields; }
    // Only the records that are selected, not all that are shown.
    bool isForSelected() const;
    void focusFind();
    // The same commands for the Edit menu; this owns them.
    void addTo(QMenu *menu);

Q_SIGNALS:
    void requested(const Inspector::RepairEdit &edit);
    // An act that needs more to be said; `edit` has its kind, and the field.
    void detailsRequested(const Inspector::RepairEdit &edit);

private:
    void makeFind();
    void makeOptions();
    void makeActs();
    QAction *addMore(const QString &text, RepairEdit::Kind kind);
    void requestReplace();
    void showState();

    QStringList m_fields;
    QComboBox *m_field;
    QLineEdit *m_find;
    QLineEdit *m_with;
    QPushButton *m_options; // like those beside it: a tool button's arrow touches its text
    QAction *m_wholeCell;
    QAction *m_matchCase;
    QAction *m_expression;
    QAction *m_selectedOnly;
    QPushButton *m_replace;
    QPushButton *m_trim;
    QPushButton *m_leaveOut;
    QPushButton *m_more;
    QList<QAction *> m_acts; // of the menu
};

} // namespace Inspector
