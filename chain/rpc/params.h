// A request's parameters, read by position; the first that does not fit is remembered.
#pragma once

#include "chain/api/node_values.h"
#include "consensus/base/bytes.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace soma::rpc {

class Params {
public:
    explicit Params(QJsonArray values) : m_values(std::move(values)) {}

    bool ok() const { return m_fault.isEmpty(); }

    /// What is wrong, for the answer's data.
    const QString& fault() const { return m_fault; }

    const QJsonArray& values() const { return m_values; }

    /// Null and absent are the same.
    bool has(int index) const;

    /// With or without 0x; empty text is no bytes.
    Bytes hex(int index);
    std::vector<Bytes> hexList(int index);
    QString text(int index);
    bool boolean(int index);
    std::uint64_t number(int index);
    /// The best block when absent.
    chain::At at(int index);
    /// Of a block, which must be there.
    chain::BlockHash hash(int index);
    chain::AccountId account(int index);
    /// A fault that the caller found.
    void fail(int index, const QString& what);

    /// A number, or hex text of one. Nothing when it is neither.
    static std::optional<std::uint64_t> blockNumber(const QJsonValue& value);
    /// Hexadecimal text; nothing when it is none.
    static std::optional<Bytes> bytes(const QJsonValue& value);
    static std::optional<chain::BlockHash> blockHash(const QJsonValue& value);

private:
    QJsonArray m_values;
    QString m_fault;
};

} // namespace soma::rpc
