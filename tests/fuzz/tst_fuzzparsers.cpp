// SPDX-License-Identifier: MIT
// Valid answers, changed at random (always the same way): whatever comes out, nothing crashes, nothing reads
// beyond its bounds, and a page that is taken is one that can be read.
#include "models/eloqua/account.h"
#include "models/eloqua/pageparser.h"
#include "models/eloqua/tokenrequest.h"
#include "tests/support/client.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
// By number, so that a failure can be repeated; the machine's speed does not change what is tested.
constexpr int Rounds = 12000;

QByteArrayList seeds()
{
    const QByteArray rows =
        R"({"fieldValues":{"emailAddress":"a@b.example","n\u00e4me":"\ud83d\ude00 \"x\" \\","z":""},"message":"Invalid",)"
        R"("statusCode":"ELQ-00002","recordIndex":1,"invalidFields":["emailAddress","z"]},)"
        R"({"fieldValues":{"z":null,"emailAddress":-1.5e+10,"o":{"k":[true,false,{}]}},"recordIndex":2,"invalidFields":[]})";
    const QByteArray envelope = R"(,"totalResults":2,"limit":1000,"offset":0,"count":2,"hasMore":false})";
    return {
        "{\"items\":[" + rows + "]" + envelope,
        R"({"items":[{"contactID":"12345","createdAt":"2017-01-01 00:00:00"},{"createdAt":"x","contactID":"1"}])" +
            envelope,
        R"({"items":[{"uri":"/syncs/1042","status":"warning"},{"syncedInstanceUri":"/contacts/imports/1"}])" +
            envelope,
        R"({"hasMore":true,"items":[{"syncUri":"/syncs/1","count":0,"severity":"information"}],"count":1})",
        R"({"syncedInstanceUri":"/contacts/imports/1232","status":"pending","uri":"/syncs/1039","x":[1,{"y":2}]})",
        R"({"site":{"id":1,"name":"x"},"urls":{"apis":{"rest":{"bulk":"https://secure.p04.eloqua.com/API/Bulk/{version}/"}}}})",
        R"({"access_token":"a~b","token_type":"bearer","expires_in":28800,"refresh_token":"c"})",
        R"({"failures":[{"field":"q","value":"x","constraint":"y"}]})",
        "\"Not authenticated.\"",
        "<html><head><title>x</title></head><body><p>y</p></body></html>",
    };
}

class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
        , m_seeds(seeds())
    {
    }

    QByteArray next()
    {
        QByteArray text = m_seeds.at(number(m_seeds.size()));
        for (int changes = 1 + int(number(4)); changes > 0; --changes)
            change(text);
        return text;
    }

private:
    qsizetype number(qsizetype below) { return below <= 0 ? 0 : qsizetype(m_random.bounded(int(below))); }

    void change(QByteArray &text)
    {
        static const QByteArrayList pieces{"\"",
                                           "\\",
                                           "{",
                                           "}",
                                           "[",
                                           "]",
                                           ",",
                                           ":",
                                           "null",
                                           "true",
                                           "-",
                                           "0",
                                           "1e9",
                                           "\\u",
                                           "\\ud83d",
                                           "\\udc00",
                                           "\xff",
                                           "\xc3",
                                           "\xef\xbb\xbf",
                                           "\xed\xa0\x80",
                                           QByteArray(1, '\0'),
                                           "\n",
                                           " ",
                                           "\"items\":[",
                                           "\"count\":",
                                           "99999999999999999999",
                                           "{\"a\":\"1\",\"a\":\"2\"}",
                                           "<",
                                           "&#",
                                           QByteArray(300, '['),
                                           QByteArray(70, '"')};
        const qsizetype at = number(text.size() + 1);
        switch (number(8)) {
        case 0:
            text.truncate(at);
            break;
        case 1:
            text.insert(at, pieces.at(number(pieces.size())));
            break;
        case 2:
            text.replace(at, number(4), pieces.at(number(pieces.size())));
            break;
        case 3:
            text.remove(at, number(20));
            break;
        case 4:
            if (at < text.size())
                text[at] = char(m_random.bounded(256));
            break;
        case 5:
            if (at < text.size())
                text[at] = char(text.at(at) ^ (1 << m_random.bounded(8)));
            break;
        case 6:
            text.insert(at, text.mid(number(text.size()), number(60)));
            break;
        default:
            text.insert(at, m_seeds.at(number(m_seeds.size())).mid(number(50), number(80)));
            break;
        }
    }

    QRandomGenerator m_random;
    QByteArrayList m_seeds;
};

