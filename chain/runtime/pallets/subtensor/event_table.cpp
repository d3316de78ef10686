// The events as the tables see them.
#include "chain/runtime/pallets/subtensor/event_list.h"
#include "chain/runtime/pallets/subtensor/tables.h"

namespace soma::runtime::subtensor {

namespace {

template <PalletEvent... Events>
std::vector<EventEntry> entriesOf(EventList<Events...>)
{
    return eventEntries<Events...>();
}

} // namespace

std::vector<EventEntry> eventTable()
{
    return entriesOf(events::All{});
}

} // namespace soma::runtime::subtensor
