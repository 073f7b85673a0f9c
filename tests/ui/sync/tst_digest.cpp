// SPDX-License-Identifier: MIT
// The line above the list of syncs that sums up the night, and its parts, which filter the list.
#include "models/syncs/nightdigest.h"
#include "tests/ui/filtering.h"
#include "ui/sync/digestbar.h"

#include <QLabel>
#include <QSettings>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
QString said(const Window &app)
{
    const auto *label = app.find<QLabel>(u"Night digest"_s);
    return label->isVisible() ? label->accessibleDescription() : QString();
}

QList<QToolButton *> parts(const Window &app)
{
    return app.window().findChild<DigestBar *>()->findChildren<QToolButton *>();
}

// Of the rows of the list that is shown now, those with this status since then.
int countIn(const Window &app, const QDateTime &since, const QString &status)
{
    int count = 0;
    const PagedTableModel &model = app.pane(Syncs).model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QDateTime created = parseTimestamp(model.cellText(row, model.columnOf("createdAt")));
        count +=
            created >= since && (status.isEmpty() || model.cellText(row, model.columnOf("status")) == status);
    }
    return count;
}
} // namespace

class TestDigest : public QObject
{
    Q_OBJECT

    static Demo::Options options()
    {
        Demo::Options options;
        options.rejects = 100;
        return options;
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        showsNightDigest.set(true);
        // At any hour of the day there is something in the twenty hours before.
        nightBegins.set(QTime::currentTime().addSecs(-20 * 3600));
    }

    void theSentenceHasTheNumbersOfTheList()
    {
        Window app(options());
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(becomes([&] { return !said(app).isEmpty(); }));
        const QDateTime nightfall = lastNightfall(QDateTime::currentDateTime(), nightBegins.value());
        const QString expected = u"%1, %2 with warnings, %3 failed"_s;
        const int all = countIn(app, nightfall, {});
        QVERIFY2(said(app).endsWith(expected.arg(all == 1 ? u"1 sync"_s : u"%1 syncs"_s.arg(all))
                                        .arg(countIn(app, nightfall, u"warning"_s))
                                        .arg(countIn(app, nightfall, u"error"_s))),
                 qPrintable(said(app)));
        QVERIFY(said(app).startsWith(u"Since "_s));
        // Nothing is asked for it.
        QCOMPARE(app.requests(u"/syncs"_s).size(), 1);
    }

    void aPartFiltersTheListAndTheNumbersStay()
    {
        Window app(options());
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(becomes([&] { return !said(app).isEmpty(); }));
        const QString before = said(app).section(u": "_s, 1);
        QToolButton *all = parts(app).at(0);
        QVERIFY(all->isEnabled());
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(becomes([&] { return textOf(app, Syncs).startsWith(u"createdAt>='"_s); }));
        QVERIFY(isFilteredToReady(app, Syncs, textOf(app, Syncs)));
        QVERIFY(all->isChecked());
        QCOMPARE(app.table(Syncs)->model()->rowCount(), before.section(u' ', 0, 0).toInt());
        // Of the whole list, as it was counted last: and it says when that was.
        QCOMPARE(said(app).section(u": "_s, 1), before);
        QVERIFY2(said(app).contains(u"(counted at "_s), qPrintable(said(app)));
        // Once more: the list is whole again.
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(isFilteredToReady(app, Syncs, {}));
        QVERIFY(!all->isChecked());
        QVERIFY(becomes([&] { return !said(app).contains(u"(counted at "_s); }));
        // It says what is filtered, however that came about.
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(becomes([&] { return all->isChecked(); }));
        app.filter(Syncs, u"status='error'"_s);
        QVERIFY(becomes([&] { return !all->isChecked(); }));
    }

    // What the server makes of the filter does not change what was counted.
    void aServerThatDoesNotFilterChangesNothing()
    {
        Demo::Options ignoring = options();
        ignoring.behaviour.ignoreQ = true;
        Window app(ignoring);
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(becomes([&] { return !said(app).isEmpty(); }));
        const QString before = said(app).section(u": "_s, 1);
        QTest::mouseClick(parts(app).at(0), Qt::LeftButton);
        QVERIFY(becomes([&] { return app.pane(Syncs).model().filterWasIgnored(); }));
        QCOMPARE(said(app).section(u": "_s, 1), before);
    }

    void anotherOrderIsNotCounted()
    {
        Demo::Options refusing = options();
        refusing.behaviour.refuseOrderBy = true;
        Window app(refusing);
        QVERIFY(app.becomesReady(Syncs));
        QCOMPARE(said(app), QString());
    }

    void thePreferencesDecide()
    {
        nightBegins.set(QTime(3, 0));
        Window app(options());
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(becomes([&] { return said(app).contains(u" 03:00"_s); }));
        showsNightDigest.set(false);
        app.window().findChild<DigestBar *>()->count();
        QCOMPARE(said(app), QString());
    }

    void itTakesNoMoreRoomThanThereIs()
    {
        Window app(options());
        QVERIFY(app.becomesReady(Syncs));
        auto *bar = app.window().findChild<DigestBar *>();
        QVERIFY(becomes([&] { return bar->isVisible(); }));
        for (const int width : {1600, 1024}) {
            app.window().resize(width, 768);
            QCOMPARE(app.window().width(), width);
            for (const QToolButton *part : parts(app))
                QVERIFY(bar->rect().contains(part->geometry()) && part->width() >= part->sizeHint().width());
        }
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestDigest)
#include "tst_digest.moc"
