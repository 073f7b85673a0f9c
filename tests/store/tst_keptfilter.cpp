// SPDX-License-Identifier: MIT
// The filter's language in SQL: which rows, and in which order. That the server means the same is in
// tst_keepjob.
#include "tests/store/keptblock.h"

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestKeptFilter : public QObject
{
    Q_OBJECT

private:
    // Numbers of the rows, from 1.
    QString rowsFor(Table table, const Query &query) const
    {
        const Result<PagePtr> page = m_copy->page(table, query);
        if (!page)
            return page.error().message;
        QStringList rows;
        for (int row = 0; row < (*page)->rows.rows(); ++row)
            rows << QString::fromUtf8((*page)->rows.cell(row, 0));
        const qint64 first = query.offset.value_or(0);
        const bool fits = (*page)->total >= first + rows.size() && (*page)->offset == first;
        return fits ? rows.join(u' ') : u"wrong total"_s;
    }

    static QByteArray notValid(const QByteArray &q)
    {
        return "The filter " + q +
               " isn't valid. Use COLUMN='VALUE', with AND or OR between several conditions, or only a text "
               "to find in any column. Put column names that contain spaces in double quotes.";
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArrayList columns{"id", "Name", "amount", "note", "NOTE", "Email Address"};
        m_path = keep(m_folder, Table::Data,
                      {blockOf(columns, {{"1", "\"Ann\"", "\"10\"", "\"a*b\"", "\"x\"", "\"b@x\""},
                                         {"2", "\"ann\"", "\"9\"", "\"\"", "\"y\"", "\"a@x\""},
                                         {"3", "\"Bob\"", "\"-2.5\"", "null", "\"x\"", "\"\""},
                                         {"4", "\"\"", "\"00010\"", "\"axxb\"", "\"\"", "null"},
                                         {"5", "\"\xC3\x84nne\"", "", "\"[a]?%_\"", "\"x\"", "\"c@x\""},
                                         {"6", "null", "\"12345678901234567891\"", "\"it's\"", "", ""},
                                         {"7", "\"B OR C\"", "\"9007199254740993\"",
                                          QByteArray("\"nul\0x\"", 7), "\"'\"", "\"\""}})});
        const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(m_path);
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().fullText()));
        m_copy = *copy;
    }

    void filters_data()
    {
        QTest::addColumn<QString>("q");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *q, const QByteArray &rows) {
            QTest::newRow(q) << QString::fromUtf8(q) << QString::fromUtf8(rows);
        };
        row("", "1 2 3 4 5 6 7");
        row("Name='Ann'", "1");
        row("name='Ann'", "1"); // names without regard to case, values with it
        row("\"Name=Ann\"", "1");
        row("Name=Ann", "1");
        row("Name!='Ann'", "2 3 4 5 6 7");
        row("Name='A*'", "1");
        row("Name='*nn*'", "1 2 5");
        row("Name='*'", "1 2 3 4 5 6 7");
        row("Name!='*nn*'", "3 4 6 7");
        row("Name='Änne'", "5");
        row("Name='*Ä*'", "5");
        row("Name='B OR C'", "7");
        row("note='*[a]?%_'", "5"); // signs that SQL and GLOB have a meaning for
        row("note='a*b'", "1 4");
        row("note='%'", "");
        row("note='_*'", "");
        row("note='nul*'", "7");
        row("note='*x'", "7");
        row("note=x", "");
        row("NOTE=x", "1 3 5"); // to the letter first
        row("nOtE='a*b'", "1 4");
        row("note=it*s", "6");
        row("amount=10", "1"); // letter by letter: 00010 is another text
        row("amount=00010", "4");
        row("amount<10", "2 3");
        row("amount<=10", "1 2 3 4");
        row("amount>9", "1 4 6 7");
        row("amount>9007199254740992", "6 7"); // beyond what a double tells apart
        row("amount>=12345678901234567890", "6");
        row("amount<'x'", "1 2 3 4 6 7"); // no number: as texts
        row("Name<'B'", "1 4");
        row("Name>='a'", "2 5");
        row("Name='Ann' AND amount=10", "1");
        row("Name='Ann' AND amount=9", "");
        row("Name='Ann' OR amount=9", "1 2");
        row("Name='Ann' OR Name='Bob' OR id=7", "1 3 7");
        row("id>5 AND id<7", "6");
        row("Name=''; DROP TABLE data; --'", notValid("Name=''; DROP TABLE data; --'"));
        row("seq=1",
            "There is no column \"seq\". Available columns: id, Name, amount, note, NOTE, Email Address.");
        row("c0=1",
            "There is no column \"c0\". Available columns: id, Name, amount, note, NOTE, Email Address.");
    }
    void filters()
    {
        QFETCH(QString, q);
        QFETCH(QString, rows);
        QCOMPARE(rowsFor(Table::Data, {.q = q}), rows);
    }

    // Values that only quotes can hold.
    void quotedValues_data()
    {
        QTest::addColumn<QString>("q");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *q, const QByteArray &rows) {
            QTest::newRow(q) << QString::fromUtf8(q) << QString::fromUtf8(rows);
        };
        row("note=''", "2 3");    // no value as well
        row("note='it''s'", "6"); // a quote in the value
        row("NOTE=''''", "7");
        row("note='it''s' OR note='' OR id=1", "1 2 3 6");
        row("note='it''s", notValid("note='it''s"));
        row("Name!=''", "1 2 3 5 7");
        row("Email Address=''", notValid("Email Address=''"));
        row("\"Email Address\"=''", "3 4 6 7");
        row("\"email address\"='a@x' OR \"id\"=1", "1 2");
        row("Name='' OR id=1", "1 4 6");
    }
    void quotedValues() { filters(); }

    // A text alone is looked for in every column.
    void texts_data()
    {
        QTest::addColumn<QString>("q");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *q, const QByteArray &rows) {
            QTest::newRow(q) << QString::fromUtf8(q) << QString::fromUtf8(rows);
        };
        row("ann", "1 2"); // whatever its case
        row("NN", "1 2 5");
        row("\xC3\xA4nN", "5"); // beyond ASCII as well
        row("@x", "1 2 5");
        row("  bob  ", "3");
        row("'bob'", "3");
        row("\"bob\"", "3");
        row("b or c", "1 3 4 5 7"); // two texts
        row("'b or c'", "7");
        row("it's", "6");
        row("'it''s'", "6");
        row("''''", "6 7");
        row("a*b", "1 4"); // any text between them
        row("[a]?%_", "5");
        row("%", "5");
        row("ann AND b@", "1");
        row("x OR id=6", "1 2 3 4 5 6 7");
        row("id>2 AND @x", "5");
        row("id>2 AND '@x'", "5");
        row("Name='*' AND @x", "1 2 5");
        row("nothing like it", "");
        row("00010", "4");
        row("a = = b", notValid("a = = b")); // slips
        row("First Name='Ann'", notValid("First Name='Ann'"));
        row("<b>", notValid("<b>"));
        row("'<b>'", "");
        row("jane doe", "");
    }
    void texts() { filters(); }

    // What would be read as something else than was meant is refused.
    void misspelled_data()
    {
        QTest::addColumn<QString>("q");
        QTest::addColumn<QString>("rows");
        for (const char *q : {"id>=1 id<=3", "id>=1, id<3", "id>=1,id<3", "id=1 AND (id=2 OR id=1)", "(id=1)",
                              "id=(1)", "Name like 'x'", "Name='Ann' id=1", "id=1 OR", "Name=Ann B",
                              "id=1 and Name like 'x'", "(ann OR bob)", "id=1<2"})
            QTest::newRow(q) << QString::fromUtf8(q) << QString::fromUtf8(notValid(q));
    }
    void misspelled() { filters(); }

    void orders_data()
    {
        QTest::addColumn<QString>("orderBy");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *orderBy, const char *rows) {
            QTest::newRow(orderBy) << QString::fromUtf8(orderBy) << QString::fromUtf8(rows);
        };
        row("id DESC", "7 6 5 4 3 2 1");
        row("Name ASC", "4 6 1 7 3 2 5");
        row("name DESC", "5 2 3 7 1 4 6"); // equal ones in the rows' own order
        row("amount ASC",
            "5 3 2 4 1 7 6"); // no number first; 00010 and 10 are equal, and told apart as texts
        row("amount DESC", "6 7 1 4 2 3 5");
        row("NOTE ASC", "4 6 7 1 3 5 2");
        row("Email Address DESC", "5 1 2 3 4 6 7");
        row("Email Address", "3 4 6 7 2 1 5");
        row("\"Email Address\"", "3 4 6 7 2 1 5");
        row("\"Email Address\" DESC", "5 1 2 3 4 6 7");
        row("\"id\" DESC", "7 6 5 4 3 2 1");
        row("seq DESC",
            "There is no column \"seq\". Available columns: id, Name, amount, note, NOTE, Email Address.");
        row("id DESC, Name ASC",
            "There is no column \"id DESC, Name\". Available columns: id, Name, amount, note, "
            "NOTE, Email Address.");
    }
    void orders()
    {
        QFETCH(QString, orderBy);
        QFETCH(QString, rows);
        QCOMPARE(rowsFor(Table::Data, {.orderBy = OrderBy::fromText(orderBy)}), rows);
    }

    void partsOfAnOrder()
    {
        const Query query{.q = u"amount>8"_s, .orderBy = {u"amount"_s, Qt::DescendingOrder}};
        QCOMPARE(rowsFor(Table::Data, query), u"6 7 1 4 2"_s);
        Query some = query;
        some.limit = 2;
        some.offset = 1;
        QCOMPARE(rowsFor(Table::Data, some), u"7 1"_s);
        some.offset = 4;
        QCOMPARE(rowsFor(Table::Data, some), u"2"_s);
        some.offset = 5;
        QCOMPARE(rowsFor(Table::Data, some), u""_s);
    }

    // A flag that is set ends the reading, before and in its middle.
    void cancelled()
    {
        const std::atomic<bool> cancelled = true;
        const Result<PagePtr> page = m_copy->page(Table::Data, {}, &cancelled);
        QVERIFY(!page);
        QCOMPARE(page.error().message, u"Canceled."_s);
        QVERIFY(m_copy->page(Table::Data, {}));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<KeptCopy> m_copy;
};

QTEST_GUILESS_MAIN(TestKeptFilter)
#include "tst_keptfilter.moc"
