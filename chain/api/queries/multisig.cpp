#include "chain/api/queries/multisig.h"

#include "chain/codec/storage_key.h"
#include "chain/codec/value_reader.h"
#include "chain/crypto/hashing.h"

#include <algorithm>
#include <array>
#include <memory>
#include <tuple>
#include <utility>

namespace soma::chain {

namespace {

using codec::hashed;
using codec::Hasher;

/// As the chain keeps it, under the common account and the hash of the call.
struct OperationRecord {
    Timepoint when;
    Rao deposit;
    AccountId depositor;
    std::vector<AccountId> approvals;
};
SOMA_SCALE_STRUCT(OperationRecord, when, deposit, depositor, approvals)

/// More than any multisig has under way; what is beyond is not shown.
constexpr std::uint32_t kMostOperations = 256;

/// Both hashers of the map keep their key at the end.
constexpr std::size_t kHashBytes = 32;

Result<MultisigOperation> operationOf(const std::pair<Bytes, Bytes>& entry)
{
    const auto& [key, value] = entry;
    if (key.size() < kHashBytes)
        return Error(NodeError::Internal, "a short key");
    OperationRecord record = SOMA_TRY(codec::decode<OperationRecord>(value));
    MultisigOperation out;
    out.callHash = SOMA_TRY(codec::decode<Hash256>(ByteSpan(key).subspan(key.size() - kHashBytes)));
    out.begun = record.when;
    out.deposit = record.deposit;
    out.depositor = record.depositor;
    out.approvals = std::move(record.approvals);
    return out;
}

/// RuntimeDispatchInfo: weight, class, fee.
Result<CallWeight> weightOf(const RuntimeAnswer& answer)
{
    using Info = std::tuple<CallWeight, std::uint8_t, Rao>;
    return std::get<0>(SOMA_TRY(codec::decode<Info>(answer.value)));
}

/// The chain's description leaves units out: what an argument is follows from its name.
void giveUnits(DecodedGroup& call)
{
    static constexpr std::array kTao{"value", "amount_staked", "tao_amount", "deposit"};
    static constexpr std::array kAlpha{"amount_unstaked", "alpha_amount"};
    static constexpr std::array kSubnets{"netuid", "origin_netuid", "destination_netuid"};
    const auto isIn = [](const auto& names, const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    for (DecodedField& field : call.fields) {
        if (auto* inside = std::get_if<DecodedGroup>(&field.value)) {
            giveUnits(*inside);
            continue;
        }
        const auto* number = std::get_if<std::uint64_t>(&field.value);
        if (number == nullptr)
            continue;
        if (isIn(kTao, field.name))
            field.value = Rao(*number);
        else if (isIn(kAlpha, field.name))
            field.value = Alpha(*number);
        else if (isIn(kSubnets, field.name) && *number <= UINT16_MAX)
            field.value = NetUid(static_cast<std::uint16_t>(*number));
    }
}

Result<CallReading> readingOf(const std::optional<Bytes>& metadata, CallWeight weight, Bytes bytes)
{
    if (!metadata)
        return Error(NodeError::NotSupported, "metadata 15");
    const codec::Metadata described = SOMA_TRY(codec::readMetadata(*metadata));
    auto call = codec::readCall(described, bytes);
    if (!call)
        return Error(NodeError::MalformedExtrinsic, call.error().toString()).causedBy(call.error());
    giveUnits(*call);
    CallReading out;
    const std::size_t dot = call->name.find('.');
    out.call.pallet = call->name.substr(0, dot);
    out.call.name = call->name.substr(dot + 1);
    out.call.arguments = std::move(call->fields);
    out.call.bytes = std::move(bytes);
    out.weight = weight;
    return out;
}

} // namespace

Asked<std::vector<MultisigOperation>> multisigOperations(Node& node, const AccountId& multisig,
                                                         At at)
{
    using Operations = std::vector<MultisigOperation>;
    const Bytes prefix =
        codec::storageKey("Multisig", "Multisigs", hashed<Hasher::Twox64Concat>(multisig));
    return mapped(node.readRange(prefix, {}, kMostOperations, at),
                  [](const RangePage& page) -> Result<Told<Operations>> {
                      Operations out;
                      for (const auto& entry : page.entries)
                          out.push_back(SOMA_TRY(operationOf(entry)));
                      std::sort(out.begin(), out.end(),
                                [](const MultisigOperation& a, const MultisigOperation& b) {
                                    return std::tie(a.begun.height, a.begun.index, a.callHash) <
                                           std::tie(b.begun.height, b.begun.index, b.callHash);
                                });
                      return Told<Operations>{std::move(out), page.provenance, page.at};
                  });
}

QFuture<Result<CallReading>> readCall(Node& node, Bytes call)
{
    constexpr std::uint32_t kMetadataVersion = 15;
    const At at = pinned(node, At::best());
    Bytes question = call;
    codec::encodeTo(static_cast<std::uint32_t>(call.size()), question);
    auto metadata = askRuntime<std::optional<Bytes>>(node, "Metadata_metadata_at_version",
                                                     codec::encode(kMetadataVersion), at);
    auto info =
        node.callRuntime("TransactionPaymentCallApi_query_call_info", std::move(question), at);
    return metadata
        .then(QtFuture::Launch::Sync,
              [info, call = std::move(call)](Result<Told<std::optional<Bytes>>> told) mutable {
                  return info.then(
                      QtFuture::Launch::Sync,
                      [told = std::move(told),
                       call](Result<RuntimeAnswer> weighed) mutable -> Result<CallReading> {
                          if (!told)
                              return std::move(told).error();
                          // What is no call has no weight either: the reading says so better.
                          const auto weight =
                              weighed ? weightOf(*weighed) : Result<CallWeight>(weighed.error());
                          auto reading = readingOf(told->value, weight ? *weight : CallWeight(),
                                                   std::move(call));
                          if (reading && !weight)
                              return weight.error();
                          return reading;
                      });
              })
        .unwrap();
}

Hash256 callHash(ByteSpan call)
{
    return Hash256(crypto::blake2b256(call));
}

} // namespace soma::chain
