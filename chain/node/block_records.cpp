#include "chain/node/block_records.h"

#include "chain/runtime/describe.h"
#include "chain/runtime/pallets/timestamp.h"

namespace soma::node {

using chain::BlockRecord;
using chain::Header;

namespace {

Result<Header> headerOf(const storage::StoredBlock& block)
{
    return codec::decode<Header>(block.header);
}

chain::ExtrinsicRecord extrinsicRecord(runtime::DescribedExtrinsic described, std::uint32_t index,
                                       const runtime::Receipt& receipt)
{
    chain::ExtrinsicRecord record;
    record.index = index;
    record.hash = described.hash;
    record.signer = described.signer;
    record.pallet = std::move(described.pallet);
    record.call = std::move(described.call);
    record.arguments = std::move(described.arguments);
    record.nonce = described.nonce;
    record.tip = described.tip;
    record.fee = receipt.fee;
    if (receipt.failure)
        record.failure = failureOf(*receipt.failure);
    return record;
}

} // namespace

std::uint64_t timestampOf(const std::vector<Bytes>& extrinsics)
{
    if (extrinsics.empty())
        return 0;
    const auto inherent = chain::decodeExtrinsic(extrinsics.front());
    if (!inherent)
        return 0;
    codec::ScaleReader in(inherent->call);
    std::uint8_t pallet = 0;
    std::uint8_t call = 0;
    std::uint64_t now = 0;
    const runtime::CallId place = runtime::timestamp::Set::kCall;
    const bool read = in.byte(pallet) && in.byte(call) && pallet == place.pallet.index &&
                      call == place.index && in.compactAs(now);
    return read ? now : 0;
}

chain::Head headOf(const Header& header, const chain::BlockHash& hash, std::uint64_t timestampMs)
{
    return {header.number, hash, header.stateRoot, timestampMs};
}

chain::DispatchFailure failureOf(const runtime::DispatchError& error)
{
    runtime::ErrorNames names = runtime::namesOf(error);
    return {std::move(names.pallet), std::move(names.name)};
}

Result<BlockRecord> makeBlockRecord(const storage::StoredBlock& block, ByteSpan systemEvents)
{
    const Header header = SOMA_TRY(headerOf(block));
    BlockRecord record;
    record.head = headOf(header, block.ref.hash, timestampOf(block.extrinsics));
    record.parent = header.parent;
    record.extrinsicsRoot = header.extrinsicsRoot;
    record.slot = chain::auraSlot(header.digest).value_or(0);
    const auto receipts = SOMA_TRY(runtime::receiptsOf(systemEvents, block.extrinsics.size()));
    for (std::size_t i = 0; i < block.extrinsics.size(); ++i)
        record.extrinsics.push_back(
            extrinsicRecord(SOMA_TRY(runtime::describeExtrinsic(block.extrinsics[i])),
                            static_cast<std::uint32_t>(i), receipts[i]));
    auto events = SOMA_TRY(runtime::describeEvents(systemEvents));
    for (runtime::DescribedEvent& event : events)
        record.events.push_back({event.extrinsic(), std::move(event.pallet), std::move(event.name),
                                 std::move(event.fields)});
    return record;
}

Result<chain::BlockSummary> makeBlockSummary(const storage::StoredBlock& block,
                                             ByteSpan systemEvents)
{
    const Header header = SOMA_TRY(headerOf(block));
    chain::BlockSummary summary;
    summary.head = headOf(header, block.ref.hash, timestampOf(block.extrinsics));
    summary.extrinsics = static_cast<std::uint32_t>(block.extrinsics.size());
    codec::ScaleReader in(systemEvents);
    if (!systemEvents.empty() && !in.compactAs(summary.events))
        return in.error();
    return summary;
}

} // namespace soma::node
