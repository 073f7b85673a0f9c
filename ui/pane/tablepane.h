// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"
#include "models/syncs/explanation.h"
#include "models/syncs/statuscatalogue.h"
#include "models/tables/pagedtablemodel.h"
#include "ui/common/exportscope.h"
#include "ui/common/workstate.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Inspector
{

class CopyBar;
class FindBar;
struct FilterTerm;
class MessageBar;
class QueryBar;
class RecordSplit;
class TableView;

// Rows that a page has where the query bar names no number; 0: as many as the server likes.
inline const Preference<int> rowsPerPage{"tables/rowsPerPage", 0};

// One of the four tables, of Eloqua or of a kept copy, with all that belongs to it: query controls, message,
// table, what the current row's code means, row count and export. Any control -> QueryBar -> Query -> model;
// the model's state -> everything that is shown.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    // `catalogue` outlives the pane.
    TablePane(std::unique_ptr<PageSource> source, Table table, const StatusCatalogue &catalogue,
              QWidget *parent = nullptr);
    ~TablePane() override;

    // The sync whose table this is, without filter and order; nothing is asked before load(). What is known
    // of the sync may come later.
    void setSync(SyncId id);
    void setSyncFacts(SyncKind kind, const QString &status, const QString &definition);
    // Asks for the first page unless that has been done for this sync, or its kind has no such table.
    void load();
    TableState state() const;
    // Of the same table, or of an earlier one for the same sync; what is not asked for yet is not asked now.
    void restore(const TableState &state);
    void refresh();
    // An automatic refresh, which shows no progress.
    void refreshQuietly() { m_model->refreshQuietly(); }
    // Drops requests, if there are any; they are not repeated automatically.
    bool stop() { return m_model->stop(); }
    // The network is back: asks for what failed for want of it. False when nothing did.
    bool recover();
    // Its rows are here, or it is said why not.
    bool isFilled() const;

    const PagedTableModel &model() const { return *m_model; }
    PagedTableModel &model() { return *m_model; }
    TableView &view() { return *m_view; }
    const TableView &view() const { return *m_view; }
    QueryBar &queryBar() { return *m_bar; }
    // Opens the list of this table's columns.
    void chooseColumns();
    // Takes what is selected to the clipboard.
    CopyBar &copyBar() { return *m_copy; }
    // The request for the rows that are shown, for a terminal; the token is left to be filled in.
    void copyRequest();
    // The current row lengthwise, beside or below the table.
    RecordSplit &record() { return *m_split; }
    const RecordSplit &record() const { return *m_split; }
    FindBar &findBar() { return *m_find; }
    // Asks which row to go to.
    void askForRow();
    // As it is called in the window.
    QString title() const { return toText(m_table); }
    // Which rows are on screen, of how many, and what they answer; empty before anything was asked for.
    QString countText() const;
    // To the filter line, or a remark why there is none.
    void focusFilter();
    // By the current cell, or a remark why that cannot be.
    void filterByCell();
    // The rows that don't have the current cell's text, or a remark why that cannot be.
    void excludeCell();
    // What is shown, for the dialog that saves it.
    void requestExport();
    ExportScope scope() const;
    // What that does, as a command: "Export rejects…"
    QString exportText() const;
    // Above everything else; the pane becomes its parent.
    void addBar(QWidget *bar);
    // Beside the export button; the pane becomes its parent.
    void addToFooter(QWidget *control);
    // This condition beside what is typed in the filter, applied or not; without a value: none on its
    // property. False, with a remark, where the typed filter cannot take it.
    bool applyChoice(const QString &property, const QList<FilterTerm> &conditions);

Q_SIGNALS:
    void stateChanged();
    void exportRequested(const Inspector::Resource &resource, const Inspector::Query &query,
                         const Inspector::ExportScope &scope);
    void remark(const QString &sentence);
    void runAgainRequested(); // another sync of the definition, for what this one no longer has

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void ask(Query query);
    std::optional<Explanation> whyNotForThisKind() const;
    void goToRow(qint64 number);
    void showState();
    void showMessage();
    void showError();
    void rememberFilter();
    void showPlace();
    void showCount();
    void showOrder();
    void explainCurrentRow();
    QString rowsText() const;

    Table m_table;
    const StatusCatalogue &m_catalogue;
    SyncId m_sync{};
    SyncKind m_kind = SyncKind::Unknown;
    QString m_status;
    QString m_remembered; // the last filter that was looked at for that
    bool m_asked = false;
    std::optional<TableState> m_left; // to be gone back to once the rows are here

    std::unique_ptr<PagedTableModel> m_model; // outlives the view: a member, not a child
    QueryBar *m_bar;
    MessageBar *m_message;
    TableView *m_view;
    CopyBar *m_copy;
    RecordSplit *m_split;
    FindBar *m_find;
    QLabel *m_explanation = nullptr;
    QHBoxLayout *m_footer;
    QLabel *m_count;
    QPushButton *m_export;
};

} // namespace Inspector
