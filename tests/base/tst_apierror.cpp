// SPDX-License-Identifier: MIT
#include "models/base/apierror.h"
#include "models/base/result.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class ApiErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysMessageStatusWordsAndRequestId();
    void namesTheFieldsInsteadOfTheRawBody();
    void leavesOutWhatIsNotThere();
    void whatPassesByItself();
    void aResultIsOneOfTwo();
};

void ApiErrorTest::saysMessageStatusWordsAndRequestId()
{
    const ApiError error{.httpStatus = 503,
                         .reason = u"Service Unavailable"_s,
                         .message = u"Try again."_s,
                         .detail = u"Maintenance."_s,
                         .requestId = u"0f3c/42"_s};
    QCOMPARE(error.fullText(), u"Try again.\nServer response: 503 Service Unavailable\nMaintenance.\n"
                               "X-Request-Id: 0f3c/42"_s);
}

void ApiErrorTest::namesTheFieldsInsteadOfTheRawBody()
{
    const ApiError error{
        .httpStatus = 400,
        .message = u"Refused."_s,
        .detail = u"{\"failures\":[...]}"_s,
        .failures = {{u"q"_s, u"x=1"_s, u"Unknown term"_s}, {u"limit"_s, u"0"_s, u"Too small"_s}}};
    QCOMPARE(error.fullText(), u"Refused.\nServer response: 400\nField q, value x=1: Unknown term\n"
                               "Field limit, value 0: Too small"_s);
}

void ApiErrorTest::leavesOutWhatIsNotThere()
{
    const ApiError offline{.message = u"No network."_s};
    QCOMPARE(offline.fullText(), u"No network."_s);
    QVERIFY(offline.answerText().isEmpty());
}

void ApiErrorTest::whatPassesByItself()
{
    using Kind = ApiError::Kind;
    for (const Kind kind : {Kind::Network, Kind::Timeout, Kind::RateLimited, Kind::Server, Kind::Proxy})
        QVERIFY(isTransient({.kind = kind}));
    for (const Kind kind : {Kind::Tls, Kind::SignIn, Kind::Refused, Kind::Forbidden, Kind::Gone,
                            Kind::BadReply, Kind::File, Kind::Secrets, Kind::ProxySignIn})
        QVERIFY(!isTransient({.kind = kind}));
}

void ApiErrorTest::aResultIsOneOfTwo()
{
    const Result<int> good(5);
    QVERIFY(good && good.isOk());
    QCOMPARE(*good, 5);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)good.error());
    const Result<int> bad(ApiError{.message = u"no"_s});
    QVERIFY(!bad);
    QCOMPARE(bad.error().message, u"no"_s);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)bad.value());
}

QTEST_GUILESS_MAIN(ApiErrorTest)
#include "tst_apierror.moc"
