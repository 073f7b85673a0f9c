// SPDX-License-Identifier: MIT
// The filter above a table: builder, remembered filters, quick choices, filtering by a cell, and what the
// pane says when the server refuses a filter or leaves it out of account.
#include "models/query/rememberedfilters.h"
#include "tests/ui/window.h"
#include "ui/filter/querybar.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString Rejects = u"Rejects"_s;
const QString Syncs = u"Syncs"_s;

QString pathEnd(const QString &table)
{
    return table == Syncs ? u"/syncs"_s : pathOf(Demo::Sync::ManyRejects, table);
}

std::unique_ptr<Window> windowOn(const QString &table, const Demo::Behaviour &behaviour = {})
{
    Demo::Options options;
    options.rejects = 3000;
    options.behaviour = behaviour;
    auto app = std::make_unique<Window>(options);
    const qint64 sync =
        table == u"Data"_s ? qint64(Demo::Sync::SmallExport) : qint64(Demo::Sync::ManyRejects);
    if (!app->open(sync))
        return nullptr;
    if (table != Syncs)
        app->openTab(table);
    return app->becomesReady(table) ? std::move(app) : nullptr;
}

QString textOf(const Window &app, const QString &table)
{
    return app.find<QLineEdit>(table + u" filter"_s)->text();
}

// The newest request for the table has this filter, and its rows are here.
bool isFilteredBy(const Window &app, const QString &table, const QString &q)
{
    return becomes([&] {
        return !app.requests(pathEnd(table)).isEmpty() && app.lastRequest(pathEnd(table)).value(u"q") == q &&
               !app.pane(table).model().isFetching();
    });
}

bool isFilteredToReady(const Window &app, const QString &table, const QString &q)
{
    return isFilteredBy(app, table, q) && app.isReady(table);
}

void click(const Window &app, const QString &button)
{
    QTest::mouseClick(app.find<QToolButton>(button), Qt::LeftButton);
}

