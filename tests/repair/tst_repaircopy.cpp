// SPDX-License-Identifier: MIT
// A working copy: what is read, steps that survive, how it goes back into the kept copy, and two at once.
#include "models/repair/repaircopy.h"
#include "models/store/keptcopy.h"
#include "models/store/keptplaces.h"
#include "tests/repair/refused.h"

#include <QDir>
#include <QFileInfo>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = RepairEdit::Kind;
using Redo = RepairCopy::Redo;

const RepairEdit Trim{.kind = Kind::TrimBlanks, .field = u"email"_s};

RepairEdit value(const QString &field, const QString &text)
{
    return {.kind = Kind::SetValue, .field = field, .value = text};
}

QList<Refused> three()
{
    return {{"ELQ-00002", "email", {"jane@example.com ", "Jane", "Doe"}},
            {"ELQ-00002", "email", {" joe@example.com", "Joe", ""}},
            {"ELQ-00040", "email;firstName", {"", "", "Roe"}}};
}

// What is left of the working copy.
QStringList leftOf(const QString &path)
{
    return QDir(repairFolder()).entryList({QFileInfo(path).completeBaseName() + u"-*"_s}, QDir::Files);
}

QStringList texts(const RepairCopy &copy)
{
    QStringList texts;
    for (const RepairStep &step : copy.steps())
        texts << (step.isUndone ? u"("_s + step.text + u')' : step.text);
    return texts;
}
} // namespace

class TestRepairCopy : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString fresh(const QList<Refused> &records = three(), const QByteArray &definition = Definition)
    {
        static int number = 0;
        return keepRefused(m_folder.filePath(u"copy%1.eloquasync"_s.arg(++number)), blockOfRefused(records),
                           definition);
    }

