// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/syntax/commandline.h"
#include "models/base/result.h"
#include "models/files/exportsink.h"
#include "models/pages/pageparser.h"

#include <QFutureWatcher>

#include <memory>

namespace Inspector
{

// For rows of this table, as the options want them.
std::unique_ptr<RowWriter> makeWriter(const OutputOptions &options, Table table);
std::unique_ptr<ExportSink> makeSink(const OutputOptions &options);

// Writes the result of one request: whole or, where it goes to a file, not at all. Runs on the pool, for a
// pipe that nobody reads blocks the writer, and the program must still notice signals.
class ResultWriter : public QObject
{
    Q_OBJECT

public:
    explicit ResultWriter(const OutputOptions &options);

    // Before anything is asked of the server: a file that cannot be written is better known then.
    Outcome open();
    void write(const PagePtr &page, Table table);
    void write(const QByteArray &bytes);
    // When it is finished: what the format could not hold.
    const QStringList &notices() const { return m_notices; }

Q_SIGNALS:
    void finished(const Inspector::Outcome &outcome);

private:
    using Written = Result<QStringList>;

    OutputOptions m_options;
    std::shared_ptr<ExportSink> m_sink; // shared with the task that runs
    QFutureWatcher<Written> m_work;
    QStringList m_notices;
};

} // namespace Inspector
