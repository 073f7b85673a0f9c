// SPDX-License-Identifier: MIT
// Filters that the server accepted, and those with a name, from start to start.
#include "models/query/rememberedfilters.h"
#include "tests/ui/filtering.h"

#include <QFile>
#include <QSettings>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
// The filters' menu as it would open now.
QMenu *filtersMenu(const Window &app, const QString &table)
{
    QMenu *menu = app.find<QToolButton>(table + u" filters"_s)->menu();
    Q_EMIT menu->aboutToShow();
    return menu;
}

QStringList entries(const QMenu *menu)
{
    QStringList texts;
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        if (!action->isSeparator())
            texts << QString(action->text()).remove(u'&');
    }
    return texts;
}
} // namespace

class TestFilterMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void whatTheServerTookIsOfferedAgain()
    {
        const QString taken = u"statusCode='ELQ-00002'"_s;
        const QString awkward = u"message='*a && b <i>c</i>*'"_s;
        {
            const auto app = windowOn(Rejects);
            QVERIFY(app);
            app->filter(Rejects, taken);
            QVERIFY(isFilteredToReady(*app, Rejects, taken));
            app->filter(Rejects, u"colour='red'"_s);
            QVERIFY(app->fails(Rejects));
            app->filter(Rejects, awkward);
            QVERIFY(isFilteredToReady(*app, Rejects, awkward));
        }
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        QCOMPARE(RememberedFilters(Table::Rejects).recent(), QStringList({awkward, taken}));
        QCOMPARE(RememberedFilters(Table::Logs).recent(), QStringList());
        QMenu *menu = filtersMenu(*app, Rejects);
        QVERIFY2(entry(menu, taken), qPrintable(entries(menu).join(u'|')));
        QVERIFY(!entries(menu).join(u' ').contains(u"colour"_s));
        entry(menu, taken)->trigger();
        QCOMPARE(textOf(*app, Rejects), taken);
        QVERIFY(isFilteredToReady(*app, Rejects, taken));
        QCOMPARE(RememberedFilters(Table::Rejects).recent().first(), taken);
        entry(filtersMenu(*app, Rejects), u"Clear recent filters"_s)->trigger();
        QVERIFY(!entry(filtersMenu(*app, Rejects), taken));
    }

    void syncsThatFailedLatelyAreReadyMade()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        QVERIFY(!entry(filtersMenu(*app, u"Logs"_s), u"Failed in the last 7 days"_s));
        QAction *failed = entry(filtersMenu(*app, Syncs), u"Failed in the last 7 days"_s);
        QVERIFY(failed);
        failed->trigger();
        QVERIFY(becomes([&] {
            const QStringList statuses = app->column(Syncs, u"Status"_s);
            return app->isReady(Syncs) && !statuses.isEmpty() &&
                   statuses.count(u"error"_s) == statuses.size();
        }));
        // The choices beside the filter say the same.
        QCOMPARE(app->find<QComboBox>(u"Syncs status"_s)->currentText(), u"error"_s);
        QCOMPARE(app->find<QComboBox>(u"Syncs time"_s)->currentText(), u"Last 7 days"_s);
    }

    void onlySoManyAreRemembered()
    {
        RememberedFilters filters(Table::Logs);
        for (int i = 0; i < 20; ++i)
            filters.addRecent(u"count=%1"_s.arg(i));
        filters.addRecent(u"count=10"_s);
        filters.addRecent({});
        filters.addRecent(QString(5000, u'x'));
        QCOMPARE(filters.recent().size(), RememberedFilters::MostRecent);
        QCOMPARE(filters.recent().first(3), QStringList({u"count=10"_s, u"count=19"_s, u"count=18"_s}));
        QCOMPARE(filters.recent().last(), u"count=5"_s);
    }

    void filtersWithNames()
    {
        {
            const auto app = windowOn(Rejects);
            QVERIFY(app);
            QVERIFY(!entry(filtersMenu(*app, Rejects), u"Save this filter as…"_s)->isEnabled());
            app->filter(Rejects, u"recordIndex<50"_s);
            entry(filtersMenu(*app, Rejects), u"Save this filter as…"_s)->trigger();
            auto *name = app->find<QLineEdit>(u"Filter name"_s);
            QVERIFY(name);
            QTest::keyClicks(name, u"R&D first"_s);
            QTest::keyClick(name, Qt::Key_Return);
            QVERIFY(becomes([&] { return !app->find<QLineEdit>(u"Filter name"_s); }));
        }
        RememberedFilters filters(Table::Rejects);
        filters.save(u"Addresses"_s, u"message='*old*'"_s);
        filters.save(u"Addresses"_s, u"message='*address*'"_s);
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        QMenu *menu = filtersMenu(*app, Rejects);
        const QStringList offered = entries(menu);
        QVERIFY2(offered.indexOf(u"Addresses"_s) > 0 &&
                     offered.indexOf(u"RD first"_s) == offered.indexOf(u"Addresses"_s) + 1,
                 qPrintable(offered.join(u'|')));
        entry(menu, u"Addresses"_s)->trigger();
        QVERIFY(isFilteredToReady(*app, Rejects, u"message='*address*'"_s));
        const auto menus = filtersMenu(*app, Rejects)->findChildren<QMenu *>();
        QVERIFY(!menus.isEmpty());
        entry(menus.last(), u"Addresses"_s)->trigger();
        QCOMPARE(filters.named().size(), 1);
        QCOMPARE(filters.named().first().name, u"R&D first"_s);
        QVERIFY(RememberedFilters(Table::Syncs).named().isEmpty());
    }

    void aSecretInAFilterIsNotKept()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        const QString secret = QString::fromLatin1(Demo::Options().clientSecret);
        app->filter(Rejects, u"message='*%1*'"_s.arg(secret));
        QVERIFY(isFilteredToReady(*app, Rejects, u"message='*%1*'"_s.arg(secret)));
        app->filter(Rejects, u"recordIndex<50"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"recordIndex<50"_s));
        QCOMPARE(RememberedFilters(Table::Rejects).recent(), QStringList{u"recordIndex<50"_s});
        QSettings().sync();
        QFile file(QSettings().fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(all.contains("recordIndex<50"));
        QVERIFY(!all.contains(secret.toLatin1()));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestFilterMenu)
#include "tst_filtermenu.moc"
