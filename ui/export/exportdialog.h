// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportprofile.h"
#include "ui/common/exportscope.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Inspector
{

class ExportColumns;
class ExportOptions;
class ExportRows;
class Prompts;

// Asks which rows and columns of a table go to which file, and in which form. The name that stands there at
// first will do: Return saves.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // As the table shows them.
    struct Rows {
        Resource resource;
        Query query;
        ExportScope scope;
        Origin origin = Origin::Server;
    };
    // `what`: the table in words. `folder`: where the file goes at first.
    ExportDialog(const Rows &rows, const QString &what, const QString &folder, Prompts &prompts,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Inspector::ExportPlan &plan, const QString &path);

private:
    QWidget *makeFileRow();
    QWidget *makeFormatRow();
    QWidget *makeOptions();
    void fillFormats();
    void takeFormat(int index);
    void showFormat();
    void saveProfile();
    void changed();
    void followName();
    void browse();
    void save();
    bool isFolderReady();
    void finish(bool replaces);

    ExportProfile profile() const;
    ExportPlan plan() const;
    QString warning() const;
    QString proposal() const;
    QString path() const;

    Prompts &m_prompts;
    Resource m_resource;
    Query m_query;
    Origin m_origin;
    qint64 m_rowBytes; // see ExportScope
    qsizetype m_columnsOfTable;
    QString m_folder;
    QList<ExportProfile> m_known;
    ExportProfile m_taken; // the last one that was chosen as a whole
    bool m_filling = false;
    ExportFormat m_named = ExportFormat::Csv; // whose suffix the name has, if it has one of ours
    QString m_proposed;                       // the name as long as it is ours; then anything that is not it

    QLineEdit *m_file;
    QComboBox *m_format;
    QLabel *m_description;
    ExportOptions *m_options;
    QPushButton *m_removeProfile;
    ExportRows *m_rows;
    ExportColumns *m_columns;
    QLabel *m_warning;
    QLabel *m_estimate;
    QPushButton *m_save;
};

} // namespace Inspector
