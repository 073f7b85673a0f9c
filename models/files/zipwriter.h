// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <vector>

struct z_stream_s;

namespace Inspector
{

// A ZIP archive (PKWARE's APPNOTE 6.3) written to a device in one go: deflated entries, one after the other.
// Only their heads are gone back to, once it is known how long they have become. The first failure stays:
// everything after it does nothing, and close() tells. For one thread.
class ZipWriter
{
public:
    // Plain archives end at 4 GiB, an entry as well; Large ones don't, but not every program reads them.
    enum class Size { Plain, Large };
    // `to`: empty, and seekable; must outlive this.
    ZipWriter(QIODevice &to, Size size);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    // `name`: ASCII.
    void begin(const QByteArray &name);
    void add(const QByteArray &bytes);
    void end();
    // Errors: File; the message is a reason.
    Outcome close();
    const Outcome &state() const { return m_state; }

private:
    struct Entry {
        QByteArray name;
        quint64 at = 0; // of its head in the file
        quint32 checksum = 0;
        quint64 packed = 0;
        quint64 size = 0;
    };

    void deflateAll(int flush);
    void write(const QByteArray &bytes);
    void checkSize(quint64 size);
    QByteArray head(const Entry &entry) const;
    QByteArray listed(const Entry &entry) const;
    QByteArray ending(quint64 listAt, quint64 listSize) const;

    QIODevice &m_to;
    bool m_isLarge;
    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_packed; // room for what comes out of it
    std::vector<Entry> m_entries;
    quint64 m_at = 0; // bytes written
    Outcome m_state = Done{};
};

} // namespace Inspector
