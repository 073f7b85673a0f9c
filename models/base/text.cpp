// SPDX-License-Identifier: MIT
#include "models/base/text.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

QString Text::list(const QByteArrayList &names)
{
    QStringList items;
    for (const QByteArray &name : names)
        items << QString::fromUtf8(name);
    return list(items);
}

QString Text::sentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            text = text.isEmpty() ? sentence : tr("%1 %2").arg(text, sentence);
    }
    return text;
}

QString Text::sentence(const QString &words)
{
    static const QString ends = u".。!?…"_s;
    return !words.isEmpty() && ends.contains(words.back()) ? words : tr("%1.").arg(words);
}

} // namespace Inspector
