// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>

namespace Inspector
{

// What xlsx.py says, which reads workbooks with openpyxl; `words` are the error, empty when it ends well.
struct XlsxReading {
    QString output;
    QString words;
};

// Debian's Python has Debian's openpyxl, whatever other Python is first in the path.
inline XlsxReading readXlsx(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
                  QStringList{QStringLiteral("-B"), QStringLiteral(SOURCE_DIR "/tests/export/xlsx.py")} +
                      arguments);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {{}, QStringLiteral("python3 does not run: ") + process.errorString()};
    const QString output = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    if (process.exitCode() == 0)
        return {output, {}};
    return {output, QString::fromUtf8(process.readAllStandardError()) + QLatin1Char('.')};
}

// The rows of a workbook are those of `source`; see xlsx.py.
inline QString xlsxFault(const QString &book, const QString &table, const QString &source,
                         const QString &token = {}, int sheetRows = 1'048'576)
{
    return readXlsx({book, table, QString::number(sheetRows), source, token}).words;
}

} // namespace Inspector