// With the arrow keys, as the box has the focus.
void choose(const Window &app, const QString &name, const QString &text)
{
    auto *box = app.find<QComboBox>(name);
    box->setFocus();
    const int wanted = box->findText(text);
    while (box->currentIndex() != wanted)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

// The filters' menu as it would open now.
QMenu *filtersMenu(const Window &app, const QString &table)
{
    QMenu *menu = app.find<QToolButton>(table + u" filters"_s)->menu();
    Q_EMIT menu->aboutToShow();
    return menu;
}

QAction *entry(const QMenu *menu, const QString &text)
{
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (QString(action->text()).remove(u'&') == text)
            return action;
    }
    return nullptr;
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

// Opens the context menu of a cell and says what it offers; `text` chooses.
QStringList cellMenu(const Window &app, const QString &table, int row, const QString &column,
                     const QString &text = {})
{
    QTableView *view = app.table(table);
    const QModelIndex cell = view->model()->index(row, app.columnNamed(table, column));
    view->scrollTo(cell);
    const QPoint at = view->visualRect(cell).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return {};
    QStringList offered;
    const auto actions = menu->actions();
    for (const QAction *action : actions)
        offered << (action->isEnabled() ? QString() : u"off: "_s) + QString(action->text()).remove(u'&');
    if (QAction *chosen = entry(menu, text))
        chosen->trigger();
    menu->close();
    (void)becomes([] { return QApplication::activePopupWidget() == nullptr; });
    return offered;
}
} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void theBuilderWritesTheLine()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->forgetRequests();
        click(*app, u"Rejects filter builder"_s);
        auto *value = app->find<QLineEdit>(u"Rejects condition 1 value"_s);
        QVERIFY(value->isVisible());
        QTRY_VERIFY(value->hasFocus());
        QTest::keyClicks(value, u"ELQ-00002"_s);
        QCOMPARE(textOf(*app, Rejects), u"statusCode='ELQ-00002'"_s);
        QCOMPARE(app->requests(pathEnd(Rejects)).size(), 0);
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00002'"_s));

        app->press(u"Add Rejects condition"_s);
        choose(*app, u"Rejects condition 2 property"_s, u"Record (recordIndex)"_s);
        choose(*app, u"Rejects condition 2 operator"_s, u"is at most  (<=)"_s);
        QTest::keyClicks(app->find<QLineEdit>(u"Rejects condition 2 value"_s), u"500"_s);
        QCOMPARE(textOf(*app, Rejects), u"statusCode='ELQ-00002' AND recordIndex<=500"_s);
        choose(*app, u"Rejects conditions joined by"_s, u"Any condition (OR)"_s);
        app->press(u"Apply Rejects filter"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00002' OR recordIndex<=500"_s));
        QVERIFY(app->find<QLabel>(u"Rejects filter builder note"_s)
                    ->text()
                    .contains(u"might not accept several"_s));

        click(*app, u"Remove Rejects condition 1"_s);
        QCOMPARE(textOf(*app, Rejects), u"recordIndex<=500"_s);
        QCOMPARE(app->find<QLineEdit>(u"Rejects condition 1 value"_s)->text(), u"500"_s);
        app->forgetRequests();
        click(*app, u"Remove Rejects condition 1"_s);
        QVERIFY(textOf(*app, Rejects).isEmpty());
        QTest::qWait(20);
        QCOMPARE(app->requests(pathEnd(Rejects)).size(), 0);
        app->press(u"Apply Rejects filter"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, {}));
    }

    void theBuilderAsksForNothingBeforeItIsApplied()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->filter(Rejects, u"statusCode='ELQ-00026'"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00026'"_s));
        click(*app, u"Rejects filter builder"_s);
        app->forgetRequests();
        auto *value = app->find<QLineEdit>(u"Rejects condition 1 value"_s);
        value->selectAll();
        QTest::keyClick(value, Qt::Key_Delete);
        QVERIFY(textOf(*app, Rejects).isEmpty());
        QTest::keyClicks(value, u"ELQ-00002"_s);
        QTest::qWait(20);
        QCOMPARE(app->requests(pathEnd(Rejects)).size(), 0);
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00002'"_s));
        QCOMPARE(app->requests(pathEnd(Rejects)).size(), 1);
    }

    void undoGoesBackOverTheBuilder()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        auto *line = app->find<QLineEdit>(u"Rejects filter"_s);
        app->filter(Rejects, u"statusCode='ELQ-00026'"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00026'"_s));
        click(*app, u"Rejects filter builder"_s);
        app->forgetRequests();
        auto *value = app->find<QLineEdit>(u"Rejects condition 1 value"_s);
        value->selectAll();
        QTest::keyClicks(value, u"ELQ"_s);
        QCOMPARE(line->text(), u"statusCode='ELQ'"_s);
        line->setFocus();
        for (int tries = 0; tries < 6 && line->text() != u"statusCode='ELQ-00026'"; ++tries)
            QTest::keySequence(line, QKeySequence::Undo);
        QCOMPARE(line->text(), u"statusCode='ELQ-00026'"_s);
        QTest::keySequence(line, QKeySequence::Redo);
        QVERIFY(line->text() != u"statusCode='ELQ-00026'");
        QTest::keySequence(line, QKeySequence::Undo);
        // As far as before anything was typed, and still nothing is asked for.
        while (line->isUndoAvailable())
            QTest::keySequence(line, QKeySequence::Undo);
        QVERIFY(line->text().isEmpty());
        QTest::qWait(20);
        QCOMPARE(app->requests(pathEnd(Rejects)).size(), 0);
        QTest::keySequence(line, QKeySequence::Redo);
        QVERIFY(!line->text().isEmpty());
        // A filter that comes from elsewhere is a step like any other.
        app->pane(Rejects).queryBar().applyFilter(u"message='*a*'"_s);
        QTest::keySequence(line, QKeySequence::Undo);
        QVERIFY(line->text() != u"message='*a*'");
    }

    void theCrossAsksForAllRows()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->filter(Rejects, u"statusCode='ELQ-00026'"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00026'"_s));
        app->forgetRequests();
        auto *cross = app->find<QToolButton>(u"Clear Rejects filter"_s);
        QTRY_VERIFY(cross->isVisible());
        cross->click();
        QVERIFY(isFilteredToReady(*app, Rejects, {}));
        QVERIFY(textOf(*app, Rejects).isEmpty());
        QCOMPARE(app->requests(pathEnd(Rejects)).size(), 1);
    }

    void theBuilderReadsTheLine()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        app->filter(Syncs, u"\"Status=warn*\""_s);
        click(*app, u"Syncs filter builder"_s);
        QCOMPARE(app->find<QComboBox>(u"Syncs condition 1 property"_s)->currentText(), u"Status"_s);
        QCOMPARE(app->find<QComboBox>(u"Syncs condition 1 operator"_s)->currentText(), u"is  (=)"_s);
        auto *value = app->find<QLineEdit>(u"Syncs condition 1 value"_s);
        QCOMPARE(value->text(), u"warn*"_s);
        // In the spelling that was read.
        QTest::keyClick(value, Qt::Key_Backspace);
        QTest::keyClicks(value, u"ing"_s);
        QCOMPARE(textOf(*app, Syncs), u"\"Status='warning'\""_s);
        // What is typed into the line meanwhile is read once it is applied.
        app->filter(Syncs, u"name!='x' AND createdAt>2026-01-31"_s);
        QCOMPARE(app->find<QComboBox>(u"Syncs condition 1 property"_s)->currentText(), u"name"_s);
        QCOMPARE(app->find<QComboBox>(u"Syncs condition 1 operator"_s)->currentText(), u"is not  (!=)"_s);
        QCOMPARE(app->find<QComboBox>(u"Syncs condition 2 property"_s)->currentText(),
                 u"Created (createdAt)"_s);
        QCOMPARE(app->find<QLineEdit>(u"Syncs condition 2 value"_s)->text(), u"2026-01-31"_s);
    }

    void theBuilderLeavesAloneWhatItCannotRead()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        const QString q = u"(status='error' or status='warning') and x"_s;
        app->filter(Syncs, q);
        click(*app, u"Syncs filter builder"_s);
        QVERIFY(!app->find<QLineEdit>(u"Syncs condition 1 value"_s));
        QVERIFY(app->find<QLabel>(u"Syncs filter builder note"_s)->text().contains(u"sent as typed"_s));
        QVERIFY(!app->find<QPushButton>(u"Add Syncs condition"_s)->isEnabled());
        QCOMPARE(textOf(*app, Syncs), q);
        QVERIFY(isFilteredBy(*app, Syncs, q));
        QTest::keyClick(app->find<QLineEdit>(u"Syncs filter"_s), Qt::Key_Escape);
        QVERIFY(app->find<QLineEdit>(u"Syncs condition 1 value"_s));
    }

    void theBuilderByKeyboard()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->window().activateWindow();
        auto *button = app->find<QToolButton>(u"Rejects filter builder"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *value = app->find<QLineEdit>(u"Rejects condition 1 value"_s);
        QTRY_COMPARE(QApplication::focusWidget(), value);
        app->press(u"Add Rejects condition"_s);
        QTRY_VERIFY(app->find<QLineEdit>(u"Rejects condition 2 value"_s)->hasFocus());
        const QStringList order{u"Rejects condition 1 property"_s, u"Rejects condition 1 operator"_s,
                                u"Rejects condition 1 value"_s,    u"Remove Rejects condition 1"_s,
                                u"Rejects condition 2 property"_s, u"Rejects condition 2 operator"_s,
                                u"Rejects condition 2 value"_s,    u"Remove Rejects condition 2"_s,
                                u"Add Rejects condition"_s,        u"Rejects conditions joined by"_s,
                                u"Apply Rejects filter"_s};
        app->find<QWidget>(order.first())->setFocus();
        for (const QString &name : order) {
            QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        value->setFocus();
        QTest::keyClick(value, Qt::Key_Escape);
        QVERIFY(!value->isVisible());
        QCOMPARE(QApplication::focusWidget(), app->find<QLineEdit>(u"Rejects filter"_s));
    }

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

    void aRefusalIsSaidUnderTheLineAndTheOldRowsStay()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->filter(Rejects, u"statusCode='ELQ-00002'"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00002'"_s));
        const QStringList before = app->column(Rejects, u"Record"_s).first(20);
        app->filter(Rejects, u"colour='red'"_s);
        QVERIFY(app->fails(Rejects));
        const QString said = app->message(Rejects);
        for (const QString &word : {u"didn't accept this filter"_s, u"Field q"_s, u"value colour='red'"_s,
                                    u"Must reference a searchable property"_s, u"from the previous filter"_s})
            QVERIFY2(said.contains(word), qPrintable(said));
        QVERIFY(!app->hasRetry(Rejects));
        // Between the line and the rows.
        const auto top = [&](const QWidget *widget) { return widget->mapTo(&app->window(), QPoint()).y(); };
        const auto *line = app->find<QLineEdit>(u"Rejects filter"_s);
        const int message = top(app->find<QLabel>(u"Rejects message"_s)->parentWidget());
        QVERIFY(message >= top(line) + line->height());
        QVERIFY(message - top(line) - line->height() < line->height());
        QVERIFY(message < top(app->table(Rejects)));
        QCOMPARE(app->column(Rejects, u"Record"_s).first(20), before);
        QCOMPARE(app->table(Rejects)->model()->index(0, 0).data(PagedTableModel::RowStateRole).toInt(),
                 int(PagedTableModel::RowState::Stale));
        QVERIFY2(app->count(Rejects).endsWith(u", from the previous filter"_s),
                 qPrintable(app->count(Rejects)));
        // What is not what it says cannot be saved.
        QVERIFY(!app->find<QPushButton>(u"Rejects export"_s)->isEnabled());
        QSignalSpy exports(&app->pane(Rejects), &TablePane::exportRequested);
        app->pane(Rejects).requestExport();
        QCOMPARE(exports.size(), 0);
        // Nothing typed is lost, and Escape is the way back to all rows.
        QCOMPARE(textOf(*app, Rejects), u"colour='red'"_s);
        QTest::keyClick(app->find<QLineEdit>(u"Rejects filter"_s), Qt::Key_Escape);
        QVERIFY(isFilteredToReady(*app, Rejects, {}));
        QVERIFY(app->message(Rejects).isEmpty());
        QVERIFY2(app->count(Rejects).endsWith(u"of 3,000"_s), qPrintable(app->count(Rejects)));
        QVERIFY(app->find<QPushButton>(u"Rejects export"_s)->isEnabled());
    }

    void severalConditionsMayBeTooMany()
    {
        const auto app = windowOn(Syncs, {.refuseSeveralConditions = true});
        QVERIFY(app);
        app->filter(Syncs, u"status='warning' AND createdBy='jane.doe'"_s);
        QVERIFY(app->fails(Syncs));
        for (const QString &words : {u"documents only one condition in a filter"_s, u"aren't filtered"_s})
            QVERIFY2(app->message(Syncs).contains(words), qPrintable(app->message(Syncs)));
        QVERIFY2(app->count(Syncs).endsWith(u", without filter"_s), qPrintable(app->count(Syncs)));
    }

    void aRefusedOrderLeavesTheIndicatorAsTheRowsAre()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->clickHeader(Rejects, u"Record"_s);
        QVERIFY(becomes([&] { return app->lastRequest(pathEnd(Rejects)).hasQuery(u"orderBy"); }));
        QVERIFY(app->becomesReady(Rejects));
        Demo::Behaviour refusing;
        refusing.refuseOrderBy = true;
        app->server().setBehaviour(refusing);
        app->clickHeader(Rejects, u"Code"_s);
        QVERIFY(app->fails(Rejects));
        QVERIFY(app->message(Rejects).contains(u"Choose a different sort order"_s));
        QCOMPARE(app->table(Rejects)->horizontalHeader()->sortIndicatorSection(),
                 app->columnNamed(Rejects, u"Record"_s));
        QVERIFY2(app->count(Rejects).endsWith(u", not up to date"_s), qPrintable(app->count(Rejects)));
    }

    void aFilterThatTheServerIgnoredIsSaid()
    {
        const auto app = windowOn(Rejects, {.ignoreQ = true});
        QVERIFY(app);
        app->filter(Rejects, u"statusCode='ELQ-00026'"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00026'"_s));
        QVERIFY2(app->message(Rejects).startsWith(u"Eloqua didn't apply this filter"_s),
                 qPrintable(app->message(Rejects)));
        QVERIFY2(app->count(Rejects).endsWith(u", not filtered"_s), qPrintable(app->count(Rejects)));
        QVERIFY(RememberedFilters(Table::Rejects).recent().isEmpty());
        app->filter(Rejects, {});
        QVERIFY(isFilteredToReady(*app, Rejects, {}));
        QVERIFY(app->message(Rejects).isEmpty());
    }

    void byACell()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        const QString code = app->cell(Rejects, 0, u"Code"_s);
        const QString record = app->cell(Rejects, 0, u"Record"_s);
        cellMenu(*app, Rejects, 0, u"Code"_s, u"Filter by this cell"_s);
        QString q = u"statusCode='%1'"_s.arg(code);
        QVERIFY(isFilteredToReady(*app, Rejects, q));
        QCOMPARE(textOf(*app, Rejects), q);
        cellMenu(*app, Rejects, 0, u"Record"_s, u"Exclude this cell"_s);
        q += u" AND recordIndex!=%1"_s.arg(record);
        QVERIFY(isFilteredToReady(*app, Rejects, q));
        QVERIFY(app->cell(Rejects, 0, u"Record"_s) != record);
        // With what is typed, applied or not; what cannot be joined with gives way.
        app->find<QLineEdit>(u"Rejects filter"_s)->setText(u"not a filter"_s);
        cellMenu(*app, Rejects, 0, u"Code"_s, u"Filter by this cell"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='%1'"_s.arg(code)));
    }

    // What a context menu can do, the menu bar can.
    void byTheEditMenu()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        const auto trigger = [](const Window &window, const QString &text) {
            const auto actions = window.window().findChildren<QAction *>();
            for (QAction *action : actions) {
                if (QString(action->text()).remove(u'&') == text)
                    return action->trigger();
            }
            QFAIL(qPrintable(text));
        };
        QTableView *view = app->table(Rejects);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(2, app->columnNamed(Rejects, u"Code"_s)));
        const QString q = u"statusCode='%1'"_s.arg(app->cell(Rejects, 2, u"Code"_s));
        trigger(*app, u"Filter by this cell"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, q));
        QSignalSpy remarks(&app->pane(Rejects), &TablePane::remark);
        view->setCurrentIndex(view->model()->index(0, app->columnNamed(Rejects, u"emailAddress"_s)));
        trigger(*app, u"Filter by this cell"_s);
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.first().first().toString(),
                 u"Nothing was filtered: Eloqua can't filter by this column."_s);
        trigger(*app, u"Filter…"_s);
        QCOMPARE(QApplication::focusWidget(), app->find<QLineEdit>(u"Rejects filter"_s));
        const auto data = windowOn(u"Data"_s);
        QVERIFY(data);
        QSignalSpy why(&data->pane(u"Data"_s), &TablePane::remark);
        data->table(u"Data"_s)->setFocus();
        trigger(*data, u"Filter…"_s);
        QCOMPARE(why.size(), 1);
    }

    void byACellThatCannotBeFilteredBy()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        const QString cannot = u"off: Filter by this cell (Eloqua can't filter by this column)"_s;
        for (const QString &column : {u"Invalid fields"_s, u"emailAddress"_s}) {
            const QStringList offered = cellMenu(*app, Rejects, 0, column);
            QVERIFY2(offered.contains(cannot), qPrintable(offered.join(u'|')));
            QVERIFY(!offered.contains(u"Exclude this cell"_s));
        }
        QVERIFY(cellMenu(*app, Syncs, 0, u"ID"_s).contains(cannot));
        const auto data = windowOn(u"Data"_s);
        QVERIFY(data);
        QVERIFY(cellMenu(*data, u"Data"_s, 0,
                         data->table(u"Data"_s)->model()->headerData(0, Qt::Horizontal).toString())
                    .contains(u"off: Filter by this cell (Eloqua can't filter exported data)"_s));
    }

    void byATime()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        const int column = app->columnNamed(Syncs, u"Created"_s);
        const QString day = app->pane(Syncs).model().cellText(3, column).left(10);
        cellMenu(*app, Syncs, 3, u"Created"_s, u"Filter by this cell: on or after %1"_s.arg(day));
        QVERIFY(isFilteredToReady(*app, Syncs, u"createdAt>=%1"_s.arg(day)));
        QVERIFY(app->table(Syncs)->model()->rowCount() > 0);
        QVERIFY(app->message(Syncs).isEmpty());
    }

    void quickChoicesOfSyncs()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        choose(*app, u"Syncs status"_s, u"warning"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status='warning'"_s));
        QCOMPARE(textOf(*app, Syncs), u"status='warning'"_s);
        choose(*app, u"Syncs kind"_s, u"Imports"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status='warning' AND syncedInstanceUri='*/imports/*'"_s));
        QStringList definitions = app->column(Syncs, u"Definition"_s);
        QVERIFY(!definitions.isEmpty());
        for (const QString &uri : definitions)
            QVERIFY2(uri.contains(u"/imports/"_s), qPrintable(uri));
        // Everybody who was seen, whatever is shown now; so are statuses that no document names.
        QVERIFY(app->find<QComboBox>(u"Syncs creator"_s)->findText(u"k.tanaka"_s) > 0);
        QVERIFY(app->find<QComboBox>(u"Syncs status"_s)->findText(u"retrying"_s) > 0);
        choose(*app, u"Syncs kind"_s, u"Any kind"_s);
        choose(*app, u"Syncs creator"_s, u"jane.doe"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status='warning' AND createdBy='jane.doe'"_s));
        choose(*app, u"Syncs status"_s, u"Any status"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"createdBy='jane.doe'"_s));
        choose(*app, u"Syncs creator"_s, u"Any creator"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, {}));
    }

    void quickChoicesShowWhatTheFilterSays()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        auto *status = app->find<QComboBox>(u"Syncs status"_s);
        auto *kind = app->find<QComboBox>(u"Syncs kind"_s);
        app->filter(Syncs, u"\"status=error\""_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"\"status=error\""_s));
        QCOMPARE(status->currentText(), u"error"_s);
        QCOMPARE(kind->currentText(), u"Any kind"_s);
        app->filter(Syncs, u"status!='error'"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status!='error'"_s));
        QCOMPARE(status->currentIndex(), -1);
        QCOMPARE(status->placeholderText(), u"custom"_s);
        app->filter(Syncs, u"status='error' OR status='warning'"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status='error' OR status='warning'"_s));
        QVERIFY(!status->isEnabled());
        QVERIFY(!status->toolTip().isEmpty());
        app->filter(Syncs, {});
        QVERIFY(isFilteredToReady(*app, Syncs, {}));
        QVERIFY(status->isEnabled());
        QCOMPARE(status->currentText(), u"Any status"_s);
        // What is typed and not understood is neither lost nor sent.
        app->find<QLineEdit>(u"Syncs filter"_s)->setText(u"half a fil"_s);
        app->forgetRequests();
        QSignalSpy remarks(&app->pane(Syncs), &TablePane::remark);
        status->setFocus();
        QTest::keyClick(status, Qt::Key_Down);
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(status->currentText(), u"Any status"_s);
        QCOMPARE(textOf(*app, Syncs), u"half a fil"_s);
        QCOMPARE(app->requests(pathEnd(Syncs)).size(), 0);
    }

    void aColumnThatCannotBeSortedSaysWhy()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        const auto tip = [](const Window &window, const QString &table, int column) {
            return window.table(table)
                ->model()
                ->headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                .toString();
        };
        QSignalSpy remarks(&app->pane(Rejects), &TablePane::remark);
        app->clickHeader(Rejects, u"Invalid fields"_s);
        QCOMPARE(remarks.size(), 1);
        const QString why = remarks.first().first().toString();
        QCOMPARE(why, u"Eloqua can't sort by this column."_s);
        QCOMPARE(tip(*app, Rejects, app->columnNamed(Rejects, u"Invalid fields"_s)), why);
        QVERIFY(tip(*app, Rejects, app->columnNamed(Rejects, u"Code"_s)).contains(u"statusCode"_s));
        const auto data = windowOn(u"Data"_s);
        QVERIFY(data);
        QCOMPARE(tip(*data, u"Data"_s, 0), u"Eloqua can't sort exported data."_s);
        QVERIFY(!data->find<QLineEdit>(u"Data filter"_s));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestFilter)
#include "tst_filter.moc"
