// SPDX-License-Identifier: MIT
// Random steps, undoing and redoing, saving and opening again, against records that are simply kept in
// memory.
#include "tests/repair/refused.h"

#include <QRandomGenerator>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = RepairEdit::Kind;
using Values = QList<QByteArrayList>; // lastName, email, firstName, phone

const QByteArrayList Words{
    "",     " ",     "jane@example.com",  "Jane@Example.com ", "\xC2\xA0N/A", "Z\xC3\xBCrich", "a;b'\"c",
    "=1+1", "00123", "\xF0\x9F\x98\x80 x"};
const QStringList Fields{u"lastName"_s, u"email"_s, u"firstName"_s, u"phone"_s};

// The state of a copy, in the plainest way.
struct Reference {
    struct Moment {
        Values values;
        QSet<int> leftOut; // places from 0
        bool operator==(const Moment &) const = default;
    };
    QList<Moment> moments; // after each step; the first is the original
    int at = 0;

    const Moment &now() const { return moments.at(at); }
};

class Player
{
public:
    Player(quint32 seed, int rows)
        : m_random(seed)
        , m_rows(rows)
    {
        QList<Refused> records;
        for (int i = 0; i < rows; ++i) {
            records << Refused{"ELQ-00002", "email", {word(), word(), word()}};
            const QByteArrayList &values = records.last().values; // email, firstName, lastName
            m_original << QByteArrayList{values.at(2), values.at(0), values.at(1), ""};
        }
        m_path = keepRefused(m_folder.filePath(u"copy.eloquasync"_s), blockOfRefused(records));
        m_reference.moments << Reference::Moment{m_original, {}};
        m_copy = openedRepair(m_path);
    }

    void play(int moves)
    {
        for (int i = 0; i < moves; ++i) {
            move(int(m_random.bounded(20)));
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(valuesOf(*m_copy), m_reference.now().values);
            QCOMPARE(originalsOf(*m_copy), m_original);
            QCOMPARE(m_copy->undoCount(), m_reference.at);
            QCOMPARE(m_copy->redoCount(), m_reference.moments.size() - 1 - m_reference.at);
            for (int row = 0; row < m_rows; ++row)
                QCOMPARE(m_copy->leftOut().contains(row + 1), m_reference.now().leftOut.contains(row));
        }
    }

private:
    QByteArray word() { return Words.at(m_random.bounded(int(Words.size()))); }
    QString field() { return Fields.at(m_random.bounded(int(Fields.size()))); }
    void move(int which)
    {
        const int count = int(m_random.bounded(1, 4));
        if (which < 3) {
            QVERIFY(m_copy->undo(count));
            m_reference.at = std::max(0, m_reference.at - count);
        } else if (which < 6) {
            QVERIFY(m_copy->redo(count));
            m_reference.at = std::min(int(m_reference.moments.size()) - 1, m_reference.at + count);
        } else if (which == 6) {
            if (m_random.bounded(2) == 0)
                QVERIFY(m_copy->save());
            m_copy.reset();
            m_copy = openedRepair(m_path);
        } else {
            step();
        }
    }

    void step()
    {
        std::vector<qint64> chosen;
        for (int row = 1; row <= m_rows; ++row) {
            if (m_random.bounded(3) > 0)
                chosen.push_back(row);
        }
        const RowSet rows = RowSet::of(chosen);
        const RepairEdit edit = some();
        Reference::Moment next = m_reference.now();
        for (const qint64 row : chosen)
            change(next, edit, int(row) - 1);
        const Result<RepairStep> done = m_copy->apply(edit, rows, RepairCopy::Redo::Drop);
        QCOMPARE(done.isOk(), next != m_reference.now());
        if (!done)
            return;
        m_reference.moments.resize(m_reference.at + 1);
        m_reference.moments << next;
        ++m_reference.at;
    }

    RepairEdit some()
    {
        const QString first = field();
        QString second = field();
        while (second == first)
            second = field();
        switch (m_random.bounded(7)) {
        case 0:
            return {.kind = Kind::SetValue, .field = first, .value = QString::fromUtf8(word())};
        case 1:
            return {.kind = Kind::Replace, .find = u"a"_s, .value = u"[a]"_s, .isCaseSensitive = true};
        case 2:
            return {.kind = Kind::ChangeCase, .field = first, .letterCase = RepairEdit::LetterCase::Upper};
        case 3:
            return {.kind = Kind::SwapFields, .field = first, .otherField = second};
        case 4:
            return {.kind = Kind::RestoreOriginal};
        case 5:
            return {.kind = Kind::LeaveOut};
        default:
            return {.kind = Kind::TakeBack};
        }
    }

    void change(Reference::Moment &moment, const RepairEdit &edit, int row) const
    {
        QByteArrayList &cells = moment.values[row];
        const auto at = [](const QString &name) { return Fields.indexOf(name); };
        switch (edit.kind) {
        case Kind::SetValue:
            cells[at(edit.field)] = edit.value.toUtf8();
            break;
        case Kind::Replace:
            for (QByteArray &cell : cells)
                cell.replace("a", "[a]");
            break;
        case Kind::ChangeCase:
            cells[at(edit.field)] = QString::fromUtf8(cells.at(at(edit.field))).toUpper().toUtf8();
            break;
        case Kind::SwapFields:
            cells.swapItemsAt(at(edit.field), at(edit.otherField));
            break;
        case Kind::RestoreOriginal:
            cells = m_original.at(row);
            break;
        case Kind::LeaveOut:
            moment.leftOut.insert(row);
            break;
        default:
            moment.leftOut.remove(row);
        }
    }

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    int m_rows;
    Values m_original;
    QString m_path;
    Reference m_reference;
    std::shared_ptr<RepairCopy> m_copy;
};
} // namespace

class TestRepairRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequences_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void sequences()
    {
        QFETCH(quint32, seed);
        Player(seed, seed % 3 == 0 ? 60 : 7).play(80);
    }
};

QTEST_GUILESS_MAIN(TestRepairRandom)
#include "tst_repairrandom.moc"
