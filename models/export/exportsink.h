// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QFile>

#include <functional>

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
};

// All of the bytes, or the device's reason. A disk that fills up takes a part of them first and says why only
// when it is asked for the rest.
Outcome writeWhole(QIODevice &device, const QByteArray &bytes);

// A file that appears whole or not at all: bytes go to FILE.part (or FILE.2.part..., when that is somebody
// else's), which takes the name at the end, once it is safe on disk. Without commit() the part is removed and
// an older FILE stays as it was. A symbolic link keeps pointing at its target, and the permissions of an
// older file are kept.
class FileSink final : public ExportSink
{
public:
    explicit FileSink(const QString &path);
    ~FileSink() override;

    Outcome open() override;
    Outcome write(const QByteArray &bytes) override;
    Outcome commit() override;
    bool canRewrite() const override { return true; }
    Outcome rewrite(const Change &change) override;

private:
    bool createPart(QFile &part) const;
    ApiError failure(const QString &why) const;

    QString m_path;
    QFile m_part;
};

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
