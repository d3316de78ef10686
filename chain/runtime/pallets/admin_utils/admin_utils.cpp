#include "chain/runtime/pallets/admin_utils/admin_utils.h"

#include "chain/runtime/pallets/admin_utils/emission_settings.h"
#include "chain/runtime/pallets/admin_utils/epoch_settings.h"
#include "chain/runtime/pallets/admin_utils/network_settings.h"
#include "chain/runtime/pallets/admin_utils/other_calls.h"
#include "chain/runtime/pallets/admin_utils/place_settings.h"
#include "chain/runtime/pallets/admin_utils/registration_settings.h"
#include "chain/runtime/pallets/admin_utils/weight_settings.h"

#include <algorithm>

namespace soma::runtime::admin_utils {

namespace {

std::vector<CallEntry> allCalls()
{
    std::vector<CallEntry> calls;
    for (auto* group : {&placeCalls, &registrationCalls, &weightCalls, &epochCalls, &emissionCalls,
                        &networkCalls, &otherCalls}) {
        std::vector<CallEntry> more = group();
        calls.insert(calls.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
    }
    std::sort(calls.begin(), calls.end(),
              [](const CallEntry& a, const CallEntry& b) { return a.index < b.index; });
    return calls;
}

} // namespace

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .calls = allCalls(),
        .events = eventEntries<Yuma3EnableToggled, BondsResetToggled, BurnHalfLifeSet,
                               BurnIncreaseMultSet, SubnetEmissionEnabledSet>(),
        .errors = kError.list(),
    };
    return kTable;
}

} // namespace soma::runtime::admin_utils
