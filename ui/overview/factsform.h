// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/timestamp.h"

#include <QStringList>
#include <QWidget>

class QFormLayout;

namespace Inspector
{

// Facts, one below the other, each with its title, to read and to copy. Where only texts change, only texts
// change: what a reader has selected in the others, the focus and the place stay.
class FactsForm : public QWidget
{
    Q_OBJECT

public:
    struct Fact {
        QString title; // also where the server has named it: plain text
        QString text;
        QString tip;

        // A timestamp of the server in this zone, which is said; its own text in the tip.
        static Fact timestamp(const QString &title, const QString &timestamp, Zone zone);
    };

    explicit FactsForm(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    void clear() { setFacts({}); }

private:
    void add(const QString &title);

    QFormLayout *m_form;
    QStringList m_titles;
};

} // namespace Inspector
