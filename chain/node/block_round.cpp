#include "chain/node/block_round.h"

#include "chain/node/block_records.h"
#include "chain/node/block_schedule.h"
#include "chain/runtime/pallets/subtensor/epochs.h"

#include <chrono>
#include <utility>

namespace soma::node {

namespace {

using SteadyClock = std::chrono::steady_clock;

std::uint64_t msSince(SteadyClock::time_point begin)
{
    const auto passed = SteadyClock::now() - begin;
    return static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::milliseconds>(passed).count());
}

bool ranAnEpoch(const SealedBlock& block)
{
    const ByteSpan prefix(runtime::subtensor::kLastMechansimStepBlock.prefix());
    const storage::StateChange* found = block.executed.changes.firstFrom(prefix);
    return found != nullptr && storage::startsWith(found->key, prefix);
}

/// The state is let go of before the next block is made.
BlockSample sampleAfter(const SealedBlock& block, const storage::StateTrie& state,
                        const runtime::RuntimeConfig& config)
{
    const engine::ExecutedBlock& executed = block.executed;
    const chain::Head head =
        headOf(executed.block.header, executed.hash, timestampOf(executed.block.extrinsics));
    return sampleOf({head, state}, config);
}

} // namespace

Round makeRound(const ChainSession& session, RoundOrder order, const std::atomic<bool>& stop)
{
    const auto begin = SteadyClock::now();
    Round round;
    chain::Header parent = std::move(order.parent);
    storage::StateTrie state = std::move(order.parentPoint.state);
    LastTurn last{chain::auraSlot(parent.digest).value_or(0), order.parentPoint.head.timestampMs};
    while (round.blocks.size() < order.blocks && !stop && msSince(begin) < order.budgetMs) {
        const Turn turn = nextTurn(last, order.nowMs, session.config().slotDurationMs);
        if (!session.isOurTurn(state, turn.slot)) {
            round.error = Error(chain::NodeError::Internal, "the author is somebody else now");
            break;
        }
        engine::BuildRequest request;
        request.parent = std::move(parent);
        request.parentState = std::move(state);
        request.slot = turn.slot;
        request.timestampMs = turn.timestampMs;
        request.candidates = std::exchange(order.candidates, {});
        auto block = session.build(std::move(request));
        if (!block) {
            round.error = Error(chain::NodeError::Internal, block.error().toString());
            round.blocks.clear();
            round.samples.clear();
            return round;
        }
        last = {turn.slot, turn.timestampMs};
        parent = block->executed.block.header;
        state = std::move(block->executed.state);
        if (order.historyEvery != 0 &&
            (parent.number.value() % order.historyEvery == 0 || ranAnEpoch(*block)))
            round.samples.push_back(sampleAfter(*block, state, session.config()));
        round.blocks.push_back(std::move(*block));
    }
    if (round.blocks.empty())
        return round;
    if (order.historyEvery != 0 &&
        (round.samples.empty() || round.samples.back().head.number != parent.number))
        round.samples.push_back(sampleAfter(round.blocks.back(), state, session.config()));
    round.blocks.back().executed.state = std::move(state);
    return round;
}

} // namespace soma::node
