// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <QtTest/QTest>

namespace Inspector
{

// Keeps its own count of rows and columns from the ranges that a model announces, as a view does. A release
// build of Qt says nothing about ranges that do not fit the counts, and a view then paints what is not there.
class ModelCheck : public QObject
{
public:
    explicit ModelCheck(QAbstractItemModel &model)
        : m_model(model)
    {
        recount();
        connect(&model, &QAbstractItemModel::modelReset, this, [this] {
            ++resets;
            recount();
        });
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int a, int b) {
            ++rowChanges;
            rows += b - a + 1;
            QVERIFY(a <= rows);
            check();
        });
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int a, int b) {
            ++rowChanges;
            rows -= b - a + 1;
            QVERIFY(a >= rows);
            check();
        });
        connect(&model, &QAbstractItemModel::columnsInserted, this,
                [this](const QModelIndex &, int a, int b) {
                    ++columnChanges;
                    columns += b - a + 1;
                    check();
                });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &a, const QModelIndex &b) {
                    QVERIFY(a.isValid() && b.isValid());
                    QVERIFY(a.row() <= b.row() && b.row() < rows && b.column() < columns);
                });
    }

    void check()
    {
        QCOMPARE(m_model.rowCount(), rows);
        QCOMPARE(m_model.columnCount(), columns);
    }

    int rows = 0;
    int columns = 0;
    int resets = 0;
    int rowChanges = 0;
    int columnChanges = 0;

private:
    void recount()
    {
        rows = m_model.rowCount();
        columns = m_model.columnCount();
    }

    QAbstractItemModel &m_model;
};

} // namespace Inspector
