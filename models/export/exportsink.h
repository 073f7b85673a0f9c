// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportjournal.h"

#include <atomic>
#include <functional>
#include <system_error>

namespace Inspector
{

// Where an export's bytes go. Used by one thread at a time, off the GUI thread.
class ExportSink
{
public:
    ExportSink() = default;
    virtual ~ExportSink() = default;
    Q_DISABLE_COPY_MOVE(ExportSink)

    virtual Outcome open() = 0;
    virtual Outcome write(const QByteArray &bytes) = 0;
    // Makes what was written final. Nothing is final before.
    virtual Outcome commit() = 0;
    // Passes all that was written through `change`, which copies from the first device to the second. False
    // where what was written is gone for good, as in a pipe.
    virtual bool canRewrite() const { return false; }
    using Change = std::function<Outcome(QIODevice &, QIODevice &)>;
    virtual Outcome rewrite(const Change &) { return Done{}; }

    // In place of open(): goes on with what an earlier run of the same export left. Nothing if there is
    // nothing left of it.
    virtual std::optional<Checkpoint> reopen() { return std::nullopt; }
    // What was written so far is good to be gone on with.
    virtual void note(const Checkpoint &) {}
    // From now on what was noted stays when there is no commit(). May be called from any thread.
    virtual void keep() {}
};

// All of the bytes, or the device's reason. A disk that fills up takes a part of them first and says why only
// when it is asked for the rest.
Outcome writeWhole(QIODevice &device, const QByteArray &bytes);

// A file that appears whole or not at all: bytes go to FILE.part (or FILE.2.part..., when that is somebody
// else's), which takes the name at the end, once it is safe on disk. Without commit() an older FILE stays as
// it was, and the part is removed, unless keep() was called or the program was killed: then the same export
// can go on with it. A symbolic link keeps pointing at its target, and the permissions of an older file are
// kept.
class FileSink final : public ExportSink
{
public:
    enum class Existing { Replace, Keep };
    // `identity`: one line of text, the same for the same export; empty if it cannot be gone on with.
    // Existing::Keep: a FILE that is there, or comes to be there before commit(), is an error.
    explicit FileSink(const QString &path, const QByteArray &identity = {},
                      Existing existing = Existing::Replace);
    ~FileSink() override;

    Outcome open() override;
    Outcome write(const QByteArray &bytes) override;
    Outcome commit() override;
    bool canRewrite() const override { return true; }
    Outcome rewrite(const Change &change) override;
    std::optional<Checkpoint> reopen() override;
    void note(const Checkpoint &checkpoint) override;
    void keep() override { m_keep = true; }

private:
    std::optional<ApiError> obstacle() const;
    bool createPart(QFile &part) const;
    ApiError failure(const QString &why) const;
    ApiError alreadyThere() const;
    bool takeFreeName(std::error_code &fault) const;

    QString m_path;
    QByteArray m_identity;
    Existing m_existing;
    QFile m_part;
    QString m_narrow; // the part that the journal speaks of, once it has been rewritten
    ExportJournal m_journal;
    std::atomic<bool> m_keep = false;
};

// What an export that broke off left beside its file.
struct LeftPart {
    QString path;
    std::optional<Checkpoint> upTo; // if it is the same export, and nobody is writing it
};
// The part of the same export if there is one, else another one. Reads the journal only, no rows.
std::optional<LeftPart> findPart(const QString &path, const QByteArray &identity);
void removePart(const LeftPart &part);

// Standard output. Bytes that were written cannot be taken back.
class StandardOutputSink final : public ExportSink
{
public:
    Outcome open() override;
    Outcome write(const QByteArray &bytes) override;
    Outcome commit() override;

private:
    QFile m_out;
};

} // namespace Inspector
