// SPDX-License-Identifier: MIT
// The list of kept copies: what it shows of each, and what can be done with one.
#include "models/store/keptretention.h"
#include "tests/repair/refused.h"
#include "tests/ui/kept/keeping.h"
#include "ui/kept/keepactions.h"
#include "ui/kept/keeplist.h"
#include "ui/kept/keptcopiesdialog.h"
#include "ui/kept/keptdesk.h"
#include "ui/kept/keptwindow.h"

#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QDateTime Fetched(QDate(2024, 3, 1), QTime(9, 20), Qt::UTC);

QString usual(const QString &name)
{
    return keptFolder() + u'/' + name;
}

// The dialog as a person finds it.
struct Dialog {
    explicit Dialog(const Window &app)
        : widget(app.window().findChild<KeptCopiesDialog *>())
        , view(findNamed<QTableView>(widget, u"Kept copies"_s))
    {
    }
    QStringList row(int row) const
    {
        QStringList cells;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            cells << view->model()->index(row, column).data().toString();
        return cells;
    }
    int rows() const { return view->model()->rowCount(); }
    QPushButton *button(const QString &name) const { return findNamed<QPushButton>(widget, name); }
    QString text(const QString &name) const
    {
        const auto *label = findNamed<QLabel>(widget, name);
        return label && label->isVisible() ? label->text() : QString();
    }
    bool hasRows(int number) const
    {
        return becomes([&] { return rows() == number && text(u"Kept copies message"_s).isEmpty(); });
    }

    KeptCopiesDialog *widget;
    QTableView *view;
};

Dialog openCopies(Window &app)
{
    app.action(u"Kept copies…"_s)->trigger();
    return Dialog(app);
}
} // namespace

