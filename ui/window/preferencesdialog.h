// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QTabWidget;
class QVBoxLayout;

namespace Inspector
{

class Prompts;
class ProxyForm;
class ProxyKeeper;
class ZoneSwitch;

// The code of the language, see languages(), that the next start speaks; empty: the system's.
inline const Preference<QString> chosenLanguage{"window/language"};

// What people set once for the whole program. Each choice acts and is stored at once. Opened with open(),
// deletes itself.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    // `zone`, `prompts` and `proxy` outlive it. Without a `proxy` there is no page for it.
    PreferencesDialog(ZoneSwitch &zone, Prompts &prompts, ProxyKeeper *proxy, QWidget *parent);

    void showProxy();
    void done(int result) override;

Q_SIGNALS:
    // What the list of syncs does automatically has been turned on or off.
    void listChanged();

private:
    QVBoxLayout *addPage(const QString &title);
    QFormLayout *addGroup(const QString &title);
    QLabel *addRow(QFormLayout *form, const QString &text, QWidget *field);
    void addDisplay(ZoneSwitch &zone);
    void addLooks(QFormLayout *form);
    void addTables();
    void addList();
    void addExports();
    void addNotifications();
    void addCheck(QFormLayout *form, const Preference<bool> &preference, const QString &name,
                  const QString &textWithKey, const QString &tip);
    QWidget *makeFolder();
    void takeFolder(const QString &text);

    Prompts &m_prompts;
    QTabWidget *m_pages;
    QVBoxLayout *m_groups; // of the first page
    ProxyForm *m_proxy = nullptr;
    QList<QLabel *> m_labels; // before the fields
    QLineEdit *m_folder = nullptr;
    QLabel *m_folderHint = nullptr;
};

} // namespace Inspector
