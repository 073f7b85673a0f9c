// SPDX-License-Identifier: MIT
#include "models/keep/keptcopywriter.h"
#include "tests/fuzz/targets.h"
#include "tests/support/files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace Inspector::Fuzz
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Bodies that the real service sent, each once.
QByteArrayList recordedBodies()
{
    const auto recordings =
        QJsonDocument::fromJson(Test::contentOf(QStringLiteral(TEST_DATA_DIR "/eloqua-2021-07-09.json")))
            .object();
    QByteArrayList bodies;
    for (const QJsonValue &exchange : recordings["exchanges"_L1].toArray()) {
        const QByteArray body = QJsonDocument(exchange["body"_L1].toObject()).toJson(QJsonDocument::Compact);
        if (!bodies.contains(body))
            bodies << body;
    }
    return bodies;
}

// With every table, a field of each kind, and more than one page for the rows. Pages are as small as can be,
// so that most of the bytes mean something.
QByteArray keptCopy(int count)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.eloquasync"_s);
    const Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
    RowBlock rows({"recordIndex", "statusCode", "message", "invalidFields", "email"});
    for (int row = 0; row < count; ++row)
        rows.addRow({{"12", CellKind::Literal},
                     {"ELQ-00002", CellKind::Text},
                     {"", row % 2 ? CellKind::Text : CellKind::Null},
                     {},
                     {"somebody@example.com", CellKind::Text}});
    rows.finish();
    KeptFacts facts;
    facts.sync = SyncId{1042};
    const bool isSaved = writer && (*writer)->add(Table::Rejects, rows, 0, rows.rows()) &&
                         (*writer)->setSync("{\"uri\":\"/syncs/1042\"}") && (*writer)->finish(facts) &&
                         (*writer)->save(path);
    Database::openForWriting(path).run("PRAGMA page_size=512; VACUUM");
    return isSaved ? Test::contentOf(path) : QByteArray();
}
} // namespace

QByteArrayList seeds(const Target &target)
{
    const QByteArray name = target.name;
    QByteArrayList all;
    if (name != "connectionfile" && name != "filter" && name != "keptcopy")
        all = recordedBodies();
    if (name == "keptcopy")
        all << keptCopy(40) << keptCopy(0);
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/fuzz/") + QString::fromLatin1(name));
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name))
        all << Test::contentOf(folder.filePath(file));
    return all;
}

} // namespace Inspector::Fuzz
