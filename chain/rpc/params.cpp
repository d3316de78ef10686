#include "chain/rpc/params.h"

#include "chain/codec/hex.h"
#include "chain/primitives/ss58_address.h"

namespace soma::rpc {

bool Params::has(int index) const
{
    return index < m_values.size() && !m_values.at(index).isNull();
}

void Params::fail(int index, const QString& what)
{
    if (m_fault.isEmpty())
        m_fault = QStringLiteral("parameter %1: %2").arg(index + 1).arg(what);
}

std::optional<Bytes> Params::bytes(const QJsonValue& value)
{
    if (!value.isString())
        return std::nullopt;
    const QByteArray text = value.toString().toUtf8();
    auto read =
        codec::fromHex(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (!read)
        return std::nullopt;
    return std::move(*read);
}

Bytes Params::hex(int index)
{
    const QJsonValue value = m_values.at(index);
    if (auto read = bytes(value))
        return std::move(*read);
    fail(index, QStringLiteral("hexadecimal text expected"));
    return {};
}

std::vector<Bytes> Params::hexList(int index)
{
    std::vector<Bytes> out;
    const QJsonValue value = m_values.at(index);
    if (!value.isArray())
        fail(index, QStringLiteral("a list expected"));
    const QJsonArray list = value.toArray();
    out.reserve(static_cast<std::size_t>(list.size()));
    for (const auto& item : list) {
        auto read = bytes(item);
        if (!read) {
            fail(index, QStringLiteral("hexadecimal texts expected"));
            return {};
        }
        out.push_back(std::move(*read));
    }
    return out;
}

QString Params::text(int index)
{
    const QJsonValue value = m_values.at(index);
    if (!value.isString())
        fail(index, QStringLiteral("text expected"));
    return value.toString();
}

bool Params::boolean(int index)
{
    const QJsonValue value = m_values.at(index);
    if (!value.isBool())
        fail(index, QStringLiteral("true or false expected"));
    return value.toBool();
}

std::optional<std::uint64_t> Params::blockNumber(const QJsonValue& value)
{
    if (value.isString()) {
        const QString text = value.toString();
        bool read = false;
        const quint64 number = text.startsWith(QLatin1String("0x"))
                                   ? text.mid(2).toULongLong(&read, 16)
                                   : text.toULongLong(&read, 10);
        return read ? std::optional<std::uint64_t>(number) : std::nullopt;
    }
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < 0)
        return std::nullopt;
    return static_cast<std::uint64_t>(number);
}

std::uint64_t Params::number(int index)
{
    const auto read = blockNumber(m_values.at(index));
    if (!read)
        fail(index, QStringLiteral("a number expected"));
    return read.value_or(0);
}

std::optional<chain::BlockHash> Params::blockHash(const QJsonValue& value)
{
    const auto read = bytes(value);
    if (!read || read->size() != 32)
        return std::nullopt;
    ByteArray<32> hash;
    std::copy(read->begin(), read->end(), hash.begin());
    return chain::BlockHash(hash);
}

chain::BlockHash Params::hash(int index)
{
    const auto read = blockHash(m_values.at(index));
    if (!read)
        fail(index, QStringLiteral("a block hash of 32 bytes expected"));
    return read.value_or(chain::BlockHash());
}

chain::At Params::at(int index)
{
    return has(index) ? chain::At::block(hash(index)) : chain::At::best();
}

chain::AccountId Params::account(int index)
{
    const auto read = chain::parseAddress(text(index).toStdString());
    if (!read)
        fail(index, QStringLiteral("an SS58 address expected"));
    return read.value_or(chain::AccountId());
}

} // namespace soma::rpc
