// SPDX-License-Identifier: MIT
// A server whose every text is markup: nothing of it may be read as such, wherever the window shows it.
#include "tests/ui/window.h"
#include "ui/record/recordsplit.h"
#include "ui/table/tableview.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString Markup = u"<img src=x onerror=1><b>bold</b> &amp;"_s;

// What the program must understand for there to be anything to show: addresses, times, numbers.
bool isNeeded(const QString &text)
{
    static const QRegularExpression form(u"^(/|https?:|[0-9-]+(T[0-9:.]+Z)?$|P[0-9]|\\{\\{)"_s);
    return form.match(text).hasMatch();
}

QJsonValue spoilt(const QJsonValue &value)
{
    if (value.isString())
        return isNeeded(value.toString()) ? value : QJsonValue(value.toString() + Markup);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray())
            array << spoilt(entry);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject whole = value.toObject();
    for (auto entry = whole.begin(); entry != whole.end(); ++entry)
        object.insert(entry.key(), spoilt(entry.value()));
    // Names that nobody knows, as those of record fields and of what the service may add some day.
    object.insert(Markup, Markup);
    return object;
}

QByteArray spoilt(const QByteArray &body)
{
    const QJsonDocument whole = QJsonDocument::fromJson(body);
    return whole.isObject() ? QJsonDocument(spoilt(QJsonValue(whole.object())).toObject()).toJson() : body;
}

bool isMarkup(const QString &text)
{
    return text.contains(u"<b>bold") || text.contains(u"<img");
}

bool isRead(const QString &text)
{
    return isMarkup(text) && Qt::mightBeRichText(text);
}

// Each place that would read it, in words; `seen` counts the places that show it at all.
class Inspection
{
public:
    QStringList found;
    int seen = 0;

    void lookAt(const QString &place)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            tip(place, widget, widget->toolTip());
            tip(place, widget, widget->whatsThis());
            tip(place, widget, widget->statusTip());
            if (auto *label = qobject_cast<QLabel *>(widget))
                text(place, *label);
            if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->isVisible())
                cells(place, *view);
            for (QAction *action : widget->actions())
                entry(place, *action);
        }
    }

private:
    void report(const QString &place, const QObject *object, const QString &what)
    {
        const auto *widget = qobject_cast<const QWidget *>(object);
        found << u"%1: %2 %3: %4"_s.arg(place, QLatin1StringView(object->metaObject()->className()),
                                        widget ? widget->accessibleName() : QString(), what.left(80));
    }
    void tip(const QString &place, const QObject *object, const QString &text)
    {
        seen += text.contains(u"bold") ? 1 : 0;
        if (isRead(text))
            report(place, object, u"tip "_s + text);
    }
    void text(const QString &place, const QLabel &label)
    {
        seen += isMarkup(label.text()) ? 1 : 0;
        if (isMarkup(label.text()) && label.textFormat() != Qt::PlainText)
            report(place, &label, label.text());
        // The next text may be the server's.
        if (label.isVisible() && label.windowType() != Qt::ToolTip && label.textFormat() != Qt::PlainText)
            report(place, &label, u"is not plain: "_s + label.text());
    }
    void entry(const QString &place, const QAction &action)
    {
        tip(place, &action, action.toolTip());
        // An ampersand that stands alone is not shown, and marks a key.
        if (isMarkup(action.text()) && !action.text().contains(u"&&amp;"))
            report(place, &action, action.text());
    }
    void cells(const QString &place, const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        for (int column = 0; model && column < model->columnCount(); ++column) {
            for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole, Qt::StatusTipRole}) {
                tip(place, &view, model->headerData(column, Qt::Horizontal, role).toString());
                for (int row = 0; row < std::min(20, model->rowCount()); ++row)
                    tip(place, &view, model->index(row, column).data(role).toString());
            }
        }
    }
};
} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private:
    Inspection m_inspection;

    // Looks at what an action opens, then closes it.
    template <typename T>
    void look(Window &app, const QString &name)
    {
        QAction *action = app.action(name);
        QVERIFY2(action && action->isEnabled(), qPrintable(name));
        action->trigger();
        T *opened = nullptr;
        QVERIFY2(becomes([&] {
                     for (T *dialog : app.window().findChildren<T *>()) {
                         if (dialog->isVisible())
                             opened = dialog;
                     }
                     return opened != nullptr;
                 }),
                 qPrintable(name));
        QTest::qWait(50);
        m_inspection.lookAt(name);
        opened->close();
        (void)becomes([&] { return QApplication::activeModalWidget() == nullptr; });
    }

    void lookAtMenu(const QString &place)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY2(menu, qPrintable(place));
        m_inspection.lookAt(place);
        menu->close();
        (void)becomes([] { return QApplication::activePopupWidget() == nullptr; });
    }

    void lookAtTable(Window &app, const QString &name)
    {
        QTableView *table = app.table(name);
        QVERIFY(table->model()->rowCount() > 0);
        table->setFocus();
        app.pane(name).record().showRecord(true);
        const QModelIndex cell = table->model()->index(0, std::min(3, table->model()->columnCount() - 1));
        table->setCurrentIndex(cell);
        QTest::qWait(50);
        m_inspection.lookAt(name);
        const QPoint at = table->visualRect(cell).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table->viewport(), &event);
        lookAtMenu(name + u" cell's menu"_s);
        app.pane(name).record().showRecord(false);
    }

