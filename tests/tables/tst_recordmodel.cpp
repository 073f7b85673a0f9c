// SPDX-License-Identifier: MIT
// One row lengthwise: what stands first, what stands for nothing, and what becomes of it when the table moves
// on.
#include "models/tables/recordmodel.h"
#include "tests/tables/demosession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
const Resource Rejects{Table::Rejects, SyncId{Demo::Sync::ManyRejects}};
constexpr int Name = int(RecordModel::Column::Name);
constexpr int Value = int(RecordModel::Column::Value);

struct Record {
    explicit Record(const std::function<void(QJsonObject &)> &change = {})
        : table(demo.pages())
        , model(table)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        if (change)
            demo.server().addFault(
                changedAnswer(u"/rejects"_s, [change](QJsonObject &page) { changeItems(page, change); }));
        table.open(Rejects, {.limit = 50});
        (void)QTest::qWaitFor([this] { return table.loadState() == PagedTableModel::LoadState::Ready; },
                              Patience);
        model.setRow(0);
    }
    QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
    // The row of this field; -1: none.
    int field(const QString &name) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (text(row, Name, RecordModel::RawRole) == name)
                return row;
        }
        return -1;
    }

    DemoSession demo;
    PagedTableModel table;
    RecordModel model;
    QAbstractItemModelTester tester;
};
} // namespace

class TestRecordModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Nothing, null and an empty text are three things.
    void whatIsNotTextIsAWordThatStandsBack()
    {
        const Record record([](QJsonObject &row) {
            QJsonObject values = row[u"fieldValues"_s].toObject();
            values[u"firstName"_s] = QJsonValue::Null;
            values[u"lastName"_s] = u""_s;
            values[u"age"_s] = 41.5;
            row[u"fieldValues"_s] = values;
            row.remove(u"statusCode"_s);
        });
        const auto check = [&record](const QString &name, const QString &shown, bool isQuiet) {
            const int at = record.field(name);
            QVERIFY2(at >= 0, qPrintable(name));
            QCOMPARE(record.text(at, Value), shown);
            QCOMPARE(record.model.index(at, Value).data(RecordModel::QuietRole).toBool(), isQuiet);
        };
        check(u"firstName"_s, u"null"_s, true);
        check(u"lastName"_s, u"empty"_s, true);
        check(u"Code"_s, u"not sent"_s, true);
        check(u"age"_s, u"41.5"_s, false);
        QCOMPARE(record.text(record.field(u"firstName"_s), Value, RecordModel::RawRole), QString());
    }

    void anInvalidFieldThatTheRecordDoesNotHaveIsNamed()
    {
        const Record record([](QJsonObject &row) {
            row[u"invalidFields"_s] = QJsonArray{u"lastName"_s, u"shoeSize"_s, u"emailAddress2"_s};
        });
        QCOMPARE(record.text(0, Name), u"Message"_s);
        QCOMPARE(record.text(1, Name), u"lastName (invalid)"_s);
        QCOMPARE(record.text(1, Name, Qt::AccessibleDescriptionRole), u"invalid"_s);
        QCOMPARE(record.text(2, Name), u"shoeSize (invalid)"_s);
        QCOMPARE(record.text(2, Value), u"not in the record"_s);
        QCOMPARE(record.text(3, Name), u"emailAddress2 (invalid)"_s);
        QCOMPARE(record.model.rowCount(), record.table.columnCount() + 2);
        // Part of another field's name is not that field.
        QVERIFY(!record.table.isInvalid(0, record.table.columnOf("emailAddress")));
    }

    void textIsShownInOneLineAndKeptWhole()
    {
        const QString message = u"<b>line one</b>\nline two"_s;
        const Record record([&message](QJsonObject &row) { row[u"message"_s] = message; });
        QCOMPARE(record.text(0, Value), u"<b>line one</b>↵line two"_s);
        QCOMPARE(record.text(0, Value, RecordModel::RawRole), message);
        QVERIFY(!record.text(0, Value, Qt::ToolTipRole).contains(u"<b>"_s));
    }

    void rowsWithTheSameFieldsKeepWhatIsChosen()
    {
        Record record([](QJsonObject &row) { row[u"invalidFields"_s] = QJsonArray{u"emailAddress"_s}; });
        const QSignalSpy resets(&record.model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&record.model, &QAbstractItemModel::dataChanged);
        record.model.setRow(1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(record.text(record.field(u"emailAddress"_s), Value, RecordModel::RawRole),
                 record.table.cellText(1, record.table.columnOf("emailAddress")));
    }

    void comesAndGoesWithTheTable()
    {
        Record record;
        record.model.setRow(60);
        QVERIFY(!record.model.isHere());
        QCOMPARE(record.model.rowCount(), 0);
        QSignalSpy came(&record.model, &RecordModel::rowChanged);
        record.table.setVisibleRows(60, 70);
        QTRY_VERIFY(record.model.isHere());
        QVERIFY(!came.isEmpty());
        record.table.clear();
        QCOMPARE(record.model.row(), -1);
        QCOMPARE(record.model.rowCount(), 0);
    }

    void fieldsAreFoundRoundTheEnd()
    {
        const Record record;
        const int name = record.field(u"firstName"_s);
        QVERIFY(name > 0);
        QCOMPARE(record.model.find(u"FIRSTname"_s, 0), name);
        QCOMPARE(record.model.find(u"firstname"_s, name + 1), name);
        // From one that fits to the next, and from the last round to the first.
        const int next = record.model.find(u"name"_s, name + 1);
        QVERIFY(next > name);
        QCOMPARE(record.model.find(u"name"_s, name), name);
        QCOMPARE(record.model.find(u"no such field"_s, 0), -1);
        QCOMPARE(record.model.find(QString(), 0), -1);
    }
};

QTEST_GUILESS_MAIN(TestRecordModel)
#include "tst_recordmodel.moc"
