// SPDX-License-Identifier: MIT
#include "models/tables/tablecolumns.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
QByteArrayList rejects(const QByteArrayList &fields)
{
    return info(Table::Rejects).columns + fields;
}
} // namespace

class TestTableColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheFirstPage()
    {
        const TableColumns columns(Table::Rejects, serverTerms(Table::Rejects), rejects({"C_EmailAddress"}));
        QCOMPARE(columns.count(), 5);
        QCOMPARE(columns.names(), rejects({"C_EmailAddress"}));
        QCOMPARE(columns.indexOf("statusCode"), 1);
        QCOMPARE(columns.indexOf("C_EmailAddress"), 4);
        QCOMPARE(columns.indexOf("C_emailaddress"), -1); // to the letter
        QCOMPARE(columns.look(1).title, u"Code"_s);
        QCOMPARE(columns.look(4).title, u"C_EmailAddress"_s);
        QVERIFY(columns.newIn(columns.names()).isEmpty());
        QCOMPARE(columns.placesIn(columns.names()), (QList<int>{0, 1, 2, 3, 4}));
    }

    void newFieldsGoToTheEnd()
    {
        TableColumns columns(Table::Rejects, serverTerms(Table::Rejects), rejects({"a", "b"}));
        const QByteArrayList page = rejects({"c", "b", "d"});
        QCOMPARE(columns.newIn(page), (QByteArrayList{"c", "d"}));
        columns.append(columns.newIn(page));
        QCOMPARE(columns.names(), rejects({"a", "b", "c", "d"}));
        QCOMPARE(columns.look(7).title, u"d"_s);
        // "a" is not in the page, and the others stand elsewhere.
        QCOMPARE(columns.placesIn(page), (QList<int>{0, 1, 2, 3, -1, 5, 4, 6}));
        QVERIFY(columns.newIn(page).isEmpty());
    }

    void aFieldNamedAsAFixedColumnIsAnother()
    {
        TableColumns columns(Table::Rejects, serverTerms(Table::Rejects), rejects({"a"}));
        const QByteArrayList page = rejects({"message"});
        QCOMPARE(columns.newIn(page), QByteArrayList{"message"});
        columns.append({"message"});
        QCOMPARE(columns.placesIn(page), (QList<int>{0, 1, 2, 3, -1, 4}));
        QCOMPARE(columns.look(2).title, u"Message"_s);
        QCOMPARE(columns.look(5).title, u"message"_s);
    }

    void noneBeforeAnyPage()
    {
        QCOMPARE(TableColumns().count(), 0);
        QCOMPARE(TableColumns().indexOf("id"), -1);
    }
};

QTEST_GUILESS_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
