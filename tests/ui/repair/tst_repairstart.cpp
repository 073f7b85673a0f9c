// SPDX-License-Identifier: MIT
// The ways to the window in which rejects are repaired: from Overview, the Sync menu, the rejects that are
// selected, and a kept copy. A sync of Eloqua is kept first, once.
#include "models/overview/syncoverview.h"
#include "tests/ui/repair/repairing.h"
#include "ui/kept/keptdesk.h"
#include "ui/kept/keptwindow.h"
#include "ui/pane/tablepane.h"
#include "ui/table/tableview.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestRepairStart : public QObject
{
    Q_OBJECT

private:
    RepairWindow *opened()
    {
        if (!becomes([this] { return !m_bench->desk().windows().isEmpty(); }))
            return nullptr;
        RepairWindow *window = m_bench->desk().windows().first();
        return RepairBench::settles(*window) ? window : nullptr;
    }
    bool openShow(const QString &tab)
    {
        if (!m_bench->app().open(Show))
            return false;
        m_bench->app().openTab(tab);
        return true;
    }
    static QStringList keptFiles() { return QDir(keptFolder()).entryList({u"*.eloquasync"_s}, QDir::Files); }

    std::unique_ptr<RepairBench> m_bench;

private Q_SLOTS:
    void init()
    {
        QDir(keptFolder()).removeRecursively();
        countsCausesByItself.set(true);
        m_bench = std::make_unique<RepairBench>();
    }
    void cleanup() { m_bench.reset(); }

    void fromOverview()
    {
        QVERIFY(openShow(u"Overview"_s));
        auto *repair = m_bench->app().find<QPushButton>(u"Repair…"_s);
        auto *causes = m_bench->app().table(u"Causes"_s);
        QVERIFY(becomes([&] { return repair->isVisible() && causes->model()->rowCount() > 0; }));
        causes->selectRow(0);
        repair->click();
        RepairWindow *window = opened();
        QVERIFY(window);
        QCOMPARE(keptFiles().size(), 1);
        QCOMPARE(RepairBench::table(*window)->model()->rowCount(), 1203);
        // Kept, it needs no line any more; and it is not kept again.
        QTRY_VERIFY(findAllNamed<QLabel>(&m_bench->app().window(), u"Keep status"_s).isEmpty());
        m_bench->close(*window);
        repair->click();
        QVERIFY(opened());
        QCOMPARE(keptFiles().size(), 1);
    }

    void whatWasDoneIsStillThere()
    {
        QVERIFY(openShow(u"Overview"_s));
        m_bench->app().action(u"Repair rejects…"_s)->trigger();
        RepairWindow *window = opened();
        QVERIFY(window);
        QCOMPARE(RepairBench::table(*window)->model()->rowCount(), 1243);
        findNamed<QComboBox>(window, u"Field"_s)->setCurrentText(u"emailAddress"_s);
        QVERIFY(RepairBench::apply(*window, u"Trim blanks"_s));
        m_bench->close(*window);
        m_bench->app().action(u"Repair rejects…"_s)->trigger();
        window = opened();
        QVERIFY(window);
        QTRY_COMPARE(RepairBench::table(*window, u"Steps"_s)->model()->rowCount(), 1);
    }

    void fromSelectedRejects()
    {
        QVERIFY(openShow(u"Rejects"_s));
        QVERIFY(m_bench->app().becomesReady(u"Rejects"_s));
        TableView &view = m_bench->app().pane(u"Rejects"_s).view();
        view.clearSelection();
        for (int row : {2, 5, 6})
            view.selectionModel()->select(view.model()->index(row, 0), QItemSelectionModel::Select);
        QMenu menu;
        Q_EMIT view.menuOpening(&menu, view.model()->index(2, 0));
        const QList<QAction *> actions = menu.actions();
        const auto is = [](const QAction *one) { return one->text().remove(u'&').startsWith(u"Repair "_s); };
        const auto repair = std::find_if(actions.begin(), actions.end(), is);
        QVERIFY(repair != actions.end() && (*repair)->isEnabled());
        (*repair)->trigger();
        RepairWindow *window = opened();
        QVERIFY(window);
        QCOMPARE(RepairBench::table(*window)->model()->rowCount(), 3);
    }

    void fromAKeptCopy()
    {
        QVERIFY(m_bench->keep(Show, u"show.eloquasync"_s));
        KeptDesk &kept = m_bench->app().window().kept();
        kept.open(m_bench->path(u"show.eloquasync"_s));
        QVERIFY(becomes([&] { return kept.windows().size() == 1 && kept.windows().first()->isFilled(); }));
        const KeptWindow *copy = kept.windows().first();
        const QList<QAction *> actions = copy->findChildren<QAction *>();
        const auto is = [](const QAction *one) { return one->text().remove(u'&') == u"Repair rejects…"_s; };
        const auto repair = std::find_if(actions.begin(), actions.end(), is);
        QVERIFY(repair != actions.end() && (*repair)->isEnabled());
        (*repair)->trigger();
        RepairWindow *window = opened();
        QVERIFY(window);
        QCOMPARE(window->path(), m_bench->path(u"show.eloquasync"_s));
        QCOMPARE(RepairBench::table(*window)->model()->rowCount(), 1243);
    }

    void syncThatRuns()
    {
        QVERIFY(m_bench->app().open(Demo::Sync::RunningImport));
        QVERIFY(!m_bench->app().action(u"Repair rejects…"_s)->isEnabled());
    }

    void keepingThatFails()
    {
        QVERIFY(openShow(u"Overview"_s));
        m_bench->app().server().addFault(
            {.kind = Demo::Fault::Kind::Answer, .path = u"/syncs/1009$"_s, .times = -1, .status = 403});
        m_bench->app().action(u"Repair rejects…"_s)->trigger();
        QTRY_VERIFY(!findAllNamed<QPushButton>(&m_bench->app().window(), u"Keep again"_s).isEmpty());
        QVERIFY(m_bench->desk().windows().isEmpty());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestRepairStart)
#include "tst_repairstart.moc"
