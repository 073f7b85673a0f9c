// SPDX-License-Identifier: MIT
// Words without an end: names, paths, addresses and messages of any length leave the window as wide as it
// was, and everything they say can be read. From right to left too.
#include "tests/ui/window.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/export/exportbar.h"
#include "ui/export/exportlist.h"
#include "ui/look/bardelegate.h"
#include "ui/sync/syncpane.h"
#include "ui/table/celldelegate.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScopeGuard>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;
const QString Word(600, u'w');
const QString Uri = u"/contacts/imports/311"_s;
const QString Timestamp = u"2024-03-01 10:15:05"_s;

// Labels that can be seen and have the long word in them.
int labelsWithTheWord(const QWidget &window)
{
    const auto labels = window.findChildren<QLabel *>();
    return int(std::count_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(Word.left(400)); // details are cut
    }));
}

Demo::Fault putting(const QString &path, const QByteArray &after)
{
    return {.kind = Demo::Fault::Kind::Rewrite,
            .path = path,
            .times = -1,
            .rewrite = [after](QByteArray body) { return body.replace(after, after + Word.toLatin1()); }};
}

// What was painted, without the ground around it.
QImage trimmed(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return image.copy(ink);
}

// The first cell of a table, as its delegate paints it.
QImage cellImage(const QTableView &view, const QAbstractItemDelegate &delegate, int width)
{
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.state &= ~QStyle::State_HasFocus;
    option.rect = QRect(0, 0, width, 30);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, option, view.model()->index(0, 0));
    return image;
}

// How much of the ink of two pictures is in the same place, from 0 to 1. Glyphs stand at fractions of pixels,
// other ones from the other side.
double likeness(const QImage &one, const QImage &other)
{
    double best = 0;
    for (int shift = -2; shift <= 2; ++shift) {
        int both = 0;
        int any = 0;
        for (int y = 0; y < std::max(one.height(), other.height()); ++y) {
            for (int x = 0; x < std::max(one.width(), other.width()); ++x) {
                const bool a = one.valid(x, y) && qGray(one.pixel(x, y)) < 140;
                const bool b = other.valid(x + shift, y) && qGray(other.pixel(x + shift, y)) < 140;
                both += a && b ? 1 : 0;
                any += a || b ? 1 : 0;
            }
        }
        best = std::max(best, any > 0 ? double(both) / any : 0);
    }
    return best;
}

bool isRatherLike(const QImage &image, const QImage &right, const QImage &wrong)
{
    const double likeRight = likeness(image, right);
    const double likeWrong = likeness(image, wrong);
    if (likeRight < likeWrong + 0.2)
        qWarning("%.2f like the right one, %.2f like the wrong one", likeRight, likeWrong);
    return likeRight >= likeWrong + 0.2;
}

class Look : public CellDelegate
{
public:
    QString textOf(const QModelIndex &index) const
    {
        QStyleOptionViewItem option;
        initStyleOption(&option, index);
        return option.text;
    }
};

QImage painted(const QString &text, TextLabel::Fit fit, Qt::LayoutDirection direction)
{
    TextLabel label(fit);
    label.setLayoutDirection(direction);
    label.setText(text);
    label.resize(label.sizeHint() + QSize(8, 8));
    return trimmed(label.grab().toImage());
}
} // namespace

