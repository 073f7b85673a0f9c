// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <optional>

namespace Inspector
{

// What the tables of an overview have in common: rows of texts that come and go together. Numbers stand at
// the right, under their titles; a bar (BarRole) begins beside its number, under a title at the left. GUI
// thread.
class OverviewTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    enum class Look { Text, Number, Bar };
    struct Heading {
        QString title;
        Look look = Look::Text;
    };
    OverviewTable(const QList<Heading> &headings, QObject *parent);

    virtual int rows() const = 0;
    virtual QString text(int row, int column) const = 0;
    // How long the row's bar is, from 0 to 1; nothing: it has none.
    virtual std::optional<double> part(int row) const;
    // Everything but the text, its place and the bar.
    virtual QVariant more(int row, int column, int role) const;

    void setTitle(int column, const QString &title) { m_headings[column].title = title; }
    // The cells have other texts now, and the columns other titles; a reader's place stays.
    void touch();

private:
    QList<Heading> m_headings;
};

// Neither a share nor a bar where a whole is not known, or less than its part.
std::optional<double> partOf(qint64 count, qint64 base);
QString shareOf(qint64 count, qint64 base);
// For a tool tip, which guesses whether it is given HTML: what a server sent is never that.
QString plainNote(const QString &text);

} // namespace Inspector
