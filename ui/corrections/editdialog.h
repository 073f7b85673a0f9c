// SPDX-License-Identifier: MIT
#pragma once

#include "models/edits/repairedit.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Inspector
{

// What else has to be said of a change that has more to it than a field: a value, a case, a second field.
// Nothing is changed here: what comes of it is shown before it is done. Opened with open(), deletes itself.
class EditDialog : public QDialog
{
    Q_OBJECT

public:
    // `edit`: its kind, and the field to begin with. `fields`: of the records.
    EditDialog(const RepairEdit &edit, const QStringList &fields, QWidget *parent);

Q_SIGNALS:
    void chosen(const Inspector::RepairEdit &edit);

private:
    QComboBox *addFields(QFormLayout *form, const QString &caption, const QString &name);
    void addParts(QFormLayout *form);
    RepairEdit edit() const;
    void showState();

    RepairEdit m_edit;
    QStringList m_fields;
    QComboBox *m_field = nullptr;
    QComboBox *m_other = nullptr; // of two fields
    QComboBox *m_case = nullptr;
    QLineEdit *m_value = nullptr;
    QLabel *m_hint;
    QPushButton *m_show = nullptr;
};

} // namespace Inspector
