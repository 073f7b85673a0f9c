// SPDX-License-Identifier: MIT
// As many fields as are read of one answer are kept, opened, filtered and sorted; with more, the copy can
// still be opened.
#include "tests/store/keptblock.h"

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestKeptWide : public QObject
{
    Q_OBJECT

private:
    // Fields from, from + 1, ... of one record: the last one has this value, the others "x".
    static RowBlock record(int from, int fields, const QByteArray &last, Table table = Table::Data)
    {
        QByteArrayList columns;
        QByteArrayList cells;
        if (table == Table::Rejects) {
            columns = info(table).columns;
            cells = {"1", "\"ELQ-00002\"", "\"message\"", "\"a\""};
        }
        for (int field = from; field < from + fields; ++field) {
            columns << "field" + QByteArray::number(field);
            cells << "\"x\"";
        }
        cells.last() = '"' + last + '"';
        return blockOf(columns, {cells});
    }

    static QString found(KeptCopy &copy, Table table, const Query &query)
    {
        const Result<PagePtr> page = copy.page(table, query);
        if (!page)
            return page.error().fullText();
        QByteArrayList cells;
        for (int row = 0; row < (*page)->rows.rows(); ++row)
            cells << (*page)->rows.cell(row, (*page)->rows.columns() - 1).toByteArray();
        return QString::fromUtf8(cells.join(' '));
    }

private Q_SLOTS:
    void aThousandFields_data()
    {
        QTest::addColumn<int>("table");
        QTest::newRow("data") << int(Table::Data);
        QTest::newRow("rejects") << int(Table::Rejects);
    }
    void aThousandFields()
    {
        QFETCH(int, table);
        const auto part = Table(table);
        const QTemporaryDir folder;
        const QString path =
            keep(folder, part,
                 {record(0, 1000, "Ann", part), record(0, 1000, "Bob", part), record(0, 1000, "Cid", part)});
        const auto copy = KeptCopy::open(path);
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().fullText()));
        QCOMPARE((*copy)->columns(part).size(), 1000 + KeptSchema::fixedColumns(part));
        QCOMPARE(found(**copy, part, {}), u"Ann Bob Cid"_s);
        QCOMPARE(found(**copy, part, {.q = u"bob"_s}), u"Bob"_s);
        QCOMPARE(found(**copy, part, {.q = u"ann OR cid OR nobody OR field999='Bob'"_s}), u"Ann Bob Cid"_s);
        QCOMPARE(found(**copy, part, {.orderBy = OrderBy::fromText(u"field999 DESC"_s)}), u"Cid Bob Ann"_s);
        // Many conditions: deep for SQLite, unless they are a tree.
        const QString many = QStringList(300, u"field998=x"_s).join(u" AND "_s) + u" AND field999<'B'"_s;
        QCOMPARE(found(**copy, part, {.q = many}), u"Ann"_s);
        const QString texts = QStringList(300, u"ann"_s).join(u" OR "_s);
        const QString words = found(**copy, part, {.q = texts});
        QVERIFY2(words.contains(u"too many conditions"_s), qPrintable(words.left(300)));
    }

    void moreThanThat()
    {
        Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
        QVERIFY(writer);
        QVERIFY((*writer)->add(Table::Data, record(0, 990, "Ann"), 0, 1));
        const Outcome added = (*writer)->add(Table::Data, record(980, 30, "Bob"), 0, 1);
        QVERIFY(!added);
        QCOMPARE(added.error().message,
                 u"The records have more than 1,000 fields, which is more than a copy can hold."_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"copy"_s);
        QCOMPARE(errorOf(finish(**writer, factsOf(**writer))), QString());
        QCOMPARE(errorOf((*writer)->save(path)), QString());
        const auto copy = KeptCopy::open(path);
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().fullText()));
        QCOMPARE((*copy)->columns(Table::Data).size(), 990);
        QCOMPARE(found(**copy, Table::Data, {}), u"Ann"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeptWide)
#include "tst_keptwide.moc"
