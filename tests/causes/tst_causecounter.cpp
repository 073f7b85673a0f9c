// SPDX-License-Identifier: MIT
#include "models/pages/pageparser.h"
#include "tests/causes/rejectrows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

// What causes.py can't reach: limits, and how rows are divided into blocks.
class TestCauseCounter : public QObject
{
    Q_OBJECT

    static QList<RejectRow> someRejects(int number)
    {
        QList<RejectRow> rejects;
        const QByteArrayList sets{"email", "name;email", "email;name", "", "ghost", "name"};
        for (int i = 0; i < number; ++i)
            rejects << RejectRow{i / 3 + 1,
                                 "ELQ-" + QByteArray::number(i % 4),
                                 sets.at(i * 7 % sets.size()),
                                 {"n" + QByteArray::number(i % 50), i % 5 ? "a@x.com" : "a"}};
        return rejects;
    }

    static QByteArray textOf(const CauseList &list)
    {
        QByteArray text =
            QByteArray::number(list.rejects) + ' ' + QByteArray::number(list.records.value_or(-1));
        for (const Cause &cause : list.causes) {
            text += '\n' + cause.key() + ' ' + cause.fields.join(',') + ' ' +
                    QByteArray::number(cause.count) + ' ' + QByteArray::number(cause.firstRow) + ' ' +
                    cause.example + ' ' + QByteArray::number(cause.runCount);
            for (const CauseSample &sample : cause.samples)
                text += " #" + QByteArray::number(sample.row) + sample.values.join('/');
            for (const CauseField &field : cause.details) {
                for (const TextCount &value : field.values.most)
                    text += ' ' + value.text + '=' + QByteArray::number(value.count);
            }
            for (const FindingCount &finding : cause.findings)
                text += ' ' + findingName(finding.finding) + QByteArray::number(finding.count);
        }
        return text;
    }

private Q_SLOTS:
    // One block, many, or the middle of each: the same.
    void blocksMakeNoDifference()
    {
        const QList<RejectRow> rejects = someRejects(1000);
        const QByteArrayList fields{"name", "email"};
        for (const CauseGrouping grouping :
             {CauseGrouping::Code, CauseGrouping::Field, CauseGrouping::Finding}) {
            const QByteArray whole = textOf(counted(fields, rejects).causes(grouping));
            for (const int size : {1, 7, 100}) {
                CauseCounter counter{SyncId{1}};
                for (int first = 0; first < rejects.size(); first += size) {
                    const RowBlock block =
                        rejectBlock(fields, rejects.mid(first - 1 < 0 ? 0 : first - 1, size + 2));
                    const int from = first == 0 ? 0 : 1;
                    counter.add(block, from, std::min(from + size, block.rows()));
                }
                QCOMPARE(counter.rejects(), 1000);
                QCOMPARE(textOf(counter.causes(grouping)), whole);
            }
        }
    }

    // "name;email" and "email;name" are one cause, shown in the order of the fields.
    void aSetOfFields()
    {
        const CauseList list = counted({"name", "email"}, {{1, "A", "email;name", {"", ""}},
                                                           {2, "A", "name;email;name", {"", ""}}})
                                   .causes();
        QCOMPARE(list.causes.size(), 1);
        QCOMPARE(list.causes.first().fields, QByteArrayList({"name", "email"}));
        QCOMPARE(list.causes.first().count, 2);
    }

    void tooManyCauses()
    {
        QList<RejectRow> rejects;
        for (int i = 0; i < MostCauses + 500; ++i)
            rejects << RejectRow{i, i % 2 ? "A" : "B", "field" + QByteArray::number(i), {"x"}};
        const CauseList list = counted({"field0"}, rejects).causes();
        QCOMPARE(list.causes.size(), MostCauses + 2);
        QCOMPARE(list.rejects, MostCauses + 500);
        qint64 sum = 0;
        for (const Cause &cause : list.causes)
            sum += cause.count;
        QCOMPARE(sum, list.rejects);
        for (int i = 0; i < 2; ++i) {
            const Cause &rest = list.causes.at(MostCauses + i);
            QVERIFY(rest.isRest);
            QCOMPARE(rest.count, 250);
            QCOMPARE(fieldsText(rest), u"(other field combinations)"_s);
        }
        // Beyond 256 causes five samples of each are kept: those that would have been the first five anyway.
        QVERIFY(list.causes.first().samples.size() <= 5);
        const CauseList codes = counted({"field0"}, rejects).causes(CauseGrouping::Code);
        QCOMPARE(codes.causes.size(), 2);
        QCOMPARE(codes.causes.first().count, (MostCauses + 500) / 2);
    }

    void tooManyCodes()
    {
        QList<RejectRow> rejects;
        for (int i = 0; i < 3 * MostCauses; ++i)
            rejects << RejectRow{i, "C" + QByteArray::number(i), "", {"x"}};
        const CauseList list = counted({"email"}, rejects).causes();
        QVERIFY(list.causes.size() <= 2 * MostCauses + 1);
        qint64 sum = 0;
        for (const Cause &cause : list.causes)
            sum += cause.count;
        QCOMPARE(sum, 3 * MostCauses);
    }