// With room behind the body, as from the network, and without.
HttpAnswer answered(const QByteArray &body, int status, int round)
{
    HttpAnswer answer = answerWith(body, status);
    if (round % 3 == 0)
        answer.body.squeeze();
    else
        answer.body.reserve(body.size() + BodyPadding);
    return answer;
}
} // namespace

class FuzzParsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages();
    void pagesAsQtReadsThem();
    void otherAnswers();
    void connectionFiles();
};

void FuzzParsersTest::pages()
{
    Mutator mutator(20250603);
    int taken = 0;
    for (int round = 0; round < Rounds; ++round) {
        const QByteArray body = mutator.next();
        for (const Table table : {Table::Syncs, Table::Logs, Table::Data, Table::Rejects}) {
            const Result<PagePtr> result = parsePage(answered(body, 200, round), table, 0);
            if (!result) {
                QCOMPARE(result.error().kind, ApiError::Kind::BadReply);
                continue;
            }
            ++taken;
            const RowBlock &rows = (*result)->rows;
            QCOMPARE(rows.columnNames().size(), rows.columns());
            for (int row = 0; row < rows.rows(); ++row) {
                for (int column = 0; column < rows.columns(); ++column) {
                    const QByteArrayView cell = rows.cell(row, column);
                    const CellKind kind = rows.kind(row, column);
                    if (kind == CellKind::Absent || kind == CellKind::Null)
                        QVERIFY(cell.isEmpty());
                    QVERIFY2(cell.isValidUtf8(), body.constData());
                }
            }
        }
    }
    // Neither everything nor nothing: the changes are worth their name.
    QVERIFY2(taken > Rounds / 20 && taken < 3 * Rounds, qPrintable(QString::number(taken)));
}

void FuzzParsersTest::pagesAsQtReadsThem()
{
    // What we take and Qt reads as well must say the same.
    Mutator mutator(77);
    int compared = 0;
    for (int round = 0; round < Rounds; ++round) {
        const QByteArray body = mutator.next();
        const Result<PagePtr> result = parsePage(answered(body, 200, round), Table::Data, 0);
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (!result || !document.isObject() || (*result)->repaired)
            continue;
        const QJsonArray items = document.object()["items"_L1].toArray();
        const RowBlock &rows = (*result)->rows;
        if (items.size() != rows.rows())
            continue; // keys in another case, which Qt tells apart
        for (int row = 0; row < rows.rows(); ++row) {
            const QJsonObject item = items.at(row).toObject();
            for (int column = 0; column < rows.columns(); ++column) {
                const QJsonValue value = item[QString::fromUtf8(rows.columnNames().at(column))];
                if (!value.isString())
                    continue;
                QCOMPARE(rows.cell(row, column).toByteArray(), value.toString().toUtf8());
                ++compared;
            }
        }
    }
    QVERIFY(compared > 500);
}

void FuzzParsersTest::otherAnswers()
{
    Mutator mutator(4711);
    Redactor redact;
    redact.learn(u"Invalid+secret="_s);
    for (int round = 0; round < Rounds; ++round) {
        const QByteArray body = mutator.next();
        const HttpAnswer answer = answered(body, round % 2 == 0 ? 400 : 200, round);
        (void)parseSync(answer);
        (void)parseTokens(answer);
        const Result<Account> account = parseAccount(body, u"2.0"_s, QUrl(u"https://login.eloqua.com"_s));
        if (account)
            QVERIFY(isTrustedBase(account->bulkUrl, QUrl(u"https://login.eloqua.com"_s)));
        const ApiError error = errorFromAnswer(answer, redact);
        QVERIFY(error.detail.size() <= 501);
        (void)error.fullText();
        (void)parseRetryAfter(body.left(40), QDateTime::currentDateTimeUtc());
    }
}

void FuzzParsersTest::connectionFiles()
{
    QRandomGenerator random(5);
    const QByteArray whole =
        R"({"clientId":"i","clientSecret":"s","refreshToken":"t","redirectUri":"r","scope":"full"})";
    for (int round = 0; round < Rounds / 4; ++round) {
        QByteArray json = whole;
        for (int changes = 1 + int(random.bounded(3)); changes > 0; --changes)
            json[qsizetype(random.bounded(int(json.size())))] = char(random.bounded(256));
        const auto content = parseConnection(json, u"the file"_s);
        if (!content) {
            QCOMPARE(content.error().kind, ApiError::Kind::File);
            QVERIFY(content.error().message.contains(u"the file"_s));
        } else {
            QVERIFY(!content->secrets.refreshToken.trimmed().isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(FuzzParsersTest)
#include "tst_fuzzparsers.moc"
