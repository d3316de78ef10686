#include "chain/runtime/epoch_replay.h"

#include "chain/runtime/epoch_observer.h"
#include "chain/runtime/executive.h"
#include "chain/runtime/pallets/subtensor/block_step/epoch_load.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/storage/overlay.h"

#include <utility>

namespace soma::runtime {

namespace {

namespace pallet = subtensor;

/// Keeps what one subnet's epoch was computed from.
class Recorder final : public EpochObserver {
public:
    explicit Recorder(NetUid netuid) : m_netuid(netuid) {}

    void epochRan(NetUid netuid, const yuma::EpochInput& input, Alpha emission) override
    {
        if (netuid == m_netuid)
            m_seen = std::pair(input, emission);
    }

    std::optional<std::pair<yuma::EpochInput, Alpha>> take() { return std::move(m_seen); }

private:
    NetUid m_netuid;
    std::optional<std::pair<yuma::EpochInput, Alpha>> m_seen;
};

/// The header without its seal, as the block began.
chain::Digest withoutSeal(const chain::Digest& digest)
{
    chain::Digest out;
    for (const chain::DigestItem& item : digest)
        if (item.kind != chain::DigestItem::Kind::Seal)
            out.push_back(item);
    return out;
}

Alpha waitingEmission(const State& state, NetUid netuid)
{
    return saturatingAdd(saturatingAdd(pallet::kPendingServerEmission.get(state, netuid),
                                       pallet::kPendingValidatorEmission.get(state, netuid)),
                         pallet::kPendingRootAlphaDivs.get(state, netuid));
}

} // namespace

Result<SubnetEpoch> replayEpoch(const ReplayedBlock& block, const RuntimeConfig& config,
                                NetUid netuid)
{
    storage::Overlay after(block.after);
    const State state(after, config);
    if (!pallet::subnetExists(state, netuid))
        return Error(RuntimeError::UnknownSubnet, std::to_string(netuid.value()));

    storage::Overlay before(block.parent);
    Executive run(before, config);
    Recorder recorder(netuid);
    run.state().watchEpochs(&recorder);
    SOMA_TRY(run.initializeBlock(
        {block.header.parent, block.header.number, withoutSeal(block.header.digest)}));

    SubnetEpoch out;
    if (auto seen = recorder.take()) {
        out.ran = true;
        out.input = std::move(seen->first);
        out.emission = seen->second;
        out.stored = pallet::loadEpochOutput(state, netuid);
    } else {
        out.input = pallet::loadEpochInput(state, netuid, pallet::loadEpochKeys(state, netuid));
        out.emission = waitingEmission(state, netuid);
    }
    for (std::uint16_t uid = 0; uid < out.input.uidCount; ++uid) {
        out.hotkeys.push_back(pallet::kKeys.get(state, netuid, Uid(uid)).id);
        if (out.ran &&
            pallet::kBlockAtRegistration.get(state, netuid, Uid(uid)) == block.header.number)
            out.replaced.emplace_back(uid);
    }
    return out;
}

} // namespace soma::runtime
