#include "chain/rpc/chain_json.h"

#include "chain/api/node_error.h"
#include "chain/codec/hex.h"
#include "chain/primitives/block_header.h"
#include "chain/rpc/json_rpc.h"

#include <QJsonArray>
#include <QJsonObject>

namespace soma::rpc {

QString hexString(ByteSpan bytes)
{
    return QString::fromStdString(codec::toHex0x(bytes));
}

QByteArray hexJson(ByteSpan bytes)
{
    return '"' + QByteArray::fromStdString(codec::toHex0x(bytes)) + '"';
}

QJsonValue hexOrNull(const std::optional<Bytes>& value)
{
    return value ? QJsonValue(hexString(*value)) : QJsonValue(QJsonValue::Null);
}

std::optional<QByteArray> headerJson(ByteSpan encoded)
{
    const auto header = codec::decode<chain::Header>(encoded);
    if (!header)
        return std::nullopt;
    QJsonArray logs;
    for (const chain::DigestItem& item : header->digest)
        logs.append(hexString(codec::encode(item)));
    return jsonText(
        QJsonObject{{QStringLiteral("parentHash"), hexString(header->parent.span())},
                    {QStringLiteral("number"),
                     QString(QStringLiteral("0x") + QString::number(header->number.value(), 16))},
                    {QStringLiteral("stateRoot"), hexString(header->stateRoot.span())},
                    {QStringLiteral("extrinsicsRoot"), hexString(header->extrinsicsRoot.span())},
                    {QStringLiteral("digest"), QJsonObject{{QStringLiteral("logs"), logs}}}});
}

std::optional<QByteArray> blockJson(const chain::RawBlock& block)
{
    const auto header = headerJson(block.header);
    if (!header)
        return std::nullopt;
    const QByteArray out = R"({"block":{"header":)" + *header + R"(,"extrinsics":)" +
                           hexListJson(block.extrinsics) + R"(},"justifications":)";
    if (block.justification.empty())
        return out + "null}";
    // Pairs of an engine's four letters and bytes, all as numbers.
    QJsonArray bytes;
    for (const std::uint8_t byte : block.justification)
        bytes.append(int{byte});
    return out + "[[[70,82,78,75]," + jsonText(bytes) + "]]}";
}

QByteArray hexListJson(const std::vector<Bytes>& list)
{
    QByteArray out(1, '[');
    for (const Bytes& item : list) {
        if (out.size() > 1)
            out += ',';
        out += hexJson(item);
    }
    return out + ']';
}

QByteArray readProofJson(const chain::ReadProof& proof)
{
    return R"({"at":)" + hexJson(proof.at.span()) + R"(,"proof":)" + hexListJson(proof.nodes) + '}';
}

QString errorSentence(const Error& error)
{
    if (error.is(chain::NodeError::NotSupported))
        return QStringLiteral("Exported method %1 is not found")
            .arg(QString::fromStdString(error.detail()));
    return QString::fromStdString(error.toString());
}

namespace {

/// What Core_version answers.
using Apis = std::vector<std::pair<ByteArray<8>, std::uint32_t>>;
using Version = std::tuple<std::string, std::string, std::uint32_t, std::uint32_t, std::uint32_t,
                           Apis, std::uint32_t, std::uint8_t>;

} // namespace

std::optional<QByteArray> runtimeVersionJson(ByteSpan encoded)
{
    const auto version = codec::decode<Version>(encoded);
    if (!version)
        return std::nullopt;
    const auto& [spec, impl, authoring, specVersion, implVersion, apis, transaction, system] =
        *version;
    QJsonArray list;
    for (const auto& [id, number] : apis)
        list.append(QJsonArray{hexString(id), qint64{number}});
    return jsonText(QJsonObject{{QStringLiteral("specName"), QString::fromStdString(spec)},
                                {QStringLiteral("implName"), QString::fromStdString(impl)},
                                {QStringLiteral("authoringVersion"), qint64{authoring}},
                                {QStringLiteral("specVersion"), qint64{specVersion}},
                                {QStringLiteral("implVersion"), qint64{implVersion}},
                                {QStringLiteral("apis"), list},
                                {QStringLiteral("transactionVersion"), qint64{transaction}},
                                {QStringLiteral("systemVersion"), int{system}},
                                {QStringLiteral("stateVersion"), int{system}}});
}

QByteArray followedRuntimeJson(const Result<chain::RuntimeAnswer>& answer)
{
    const auto version = answer ? codec::decode<Version>(answer->value) : answer.error();
    if (!version)
        return jsonText(QJsonObject{{QStringLiteral("type"), QStringLiteral("invalid")},
                                    {QStringLiteral("error"), errorSentence(version.error())}});
    const auto& [spec, impl, authoring, specVersion, implVersion, apis, transaction, system] =
        *version;
    QJsonObject byId;
    for (const auto& [id, number] : apis)
        byId.insert(hexString(id), qint64{number});
    const QJsonObject shown{{QStringLiteral("specName"), QString::fromStdString(spec)},
                            {QStringLiteral("implName"), QString::fromStdString(impl)},
                            {QStringLiteral("specVersion"), qint64{specVersion}},
                            {QStringLiteral("implVersion"), qint64{implVersion}},
                            {QStringLiteral("transactionVersion"), qint64{transaction}},
                            {QStringLiteral("apis"), byId}};
    return jsonText(QJsonObject{{QStringLiteral("type"), QStringLiteral("valid")},
                                {QStringLiteral("spec"), shown}});
}

} // namespace soma::rpc
