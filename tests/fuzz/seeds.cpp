// SPDX-License-Identifier: MIT
#include "tests/fuzz/targets.h"
#include "tests/support/files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
} // namespace

QByteArrayList seeds(const Target &target)
{
    const QByteArray name = target.name;
    QByteArrayList all;
    if (name != "connectionfile" && name != "filter")
        all = recordedBodies();
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/fuzz/") + QString::fromLatin1(name));
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name))
        all << Test::contentOf(folder.filePath(file));
    return all;
}

} // namespace Inspector::Fuzz
