// SPDX-License-Identifier: MIT
#include "models/store/keptlist.h"

#include "models/base/text.h"
#include "models/store/keptcopy.h"

#include <QDir>

#include <deque>
#include <filesystem>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
class List
{
public:
    void add(const QFileInfo &file, const Result<std::shared_ptr<KeptCopy>> &copy)
    {
        m_texts.clear();
        std::vector<RowBlock::Cell> row;
        if (copy) {
            const KeptFacts &facts = (*copy)->facts();
            row = {literal(toText(facts.sync)),
                   text(facts.site),
                   text(facts.status),
                   text(facts.started.toString(Qt::ISODate)),
                   text(facts.user),
                   literal(facts.isComplete() ? u"true"_s : u"false"_s)};
        } else {
            row.resize(size_t(m_block.columns()) - 3);
        }
        row.push_back(literal(QString::number(file.size())));
        row.push_back(text(file.absoluteFilePath()));
        row.push_back(text(copy ? (*copy)->facts().completeness() : copy.error().message));
        m_block.addRow(row);
    }

    PagePtr take()
    {
        m_block.finish();
        auto page = std::make_shared<Page>();
        page->total = m_block.rows();
        page->rows = std::move(m_block);
        return page;
    }

private:
    RowBlock::Cell cell(const QString &words, CellKind kind)
    {
        const QByteArray &bytes = m_texts.emplace_back(words.toUtf8());
        return {{bytes.constData(), size_t(bytes.size())}, kind};
    }
    RowBlock::Cell text(const QString &words) { return cell(words, CellKind::Text); }
    RowBlock::Cell literal(const QString &words) { return cell(words, CellKind::Literal); }

    std::deque<QByteArray> m_texts; // of the row in hand: the views into them must stay valid
    RowBlock m_block{QByteArrayList{"syncId", "site", "status", "fetchedAt", "fetchedBy", "complete", "bytes",
                                    "file", "completeness"}};
};

// To a QDir, what can't be read is empty.
std::error_code obstacleTo(const QString &folder)
{
    std::error_code obstacle;
    std::filesystem::directory_iterator(QFile::encodeName(folder).toStdString(), obstacle);
    return obstacle == std::errc::no_such_file_or_directory ? std::error_code() : obstacle;
}
} // namespace

Result<PagePtr> listKept(const std::atomic<bool> &cancelled)
{
    if (const std::error_code obstacle = obstacleTo(keptFolder())) {
        return ApiError{.kind = ApiError::Kind::Refused,
                        .message = Text::tr("Couldn't read the folder of kept copies, %1: %2.")
                                       .arg(QDir::toNativeSeparators(keptFolder()),
                                            QString::fromLocal8Bit(obstacle.message()))};
    }
    List list;
    const QDir folder(keptFolder());
    for (const QFileInfo &file :
         folder.entryInfoList({u"*."_s + QLatin1StringView(KeptSuffix)}, QDir::Files, QDir::Time)) {
        if (cancelled)
            break;
        list.add(file, KeptCopy::open(file.absoluteFilePath(), KeptCopy::Look::Glance, &cancelled));
    }
    return list.take();
}

} // namespace Inspector
