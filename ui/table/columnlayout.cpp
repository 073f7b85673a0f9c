// SPDX-License-Identifier: MIT
#include "ui/table/columnlayout.h"

#include "models/base/preference.h"
#include "models/tables/pagedtablemodel.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>
#include <QTableView>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// JSON: {place: {order, hidden, widths, frozen}}, and under "" the places, the one used longest ago first.
const Preference<QByteArray> savedLayouts{"tables/columns"};
constexpr qsizetype MostPlaces = 100;
// Rows that are looked at for a column's first width.
constexpr int Sample = 60;
// Of a column's width, unless a person set it.
constexpr int FewestLetters = 16; // of one that yields
constexpr int MostLetters = 40;
// A drag on an edge reports every pixel.
constexpr auto SaveDelay = 400ms;

QJsonArray toJson(const QByteArrayList &names)
{
    QJsonArray array;
    for (const QByteArray &name : names)
        array << QString::fromUtf8(name);
    return array;
}

QByteArrayList toNames(const QJsonValue &value)
{
    QByteArrayList names;
    for (const QJsonValue &name : value.toArray())
        names << name.toString().toUtf8();
    return names;
}
} // namespace

ColumnLayout::ColumnLayout(QTableView &view, PagedTableModel &model, Table table)
    : m_view(view)
    , m_model(model)
    , m_table(settingsName(table))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(SaveDelay);
    connect(&m_saving, &QTimer::timeout, this, &ColumnLayout::save);
    // What the header is about to forget, or mix with columns that come, is written down first.
    const auto saveNow = [this] {
        if (m_saving.isActive())
            save();
    };
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, saveNow);
    connect(&model, &QAbstractItemModel::columnsAboutToBeInserted, this, saveNow);
    QHeaderView *header = view.horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &ColumnLayout::changedByHand);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        // The last one stretches by itself, a hidden one is 0 wide, and neither is anybody's wish.
        if (m_applying || width == 0 || column >= m_laidOut.size() || column == lastShown())
            return;
        m_widths.insert(key(column), width);
        changedByHand();
    });
}

ColumnLayout::~ColumnLayout()
{
    if (m_saving.isActive())
        save();
}

void ColumnLayout::setDefinition(const QString &uri)
{
    if (uri == m_definition)
        return;
    if (m_saving.isActive())
        save();
    m_definition = uri;
    apply();
}

QString ColumnLayout::place() const
{
    return m_definition.isEmpty() ? m_table : m_table + u' ' + m_definition;
}

// A record field may bear the name of a column of the table ("message"); the dot keeps them apart.
QByteArray ColumnLayout::key(int column) const
{
    const QByteArray &name = m_model.columnNames().at(column);
    return m_model.isField(column) ? '.' + name : name;
}

ColumnLayout::Saved ColumnLayout::read() const
{
    const QJsonObject all = QJsonDocument::fromJson(savedLayouts.value()).object();
    const QJsonObject object = all.value(all.contains(place()) ? place() : m_table).toObject();
    Saved saved{.order = toNames(object.value("order"_L1)),
                .hidden = toNames(object.value("hidden"_L1)),
                .frozen = object.value("frozen"_L1).toBool()};
    const QJsonObject widths = object.value("widths"_L1).toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        saved.widths.insert(it.key().toUtf8(), std::clamp(it.value().toInt(), 8, 4000));
    return saved;
}

QByteArrayList ColumnLayout::orderOf(const Saved &saved) const
{
    QByteArrayList order = saved.order;
    qsizetype before = -1;
    for (const QByteArray &name : m_orderAtFirst) {
        const qsizetype known = order.indexOf(name);
        if (known < 0)
            order.insert(before + 1, name);
        before = known < 0 ? before + 1 : known;
    }
    return order;
}

