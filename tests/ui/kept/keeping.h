// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/dataset.h"
#include "models/store/keptcopy.h"
#include "tests/support/files.h"
#include "tests/ui/window.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

// What the tests of kept copies in the window have in common.
namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

// Of every line below the tables.
inline QStringList keepTexts(const Window &app)
{
    QStringList texts;
    const auto labels = findAllNamed<QLabel>(&app.window(), u"Keep status"_s);
    for (const QLabel *label : labels)
        texts << label->text();
    return texts;
}

inline bool keepSays(const Window &app, const QString &words)
{
    return becomes([&] { return keepTexts(app).join(u'\n').contains(words); });
}

// From the File menu, with this answer to the question for a place.
inline void keepAs(Window &app, const QString &path)
{
    app.prompts().saveTo = path;
    app.action(u"Keep…"_s)->trigger();
}

// After so many more requests for rejects, the server answers none. What the window wants has come before.
inline void holdRejects(Window &app, int skip)
{
    (void)settles(app.client().api());
    app.server().addFault(
        {.kind = Demo::Fault::Kind::Hold, .path = u"/rejects$"_s, .times = -1, .skip = skip});
}

// Nothing is left of what was being worked at.
inline bool hasNoWork()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    const QDir folder(cache + u"/eloqua-sync-inspector/keeping"_s);
    return becomes([&] { return folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty(); });
}

inline QString completenessOf(const QString &path)
{
    const auto copy = KeptCopy::open(path);
    return copy ? (*copy)->facts().completeness() : copy.error().message;
}

// A folder for the files of one test function, and nothing in the usual place.
class KeepFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    QStringList files() const { return filesIn(m_folder.path()); }
    void empty()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        QDir(keptFolder()).removeRecursively();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Inspector::Test
