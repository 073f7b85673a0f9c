// SPDX-License-Identifier: MIT
#include "models/report/report.h"

#include <QFile>
#include <QProcess>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

// What others read has nothing of a record in it, wherever Eloqua repeats it.
class TestMasking : public QObject
{
    Q_OBJECT

    static constexpr const char *Telling =
        "Duplicate email address victim3@private.example, Zebulon3, phone +49 170 1234567";

    static StatusCatalogue catalogue()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/statuscodes.json"));
        return file.open(QIODevice::ReadOnly) ? StatusCatalogue::fromJson(file.readAll()) : StatusCatalogue();
    }
    static CauseList someCauses()
    {
        Cause cause;
        cause.statusCode = "ELQ-00011";
        cause.message = Telling;
        cause.example = "victim3@private.example";
        cause.count = 1;
        cause.samples << CauseSample{0, 1, Telling, {"victim3@private.example", "zebulon berlin", "x"}, {}};
        return {.causes = {cause}, .rejects = 1, .records = 1, .fields = {"C_EmailAddress", "name", "n"}};
    }
    static SyncStory someStory()
    {
        SyncStory story;
        story.sync.id = SyncId{1042};
        story.sync.status = u"warning"_s;
        story.sync.syncedInstanceUri = u"/contacts/imports/7"_s;
        story.rejects = {.state = CauseCount::State::Complete,
                         .causes = std::make_shared<const CauseList>(someCauses()),
                         .counted = 1,
                         .announced = 1};
        story.funnel = Funnel();
        RowBlock log(info(Table::Logs).columns);
        std::vector<RowBlock::Cell> cells;
        for (const QByteArray &name : info(Table::Logs).columns) {
            const char *const text = name == "severity"     ? "warning"
                                     : name == "statusCode" ? "ELQ-00011"
                                     : name == "message"    ? Telling
                                                            : "1";
            cells.push_back({text, CellKind::Text});
        }
        log.addRow(cells);
        log.finish();
        story.funnel->add(log, 0, 1);
        return story;
    }

    // All that is in a workbook.
    static QByteArray unpacked(const QByteArray &book)
    {
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s, u"import sys,io,zipfile\n"
                               "z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))\n"
                               "for n in z.namelist(): sys.stdout.buffer.write(z.read(n))"_s});
        python.write(book);
        python.closeWriteChannel();
        return python.waitForFinished() ? python.readAllStandardOutput() : "victim3: not read";
    }

private Q_SLOTS:
    void messages_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const QString &message, const QString &masked) {
            QTest::newRow(name) << message << masked;
        };
        row("known", u"Duplicate email addresses."_s, u"Duplicate email addresses."_s);
        row("known, singular", u"Duplicate email address"_s, u"Duplicate email address"_s);
        row("all", QString::fromLatin1(Telling), u"Duplicate email address v…@p…, Z…, phone …"_s);
        row("quoted", u"Value \"Mary Ann\" or 'bob' isn't valid"_s, u"Value \"M…\" or 'b…' isn't valid"_s);
        row("cells", u"In BERLIN x is taken"_s, u"In B… … is taken"_s);
        row("a name that nobody has sampled", u"Taken by Smith and McCoy"_s, u"Taken by S… and M…"_s);
        row("fields and codes", u"See C_EmailAddress, ELQ-00002"_s, u"See C_EmailAddress, ELQ-00002"_s);
        row("numbers", u"At 12 of 4711"_s, u"At 12 of …"_s);
        row("address", u"see https://private.example/victim"_s, u"see h…"_s);
    }
    void messages()
    {
        QFETCH(QString, message);
        QFETCH(QString, masked);
        QCOMPARE(Masking(someCauses(), catalogue()).message("ELQ-00011", message), masked);
        QCOMPARE(Masking().message("ELQ-00011", message), message);
    }

    void reportsOfEveryFormat()
    {
        const SyncStory story = someStory();
        const Report report = makeReport(story, catalogue(), {});
        for (const QByteArray &file : {toMarkdown(report), toHtml(report), toJson(story, report, {}),
                                       unpacked(*toXlsx(story, report, {}))}) {
            QVERIFY(!file.contains("victim3") && !file.contains("ebulon") && !file.contains("1234567"));
            QVERIFY(!file.contains("private.example"));
        }
        QVERIFY(report.log.first().contains(u"): The same email address occurs"_s));
        QVERIFY(report.notes.last().contains(u"masked"_s));
        const Report whole = makeReport(story, catalogue(), {.showsValues = true});
        QCOMPARE(whole.causes.first().message, QString::fromLatin1(Telling));
        QVERIFY(unpacked(*toXlsx(story, whole, {.showsValues = true})).contains("victim3"));
        QVERIFY(whole.log.first().contains(u"Zebulon3"_s));
    }

    // Of a sync that failed, the headline has the reason.
    void headlines()
    {
        SyncStory story = someStory();
        story.rejects.causes = std::make_shared<const CauseList>();
        story.rejects.counted = 0;
        QVERIFY(!headline(story, catalogue()).contains(u"Zebulon3"_s));
        QVERIFY(headline(story, catalogue(), {.showsValues = true}).contains(u"Zebulon3"_s));
        QVERIFY(!headline(story, {}).contains(u"Zebulon3"_s));
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
