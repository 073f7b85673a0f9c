// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/files.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSet>
#include <QTabBar>
#include <QTableView>
#include <QTranslator>
#include <QXmlStreamReader>

// The program in one of its languages, and what is still English in it.
namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

// As installTranslations() would have it, while it lives.
class Speaking
{
public:
    explicit Speaking(const QString &code)
    {
        QLocale::setDefault(QLocale(code));
        m_isLoaded = m_translator.load(u"eloqua-sync-inspector_"_s + code, u":/translations"_s);
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(Speaking)

    bool isLoaded() const { return m_isLoaded; }

private:
    QLocale m_before;
    QTranslator m_translator;
    bool m_isLoaded = false;
};

// The texts of the sources, without marks of keys, and what stands for each in a language, whatever its
// context.
class Catalogue
{
public:
    explicit Catalogue(const QString &code)
    {
        QXmlStreamReader xml(contentOf(
            QStringLiteral(SOURCE_DIR "/resources/translations/eloqua-sync-inspector_%1.ts").arg(code)));
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"message"_s && xml.attributes().hasAttribute(u"numerus"_s))
                xml.skipCurrentElement(); // a text with a number is nowhere as it is in the sources
            else if (xml.name() == u"source"_s)
                source = withoutMnemonic(xml.readElementText());
            else if (xml.name() == u"translation"_s)
                m_texts[source].insert(withoutMnemonic(xml.readElementText()));
        }
    }

    qsizetype size() const { return m_texts.size(); }
    bool says(const QString &english, const QString &text) const
    {
        return m_texts.value(english).contains(withoutMnemonic(text));
    }
    bool isEnglish(const QString &text) const
    {
        const QString plain = withoutMnemonic(text);
        const auto known = m_texts.constFind(plain);
        return known != m_texts.constEnd() && !known->contains(plain);
    }

private:
    QHash<QString, QSet<QString>> m_texts;
};

// Without those of Qt's own, such as "Close", and what comes from a server.
inline QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.toolTip(), widget.windowTitle()};
    const auto *buttons = qobject_cast<const QDialogButtonBox *>(widget.parentWidget());
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (!qobject_cast<const TextLabel *>(label))
            texts << label->text();
    } else if (auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool isOfQt = buttons && buttons->standardButton(const_cast<QAbstractButton *>(button)) !=
                                           QDialogButtonBox::NoButton;
        if (!isOfQt)
            texts << button->text();
    } else if (const auto *box = qobject_cast<const QGroupBox *>(&widget)) {
        texts << box->title();
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        texts << line->placeholderText();
    } else if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < choice->count(); ++i)
            texts << choice->itemText(i);
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    } else if (const auto *table = qobject_cast<const QTableView *>(&widget); table && table->model()) {
        for (int i = 0; i < table->model()->columnCount(); ++i)
            texts << table->model()->headerData(i, Qt::Horizontal).toString();
    }
    return texts;
}

// What a person reads in English in this window and its menus.
inline QStringList englishIn(const QWidget &window, const Catalogue &catalogue)
{
    QStringList texts = textsOf(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window)
            texts << textsOf(*widget);
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    texts.removeDuplicates();
    texts.removeIf([&catalogue](const QString &text) { return !catalogue.isEnglish(text); });
    return texts;
}

} // namespace Inspector::Test
