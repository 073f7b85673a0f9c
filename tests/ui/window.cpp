// SPDX-License-Identifier: MIT
#include "tests/ui/window.h"

#include "models/overview/syncoverview.h"
#include "models/syncs/nightdigest.h"
#include "models/syncs/syncfacts.h"
#include "tests/support/dialoganswers.h"
#include "ui/overview/overviewpane.h"
#include "ui/sync/syncpane.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

void AnsweredPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggestedPath,
                               const FileChosen &chosen)
{
    suggested << suggestedPath;
    Prompts::saveFile(parent, title, suggestedPath, chosen);
    QTimer::singleShot(0, parent, [parent, path = saveTo] { answerFileDialog(parent, path); });
}

void AnsweredPrompts::confirm(QWidget *parent, const QString &title, const QString &question,
                              const QString &yes, const std::function<void()> &confirmed)
{
    questions << question;
    Prompts::confirm(parent, title, question, yes, confirmed);
    QTimer::singleShot(0, parent,
                       [parent, button = agree ? yes : QString()] { answerQuestion(parent, button); });
}

void AnsweredPrompts::choose(QWidget *parent, const QString &title, const QString &question,
                             const QString &first, const QString &second,
                             const std::function<void(bool)> &chosen)
{
    questions << question;
    Prompts::choose(parent, title, question, first, second, chosen);
    const QString answer = takeFirst ? first : second;
    QTimer::singleShot(0, parent,
                       [parent, button = answers ? answer : QString()] { answerQuestion(parent, button); });
}

void AnsweredPrompts::openFile(QWidget *parent, const QString &title, const QString &types,
                               const FileChosen &chosen)
{
    Prompts::openFile(parent, title, types, chosen);
    QTimer::singleShot(0, parent, [parent, path = openFrom] { answerFileDialog(parent, path); });
}

Window::Window(const Demo::Options &options, Start start, Prompts *prompts)
    : m_thread(options)
    , m_client(*m_thread.server())
    , m_window(std::make_unique<MainWindow>(prompts ? *prompts : m_prompts))
{
    // What a test counts must not depend on how long it takes.
    m_window->setRefreshPace({.running = 24h, .resting = 24h});
    // Most tests count the requests that they are about.
    if (!QSettings().contains(u"syncs/namesAndRejects"_s))
        asksForSyncFacts.set(false);
    if (!QSettings().contains(u"overview/countsCauses"_s))
        countsCausesByItself.set(false);
    if (!QSettings().contains(u"digest/shown"_s))
        showsNightDigest.set(false);
    m_window->show();
    (void)QTest::qWaitForWindowExposed(m_window.get());
    if (start == Start::SignedIn)
        signIn();
}

Window::~Window() = default;

void Window::signIn()
{
    m_window->setClient(&m_client.api());
    prepare();
}

// Tests look for the tabs at once; people see them only with the first sync.
void Window::prepare()
{
    m_window->findChild<SyncPane *>()->prepare();
}

void Window::signInAnew(const Demo::Server &server)
{
    m_later.push_back(std::make_unique<Client>(server));
    m_window->setClient(&m_later.back()->api());
    prepare();
}

TablePane &Window::pane(const QString &name) const
{
    QWidget *above = table(name)->parentWidget();
    while (!qobject_cast<TablePane *>(above))
        above = above->parentWidget();
    return *qobject_cast<TablePane *>(above);
}

QString Window::message(const QString &table) const
{
    const auto *label = find<QLabel>(table + u" message"_s);
    return label && label->isVisible() ? label->text() : QString();
}

QString Window::count(const QString &table) const
{
    return find<QLabel>(table + u" count"_s)->text();
}

namespace
{
QPushButton *retryButton(const QLabel *message)
{
    return findNamed<QPushButton>(message->parentWidget(), u"Retry"_s);
}
} // namespace

QAction *Window::action(const QString &text) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (QString(action->text()).remove(u'&') == text)
            return action;
    }
    return nullptr;
}

bool Window::hasRetry(const QString &table) const
{
    return retryButton(find<QLabel>(table + u" message"_s))->isVisible();
}

void Window::retry(const QString &table)
{
    QTest::mouseClick(retryButton(find<QLabel>(table + u" message"_s)), Qt::LeftButton);
}

