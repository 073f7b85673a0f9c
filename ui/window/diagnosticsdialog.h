// SPDX-License-Identifier: MIT
#pragma once

#include "models/diagnostics/diagnostics.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace Inspector
{

class Prompts;

// What will be saved, before it is saved: the text itself, and whether personal data is in it. Opened with
// open(), deletes itself.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    // `prompts` outlives it.
    DiagnosticsDialog(const Diagnostics &diagnostics, Prompts &prompts, QWidget *parent);

private:
    void showText();
    void askWhere();
    void save(const QString &path);
    void say(const QString &sentence);

    Diagnostics m_diagnostics;
    Prompts &m_prompts;
    QCheckBox *m_personal;
    QPlainTextEdit *m_text;
    QLabel *m_message;
};

} // namespace Inspector
