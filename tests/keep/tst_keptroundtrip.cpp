// SPDX-License-Identifier: MIT
// An export of a kept copy has the very bytes of an export from the server, whatever the cells hold. By
// default for 1,500 rows of 250 columns, some seconds; INSPECTOR_ROUND_TRIP_ROWS=100000 takes minutes and 2
// GB of disk.
#include "app/demo/content/dataset.h"
#include "models/store/keptexport.h"
#include "tests/export/exportrun.h"
#include "tests/export/oddanswers.h"
#include "tests/export/oddpages.h"
#include "tests/keep/keepsync.h"

#include <QCryptographicHash>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int UsualRows = 1500;
constexpr auto RowsWanted = "INSPECTOR_ROUND_TRIP_ROWS";

qint64 wideRows()
{
    return qEnvironmentVariable(RowsWanted, QString::number(UsualRows)).toLongLong();
}

// So that a large one has its time.
int patience()
{
    return int(5 * Patience * (1 + wideRows() / 10'000));
}

// In a page as the server has it, one text of four is another one instead, which goes by the text: so it is
// the same whatever part of the rows a page has.
QByteArray withOddCells(const QByteArray &page)
{
    static const QByteArrayList odd = oddValues();
    QByteArray changed;
    changed.reserve(page.size() * 5 / 4);
    qsizetype done = 0;
    for (qsizetype at = page.indexOf("\":\""); at >= 0; at = page.indexOf("\":\"", done)) {
        const qsizetype from = at + 2;
        qsizetype to = from + 1;
        while (page.at(to) != '"')
            to += page.at(to) == '\\' ? 2 : 1;
        ++to;
        const size_t hash = qHash(QByteArrayView(page).sliced(from, to - from), 1042);
        changed.append(page.constData() + done, from - done);
        if (hash % size_t(4 * odd.size()) < size_t(odd.size()))
            changed += odd.at(qsizetype(hash % size_t(4 * odd.size())));
        else
            changed.append(page.constData() + from, to - from);
        done = to;
    }
    return changed + page.mid(done);
}

// What a file holds, in short.
QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}
} // namespace

class TestKeptRoundTrip : public QObject
{
    Q_OBJECT

private:
    // From the server, and from a copy of it.
    static void exportBoth(DemoSession &demo, const Resource &resource, const QList<ExportFormat> &formats)
    {
        const QTemporaryDir folder;
        const QString kept = folder.filePath(u"copy.eloquasync"_s);
        QCOMPARE(errorOf(keepSync(demo, qint64(resource.sync), kept, {}, patience())), QString());
        const auto copy = opened(kept);
        QVERIFY2(copy->facts().isComplete(), qPrintable(copy->facts().completeness()));
        for (const ExportFormat format : formats) {
            const QString ours = folder.filePath(u"kept"_s);
            const QString theirs = folder.filePath(u"server"_s);
            ExportPlan plan{.resource = resource, .format = format};
            const auto sink = [](const QString &path) { return std::make_unique<FileSink>(path); };
            QCOMPARE(errorOf(run(Owned<ExportRun>(new ExportJob(demo.client(), plan, sink(theirs))), {},
                                 patience())),
                     QString());
            plan.origin = Origin::KeptCopy;
            QCOMPARE(errorOf(run(Owned<ExportRun>(new KeptExport(copy, plan, sink(ours))), {}, patience())),
                     QString());
            QVERIFY(QFileInfo(ours).size() > 1000);
            QCOMPARE(hashOf(ours), hashOf(theirs));
        }
    }

private Q_SLOTS:
    void wideRowsOfOddText()
    {
        DemoSession demo;
        demo.server().setTotal(Demo::Sync::ExportWide, Demo::Table::Data, wideRows());
        demo.server().addFault(
            {.kind = Demo::Fault::Kind::Rewrite, .path = u"/data$"_s, .times = -1, .rewrite = withOddCells});
        exportBoth(demo, {Table::Data, SyncId{Demo::Sync::ExportWide}},
                   {ExportFormat::Csv, ExportFormat::JsonLines});
    }

    // Columns that come late, go, and change their order; text that is no Unicode.
    void oddRows()
    {
        DemoSession demo;
        const QByteArrayList rows = rowsOf(oddPages());
        demo.server().setTotal(Demo::Sync::SmallExport, Demo::Table::Data, rows.size());
        demo.server().addFault(answerWith(u"/data$"_s, rows));
        exportBoth(demo, {Table::Data, SyncId{Demo::Sync::SmallExport}},
                   {ExportFormat::Csv, ExportFormat::Json, ExportFormat::JsonLines});
    }

    void oddRejects()
    {
        const QByteArrayList rows = rowsOf(Inspector::oddRejects());
        DemoSession demo(withRejects(rows.size()));
        demo.server().addFault(answerWith(u"/rejects$"_s, rows));
        exportBoth(demo, {Table::Rejects, SyncId{Demo::Sync::ManyRejects}},
                   {ExportFormat::Csv, ExportFormat::Json, ExportFormat::JsonLines});
    }
};

int main(int argc, char **argv)
{
    if (wideRows() > UsualRows)
        qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(20 * patience()));
    QCoreApplication app(argc, argv);
    TestKeptRoundTrip test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keptroundtrip.moc"
