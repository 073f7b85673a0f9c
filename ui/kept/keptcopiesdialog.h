// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/keptcopies.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace Inspector
{

class MessageBar;
class Prompts;

// The kept copies in the usual place: what each one is, and how to open, save elsewhere, or delete it; and
// when they are deleted automatically. Not modal. Deletes itself when it is closed.
class KeptCopiesDialog : public QDialog
{
    Q_OBJECT

public:
    KeptCopiesDialog(Prompts &prompts, Zone zone, QWidget *parent);
    ~KeptCopiesDialog() override;

    // Again: there may be others by now.
    void look() { m_copies.load(); }
    void setZone(Zone zone) { m_copies.setZone(zone); }

Q_SIGNALS:
    void openRequested(const QString &path);

private:
    void makeTable();
    QWidget *makeRetention();
    QDialogButtonBox *makeButtons();
    void showState();
    void showFolder();
    QList<int> selected() const; // rows of m_copies
    QStringList selectedPaths() const;
    void openSelected();
    void saveSelectedAs();
    void deleteSelected();
    void selectAgain();

    Prompts &m_prompts;
    KeptCopies m_copies;
    QSortFilterProxyModel *m_sorted;
    MessageBar *m_message;
    QTableView *m_view;
    QLabel *m_about;        // the selected one
    QStringList m_selected; // before the list changed
    QString m_failure;      // of what was asked for last
    QPushButton *m_open;
    QPushButton *m_saveAs;
    QPushButton *m_delete;
};

} // namespace Inspector
