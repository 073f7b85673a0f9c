// SPDX-License-Identifier: MIT
#include "ui/record/recordsplit.h"

#include "models/base/preference.h"
#include "ui/record/recordpane.h"
#include "ui/table/tableview.h"

namespace Inspector
{
using namespace std::chrono_literals;

namespace
{
// A drag reports every pixel, and each writing of the settings waits for the disk.
constexpr auto SaveDelay = 400ms;

QByteArray settingsKey(Table table, const char *what)
{
    return "record/" + settingsName(table).toLatin1() + '/' + what;
}
} // namespace

RecordSplit::RecordSplit(TableView &view, Table table, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_view(view)
    , m_record(new RecordPane(static_cast<PagedTableModel &>(*view.model()), toText(table), this))
    , m_shownKey(settingsKey(table, "shown"))
    , m_besideKey(settingsKey(table, "beside"))
    , m_sizesKey(settingsKey(table, "split"))
{
    addWidget(&m_view);
    addWidget(m_record);
    setChildrenCollapsible(false);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setBeside(Preference<bool>(m_besideKey.constData()).value());
    readSizes();
    m_record->setVisible(Preference<bool>(m_shownKey.constData()).value());
    m_saving.setSingleShot(true);
    m_saving.setInterval(SaveDelay);
    connect(&m_saving, &QTimer::timeout, this, &RecordSplit::saveSizes);
    connect(this, &QSplitter::splitterMoved, &m_saving, qOverload<>(&QTimer::start));
    connect(m_record, &RecordPane::closeRequested, this, [this] {
        showRecord(false);
        m_view.setFocus();
    });
    connect(m_record, &RecordPane::besideRequested, this, [this](bool beside) {
        Preference<bool>(m_besideKey.constData()).set(beside);
        setBeside(beside);
    });
    connect(m_view.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordSplit::follow);
    follow();
}

RecordSplit::~RecordSplit()
{
    if (m_saving.isActive())
        saveSizes();
}

bool RecordSplit::isRecordShown() const
{
    return !m_record->isHidden();
}

void RecordSplit::showRecord(bool shown)
{
    Preference<bool>(m_shownKey.constData()).set(shown);
    m_record->setVisible(shown);
    follow();
}

void RecordSplit::setBeside(bool beside)
{
    setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_record->setBeside(beside);
}

void RecordSplit::readSizes()
{
    const QByteArray saved = Preference<QByteArray>(m_sizesKey.constData()).value();
    if (!saved.isEmpty()) {
        // The state has the orientation in it; that is kept apart, for it can change without a move.
        const Qt::Orientation now = orientation();
        restoreState(saved);
        setOrientation(now);
    }
}

void RecordSplit::saveSizes()
{
    Preference<QByteArray>(m_sizesKey.constData()).set(saveState());
}

// A record that nobody sees costs nothing.
void RecordSplit::follow()
{
    m_record->setRow(isRecordShown() ? m_view.currentIndex().row() : -1);
}

} // namespace Inspector
