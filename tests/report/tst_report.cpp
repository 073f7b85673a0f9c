// SPDX-License-Identifier: MIT
#include "models/report/report.h"
#include "tests/causes/rejectrows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

// One content in every format; nothing that a server sends is ever markup.
class TestReport : public QObject
{
    Q_OBJECT

    static constexpr const char *Evil = "|`<script>alert(1)</script>\n*x* [a](http://e) &amp; \"q\" \x07";

    static SyncStory storyOf(const QList<RejectRow> &rejects,
                             CauseCount::State state = CauseCount::State::Complete)
    {
        SyncStory story;
        story.sync.id = SyncId{1042};
        story.sync.status = u"warning"_s;
        story.sync.syncedInstanceUri = u"/contacts/imports/7"_s;
        story.site = QString::fromUtf8(Evil);
        const CauseCounter counter = counted({"email", "name"}, rejects);
        story.rejects = {.state = state,
                         .causes = std::make_shared<const CauseList>(counter.causes()),
                         .counted = counter.rejects(),
                         .announced = state == CauseCount::State::Complete ? counter.rejects() : 87'159};
        return story;
    }
    static StatusCatalogue catalogue()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/statuscodes.json"));
        return file.open(QIODevice::ReadOnly) ? StatusCatalogue::fromJson(file.readAll()) : StatusCatalogue();
    }
    static QList<RejectRow> someRejects()
    {
        return {{1, "ELQ-00002", "email", {"jane.doe@example.com", ""}},
                {2, "ELQ-00002", "email", {"jane.doe@example.com", ""}},
                {3, Evil, QByteArray(Evil).replace(';', ','), {Evil, "x"}}};
    }

private Q_SLOTS:
    void masked_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("masked");
        const auto row = [](const QString &value, const QString &masked) {
            QTest::newRow(qPrintable(value)) << value << masked;
        };
        row(u"jane@example.com"_s, u"j…@e…"_s);
        row(u" jane@example.com"_s, u"j…@e…"_s);
        row(u"Berlin"_s, u"B…"_s);
        row(u""_s, u""_s);
        row(u"a@b@c"_s, u"…@…@…"_s);
        row(u"@x"_s, u"@…"_s);
        row(u"é"_s, u"…"_s);
        row(u"😀 grin"_s, u"😀…"_s);
    }
    void masked()
    {
        QFETCH(QString, value);
        QFETCH(QString, masked);
        QCOMPARE(maskedValue(value), masked);
    }

    void markdownIsEscaped()
    {
        QCOMPARE(markdownText(u"a|b`c<d>\ne*f_g\\"_s), u"a\\|b\\`c&lt;d\\> e\\*f\\_g\\\\"_s);
        QCOMPARE(markdownText(u"http://a.example www.b.example"_s), u"http\\://a.example www\\.b.example"_s);
        QCOMPARE(markdownCode(u"a|b"_s), u"`a\\|b`"_s);
        QCOMPARE(markdownCode(u"a``b"_s), u"```a``b```"_s);
        QCOMPARE(markdownCode(u"`"_s), u"`` ` ``"_s);
        QCOMPARE(markdownCode(u"a\nb"_s), u"`a b`"_s);
        QCOMPARE(markdownCode(u""_s), u""_s);
        QCOMPARE(markdownCode(u"  "_s), u"`␣␣`"_s);
    }

    // Nothing in it but tables as wide as their heads, whatever the server sent.
    void markdownTables()
    {
        const SyncStory story = storyOf(someRejects());
        const QByteArray text = toMarkdown(makeReport(story, catalogue(), {.showsValues = true}));
        int columns = 0;
        const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
        for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
            if (!line.startsWith(u'|')) {
                columns = 0;
                continue;
            }
            const auto bars = int(line.count(bar));
            QVERIFY2(columns == 0 || bars == columns, qPrintable(line));
            columns = bars;
        }
        QVERIFY(text.contains("jane.doe@example.com"));
        QVERIFY(!text.contains('\x07'));
        const QByteArray masked = toMarkdown(makeReport(story, catalogue(), {}));
        QVERIFY(masked.contains("j…@e…") && !masked.contains("jane"));
    }

    // A server may repeat the value in its message.
    void maskedInMessages()
    {
        CauseList list;
        Cause cause;
        cause.message = "\"jane.doe@example.com\" is no address.";
        cause.example = "jane.doe@example.com ";
        cause.count = list.rejects = 1;
        list.causes << cause;
        SyncStory story = storyOf({});
        story.rejects.causes = std::make_shared<const CauseList>(list);
        story.rejects.counted = 1;
        QCOMPARE(makeReport(story, {}, {}).causes.first().message, u"…"_s);
        QVERIFY(makeReport(story, {}, {.showsValues = true}).causes.first().message.contains(u"jane"_s));
        QVERIFY(!toJson(story, makeReport(story, {}, {}), {}).contains("jane"));
        QVERIFY2(!headline(story, {}).contains(u"jane"_s), qPrintable(headline(story, {})));
    }

    // Rejects are not records: of one record there may be several.
    void unitsAreNamed()
    {
        const SyncStory story = storyOf({{1, "ELQ-00002", "email", {"a", "b"}},
                                         {1, "ELQ-00002", "name", {"a", "b"}},
                                         {2, "ELQ-00040", "name", {"a", "b"}}});
        QCOMPARE(headline(story, catalogue()),
                 u"2 records were rejected. Most often: invalid email addresses (2 rejects)."_s);
    }

    void htmlIsInert()
    {
        const SyncStory story = storyOf(someRejects());
        const QByteArray html = toHtml(makeReport(story, catalogue(), {.showsValues = true}));
        QVERIFY(html.contains("Content-Security-Policy\" content=\"default-src 'none'"));
        QVERIFY(html.contains("prefers-color-scheme: dark"));
        QVERIFY(!html.contains("<script") && html.contains("&lt;script&gt;"));
        const QRegularExpression remote(u"(src|href|url\\(|@import)\\s*=?"_s);
        QVERIFY(!QString::fromUtf8(html).remove(u"default-src"_s).remove(u"style-src"_s).contains(remote));
        QVERIFY(!html.contains('\x07'));
        QCOMPARE(html.count("<table>"), html.count("<caption>"));
        QVERIFY(!toHtml(makeReport(story, catalogue(), {})).contains("jane"));
    }

    void jsonHasTheSameNumbers()
    {
        const SyncStory story = storyOf(someRejects());
        const Report report = makeReport(story, catalogue(), {});
        const QJsonObject root = QJsonDocument::fromJson(toJson(story, report, {})).object();
        QCOMPARE(root["rejects"_L1].toInt(), 3);
        QCOMPARE(root["complete"_L1].toBool(), true);
        QCOMPARE(root["valuesMasked"_L1].toBool(), true);
        QVERIFY(root["funnel"_L1]["staged"_L1].isNull());
        const QJsonArray causes = root["causes"_L1].toArray();
        QCOMPARE(causes.size(), report.causes.size());
        QCOMPARE(causes.first()["rejects"_L1].toInt(), 2);
        QCOMPARE(causes.first()["share"_L1].toDouble(), 66.7);
        QCOMPARE(causes.first()["example"_L1].toString(), u"j…@e…"_s);
        QCOMPARE(causes.last()["invalidFields"_L1].toArray().first().toString(),
                 QString::fromUtf8(Evil).replace(u';', u','));
    }

    void headlines()
    {
        const StatusCatalogue codes = catalogue();
        SyncStory story = storyOf(someRejects());
        QCOMPARE(headline(story, codes),
                 u"3 records were rejected. Most often: invalid email addresses (2)."_s);
        QVERIFY(makeReport(story, codes, {}).causesTitle.contains(u"shares of all 3 rejects"_s));
        story = storyOf(someRejects(), CauseCount::State::Stopped);
        QCOMPARE(headline(story, codes),
                 u"Stopped at 3 of 87,159 rejects. Counts cover these only. Most often: "
                 "invalid email addresses (2)."_s);
        QVERIFY(makeReport(story, codes, {}).causesTitle.contains(u"of the 3 rejects counted"_s));
        story = storyOf({});
        QCOMPARE(headline(story, codes), u"No record was rejected."_s);
        story.funnel.emplace(); // the log, which has no warning
        QCOMPARE(headline(story, codes),
                 u"No record was rejected. The log gives no reason for the status of the sync."_s);
        story.notes << u"Only a part was read."_s;
        QCOMPARE(headline(story, codes), u"No record was rejected."_s);
        story.sync.status = u"active"_s;
        QVERIFY(headline(story, codes).contains(u"still running"_s));
        story.sync.syncedInstanceUri = u"/contacts/exports/7"_s;
        QVERIFY(headline(story, codes).contains(u"Exports have no rejects"_s));
        QVERIFY(makeReport(story, codes, {}).causes.isEmpty());
    }

    void runsOfAFileBlock()
    {
        QList<RejectRow> rejects;
        for (const qint64 record : {1, 2, 50})
            rejects << RejectRow{record, "A", "email", {"x", ""}};
        QCOMPARE(runsText(storyOf(rejects).rejects.causes->causes.first()), QString());
        for (qint64 record = 10'001; record <= 20'000; ++record)
            rejects << RejectRow{record, "A", "email", {"x", ""}};
        QCOMPARE(runsText(storyOf(rejects).rejects.causes->causes.first()),
                 u"All of records 10,001–20,000"_s);
    }

    // Each problem of records has a meaning, a remedy, and somebody whose turn it is.
    void catalogueIsWhole()
    {
        const StatusCatalogue codes = catalogue();
        for (const StatusCode &code : codes.codes()) {
            const QByteArray name = code.code.toUtf8();
            QVERIFY2(!meaningText(name, codes).isEmpty(), name.constData());
            if (code.kind != u"record"_s)
                continue;
            QVERIFY2(!remedyText(name, codes).isEmpty() && !turnText(name, codes).isEmpty(),
                     name.constData());
        }
        QCOMPARE(turnText("ELQ-00002", codes), u"Correct the record"_s);
        QCOMPARE(turnName("ELQ-00002", codes), "here");
        QCOMPARE(turnName("ELQ-00011", codes), "leaveOut");
        QCOMPARE(turnName("ELQ-00001", codes), "");
        QCOMPARE(turnText("ELQ-00085", codes), u"Change in Eloqua"_s);
        QCOMPARE(turnText("ELQ-00011", codes), u"Leave out"_s);
        QCOMPARE(meaningText("ELQ-99999", codes), QString());
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
