#include "chain/node/dry_run.h"

#include "chain/api/node_error.h"
#include "chain/node/block_records.h"
#include "chain/node/block_schedule.h"
#include "chain/runtime/describe.h"
#include "chain/runtime/executive.h"
#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/runtime_api.h"

#include <utility>

namespace soma::node {

using chain::DryRun;
using chain::DryRunRequest;
using chain::NodeError;

namespace {

/// As a wallet writes them: mortal, so that the length is right, and with it the fee.
constexpr std::uint64_t kEraPeriod = 64;
/// The place of the call in its block, behind the timestamp.
constexpr std::uint32_t kPlace = 1;

/// A block begun on a copy of the state, the call in it, and what that did.
class Trial {
public:
    Trial(const StatePoint& point, const runtime::RuntimeConfig& config,
          const DryRunRequest& request)
        : m_point(point)
        , m_config(config)
        , m_request(request)
        , m_overlay(point.state)
        , m_executive(m_overlay, config)
    {
    }

    Result<DryRun> run(std::uint64_t nowMs)
    {
        m_out.at = m_point.head;
        SOMA_TRY(begin(nowMs));
        const storage::StateChanges before = m_overlay.changes();
        SOMA_TRY(ask(&chain::ValueChange::before, &chain::AnswerChange::before));
        SOMA_TRY(apply());
        SOMA_TRY(ask(&chain::ValueChange::after, &chain::AnswerChange::after));
        compare(before);
        return std::move(m_out);
    }

private:
    Result<void> begin(std::uint64_t nowMs)
    {
        const LastTurn last{runtime::aura::kCurrentSlot.get(m_executive.state()),
                            m_point.head.timestampMs};
        const Turn turn = nextTurn(last, nowMs, m_config.slotDurationMs);
        const BlockNumber number = saturatingAdvance(m_point.head.number, BlockSpan(1));
        SOMA_TRY(m_executive.initializeBlock(
            {m_point.head.hash, number, {chain::auraPreRuntime(turn.slot)}}));
        SOMA_TRY(m_executive.applyExtrinsic(runtime::timestampInherent(turn.timestampMs)));
        return {};
    }

    Bytes extrinsic() const
    {
        const runtime::State& state = m_executive.state();
        chain::SignedExtra extra;
        extra.era = chain::Era::mortal(kEraPeriod, m_point.head.number);
        extra.nonce = codec::Compact(runtime::system::kAccount.get(state, m_request.signer).nonce);
        return chain::encodeExtrinsic(chain::Extrinsic::makeSigned(
            m_request.signer, chain::MultiSignature::sr25519({}), extra, m_request.call));
    }

    Result<void> apply()
    {
        const std::size_t eventBytes = m_executive.state().block().events.size();
        const std::uint32_t eventCount = m_executive.state().block().eventCount;
        const auto outcome =
            m_executive.applyExtrinsic(extrinsic(), runtime::SignatureCheck::AlreadyVerified);
        if (!outcome && outcome.error().isFrom<chain::ValidityError>()) {
            m_out.refused = Error(NodeError::InvalidTransaction).causedBy(outcome.error());
            return {};
        }
        if (!outcome)
            return Error(NodeError::MalformedExtrinsic, outcome.error().toString())
                .causedBy(outcome.error());
        const runtime::BlockScratch& block = m_executive.state().block();
        Bytes events;
        codec::ScaleWriter out(events);
        out.compact(block.eventCount - eventCount);
        out.raw(ByteSpan(block.events).subspan(eventBytes));
        return tell(*outcome, events);
    }

    Result<void> tell(const runtime::ApplyOutcome& outcome, ByteSpan events)
    {
        const runtime::Receipt receipt = SOMA_TRY(runtime::receiptsOf(events, kPlace + 1))[kPlace];
        for (runtime::DescribedEvent& event : SOMA_TRY(runtime::describeEvents(events)))
            m_out.events.push_back({event.extrinsic(), std::move(event.pallet),
                                    std::move(event.name), std::move(event.fields)});
        if (outcome.failure)
            m_out.failure = failureOf(*outcome.failure);
        else if (receipt.innerFailure)
            m_out.failure = failureOf(*receipt.innerFailure);
        m_out.fee = chain::FeePaid{receipt.payer.value_or(m_request.signer), outcome.fee, {}};
        if (receipt.inAlpha)
            m_out.fee->alpha = {receipt.inAlpha->netuid, receipt.inAlpha->alpha};
        return {};
    }

    Result<void> ask(std::optional<Bytes> chain::ValueChange::*value,
                     Bytes chain::AnswerChange::*answer)
    {
        m_out.values.resize(m_request.keys.size());
        for (std::size_t i = 0; i < m_request.keys.size(); ++i) {
            m_out.values[i].key = m_request.keys[i];
            m_out.values[i].*value = m_overlay.get(m_request.keys[i]);
        }
        const runtime::ApiContext context{m_overlay, m_config, m_point.head.hash};
        m_out.answers.resize(m_request.questions.size());
        for (std::size_t i = 0; i < m_request.questions.size(); ++i) {
            const chain::RuntimeQuestion& question = m_request.questions[i];
            m_out.answers[i].*answer =
                SOMA_TRY(runtime::callRuntimeApi(context, question.name, question.arguments));
        }
        return {};
    }

    /// An entry of the map may say what stood there before; only real differences are told.
    void compare(const storage::StateChanges& before)
    {
        for (const auto& [key, after] : m_overlay.changes()) {
            const storage::StateChange* known = before.find(key);
            std::optional<Bytes> old = known != nullptr ? known->value : m_point.state.get(key);
            if (old != after)
                m_out.changes.push_back({toBytes(key), std::move(old), after});
        }
    }

    const StatePoint& m_point;
    const runtime::RuntimeConfig& m_config;
    const DryRunRequest& m_request;
    storage::Overlay m_overlay;
    runtime::Executive m_executive;
    DryRun m_out;
};

} // namespace

Result<DryRun> dryRun(const StatePoint& point, const runtime::RuntimeConfig& config,
                      const DryRunRequest& request, std::uint64_t nowMs)
{
    return Trial(point, config, request).run(nowMs);
}

} // namespace soma::node
