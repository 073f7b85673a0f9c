// SPDX-License-Identifier: MIT
#pragma once

#include "models/signin/connectionfile.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

// A connection file that has all it needs.
inline const QByteArray Whole =
    R"({"clientId": "id-1", "clientSecret": "secret-1", "refreshToken": "token-1",
  "redirectUri": "https://127.0.0.1/cb", "scope": "full", "apiVersion": "2.0"})";

// What a test class about connection files derives from, besides QObject: a folder made anew for each test
// function by init() and cleanup(), and the name of the file in it.
class ConnectionFileFixture
{
protected:
    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"My site.json"_s);
    }
    void removeFolder()
    {
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_folder.reset();
    }

    // Returns the path, or nothing when it could not be written.
    QString write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return m_path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace Inspector::Test
