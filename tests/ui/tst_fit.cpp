// SPDX-License-Identifier: MIT
// On a small screen, in a language with longer words: every control shows its whole text.
#include "tests/support/pseudotranslator.h"
#include "tests/ui/export/exporting.h"
#include "ui/common/textlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr QSize SmallScreen(1024, 768);

bool isCut(const QLabel &label)
{
    if (qobject_cast<const TextLabel *>(&label) || label.text().isEmpty())
        return false; // foreign text, which may be cut and is then in the tool tip
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width();
}

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return field.width() < box.fontMetrics().horizontalAdvance(box.currentText());
}

bool isCut(const QTabBar &bar)
{
    int width = 0;
    for (int i = 0; i < bar.count(); ++i)
        width += bar.tabRect(i).width();
    return width > bar.width();
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isCut(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return isCut(*box);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return isCut(*bar);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->text().isEmpty() && button->width() < button->sizeHint().width();
}

QString textOf(const QWidget &widget)
{
    const QVariant text = widget.property(qobject_cast<const QComboBox *>(&widget) ? "currentText" : "text");
    return u"%1 \"%2\" (%3 px)"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text.toString())
        .arg(widget.width());
}

// What is not shown whole in this window, which must not be larger than the screen either.
QStringList cutIn(QWidget &window)
{
    QStringList cut;
    if (window.width() > SmallScreen.width() || window.height() > SmallScreen.height())
        cut << u"%1: %2 x %3"_s.arg(window.windowTitle()).arg(window.width()).arg(window.height());
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == &window && isCut(*widget))
            cut << textOf(*widget) + u" height %1, needed %2"_s.arg(widget->height())
                                         .arg(widget->heightForWidth(widget->width()));
    }
    return cut;
}
} // namespace

class TestFit : public QObject
{
    Q_OBJECT

private:
    static bool open(Window &app)
    {
        app.window().resize(SmallScreen);
        app.window().openSync(SyncId(Demo::Sync::ManyRejects));
        return becomes([&] {
            const QLabel *id = findFact(&app.window(), pseudoText(u"ID"_s));
            return id && id->text() == QString::number(qint64(Demo::Sync::ManyRejects));
        });
    }
    static void compare(QWidget &window)
    {
        QTest::qWait(0); // layouts
        const QStringList cut = cutIn(window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    PseudoTranslator m_language;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_language); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_language); }

    void theWindow_data()
    {
        QTest::addColumn<QString>("tab");
        for (const char *tab : {"Overview", "Logs", "Data", "Rejects", "Definition"})
            QTest::newRow(tab) << QString::fromLatin1(tab);
    }
    void theWindow()
    {
        QFETCH(QString, tab);
        Window app(withRejects(100));
        QVERIFY(open(app));
        app.openTab(pseudoText(tab));
        app.window().loadAllTabs();
        QVERIFY(becomes([&] { return app.window().isFilled(); }));
        compare(app.window());
    }

    void whatFoldsOut()
    {
        Window app(withRejects(100));
        QVERIFY(open(app));
        app.openTab(pseudoText(u"Rejects"_s));
        QVERIFY(app.becomesReady(pseudoText(u"Rejects"_s)));
        for (const char *name :
             {"Rejects options", "Rejects filter builder", "Syncs options", "Syncs filter builder"}) {
            auto *button = app.find<QToolButton>(pseudoText(QString::fromLatin1(name)));
            QVERIFY2(button, name);
            button->click();
        }
        compare(app.window());
    }

    void whoeverIsSignedOut()
    {
        Window app({}, Window::Start::SignedOut);
        app.window().resize(SmallScreen);
        compare(app.window());
    }

    void theDialogs_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *action : {"&New sync…", "&Export…", "&Go to sync…", "&Keyboard shortcuts",
                                   "&Columns…", "&Go to row…", "Pr&eferences…"})
            QTest::newRow(action) << QString::fromUtf8(action);
    }
    void theDialogs()
    {
        QFETCH(QString, action);
        Window app(withRejects(100));
        QVERIFY(open(app));
        app.openTab(pseudoText(u"Rejects"_s));
        QVERIFY(app.becomesReady(pseudoText(u"Rejects"_s)));
        app.table(pseudoText(u"Rejects"_s))->setFocus();
        QAction *opens = app.action(pseudoText(action).remove(u'&'));
        QVERIFY(opens);
        opens->trigger();
        QDialog *dialog = nullptr;
        QVERIFY(becomes([&] {
            const auto dialogs = app.window().findChildren<QDialog *>();
            for (QDialog *one : dialogs) {
                if (one->isVisible())
                    dialog = one;
            }
            return dialog != nullptr;
        }));
        compare(*dialog);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestFit)
#include "tst_fit.moc"
