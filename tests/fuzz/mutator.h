// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QRandomGenerator>

namespace Inspector::Fuzz
{

// Seeds changed at random, in the same way each time for the same number: a failure can be repeated, and what
// is tested does not change with the machine's speed.
class Mutator
{
public:
    Mutator(quint32 number, QByteArrayList seeds);

    QByteArray next();

private:
    qsizetype number(qsizetype below);
    void change(QByteArray &text);

    QRandomGenerator m_random;
    QByteArrayList m_seeds;
};

} // namespace Inspector::Fuzz
