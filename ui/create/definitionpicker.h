// SPDX-License-Identifier: MIT
#pragma once

#include "models/definitions/definitionlist.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Inspector
{

class MessageBar;

// Finds a definition by its name. Opened with open(), deletes itself.
class DefinitionPicker : public QDialog
{
    Q_OBJECT

public:
    DefinitionPicker(ApiClient &client, Zone zone, QWidget *parent);
    ~DefinitionPicker() override;

Q_SIGNALS:
    void chosen(const QString &uri);

private:
    void connectControls(QDialogButtonBox *buttons);
    void search();
    void showState();
    void choose();

    DefinitionList m_list;
    QTimer m_pause; // a person is typing
    QComboBox *m_kind;
    QLineEdit *m_filter;
    MessageBar *m_message;
    QTableView *m_view;
    QLabel *m_count;
    QPushButton *m_choose;
};

} // namespace Inspector
