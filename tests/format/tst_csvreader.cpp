// SPDX-License-Identifier: MIT
#include "models/format/csvreader.h"
#include "models/format/csvwriter.h"

#include <QBuffer>
#include <QTest>

using namespace Inspector;

namespace
{
// Gives a few bytes at a time, and after so many of them nothing more.
class SlowBuffer final : public QBuffer
{
public:
    SlowBuffer(QByteArray *bytes, qint64 atOnce, qint64 most)
        : QBuffer(bytes)
        , m_atOnce(atOnce)
        , m_most(most)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 got = QBuffer::readData(data, std::min({size, m_atOnce, m_most}));
        m_most -= std::max<qint64>(0, got);
        return got;
    }

private:
    qint64 m_atOnce;
    qint64 m_most;
};

QList<QByteArrayList> records()
{
    return {{"a", "b", "c"},
            {"", "", ""},
            {",", "\"", "\r\n"},
            {"\"\"", ",\",", "\r"},
            {"\"x\"", "x\"", "\"x"},
            {"a,b", "\"\r\n\"", "\xc3\xa4"},
            {QByteArray(300, '"'), QByteArray(300, ','), QByteArray("\0z", 2)}};
}

QByteArray asCsv()
{
    CsvWriter writer({.header = false}, 3);
    RowBlock block({"x", "y", "z"});
    for (const QByteArrayList &record : records()) {
        std::vector<RowBlock::Cell> cells;
        for (const QByteArray &text : record)
            cells.push_back({{text.constData(), size_t(text.size())}, CellKind::Text});
        block.addRow(cells);
    }
    block.finish();
    QByteArray csv = writer.begin(block.columnNames());
    csv += writer.encode(block, 0);
    return csv;
}
} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Wherever what comes at once ends.
    void everyRecord_data()
    {
        QTest::addColumn<int>("atOnce");
        for (const int size : {1, 2, 3, 5, 64, 1'000'000})
            QTest::addRow("%d bytes at once", size) << size;
    }
    void everyRecord()
    {
        QFETCH(int, atOnce);
        QByteArray csv = asCsv();
        SlowBuffer buffer(&csv, atOnce, csv.size());
        CsvReader reader(buffer);
        for (const QByteArrayList &record : records()) {
            QVERIFY(reader.next());
            QCOMPARE(reader.fields(), int(record.size()));
            for (int i = 0; i < reader.fields(); ++i)
                QCOMPARE(QByteArray(reader.field(i).data(), qsizetype(reader.field(i).size())), record.at(i));
        }
        QVERIFY(!reader.next());
        QVERIFY(reader.finish());
    }

    // A disk that can't be read is not the end.
    void whatCannotBeRead()
    {
        QByteArray csv = asCsv();
        for (qint64 most = 0; most < csv.size(); ++most) {
            SlowBuffer buffer(&csv, 64, most);
            CsvReader reader(buffer);
            while (reader.next())
                ;
            QVERIFY(!reader.finish());
        }
    }

    void nothing()
    {
        QByteArray csv;
        SlowBuffer buffer(&csv, 1, 1);
        CsvReader reader(buffer);
        QVERIFY(!reader.next());
        QVERIFY(reader.finish());
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
