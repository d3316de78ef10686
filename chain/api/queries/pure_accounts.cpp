#include "chain/api/queries/pure_accounts.h"

#include "chain/codec/scale_type.h"

#include <algorithm>
#include <tuple>

namespace soma::chain {

namespace {

/// Pallet and index, then kind, delay and number.
Result<PureOrigin> wantedBy(const CallSpec& call)
{
    using Arguments =
        std::tuple<std::uint8_t, std::uint8_t, ProxyKind, std::uint32_t, std::uint16_t>;
    const auto arguments = SOMA_TRY(codec::decode<Arguments>(call.bytes));
    PureOrigin out;
    out.kind = std::get<2>(arguments);
    out.index = std::get<4>(arguments);
    return out;
}

Result<PureOrigin> originIn(const BlockRecord& block, const ExtrinsicHash& extrinsic,
                            PureOrigin wanted)
{
    const auto ours =
        std::find_if(block.extrinsics.begin(), block.extrinsics.end(),
                     [&extrinsic](const ExtrinsicRecord& one) { return one.hash == extrinsic; });
    if (ours == block.extrinsics.end())
        return NodeError::UnknownBlock;
    wanted.height = static_cast<std::uint32_t>(block.head.number.value());
    wanted.extrinsic = ours->index;
    return wanted;
}

} // namespace

QFuture<Result<PureOrigin>> pureMadeBy(Node& node, const AccountId& spawner, const CallSpec& call,
                                       const ExtrinsicHash& extrinsic, const BlockHash& block)
{
    return node.block(At::block(block))
        .then(QtFuture::Launch::Sync,
              [spawner, call, extrinsic](Result<BlockRecord> told) -> Result<PureOrigin> {
                  if (!told)
                      return std::move(told).error();
                  PureOrigin wanted = SOMA_TRY(wantedBy(call));
                  wanted.spawner = spawner;
                  return originIn(*told, extrinsic, wanted);
              });
}

} // namespace soma::chain