private Q_SLOTS:
    void initTestCase() { QSettings().clear(); }

    void nothingIsReadAsMarkup()
    {
        Prompts prompts; // the real ones
        Demo::Options options;
        options.rejects = 50;
        Window app(options, Window::Start::SignedOut, &prompts);
        app.server().addFault({.kind = Demo::Fault::Kind::Rewrite,
                               .path = u"/(API/Bulk/2\\.0/.*|id)$"_s,
                               .times = -1,
                               .rewrite = [](const QByteArray &body) { return spoilt(body); }});
        app.window().resize(1400, 900);
        app.signIn();
        QVERIFY(app.becomesReady(u"Syncs"_s));
        lookAtTable(app, u"Syncs"_s);
        for (const qint64 sync : {qint64(Demo::Sync::ManyRejects), qint64(Demo::Sync::SmallExport)}) {
            QVERIFY(app.open(sync));
            auto *tabs = app.window().findChild<QTabBar *>();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                const QString name = tabs->tabText(tab);
                app.openTab(name);
                QTest::qWait(200);
                m_inspection.lookAt(name);
                if (app.table(name) && app.isReady(name) && app.table(name)->model()->rowCount() > 0)
                    lookAtTable(app, name);
            }
        }
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        app.table(u"Rejects"_s)->setFocus();
        look<QDialog>(app, u"Columns…"_s);
        look<QDialog>(app, u"Export…"_s);
        look<QDialog>(app, u"Run again…"_s);
        look<QDialog>(app, u"New sync…"_s);
        look<QMessageBox>(app, u"Delete staged data…"_s);
        QHeaderView *header = app.table(u"Rejects"_s)->horizontalHeader();
        Q_EMIT header->customContextMenuRequested({20, 5});
        lookAtMenu(u"header's menu"_s);
        QVERIFY2(m_inspection.seen > 100, qPrintable(QString::number(m_inspection.seen)));
        QVERIFY2(m_inspection.found.isEmpty(), qPrintable(u'\n' + m_inspection.found.join(u'\n')));
    }

    void refusalsAndFilters()
    {
        m_inspection = {};
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        // Typed by a person, which makes it no markup either.
        app.filter(u"Rejects"_s, u"message='%1'"_s.arg(Markup));
        QVERIFY(app.becomesReady(u"Rejects"_s));
        auto *filters = app.find<QToolButton>(u"Rejects filters"_s);
        Q_EMIT filters->menu()->aboutToShow();
        m_inspection.lookAt(u"remembered filters"_s);
        const int before = m_inspection.seen;
        QVERIFY(before > 0);
        Demo::Fault fault{
            .path = u"/(rejects|syncs|1042)$"_s, .times = -1, .status = 400, .reason = "<b>bold"};
        fault.headers = {{"X-Request-Id", Markup.toUtf8()}, {"Content-Type", "application/json"}};
        fault.body =
            QJsonDocument(QJsonObject{{u"failures"_s, QJsonArray{QJsonObject{{u"field"_s, Markup},
                                                                             {u"value"_s, Markup},
                                                                             {u"constraint"_s, Markup}}}}})
                .toJson();
        app.server().addFault(fault);
        app.action(u"Refresh"_s)->trigger();
        QVERIFY(app.fails(u"Rejects"_s));
        QTest::qWait(50);
        m_inspection.lookAt(u"refusals"_s);
        QVERIFY(m_inspection.seen > before);
        QVERIFY2(m_inspection.found.isEmpty(), qPrintable(u'\n' + m_inspection.found.join(u'\n')));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
