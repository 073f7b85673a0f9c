// SPDX-License-Identifier: MIT
#include "tests/ui/desk.h"
#include "ui/create/newsyncdialog.h"

using namespace Inspector;
using namespace Inspector::Test;

// Running a sync again: what the question says, and that its default is not to.
class tst_RunAgain : public QObject
{
    Q_OBJECT

private:
    struct Form {
        void open() { desk.action(u"New sync…"_s)->trigger(); }
        QLineEdit *uri() { return desk.find<QLineEdit>(u"Synced instance URI"_s); }
        QLineEdit *callback() { return desk.find<QLineEdit>(u"Callback URL"_s); }
        QPushButton *again() { return desk.find<QPushButton>(u"Run again"_s); }
        // Asks to run this sync again, and waits for what the form finds out.
        bool ask(qint64 sync)
        {
            if (!desk.open(sync))
                return false;
            desk.action(u"Run again…"_s)->trigger();
            return QTest::qWaitFor(
                [this] {
                    return desk.labelText(u"Sync to create"_s).contains(u'"') &&
                           !desk.labelText(u"Other syncs"_s).contains(u"Checking"_s);
                },
                Patience);
        }
        Desk &desk;
    };

private Q_SLOTS:
    void sendsTheSameOnceMore()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form{desk};
        form.open();
        QTest::keyClicks(form.uri(), u"/contacts/imp"_s);
        QTest::keyClick(form.uri(), Qt::Key_Escape);
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        desk.action(u"Run again…"_s)->trigger();
        QCOMPARE(form.uri()->text(), u"/contacts/exports/1481"_s);
        QTest::mouseClick(form.again(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.server().syncsCreated(), 1, Patience);
        QCOMPARE(desk.sent("POST").first().body, R"({"syncedInstanceUri":"/contacts/exports/1481"})"_ba);
        QTRY_VERIFY_WITH_TIMEOUT(!form.uri()->isVisible(), Patience);
        // What was being typed before is still there.
        form.open();
        QCOMPARE(form.uri()->text(), u"/contacts/imp"_s);
    }

    void saysWhatItDoes()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        desk.window().setProduction(true);
        Form form{desk};
        QVERIFY(form.ask(Demo::Sync::ManyRejects));
        const QString place = desk.client().session().connection().name;
        QCOMPARE(desk.labelText(u"Sync to create"_s),
                 u"Run \"Nightly contacts\" again in %1 (production)?"_s.arg(place));
        QVERIFY(desk.labelText(u"Staged data"_s).contains(u"/contacts/imports/1235/data"_s));
        QVERIFY(desk.labelText(u"Other syncs"_s).startsWith(u"No other sync"_s));
        // Return, or a click too many, starts nothing.
        QVERIFY(!form.again()->isDefault());
        QTest::keyClick(form.callback(), Qt::Key_Return);
        QVERIFY(!form.uri()->isVisible());
        QCOMPARE(desk.posts(), 0);
        // An export needs nothing staged.
        QVERIFY(form.ask(Demo::Sync::SmallExport));
        QVERIFY(desk.labelText(u"Staged data"_s).isEmpty());
    }

    // Who has read the warning and goes on is not asked the same again.
    void warnsOfASyncThatRuns()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form{desk};
        QVERIFY(form.ask(Demo::Sync::RunningImport));
        QVERIFY(desk.labelText(u"Other syncs"_s).contains(u"sync 1044"_s));
        QVERIFY(desk.labelText(u"Other syncs"_s).contains(u"lose data"_s));
        QTest::mouseClick(form.again(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.server().syncsCreated(), 1, Patience);
        QCOMPARE(desk.prompts().questions.size(), 0);
    }
};

DESK_TEST_MAIN(tst_RunAgain)
#include "tst_runagain.moc"
