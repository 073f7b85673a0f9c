// SPDX-License-Identifier: MIT
// Keeping that the network or the limit on requests ends: what was fetched stays, and says that it is a part.
#include "tests/keep/keepsync.h"

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Fault = Demo::Fault;
using State = KeptPart::State;

namespace
{
Demo::Options someRows()
{
    Demo::Options options;
    options.rejects = 2500;
    return options;
}

// In the rejects, after `pages` of them.
Fault limitReached(int pages)
{
    return {.kind = Fault::Kind::Answer,
            .path = u"/rejects$"_s,
            .times = -1,
            .skip = pages,
            .status = 429,
            .headers = {{"Retry-After", "3600"}}};
}
} // namespace

class TestKeepInterrupted : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"copy.eloquasync"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void interrupted_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("limit") << limitReached(1) << ApiError::Kind::RateLimited;
        QTest::newRow("limit, only the logs are here") << limitReached(0) << ApiError::Kind::RateLimited;
        QTest::newRow("connection lost")
            << Fault{.kind = Fault::Kind::Reset, .path = u"/rejects$"_s, .times = -1, .skip = 1}
            << ApiError::Kind::Network;
        QTest::newRow("body cut")
            << Fault{.kind = Fault::Kind::Cut, .path = u"/rejects$"_s, .times = -1, .skip = 1, .bytes = 500}
            << ApiError::Kind::Network;
    }
    void interrupted()
    {
        QFETCH(Fault, fault);
        DemoSession demo(someRows());
        demo.client().setRetryPolicy({.firstDelay = std::chrono::milliseconds(20)});
        demo.server().addFault(fault);
        const Kept kept = keepSync(demo, Demo::Sync::ManyRejects, path());
        QCOMPARE(errorOf(kept), QString());
        const auto copy = opened(path());
        const KeptFacts &facts = copy->facts();
        QCOMPARE(facts.logs.state, State::Complete);
        QCOMPARE(facts.rejects.state, State::Incomplete);
        QVERIFY(facts.rejects.rows < 2500);
        QVERIFY(!facts.rejects.note.isEmpty() && !facts.rejects.note.contains(u"contradicted"_s));
        QVERIFY(!facts.isComplete());
        QVERIFY2((*kept)->sentence().contains(facts.rejects.note), qPrintable((*kept)->sentence()));
    }

    // A part takes the place of nothing.
    void anOlderFileStays()
    {
        QFETCH(Fault, fault);
        QFETCH(ApiError::Kind, kind);
        DemoSession demo(someRows());
        demo.client().setRetryPolicy({.firstDelay = std::chrono::milliseconds(20)});
        put(path(), "an older file");
        demo.server().addFault(fault);
        const Kept kept = keepSync(demo, Demo::Sync::ManyRejects, path());
        QVERIFY(kept && !*kept);
        QCOMPARE(kept->error().kind, kind);
        QCOMPARE(contentOf(path()), "an older file");
        QCOMPARE(filesIn(m_folder->path()).size(), 1);
    }
    void anOlderFileStays_data() { interrupted_data(); }

    // More fields in one answer than can be read.
    void tooManyFields()
    {
        DemoSession demo;
        demo.server().addFault(changedAnswer(
            u"/data$"_s,
            [](QJsonObject &page) {
                QJsonObject row;
                for (int field = 0; field < 1001; ++field)
                    row[u"field%1"_s.arg(field)] = u"x"_s;
                page["items"_L1] = QJsonArray{row};
            },
            -1));
        QCOMPARE(errorOf(keepSync(demo, Demo::Sync::SmallExport, path())), QString());
        const auto copy = opened(path());
        QCOMPARE(copy->facts().data.state, State::Incomplete);
        QVERIFY2(copy->facts().data.note.contains(u"more than 1000 different field"_s),
                 qPrintable(copy->facts().data.note));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestKeepInterrupted)
#include "tst_keepinterrupted.moc"
