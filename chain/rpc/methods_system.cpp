// rpc_methods, system_*, payment_* and chainSpec_v1 (rpc.md sections 3 and 13).
#include "chain/codec/scale_type.h"
#include "chain/rpc/chain_json.h"
#include "chain/rpc/method.h"

#include <QJsonArray>
#include <QJsonObject>

#include <set>

namespace soma::rpc {

namespace {

using chain::At;

void rpcMethods(Call call)
{
    call.reply.value(QJsonObject{
        {QStringLiteral("methods"), QJsonArray::fromStringList(call.hub.methodNames())}});
}

void systemName(Call call)
{
    call.reply.value(QStringLiteral("Soma"));
}

void systemVersion(Call call)
{
    call.reply.value(call.hub.options().version);
}

/// The same words on every subtensor network (localnet.md section 1).
void systemChain(Call call)
{
    call.reply.value(QStringLiteral("Bittensor"));
}

void systemChainType(Call call)
{
    call.reply.value(QStringLiteral("Local"));
}

void systemProperties(Call call)
{
    call.reply.value(QJsonObject{{QStringLiteral("ss58Format"), 42},
                                 {QStringLiteral("tokenDecimals"), 9},
                                 {QStringLiteral("tokenSymbol"), QStringLiteral("TAO")}});
}

void systemHealth(Call call)
{
    call.reply.value(
        QJsonObject{{QStringLiteral("peers"), static_cast<int>(call.node().peers().size())},
                    {QStringLiteral("isSyncing"), false},
                    {QStringLiteral("shouldHavePeers"), false}});
}

void systemSyncState(Call call)
{
    const auto best = static_cast<qint64>(call.node().bestHead().number.value());
    call.reply.value(QJsonObject{{QStringLiteral("startingBlock"), 0},
                                 {QStringLiteral("currentBlock"), best},
                                 {QStringLiteral("highestBlock"), best}});
}

void systemNodeRoles(Call call)
{
    call.reply.value(QJsonArray{QStringLiteral("Authority")});
}

void emptyList(Call call)
{
    call.reply.value(QJsonArray());
}

/// The account's nonce, then what it has waiting.
void accountNextIndex(Call call)
{
    const chain::AccountId account = call.params.account(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    const auto bytes = account.span();
    call.then(call.node().callRuntime("AccountNonceApi_account_nonce",
                                      Bytes(bytes.begin(), bytes.end()), At::best()),
              &runtimeError, [call, account](const chain::RuntimeAnswer& answer) {
                  const auto nonce = codec::decode<std::uint32_t>(answer.value);
                  call.then(call.node().pool(), &runtimeError,
                            [call, account,
                             first = nonce.value_or(0)](const std::vector<chain::PoolEntry>& pool) {
                                std::set<std::uint32_t> waiting;
                                for (const chain::PoolEntry& entry : pool)
                                    if (entry.signer == account && entry.ready)
                                        waiting.insert(entry.nonce);
                                std::uint32_t next = first;
                                while (waiting.contains(next))
                                    ++next;
                                call.reply.value(qint64{next});
                            });
              });
}

// ------------------------------------------------------------------------------------ payment

/// The extrinsic and its length, as the fee APIs want it.
Bytes feeQuestion(Params& params)
{
    Bytes question = params.hex(0);
    const auto length = static_cast<std::uint32_t>(question.size());
    codec::encodeTo(length, question);
    return question;
}

void queryInfo(Call call)
{
    Bytes question = feeQuestion(call.params);
    const At at = call.params.at(1);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    call.then(call.node().callRuntime("TransactionPaymentApi_query_info", std::move(question), at),
              &runtimeError, [reply = call.reply](const chain::RuntimeAnswer& answer) {
                  using Info =
                      std::tuple<codec::Compact<std::uint64_t>, codec::Compact<std::uint64_t>,
                                 std::uint8_t, std::uint64_t>;
                  const auto info = codec::decode<Info>(answer.value);
                  if (!info)
                      return reply.error(runtimeError(info.error()));
                  const auto& [time, proof, dispatchClass, fee] = *info;
                  static const char* const kClasses[] = {"normal", "operational", "mandatory"};
                  reply.text(R"({"weight":{"ref_time":)" + QByteArray::number(quint64{time.value}) +
                             R"(,"proof_size":)" + QByteArray::number(quint64{proof.value}) +
                             R"(},"class":")" + kClasses[dispatchClass % 3] +
                             R"(","partialFee":")" + QByteArray::number(quint64{fee}) + R"("})");
              });
}

void queryFeeDetails(Call call)
{
    Bytes question = feeQuestion(call.params);
    const At at = call.params.at(1);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    call.then(
        call.node().callRuntime("TransactionPaymentApi_query_fee_details", std::move(question), at),
        &runtimeError, [reply = call.reply](const chain::RuntimeAnswer& answer) {
            using Fee = std::tuple<std::uint64_t, std::uint64_t, std::uint64_t>;
            const auto details =
                codec::decode<std::tuple<std::optional<Fee>, std::uint64_t>>(answer.value);
            if (!details)
                return reply.error(runtimeError(details.error()));
            const auto& fee = std::get<0>(*details);
            if (!fee)
                return reply.text(R"({"inclusionFee":null})");
            const auto& [base, length, weight] = *fee;
            reply.text(R"({"inclusionFee":{"baseFee":)" + QByteArray::number(quint64{base}) +
                       R"(,"lenFee":)" + QByteArray::number(quint64{length}) +
                       R"(,"adjustedWeightFee":)" + QByteArray::number(quint64{weight}) + "}}");
        });
}

// ---------------------------------------------------------------------------------- chainSpec

void genesisHash(Call call)
{
    call.then(call.raw().rawBlock(At::height(BlockNumber(0))), &stateError,
              [reply = call.reply](const chain::RawBlock& block) {
                  reply.text(hexJson(block.hash.span()));
              });
}

} // namespace

const std::vector<Method>& systemMethods()
{
    static const std::vector<Method> kMethods{
        {"rpc_methods", &rpcMethods},
        {"system_name", &systemName},
        {"system_version", &systemVersion},
        {"system_chain", &systemChain},
        {"system_chainType", &systemChainType},
        {"system_properties", &systemProperties},
        {"system_health", &systemHealth},
        {"system_syncState", &systemSyncState},
        {"system_nodeRoles", &systemNodeRoles},
        {"system_localListenAddresses", &emptyList},
        {"system_peers", &emptyList, Access::Unsafe},
        {"system_reservedPeers", &emptyList},
        {"system_accountNextIndex", &accountNextIndex},
        {"account_nextIndex", &accountNextIndex},
        {"payment_queryInfo", &queryInfo},
        {"payment_queryFeeDetails", &queryFeeDetails},
        {"chainSpec_v1_chainName", &systemChain},
        {"chainSpec_v1_genesisHash", &genesisHash},
        {"chainSpec_v1_properties", &systemProperties},
    };
    return kMethods;
}

} // namespace soma::rpc
