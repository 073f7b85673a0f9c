// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/proxykeeper.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Inspector
{

// The proxy in Preferences. A choice acts at once; the fields of an own proxy act together, when one of them
// is left, Return is pressed, or apply() is called, and only when they make sense.
class ProxyForm : public QWidget
{
    Q_OBJECT

public:
    // `keeper` outlives it.
    ProxyForm(ProxyKeeper &keeper, QWidget *parent);

    void apply();

private:
    QComboBox *addChoice(const QString &name, const QString &label);
    QLineEdit *addField(const QString &name, const QString &label);
    QWidget *makePassword();
    void fill();
    ProxySettings typed() const;
    void showState();

    ProxyKeeper &m_keeper;
    QFormLayout *m_form;
    QComboBox *m_use = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_userName = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace Inspector
