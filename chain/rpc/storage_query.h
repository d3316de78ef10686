// The storage questions of chainHead_v1 and archive_v1: what may be asked, and how it is read.
#pragma once

#include "chain/api/node.h"
#include "chain/api/raw_chain.h"
#include "chain/rpc/params.h"

#include <QByteArrayList>
#include <QObject>

#include <cstdint>
#include <optional>
#include <vector>

namespace soma::rpc {

struct StorageItem {
    enum class Type { Value, Hash, ClosestMerkleValue, DescendantsValues, DescendantsHashes };

    Bytes key;
    Type type = Type::Value;
    Bytes startAfter; ///< Of descendants, when the caller has read some already.

    bool isAboutDescendants() const
    {
        return type == Type::DescendantsValues || type == Type::DescendantsHashes;
    }
};

enum class Pagination { Refused, Allowed };

/// A list of items as JSON; a fault in the parameters when it is none.
std::vector<StorageItem> storageItems(Params& params, int index, Pagination pagination);

/// Reads items one after the other, a portion at a time: each next() is followed by one signal.
class StorageReader : public QObject {
    Q_OBJECT

public:
    StorageReader(chain::Node& node, chain::RawChain& raw, const chain::At& at,
                  std::vector<StorageItem> items, QObject* parent);

    void next();

Q_SIGNALS:
    /// The inside of a JSON object for each entry: "key" and what was asked of it.
    void found(const QByteArrayList& entries);
    void done();
    void failed(const soma::Error& error);

private:
    template <typename T, typename Use>
    void ask(QFuture<Result<T>> future, Use use);
    void readValues();
    void readMerkleValue();
    void readDescendants();
    void takePage(const chain::RangePage& page);

    chain::Node& m_node;
    chain::RawChain& m_raw;
    const chain::At m_at;
    const std::vector<StorageItem> m_items;
    std::size_t m_index = 0;
    Bytes m_readUpTo; ///< Of the item at hand; empty before its first page.
};

} // namespace soma::rpc
