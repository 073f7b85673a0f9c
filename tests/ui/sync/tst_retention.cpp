// SPDX-License-Identifier: MIT
#include "tests/support/findnamed.h"
#include "tests/ui/desk.h"
#include "ui/sync/retentionbar.h"
#include "ui/sync/syncpane.h"

using namespace Inspector;
using namespace Inspector::Test;
using Demo::Fault;

// How long data stays, deleting it, and how many syncs there were.
class tst_Retention : public QObject
{
    Q_OBJECT

private:
    static QString detailsText(Desk &desk) { return desk.labelText(u"Retention"_s); }
    static QList<Demo::Request> deletes(Desk &desk) { return desk.sent("DELETE"); }

private Q_SLOTS:
    void countsDown()
    {
        RetentionBar bar;
        QVERIFY(bar.isHidden());
        const auto *text = findNamed<QLabel>(&bar, u"Retention"_s);
        bar.setUntil(QDateTime::currentDateTime().addSecs(6 * 3600 + 90));
        QVERIFY2(text->text().contains(u"6 h 1 min left"_s), qPrintable(text->text()));
        bar.setUntil(QDateTime::currentDateTime().addDays(13).addSecs(3700));
        QVERIFY2(text->text().contains(u"13 days 1 h left"_s), qPrintable(text->text()));
        bar.setUntil(QDateTime::currentDateTime().addSecs(6));
        QVERIFY2(text->text().contains(u" s left"_s), qPrintable(text->text()));
        const QString first = text->text();
        QTRY_VERIFY_WITH_TIMEOUT(text->text() != first, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(text->text().startsWith(u"Eloqua kept this data until"_s), Patience);
        bar.setUntil({});
        QVERIFY(bar.isHidden());
    }

    void exportSaysUntilWhen()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        QTRY_VERIFY_WITH_TIMEOUT(detailsText(desk).contains(u"Eloqua keeps this data until"_s), Patience);
        QVERIFY2(detailsText(desk).contains(u"days"_s), qPrintable(detailsText(desk)));
        QVERIFY(desk.open(Demo::Sync::ImportSuccess));
        QVERIFY(detailsText(desk).isEmpty());
    }

    void exportNowExports()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        auto *pane = desk.window().findChild<SyncPane *>();
        QSignalSpy exports(pane, &SyncPane::exportRequested);
        QTRY_VERIFY_WITH_TIMEOUT(!detailsText(desk).isEmpty(), Patience);
        QTest::mouseClick(desk.find<QPushButton>(u"Export now"_s), Qt::LeftButton);
        QCOMPARE(exports.size(), 1);
        QCOMPARE(exports.first().first().value<Resource>(),
                 (Resource{Table::Data, SyncId(Demo::Sync::SmallExport)}));
    }

    void goneIsSaid()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        QVERIFY(desk.open(Demo::Sync::ExportExpired));
        QTRY_VERIFY_WITH_TIMEOUT(!detailsText(desk).isEmpty(), Patience);
        desk.window().loadAllTabs();
        QTRY_VERIFY_WITH_TIMEOUT(detailsText(desk).endsWith(u"no longer available."_s), Patience);
        QVERIFY(detailsText(desk).startsWith(u"Eloqua kept this data until 20"_s));
        QVERIFY(!desk.find<QPushButton>(u"Export now"_s)->isVisible());
    }

    void deletesOnceAskedAndNamed()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        desk.prompts().saysYes = false;
        desk.action(u"Delete staged data…"_s)->trigger();
        QCOMPARE(desk.prompts().questions.size(), 1);
        const QString question = desk.prompts().questions.first();
        QVERIFY(question.contains(u"sync 1043"_s));
        QVERIFY(question.contains(u"AcmeEU"_s));
        QVERIFY(question.contains(u"jane.doe"_s));
        QCOMPARE(deletes(desk).size(), 0);
        desk.prompts().saysYes = true;
        desk.action(u"Delete staged data…"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(deletes(desk).size(), 1, Patience);
        QCOMPARE(desk.prompts().questions.size(), 2);
        QVERIFY(deletes(desk).first().path.endsWith(u"/syncs/1043/data"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk.labelText(u"Data message"_s).contains(u"no longer available"_s),
                                 Patience);
        QTRY_VERIFY_WITH_TIMEOUT(detailsText(desk).endsWith(u"no longer available."_s), Patience);
    }

    void runningSyncsDataIsNotDeleted()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        QVERIFY(desk.open(Demo::Sync::RunningExport));
        desk.action(u"Delete staged data…"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.labelText(u"Sync message"_s).contains(u"still running"_s), Patience);
        QVERIFY(desk.labelText(u"Sync message"_s).contains(u"Nothing was deleted"_s));
        QVERIFY(desk.action(u"Delete staged data…"_s)->isEnabled());
        // Another sync has nothing to do with it.
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        QCOMPARE(desk.labelText(u"Sync message"_s), QString());
    }

    void syncsOfTheLastHourAreCounted()
    {
        Demo::Options options;
        options.now = QDateTime::currentDateTimeUtc();
        Desk desk(options);
        QVERIFY(desk.isListed());
        // Three run since the start: two imports and an export.
        QTRY_COMPARE_WITH_TIMEOUT(desk.labelText(u"Syncs in the last hour"_s), u"Syncs in the last hour: 3"_s,
                                  Patience);
        const QString tip = desk.find<QLabel>(u"Syncs in the last hour"_s)->toolTip();
        QVERIFY2(tip.contains(u"import: 2 of 2,000"_s), qPrintable(tip));
        QVERIFY(tip.contains(u"export: 1 of 2,000"_s));
        QVERIFY(tip.contains(u"sync action: 0 of 4,000"_s));
        auto *filter = desk.find<QLineEdit>(u"Syncs filter"_s);
        filter->setText(u"status='error'"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.labelText(u"Syncs in the last hour"_s).isEmpty(), Patience);
    }
};

DESK_TEST_MAIN(tst_Retention)
#include "tst_retention.moc"
