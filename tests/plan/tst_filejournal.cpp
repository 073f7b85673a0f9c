// SPDX-License-Identifier: MIT
#include "models/plan/sendjournal.h"
#include "tests/support/files.h"
#include "tests/support/fulldisk.h"
#include "tests/support/privileges.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Inspector;
using Inspector::Test::contentOf;
using Inspector::Test::filesIn;
using Inspector::Test::FullDisk;
using Inspector::Test::put;
using namespace Qt::Literals::StringLiterals;

namespace
{
const SentRows Rows{.digests = {1, 2, 0xfedcba9876543210}};
}

class tst_FileJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersInOneFileBesideTheOther()
    {
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"rows.csv"_s);
        put(csv, "a\nsecret\n");
        SendState state{.step = SendState::Step::Uploading, .site = u"AcmeEU"_s, .rows = 1};
        {
            const auto journal = FileJournal::open(csv);
            QVERIFY(journal);
            QVERIFY((*journal)->read()->isEmpty());
            QCOMPARE(*(*journal)->begin(state, Rows), 1);
            QCOMPARE(*(*journal)->begin(state, Rows), 2);
            state.id = 2;
            state.step = SendState::Step::Syncing;
            QVERIFY((*journal)->write(state));
            QCOMPARE((*journal)->place(), csv + u".sent"_s);
        }
        QVERIFY(!contentOf(csv + u".sent"_s).contains("secret"));
        QCOMPARE(QFile::permissions(csv + u".sent"_s) & (QFile::ReadOther | QFile::ReadGroup),
                 QFile::Permissions());
        const auto journal = FileJournal::open(csv);
        const auto all = (*journal)->read();
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().step, SendState::Step::Uploading);
        QCOMPARE(all->last().step, SendState::Step::Syncing);
        QCOMPARE((*journal)->rowsOf({1})->digests, Rows.digests);
        QVERIFY((*journal)->rowsOf({})->digests.isEmpty());
    }

    // Rows are known in another order, among others; in a file that doesn't say which they were, all are.
    void rowsAreKnownByWhatTheySay()
    {
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"rows.csv"_s);
        put(csv, "a\n1\n");
        const auto journal = FileJournal::open(csv);
        const RowDigester digester({"email", "first", "note"});
        const RowDigester turned({"first", "email"});
        const quint64 ann = digester.of({.cells = {"ann@a.example", "Ann", ""}});
        QCOMPARE(turned.of({.cells = {"Ann", "ann@a.example"}}), ann);
        QVERIFY(digester.of({.cells = {"ann@a.example", "", "Ann"}}) != ann);
        QVERIFY(digester.of({.cells = {"ann@a.example", "Ann ", ""}}) != ann);
        QCOMPARE(*(*journal)->begin({}, {.digests = {ann, 7}}), 1);
        QCOMPARE(*(*journal)->begin({}, {.digests = {8}}), 2);
        QCOMPARE((*journal)->rowsOf({1, 2})->digests, RowDigests({7, 8, ann}));
        QVERIFY(!(*journal)->rowsOf({1, 2})->isAll);
        QByteArray content = contentOf((*journal)->place());
        content.replace("rowDigests", "else");
        put((*journal)->place(), content);
        QVERIFY((*journal)->rowsOf({2})->isAll);
        QVERIFY(!(*journal)->rowsOf({})->isAll);
    }

    // Somebody who tidies up meanwhile must not make a sending forgotten.
    void isWrittenAgainWhenItIsRemoved()
    {
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"rows.csv"_s);
        put(csv, "a\n1\n");
        const auto journal = FileJournal::open(csv);
        QVERIFY(journal);
        SendState state{.step = SendState::Step::Uploading, .site = u"AcmeEU"_s, .rows = 1};
        state.id = *(*journal)->begin(state, Rows);
        QVERIFY(QFile::remove(csv + u".sent"_s));
        state.step = SendState::Step::Syncing;
        QVERIFY((*journal)->write(state));
        QCOMPARE((*journal)->read()->size(), 1);
        QCOMPARE((*journal)->read()->first().step, SendState::Step::Syncing);
    }

    void oneProgramAtATime()
    {
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"rows.csv"_s);
        put(csv, "a\n1\n");
        const auto first = FileJournal::open(csv);
        QVERIFY(first);
        const auto second = FileJournal::open(csv);
        QVERIFY(!second);
        QVERIFY(second.error().message.contains(u"another program"_s));
    }

    void whatItCantReadIsNoPermissionToSend()
    {
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"rows.csv"_s);
        put(csv, "a\n1\n");
        for (const QByteArray &damaged :
             QByteArrayList{"", "{", "{\"version\":2}", "{\"version\":1}", "{\"version\":1,\"sendings\":{}}",
                            "{\"version\":1,\"sendings\":[]}", "{\"version\":1,\"sendings\":[{}]}"}) {
            put(csv + u".sent"_s, damaged);
            const auto journal = FileJournal::open(csv);
            QVERIFY(journal);
            QVERIFY(!(*journal)->read());
            QVERIFY(!(*journal)->begin({}, {}));
            QCOMPARE(contentOf(csv + u".sent"_s), damaged);
        }
    }

    void itIsOneForAllNamesOfAFile()
    {
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"rows.csv"_s);
        put(csv, "a\n1\n");
        const QString link = folder.filePath(u"link.csv"_s);
        QVERIFY(QFile::link(csv, link));
        QVERIFY((*FileJournal::open(csv))->begin({}, Rows));
        QCOMPARE((*FileJournal::open(link))->read()->size(), 1);
    }

    // QSaveFile would put the cut file in place, and then nothing were known of what was sent.
    void aFullDiskIsNoPermissionToSend_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::addRow("the first sending") << true;
        QTest::addRow("a later one") << false;
    }
    void aFullDiskIsNoPermissionToSend()
    {
        QFETCH(bool, isNew);
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"rows.csv"_s);
        put(csv, "a\n1\n");
        const auto journal = FileJournal::open(csv);
        if (!isNew)
            QVERIFY((*journal)->begin({}, Rows));
        const QByteArray before = contentOf(csv + u".sent"_s);
        {
            const FullDisk full(10);
            const auto begun = (*journal)->begin({}, Rows);
            QVERIFY(!begun);
            QVERIFY2(begun.error().message.contains(u"too large"_s), qPrintable(begun.error().message));
        }
        QCOMPARE(contentOf(csv + u".sent"_s), before);
        QCOMPARE(filesIn(folder.path()).size(), isNew ? 1 : 2);
    }
};

QTEST_GUILESS_MAIN(tst_FileJournal)

#include "tst_filejournal.moc"
