// SPDX-License-Identifier: MIT
// Every text colour that the program chooses itself can be read: 4.5 to 1, by the definition of WCAG 2.
#include "tests/ui/table/celllook.h"
#include "tests/ui/window.h"
#include "ui/look/palettes.h"
#include "ui/look/readable.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QStyleOptionButton>
#include <QTableView>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
using Role = QPalette::ColorRole;

// What is written, and on what.
constexpr std::pair<Role, Role> Pairs[] = {
    {Role::WindowText, Role::Window},
    {Role::Text, Role::Base},
    {Role::Text, Role::AlternateBase},
    {Role::ButtonText, Role::Button},
    {Role::ToolTipText, Role::ToolTipBase},
    {Role::PlaceholderText, Role::Base},
    {Role::HighlightedText, Role::Highlight},
    {Role::Link, Role::Window},
    {Role::Link, Role::Base},
};
} // namespace

class TestPalettes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        // The two greys that every table of examples has.
        QVERIFY(contrast(QColor(0x767676), Qt::white) >= 4.5);
        QVERIFY(contrast(QColor(0x777777), Qt::white) < 4.5);
    }

    void ourPalettes_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : paletteNames())
            QTest::newRow(qPrintable(name)) << name;
        QCOMPARE(paletteNames(), (QStringList{u"light"_s, u"dark"_s, u"high-contrast"_s}));
    }
    void ourPalettes()
    {
        QFETCH(QString, name);
        const QPalette palette = paletteNamed(name).value();
        const double least = name == u"high-contrast"_s ? 7.0 : LeastContrast;
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto &[text, ground] : Pairs) {
                const double found = contrast(palette.color(group, text), palette.color(group, ground));
                QVERIFY2(
                    found >= least,
                    qPrintable(u"%1 on %2 in group %3: %4"_s.arg(text).arg(ground).arg(group).arg(found)));
            }
        }
    }

    void quietTextIsReadEverywhere()
    {
        QList<QPalette> palettes{QApplication::palette(), QPalette(QColor(0x3c3c3c), QColor(0x222222))};
        for (const QString &name : paletteNames())
            palettes << paletteNamed(name).value();
        for (const QPalette &palette : std::as_const(palettes)) {
            const QColor quiet = quietText(palette);
            QVERIFY(contrast(quiet, palette.color(QPalette::Base)) >= LeastContrast);
            QVERIFY(contrast(quiet, palette.color(QPalette::AlternateBase)) >= LeastContrast);
            QVERIFY(contrast(quiet, palette.color(QPalette::Base)) <
                    contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)));
        }
    }

    // Fusion alone takes the outline from the window's colour.
    void boxesToCheckAreSeen_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : paletteNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void boxesToCheckAreSeen()
    {
        QFETCH(QString, name);
        usePalette(name);
        const auto back = qScopeGuard([] { usePalette({}); });
        QCOMPARE(styleName().toLower(), u"fusion"_s);
        QCheckBox box(u"Box"_s);
        box.resize(box.sizeHint());
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect inside = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const QColor edge = box.grab().toImage().pixelColor(inside.left(), inside.center().y());
        const double found = contrast(edge, box.palette().color(QPalette::Window));
        QVERIFY2(found >= 3, qPrintable(QString::number(found)));
    }

    void theCurrentCellIsSeen_data() { boxesToCheckAreSeen_data(); }
    void theCurrentCellIsSeen()
    {
        QFETCH(QString, name);
        usePalette(name);
        const auto back = qScopeGuard([] { usePalette({}); });
        const QTableView table;
        for (const bool isSelected : {false, true}) {
            const QColor ground = table.palette().color(isSelected ? QPalette::Highlight : QPalette::Base);
            QImage picture(40, 20, QImage::Format_ARGB32);
            picture.fill(ground);
            QStyleOptionFocusRect option;
            option.initFrom(&table);
            option.rect = picture.rect();
            option.state |= QStyle::State_KeyboardFocusChange;
            option.state.setFlag(QStyle::State_Selected, isSelected);
            QPainter painter(&picture);
            table.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &table);
            painter.end();
            const double found = contrast(picture.pixelColor(0, 10), ground);
            QVERIFY2(found >= LeastContrast, qPrintable(QString::number(found)));
        }
    }

    void linesInMenusAreSeen_data() { boxesToCheckAreSeen_data(); }
    void linesInMenusAreSeen()
    {
        QFETCH(QString, name);
        usePalette(name);
        const auto back = qScopeGuard([] { usePalette({}); });
        QMenu menu;
        menu.addAction(u"One"_s);
        QAction *line = menu.addSeparator();
        menu.addAction(u"Two"_s);
        menu.resize(menu.sizeHint());
        const QImage picture = menu.grab().toImage();
        const QRect place = menu.actionGeometry(line);
        double found = 0;
        for (int y = place.top(); y <= place.bottom(); ++y)
            found = std::max(found, contrast(picture.pixelColor(place.center().x(), y),
                                             menu.palette().color(QPalette::Window)));
        QVERIFY2(found >= 3, qPrintable(QString::number(found)));
    }

    void theMarkOfProductionIsRead() { QVERIFY(contrast(ProductionText, ProductionGround) >= LeastContrast); }

    // Rows on their way, in the window itself.
    void rowsThatAreNotHereAreGreyAndRead()
    {
        Demo::Options slow;
        slow.latency = std::chrono::milliseconds(500);
        Window app(slow);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        const QModelIndex cell = app.table(u"Rejects"_s)->model()->index(50'000, 2);
        QCOMPARE(cell.data().toString(), u"…"_s);
        const QStyleOptionViewItem look = Look().of(cell);
        QVERIFY(!look.state.testFlag(QStyle::State_Enabled));
        const auto color = [&look](Role role) { return look.palette.color(QPalette::Disabled, role); };
        QVERIFY(contrast(color(Role::Text), color(Role::Base)) >= LeastContrast);
        // Selected, they are as legible as any selected row of the style.
        QCOMPARE(color(Role::Highlight), QApplication::palette().color(QPalette::Active, Role::Highlight));
        QCOMPARE(color(Role::HighlightedText),
                 QApplication::palette().color(QPalette::Active, Role::HighlightedText));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestPalettes)
#include "tst_palettes.moc"
