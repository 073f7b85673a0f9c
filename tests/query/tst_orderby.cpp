// SPDX-License-Identifier: MIT
#include "models/query/orderby.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class OrderByTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPropertyAndItsDirection()
    {
        const OrderBy down = OrderBy::fromText(u"createdAt DESC"_s);
        QCOMPARE(down.property(), u"createdAt"_s);
        QCOMPARE(down.direction(), Qt::DescendingOrder);
        QCOMPARE(down, OrderBy(u"createdAt"_s, Qt::DescendingOrder));
        QCOMPARE(down, OrderBy::newestFirst());
        const OrderBy up = OrderBy::fromText(u"statusCode ASC"_s);
        QCOMPARE(up.property(), u"statusCode"_s);
        QCOMPARE(up.direction(), Qt::AscendingOrder);
        QVERIFY(up != OrderBy(u"statusCode"_s, Qt::DescendingOrder));
    }

    void writesWhatIsSent()
    {
        QCOMPARE(OrderBy(u"status"_s, Qt::AscendingOrder).text(), u"status ASC"_s);
        QCOMPARE(OrderBy(u"status"_s, Qt::DescendingOrder).text(), u"status DESC"_s);
    }

    void theServersOrderIsEmpty()
    {
        QVERIFY(OrderBy().isEmpty());
        QVERIFY(OrderBy::fromText({}).isEmpty());
        QVERIFY(OrderBy().text().isEmpty());
        QVERIFY(!OrderBy::newestFirst().isEmpty());
        // No property has a direction that would make two of them differ.
        QCOMPARE(OrderBy({}, Qt::DescendingOrder), OrderBy());
        QCOMPARE(OrderBy::fromText({}), OrderBy());
    }

    void keepsOtherTextsAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"createdAt"_s, u"createdAt desc"_s, u"createdAt  DESC"_s, u"createdAt DESC "_s,
              u" createdAt DESC"_s, u"createdAt SIDEWAYS"_s, u"createdAt ASC, status ASC"_s,
              u"createdAt,status DESC"_s, u" DESC"_s, u"DESC"_s, u" "_s, u"Größe+1"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void keepsOtherTextsAsTheyAre()
    {
        QFETCH(QString, text);
        const OrderBy order = OrderBy::fromText(text);
        QCOMPARE(order.text(), text);
        QVERIFY(!order.isEmpty());
        QVERIFY(order.property().isEmpty());
        QCOMPARE(order, OrderBy::fromText(text));
        QVERIFY(order != OrderBy());
    }
};

QTEST_GUILESS_MAIN(OrderByTest)
#include "tst_orderby.moc"