class TestKeptCopies : public QObject, private KeepFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        empty();
    }

    void nothingIsSaidInWords()
    {
        Window app({}, Window::Start::SignedOut); // nobody has to be signed in
        const Dialog dialog = openCopies(app);
        QVERIFY(becomes(
            [&] { return dialog.text(u"Kept copies message"_s).startsWith(u"There are no kept copies"_s); }));
        QVERIFY(dialog.text(u"Kept copies notice"_s).contains(u"personal data"_s));
        for (const QString &name : {u"Open"_s, u"Save as…"_s, u"Delete…"_s})
            QVERIFY2(!dialog.button(name)->isEnabled(), qPrintable(name));
    }

    void showsWhatEachOneIs()
    {
        keepAt(usual(u"a.eloquasync"_s), Fetched);
        keepAt(usual(u"b.eloquasync"_s), Fetched.addDays(1), [](KeptFacts &facts) {
            facts.sync = SyncId{7};
            facts.user = u"<b>joe</b>"_s;
            facts.data.state = KeptPart::State::Unavailable;
            facts.data.note = u"Gone."_s;
        });
        put(usual(u"c.eloquasync"_s), "no copy");
        Window app;
        const Dialog dialog = openCopies(app);
        QVERIFY(dialog.hasRows(3));
        const QString size = QLocale().formattedDataSize(QFileInfo(usual(u"a.eloquasync"_s)).size());
        QCOMPARE(dialog.row(1), (QStringList{u"1042"_s, u"AcmeEU"_s, u"warning"_s,
                                             timestampText(u"2024-03-01T09:20:00Z"_s, Zone::Local),
                                             u"jane.doe"_s, u"Complete"_s, size, u"a.eloquasync"_s}));
        QCOMPARE(dialog.row(0).first(), u"7"_s); // the newest first
        QCOMPARE(dialog.row(0).at(5), u"Data: not available. Gone."_s);
        QCOMPARE(dialog.row(2).at(5), u"Can't be read"_s);
        QCOMPARE(dialog.text(u"Selected copy"_s), u"b.eloquasync: Data: not available. Gone."_s);
        const auto tip = [&](int column) {
            return dialog.view->model()->index(0, column).data(Qt::ToolTipRole).toString();
        };
        QVERIFY2(tip(3).contains(u"2024-03-02T09:20:00Z (server)"_s), qPrintable(tip(3)));
        QVERIFY2(tip(4).contains(u"&lt;b&gt;joe"_s), qPrintable(tip(4)));
        dialog.view->selectRow(2);
        QCOMPARE(dialog.text(u"Selected copy"_s),
                 usual(u"c.eloquasync"_s) + u" isn't a kept copy of a sync."_s);
        QVERIFY(!dialog.button(u"Open"_s)->isEnabled());
        QVERIFY(dialog.button(u"Delete…"_s)->isEnabled());
        app.action(u"Times in UTC"_s)->setChecked(true);
        QCOMPARE(dialog.row(1).at(3), u"2024-03-01 09:20:00"_s);
        QCOMPARE(dialog.view->model()->headerData(3, Qt::Horizontal).toString(), u"Fetched (UTC)"_s);
    }

    void sortsNumbersAsNumbers()
    {
        for (const int id : {7, 1042, 50})
            keepAt(usual(u"%1.eloquasync"_s.arg(id)), Fetched,
                   [id](KeptFacts &facts) { facts.sync = SyncId{id}; });
        Window app;
        const Dialog dialog = openCopies(app);
        QVERIFY(dialog.hasRows(3));
        dialog.view->sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE((QStringList{dialog.row(0).first(), dialog.row(1).first(), dialog.row(2).first()}),
                 (QStringList{u"7"_s, u"50"_s, u"1042"_s}));
    }

    void opens()
    {
        keepAt(usual(u"a.eloquasync"_s), Fetched);
        Window app;
        const Dialog dialog = openCopies(app);
        QVERIFY(dialog.hasRows(1));
        KeptDesk &desk = app.window().kept();
        const auto opens = [&desk] {
            const bool isThere = becomes([&desk] { return desk.windows().size() == 1; });
            const bool isIt = isThere && desk.windows().first()->path() == usual(u"a.eloquasync"_s);
            desk.closeAll();
            return isIt;
        };
        dialog.button(u"Open"_s)->click();
        QVERIFY(opens());
        dialog.view->setFocus();
        QTest::keyClick(dialog.view, Qt::Key_Return);
        QVERIFY(opens());
        QVERIFY(dialog.widget->isVisible());
        app.prompts().openFrom = usual(u"a.eloquasync"_s);
        app.action(u"Open kept copy…"_s)->trigger();
        QVERIFY(opens());
    }

    void savesUnderAnotherName()
    {
        keepAt(usual(u"a.eloquasync"_s), Fetched);
        Window app;
        const Dialog dialog = openCopies(app);
        QVERIFY(dialog.hasRows(1));
        app.prompts().saveTo = path(u"handed on.eloquasync"_s);
        dialog.button(u"Save as…"_s)->click();
        QVERIFY(becomes([&] { return files() == QStringList{u"handed on.eloquasync"_s}; }));
        QCOMPARE(contentOf(path(u"handed on.eloquasync"_s)), contentOf(usual(u"a.eloquasync"_s)));
        QCOMPARE(QFile::permissions(path(u"handed on.eloquasync"_s)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        // What has the name is replaced only if that is wanted.
        put(path(u"handed on.eloquasync"_s), "somebody's");
        QVERIFY(becomes([&] { return dialog.button(u"Save as…"_s)->isEnabled(); }));
        dialog.button(u"Save as…"_s)->click();
        QVERIFY(becomes([&] { return app.prompts().questions.size() == 1; }));
        QCOMPARE(contentOf(path(u"handed on.eloquasync"_s)), "somebody's");
    }

    void aCopyThatCannotBeSavedSaysSo()
    {
        keepAt(usual(u"a.eloquasync"_s), Fetched);
        Window app;
        const Dialog dialog = openCopies(app);
        QVERIFY(dialog.hasRows(1));
        QVERIFY(QDir().mkpath(path(u"folder.eloquasync"_s)));
        app.prompts().agree = true;
        KeptCopies copies;
        QSignalSpy failures(&copies, &KeptCopies::failed);
        copies.copy(usual(u"a.eloquasync"_s), path(u"folder.eloquasync"_s));
        QVERIFY(becomes([&] { return failures.size() == 1; }));
        QVERIFY2(failures.first().first().toString().contains(u"it's a folder"_s),
                 qPrintable(failures.first().first().toString()));
        QVERIFY(QFile::remove(usual(u"a.eloquasync"_s)));
        app.prompts().saveTo = path(u"x.eloquasync"_s);
        dialog.button(u"Save as…"_s)->click();
        QVERIFY(becomes([&] { return dialog.text(u"Kept copies message"_s).contains(u"doesn't exist"_s); }));
        QCOMPARE(files(), QStringList());
    }

    void deletesWhatIsSelectedOnceAsked()
    {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            keepAt(usual(name + u".eloquasync"_s), Fetched);
        Window app;
        const Dialog dialog = openCopies(app);
        QVERIFY(dialog.hasRows(3));
        dialog.view->sortByColumn(7, Qt::AscendingOrder);
        dialog.view->selectRow(1);
        dialog.button(u"Delete…"_s)->click(); // the person says no
        QVERIFY(becomes([&] { return app.prompts().questions.size() == 1; }));
        QVERIFY(app.prompts().questions.first().startsWith(u"Delete b.eloquasync?"_s));
        QCOMPARE(filesIn(keptFolder()).size(), 3);
        app.prompts().agree = true;
        // A window does not become active by itself here once a question has gone.
        QApplication::setActiveWindow(dialog.widget);
        QVERIFY(becomes([&] { return QApplication::activeWindow() == dialog.widget; }));
        dialog.view->setFocus();
        QTest::keyClick(dialog.view, Qt::Key_Delete);
        QVERIFY(dialog.hasRows(2));
        QCOMPARE(filesIn(keptFolder()), (QStringList{u"a.eloquasync"_s, u"c.eloquasync"_s}));
        dialog.view->selectAll();
        QVERIFY(becomes([&] { return dialog.button(u"Delete…"_s)->isEnabled(); }));
        QVERIFY(!dialog.button(u"Open"_s)->isEnabled());
        dialog.button(u"Delete…"_s)->click();
        QVERIFY(becomes([&] { return dialog.rows() == 0; }));
        QVERIFY(app.prompts().questions.last().startsWith(u"Delete 2 kept copies?"_s));
        QCOMPARE(filesIn(keptFolder()), QStringList());
    }

    // What is kept meanwhile is there at once, and what was selected stays so.
    void followsWhatIsKept()
    {
        keepAt(usual(u"a.eloquasync"_s), Fetched);
        keepAt(usual(u"b.eloquasync"_s), Fetched.addDays(-1));
        Window app;
        QVERIFY(app.open(Demo::Sync::SmallExport));
        const Dialog dialog = openCopies(app);
        QVERIFY(dialog.hasRows(2));
        dialog.view->selectRow(1);
        app.window().findChild<KeepList *>()->keepByItself(SyncId{Demo::Sync::SmallExport});
        QVERIFY(dialog.hasRows(3));
        QCOMPARE(dialog.row(0).first(), u"1043"_s);
        QCOMPARE(dialog.view->currentIndex().row(), 2);
        QVERIFY(dialog.text(u"Selected copy"_s).startsWith(u"b.eloquasync"_s));
    }

    void theAgeIsRemembered()
    {
        Window app;
        const Dialog dialog = openCopies(app);
        auto *days = findNamed<QSpinBox>(dialog.widget, u"Delete kept copies after"_s);
        QCOMPARE(days->text(), u"30 days"_s);
        days->setValue(1);
        QCOMPARE(days->text(), u"1 day"_s);
        QCOMPARE(keptDays.value(), 1);
        days->setValue(0);
        QCOMPARE(days->text(), u"Never"_s);
        QCOMPARE(keptDays.value(), 0);
    }

    void theSweepSaysWhatIsGone()
    {
        keepAt(usual(u"a.eloquasync"_s), Fetched);
        keepAt(usual(u"b.eloquasync"_s), QDateTime::currentDateTimeUtc());
        Window app;
        app.window().keeping().sweep();
        QVERIFY(
            becomes([&] { return app.window().statusBar()->currentMessage().contains(u"1 kept copy"_s); }));
        QCOMPARE(filesIn(keptFolder()), QStringList{u"b.eloquasync"_s});
        keptDays.set(0);
        keepAt(usual(u"a.eloquasync"_s), Fetched);
        app.window().keeping().sweep();
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(filesIn(keptFolder()).size(), 2);
    }

    // The program ended before it could save them: who starts it again is told where they are.
    void correctionsThatWereNotSavedAreSaid()
    {
        QDir().mkpath(keptFolder());
        const QString path = keepRefused(usual(u"corrected.eloquasync"_s),
                                         blockOfRefused({{"ELQ-00002", "email", {"a ", "b", "c"}}}));
        Window app;
        {
            const auto copy = openedRepair(path);
            QVERIFY(
                copy->apply({.kind = RepairEdit::Kind::TrimBlanks}, copy->rows(), RepairCopy::Redo::Keep));
            QCOMPARE(unsavedCopies(), QStringList()); // somebody is at it
        }
        app.window().keeping().lookForUnsaved();
        QVERIFY(becomes(
            [&] { return app.window().statusBar()->currentMessage().contains(u"corrected.eloquasync"_s); }));
        QVERIFY(openedRepair(path)->save());
        QCOMPARE(unsavedCopies(), QStringList());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestKeptCopies)
#include "tst_keptcopies.moc"
