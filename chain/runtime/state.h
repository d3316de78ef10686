// What a call runs on: the changing state, the chain's configuration, and what the block has done
// so far that need not be in the state while it runs.
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/primitives/digest.h"
#include "chain/primitives/hash_types.h"
#include "chain/runtime/constants.h"
#include "chain/runtime/weight.h"
#include "chain/storage/overlay.h"

#include <optional>
#include <span>
#include <string_view>

namespace soma::runtime {

class EpochObserver;

/// A pallet's name and number; every declaration of the pallet begins with it.
struct PalletId {
    std::string_view name;
    std::uint8_t index = 0;
};

/// An event's place: `static constexpr EventId kEvent{kPallet, 2};` inside the event's struct.
struct EventId {
    PalletId pallet;
    std::uint8_t index = 0;
};

template <typename T>
concept PalletEvent = codec::StructShaped<T> && requires
{
    {
        T::kEvent
        } -> std::convertible_to<EventId>;
};

/// Where in a block something happens; the first byte of an event record (chain.md section 18).
struct Phase {
    enum class Kind : std::uint8_t { ApplyExtrinsic = 0, Finalization = 1, Initialization = 2 };

    Kind kind = Kind::Initialization;
    std::uint32_t extrinsic = 0; ///< Of ApplyExtrinsic only.

    bool operator==(const Phase&) const = default;
};

/// Scratch of the block under execution.
///
/// OPTIMISATION: the reference keeps these in storage during the block (Events, EventCount,
/// ExecutionPhase, BlockWeight, AllExtrinsicsLen, ExtrinsicCount, the extrinsic index). What stays
/// behind after a block is written once, by the executive's finalizeBlock().
struct BlockScratch {
    std::uint32_t number = 0;
    Phase phase;
    std::uint32_t extrinsics = 0; ///< Applied so far.
    std::uint32_t length = 0;     ///< Bytes of all extrinsics so far.
    ConsumedWeight weight;
    Weight reclaimed; ///< Of the extrinsic under way.
    chain::Digest digest;
    Bytes events; ///< Encoded records, one after the other.
    std::uint32_t eventCount = 0;
};

class State final : public storage::StateReader {
public:
    /// Both must outlive the state.
    State(storage::Overlay& overlay, const RuntimeConfig& config);

    std::optional<Bytes> get(ByteSpan key) const override { return m_overlay.get(key); }

    std::optional<ByteSpan> peek(ByteSpan key, Bytes& room) const override
    {
        return m_overlay.peek(key, room);
    }

    std::optional<Bytes> nextKey(ByteSpan after) const override { return m_overlay.nextKey(after); }

    void put(ByteSpan key, Bytes value) { m_overlay.put(key, std::move(value)); }

    void remove(ByteSpan key) { m_overlay.remove(key); }

    std::size_t removePrefix(ByteSpan prefix) { return m_overlay.removePrefix(prefix); }

    const RuntimeConfig& config() const { return m_config; }

    BlockScratch& block() { return m_block; }

    const BlockScratch& block() const { return m_block; }

    std::uint32_t blockNumber() const { return m_block.number; }

    /// How many storage layers are open.
    std::size_t layers() const { return m_overlay.depth(); }

    /// Appends an event record. At block 0 nothing is recorded, as in the reference.
    template <PalletEvent T>
    void deposit(const T& event, std::span<const chain::Hash256> topics = {})
    {
        if (m_block.number == 0)
            return;
        codec::ScaleWriter out(m_block.events);
        beginEvent(T::kEvent, out);
        codec::encodeTo(event, out);
        endEvent(topics, out);
    }

    /// Whoever is set here is told of every epoch; must outlive the state or be taken back.
    void watchEpochs(EpochObserver* observer) { m_epochObserver = observer; }

    EpochObserver* epochObserver() const { return m_epochObserver; }

    /// Adds weight that no extrinsic announced.
    void registerExtraWeight(Weight weight, DispatchClass dispatchClass);

private:
    friend class StateLayer;

    void beginEvent(EventId id, codec::ScaleWriter& out);
    void endEvent(std::span<const chain::Hash256> topics, codec::ScaleWriter& out);

    storage::Overlay& m_overlay;
    const RuntimeConfig& m_config;
    BlockScratch m_block;
    EpochObserver* m_epochObserver = nullptr;
};

/// A storage layer that also takes back events, weight and digest items: vanishes unless keep() was
/// called.
class StateLayer {
public:
    explicit StateLayer(State& state);
    ~StateLayer();
    StateLayer(const StateLayer&) = delete;
    StateLayer& operator=(const StateLayer&) = delete;

    void keep();

private:
    State& m_state;
    storage::OverlayLayer m_layer;
    std::size_t m_eventBytes;
    std::uint32_t m_eventCount;
    std::size_t m_digestItems;
    ConsumedWeight m_weight;
    bool m_open = true;
};

} // namespace soma::runtime

template <>
struct soma::codec::ScaleType<soma::runtime::Phase> {
    static void encode(const runtime::Phase& value, ScaleWriter& out);
    static bool decode(ScaleReader& in, runtime::Phase& out);
    static chain::DecodedValue toDecoded(const runtime::Phase& value);
};
