// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace Inspector
{

// Takes out of a text what says who somebody is or whom they work for: known values, and what has the shape
// of an address, a host, a folder of a person, or a quoted value. Rather too much than too little: the text
// is for helpers, who ask if something is missing. Secrets are Redactor's business, which comes first. A
// value.
class PersonalData
{
public:
    // From now on this value reads `as`, whatever its letter case. Values under three characters are not
    // learnt: replacing "a" everywhere would hide the text, not the person.
    void learn(const QString &value, const QString &as);
    QString hide(QString text) const;

private:
    struct Known {
        QRegularExpression pattern;
        QString as;
    };
    QList<Known> m_known; // the longest first
};

} // namespace Inspector
