// SPDX-License-Identifier: MIT
#include "models/causes/cause.h"

#include "models/base/text.h"

#include <QLocale>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Half up.
qint64 tenthsOfPercent(qint64 count, qint64 base)
{
    return base <= 0 ? 0 : (count * 2000 + base) / (base * 2);
}
} // namespace

QByteArray Cause::key() const
{
    QByteArrayList sorted = fields;
    std::sort(sorted.begin(), sorted.end());
    QByteArray key = statusCode + '\0' + sorted.join('\0');
    if (isRest)
        key += "\0\1";
    if (finding)
        key += '\2' + findingName(*finding);
    return key;
}

QString shareText(qint64 count, qint64 base)
{
    const qint64 tenths = tenthsOfPercent(count, base);
    const QLocale locale;
    if (count > 0 && tenths == 0)
        return Text::tr("<%1 %").arg(locale.toString(0.1, 'f', 1));
    if (count < base && tenths == 1000)
        return Text::tr(">%1 %").arg(locale.toString(99.9, 'f', 1));
    if (tenths % 1000 == 0)
        return Text::tr("%1 %").arg(locale.toString(tenths / 10));
    return Text::tr("%1 %").arg(locale.toString(double(tenths) / 10, 'f', 1));
}

QByteArray plainShare(qint64 count, qint64 base)
{
    qint64 tenths = tenthsOfPercent(count, base);
    if (count > 0 && count < base)
        tenths = std::clamp<qint64>(tenths, 1, 999);
    return QByteArray::number(tenths / 10) + '.' + QByteArray::number(tenths % 10);
}

QString fieldsText(const Cause &cause)
{
    if (cause.isRest)
        return Text::tr("(other field combinations)");
    if (cause.fields.isEmpty())
        return Text::tr("(no field named)");
    QStringList names;
    for (const QByteArray &field : cause.fields)
        names << QString::fromUtf8(field);
    return Text::list(names);
}

} // namespace Inspector
