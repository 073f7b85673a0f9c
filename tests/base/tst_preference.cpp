// SPDX-License-Identifier: MIT
#include "models/base/preference.h"
#include "tests/support/files.h"
#include "tests/support/fulldisk.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QtTest>

using namespace Inspector;
using Inspector::Test::contentOf;
using Inspector::Test::filesIn;
using Inspector::Test::FullDisk;
using namespace Qt::Literals::StringLiterals;

class PreferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheDefaultUntilSet();
    void keepsTypes();
    void forgets();
    void aFullDiskTakesNothing();

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

// What is set then isn't kept; what was set before is.
void PreferenceTest::aFullDiskTakesNothing()
{
    for (int i = 0; i < 40; ++i)
        Preference<QString>(("test/many" + QByteArray::number(i)).constData()).set(QString(100, u'x'));
    const QString file = QSettings().fileName();
    const QByteArray before = contentOf(file);
    const Preference<int> size{"test/late", 1};
    {
        const FullDisk full(1000);
        size.set(2);
        QCOMPARE(contentOf(file), before);
    }
    QCOMPARE(size.value(), 1);
    size.set(3);
    QVERIFY(contentOf(file).contains("late=3"));
    QCOMPARE(filesIn(QFileInfo(file).path()), QStringList{QFileInfo(file).fileName()});
    for (const QString &key : QSettings().allKeys())
        Preference<QString>(key.toUtf8().constData()).forget();
    QCOMPARE(contentOf(file), "");
}

QTEST_GUILESS_MAIN(PreferenceTest)
#include "tst_preference.moc"
