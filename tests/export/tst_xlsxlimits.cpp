// SPDX-License-Identifier: MIT
// Where a workbook ends: rows of a sheet, columns, the disk.
#include "models/format/xlsxwriter.h"
#include "tests/export/exportrun.h"
#include "tests/export/xlsxrun.h"

#include <QRandomGenerator>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
// `cell` gives the text of each.
RowBlock block(const QByteArrayList &columns, int rows, const std::function<QByteArray(int)> &cell)
{
    RowBlock made(columns);
    for (int row = 0; row < rows; ++row) {
        const QByteArray text = cell(row);
        made.addRow(std::vector<RowBlock::Cell>(size_t(columns.size()),
                                                {{text.constData(), size_t(text.size())}, CellKind::Text}));
    }
    made.finish();
    return made;
}

Outcome write(XlsxWriter &writer, FileSink &sink, const RowBlock &rows, int times = 1,
              const std::atomic<bool> *cancelled = nullptr)
{
    if (const Outcome opened = sink.open(); !opened)
        return opened;
    QByteArray bytes = writer.begin(rows.columnNames());
    for (int i = 0; i < times; ++i) {
        bytes += writer.encode(rows, 0);
        if (const Outcome written = sink.write(bytes); !written)
            return written;
        bytes.clear();
    }
    return completeFile(writer, sink, writer.end(), cancelled);
}

QString why(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().message;
}

// That no archive makes smaller.
QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator::global()->generate(bytes.begin(), bytes.end());
    return bytes.toBase64().left(size);
}
} // namespace

class TestXlsxLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<TargetFolder>(); }

    // With sheets of ten rows and a header.
    void severalSheets_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("sheets");
        QTest::newRow("10") << 10 << 1;
        QTest::newRow("11") << 11 << 2;
        QTest::newRow("20") << 20 << 2;
        QTest::newRow("25") << 25 << 3;
    }
    void severalSheets()
    {
        QFETCH(int, rows);
        QFETCH(int, sheets);
        const QString json = m_folder->path(u"rows.jsonl"_s);
        QByteArray sent;
        for (int row = 0; row < rows; ++row)
            sent += "{\"a\":\"" + QByteArray::number(row) + "\",\"b\":\"" + QByteArray::number(row) + "\"}\n";
        Test::put(json, sent);
        XlsxWriter writer({}, Table::Data, 11);
        {
            FileSink sink(m_folder->path());
            QCOMPARE(why(write(writer, sink,
                               block({"a", "b"}, rows, [](int row) { return QByteArray::number(row); }))),
                     QString());
        }
        QCOMPARE(xlsxFault(m_folder->path(), u"Data"_s, json, {}, 11), QString());
        QCOMPARE(writer.notices().size(), sheets > 1 ? 1 : 0);
    }

    // Excel's own limit is the usual one.
    void moreRowsThanASheetHolds()
    {
        XlsxWriter writer({}, Table::Data);
        FileSink sink(m_folder->path());
        const RowBlock rows = block({"a"}, 1 << 16, [](int) { return QByteArray("x"); });
        QCOMPARE(why(write(writer, sink, rows, 17)), QString());
        QCOMPARE(
            writer.notices(),
            QStringList{u"The rows are on 2 sheets, because an Excel sheet can hold only 1,048,576 rows."_s});
        const XlsxReading read = readXlsx({u"--count"_s, m_folder->path()});
        QCOMPARE(read.words, QString());
        QCOMPARE(read.output, u"1048576 65538 1"_s);
    }

    void columns()
    {
        for (const int count : {16'384, 16'385}) {
            QByteArrayList names;
            for (int i = 0; i < count; ++i)
                names << QByteArray::number(i);
            XlsxWriter writer({}, Table::Data);
            const QString path = m_folder->path(u"wide.xlsx"_s);
            FileSink sink(path);
            const Outcome outcome = write(writer, sink, block(names, 1, [](int) { return QByteArray("x"); }));
            if (count == 16'384) {
                QCOMPARE(why(outcome), QString());
                QVERIFY(QFile::remove(path));
                continue;
            }
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ApiError::Kind::Refused);
            QVERIFY2(why(outcome).startsWith(u"The rows have 16,385 columns"), qPrintable(why(outcome)));
        }
        QVERIFY(m_folder->isUntouched());
    }

    // Its archive has fields of 64 bits.
    void aLargeFile()
    {
        XlsxWriter writer({}, Table::Data);
        FileSink sink(m_folder->path());
        const QByteArray text(30'000, 'x');
        const RowBlock rows = block({"a"}, 500, [&text](int) { return text; });
        QCOMPARE(why(write(writer, sink, rows, 8)), QString());
        const XlsxReading read = readXlsx({u"--count"_s, m_folder->path()});
        QCOMPARE(read.words, QString());
        QCOMPARE(read.output, u"4001"_s);
    }

    // Room for the rows, but not for the workbook, or not even for them.
    void theDiskIsFull_data()
    {
        QTest::addColumn<int>("kilobytes");
        QTest::newRow("in the last pass") << 150;
        QTest::newRow("before") << 400;
    }
    void theDiskIsFull()
    {
        QFETCH(int, kilobytes);
        const QTemporaryDir folder;
        if (QProcess::execute(u"mount"_s,
                              {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"none"_s, folder.path()}) != 0)
            QSKIP("a small file system can't be mounted here, which takes root");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {folder.path()}); });
        const QString path = folder.filePath(u"rows.xlsx"_s);
        Test::put(path, Old);
        {
            XlsxWriter writer({}, Table::Data);
            FileSink sink(path);
            const RowBlock rows = block({"a"}, kilobytes, [](int) { return noise(1000); });
            const Outcome outcome = write(writer, sink, rows);
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ApiError::Kind::File);
            QVERIFY2(why(outcome).contains(u"No space left") && why(outcome).contains(path),
                     qPrintable(why(outcome)));
        }
        QCOMPARE(Test::contentOf(path), Old);
        QCOMPARE(Test::filesIn(folder.path()).size(), 1);
    }

    // It does not take the time of all rows: five hundred sheets would be noted.
    void canceled()
    {
        const std::atomic<bool> cancelled = true;
        {
            XlsxWriter writer({}, Table::Data, 11);
            FileSink sink(m_folder->path());
            const RowBlock rows = block({"a"}, 5000, [](int) { return QByteArray("x"); });
            QVERIFY(!write(writer, sink, rows, 1, &cancelled));
            QCOMPARE(writer.notices(), QStringList());
        }
        QVERIFY(m_folder->isUntouched());
    }

private:
    std::unique_ptr<TargetFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestXlsxLimits)
#include "tst_xlsxlimits.moc"
