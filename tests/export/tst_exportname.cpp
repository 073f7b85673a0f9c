// SPDX-License-Identifier: MIT
#include "models/export/exportname.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

// The names that are proposed for files.
class TestExportName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFilter_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString() << u"sync-1042-rejects.csv"_s;
        QTest::newRow("code") << u"statusCode='ELQ-00002'"_s << u"sync-1042-rejects-ELQ-00002.csv"_s;
        QTest::newRow("two") << u"statusCode='ELQ-00002' AND message='*mail*'"_s
                             << u"sync-1042-rejects-ELQ-00002-mail.csv"_s;
        QTest::newRow("not") << u"status!='success'"_s << u"sync-1042-rejects-not-success.csv"_s;
        QTest::newRow("since") << u"createdAt>='2026-01-02T03:04:05Z'"_s
                               << u"sync-1042-rejects-from-2026-01-02T03-04-05Z.csv"_s;
        QTest::newRow("path") << u"message='../a\\b:c?'"_s << u"sync-1042-rejects-..-a-b-c.csv"_s;
        QTest::newRow("not understood") << u"(a='b') OR (c)"_s << u"sync-1042-rejects-a-b-OR-c.csv"_s;
        QTest::newRow("nothing left") << u"message='***'"_s << u"sync-1042-rejects.csv"_s;
        QTest::newRow("other letters") << u"message='Ogiltig é'"_s << u"sync-1042-rejects-Ogiltig-é.csv"_s;
        QTest::newRow("long") << u"message='%1'"_s.arg(QString(300, u'x'))
                              << u"sync-1042-rejects-%1.csv"_s.arg(QString(40, u'x'));
    }
    void tellsTheFilter()
    {
        QFETCH(QString, filter);
        QTEST(exportFileName({Table::Rejects, SyncId(1042)}, filter, {}, ExportFormat::Csv), "name");
    }

    void tellsTheRest()
    {
        QCOMPARE(exportFileName({Table::Syncs}, u"status='error'"_s, {}, ExportFormat::Json),
                 u"syncs-error.json"_s);
        QCOMPARE(exportFileName({Table::Data, SyncId(7)}, {}, u"selected"_s, ExportFormat::JsonLines),
                 u"sync-7-data-selected.jsonl"_s);
        QVERIFY(
            exportFileName({Table::Logs, SyncId(7)}, {}, {}, ExportFormat::Xlsx).endsWith(u"logs.xlsx"_s));
    }

    void aTakenNameGetsANumber()
    {
        const QTemporaryDir folder;
        const auto take = [](const QString &path) { return QFile(path).open(QIODevice::WriteOnly); };
        const QString path = folder.filePath(u"sync-1.2-a.csv"_s);
        QCOMPARE(freePath(path), path);
        QVERIFY(take(path));
        QCOMPARE(freePath(path), folder.filePath(u"sync-1.2-a-2.csv"_s));
        QVERIFY(take(folder.filePath(u"sync-1.2-a-2.csv"_s)));
        QCOMPARE(freePath(path), folder.filePath(u"sync-1.2-a-3.csv"_s));
    }

    void whatIsTypedIsFoundInTheFolderShown()
    {
        QCOMPARE(typedPath(u" mine.csv "_s, u"/data/exports"_s), u"/data/exports/mine.csv"_s);
        QCOMPARE(typedPath(u"below/mine.csv"_s, u"/data/exports"_s), u"/data/exports/below/mine.csv"_s);
        QCOMPARE(typedPath(u"/tmp/mine.csv"_s, u"/data/exports"_s), u"/tmp/mine.csv"_s);
        QCOMPARE(typedPath(u"~/mine.csv"_s, u"/data/exports"_s), QDir::homePath() + u"/mine.csv"_s);
        QCOMPARE(typedPath(u"~"_s, u"/data/exports"_s), QDir::homePath());
        QCOMPARE(typedPath(u"~mine.csv"_s, u"/data/exports"_s), u"/data/exports/~mine.csv"_s);
        QCOMPARE(typedPath(u"  "_s, u"/data/exports"_s), QString());
        // A slash at the end: a folder is meant, even where there is none.
        QCOMPARE(typedPath(u"/tmp/none/"_s, u"/data/exports"_s), u"/tmp/none/"_s);
    }
};

QTEST_GUILESS_MAIN(TestExportName)
#include "tst_exportname.moc"
