// The plain values that cross the node's door: copies, nothing that points inside.
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/primitives/decoded_value.h"
#include "chain/primitives/hash_types.h"
#include "consensus/base/bytes.h"
#include "consensus/base/error.h"
#include "consensus/base/units.h"

#include <QMetaType>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soma::chain {

/// Where a number comes from. The window shows it as a badge.
enum class Provenance {
    Executed, ///< This program ran the block.
    Proven,   ///< Verified against a finalized state root.
    Reported, ///< Somebody told us.
};

struct Head {
    BlockNumber number;
    BlockHash hash;
    StateRoot stateRoot;
    std::uint64_t timestampMs = 0; ///< Timestamp.Now of that block; 0 at genesis.
    bool operator==(const Head&) const = default;
};

/// Which block a question is about.
struct At {
    enum class Kind { Best, Finalized, Hash, Number };
    Kind kind = Kind::Best;
    BlockHash hash;
    BlockNumber number;

    static At best() { return {}; }

    static At finalized() { return {Kind::Finalized, {}, {}}; }

    static At block(const BlockHash& hash) { return {Kind::Hash, hash, {}}; }

    static At height(BlockNumber number) { return {Kind::Number, {}, number}; }
};

/// How far a chain that is being advanced has come. Only blocks that are stored count.
struct AdvanceProgress {
    std::uint64_t asked = 0;
    std::uint64_t done = 0;
    std::uint64_t elapsedMs = 0; ///< Pauses left out.

    /// Zero while nothing is known yet.
    std::uint64_t blocksPerSecond() const { return elapsedMs == 0 ? 0 : done * 1000 / elapsedMs; }

    /// At the rate so far; nothing while that is not known.
    std::optional<std::uint64_t> remainingMs() const
    {
        if (done == 0)
            return std::nullopt;
        const std::uint64_t left = asked - done;
        return left / done * elapsedMs + left % done * elapsedMs / done;
    }

    bool operator==(const AdvanceProgress&) const = default;
};

/// A copy of a whole local chain.
struct Snapshot {
    std::string name;
    BlockNumber number; ///< Its best block.
    BlockHash hash;
    std::uint64_t createdMs = 0; ///< By the clock, since 1970.
    std::uint64_t bytes = 0;     ///< On disk.
};

enum class SyncPhase { Stopped, Starting, Live, Stopping, Failed };

struct SyncState {
    SyncPhase phase = SyncPhase::Stopped;
    Head best;
    Head finalized;
    std::uint64_t blockTimeMs = 12'000;     ///< 0 = blocks only on demand.
    std::optional<Error> failure;           ///< Why, when phase is Failed.
    bool paused = false;                    ///< No block comes by itself; see LocalControls.
    std::optional<AdvanceProgress> advance; ///< While the chain is being advanced.
};

struct PeerRow {
    std::string id;
    std::string address;
    BlockNumber best;
};

struct StorageAnswer {
    std::optional<Bytes> value; ///< Absent means the chain holds nothing there.
    Provenance provenance = Provenance::Reported;
    Head at;
};

struct RangePage {
    std::vector<std::pair<Bytes, Bytes>> entries; ///< Ascending by key.
    bool more = false;
    Provenance provenance = Provenance::Reported;
    Head at;
};

struct RuntimeAnswer {
    Bytes value;
    Provenance provenance = Provenance::Reported;
    Head at;
};

struct RuntimeInfo {
    std::string specName;
    std::uint32_t specVersion = 0;
    std::uint32_t transactionVersion = 0;
    BlockHash genesis;
    Bytes metadata; ///< Empty until this node can serve it.
};

/// What became of a dispatched call. The reference's own names.
struct DispatchFailure {
    std::string pallet; ///< "Balances", or empty for errors outside pallets.
    std::string name;   ///< "InsufficientBalance", "Token.Frozen", "BadOrigin" ...
};

struct ExtrinsicRecord {
    std::uint32_t index = 0;
    ExtrinsicHash hash;
    std::optional<AccountId> signer; ///< Absent for inherents.
    std::string pallet;
    std::string call;
    std::vector<DecodedField> arguments;
    std::uint32_t nonce = 0;
    Rao tip;
    std::optional<Rao> fee; ///< What was really paid, tip included.
    std::optional<DispatchFailure> failure;
};

struct EventRecord {
    std::optional<std::uint32_t> extrinsic; ///< Absent for initialization and finalization.
    std::string pallet;
    std::string name;
    std::vector<DecodedField> fields;
};

struct BlockRecord {
    Head head;
    BlockHash parent;
    ExtrinsicsRoot extrinsicsRoot;
    std::uint64_t slot = 0;
    std::optional<AccountId> author;
    bool finalized = false;
    bool hasJustification = false;
    std::vector<ExtrinsicRecord> extrinsics;
    std::vector<EventRecord> events;
};

struct BlockSummary {
    Head head;
    std::uint32_t extrinsics = 0;
    std::uint32_t events = 0;
    bool finalized = false;
};

struct PoolEntry {
    ExtrinsicHash hash;
    AccountId signer;
    std::string pallet;
    std::string call;
    std::uint32_t nonce = 0;
    Rao tip;
    bool ready = true;                     ///< False while an earlier nonce is missing.
    std::optional<BlockNumber> validUntil; ///< Absent for immortal extrinsics.
};

/// The life of a submitted extrinsic. Terminal: Finalized, Dropped, Invalid.
struct SubmitEvent {
    enum class Kind { Pooled, InBlock, Finalized, Dropped, Invalid };
    Kind kind = Kind::Pooled;
    ExtrinsicHash extrinsic;
    Head block;                             ///< For InBlock and Finalized.
    std::uint32_t index = 0;                ///< Position in that block.
    std::optional<DispatchFailure> failure; ///< InBlock/Finalized: it ran and failed.
    std::optional<Error> error;             ///< Dropped/Invalid: why.
};

struct Capabilities {
    bool history = false;       ///< Old blocks with extrinsics and events.
    bool pool = false;          ///< Its own pool can be shown.
    bool localControls = false; ///< node->localControls() exists.
    bool proofs = false;
    bool dryRun = false; ///< node->dryRun() answers.
};

} // namespace soma::chain

Q_DECLARE_METATYPE(soma::chain::Head)
Q_DECLARE_METATYPE(soma::chain::SyncState)
Q_DECLARE_METATYPE(soma::chain::SubmitEvent)
