// SPDX-License-Identifier: MIT
#include "models/signin/connectionfile.h"
#include "tests/support/client.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesWhatWasSaved_data();
    void givesWhatWasSaved();
    void carriesADroppedSaveThrough_data();
    void carriesADroppedSaveThrough();
    void onlyAFileIsShared();

private:
    std::unique_ptr<SecretStore> make(bool file);
    std::optional<Result<Secrets>> wait(Owned<SecretJob> job);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SecretStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(u"c.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"clientId":"i","clientSecret":"secret","refreshToken":"one","redirectUri":"r"})");
}

std::unique_ptr<SecretStore> SecretStoreTest::make(bool file)
{
    if (file)
        return std::make_unique<ConnectionFileStore>(m_folder->filePath(u"c.json"_s));
    return std::make_unique<MemorySecretStore>(Secrets{u"secret"_s, u"one"_s});
}

std::optional<Result<Secrets>> SecretStoreTest::wait(Owned<SecretJob> job)
{
    std::optional<Result<Secrets>> result;
    int heard = 0;
    QObject context;
    connect(job.get(), &SecretJob::finished, &context, [&](const Result<Secrets> &told) {
        ++heard;
        result.emplace(told);
    });
    // Never from within the call that made it.
    if (heard != 0 || !QTest::qWaitFor([&heard] { return heard > 0; }, Patience))
        return {};
    QTest::qWait(10);
    return heard == 1 ? result : std::nullopt;
}

void SecretStoreTest::givesWhatWasSaved_data()
{
    QTest::addColumn<bool>("file");
    QTest::newRow("memory") << false;
    QTest::newRow("file") << true;
}

void SecretStoreTest::givesWhatWasSaved()
{
    QFETCH(bool, file);
    const std::unique_ptr<SecretStore> store = make(file);
    const auto first = wait(store->load());
    QVERIFY(first && first->isOk());
    QCOMPARE(**first, (Secrets{u"secret"_s, u"one"_s}));
    QVERIFY(!store->obstacle());
    const Secrets next{u"secret"_s, u"two"_s};
    const auto saved = wait(store->save(next));
    QVERIFY(saved && saved->isOk());
    QCOMPARE(**saved, next);
    const auto second = wait(store->load());
    QVERIFY(second && second->isOk());
    QCOMPARE(**second, next);
}

void SecretStoreTest::carriesADroppedSaveThrough_data()
{
    givesWhatWasSaved_data();
}

void SecretStoreTest::carriesADroppedSaveThrough()
{
    QFETCH(bool, file);
    const std::unique_ptr<SecretStore> store = make(file);
    store->save({u"secret"_s, u"two"_s}).reset();
    const auto stored = [&] {
        const auto now = wait(store->load());
        return now && now->isOk() && (**now).refreshToken == u"two"_s;
    };
    QVERIFY(QTest::qWaitFor(stored, Patience));
}

void SecretStoreTest::onlyAFileIsShared()
{
    QVERIFY(make(false)->lockFile().isEmpty());
    QCOMPARE(make(true)->lockFile(),
             QFileInfo(m_folder->filePath(u"c.json"_s)).canonicalFilePath() + u".lock"_s);
}

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secretstore.moc"
