// SPDX-License-Identifier: MIT
#pragma once

#include "ui/rememberedfilters.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Inspector
{

// Gives a filter a name. Deletes itself when closed.
class SaveFilterDialog : public QDialog
{
    Q_OBJECT

public:
    SaveFilterDialog(Table table, const QString &q, QWidget *parent = nullptr);

private:
    void check();
    void save();

    RememberedFilters m_filters;
    QString m_q;
    QLineEdit *m_name;
    QLabel *m_hint;
    QPushButton *m_save;
};

} // namespace Inspector
