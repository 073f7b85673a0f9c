// SPDX-License-Identifier: MIT
#include "models/store/keptsource.h"

#include "models/base/text.h"
#include "models/store/keptpages.h"

#include <QtConcurrentRun>

namespace Inspector
{

namespace
{
// As the server gives them. What has no JSON here was gone when it was asked for.
Result<HttpAnswer> answer(KeptCopy &copy, const QByteArray &path)
{
    const KeptFacts &facts = copy.facts();
    const bool isSync = path == syncPath(facts.sync);
    const Result<QByteArray> json = isSync ? copy.sync() : copy.definition();
    if (!json)
        return json.error();
    if (json->isEmpty())
        return ApiError{.kind = ApiError::Kind::Gone,
                        .message =
                            Text::tr("The definition isn't in this copy. %1").arg(facts.definition.note)};
    HttpAnswer answer;
    answer.status = 200;
    answer.body = *json;
    return answer;
}
} // namespace

std::unique_ptr<PageSource> KeptSource::pages()
{
    return std::make_unique<KeptPages>(m_copy);
}

Owned<AnswerRequest> KeptSource::ask(const QByteArray &path)
{
    return Owned<AnswerRequest>(new KeptAnswer(m_copy, path));
}

KeptAnswer::KeptAnswer(std::shared_ptr<KeptCopy> copy, const QByteArray &path)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        const Result<HttpAnswer> result = m_work.result();
        Q_EMIT finished(result);
    });
    m_work.setFuture(QtConcurrent::run([copy = std::move(copy), path] { return answer(*copy, path); }));
}

} // namespace Inspector
