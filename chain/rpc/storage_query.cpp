#include "chain/rpc/storage_query.h"

#include "chain/api/async.h"
#include "chain/crypto/hashing.h"
#include "chain/rpc/chain_json.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace soma::rpc {

namespace {

/// So that no portion is large.
constexpr std::size_t kPortion = 128;

using Type = StorageItem::Type;

std::optional<Type> typeOf(const QJsonValue& value)
{
    static const std::array<std::pair<const char*, Type>, 5> kTypes{{
        {"value", Type::Value},
        {"hash", Type::Hash},
        {"closestDescendantMerkleValue", Type::ClosestMerkleValue},
        {"descendantsValues", Type::DescendantsValues},
        {"descendantsHashes", Type::DescendantsHashes},
    }};
    for (const auto& [name, type] : kTypes)
        if (value == QJsonValue(QLatin1String(name)))
            return type;
    return std::nullopt;
}

QByteArray field(const char* name, const QByteArray& json)
{
    return QByteArray(",\"") + name + "\":" + json;
}

QByteArray entryText(ByteSpan key, const QByteArray& what)
{
    return R"("key":)" + hexJson(key) + what;
}

QByteArray valueText(const Bytes& value, bool hashed)
{
    return hashed ? field("hash", hexJson(crypto::blake2b256(value)))
                  : field("value", hexJson(value));
}

} // namespace

std::vector<StorageItem> storageItems(Params& params, int index, Pagination pagination)
{
    std::vector<StorageItem> items;
    const QJsonValue list = params.values().at(index);
    if (!list.isArray())
        params.fail(index, QStringLiteral("a list of items expected"));
    for (const auto& value : list.toArray()) {
        const QJsonObject object = value.toObject();
        auto key = Params::bytes(object.value(QLatin1String("key")));
        const auto type = typeOf(object.value(QLatin1String("type")));
        if (!key || !type) {
            params.fail(index, QStringLiteral("items with a key and a known type expected"));
            return {};
        }
        StorageItem item{std::move(*key), *type, {}};
        const QJsonValue start = object.value(QLatin1String("paginationStartKey"));
        if (!start.isUndefined() && !start.isNull()) {
            auto from = Params::bytes(start);
            if (!from || pagination == Pagination::Refused || !item.isAboutDescendants()) {
                params.fail(index, QStringLiteral("paginationStartKey goes with descendants"));
                return {};
            }
            item.startAfter = std::move(*from);
        }
        items.push_back(std::move(item));
    }
    return items;
}

StorageReader::StorageReader(chain::Node& node, chain::RawChain& raw, const chain::At& at,
                             std::vector<StorageItem> items, QObject* parent)
    : QObject(parent)
    , m_node(node)
    , m_raw(raw)
    , m_at(at)
    , m_items(std::move(items))
{
}

void StorageReader::next()
{
    if (m_index >= m_items.size()) {
        // Always after next() has returned.
        QMetaObject::invokeMethod(this, &StorageReader::done, Qt::QueuedConnection);
        return;
    }
    const StorageItem& item = m_items[m_index];
    if (item.isAboutDescendants())
        readDescendants();
    else if (item.type == Type::ClosestMerkleValue)
        readMerkleValue();
    else
        readValues();
}

template <typename T, typename Use>
void StorageReader::ask(QFuture<Result<T>> future, Use use)
{
    chain::whenDone(std::move(future), this, [this, use = std::move(use)](Result<T> answer) {
        if (answer)
            use(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

/// Values that stand in a row are read at once.
void StorageReader::readValues()
{
    std::vector<Bytes> keys;
    std::vector<bool> hashed;
    for (; m_index < m_items.size() && keys.size() < kPortion; ++m_index) {
        const StorageItem& item = m_items[m_index];
        if (item.type != Type::Value && item.type != Type::Hash)
            break;
        keys.push_back(item.key);
        hashed.push_back(item.type == Type::Hash);
    }
    ask(m_node.readStorage(keys, m_at),
        [this, keys, hashed](const std::vector<chain::StorageAnswer>& answers) {
            QByteArrayList entries;
            for (std::size_t i = 0; i < answers.size() && i < keys.size(); ++i)
                if (answers[i].value)
                    entries.append(entryText(keys[i], valueText(*answers[i].value, hashed[i])));
            Q_EMIT found(entries);
        });
}

void StorageReader::readMerkleValue()
{
    const Bytes key = m_items[m_index++].key;
    ask(m_raw.merkleValue(key, m_at), [this, key](const std::optional<Bytes>& value) {
        QByteArrayList entries;
        if (value)
            entries.append(entryText(key, field("closestDescendantMerkleValue", hexJson(*value))));
        Q_EMIT found(entries);
    });
}

void StorageReader::readDescendants()
{
    const StorageItem& item = m_items[m_index];
    ask(m_node.readRange(item.key, m_readUpTo.empty() ? item.startAfter : m_readUpTo, kPortion,
                         m_at),
        [this](const chain::RangePage& page) { takePage(page); });
}

void StorageReader::takePage(const chain::RangePage& page)
{
    const bool hashed = m_items[m_index].type == Type::DescendantsHashes;
    QByteArrayList entries;
    for (const auto& [key, value] : page.entries)
        entries.append(entryText(key, valueText(value, hashed)));
    if (page.more && !page.entries.empty()) {
        m_readUpTo = page.entries.back().first;
    } else {
        ++m_index;
        m_readUpTo.clear();
    }
    Q_EMIT found(entries);
}

} // namespace soma::rpc