private Q_SLOTS:
    void columnsOfTheDefinition()
    {
        const auto copy = openedRepair(fresh());
        QCOMPARE(copy->fieldNames(), (QStringList{u"lastName"_s, u"email"_s, u"firstName"_s, u"phone"_s}));
        QVERIFY(copy->fields().at(1).isIdentifier);
        QVERIFY(!copy->fields().at(3).isInRejects);
        QCOMPARE(valuesOf(*copy).first(), (QByteArrayList{"Doe", "jane@example.com ", "Jane", ""}));
        const Result<QList<RepairRow>> rows = copy->read(copy->rows());
        QCOMPARE(rows->at(2).reasons.first(), (RejectReason{"ELQ-00040", "Message of ELQ-00040", {1, 2}}));
        QCOMPARE(rows->at(2).record, 3);
        QCOMPARE(rows->at(0).cells.at(3).originalKind, CellKind::Absent);
        QCOMPARE(copy->causes().size(), 2);
        QCOMPARE(copy->causes().first().rows, 2);
        QCOMPARE(copy->causeOf("ELQ-00040", {"firstName", "email"}), 1);
        QCOMPARE(copy->rowsOf(1), RowSet::of({3}));
        QCOMPARE(copy->causeOf("ELQ-00040", {"email"}), -1);
    }

    void withoutADefinition()
    {
        const auto copy = openedRepair(fresh(three(), {}));
        QVERIFY(!copy->definition());
        QCOMPARE(copy->fieldNames(), (QStringList{u"email"_s, u"firstName"_s, u"lastName"_s}));
    }

    // Two reasons for one record are one row; another record with the same number, of another upload, is not.
    void oneRecordWithSeveralReasons()
    {
        const auto copy = openedRepair(fresh({{"ELQ-00002", "email", {"a", "b", "c"}, 7},
                                              {"ELQ-00040", "firstName", {"a", "b", "c"}, 7},
                                              {"ELQ-00002", "email", {"a", "b", "other"}, 7},
                                              {"ELQ-00040", "firstName", {"x", "y", "z"}, 8}}));
        QCOMPARE(copy->rows(), RowSet::of({1, 3, 4}));
        const Result<QList<RepairRow>> rows = copy->read(copy->rows());
        QCOMPARE(rows->first().reasons.size(), 2);
        QCOMPARE(rows->first().reasons.at(1).fields, QList<int>{2});
        QCOMPARE(copy->rowsOf(copy->causeOf("ELQ-00040", {"firstName"})), RowSet::of({1, 4}));
        QCOMPARE(copy->causes().first().rows, 2);
        QCOMPARE(copy->rowsOfRecords({8, 7, 9}), RowSet::of({1, 3, 4}));
    }

    void stepsAndUndoing()
    {
        const auto copy = openedRepair(fresh());
        QVERIFY(copy->apply(Trim, copy->rows(), Redo::Keep));
        QVERIFY(copy->apply(value(u"firstName"_s, u"X"_s), RowSet::of({3}), Redo::Keep));
        QVERIFY(copy->apply({.kind = Kind::LeaveOut}, RowSet::of({2}), Redo::Keep));
        QCOMPARE(texts(*copy), (QStringList{u"Trimmed 2 cells in email"_s,
                                            u"Set 1 cell in firstName to \"X\""_s, u"Left out 1 record"_s}));
        QCOMPARE(copy->leftOut(), RowSet::of({2}));
        QCOMPARE(copy->editedRows(), RowSet::of({1, 2, 3}));
        QVERIFY(copy->undo(2));
        QVERIFY(copy->leftOut().isEmpty());
        QCOMPARE(valuesOf(*copy).at(2), (QByteArrayList{"Roe", "", "", ""}));
        QCOMPARE(copy->redoCount(), 2);
        const Result<RepairStep> refused = copy->apply(value(u"phone"_s, u"1"_s), copy->rows(), Redo::Keep);
        QCOMPARE(refused.error().message, u"2 steps that you have undone would be lost."_s);
        QVERIFY(copy->redo(9));
        QCOMPARE(copy->redoCount(), 0);
        QVERIFY(copy->undo());
        QVERIFY(copy->apply(value(u"phone"_s, u"1"_s), copy->rows(), Redo::Drop));
        QCOMPARE(texts(*copy).last(), u"Set 3 cells in phone to \"1\""_s);
        QCOMPARE(copy->redoCount(), 0);
        QCOMPARE(valuesOf(*copy).at(2), (QByteArrayList{"Roe", "", "X", "1"}));
        QVERIFY(copy->undo(9));
        QCOMPARE(valuesOf(*copy), originalsOf(*copy));
    }

    void aStepThatChangesNothing()
    {
        const auto copy = openedRepair(fresh());
        QVERIFY(copy->apply(Trim, copy->rows(), Redo::Keep));
        QVERIFY(copy->undo());
        // Nor does it drop what could be redone.
        const Result<RepairStep> step =
            copy->apply(value(u"lastName"_s, u"Doe"_s), RowSet::of({1}), Redo::Drop);
        QCOMPARE(step.error().message, u"Nothing would change."_s);
        QCOMPARE(copy->redoCount(), 1);
        QVERIFY(copy->redo());
        QCOMPARE(valuesOf(*copy).first().at(1), "jane@example.com");
    }

    void afterARestart()
    {
        const QString path = fresh();
        const QByteArray before = contentOf(path);
        QVERIFY(!hasCorrections(path));
        {
            const auto copy = openedRepair(path);
            QVERIFY(copy->apply(Trim, copy->rows(), Redo::Keep));
            QVERIFY(copy->apply({.kind = Kind::LeaveOut}, RowSet::of({2}), Redo::Keep));
            QVERIFY(copy->undo());
            QVERIFY(!copy->isSaved());
            QVERIFY(hasCorrections(path));
        }
        QVERIFY(hasCorrections(path));
        QCOMPARE(contentOf(path), before); // nobody saved
        {
            const auto copy = openedRepair(path);
            QCOMPARE(copy->notices(),
                     QStringList{u"Corrections that weren't saved in the file last time were restored."_s});
            QCOMPARE(texts(*copy), (QStringList{u"Trimmed 2 cells in email"_s, u"(Left out 1 record)"_s}));
            QVERIFY(copy->redo());
            QVERIFY(copy->save());
            QVERIFY(copy->isSaved());
        }
        QCOMPARE(leftOf(path), QStringList());
        QVERIFY(hasCorrections(path));
        // It is a kept copy like any other, with its originals.
        const Result<std::shared_ptr<KeptCopy>> kept = KeptCopy::open(path);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().fullText()));
        QCOMPARE((*(*kept)->page(Table::Rejects, {}))->rows.cell(0, 4).toByteArray(), "jane@example.com ");
        const auto copy = openedRepair(path);
        QVERIFY(copy->notices().isEmpty());
        QCOMPARE(copy->leftOut(), RowSet::of({2}));
        QCOMPARE(valuesOf(*copy).first().at(1), "jane@example.com");
        QVERIFY(copy->undo(2));
        QCOMPARE(valuesOf(*copy), originalsOf(*copy));
    }

    void secondProgram()
    {
        const QString path = fresh();
        auto first = openedRepair(path);
        const Result<std::shared_ptr<RepairCopy>> second = RepairCopy::open(path);
        QCOMPARE(second.error().kind, ApiError::Kind::Refused);
        QCOMPARE(second.error().message,
                 u"The records of %1 are being corrected in another window or program. "
                 "Close them there, then try again."_s.arg(path));
        first.reset();
        QVERIFY(RepairCopy::open(path).isOk());
    }

    // Somebody kept the sync again over the file while it was being corrected.
    void replacedMeanwhile()
    {
        const QString path = fresh();
        {
            const auto copy = openedRepair(path);
            QVERIFY(copy->apply(Trim, copy->rows(), Redo::Keep));
            keepRefused(path, blockOfRefused({{"ELQ-1", "", {"new", "new", "new"}}}));
            const Outcome saved = copy->save();
            QCOMPARE(saved.error().kind, ApiError::Kind::Refused);
            QVERIFY(!copy->isSaved());
        }
        QString aside;
        {
            const auto copy = openedRepair(path);
            QCOMPARE(valuesOf(*copy).first().first(), "new");
            QCOMPARE(copy->notices().size(), 1);
            aside = QDir(repairFolder()).entryInfoList({u"*earlier*"_s}).first().filePath();
            QVERIFY(copy->notices().first().contains(aside));
        }
        // Nothing of it is lost.
        const auto copy = openedRepair(aside);
        QCOMPARE(texts(*copy), QStringList{u"Trimmed 2 cells in email"_s});
        QCOMPARE(valuesOf(*copy).first().at(1), "jane@example.com");
        QVERIFY(copy->save());
        QFile::remove(aside);
    }

    void deletedMeanwhile()
    {
        const QString path = fresh();
        const auto copy = openedRepair(path);
        QVERIFY(copy->apply(Trim, copy->rows(), Redo::Keep));
        QFile::remove(path);
        QVERIFY(copy->save());
        QVERIFY(KeptCopy::open(path).isOk());
    }

    void whatIsNoKeptCopy()
    {
        const QString path = m_folder.filePath(u"none.eloquasync"_s);
        put(path, "nothing");
        QCOMPARE(RepairCopy::open(path).error().message, u"%1 isn't a kept copy of a sync."_s.arg(path));
        QFile::remove(path);
        QCOMPARE(RepairCopy::open(path).error().message, u"%1 doesn't exist."_s.arg(path));
        QCOMPARE(leftOf(path), QStringList());
    }

    void whatWasSent()
    {
        const QString path = fresh();
        Resend resend{.at = QDateTime(QDate(2024, 3, 1), QTime(9, 20), Qt::UTC),
                      .state = u"staging"_s,
                      .definition = u"/contacts/imports/99"_s,
                      .rows = RowSet::of({1, 3})};
        {
            const auto copy = openedRepair(path);
            const Result<qint64> id = copy->beginResend(resend);
            QVERIFY(id);
            resend.id = *id;
            resend.sync = u"/syncs/2000"_s;
            resend.state = u"watching"_s;
            resend.details = {{u"pieces"_s, 3}};
            QVERIFY(copy->updateResend(resend));
        }
        const auto copy = openedRepair(path);
        QCOMPARE(copy->resends(), QList<Resend>{resend});
        QCOMPARE(copy->sentRows(), RowSet::of({1, 3}));
        const Result<QList<RepairRow>> rows = copy->read(copy->rows());
        QCOMPARE(rows->at(0).sentIn, resend.id);
        QCOMPARE(rows->at(1).sentIn, 0);
        QVERIFY(copy->undo(5)); // what was sent is no step
        QCOMPARE(copy->resends().size(), 1);
    }

    void rowsInPieces()
    {
        QList<Refused> many;
        for (int i = 0; i < 10'000; ++i)
            many << Refused{"ELQ-00002", "email", {QByteArray::number(i), "", ""}};
        const auto copy = openedRepair(fresh(many));
        qint64 after = 0;
        int next = 0;
        RowSet odd;
        for (qint64 row = 1; row <= 10'000; row += 40)
            odd.append(row);
        for (;;) {
            const Result<QList<RepairRow>> rows = copy->readNext(odd, after, 17);
            QVERIFY(rows);
            if (rows->isEmpty())
                break;
            for (const RepairRow &row : *rows)
                QCOMPARE(row.cells.at(1).value, QByteArray::number(40 * next++));
            after = rows->last().row;
        }
        QCOMPARE(next, 250);
    }

    void canceled()
    {
        const auto copy = openedRepair(fresh());
        const std::atomic<bool> cancelled = true;
        QCOMPARE(copy->apply(Trim, copy->rows(), Redo::Keep, &cancelled).error().kind,
                 ApiError::Kind::Stopped);
        QCOMPARE(copy->preview(Trim, copy->rows(), &cancelled).error().kind, ApiError::Kind::Stopped);
        QVERIFY(copy->steps().isEmpty());
        QCOMPARE(valuesOf(*copy), originalsOf(*copy));
        QVERIFY(copy->apply(Trim, copy->rows(), Redo::Keep));
    }
};

QTEST_GUILESS_MAIN(TestRepairCopy)
#include "tst_repaircopy.moc"
