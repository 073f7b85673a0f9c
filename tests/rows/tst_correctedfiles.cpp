// SPDX-License-Identifier: MIT
// The corrected CSV, read by somebody else: Python's csv.
#include "models/rows/correctedfiles.h"
#include "tests/rows/memoryrows.h"
#include "tests/support/files.h"
#include "tests/support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace SendTest;
using Inspector::Test::contentOf;
using Inspector::Test::filesIn;

namespace
{
QList<QStringList> readByPython(const QString &path)
{
    QProcess python;
    python.start(
        u"python3"_s,
        {u"-c"_s,
         u"import csv,json,sys\n"
         "print(json.dumps(list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8'),strict=True))))"_s,
         path});
    python.waitForFinished(Patience);
    QList<QStringList> rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(python.readAllStandardOutput()).array())
        rows << row.toVariant().toStringList();
    return rows;
}

Result<CorrectedFiles> write(CorrectedFilesJob &job, const QString &path)
{
    std::optional<Result<CorrectedFiles>> result;
    QObject::connect(&job, &CorrectedFilesJob::finished, &job,
                     [&](const Result<CorrectedFiles> &done) { result = done; });
    job.start(path);
    (void)QTest::qWaitFor([&] { return result.has_value(); }, Patience);
    return result.value_or(Result<CorrectedFiles>(ApiError()));
}
} // namespace

class tst_CorrectedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheRowsCellByCell()
    {
        QTemporaryDir folder;
        const QList<QByteArrayList> cells{{"ann@a.example", "=1+1", "Zoë 🙂"},
                                          {"", "", ""},
                                          {"a,b", "\"q\"", "l1\r\nl2\nl3\r"},
                                          {" x ", "\xC2\xA0", "00123"},
                                          {"@at", "+49 1", "-1"}};
        auto rows = std::make_shared<MemoryRows>(QByteArrayList{"c", "b", "a"}, cells);
        rows->rows[1].isLeftOut = true;
        rows->rows[0].reasons = {{"ELQ-00002", "Invalid, \"email\".", "c;b"}, {"ELQ-00040", "", ""}};
        CorrectedFilesJob job(rows, correctedColumns({"a", "b", "x", "c"}, rows->fields()));
        const Result<CorrectedFiles> files = write(job, folder.filePath(u"corrected.csv"_s));
        QVERIFY(files);
        QCOMPARE(files->rows, 4);
        QList<QStringList> expected{{u"a"_s, u"b"_s, u"c"_s}};
        for (const SendRow &row : rows->rows) {
            if (!row.isLeftOut)
                expected << QStringList{QString::fromUtf8(row.cells.at(2)),
                                        QString::fromUtf8(row.cells.at(1)),
                                        QString::fromUtf8(row.cells.at(0))};
        }
        QCOMPARE(readByPython(files->csv), expected);
        const QByteArray bytes = contentOf(files->csv);
        QVERIFY(bytes.startsWith("a,b,c\r\n") && bytes.contains("=1+1"));
        QCOMPARE(files->reasons, folder.filePath(u"corrected-reasons.csv"_s));
        QCOMPARE(readByPython(files->reasons),
                 (QList<QStringList>{
                     {u"line"_s, u"recordIndex"_s, u"statusCode"_s, u"message"_s, u"invalidFields"_s},
                     {u"1"_s, u"1"_s, u"ELQ-00002"_s, u"Invalid, \"email\"."_s, u"c;b"_s},
                     {u"1"_s, u"1"_s, u"ELQ-00040"_s, QString(), QString()}}));
    }

    void aSingleColumnKeepsItsEmptyCells()
    {
        QTemporaryDir folder;
        auto rows =
            std::make_shared<MemoryRows>(QByteArrayList{"a"}, QList<QByteArrayList>{{""}, {"x"}, {""}});
        CorrectedFilesJob job(rows, {"a"}, RowSet::of({1, 2}));
        const Result<CorrectedFiles> files = write(job, folder.filePath(u"one.csv"_s));
        QVERIFY(files);
        QCOMPARE(readByPython(files->csv), (QList<QStringList>{{u"a"_s}, {QString()}, {u"x"_s}}));
    }

    void appearsWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        auto rows = std::make_shared<MemoryRows>(QByteArrayList{"a"}, QList<QByteArrayList>{{"x"}});
        CorrectedFilesJob job(rows, {"a"});
        const Result<CorrectedFiles> files = write(job, folder.filePath(u"none/x.csv"_s));
        QVERIFY(!files);
        QCOMPARE(files.error().kind, ApiError::Kind::File);
        QVERIFY(filesIn(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CorrectedFiles)

#include "tst_correctedfiles.moc"
