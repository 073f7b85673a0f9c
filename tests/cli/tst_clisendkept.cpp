// SPDX-License-Identifier: MIT
// Corrected rejects of a kept copy, sent with the real program.
#include "tests/cli/sendsite.h"
#include "tests/repair/refused.h"

using namespace CliTest;
using Inspector::RepairCopy;
using Inspector::RepairEdit;
using Inspector::RowSet;
using Inspector::Test::blockOfRefused;
using Inspector::Test::keepRefused;
using Inspector::Test::openedRepair;

class tst_CliSendKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Corrections that waited on this computer are sent, which is said; they and what was sent are in the
    // file afterwards, for whoever opens it elsewhere.
    void whatWasSentIsInTheFile()
    {
        SendSite site;
        const QString uri = site.defineContacts();
        const QByteArray definition =
            "{\"name\":\"Nightly\",\"identifierFieldName\":\"email\",\"fields\":{\"email\":"
            "\"{{Contact.Field(C_EmailAddress)}}\",\"first\":\"{{Contact.Field(C_FirstName)}}\"},\"uri\":\"" +
            uri.toUtf8() + "\"}";
        const QString file = keepRefused(
            site.path(u"kept.eloquasync"_s),
            blockOfRefused({{"ELQ-00002", "email", {"ann@a.example ", "Ann"}}}, {"email", "first"}),
            definition);
        {
            const auto copy = openedRepair(file);
            QVERIFY(copy->apply({.kind = RepairEdit::Kind::TrimBlanks, .field = u"email"_s}, copy->rows(),
                                RepairCopy::Redo::Keep));
        }
        const Run run = site.runToEnd({u"send"_s, file, uri, u"--wait"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.err.contains("Corrections that weren't saved"), run.err.constData());
        QCOMPARE(site.contacts(), QByteArrayList{"ann@a.example|Ann"});
        const QString elsewhere = site.path(u"elsewhere.eloquasync"_s);
        QVERIFY(QFile::copy(file, elsewhere));
        const auto copy = openedRepair(elsewhere);
        QCOMPARE(copy->steps().size(), 1);
        QCOMPARE(copy->sentRows(), RowSet::of({1}));
        QCOMPARE(copy->resends().first().state, u"finished"_s);
        // Neither is replaced by what has less.
        const Run keep = site.runToEnd({u"keep"_s, u"1009"_s, u"--output"_s, file});
        QCOMPARE(keep.code, 2);
        QVERIFY2(keep.err.contains("records what was sent"), keep.err.constData());
        const Run rows = runProgram({u"rejects"_s, file, u"--output"_s, file});
        QCOMPARE(rows.code, 2);
        QVERIFY2(rows.err.contains("would replace the kept copy"), rows.err.constData());
        QCOMPARE(contentOf(file), contentOf(elsewhere));
    }
};

QTEST_GUILESS_MAIN(tst_CliSendKept)

#include "tst_clisendkept.moc"
