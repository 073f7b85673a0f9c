// SPDX-License-Identifier: MIT
#include "tests/cli/brokenoff.h"

using namespace CliTest;

// Exports that break off, by kill -9 and in every other way, and are gone on with: the same bytes as an
// export that nothing happened to.
class tst_CliResume : public QObject
{
    Q_OBJECT

private:
    static QByteArray undisturbed(Site &site, const QStringList &more = {})
    {
        const QString path = site.path(u"whole"_s);
        site.server().setLatency(0ms);
        const Run run = site.run(command(path, more));
        site.server().setLatency(25ms);
        return run.code == 0 ? contentOf(path) : QByteArray();
    }

    // A field that the rows of all but the first six pages have, so that the header becomes wider.
    static Fault lateColumn()
    {
        Fault fault{.kind = Fault::Kind::Rewrite, .path = u"/rejects$"_s, .times = -1};
        fault.rewrite = [](const QByteArray &body) {
            QJsonObject page = QJsonDocument::fromJson(body).object();
            if (page["offset"_L1].toInt() < 6 * PageSize)
                return body;
            QJsonArray items;
            for (const QJsonValue &item : page["items"_L1].toArray()) {
                QJsonObject row = item.toObject();
                QJsonObject fields = row["fieldValues"_L1].toObject();
                fields["late, \"field\""_L1] = u"new\n"_s + QString::number(row["recordIndex"_L1].toInt());
                row["fieldValues"_L1] = fields;
                items << row;
            }
            page["items"_L1] = items;
            return QJsonDocument(page).toJson(QJsonDocument::Compact);
        };
        return fault;
    }

private Q_SLOTS:
    void killed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("late");
        QTest::newRow("csv") << QStringList{} << false;
        QTest::newRow("csv, its own shape")
            << QStringList{u"--bom"_s, u"--delimiter"_s, u";"_s, u"--formula-guard"_s} << false;
        QTest::newRow("csv, chosen columns")
            << QStringList{u"--columns"_s, u"statusCode,recordIndex,emailAddress"_s} << false;
        QTest::newRow("csv, a column on page 7") << QStringList{} << true;
        QTest::newRow("jsonl") << QStringList{u"--format"_s, u"jsonl"_s} << false;
        QTest::newRow("json") << QStringList{u"--format"_s, u"json"_s} << false;
        QTest::newRow("xlsx") << QStringList{u"--format"_s, u"xlsx"_s} << false;
        QTest::newRow("xlsx, a column on page 7") << QStringList{u"--format"_s, u"xlsx"_s} << true;
        QTest::newRow("filtered, from row 100 on")
            << QStringList{u"--q"_s, u"statusCode!='ELQ-00002'"_s, u"--offset"_s, u"100"_s} << false;
    }

    // At several points of one and the same export.
    void killed()
    {
        QFETCH(QStringList, options);
        QFETCH(bool, late);
        Site site(slowRows());
        const auto fault = late ? std::optional(lateColumn()) : std::nullopt;
        if (fault)
            site.server().addFault(*fault);
        const QByteArray whole = undisturbed(site, options);
        QVERIFY(!whole.isEmpty());
        const QString path = site.path(u"rows"_s);
        const QStringList arguments = command(path, options + QStringList{u"--resume"_s});
        for (const int pages : {1, 4, 9}) {
            QVERIFY(breakOff(site, arguments, path + u".part"_s, pages, fault));
            QVERIFY(!QFileInfo::exists(path));
        }
        const qsizetype before = site.bulkRequests().size();
        const Run run = site.run(arguments);
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.err.contains("Resuming from there"), run.err.constData());
        QVERIFY(site.bulkRequests().at(before).value(u"offset"_s).toInt() >= 9 * PageSize);
        QCOMPARE(contentOf(path), whole);
        QCOMPARE(filesOf(path), QStringList{u"rows"_s});
    }

    // What a crash tears off is cut back to the last page that is whole.
    void torn_data()
    {
        QTest::addColumn<QString>("how");
        for (const QString &how :
             {u"rows without a note"_s, u"half a note"_s, u"rows that are not on the disk"_s,
              u"a byte that changed"_s, u"the first page"_s})
            QTest::newRow(qPrintable(how)) << how;
    }

    void torn()
    {
        QFETCH(QString, how);
        Site site(slowRows());
        const QByteArray whole = undisturbed(site);
        const QString path = site.path(u"rows"_s);
        const QString part = path + u".part"_s;
        QVERIFY(breakOff(site, command(path, {u"--resume"_s}), part, 8));
        QFile rows(part);
        QFile notes(part + u".resume"_s);
        QVERIFY(rows.open(QIODevice::ReadWrite) && notes.open(QIODevice::ReadWrite));
        if (how.startsWith(u"rows without"_s)) {
            rows.seek(rows.size());
            rows.write("\"half a ro");
        } else if (how.startsWith(u"half"_s)) {
            notes.seek(notes.size());
            notes.write("{\"bytes\":12");
        } else if (how.startsWith(u"rows that"_s)) {
            rows.resize(rows.size() / 2);
        } else {
            rows.seek(how.startsWith(u"a byte"_s) ? rows.size() / 2 : 10);
            rows.write("#");
        }
        rows.close();
        notes.close();
        const Run run = site.run(command(path, {u"--resume"_s, u"--progress"_s}));
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(contentOf(path), whole);
        QCOMPARE(filesOf(path), QStringList{u"rows"_s});
        QCOMPARE(run.err.contains("all rows were fetched again"), how == u"the first page"_s);
    }

    void interrupted()
    {
        Site site(slowRows());
        const QByteArray whole = undisturbed(site);
        const QString path = site.path(u"rows"_s);
        QProcess process;
        process.start(programPath(), site.arguments(command(path, {u"--resume"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(pagesNoted(path + u".part"_s) >= 3, Patience);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 130);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(err.contains("rows are kept"), err.constData());
        QVERIFY(QFileInfo::exists(path + u".part"_s));
        // Without the option it is mentioned, and left alone.
        const Run anew = site.run(command(path));
        QCOMPARE(anew.code, 0);
        QVERIFY2(anew.err.contains("Use --resume to continue from there"), anew.err.constData());
        QCOMPARE(contentOf(path), whole);
        QVERIFY(QFileInfo::exists(path + u".part"_s));
        QVERIFY(QFile::remove(path));
        const Run resumed = site.run(command(path, {u"--resume"_s}));
        QCOMPARE(resumed.code, 0);
        QCOMPARE(contentOf(path), whole);
        QCOMPARE(filesOf(path), QStringList{u"rows"_s});
    }

    void theNetworkGoes()
    {
        Site site(slowRows());
        const QByteArray whole = undisturbed(site);
        const QString path = site.path(u"rows"_s);
        site.server().addFault({.kind = Fault::Kind::Reset, .path = u"/rejects$"_s, .times = -1, .skip = 12});
        const Run gone = site.run(command(path, {u"--resume"_s}));
        QCOMPARE(gone.code, 5);
        QVERIFY2(gone.err.contains("rows are kept"), gone.err.constData());
        QVERIFY(!QFileInfo::exists(path));
        site.server().clearFaults();
        QCOMPARE(site.run(command(path, {u"--resume"_s})).code, 0);
        QCOMPARE(contentOf(path), whole);
    }

    void theTotalMoved()
    {
        Site site(slowRows());
        const QString path = site.path(u"rows"_s);
        QVERIFY(breakOff(site, command(path, {u"--resume"_s}), path + u".part"_s, 5));
        site.server().setTotal(1042, Table::Rejects, Rows + 1);
        const Run moved = site.run(command(path, {u"--resume"_s}));
        QCOMPARE(moved.code, 6);
        QVERIFY2(moved.err.contains("6,000 rows then, 6,001 now"), moved.err.constData());
        QCOMPARE(filesOf(path), QStringList());
        QCOMPARE(site.run(command(path, {u"--resume"_s})).code, 0);
        QCOMPARE(contentOf(path), undisturbed(site));
    }

    void anotherSite()
    {
        Site site(slowRows());
        Options elsewhere = slowRows();
        elsewhere.site = u"AcmeUS"_s;
        Site other(elsewhere);
        const QString path = site.path(u"rows"_s);
        QVERIFY(breakOff(site, command(path, {u"--resume"_s}), path + u".part"_s, 5));
        const Run run = other.run(command(path, {u"--resume"_s}));
        QCOMPARE(run.code, 6);
        QVERIFY2(run.err.contains("AcmeEU"), run.err.constData());
        QCOMPARE(site.run(command(path, {u"--resume"_s})).code, 0);
        QCOMPARE(contentOf(path), undisturbed(site));
    }

    // Neither gone on with nor touched: what another export left, what another program is writing.
    void anotherExport()
    {
        Site site(slowRows());
        const QByteArray whole = undisturbed(site);
        const QString path = site.path(u"rows"_s);
        const QString part = path + u".part"_s;
        QVERIFY(breakOff(site, command(path, {u"--resume"_s, u"--bom"_s}), part, 5));
        const QByteArray left = contentOf(part);
        const Run run = site.run(command(path, {u"--resume"_s}));
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.contains("another export"), run.err.constData());
        QCOMPARE(contentOf(path), whole);
        QCOMPARE(contentOf(part), left);
        QFile::remove(part);

        QProcess writing;
        writing.start(programPath(), site.arguments(command(path, {u"--resume"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(pagesNoted(part) >= 2, Patience);
        const Run second = site.run(command(path, {u"--resume"_s}));
        QCOMPARE(second.code, 0);
        QVERIFY2(!second.err.contains("Resuming"), second.err.constData());
        QVERIFY(writing.waitForFinished(Patience));
        QCOMPARE(writing.exitCode(), 0);
        QCOMPARE(contentOf(path), whole);
    }

    // A file system that is too small, where root can have one; then it is made larger.
    void aFullDisk()
    {
        Site site(slowRows());
        const QByteArray whole = undisturbed(site);
        const QTemporaryDir folder;
        if (QProcess::execute(u"mount"_s,
                              {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=512k"_s, u"none"_s, folder.path()}) != 0)
            QSKIP("no file system of a given size here");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {folder.path()}); });
        const QString path = folder.filePath(u"rows"_s);
        const Run full = site.run(command(path, {u"--resume"_s}));
        QCOMPARE(full.code, 7);
        QVERIFY2(full.err.contains("No space") && full.err.contains("kept"), full.err.constData());
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=16m"_s, folder.path()}), 0);
        QCOMPARE(site.run(command(path, {u"--resume"_s})).code, 0);
        QCOMPARE(contentOf(path), whole);
    }

    // Nothing secret, and nothing for other eyes than the file's own.
    void whatTheNotesSay()
    {
        Site site(slowRows());
        const QString path = site.path(u"rows"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        old.close();
        QVERIFY(breakOff(site, command(path, {u"--resume"_s}), path + u".part"_s, 5));
        const QString notes = path + u".part.resume"_s;
        const QByteArray text = contentOf(notes);
        for (const QByteArray &secret :
             {site.server().currentAccessToken(), site.server().currentRefreshToken()})
            QVERIFY2(!text.contains(secret), text.constData());
        QCOMPARE(QFileInfo(notes).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void severalAtOnce()
    {
        Options options = slowRows();
        Site site(options);
        const QString path = site.path(u"rows"_s);
        for (const int parallel : {1, 6}) {
            QCOMPARE(site.run(command(path, {u"--parallel"_s, QString::number(parallel)})).code, 0);
            QCOMPARE(site.server().maxConcurrentRequests(), parallel);
        }
    }
};

QTEST_GUILESS_MAIN(tst_CliResume)
#include "tst_cliresume.moc"
