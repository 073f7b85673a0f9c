// SPDX-License-Identifier: MIT
#include "models/base/preference.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class PreferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheDefaultUntilSet();
    void keepsTypes();
    void forgets();

private:
    QTemporaryDir m_folder;
};

void PreferenceTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"test"_s);
    QCoreApplication::setApplicationName(u"preference"_s);
}

void PreferenceTest::givesTheDefaultUntilSet()
{
    const Preference<int> size{"test/size", 100};
    QCOMPARE(size.value(), 100);
    size.set(250);
    QCOMPARE(size.value(), 250);
    QSettings().sync();
    QVERIFY(QSettings().fileName().startsWith(m_folder.path()));
    QCOMPARE((Preference<int>{"test/size", 1}.value()), 250);
}

void PreferenceTest::keepsTypes()
{
    const Preference<QByteArray> bytes{"test/bytes"};
    const Preference<QStringList> list{"test/list"};
    const Preference<bool> flag{"test/flag", true};
    QVERIFY(bytes.value().isEmpty());
    bytes.set(QByteArray("\0\xff x", 4));
    list.set({u"a;b"_s, u"ä"_s});
    flag.set(false);
    QSettings().sync();
    QCOMPARE(bytes.value(), QByteArray("\0\xff x", 4));
    QCOMPARE(list.value(), (QStringList{u"a;b"_s, u"ä"_s}));
    QCOMPARE(flag.value(), false);
}

void PreferenceTest::forgets()
{
    const Preference<int> size{"test/gone", 7};
    size.set(8);
    size.forget();
    QCOMPARE(size.value(), 7);
}

QTEST_GUILESS_MAIN(PreferenceTest)
#include "tst_preference.moc"
