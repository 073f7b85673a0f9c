// SPDX-License-Identifier: MIT
#include "models/base/apierror.h"

#include "models/base/text.h"

#include <QStringList>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

QString ApiError::answerText() const
{
    QStringList lines;
    if (httpStatus != 0) {
        const QString status = reason.isEmpty() ? QString::number(httpStatus)
                                                : u"%1 %2"_s.arg(QString::number(httpStatus), reason);
        lines << Text::tr("Server response: %1").arg(status);
    }
    for (const Failure &failure : failures) {
        lines << Text::tr("Field %1, value %2: %3").arg(failure.field, failure.value, failure.constraint);
    }
    if (!detail.isEmpty() && failures.isEmpty())
        lines << detail;
    if (!requestId.isEmpty())
        lines << u"X-Request-Id: %1"_s.arg(requestId);
    return lines.join(u'\n');
}

QString ApiError::fullText() const
{
    const QString answer = answerText();
    return answer.isEmpty() ? message : message + u'\n' + answer;
}

ApiError stoppedByHand()
{
    return {.kind = ApiError::Kind::Stopped, .message = Text::tr("Stopped. Nothing was loaded.")};
}

bool isTransient(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Server:
        return true;
    default:
        return false;
    }
}

bool isWithoutAnswer(const ApiError &error)
{
    return error.kind == ApiError::Kind::Network && error.httpStatus == 0;
}

bool isAboutProxy(const ApiError &error)
{
    return error.kind == ApiError::Kind::Proxy || error.kind == ApiError::Kind::ProxySignIn;
}

} // namespace Inspector
