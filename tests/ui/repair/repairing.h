// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/dataset.h"
#include "models/corrections/correctionsmodel.h"
#include "models/keep/keepjob.h"
#include "tests/ui/window.h"
#include "ui/repair/repairdesk.h"
#include "ui/repair/repairwindow.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

// What the tests of repairing have in common: the rejects of a trade show, 1,203 of which have an address
// that only a blank behind it spoils.
namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

constexpr qint64 Show = Demo::Sync::TradeShow;
const QString Email = u"emailAddress"_s;
const RepairScope Blanks{.statusCode = "ELQ-00002", .fields = QByteArrayList{"emailAddress"}};

inline QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class RepairBench
{
public:
    explicit RepairBench(const Demo::Options &options = {}, Window::Start start = Window::Start::SignedIn)
        : m_app(options, start)
    {
    }

    Window &app() { return m_app; }
    RepairDesk &desk() { return m_app.window().repairs(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    // Into a file of this name, with a session of its own.
    bool keep(qint64 sync, const QString &name)
    {
        std::optional<Result<KeptSummary>> kept;
        const Owned<KeepJob> job(new KeepJob(m_app.client().api(), {SyncId{sync}, path(name)}));
        QObject::connect(job.get(), &KeepJob::finished, job.get(),
                         [&kept](const Result<KeptSummary> &result) { kept = result; });
        job->start();
        return becomes([&] { return kept.has_value(); }) && *kept;
    }

    // Null when it does not open in time.
    RepairWindow *open(const QString &name, const RepairScope &scope = {})
    {
        desk().open(path(name), scope);
        const QList<RepairWindow *> all = desk().windows();
        return all.isEmpty() || !settles(*all.last()) ? nullptr : all.last();
    }

    static bool settles(const RepairWindow &window)
    {
        return becomes([&window] { return window.isSettled(); });
    }
    static QString said(const RepairWindow &window, const QString &label = u"Repair message"_s)
    {
        const auto *found = findNamed<QLabel>(&window, label);
        return found && !found->isHidden() ? found->text() : QString();
    }
    static bool says(const RepairWindow &window, const QString &words,
                     const QString &label = u"Repair message"_s)
    {
        const bool comes = becomes([&] { return said(window, label).contains(words); });
        if (!comes)
            qWarning("%s says: %s", qPrintable(label), qPrintable(said(window, label)));
        return comes;
    }
    static QTableView *table(const RepairWindow &window, const QString &name = u"Corrections"_s)
    {
        return findNamed<QTableView>(&window, name);
    }
    static void press(const RepairWindow &window, const QString &button)
    {
        findNamed<QPushButton>(&window, button)->click();
    }
    static int column(const RepairWindow &window, const QString &field)
    {
        const QAbstractItemModel *model = table(window)->model();
        for (int i = 0; i < model->columnCount(); ++i) {
            if (model->headerData(i, Qt::Horizontal).toString() == field)
                return i;
        }
        return -1;
    }
    // Once it is here, as it is now: after a step, what was read before is read again.
    static QModelIndex cell(const RepairWindow &window, int row, const QString &field)
    {
        const QModelIndex index = table(window)->model()->index(row, column(window, field));
        (void)becomes([&] {
            (void)index.data();
            QCoreApplication::processEvents(); // now it is being asked for
            return window.isSettled() && index.data(CorrectionsModel::IsLoadedRole).toBool();
        });
        return index;
    }
    static QString text(const RepairWindow &window, int row, const QString &field)
    {
        return cell(window, row, field).data(Qt::EditRole).toString();
    }
    // Asks for it, and agrees.
    static bool apply(RepairWindow &window, const QString &button)
    {
        press(window, button);
        const auto *apply = findNamed<QPushButton>(&window, u"Apply"_s);
        if (!becomes([apply] { return apply->isVisible() && apply->isEnabled(); }))
            return false;
        press(window, u"Apply"_s);
        return becomes([apply] { return !apply->isVisible(); }) && settles(window);
    }
    static QAction *action(const RepairWindow &window, const QString &text)
    {
        for (QAction *one : window.findChildren<QAction *>()) {
            if (QString(one->text()).remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    // As a person leaves it; waits for what it still has to do.
    void close(RepairWindow &window)
    {
        const QPointer<RepairWindow> gone(&window);
        window.close();
        (void)becomes([&gone] { return !gone; });
        QThreadPool::globalInstance()->waitForDone();
    }

private:
    QTemporaryDir m_folder;
    Window m_app;
};

} // namespace Inspector::Test
