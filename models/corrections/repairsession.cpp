// SPDX-License-Identifier: MIT
#include "models/corrections/repairsession.h"

#include "models/base/counted.h"
#include "models/base/text.h"

#include <QtConcurrentRun>

#include <utility>

namespace Inspector
{

RepairSession::RepairSession(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
}

RepairSession::~RepairSession()
{
    for (const auto &cancelled : {m_previewCancelled, m_checkCancelled, m_act ? nullptr : m_cancelled}) {
        if (cancelled)
            *cancelled = true;
    }
    if (!m_copy)
        return;
    // What a person typed last is done as well. And to put the copy away may take a while, which nobody here
    // may wait for.
    QFuture<Result<QString>> current;
    if (m_act) {
        current = m_act->future();
        m_act->setFuture({}); // as it goes it cancels its future, which would drop what hasn't begun
    }
    (void)QtConcurrent::run([copy = std::exchange(m_copy, nullptr), acts = m_acts, current]() mutable {
        current.waitForFinished();
        const std::atomic<bool> cancelled = false;
        for (const Act &act : std::as_const(acts))
            (void)act(*copy, cancelled);
    });
}

void RepairSession::open()
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_opening.reset(new QFutureWatcher<Result<std::shared_ptr<RepairCopy>>>);
    connect(m_opening.get(), &QFutureWatcherBase::finished, this, [this] {
        const Result<std::shared_ptr<RepairCopy>> copy = m_opening->result();
        m_opening.reset();
        if (copy) {
            m_copy = *copy;
            Q_EMIT opened();
        } else {
            Q_EMIT openFailed(copy.error());
        }
        Q_EMIT changed();
    });
    m_opening->setFuture(QtConcurrent::run(
        [path = m_path, cancelled = m_cancelled] { return RepairCopy::open(path, cancelled.get()); }));
    Q_EMIT changed();
}

bool RepairSession::isBusy() const
{
    return m_opening || m_check || m_fields || isActing();
}

void RepairSession::cancel()
{
    m_acts.clear();
    for (const auto &cancelled : {m_cancelled, m_checkCancelled}) {
        if (cancelled)
            *cancelled = true;
    }
    if (m_fields) {
        m_fields.reset();
        Q_EMIT changed();
        Q_EMIT failed({.kind = ApiError::Kind::Stopped, .message = Text::tr("Canceled.")});
    }
}

void RepairSession::enqueue(Act act)
{
    if (!m_copy)
        return;
    m_acts.enqueue(std::move(act));
    next();
}

