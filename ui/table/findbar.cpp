// SPDX-License-Identifier: MIT
#include "ui/table/findbar.h"

#include "models/base/counted.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"
#include "ui/table/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

FindBar::FindBar(TableView &view, const PagedTableModel &model, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(model)
    , m_search(model)
    , m_text(new QLineEdit(this))
    , m_found(new TextLabel(TextLabel::Fit::Elide, this))
{
    m_text->setPlaceholderText(tr("Find in loaded rows"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    nameControl(m_text, tr("%1 find").arg(name));
    for (auto *button : m_text->findChildren<QToolButton *>())
        nameControl(button, tr("Clear %1 find").arg(name));
    nameControl(m_found, tr("%1 find count").arg(name));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 2);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    const auto button = [this, row](const QString &tip, const QString &control, auto slot) {
        auto *added = new QToolButton(this);
        added->setToolTip(tip);
        added->setAutoRaise(true);
        nameControl(added, control);
        row->addWidget(added);
        connect(added, &QToolButton::clicked, this, slot);
        return added;
    };
    button(tr("Find previous (Shift+F3)"), tr("%1 find previous").arg(name), &FindBar::findPrevious)
        ->setArrowType(Qt::UpArrow);
    button(tr("Find next (F3)"), tr("%1 find next").arg(name), &FindBar::findNext)
        ->setArrowType(Qt::DownArrow);
    row->addWidget(m_found, 3);
    button(tr("Close (Escape)"), tr("Close %1 find").arg(name), &FindBar::dismiss)->setIcon(icon(u"close"_s));

    m_again.setSingleShot(true);
    m_again.setInterval(200ms);
    connect(&m_again, &QTimer::timeout, this, &FindBar::search);
    connect(&m_search, &RowSearch::finished, this, &FindBar::takeResult);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_typed = true;
        search();
    });
    connect(m_view.selectionModel(), &QItemSelectionModel::currentChanged, this, &FindBar::showFound);
    const auto again = [this] {
        if (!isHidden() && !m_text->text().isEmpty())
            m_again.start();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, [this, again] {
        m_search.clear();
        again();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, again);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, again);
    connect(m_view.horizontalHeader(), &QHeaderView::sectionMoved, this, again);
    connect(m_view.horizontalHeader(), &QHeaderView::sectionResized, this, again); // also hidden and shown
    hide();
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    search();
}

void FindBar::dismiss()
{
    m_again.stop();
    m_search.clear();
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

QList<int> FindBar::columns() const
{
    QList<int> shown;
    const QHeaderView *header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            shown << column;
    }
    return shown;
}

RowMatch FindBar::here() const
{
    const QModelIndex current = m_view.currentIndex();
    return {current.row(), int(columns().indexOf(current.column()))};
}

void FindBar::search()
{
    m_again.stop();
    m_wrapped = false;
    if (m_text->text().isEmpty())
        m_search.clear();
    else
        m_search.start(m_text->text(), columns());
    showFound();
}

void FindBar::seek(int step)
{
    if (m_text->text().isEmpty()) {
        open();
        return;
    }
    if (isHidden()) {
        show();
        m_wanted = step;
        search();
    } else if (m_search.isRunning()) {
        m_wanted = step;
    } else {
        go(step);
    }
}

void FindBar::takeResult()
{
    const int step = std::exchange(m_wanted, 0);
    const bool typed = std::exchange(m_typed, false);
    if (step != 0)
        go(step);
    else if (typed)
        go(0);
    showFound();
}

// To the next match after the current cell (1), the one before it (-1), or the next from it on (0); round at
// the end of the rows that are loaded.
void FindBar::go(int step)
{
    const QList<RowMatch> &cells = m_search.matches().cells;
    if (cells.isEmpty())
        return;
    auto at = step > 0 ? std::upper_bound(cells.begin(), cells.end(), here())
                       : std::lower_bound(cells.begin(), cells.end(), here());
    m_wrapped = step < 0 ? at == cells.begin() : at == cells.end();
    if (step < 0)
        at = m_wrapped ? cells.end() - 1 : at - 1;
    else if (m_wrapped)
        at = cells.begin();
    const QModelIndex index = m_model.index(at->row, columns().value(at->place));
    m_view.setCurrentIndex(index);
    m_view.scrollTo(index);
    showFound();
}

QString FindBar::scope() const
{
    const qint64 loaded = m_search.matches().rows;
    const int n = pluralNumber(loaded);
    if (!m_model.total())
        return tr("in %L1 loaded row(s)", nullptr, n).arg(loaded);
    if (loaded < m_model.rowCount())
        return tr("in %L1 loaded row(s) of %L2", nullptr, n).arg(loaded).arg(*m_model.total());
    return loaded == 1 ? tr("in the only row") : tr("in all %L1 row(s)", nullptr, n).arg(loaded);
}

void FindBar::showFound()
{
    const RowMatches &matches = m_search.matches();
    QString text;
    if (m_text->text().isEmpty()) {
        text.clear();
    } else if (m_search.isRunning()) {
        text = tr("Searching…");
    } else if (matches.cells.isEmpty()) {
        text = tr("Not found %1").arg(scope());
    } else {
        const QString count =
            matches.more ? tr("more than %L1").arg(matches.cells.size()) : u"%L1"_s.arg(matches.cells.size());
        const auto at = std::lower_bound(matches.cells.begin(), matches.cells.end(), here());
        const bool isHere = at != matches.cells.end() && *at == here();
        text = isHere ? tr("%L1 of %2 %3").arg(at - matches.cells.begin() + 1).arg(count, scope())
                      : tr("%1 found %2").arg(count, scope());
        if (isHere && m_wrapped)
            text = tr("%1 – wrapped around").arg(text);
    }
    setNamedText(m_found, text);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        seek(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Down) {
        m_view.setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

} // namespace Inspector
