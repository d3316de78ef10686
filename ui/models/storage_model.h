// What a chain keeps under a prefix, page by page, as the bytes that it is. Main thread.
#pragma once

#include "chain/api/node.h"

#include <QAbstractTableModel>

#include <optional>
#include <utility>
#include <vector>

namespace soma::ui {

/// All pages belong to the block that answered the first one, so that they fit together.
class StorageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KeyColumn, LengthColumn, ValueColumn, ReadingColumn, ColumnCount };

    using Entry = std::pair<Bytes, Bytes>;

    static constexpr std::uint32_t kPage = 100;

    explicit StorageModel(chain::Node& node, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

    /// Keys and values have no text here: entry() tells them, and the view what they mean.
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Entry& entry(int row) const { return m_entries[std::size_t(row)]; }

    /// Forgets what was read before. A full key is a prefix too.
    void read(Bytes prefix, chain::At at);

    /// The next page; not while one is being read.
    void readMore();

    bool hasMore() const { return m_more; }

    bool isLoading() const { return m_asking; }

    /// The block of the answers; nothing before the first one.
    const std::optional<chain::Head>& at() const { return m_at; }

    const Bytes& prefix() const { return m_prefix; }

    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void ask(chain::At at);
    void take(chain::RangePage page);

    chain::Node& m_node;
    Bytes m_prefix;
    std::vector<Entry> m_entries;
    std::optional<chain::Head> m_at;
    std::optional<Error> m_error;
    bool m_more = false;
    bool m_asking = false;
    quint64 m_ticket = 0; ///< Answers to older questions are dropped.
};

} // namespace soma::ui
