// SPDX-License-Identifier: MIT
#pragma once

#include "models/overview/syncoverview.h"
#include "models/syncs/nightdigest.h"
#include "models/syncs/syncfacts.h"
#include "tests/support/client.h"
#include "tests/support/dialoganswers.h"
#include "ui/common/prompts.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

// The real questions, answered at once; keeps what was asked.
class AnsweredPrompts : public Prompts
{
public:
    void confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes,
                 const std::function<void()> &confirmed) override
    {
        questions << question;
        Prompts::confirm(parent, title, question, yes, confirmed);
        answerQuestion(parent, saysYes ? yes : QString());
    }
    QStringList questions;
    bool saysYes = true;
};

// The real window on a simulated Eloqua; controls are found by their accessible names, as a screen reader
// would.
class Desk
{
public:
    explicit Desk(const Demo::Options &options = {})
        : m_thread(options)
    {
        QSettings().clear();
        // Most tests count the requests that they are about.
        asksForSyncFacts.set(false);
        countsCausesByItself.set(false);
        showsNightDigest.set(false);
        openWindow();
    }
    ~Desk() { closeWindow(); }

    Demo::FaultyServer &server() { return *m_thread.server(); }
    Client &client() { return *m_client; }
    MainWindow &window() { return *m_window; }
    AnsweredPrompts &prompts() { return m_prompts; }

    // A start of the program, and its end.
    void openWindow()
    {
        m_client = std::make_unique<Client>(server());
        m_window = std::make_unique<MainWindow>(m_prompts);
        // What a test counts must not depend on how long it takes.
        m_window->setRefreshPace({.running = 24h, .resting = 24h});
        if (prepare)
            prepare(*m_window);
        m_window->setClient(&m_client->api());
        m_window->show();
    }
    void closeWindow()
    {
        if (m_window)
            m_window->setClient(nullptr);
        m_window.reset();
        m_client.reset();
    }
    std::function<void(MainWindow &)> prepare; // before the account is shown

    template <typename T>
    T *find(const QString &name)
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            const QList<T *> all = top->findChildren<T *>();
            for (T *one : all) {
                if (one->accessibleName() == name)
                    return one;
            }
        }
        return nullptr;
    }
    QAction *action(const QString &name)
    {
        for (QAction *one : m_window->findChildren<QAction *>()) {
            if (QString(one->text()).remove(u'&') == name)
                return one;
        }
        return nullptr;
    }
    bool isListed()
    {
        return QTest::qWaitFor([this] { return find<QTableView>(u"Syncs"_s)->model()->rowCount() > 0; },
                               Patience);
    }
    // Chooses a sync as --sync does, and waits for it.
    bool open(qint64 id)
    {
        m_window->openSync(SyncId(id));
        return QTest::qWaitFor(
            [this, id] { return labelText(u"Sync title"_s).startsWith(u"Sync %1   "_s.arg(id)); }, Patience);
    }
    QString labelText(const QString &name)
    {
        auto *label = find<QLabel>(name);
        return label && !label->isHidden() ? label->text() : QString();
    }
    // The id in the current row of the list; 0 for none.
    qint64 chosenRow()
    {
        auto *view = find<QTableView>(u"Syncs"_s);
        const QModelIndexList rows = view->selectionModel()->selectedRows();
        return rows.isEmpty() ? 0 : rows.first().data().toLongLong();
    }
    // The status that the list shows for this sync.
    QString listedStatus(qint64 id)
    {
        auto *model = find<QTableView>(u"Syncs"_s)->model();
        for (int row = 0; row < std::min(model->rowCount(), 400); ++row) {
            if (model->index(row, 0).data().toLongLong() == id)
                return model->index(row, 1).data().toString();
        }
        return {};
    }
    qsizetype posts() { return sent("POST").size(); }
    QList<Demo::Request> sent(const QByteArray &verb)
    {
        QList<Demo::Request> list;
        for (const Demo::Request &request : server().requests(u"/syncs")) {
            if (request.verb == verb)
                list << request;
        }
        return list;
    }

private:
    Demo::FaultyServerThread m_thread;
    AnsweredPrompts m_prompts;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Inspector::Test

// A test program whose settings are its own.
#define DESK_TEST_MAIN(Class)                                                                                \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        const QTemporaryDir settings;                                                                        \
        QCoreApplication::setOrganizationName(QStringLiteral("tests"));                                      \
        QCoreApplication::setApplicationName(QStringLiteral(#Class));                                        \
        QSettings::setDefaultFormat(QSettings::IniFormat);                                                   \
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());                     \
        QApplication program(argc, argv);                                                                    \
        Class test;                                                                                          \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
