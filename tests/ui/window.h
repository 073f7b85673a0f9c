// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/client.h"
#include "tests/support/findnamed.h"
#include "ui/common/prompts.h"
#include "ui/pane/tablepane.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

#include <memory>
#include <vector>

namespace Inspector::Test
{

// The real dialogs, answered as soon as the event loop runs; remembers what was asked.
class AnsweredPrompts : public Prompts
{
public:
    QString saveTo;     // empty: the person cancels
    QString openFrom;   // empty: the person cancels
    bool agree = false; // to questions
    QStringList suggested;
    QStringList questions;

    void saveFile(QWidget *parent, const QString &title, const QString &suggestedPath,
                  const FileChosen &chosen) override;
    void confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes,
                 const std::function<void()> &confirmed) override;
    bool takeFirst = true; // of two ways to go on
    bool answers = true;   // to that; else the person cancels
    void choose(QWidget *parent, const QString &title, const QString &question, const QString &first,
                const QString &second, const std::function<void(bool)> &chosen) override;
    void openFile(QWidget *parent, const QString &title, const QString &types,
                  const FileChosen &chosen) override;
};

// The real window on a simulated Eloqua, which runs in a thread of its own. What a person does is done with
// keys, clicks and controls that are found by the names of interface.md.
class Window
{
public:
    enum class Start { SignedIn, SignedOut };
    // Names and numbers for the list of syncs are asked for only where the test has set `asksForSyncFacts`.
    // `prompts`: in place of those that answer; outlives the window.
    explicit Window(const Demo::Options &options = {}, Start start = Start::SignedIn,
                    Prompts *prompts = nullptr);
    ~Window();

    Demo::FaultyServer &server() { return *m_thread.server(); }
    Client &client() { return m_client; }
    AnsweredPrompts &prompts() { return m_prompts; }
    MainWindow &window() const { return *m_window; }
    // Shows the syncs of the client.
    void signIn();
    // A new session, of the same account or, on another server, of another one.
    void signInAnew() { signInAnew(server()); }
    void signInAnew(const Demo::Server &server);

    // The one widget of this name; null when there is none or more than one.
    template <typename T>
    T *find(const QString &name) const
    {
        const QList<T *> found = findAllNamed<T>(m_window.get(), name);
        return found.size() == 1 ? found.first() : nullptr;
    }
    // Presses the table's export button and saves under this name, as the dialog stands. False where there is
    // no dialog, or it does not let one save.
    bool exportTo(const QString &table, const QString &path);
    bool saveExport(const QString &path);
    QTableView *table(const QString &name) const { return find<QTableView>(name); }
    TablePane &pane(const QString &name) const;
    // What can be read above the table; empty while nothing is said.
    QString message(const QString &table) const;
    QString count(const QString &table) const;
    bool hasRetry(const QString &table) const;
    QString cell(const QString &table, int row, const QString &column) const;
    QStringList column(const QString &table, const QString &column) const; // of all rows

    // Of a menu, by its text without the mark of its key.
    QAction *action(const QString &text) const;
    void filter(const QString &table, const QString &q);
    void setNumber(const QString &spinBox, int number);
    void openTab(const QString &name);
    // The number of the column with this title, or -1.
    int columnNamed(const QString &table, const QString &title) const;
    void clickHeader(const QString &table, const QString &column);
    void press(const QString &button);
    void retry(const QString &table);

    // Waits for the end of what is asked for; false if that does not come, or not so.
    bool isReady(const QString &table) const;
    bool becomesReady(const QString &table) const;
    bool fails(const QString &table) const;
    // Opens a sync and waits until it and the list of syncs are here.
    bool open(qint64 sync);
    // The same, and the table of its tab.
    bool openTable(qint64 sync, const QString &table);
    // What Details says of the sync on the right; empty while it is on its way.
    QString detail(const QString &title) const;
    QString shownSync() const { return detail(QStringLiteral("ID")); }

    // Requests whose whole path ends so, since the last forgetting.
    QList<Demo::Request> requests(const QString &pathEnd) const;
    Demo::Request lastRequest(const QString &pathEnd) const;
    void forgetRequests() { server().clearRequests(); }

private:
    void prepare();

    Demo::FaultyServerThread m_thread;
    Client m_client;
    std::vector<std::unique_ptr<Client>> m_later;
    AnsweredPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

QString pathOf(qint64 sync, const QString &table = {});

// Whether `condition` holds in time; the event loop runs meanwhile.
template <typename Condition>
bool becomes(Condition condition)
{
    return QTest::qWaitFor(condition, Patience);
}

// Settings in a folder of this run's own, then the tests.
int runWithOwnSettings(int argc, char *argv[], const std::function<int()> &run);

} // namespace Inspector::Test

#define INSPECTOR_WINDOW_TEST_MAIN(TestClass)                                                                \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        return Inspector::Test::runWithOwnSettings(argc, argv, [argc, argv] {                                \
            TestClass test;                                                                                  \
            return QTest::qExec(&test, argc, argv);                                                          \
        });                                                                                                  \
    }
