// SPDX-License-Identifier: MIT
#include "models/rows/csvrows.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Inspector;
using Inspector::Test::put;
using namespace Qt::Literals::StringLiterals;

class tst_CsvFileReader : public QObject
{
    Q_OBJECT

private:
    QString write(const QByteArray &csv)
    {
        const QString path = m_folder.filePath(u"rows.csv"_s);
        put(path, csv);
        return path;
    }
    // Fields joined with '|', a line for each record, header first; or the error's message.
    QByteArray read(const QByteArray &csv)
    {
        const auto rows = CsvRows::open(write(csv));
        if (!rows)
            return rows.error().message.toUtf8();
        QByteArray text = (*rows)->fields().join('|');
        const Outcome done = (*rows)->visit(1, [&text](const SendRow &row) {
            text += '\n' + row.cells.join('|');
            return true;
        });
        return done ? text : done.error().message.toUtf8();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << QByteArray("a|b\n1|2");
        QTest::newRow("LF, no end") << QByteArray("a,b\n1,2\n3,4") << QByteArray("a|b\n1|2\n3|4");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "a\r\n1\r\n")
                              << QByteArray("a\n1");
        QTest::newRow("quotes") << QByteArray("a,b\n\"x,\"\"y\"\"\",\"l1\r\nl2\"\n")
                                << QByteArray("a|b\nx,\"y\"|l1\r\nl2");
        QTest::newRow("blanks and blank lines")
            << QByteArray("a,b\n\n , \n,\n\n") << QByteArray("a|b\n | \n|");
        QTest::newRow("one empty field in quotes") << QByteArray("a\n\"\"\nx\n") << QByteArray("a\n\nx");
        QTest::newRow("UTF-8") << QByteArray("né\nZoë 🙂\n") << QByteArray("né\nZoë 🙂");
    }
    void reads()
    {
        QFETCH(QByteArray, csv);
        QTEST(read(csv), "text");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("is empty");
        QTest::newRow("name twice") << QByteArray("a,a\n1,2\n") << QByteArray("\"a\" twice");
        QTest::newRow("no name") << QByteArray("a,\n1,2\n") << QByteArray("without a name");
        QTest::newRow("too few") << QByteArray("a,b\n1,2\n3\n") << QByteArray("Row 2");
        QTest::newRow("too many") << QByteArray("a,b\n1,2,3\n") << QByteArray("has 3 fields");
        QTest::newRow("quote within") << QByteArray("a\nx\"y\n") << QByteArray("line 2 has a quotation mark");
        QTest::newRow("behind a quote") << QByteArray("a\n\"x\"y\n") << QByteArray("other than a comma");
        QTest::newRow("no end of quote") << QByteArray("a\n\"x\n") << QByteArray("doesn't end");
        QTest::newRow("Latin-1") << QByteArray("a\nZo\xEB\n") << QByteArray("isn't UTF-8");
        QTest::newRow("lone CR") << QByteArray("a\rb\n") << QByteArray("other than a comma");
    }
    void refuses()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, words);
        const QByteArray text = read(csv);
        QVERIFY2(text.contains(words), text.constData());
    }

    void goesOnWhereItStopped()
    {
        QByteArray csv = "n\n";
        for (int i = 1; i <= 50'000; ++i)
            csv += "\"row\n" + QByteArray::number(i) + "\"\n";
        const auto rows = CsvRows::open(write(csv));
        QVERIFY(rows);
        qint64 seen = 0;
        for (qint64 from : {qint64(1), qint64(20'001), qint64(40'001)}) {
            (void)(*rows)->visit(from, [&](const SendRow &row) {
                if (row.seq == from + 20'000)
                    return false;
                seen += row.cells.first() == "row\n" + QByteArray::number(row.seq) ? 1 : 0;
                return true;
            });
        }
        QCOMPARE(seen, 50'000);
        (void)(*rows)->visit(2, [&](const SendRow &row) {
            seen = row.seq;
            return false;
        });
        QCOMPARE(seen, 2);
    }

    void missingFilesAreNotFound()
    {
        const auto rows = CsvRows::open(m_folder.filePath(u"none.csv"_s));
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ApiError::Kind::Gone);
    }
};

QTEST_GUILESS_MAIN(tst_CsvFileReader)

#include "tst_csvfilereader.moc"