void ColumnLayout::save()
{
    m_saving.stop();
    if (m_laidOut.isEmpty())
        return;
    QByteArrayList order;
    QByteArrayList hidden;
    QJsonObject widths;
    for (const int column : inOrder()) {
        order << key(column);
        if (!isShown(column))
            hidden << key(column);
    }
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        widths.insert(QString::fromUtf8(it.key()), it.value());
    const QJsonObject object{{u"order"_s, toJson(order)},
                             {u"hidden"_s, toJson(hidden)},
                             {u"widths"_s, widths},
                             {u"frozen"_s, m_frozen}};

    QJsonObject all = QJsonDocument::fromJson(savedLayouts.value()).object();
    QByteArrayList places = toNames(all.value(""_L1));
    for (const QString &to : {m_table, place()}) {
        all.insert(to, object);
        places.removeAll(to.toUtf8());
        places << to.toUtf8();
    }
    while (places.size() > MostPlaces)
        all.remove(QString::fromUtf8(places.takeFirst()));
    all.insert(""_L1, toJson(places));
    savedLayouts.set(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void ColumnLayout::changedByHand()
{
    if (m_applying)
        return;
    m_saving.start();
    Q_EMIT changed();
}

void ColumnLayout::apply()
{
    const QByteArrayList &names = m_model.columnNames();
    if (names.isEmpty()) {
        m_laidOut.clear(); // the header has forgotten all of them
        return;
    }
    if (names == m_laidOut && place() == m_laidOutFor)
        return;
    const QScopedValueRollback applying(m_applying, true);
    const Saved saved = read();
    m_widths = saved.widths;
    m_frozen = saved.frozen;
    if (place() != m_laidOutFor)
        m_measured.clear();
    m_laidOut = names;
    m_laidOutFor = place();
    QHeaderView *header = m_view.horizontalHeader();
    QHash<QByteArray, int> columns;
    for (int column = 0; column < names.size(); ++column) {
        const QByteArray name = key(column);
        columns.insert(name, column);
        const bool hide = (saved.order.contains(name) ? saved.hidden : m_hiddenAtFirst).contains(name);
        header->setSectionHidden(column, hide);
        if (!hide)
            header->resizeSection(column, width(column));
    }
    int target = 0;
    for (const QByteArray &name : orderOf(saved)) {
        if (const auto column = columns.constFind(name); column != columns.cend())
            header->moveSection(header->visualIndex(*column), target++);
    }
    if (firstShown() < 0)
        header->setSectionHidden(0, false);
    fitRoom();
    Q_EMIT changed();
}

int ColumnLayout::width(int column)
{
    const QByteArray name = key(column);
    if (const auto wished = m_widths.constFind(name); wished != m_widths.cend())
        return *wished;
    int &measured = m_measured[name];
    if (measured == 0)
        measured = widthOfContent(column);
    return measured;
}

void ColumnLayout::yieldByDefault(const QByteArray &column, const QByteArray &last)
{
    m_yielding = column;
    m_inSight = last;
}

void ColumnLayout::fitRoom()
{
    const int column = m_model.columnOf(m_yielding);
    if (m_laidOut.isEmpty() || column < 0 || !isShown(column) || m_widths.contains(m_yielding))
        return;
    const QScopedValueRollback applying(m_applying, true);
    m_view.horizontalHeader()->resizeSection(column, roomFor(column));
}

int ColumnLayout::roomFor(int column)
{
    int others = 0;
    int othersInSight = 0; // as far as they are to be
    for (const int other : inOrder()) {
        if (other != column && isShown(other))
            others += width(other);
        if (key(other) == m_inSight)
            othersInSight = others;
    }
    const int letter = m_view.fontMetrics().averageCharWidth();
    const int wished = width(column);
    const int left = m_view.viewport()->width();
    if (left - others >= wished)
        return left - others;
    return std::clamp(left - othersInSight, std::min(wished, letter * FewestLetters), wished);
}

void ColumnLayout::reset()
{
    m_saving.stop();
    QJsonObject all = QJsonDocument::fromJson(savedLayouts.value()).object();
    QByteArrayList places = toNames(all.value(""_L1));
    for (const QString &from : {m_table, place()}) {
        all.remove(from);
        places.removeAll(from.toUtf8());
    }
    all.insert(""_L1, toJson(places));
    savedLayouts.set(QJsonDocument(all).toJson(QJsonDocument::Compact));
    {
        const QScopedValueRollback applying(m_applying, true);
        QHeaderView *header = m_view.horizontalHeader();
        for (int column = 0; column < m_model.columnCount(); ++column)
            header->moveSection(header->visualIndex(column), column);
    }
    m_laidOut.clear();
    m_measured.clear();
    apply();
}

// As wide as the widest of the first rows, within reason. Only the longest text is measured: 250 columns of
// 60 cells each would take a third of a second.
int ColumnLayout::widthOfContent(int column) const
{
    const int letter = m_view.fontMetrics().averageCharWidth();
    QModelIndex longest;
    qsizetype most = 0;
    const int rows = int(std::min<qint64>(Sample, m_model.rowCount()));
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_model.index(row, column);
        if (const qsizetype length = index.data().toString().size(); length > most) {
            most = length;
            longest = index;
        }
    }
    int width = m_view.horizontalHeader()->sectionSizeHint(column) + letter * 2;
    if (longest.isValid()) {
        QStyleOptionViewItem option;
        option.initFrom(&m_view);
        option.font = m_view.font();
        option.fontMetrics = m_view.fontMetrics();
        width = std::max(width, m_view.itemDelegate()->sizeHint(option, longest).width());
    }
    return std::clamp(width, letter * 8, letter * MostLetters);
}

bool ColumnLayout::isShown(int column) const
{
    return !m_view.horizontalHeader()->isSectionHidden(column);
}

void ColumnLayout::setShown(int column, bool shown)
{
    QHeaderView *header = m_view.horizontalHeader();
    if (isShown(column) == shown || (!shown && header->count() - header->hiddenSectionCount() <= 1))
        return;
    {
        const QScopedValueRollback applying(m_applying, true);
        header->setSectionHidden(column, !shown);
        // One that was hidden from the start has no width yet.
        if (shown)
            header->resizeSection(column, width(column));
    }
    fitRoom();
    changedByHand();
}

void ColumnLayout::showAll()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        setShown(column, true);
}

void ColumnLayout::move(int column, int place)
{
    QHeaderView *header = m_view.horizontalHeader();
    header->moveSection(header->visualIndex(column), std::clamp(place, 0, header->count() - 1));
}

void ColumnLayout::fit(int column)
{
    m_view.resizeColumnToContents(column);
}

QList<int> ColumnLayout::inOrder() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place)
        columns << header->logicalIndex(place);
    return columns;
}

int ColumnLayout::lastShown() const
{
    const QList<int> columns = inOrder();
    const auto last =
        std::find_if(columns.crbegin(), columns.crend(), [this](int column) { return isShown(column); });
    return last == columns.crend() ? -1 : *last;
}

int ColumnLayout::firstShown() const
{
    for (const int column : inOrder()) {
        if (isShown(column))
            return column;
    }
    return -1;
}

void ColumnLayout::setFrozen(bool frozen)
{
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    changedByHand();
}

} // namespace Inspector
