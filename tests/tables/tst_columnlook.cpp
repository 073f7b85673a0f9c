// SPDX-License-Identifier: MIT
#include "models/tables/columnlook.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class TestColumnLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheTablesOwnColumns()
    {
        const ColumnLook created = columnLook(Table::Syncs, 3, "createdAt");
        QCOMPARE(created.title, u"Created"_s);
        QCOMPARE(created.reading, ColumnLook::Reading::Timestamp);
        QCOMPARE(created.orderTerm, u"createdAt"_s);
        QCOMPARE(columnLook(Table::Syncs, 0, "id").orderTerm, QString()); // derived here, unknown there
        QCOMPARE(columnLook(Table::Rejects, 0, "recordIndex").reading, ColumnLook::Reading::Number);
        QCOMPARE(columnLook(Table::Rejects, 1, "statusCode").reading, ColumnLook::Reading::Code);
        QCOMPARE(columnLook(Table::Logs, 1, "severity").reading, ColumnLook::Reading::Severity);
        QCOMPARE(columnLook(Table::Syncs, 1, "status").reading, ColumnLook::Reading::Status);
    }

    void everyFixedColumnIsKnown()
    {
        for (const Table table : {Table::Syncs, Table::Logs, Table::Data, Table::Rejects}) {
            const QByteArrayList names = info(table).columns;
            for (int i = 0; i < names.size(); ++i)
                QVERIFY2(columnLook(table, i, names.at(i)).title != QString::fromLatin1(names.at(i)),
                         names.at(i).constData());
        }
    }

    // A record field is shown to the letter, even when it bears the name of a column of the table.
    void recordFieldsAreLeftAlone()
    {
        for (const char *name : {"createdAt", "status", "message", "Ünïcode"}) {
            const ColumnLook look = columnLook(Table::Rejects, 4, name);
            QCOMPARE(look.title, QString::fromUtf8(name));
            QCOMPARE(look.reading, ColumnLook::Reading::Text);
            QCOMPARE(look.orderTerm, QString());
            QCOMPARE(columnLook(Table::Data, 0, name).reading, ColumnLook::Reading::Text);
        }
    }

    void oneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"Ünïcode 😀 <b>"_s << u"Ünïcode 😀 <b>"_s;
        QTest::newRow("crlf") << u"a\r\nb"_s << u"a↵b"_s;
        QTest::newRow("both") << u"a\n\rb"_s << u"a↵↵b"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029c"_s << u"a↵b↵c"_s;
        QTest::newRow("control") << QString(u"a\tb"_s + QChar(0) + u"c\u0085d"_s) << u"a b c d"_s;
        QTest::newRow("400") << QString(400, u'x') << QString(400, u'x');
        QTest::newRow("401") << QString(401, u'x') << QString(QString(400, u'x') + u'…');
        // No half of a surrogate pair is left at the cut.
        QTest::newRow("emoji") << QString(QString(399, u'x') + u"😀😀"_s) << QString(QString(399, u'x') + u'…');
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void oneLine()
    {
        QFETCH(QString, text);
        QTEST(Inspector::oneLine(text), "line");
    }
};

QTEST_GUILESS_MAIN(TestColumnLook)
#include "tst_columnlook.moc"
