// SPDX-License-Identifier: MIT
// Files of an older version, files that somebody made, wide records, a disk that is full.
#include "models/store/keptplaces.h"
#include "models/store/keptretention.h"
#include "tests/repair/refused.h"
#include "tests/support/fulldisk.h"

#include <QDir>

#include <sqlite3.h>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = RepairEdit::Kind;
using Redo = RepairCopy::Redo;

void alter(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    char *words = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &words) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), words);
    sqlite3_close(database);
}

RepairEdit setting(const QString &field, const QString &value)
{
    return {.kind = Kind::SetValue, .field = field, .value = value};
}
} // namespace

class TestRepairFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString fresh(int rows = 2)
    {
        static int number = 0;
        QList<Refused> records;
        for (int i = 0; i < rows; ++i)
            records << Refused{"ELQ-00002", "email", {"a" + QByteArray::number(i), "b", "c"}};
        return keepRefused(m_folder.filePath(u"file%1.eloquasync"_s.arg(++number)), blockOfRefused(records));
    }

private Q_SLOTS:
    // Colleagues who may read it, or nobody else: as its owner had it.
    void permissionsStay()
    {
        constexpr auto Everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto Owner = QFile::ReadOwner | QFile::WriteOwner;
        for (const QFile::Permissions wanted : {QFile::Permissions(Everybody), QFile::Permissions(Owner)}) {
            const QString path = fresh();
            QFile::setPermissions(path, wanted);
            const auto copy = openedRepair(path);
            QVERIFY(copy->apply(setting(u"email"_s, u"x"_s), copy->rows(), Redo::Keep));
            QVERIFY(copy->save());
            constexpr auto All = Everybody | QFile::WriteGroup | QFile::WriteOther | QFile::ExeOther;
            QCOMPARE(QFile::permissions(path) & All, wanted);
            QCOMPARE(QFile::permissions(workingCopyOf(path)) & All, QFile::Permissions(Owner));
        }
    }

    // The kept copy of an older version is read, and stays as it is until a person saves.
    void anOlderVersion()
    {
        const QString path = fresh();
        alter(path,
              "DROP TABLE invalid_list; DROP TABLE op; DROP TABLE cell; DROP TABLE field_metadata; DROP "
              "TABLE resend; DROP TABLE resend_row; PRAGMA user_version=1; VACUUM");
        QVERIFY(KeptCopy::open(path).isOk());
        const QByteArray before = contentOf(path);
        {
            const auto copy = openedRepair(path);
            QVERIFY(copy->apply(setting(u"email"_s, u"x"_s), copy->rows(), Redo::Keep));
            QCOMPARE(contentOf(path), before);
            QVERIFY(copy->save());
        }
        QCOMPARE((*KeptCopy::open(path))->version(), KeptSchema::Version);
        QCOMPARE(valuesOf(*openedRepair(path)).first().at(1), "x");
    }

    // Corrections that somebody made up are refused, or do nothing.
    void madeUp_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("opens");
        const auto row = [](const char *name, const char *sql, bool opens) {
            QTest::newRow(name) << QByteArray(sql) << opens;
        };
        row("step that is none", "INSERT INTO op VALUES(1,'','x','[]','1',1,0)", false);
        row("rows that are none", "INSERT INTO op VALUES(1,'','x','{\"do\":\"leaveOut\"}','1-',1,0)", false);
        row("undone before done",
            "INSERT INTO op VALUES(1,'','x','{\"do\":\"leaveOut\"}','1',0,1);"
            "INSERT INTO op VALUES(2,'','x','{\"do\":\"leaveOut\"}','1',0,0)",
            false);
        row("sent rows that are none",
            "INSERT INTO resend VALUES(1,'','','','','','','');"
            "INSERT INTO resend_row VALUES(1,5,2)",
            false);
        row("cells out of the table",
            "INSERT INTO op VALUES(1,'','x','{\"do\":\"trimBlanks\"}','1-99',1,0);"
            "INSERT INTO cell VALUES(1,77,1,'x');INSERT INTO cell VALUES(1,-1,1,'x');"
            "INSERT INTO cell VALUES(99,0,1,'x')",
            true);
        row("cells without a step", "INSERT INTO cell VALUES(1,1,5,'x')", true);
    }
    void madeUp()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, opens);
        const QString path = fresh();
        alter(path, sql);
        const Result<std::shared_ptr<RepairCopy>> copy = RepairCopy::open(path);
        QCOMPARE(copy.isOk(), opens);
        if (copy)
            QCOMPARE(valuesOf(**copy), originalsOf(**copy));
        else
            QCOMPARE(copy.error().kind, ApiError::Kind::BadReply);
    }

    // Steps behind made-up cells must not meet them.
    void cellsWithoutAStepStayAway()
    {
        const QString path = fresh();
        alter(path, "INSERT INTO cell VALUES(1,1,1,'x'); INSERT INTO cell VALUES(1,2,2,'y')");
        const auto copy = openedRepair(path);
        QVERIFY(copy->apply(setting(u"email"_s, u"mine"_s), RowSet::of({1}), Redo::Keep));
        QVERIFY(copy->apply(setting(u"phone"_s, u"1"_s), RowSet::of({1}), Redo::Keep));
        QCOMPARE(valuesOf(*copy).first(), (QByteArrayList{"c", "mine", "b", "1"}));
    }

    // Whoever stops the opening, or whose kept copy can't be read just now, loses nothing that isn't saved.
    void openingThatFailsLosesNothing()
    {
        const QString path = fresh(20'000);
        {
            const auto copy = openedRepair(path);
            QVERIFY(copy->apply(setting(u"email"_s, u"x"_s), copy->rows(), Redo::Keep));
        }
        const std::atomic<bool> cancelled = true;
        QVERIFY(!RepairCopy::open(path, &cancelled));
        const QByteArray whole = contentOf(path);
        put(path, "no kept copy");
        QVERIFY(!RepairCopy::open(path));
        put(path, whole);
        QCOMPARE(openedRepair(path)->steps().size(), 1);
    }

    void oddNames()
    {
        RowBlock block({"recordIndex", "statusCode", "message", "invalidFields", "a;b", "a", "b"});
        const std::string_view list = "[\"a;b\"]";
        for (const bool isTold : {true, false}) {
            std::vector<RowBlock::Cell> cells{{"1", CellKind::Literal},
                                              {"ELQ-1", CellKind::Text},
                                              {"m", CellKind::Text},
                                              {"a;b", CellKind::Text},
                                              {"1", CellKind::Text},
                                              {"2", CellKind::Text},
                                              {isTold ? "3" : "4", CellKind::Text}};
            if (!isTold)
                cells[3].raw = list;
            block.addRow(cells);
        }
        block.finish();
        const QString path = keepRefused(m_folder.filePath(u"names.eloquasync"_s), block, {});
        const auto copy = openedRepair(path);
        const Result<QList<RepairRow>> rows = copy->read(copy->rows());
        QCOMPARE(rows->at(0).reasons.first().fields, (QList<int>{1, 2}));
        QCOMPARE(rows->at(1).reasons.first().fields, QList<int>{0});
        QCOMPARE(copy->causes().size(), 2);
        const auto kept = KeptCopy::open(path);
        const Result<PagePtr> page = (*kept)->page(Table::Rejects, {});
        QVERIFY((*page)->rows.at(0, 3).raw.empty());
        QCOMPARE((*page)->rows.at(1, 3).raw, list);
    }

    // What nobody has saved yet is not deleted for its age, and goes with the kept copy that a person
    // deletes.
    void deletingKeptCopies()
    {
        QVERIFY(QDir().mkpath(keptFolder()));
        const QString path = keepRefused(keptFolder() + u"/old.eloquasync"_s,
                                         blockOfRefused({{"ELQ-00002", "email", {"a ", "b", "c"}}}));
        const auto sweep = [] { return sweepKept(30, QDateTime::currentDateTimeUtc(), false); };
        auto copy = openedRepair(path);
        QVERIFY(copy->apply(setting(u"email"_s, u"x"_s), copy->rows(), Redo::Keep));
        QCOMPARE(sweep(), QStringList());
        removeWorkingCopy(path); // somebody has it
        QVERIFY(QFileInfo::exists(workingCopyOf(path)));
        copy.reset();
        QCOMPARE(sweep(), QStringList());
        copy = openedRepair(path);
        QCOMPARE(copy->steps().size(), 1);
        copy.reset();
        removeWorkingCopy(path);
        QCOMPARE(QDir(repairFolder()).entryList({u"old*"_s}), QStringList());
        QCOMPARE(sweep(), QStringList{path});
    }

    void wide()
    {
        constexpr int Fields = 1000;
        QByteArrayList names;
        QByteArrayList values;
        for (int i = 0; i < Fields; ++i) {
            names << "f" + QByteArray::number(i);
            values << QByteArray::number(i) + " ";
        }
        const QString path =
            keepRefused(m_folder.filePath(u"wide.eloquasync"_s),
                        blockOfRefused({{"ELQ-1", "f999", values}, {"ELQ-1", "f0", values}}, names), {});
        const auto copy = openedRepair(path);
        const Result<RepairStep> step = copy->apply({.kind = Kind::TrimBlanks}, copy->rows(), Redo::Keep);
        QVERIFY(step);
        QCOMPARE(step->cells, 2 * Fields);
        QCOMPARE(valuesOf(*copy).at(1).at(999), "999");
        QVERIFY(copy->undo());
        QCOMPARE(valuesOf(*copy), originalsOf(*copy));
    }

    // Where only a part of it finds room, the system says why for the rest.
    void fullDiskBeforeTheFirstStep()
    {
        const QString path = fresh(20'000);
        const FullDisk full(200'000);
        const Result<std::shared_ptr<RepairCopy>> copy = RepairCopy::open(path);
        QVERIFY(!copy);
        QVERIFY2(copy.error().message.contains(u"too large"_s), qPrintable(copy.error().message));
    }

    void fullDisk()
    {
        const QString path = fresh(20'000);
        const auto copy = openedRepair(path);
        QVERIFY(copy->apply(setting(u"phone"_s, u"1"_s), RowSet::of({1}), Redo::Keep));
        const QList<QByteArrayList> before = valuesOf(*copy);
        {
            const FullDisk full(200'000);
            const Result<RepairStep> step =
                copy->apply(setting(u"email"_s, u"x"_s), copy->rows(), Redo::Keep);
            QVERIFY(!step);
            QCOMPARE(step.error().kind, ApiError::Kind::File);
            QVERIFY(step.error().message.contains(u"Free up space"_s));
            QCOMPARE(copy->steps().size(), 1);
            QVERIFY(!copy->save());
            QVERIFY(!copy->isSaved());
        }
        QCOMPARE(valuesOf(*copy), before);
        QVERIFY(copy->apply(setting(u"email"_s, u"x"_s), copy->rows(), Redo::Keep));
        QVERIFY(copy->save());
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.part"_s}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRepairFiles)
#include "tst_repairfiles.moc"
