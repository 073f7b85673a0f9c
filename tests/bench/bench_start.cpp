// SPDX-License-Identifier: MIT
// The window program on the simulated Eloqua, from its start to the first picture that has the list of syncs;
// then it ends. Does what app/main.cpp does for --demo. start.py has the times.
#include "app/application.h"
#include "app/common/memory.h"
#include "app/demo/content/dataset.h"
#include "models/base/standardstream.h"
#include "resources/translations.h"
#include "tests/bench/painted.h"
#include "tests/support/findnamed.h"
#include "ui/table/tableview.h"

#include <QApplication>
#include <QSettings>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
// The list counts as painted with its rows in it, not while it says that it loads.
class ListWatch : public QObject
{
public:
    explicit ListWatch(MainWindow &window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_isOver)
            return false;
        const auto *view = qobject_cast<QTableView *>(object->parent());
        if (!view || view->accessibleName() != u"Syncs"_s || view->viewport() != object ||
            view->model()->rowCount() == 0)
            return false;
        m_isOver = true;
        // Once this paint, and the rest of the picture, went to the screen.
        QMetaObject::invokeMethod(
            &m_window, [] { reportPainted(); }, Qt::QueuedConnection);
        return false;
    }

private:
    MainWindow &m_window;
    bool m_isOver = false;
};
} // namespace

int main(int argc, char *argv[])
{
    prepareStandardStreams();
    keepMemorySmall();
    QCoreApplication::setApplicationName(u"eloqua-sync-inspector"_s);
    QCoreApplication::setOrganizationName(u"eloqua-sync-inspector"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    installTranslations(application);

    QCommandLineParser parser;
    addCommonOptions(parser);
    parser.parse({u"bench_start"_s, u"--demo"_s});
    Result<std::optional<Start>> start = readStart(parser);
    if (!start)
        return 1;
    Application program(std::move(start.value()));
    const ListWatch watch(program.window());
    program.window().show();
    program.window().openFirst(SyncId(Demo::Sync::ManyRejects));
    return QCoreApplication::exec();
}
