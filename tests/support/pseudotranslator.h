// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace Inspector::Test
{

// As it would look in a language with longer words and accents; readable all the same. Letters are replaced
// one by one, so that pseudoText("%1 filter").arg(pseudoText("Logs")) is pseudoText("Logs filter"). What a
// translator has to keep is kept: places such as %1, %L1 and %n, marks of keys, tags, and the first and last
// character.
inline QString pseudoText(const QString &english)
{
    using namespace Qt::Literals::StringLiterals;
    static const QRegularExpression kept(u"</?\\w[^>]*>|&\\w+;|&.|%L?(?:\\d+|n)"_s);
    static const QString plain = u"AEIOUNSaeiounsCDGLRTYZcdglrtyz"_s;
    static const QString accented = u"ÀÉÎÕÜÑŠàéîõüñšÇĎĞĹŘŤÝŽçďğĺřťýž"_s;
    static const QString twice = u"AEIOUNSaeiouns"_s;
    QString text;
    const auto add = [&text](QStringView part) {
        for (const QChar letter : part) {
            const qsizetype at = plain.indexOf(letter);
            text += at < 0 ? letter : accented.at(at);
            if (twice.contains(letter))
                text += accented.at(plain.indexOf(letter.toLower()));
        }
    };
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : kept.globalMatch(english)) {
        add(QStringView(english).sliced(end, match.capturedStart() - end));
        text += match.capturedView();
        end = match.capturedEnd();
    }
    add(QStringView(english).sliced(end));
    return text;
}

// Translates the program's own texts so, and leaves Qt's alone. A text with plural forms has one.
class PseudoTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *sourceText, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        const QByteArrayView name(context);
        return name == "Text" || name.startsWith("Inspector::") ? pseudoText(QString::fromUtf8(sourceText))
                                                                : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace Inspector::Test
