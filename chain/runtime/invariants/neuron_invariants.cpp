#include "chain/codec/hex.h"
#include "chain/runtime/invariants/subnet_invariants.h"
#include "chain/runtime/pallets/subtensor/mechanisms.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/weights.h"

namespace soma::runtime::subtensor {

using storage::StateReader;

namespace {

/// One subnet's neurons.
class Slots {
public:
    Slots(const StateReader& state, NetUid netuid)
        : m_state(state)
        , m_netuid(netuid)
        , m_count(kSubnetworkN.get(state, netuid))
    {
    }

    Result<void> check() const
    {
        SOMA_TRY(checkKeys());
        SOMA_TRY(checkUids());
        SOMA_TRY(checkLists());
        const std::uint8_t mechanisms = kMechanismCountCurrent.get(m_state, m_netuid).value();
        for (std::uint8_t i = 0; i < mechanisms; ++i)
            SOMA_TRY(checkMechanism(MechId(i)));
        return {};
    }

private:
    Error fault(InvariantError rule, const std::string& what) const
    {
        return Error(rule, "subnet " + std::to_string(m_netuid.value()) + " of " +
                               std::to_string(m_count) + " neurons: " + what);
    }

    Result<void> checkKeys() const
    {
        std::size_t seen = 0;
        Result<void> answer;
        kKeys.forEachUnder(
            m_state, kKeys.keyPrefix(m_netuid), [&](NetUid, Uid uid, const Hotkey& hotkey) {
                ++seen;
                const std::string where = "uid " + std::to_string(uid.value());
                if (uid.value() >= m_count)
                    answer = fault(InvariantError::Uids, where + " is too high");
                else if (kUids.get(m_state, m_netuid, hotkey) != uid)
                    answer = fault(InvariantError::Uids, where + " is not its hotkey's");
                else if (!kIsNetworkMember.get(m_state, hotkey, m_netuid))
                    answer = fault(InvariantError::Uids, where + " is no member");
                else if (!kBlockAtRegistration.contains(m_state, m_netuid, uid))
                    answer = fault(InvariantError::Uids, where + " was never registered");
                return answer.has_value();
            });
        if (answer && seen != m_count)
            return fault(InvariantError::Uids, std::to_string(seen) + " have keys");
        return answer;
    }

    Result<void> checkUids() const
    {
        std::size_t seen = 0;
        kUids.forEachUnder(m_state, kUids.keyPrefix(m_netuid),
                           [&seen](NetUid, const Hotkey&, Uid) { ++seen; });
        if (seen != m_count)
            return fault(InvariantError::Uids, std::to_string(seen) + " hotkeys have uids");
        return {};
    }

    template <typename Map>
    Result<void> checkList(const Map& map) const
    {
        const std::size_t length = map.get(m_state, m_netuid).size();
        if (length != m_count)
            return fault(InvariantError::Lists,
                         std::string(map.name()) + " has " + std::to_string(length));
        return {};
    }

    /// StakeWeight is left out: a new neuron gets no element there until the next epoch.
    Result<void> checkLists() const
    {
        SOMA_TRY(checkList(kActive));
        SOMA_TRY(checkList(kConsensus));
        SOMA_TRY(checkList(kDividends));
        SOMA_TRY(checkList(kEmission));
        SOMA_TRY(checkList(kValidatorPermit));
        return checkList(kValidatorTrust);
    }

    /// A mechanism that was added later has shorter lists until its first epoch.
    Result<void> checkMechanism(MechId mechanism) const
    {
        const MechanismIndex index = mechanismIndex(m_netuid, mechanism);
        const std::size_t incentives = kIncentive.get(m_state, index).size();
        const std::size_t updates = kLastUpdate.get(m_state, index).size();
        const bool isMain = mechanism == kMainMechanism;
        if (incentives > m_count || updates > m_count ||
            (isMain && (incentives != m_count || updates != m_count)))
            return fault(InvariantError::Lists, "Incentive has " + std::to_string(incentives) +
                                                    ", LastUpdate " + std::to_string(updates));
        SOMA_TRY(checkRows(kWeights, index));
        return checkRows(kBonds, index);
    }

    template <typename Map>
    Result<void> checkRows(const Map& map, MechanismIndex index) const
    {
        Result<void> answer;
        map.forEachUnder(
            m_state, map.keyPrefix(index), [&](MechanismIndex, Uid row, const UidValues&) {
                if (row.value() >= m_count)
                    answer = fault(InvariantError::Uids, std::string(map.name()) + " has row " +
                                                             std::to_string(row.value()));
                return answer.has_value();
            });
        return answer;
    }

    const StateReader& m_state;
    NetUid m_netuid;
    std::uint16_t m_count;
};

} // namespace

Result<void> checkNeurons(const StateReader& state)
{
    Result<void> answer;
    kNetworksAdded.forEach(state, [&](NetUid netuid, bool) {
        answer = Slots(state, netuid).check();
        return answer.has_value();
    });
    return answer;
}

} // namespace soma::runtime::subtensor
