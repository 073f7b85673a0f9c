// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/dataset.h"
#include "tests/ui/window.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

// What the tests of exports from the window have in common.
namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

inline const QString Rejects = u"Rejects"_s;

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString status(const Window &app)
{
    const auto *label = app.find<QLabel>(u"Export status"_s);
    return label ? label->text() : QString();
}

inline bool says(const Window &app, const QString &words)
{
    return becomes([&] { return status(app).contains(words); });
}

inline Demo::Options withRejects(qint64 rows)
{
    Demo::Options options;
    options.rejects = rows;
    return options;
}

inline bool openRejects(Window &app)
{
    if (!app.open(Demo::Sync::ManyRejects))
        return false;
    app.openTab(Rejects);
    return app.becomesReady(Rejects);
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
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
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
