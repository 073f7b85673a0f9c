// SPDX-License-Identifier: MIT
// The table's model on a kept copy: as on a server, but filtered and sorted here, by every column.
#include "models/store/keptpages.h"
#include "models/tables/pagedtablemodel.h"
#include "tests/store/keptblock.h"
#include "tests/support/patience.h"
#include "tests/tables/modelcheck.h"
#include "tests/tables/rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QThreadPool>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Rows = 2500;
const Resource Data{Table::Data, SyncId{1042}};
} // namespace

class TestKeptModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageSource> pages() const { return std::make_unique<KeptPages>(m_copy); }
    static bool asks(PagedTableModel &model, const Query &query)
    {
        model.open(Data, query);
        return QTest::qWaitFor([&] { return model.loadState() != PagedTableModel::LoadState::Loading; },
                               Patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QList<QByteArrayList> rows;
        for (int i = 0; i < Rows; ++i)
            rows << QByteArrayList{QByteArray::number(i), "\"name " + QByteArray::number(Rows - i) + '"',
                                   i % 100 == 7 ? "\"Seven\"" : "null"};
        const QString path = keep(m_folder, Table::Data, {blockOf({"id", "Full Name", "mark"}, rows)});
        const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path);
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().fullText()));
        m_copy = *copy;
    }

    // The pages in sight are read, and no others.
    void rowsInSight()
    {
        PagedTableModel model(pages());
        const QAbstractItemModelTester tester(&model);
        const ModelCheck check(model);
        QVERIFY(asks(model, {}));
        QVERIFY(isReady(model));
        QCOMPARE(model.rowCount(), Rows);
        QCOMPARE(shownRow(model, 999), (QList<QByteArray>{"999", "name 1501", ""}));
        QVERIFY(!isLoaded(model, 1000, 1000));
        model.setVisibleRows(2200, 2230);
        QTRY_VERIFY_WITH_TIMEOUT(isLoaded(model, 2200, 2230), Patience);
        QCOMPARE(shownRow(model, 2499), (QList<QByteArray>{"2499", "name 1", ""}));
        QVERIFY(!isLoaded(model, 1500, 1500));
        QCOMPARE(model.requestsSent(), 2);
        QVERIFY(model.notice().isEmpty() && !model.silentFor());
    }

    void everyColumnCanBeNamed()
    {
        PagedTableModel model(pages());
        QVERIFY(asks(model, {}));
        QCOMPARE(model.terms().origin, Origin::KeptCopy);
        QCOMPARE(model.terms().names, (QStringList{u"id"_s, u"Full Name"_s, u"mark"_s}));
        QCOMPARE(model.look(1).orderTerm, u"Full Name"_s);
        QCOMPARE(model.orderTip(1), u"Click to sort by Full Name. Click again to reverse the order."_s);
    }

    void filterAndOrder()
    {
        PagedTableModel model(pages());
        const ModelCheck check(model);
        QVERIFY(asks(model, {.q = u"seven"_s, .orderBy = {u"Full Name"_s, Qt::DescendingOrder}}));
        QVERIFY(isReady(model));
        QCOMPARE(model.rowCount(), 25);
        QCOMPARE(model.total(), 25);
        QCOMPARE(shownRow(model, 0).first(), "1507"); // "name 993", as a text
        QVERIFY(asks(model, {.q = u"\"Full Name\"='name 1*' AND id>=1500"_s}));
        QCOMPARE(model.rowCount(), 112); // 1, 10-19, 100-199, 1000 and 1000 is id 1500
        QVERIFY(model.notice().isEmpty() && !model.filterWasIgnored());
        QVERIFY(asks(model, {}));
        QCOMPARE(model.unfilteredTotal(), Rows);
    }

    // Rows of the question before stay, marked, beside what is wrong.
    void refused()
    {
        PagedTableModel model(pages());
        QVERIFY(asks(model, {.q = u"seven"_s}));
        QVERIFY(asks(model, {.q = u"colour='red'"_s}));
        QCOMPARE(model.loadState(), PagedTableModel::LoadState::Failed);
        QCOMPARE(model.lastError().kind, ApiError::Kind::Refused);
        QCOMPARE(model.lastError().message,
                 u"There is no column \"colour\". Available columns: id, Full Name, mark."_s);
        QVERIFY(model.isStale());
        QCOMPARE(model.rowCount(), 25);
        QCOMPARE(model.rowState(0), PagedTableModel::RowState::Stale);
    }

    // Of many questions in a row, the last one is answered; what was dropped says nothing.
    void dropped()
    {
        PagedTableModel model(pages());
        const QSignalSpy refreshed(&model, &PagedTableModel::refreshed);
        for (int i = 0; i < 100; ++i)
            model.open(Data, {.q = u"id<%1"_s.arg(i)});
        QTRY_VERIFY_WITH_TIMEOUT(isReady(model), Patience);
        QCOMPARE(model.rowCount(), 99);
        QCOMPARE(refreshed.size(), 1);
        model.open(Data, {.q = u"name"_s});
        model.clear();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(model.loadState(), PagedTableModel::LoadState::Empty);
        QCOMPARE(refreshed.size(), 1);
    }

    // A copy of an export has no rejects, and one of an import no data.
    void tablesThatAreNotThere()
    {
        PagedTableModel model(pages());
        model.open({Table::Logs, SyncId{1042}}, {});
        QTRY_VERIFY_WITH_TIMEOUT(isReady(model), Patience);
        QCOMPARE(model.rowCount(), 0);
        KeptFacts facts;
        facts.sync = SyncId{1042};
        facts.data = {.state = KeptPart::State::Unavailable, .note = u"It's gone."_s};
        QCOMPARE(keptAbsence(facts, Table::Data)->message,
                 u"Data of sync 1042 couldn't be kept. It's gone."_s);
        facts.data.state = KeptPart::State::None;
        QCOMPARE(keptAbsence(facts, Table::Data)->kind, ApiError::Kind::Gone);
        QVERIFY(!keptAbsence(facts, Table::Rejects));
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<KeptCopy> m_copy;
};

QTEST_GUILESS_MAIN(TestKeptModel)
#include "tst_keptmodel.moc"
