// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/dataset.h"
#include "tests/support/files.h"
#include "tests/ui/window.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>

// What the tests of exports from the window have in common.
namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

inline const QString Rejects = u"Rejects"_s;

inline QString status(const Window &app)
{
    const auto *label = app.find<QLabel>(u"Export status"_s);
    return label ? label->text() : QString();
}

// Of all exports in the list.
inline QStringList statuses(const Window &app)
{
    QStringList texts;
    const auto labels = findAllNamed<QLabel>(&app.window(), u"Export status"_s);
    for (const QLabel *label : labels)
        texts << label->text();
    return texts;
}

inline bool says(const Window &app, const QString &words)
{
    return becomes([&] { return statuses(app).join(u'\n').contains(words); });
}

inline Demo::Options withRejects(qint64 rows)
{
    Demo::Options options;
    options.rejects = rows;
    return options;
}

inline bool openRejects(Window &app)
{
    return app.openTable(Demo::Sync::ManyRejects, Rejects);
}

inline void select(const Window &app, const QString &box, const QString &text)
{
    auto *combo = app.find<QComboBox>(box);
    combo->setCurrentText(text);
    Q_EMIT combo->activated(combo->currentIndex());
}

// The recordIndex of a row, as the demo makes it.
inline QByteArray index(qint64 row)
{
    return QByteArray::number(Demo::rejectRow(Demo::Sync::ManyRejects, row).recordIndex);
}

// A folder for the files of one test function.
class ExportFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const { return filesIn(m_folder.path()); }
    void empty()
    {
        QDir folder(m_folder.path());
        for (const QString &file : files())
            folder.remove(file);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Inspector::Test
