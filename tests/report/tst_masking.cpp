// SPDX-License-Identifier: MIT
#include "models/report/report.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
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
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const QString &code, const QString &message,
                            const QString &masked) { QTest::newRow(name) << code << message << masked; };
        const QString duplicate = u"ELQ-00011"_s;
        row("documented", duplicate, u"Duplicate email addresses."_s, u"Duplicate email addresses."_s);
        row("singular", duplicate, u"Duplicate email address"_s, u"Duplicate email address"_s);
        row("all", duplicate, QString::fromLatin1(Telling), u"Duplicate email address …"_s);
        row("in front", duplicate, u"smith: Duplicate email address."_s, u"… Duplicate email address."_s);
        row("between", duplicate, u"Duplicate (smith) email addresses."_s, u"Duplicate … email addresses."_s);
        row("of another code", duplicate, u"Malformed records."_s, u"…"_s);
        row("another order", duplicate, u"addresses duplicate"_s, u"addresses …"_s);
        row("signs", duplicate, u"Duplicate email addresses😀!"_s, u"Duplicate email addresses …"_s);
        row("filled in", u"ELQ-00111"_s,
            u"Field smith is not part of import definition, and will be ignored."_s,
            u"Field … is not part of import definition, and will be ignored."_s);
        row("what stands for it", u"ELQ-00111"_s, u"field"_s, u"…"_s);
        row("a code that nobody knows", u"ELQ-99999"_s, u"Duplicate email address smith"_s, u"…"_s);
        row("no code", {}, u"\"jane.doe@example.com\" is no address."_s, u"…"_s);
        row("nothing", duplicate, {}, {});
    }
    void messages()
    {
        QFETCH(QString, code);
        QFETCH(QString, message);
        QFETCH(QString, masked);
        QCOMPARE(Masking(catalogue()).message(code.toUtf8(), message), masked);
        QCOMPARE(Masking().message(code.toUtf8(), message), message);
    }

    // Whatever a record holds and wherever Eloqua repeats it, of whatever code: words in lower case, of
    // records that nobody has looked at, far behind in a long value, without a space or a quotation mark
    // around them.
    void nothingPasses_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("lower case") << u"zebulon"_s;
        QTest::newRow("name") << u"Zebulon"_s;
        QTest::newRow("capitals") << u"ZEBULON"_s;
        QTest::newRow("several words") << u"zebulon of qqarl"_s;
        QTest::newRow("address") << u"zebulon@qq.example"_s;
        QTest::newRow("behind 200 bytes") << QString(300, u'q') + u" zebulon"_s;
        QTest::newRow("number") << u"0049170"_s;
        QTest::newRow("short number") << u"77"_s;
        QTest::newRow("quoted") << u"'zebulon\" qq'"_s;
        QTest::newRow("sticks to a word") << u"emailzebulon"_s;
        QTest::newRow("joined by an underline") << u"email_zebulon"_s;
        QTest::newRow("accents") << u"ze\u0301bulon qqarl"_s;
        QTest::newRow("another script") << u"Ζεβουλων"_s;
        QTest::newRow("signs") << u"☎✉"_s;
        QTest::newRow("lines") << u"qq\nzebulon\tqq"_s;
    }
    void nothingPasses()
    {
        QFETCH(QString, value);
        const StatusCatalogue codes = catalogue();
        const Masking masking(codes);
        const QStringList words = value.split(QRegularExpression(u"[\\s'\"@.]+"_s), Qt::SkipEmptyParts);
        QStringList names{QString(), u"ELQ-99999"_s};
        for (const StatusCode &code : codes.codes())
            names << code.code;
        for (const QString &name : std::as_const(names)) {
            const StatusCode *const known = codes.find(name);
            // Of some codes, Oracle documents no text.
            const bool hasText = known && !known->message.isEmpty();
            const QString text = hasText ? known->message : u"Something is wrong."_s;
            const qsizetype middle = text.indexOf(u' ');
            const QStringList messages{value, text + u' ' + value, value + u' ' + text,
                                       text.left(middle) + u" \""_s + value + u'"' + text.mid(middle),
                                       text.chopped(1) + u": "_s + value + u'.'};
            for (const QString &message : messages) {
                const QString masked = masking.message(name.toUtf8(), message);
                for (const QString &word : words)
                    QVERIFY2(text.contains(word) || !masked.contains(word),
                             qPrintable(message + u" -> "_s + masked));
                const ReasonLine line{u"warning"_s, name, message, 1};
                QCOMPARE(masking.reason(line, codes), masking.reason({u"warning"_s, name, text, 1}, codes));
            }
        }
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
