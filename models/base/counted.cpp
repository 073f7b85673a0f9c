// SPDX-License-Identifier: MIT
#include "models/base/counted.h"

#include <QCoreApplication>

namespace Inspector
{

QString counted(qint64 number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(number);
}

QString countedRows(qint64 rows)
{
    return counted(rows, QCoreApplication::translate("Counted", "1 row"),
                   QCoreApplication::translate("Counted", "%L1 rows"));
}

} // namespace Inspector