    void manyValues()
    {
        QList<RejectRow> rejects;
        for (int i = 0; i < 5000; ++i)
            rejects << RejectRow{i,
                                 "A",
                                 "email",
                                 {i % 10 == 0 ? QByteArray()
                                  : i % 3     ? "often"
                                              : QByteArray::number(i)}};
        const CauseList list = counted({"email"}, rejects).causes();
        const TextCounts values = list.causes.first().details.first().values;
        QCOMPARE(values.most.first().text, "often");
        QCOMPARE(values.most.first().count, 3000);
        QCOMPARE(values.most.last().text, "");
        QCOMPARE(values.most.last().count, 500);
        qint64 sum = values.others;
        for (const TextCount &one : values.most)
            sum += one.count;
        QCOMPARE(sum, 5000);
    }

    void runs()
    {
        QList<RejectRow> rejects;
        for (const qint64 record : {5, 6, 6, 7, 9, 20, 21, 3})
            rejects << RejectRow{record, "A", "email", {"x"}};
        const CauseList list = counted({"email"}, rejects).causes();
        QCOMPARE(list.causes.first().runs, QList<RecordRun>({{5, 7}, {20, 21}}));
        QCOMPARE(list.causes.first().runCount, 2);
        QCOMPARE(list.records, 7);
        QCOMPARE(list.rejects, 8);
        // Spread too far to be told apart within memory: then the number isn't known.
        rejects.clear();
        for (qint64 i = 0; i < 5000; ++i)
            rejects << RejectRow{i * 1'000'000, "A", "email", {"x"}};
        QCOMPARE(counted({"email"}, rejects).causes().records, std::nullopt);
    }

    void shares()
    {
        QCOMPARE(shareText(0, 10), u"0 %"_s);
        QCOMPARE(shareText(1, 100'000), u"<0.1 %"_s);
        QCOMPARE(shareText(412, 1000), u"41.2 %"_s);
        QCOMPARE(shareText(99'999, 100'000), u">99.9 %"_s);
        QCOMPARE(shareText(10, 10), u"100 %"_s);
        QCOMPARE(plainShare(1, 3), "33.3");
        QCOMPARE(plainShare(2, 3), "66.7");
        QCOMPARE(plainShare(0, 0), "0.0");
        QCOMPARE(plainShare(2'999, 3'000), "99.9");
        QCOMPARE(plainShare(1, 3'000), "0.1");
        QCOMPARE(plainShare(3'000, 3'000), "100.0");
    }

    // What Eloqua once sent: one rejected record, and lists of none for syncs that ended with a warning.
    void recordedRejects()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/eloqua-2021-07-09.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray exchanges = QJsonDocument::fromJson(file.readAll())["exchanges"_L1].toArray();
        int lists = 0;
        CauseCounter counter{SyncId{1052}};
        for (const QJsonValue &exchange : exchanges) {
            if (!exchange["url"_L1].toString().endsWith(u"/rejects"_s))
                continue;
            HttpAnswer answer;
            answer.status = 200;
            answer.body = QJsonDocument(exchange["body"_L1].toObject()).toJson();
            const Result<PagePtr> page = parsePage(answer, Table::Rejects, 0);
            QVERIFY(page.isOk());
            counter.add((*page)->rows, 0, (*page)->rowCount());
            ++lists;
        }
        QVERIFY(lists > 1);
        const CauseList list = counter.causes();
        QCOMPARE(list.causes.size(), 1);
        const Cause &cause = list.causes.first();
        QCOMPARE(cause.statusCode, "ELQ-00002");
        QCOMPARE(cause.fields, QByteArrayList{"emailAddress"});
        QCOMPARE(cause.message, "Invalid email address.");
        QCOMPARE(cause.example, "notanemail");
        QCOMPARE(cause.firstRecord, 1);
        QCOMPARE(cause.findings.first().finding, Finding::NoAt);
        QCOMPARE(list.fields, QByteArrayList({"emailAddress", "firstName", "lastName", "mobilePhone"}));
    }

    // A field may be called like one of the table's own columns, hold any bytes, or be missing.
    void oddRows()
    {
        const CauseList list =
            counted({"message", "statusCode"},
                    {{1, "", "message", {QByteArray("\xff\0x", 3), ""}}, {0, "A", ";;message;", {"", ""}}})
                .causes();
        QCOMPARE(list.causes.size(), 2);
        QCOMPARE(list.causes.first().fields, QByteArrayList{"message"});
        QCOMPARE(CauseCounter(SyncId{1}).causes().causes.size(), 0);
        QVERIFY(!CauseCounter(SyncId{1}).identifiers());
    }
};

QTEST_GUILESS_MAIN(TestCauseCounter)
#include "tst_causecounter.moc"
