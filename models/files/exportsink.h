// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/filemark.h"
#include "models/files/exportpart.h"

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
    // Passes all that was written through `change`, which reads the first file, from its beginning, and fills
    // the second. An error of it that is about a file has a reason as its message. False where what was
    // written is gone for good, as in a pipe.
    virtual bool canRewrite() const { return false; }
    using Change = std::function<Outcome(QFile &, QFile &)>;
    virtual Outcome rewrite(const Change &) { return Done{}; }
    // Bytes, once committed; nothing where that is no file.
    virtual std::optional<qint64> size() const { return std::nullopt; }

    // In place of open(): goes on with what an earlier run of the same export left. Nothing if there is
    // nothing left of it.
    virtual std::optional<Checkpoint> reopen() { return std::nullopt; }
    // reopen() found rows of the same export, and not one page of them was whole.
    virtual bool foundDamage() const { return false; }
    // What was written so far is good to be gone on with.
    virtual void note(const Checkpoint &) {}
    // The file that this is in.
    virtual FileMark noted() const { return {}; }
    // From now on what was noted stays when there is no commit(). May be called from any thread.
    virtual void keep() {}
};

// All of the bytes, or the device's reason. A disk that fills up takes a part of them first and says why only
// when it is asked for the rest.
Outcome writeWhole(QIODevice &device, const QByteArray &bytes);

// A file that appears whole or not at all: bytes go to a part beside it, which takes the name at the end,
// once it is safe on disk. Without commit() an older FILE stays as it was, and the part is removed, unless
// keep() was called or the program was killed: then the same export can go on with it. A symbolic link keeps
// pointing at its target, and the permissions of an older file are kept.
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
    std::optional<qint64> size() const override { return m_size; }
    std::optional<Checkpoint> reopen() override;
    bool foundDamage() const override { return m_damaged; }
    void note(const Checkpoint &checkpoint) override;
    FileMark noted() const override { return FileMark(*m_part); }
    void keep() override { m_keep = true; }

private:
    std::optional<ApiError> obstacle() const;
    ApiError failure(const QString &why) const;
    ApiError alreadyThere() const;
    ApiError lost() const;
    bool takeFreeName(std::error_code &fault) const;
    QString fileName() const;
    void removeLeftovers() const;

    QString m_path;
    QByteArray m_identity;
    Existing m_existing;
    std::unique_ptr<QFile> m_part;   // null before open() and after commit()
    std::unique_ptr<QFile> m_narrow; // the part that the journal speaks of, once it has been rewritten
    ExportJournal m_journal;
    std::optional<qint64> m_size;
    bool m_resumes = false;
    bool m_damaged = false;
    std::atomic<bool> m_keep = false;
};

// Standard output. Bytes that were written cannot be taken back.
class StandardOutputSink final : public ExportSink
{
public:
    Outcome open() override;
    Outcome write(const QByteArray &bytes) override;
    Outcome commit() override;
};

} // namespace Inspector