void RepairSession::next()
{
    if (m_act || m_acts.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_act.reset(new QFutureWatcher<Result<QString>>);
    connect(m_act.get(), &QFutureWatcherBase::finished, this, [this] {
        const Result<QString> result = m_act->result();
        m_act.reset();
        Q_EMIT changed(); // first: who hears that it is done may look at once
        if (result)
            Q_EMIT acted(*result);
        else
            Q_EMIT failed(result.error());
        next();
    });
    m_act->setFuture(QtConcurrent::run(
        [copy = m_copy, act = m_acts.dequeue(), cancelled = m_cancelled] { return act(*copy, *cancelled); }));
    Q_EMIT changed();
}

void RepairSession::apply(const RepairEdit &edit, const RowSet &rows, RepairCopy::Redo redo)
{
    enqueue([edit, rows, redo](RepairCopy &copy, const std::atomic<bool> &cancelled) -> Result<QString> {
        const Result<RepairStep> step = copy.apply(edit, rows, redo, &cancelled);
        return step ? Result<QString>(step->text) : step.error();
    });
}

void RepairSession::undo(int steps)
{
    enqueue([steps](RepairCopy &copy, const std::atomic<bool> &) -> Result<QString> {
        const int before = copy.undoCount();
        const Outcome undone = copy.undo(steps);
        const int count = before - copy.undoCount();
        if (!undone)
            return undone.error();
        return count == 1 ? tr("Undone: %1").arg(copy.steps().at(copy.undoCount()).text)
                          : tr("Undid %L1 step(s)", nullptr, pluralNumber(count)).arg(count);
    });
}

void RepairSession::redo(int steps)
{
    enqueue([steps](RepairCopy &copy, const std::atomic<bool> &) -> Result<QString> {
        const int before = copy.undoCount();
        const Outcome redone = copy.redo(steps);
        const int count = copy.undoCount() - before;
        if (!redone)
            return redone.error();
        return count == 1 ? tr("Redone: %1").arg(copy.steps().at(copy.undoCount() - 1).text)
                          : tr("Redid %L1 step(s)", nullptr, pluralNumber(count)).arg(count);
    });
}

void RepairSession::goTo(int count)
{
    if (!m_copy)
        return;
    const int more = count - m_copy->undoCount();
    if (more < 0)
        undo(-more);
    else if (more > 0)
        redo(more);
}

void RepairSession::applyRecipe(const QString &path, const RowSet &rows, RepairCopy::Redo redo)
{
    enqueue([path, rows, redo](RepairCopy &copy, const std::atomic<bool> &cancelled) -> Result<QString> {
        const Result<Recipe> recipe = Recipe::load(path);
        if (!recipe)
            return recipe.error();
        const Result<RecipeOutcome> outcome =
            Inspector::applyRecipe(copy, *recipe, rows, redo == RepairCopy::Redo::Drop, &cancelled);
        return outcome ? Result<QString>(outcome->sentence()) : outcome.error();
    });
}

void RepairSession::saveRecipe(const Recipe &recipe, const QString &path, const QString &done)
{
    enqueue([recipe, path, done](RepairCopy &, const std::atomic<bool> &) -> Result<QString> {
        const Outcome saved = recipe.save(path);
        return saved ? Result<QString>(done) : saved.error();
    });
}

void RepairSession::save()
{
    enqueue([](RepairCopy &copy, const std::atomic<bool> &) -> Result<QString> {
        const Outcome saved = copy.save();
        return saved ? Result<QString>(tr("Saved to %1").arg(copy.path())) : saved.error();
    });
}

void RepairSession::preview(const RepairEdit &edit, const RowSet &rows)
{
    cancelPreview();
    if (!m_copy)
        return;
    m_previewCancelled = std::make_shared<std::atomic<bool>>(false);
    m_preview.reset(new QFutureWatcher<Result<EditPreview>>);
    connect(m_preview.get(), &QFutureWatcherBase::finished, this, [this] {
        const Result<EditPreview> preview = m_preview->result();
        m_preview.reset();
        Q_EMIT previewed(preview);
    });
    m_preview->setFuture(QtConcurrent::run([copy = m_copy, edit, rows, cancelled = m_previewCancelled] {
        return copy->preview(edit, rows, cancelled.get());
    }));
}

void RepairSession::cancelPreview()
{
    if (m_previewCancelled)
        *m_previewCancelled = true;
    m_preview.reset();
}

void RepairSession::check(ApiClient *client)
{
    if (!m_copy || m_check || m_fields)
        return;
    if (!client || !m_copy->definition() || !m_copy->fieldMetadata().isEmpty()) {
        runCheck({}, {});
        return;
    }
    m_fields.reset(new FieldFetcher(*client, m_copy->definition()->uri));
    connect(m_fields.get(), &FieldFetcher::finished, this, [this](const Result<QByteArray> &json) {
        m_fields.reset();
        runCheck(json ? *json : QByteArray(), json ? QString() : json.error().message);
    });
    m_fields->start();
    Q_EMIT changed();
}

void RepairSession::dropClient()
{
    if (!m_fields)
        return;
    m_fields.reset();
    runCheck({}, {});
}

// `fetched`: the list of fields that has just come; `fault`: why it didn't.
void RepairSession::runCheck(const QByteArray &fetched, const QString &fault)
{
    m_checkCancelled = std::make_shared<std::atomic<bool>>(false);
    m_check.reset(new QFutureWatcher<Result<CheckReport>>);
    connect(m_check.get(), &QFutureWatcherBase::finished, this, [this, fault] {
        const Result<CheckReport> report = m_check->result();
        m_check.reset();
        if (report) {
            m_report = *report;
            if (!fault.isEmpty())
                m_report.notices << fault;
            Q_EMIT checked();
        } else {
            Q_EMIT failed(report.error());
        }
        Q_EMIT changed();
    });
    m_check->setFuture(
        QtConcurrent::run([copy = m_copy, fetched, cancelled = m_checkCancelled]() -> Result<CheckReport> {
            if (!fetched.isEmpty()) {
                if (const Outcome kept = copy->setFieldMetadata(fetched); !kept)
                    return kept.error();
            }
            const QByteArray json = copy->fieldMetadata();
            const Result<FieldMetadata> metadata =
                json.isEmpty() ? Result<FieldMetadata>(FieldMetadata()) : FieldMetadata::parse(json);
            return metadata ? checkRecords(*copy, *metadata, cancelled.get()) : metadata.error();
        }));
    Q_EMIT changed();
}

} // namespace Inspector