int Window::columnNamed(const QString &table, const QString &title) const
{
    const QAbstractItemModel *model = this->table(table)->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    return -1;
}

QString Window::cell(const QString &table, int row, const QString &column) const
{
    return this->table(table)->model()->index(row, columnNamed(table, column)).data().toString();
}

QStringList Window::column(const QString &table, const QString &column) const
{
    QStringList cells;
    for (int row = 0; row < this->table(table)->model()->rowCount(); ++row)
        cells << cell(table, row, column);
    return cells;
}

void Window::filter(const QString &table, const QString &q)
{
    auto *line = find<QLineEdit>(table + u" filter"_s);
    line->selectAll();
    if (q.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        line->insert(q); // as pasted: QTest's keys are ASCII only
    QTest::keyClick(line, Qt::Key_Return);
}

void Window::setNumber(const QString &spinBox, int number)
{
    auto *box = find<QSpinBox>(spinBox);
    box->selectAll();
    QTest::keyClicks(box, QString::number(number));
    QTest::keyClick(box, Qt::Key_Return);
}

void Window::openTab(const QString &name)
{
    auto *bar = m_window->findChild<QTabBar *>();
    for (int tab = 0; tab < bar->count(); ++tab) {
        if (bar->tabText(tab) == name)
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    }
}

void Window::clickHeader(const QString &table, const QString &column)
{
    QHeaderView *header = this->table(table)->horizontalHeader();
    const int x = header->sectionViewportPosition(columnNamed(table, column)) + 12;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
}

void Window::press(const QString &button)
{
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
}

bool Window::exportTo(const QString &table, const QString &path)
{
    press(table + u" export"_s);
    return saveExport(path);
}

bool Window::saveExport(const QString &path)
{
    auto *name = find<QLineEdit>(u"File name:"_s);
    if (!name)
        return false;
    name->selectAll();
    name->insert(path);
    QTest::keyClick(name, Qt::Key_Return);
    return becomes([this] { return !find<QLineEdit>(u"File name:"_s); });
}

bool Window::isReady(const QString &table) const
{
    const TablePane &pane = this->pane(table);
    return pane.model().loadState() == PagedTableModel::LoadState::Ready && !pane.model().isFetching();
}

bool Window::becomesReady(const QString &table) const
{
    return becomes([&] { return isReady(table); });
}

bool Window::fails(const QString &table) const
{
    return becomes([&] { return pane(table).model().loadState() == PagedTableModel::LoadState::Failed; });
}

bool Window::open(qint64 sync)
{
    m_window->openSync(SyncId(sync));
    return becomes([this, sync] {
        return shownSync() == QString::number(sync) && !pane(u"Syncs"_s).model().isFetching();
    });
}

bool Window::openTable(qint64 sync, const QString &table)
{
    if (!open(sync))
        return false;
    openTab(table);
    return becomesReady(table);
}

QString Window::detail(const QString &title) const
{
    // Not of the whole window: the definition has some of these titles too.
    const auto *details = m_window->findChild<const OverviewPane *>();
    const auto *label = details ? findFact(details, title) : nullptr;
    return label ? label->text() : QString();
}

QList<Demo::Request> Window::requests(const QString &pathEnd) const
{
    QList<Demo::Request> found;
    const auto all = m_thread.server()->requests(pathEnd);
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&pathEnd](const Demo::Request &request) { return request.path.endsWith(pathEnd); });
    return found;
}

Demo::Request Window::lastRequest(const QString &pathEnd) const
{
    const auto found = requests(pathEnd);
    return found.isEmpty() ? Demo::Request() : found.last();
}

QString pathOf(qint64 sync, const QString &table)
{
    const QString path = u"/syncs/"_s + QString::number(sync);
    return table.isEmpty() ? path : path + u'/' + table.toLower();
}

int runWithOwnSettings(int argc, char *argv[], const std::function<int()> &run)
{
    const QTemporaryDir settings;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"eloqua-sync-inspector-test"_s);
    QCoreApplication::setOrganizationName(u"eloqua-sync-inspector-test"_s);
    return run();
}

} // namespace Inspector::Test
