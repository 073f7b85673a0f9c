// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportprofile.h"
#include "ui/common/exportscope.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace Inspector
{

class ExportColumns;
class Prompts;

// Asks which rows and columns of a table go to which file, and in which form. The name that stands there at
// first will do: Return saves.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // `what`: the table in words. `query`: as the table shows it.
    ExportDialog(const Resource &resource, const Query &query, const ExportScope &scope, const QString &what,
                 const QString &suggestedPath, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Inspector::ExportPlan &plan, const QString &path);

private:
    QWidget *makeFileRow(const QString &suggestedPath);
    QWidget *makeProfileRow();
    QWidget *makeForm();
    QWidget *makeRows();
    void fillProfiles();
    void takeProfile(int index);
    void saveProfile();
    void changed();
    void followFormat(ExportFormat format);
    void browse();
    void save();
    void finish(bool replaces);

    ExportProfile profile() const;
    ExportPlan plan() const;
    std::optional<qint64> rows() const;
    QString path() const;

    Prompts &m_prompts;
    Resource m_resource;
    Query m_query;
    ExportScope m_scope;
    bool m_filling = false;
    ExportFormat m_named = ExportFormat::Csv; // whose suffix the name has, if it has one of ours

    QLineEdit *m_file;
    QComboBox *m_profile;
    QPushButton *m_removeProfile;
    QComboBox *m_format;
    QLabel *m_delimiterLabel;
    QComboBox *m_delimiter;
    QCheckBox *m_mark;
    QCheckBox *m_guard;
    QCheckBox *m_header;
    QRadioButton *m_asShown;
    QRadioButton *m_all;
    QRadioButton *m_selected;
    QSpinBox *m_parallel;
    ExportColumns *m_columns;
    QLabel *m_estimate;
    QPushButton *m_save;
};

} // namespace Inspector
