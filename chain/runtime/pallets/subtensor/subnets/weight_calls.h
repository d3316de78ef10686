// Calls by which validators say what they think of miners, at once or hidden first (subnets.md
// section 7). They cost nothing.
#pragma once

#include "chain/codec/compact.h"
#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"

namespace soma::runtime::subtensor {

using U16List = std::vector<std::uint16_t>;

struct SetWeights {
    static constexpr CallId kCall{kPallet, 0, "set_weights"};
    static constexpr Weight kWeight = measured(15'513'610'000, 10'327'410, 4112, 2);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    U16List dests;
    U16List weights;
    std::uint64_t versionKey = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetWeights, netuid, dests, weights, versionKey)

struct SetMechanismWeights {
    static constexpr CallId kCall{kPallet, 119, "set_mechanism_weights"};
    static constexpr Weight kWeight = measured(15'540'000'000, 0, 4111, 2);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    MechId mecid;
    U16List dests;
    U16List weights;
    std::uint64_t versionKey = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetMechanismWeights, netuid, mecid, dests, weights, versionKey)

/// In several subnets; what fails is told by events and does not stop the rest.
struct BatchSetWeights {
    static constexpr CallId kCall{kPallet, 80, "batch_set_weights"};
    static constexpr Weight kWeight = measured(103'092'000, 7395, 16, 2);
    static constexpr Pays kPays = Pays::No;
    using Pair = std::pair<codec::Compact<std::uint16_t>, codec::Compact<std::uint16_t>>;
    std::vector<codec::Compact<NetUid>> netuids;
    std::vector<std::vector<Pair>> weights;
    std::vector<codec::Compact<std::uint64_t>> versionKeys;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(BatchSetWeights, netuids, weights, versionKeys)

/// A hash of weights that are revealed some epochs later.
struct CommitWeights {
    static constexpr CallId kCall{kPallet, 96, "commit_weights"};
    static constexpr Weight kWeight = measured(69'049'000, 4714, 13, 2);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    Hash256 commitHash;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(CommitWeights, netuid, commitHash)

struct CommitMechanismWeights {
    static constexpr CallId kCall{kPallet, 115, "commit_mechanism_weights"};
    static constexpr Weight kWeight = measured(55'130'000, 0, 7, 2);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    MechId mecid;
    Hash256 commitHash;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(CommitMechanismWeights, netuid, mecid, commitHash)

struct BatchCommitWeights {
    static constexpr CallId kCall{kPallet, 100, "batch_commit_weights"};
    static constexpr Weight kWeight = measured(147'224'000, 4765, 15, 2);
    static constexpr Pays kPays = Pays::No;
    std::vector<codec::Compact<NetUid>> netuids;
    std::vector<Hash256> commitHashes;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(BatchCommitWeights, netuids, commitHashes)

/// The weights behind a hash, exactly so many epochs after it as the subnet demands.
struct RevealWeights {
    static constexpr CallId kCall{kPallet, 97, "reveal_weights"};
    static constexpr Weight kWeight = measured(111'227'000, 7590, 19, 2);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    U16List uids;
    U16List values;
    U16List salt;
    std::uint64_t versionKey = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RevealWeights, netuid, uids, values, salt, versionKey)

struct RevealMechanismWeights {
    static constexpr CallId kCall{kPallet, 116, "reveal_mechanism_weights"};
    static constexpr Weight kWeight = measured(122'000'000, 0, 16, 2);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    MechId mecid;
    U16List uids;
    U16List values;
    U16List salt;
    std::uint64_t versionKey = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RevealMechanismWeights, netuid, mecid, uids, values, salt, versionKey)

/// Several commits of one subnet at once, all or none.
struct BatchRevealWeights {
    static constexpr CallId kCall{kPallet, 98, "batch_reveal_weights"};
    static constexpr Weight kWeight = measured(421'363'000, 8095, 19, 2);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    std::vector<U16List> uidsList;
    std::vector<U16List> valuesList;
    std::vector<U16List> saltsList;
    std::vector<std::uint64_t> versionKeys;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(BatchRevealWeights, netuid, uidsList, valuesList, saltsList, versionKeys)

/// Encrypted weights that reveal themselves once the drand round's pulse is known.
struct CommitTimelockedWeights {
    static constexpr CallId kCall{kPallet, 113, "commit_timelocked_weights"};
    static constexpr Weight kWeight = measured(86'951'000, 4713, 14, 2);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    TimelockedBytes commit;
    std::uint64_t revealRound = 0;
    std::uint16_t commitRevealVersion = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(CommitTimelockedWeights, netuid, commit, revealRound, commitRevealVersion)

struct CommitTimelockedMechanismWeights {
    static constexpr CallId kCall{kPallet, 118, "commit_timelocked_mechanism_weights"};
    static constexpr Weight kWeight = measured(84'020'000, 0, 9, 2);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    MechId mecid;
    TimelockedBytes commit;
    std::uint64_t revealRound = 0;
    std::uint16_t commitRevealVersion = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(CommitTimelockedMechanismWeights, netuid, mecid, commit, revealRound,
                  commitRevealVersion)

/// The older spelling, which always means version 4.
struct CommitCrv3MechanismWeights {
    static constexpr CallId kCall{kPallet, 117, "commit_crv3_mechanism_weights"};
    static constexpr Weight kWeight = measured(77'750'000, 0, 7, 2);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    MechId mecid;
    TimelockedBytes commit;
    std::uint64_t revealRound = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(CommitCrv3MechanismWeights, netuid, mecid, commit, revealRound)

/// What a commit's hash is over.
Hash256 commitHashOf(const AccountId& who, MechanismIndex index, const U16List& uids,
                     const U16List& values, const U16List& salt, std::uint64_t versionKey);

} // namespace soma::runtime::subtensor
