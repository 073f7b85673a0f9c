// SPDX-License-Identifier: MIT
// The sizes that people have, saved from the window and by the command line: the same bytes, and the very
// cells that the server's generator made, as Python's csv module reads them.
#include "app/demo/content/dataset.h"
#include "tests/export/exportrun.h"
#include "tests/ui/window.h"

#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QTableView>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 RejectRows = 1'000'000;
constexpr qint64 DataRows = 250'000;
constexpr int LongWait = 300'000; // ms

bool isSaved(const Window &app)
{
    return QTest::qWaitFor(
        [&app] {
            const auto *label = app.find<QLabel>(u"Export status"_s);
            return label && label->text().startsWith(u"Saved"_s);
        },
        LongWait);
}

bool isSame(const QString &one, const QString &other)
{
    QFile left(one);
    QFile right(other);
    if (!left.open(QIODevice::ReadOnly) || !right.open(QIODevice::ReadOnly) || left.size() != right.size())
        return false;
    while (!left.atEnd()) {
        if (left.read(1 << 20) != right.read(1 << 20))
            return false;
    }
    return left.size() > 0;
}
} // namespace

class TestExportBoth : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Window> m_app;
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString runCli(const QStringList &arguments)
    {
        put(path(u"connection.json"_s), m_app->server().connectionFile());
        QProcess process;
        process.start(QStringLiteral(PROGRAM_DIR "/eloqua-syncs"),
                      QStringList{u"--connection"_s, path(u"connection.json"_s)} + arguments);
        // The server has a thread of its own.
        if (!process.waitForFinished(LongWait))
            return u"did not end"_s;
        return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
    }

    bool saveFromWindow(qint64 sync, const QString &table, const QString &file)
    {
        if (!m_app->open(sync))
            return false;
        m_app->openTab(table);
        if (!m_app->becomesReady(table) || !m_app->exportTo(table, file) || !isSaved(*m_app))
            return false;
        m_app->press(u"Close export"_s);
        return becomes([this] { return !m_app->find<QLabel>(u"Export status"_s); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings().clear();
        Demo::Options options;
        options.rejects = RejectRows;
        options.data = DataRows;
        m_app = std::make_unique<Window>(options);
    }
    void cleanupTestCase() { m_app.reset(); }

    void rejects()
    {
        constexpr qint64 Sync = Demo::Sync::ManyRejects;
        QVERIFY(saveFromWindow(Sync, u"Rejects"_s, path(u"window.csv"_s)));
        QCOMPARE(runCli({u"rejects"_s, QString::number(Sync), u"--all"_s, u"--output"_s, path(u"cli.csv"_s)}),
                 QString());
        QVERIFY(isSame(path(u"window.csv"_s), path(u"cli.csv"_s)));
        CsvRecords records(path(u"cli.csv"_s));
        QVERIFY2(records.error.isEmpty(), records.error.constData());
        QCOMPARE(records.next(), info(Table::Rejects).columns + Demo::rejectFields(Sync));
        for (qint64 row = 0; row < RejectRows; ++row) {
            const Demo::RejectRow reject = Demo::rejectRow(Sync, row);
            const QByteArrayList expected =
                QByteArrayList{QByteArray::number(reject.recordIndex), reject.statusCode, reject.message,
                               reject.invalidFields.join(';')} +
                reject.values;
            if (records.next() != expected)
                QFAIL(qPrintable(u"row %1"_s.arg(row)));
        }
        QVERIFY(records.atEnd());
    }

    void data()
    {
        constexpr qint64 Sync = Demo::Sync::Export250k;
        QVERIFY(saveFromWindow(Sync, u"Data"_s, path(u"window-data.csv"_s)));
        QCOMPARE(runCli({u"data"_s, QString::number(Sync), u"--all"_s, u"--output"_s, path(u"data.csv"_s)}),
                 QString());
        QVERIFY(isSame(path(u"window-data.csv"_s), path(u"data.csv"_s)));
        CsvRecords records(path(u"data.csv"_s));
        QVERIFY2(records.error.isEmpty(), records.error.constData());
        QCOMPARE(records.next(), Demo::dataFields(Sync));
        for (qint64 row = 0; row < DataRows; ++row) {
            if (records.next() != Demo::dataRow(Sync, row))
                QFAIL(qPrintable(u"row %1"_s.arg(row)));
        }
        QVERIFY(records.atEnd());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestExportBoth)
#include "tst_exportboth.moc"
