// SPDX-License-Identifier: MIT
// Cells of the window: the real one, without a display.
#include "tests/ui/window.h"

#include "tests/faults/rows.h"

#include <QHash>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

namespace Inspector::Faults
{
using namespace std::chrono_literals;
using Test::becomes;

namespace
{
QString tableOf(Operation operation)
{
    switch (operation) {
    case Operation::Data:
        return u"Data"_s;
    case Operation::Logs:
        return u"Logs"_s;
    case Operation::Rejects:
    case Operation::Export:
        return u"Rejects"_s;
    default:
        return u"Syncs"_s;
    }
}

// Everything that a person can read outside the tables, unfolded.
QString readable(const Test::Window &app)
{
    for (auto *fold : app.window().findChildren<QToolButton *>()) {
        if (fold->isVisible() && fold->accessibleName().endsWith(u" message details"))
            fold->setChecked(true);
    }
    QStringList texts;
    for (const QLabel *label : app.window().findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts.join(u'\n');
}

bool says(const Test::Window &app, const QByteArrayList &words)
{
    return becomes([&] {
        const QString all = readable(app);
        return std::all_of(words.begin(), words.end(),
                           [&all](const QByteArray &word) { return all.contains(QString::fromUtf8(word)); });
    });
}

// Goes where the operation's request is sent.
bool goThere(Test::Window &app, const QString &table)
{
    if (table == u"Syncs"_s)
        return true;
    const QHash<QString, qint64> syncs{{u"Data"_s, Demo::Sync::SmallExport},
                                       {u"Logs"_s, Demo::Sync::ImportSuccess},
                                       {u"Rejects"_s, Demo::Sync::ManyRejects}};
    if (!app.open(syncs.value(table)))
        return false;
    app.openTab(table);
    return true;
}

QString faultOfTable(Test::Window &app, const Cell &cell, const QString &table)
{
    if (cell.output == Output::Nothing) {
        if (!says(app, cell.words))
            return u"It says:\n"_s + readable(app);
        return app.table(table)->model()->rowCount() == 0 ? QString() : u"It shows rows."_s;
    }
    if (!app.becomesReady(table) || app.table(table)->model()->rowCount() == 0)
        return u"No rows come. It says:\n"_s + readable(app);
    return app.message(table).isEmpty() ? QString() : u"It complains: "_s + app.message(table);
}

QString faultOfExport(Test::Window &app, const Scene &scene, const Cell &cell)
{
    app.prompts().agree = true; // an older file is replaced
    if (!app.exportTo(u"Rejects"_s, scene.outputPath()))
        return u"There is no dialog for the export."_s;
    const auto content = [&scene] { return contentOf(scene.path(u"rows.csv"_s)); };
    if (cell.output == Output::Whole || cell.output == Output::Changed) {
        const QByteArray whole = wholeOutput(cell.operation);
        const bool good = becomes([&] {
            return cell.output == Output::Whole ? content() == whole : content().contains(cell.contains);
        });
        return good ? QString() : u"The file is not what it should be. It says:\n"_s + readable(app);
    }
    if (!says(app, cell.words))
        return u"It says:\n"_s + readable(app);
    return content() == OlderFile ? QString() : u"The older file is gone."_s;
}

// Where none can be counted, none is shown.
QString faultOfCount(Test::Window &app, const Cell &cell)
{
    app.press(u"Count causes"_s);
    if (!says(app, cell.words))
        return u"It says:\n"_s + readable(app);
    const bool hasCauses = app.table(u"Causes"_s)->isVisible();
    if (hasCauses == (cell.output == Output::Nothing))
        return hasCauses ? u"It shows causes."_s : u"It shows no causes."_s;
    return {};
}

QString faultOf(Test::Window &app, Scene &scene, const Case &which, const Cell &cell)
{
    const Address address = addressOf(cell.operation);
    const QString table = tableOf(cell.operation);
    const auto arrange = [&] {
        scene.server.clearRequests();
        if (which.arrange)
            which.arrange(scene, address);
        if (scene.isImpatient)
            app.client().api().setLimits({.inactivity = 3s});
    };
    if (cell.operation == Operation::Causes) {
        app.signIn();
        if (!app.open(Demo::Sync::ManyRejects) || !app.becomesReady(u"Rejects"_s))
            return u"The sync does not open before the fault."_s;
        arrange();
        return faultOfCount(app, cell);
    }
    if (cell.operation != Operation::Export) {
        arrange();
        // Somewhere else to sign in, or with another store.
        std::optional<Test::Client> other;
        if (!scene.loginUrl.isEmpty() || scene.store) {
            ConnectionFileContent content = Test::contentFor(scene.server);
            if (!scene.loginUrl.isEmpty())
                content.connection.loginUrl = scene.loginUrl;
            other.emplace(content.connection,
                          scene.store ? scene.store() : std::make_unique<MemorySecretStore>(content.secrets));
            app.window().setClient(&other->api());
        } else {
            app.signIn();
        }
        QString fault = goThere(app, table) ? QString() : u"The sync does not open."_s;
        if (fault.isEmpty())
            fault = faultOfTable(app, cell, table);
        if (other)
            app.window().setClient(nullptr);
        return fault;
    }
    app.signIn();
    if (!goThere(app, table) || !app.becomesReady(table))
        return u"The table does not fill before the fault."_s;
    arrange();
    return faultOfExport(app, scene, cell);
}
} // namespace

QString runInWindow(const Case &which, const Cell &cell)
{
    QSettings().clear();
    const QTemporaryDir folder;
    Test::Window app(optionsFor(which), Test::Window::Start::SignedOut);
    Scene scene{.server = app.server(), .folder = folder.path(), .program = Program::Window};
    writeFile(scene.path(u"rows.csv"_s), OlderFile);
    QString fault = faultOf(app, scene, which, cell);
    const int requests = requestsTo(scene.server, addressOf(cell.operation));
    if (fault.isEmpty() && (requests < cell.requests.least || requests > cell.requests.most))
        fault = u"%1 requests"_s.arg(requests);
    return fault;
}

} // namespace Inspector::Faults