class tst_LongText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void theWindowStaysAsWide()
    {
        Demo::Options options;
        options.user = u"jane"_s + Word;
        options.site = u"Acme"_s + Word;
        Window app(options);
        app.server().addFault(putting(u"/syncs/\\d+$"_s, R"("status":"war)"));
        app.server().addFault(putting(u"/imports/\\d+$"_s, R"("name":")"));
        app.server().addFault({.path = u"/logs$"_s,
                               .times = -1,
                               .status = 400,
                               .headers = {{"Content-Type", "text/plain"}},
                               .body = "https://" + Word.toLatin1()});
        QVERIFY(app.openTable(Many, u"Rejects"_s));
        app.filter(u"Rejects"_s, u"message='"_s + Word + u'\'');
        QVERIFY(app.becomesReady(u"Rejects"_s));
        QTRY_VERIFY(app.find<QLabel>(u"Sync definition"_s)->text().contains(Word));
        app.window().say(Word);
        app.openTab(u"Logs"_s);
        QTRY_VERIFY(!app.message(u"Logs"_s).isEmpty());
        app.window().findChild<SyncPane *>()->say({Explanation::Tone::Failed, Word, Word});
        for (auto *fold : app.window().findChildren<QToolButton *>()) {
            if (fold->accessibleName().endsWith(u" message details"))
                fold->setChecked(true);
        }
        // The message of the logs with its detail, that of the sync with its own, title, definition, account.
        QTRY_VERIFY(labelsWithTheWord(app.window()) >= 6);
        for (const QString &tab : {u"Overview"_s, u"Definition"_s, u"Rejects"_s, u"Data"_s, u"Logs"_s}) {
            app.openTab(tab);
            QCoreApplication::processEvents();
            QVERIFY2(app.window().minimumSizeHint().width() <= 800,
                     qPrintable(u"%1 with %2"_s.arg(app.window().minimumSizeHint().width()).arg(tab)));
        }
    }

    void exportsScroll()
    {
        QTemporaryDir folder;
        QString path = folder.path();
        for (int depth = 0; depth < 3; ++depth)
            path += u'/' + QString(200, QChar(u'a' + depth));
        QVERIFY(QDir().mkpath(path));
        Demo::Options options;
        options.rejects = 3;
        Window app(options);
        QVERIFY(app.openTable(Many, u"Rejects"_s));
        app.window().resize(1280, 800);
        const int width = app.window().minimumSizeHint().width();
        const auto *list = app.window().findChild<ExportList *>();
        QCOMPARE(list->height(), 0);
        for (int i = 0; i < 14; ++i) {
            QVERIFY(app.exportTo(u"Rejects"_s, path + u"/%1.csv"_s.arg(i)));
            QTRY_COMPARE(app.window().findChildren<ExportBar *>().size(), i + 1);
        }
        QTRY_COMPARE(list->running(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(app.window().height(), 800);
        QVERIFY2(app.window().minimumSizeHint().height() <= 760,
                 qPrintable(QString::number(app.window().minimumSizeHint().height())));
        QVERIFY(list->minimumSizeHint().width() <= width);
        QVERIFY(list->height() < 400);
        QVERIFY(list->verticalScrollBar()->maximum() > 0);
        // The newest is in sight.
        const auto bars = app.window().findChildren<ExportBar *>();
        QTRY_VERIFY(!bars.last()->visibleRegion().isEmpty());
        for (ExportBar *bar : bars)
            bar->deleteLater();
        QTRY_COMPARE(list->height(), 0);
    }

    void aWordIsBroken()
    {
        TextLabel label(TextLabel::Fit::Wrap);
        label.setText(Word);
        label.resize(200, label.heightForWidth(200));
        QVERIFY(label.minimumSizeHint().width() <= 200);
        QVERIFY(label.height() > 10 * label.fontMetrics().height());
        // The end of the word is painted, in the last line.
        const QImage image = label.grab().toImage();
        const QRect last(0, image.height() - label.fontMetrics().height(), image.width(),
                         label.fontMetrics().height());
        QVERIFY(!trimmed(image.copy(last)).isNull());
        QCOMPARE(label.text(), Word);
    }

    // To be selected and copied as it is, after it was broken.
    void aBrokenWordIsCopiedWhole()
    {
        TextLabel label(TextLabel::Fit::Wrap);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label.setText(Word);
        label.resize(200, label.heightForWidth(200));
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        label.setFocus();
        QTest::keySequence(&label, QKeySequence::SelectAll);
        QTest::keySequence(&label, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), Word);
    }

    void aLineIsCut()
    {
        TextLabel label(TextLabel::Fit::Elide);
        label.setText(u"short"_s);
        label.resize(300, 30);
        QVERIFY(!label.isElided());
        label.setText(Word);
        QVERIFY(label.isElided());
        QVERIFY(label.minimumSizeHint().width() <= 200);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(accessible->text(QAccessible::Name), Word);
    }

    // Field names are the server's: an ampersand is no mark of a key there.
    void ampersandsInMenus()
    {
        QCOMPARE(menuText(u"R&D && sales"_s), u"R&&D &&&& sales"_s);
        QVERIFY(menuText(Word).size() < 100);
        Window app;
        app.server().addFault(
            {.kind = Demo::Fault::Kind::Rewrite,
             .path = u"/rejects$"_s,
             .times = -1,
             .rewrite = [](QByteArray body) { return body.replace(R"("country")", R"("R&D")"); }});
        QVERIFY(app.open(Many));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        const int column = app.columnNamed(u"Rejects"_s, u"R&D"_s);
        QVERIFY(column >= 0);
        QHeaderView *header = app.table(u"Rejects"_s)->horizontalHeader();
        Q_EMIT header->customContextMenuRequested(
            {header->sectionViewportPosition(column) + 4, header->height() / 2});
        const auto *menu = app.table(u"Rejects"_s)->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), u"Hide R&&D"_s);
    }

    void fromRightToLeft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("URI") << Uri;
        QTest::newRow("time") << Timestamp;
        QTest::newRow("sentence") << u"Sync 1042 (import) was created."_s;
    }

    // What is painted is the same from right to left, but for the side on which it stands.
    void fromRightToLeft()
    {
        QFETCH(QString, text);
        QImage line(300, 30, QImage::Format_RGB32);
        line.fill(Qt::white);
        QPainter(&line).drawText(line.rect(), Qt::TextForceRightToLeft, text);
        const QImage wrong = trimmed(line);
        for (const TextLabel::Fit fit : {TextLabel::Fit::Wrap, TextLabel::Fit::Elide})
            QVERIFY(isRatherLike(painted(text, fit, Qt::RightToLeft), painted(text, fit, Qt::LeftToRight),
                                 wrong));
        const auto cell = [&text](Qt::LayoutDirection direction) {
            QApplication::setLayoutDirection(direction);
            QTableView view;
            QStandardItemModel model;
            model.appendRow(new QStandardItem(text));
            view.setModel(&model);
            view.resize(400, 100);
            view.setColumnWidth(0, 300);
            const CellDelegate delegate;
            return trimmed(cellImage(view, delegate, 300));
        };
        QVERIFY(isRatherLike(cell(Qt::RightToLeft), cell(Qt::LeftToRight), wrong));
    }

    // They end where the text of the next column begins.
    void numbersKeepOffTheNextColumn()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"1,203"_s);
        model.setData(model.index(0, 0), int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        QTableView view;
        view.setModel(&model);
        const CellDelegate delegate;
        const QImage image = cellImage(view, delegate, 100);
        const auto isBlank = [&image](int x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != QColor(Qt::white))
                    return false;
            }
            return true;
        };
        int gap = 0;
        while (gap < image.width() && isBlank(image.width() - 1 - gap))
            ++gap;
        QVERIFY2(gap >= view.fontMetrics().horizontalAdvance(u'0'), qPrintable(QString::number(gap)));
        QVERIFY(gap < image.width() / 2);
    }

    // Nor is the widest text before a bar cut for the sake of that.
    void theWidestTextBeforeABarIsWhole()
    {
        const QString widest = u"not reported"_s;
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), widest);
        model.setData(model.index(0, 0), int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        QTableView view;
        view.setModel(&model);
        const auto painted = [&](const QString &room) {
            const BarDelegate delegate(room);
            return trimmed(cellImage(view, delegate, 300));
        };
        QCOMPARE(painted(widest), painted(widest + widest));
    }

    void whatIsIsolatedIsNotCopied()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Window app;
        QVERIFY(app.open(Many));
        QTableView *table = app.table(u"Syncs"_s);
        const QModelIndex uri = table->model()->index(0, app.columnNamed(u"Syncs"_s, u"Definition"_s));
        QVERIFY(uri.isValid());
        const QString text = uri.data().toString();
        QVERIFY(text.startsWith(u'/'));
        QCOMPARE(Look().textOf(uri), u'\u2068' + text + u'\u2069');
        table->setFocus();
        table->setCurrentIndex(uri);
        QTest::keySequence(table, QKeySequence::Copy);
        QVERIFY(becomes([&] { return QApplication::clipboard()->text().contains(text); }));
        QVERIFY(!QApplication::clipboard()->text().contains(u'\u2068'));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(Look().textOf(uri), text);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(tst_LongText)
#include "tst_longtext.moc"
