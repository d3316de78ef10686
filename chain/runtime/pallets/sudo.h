// Sudo (pallet 12): one account may act as root.
#pragma once

#include "chain/primitives/multi_address.h"
#include "chain/runtime/pallet_table.h"

namespace soma::runtime::sudo {

inline constexpr PalletId kPallet{"Sudo", 12};

using chain::AccountId;

inline constexpr StorageValue<AccountId, OptionQuery> kKey{kPallet, "Key"};

struct Sudid {
    static constexpr EventId kEvent{kPallet, 0};
    DispatchResult sudoResult;
};
SOMA_SCALE_STRUCT(Sudid, sudoResult)

struct KeyChanged {
    static constexpr EventId kEvent{kPallet, 1};
    std::optional<AccountId> old;
    AccountId new_;
};

constexpr auto scaleShape(const KeyChanged*)
{
    return codec::structure("KeyChanged", codec::field("old", &KeyChanged::old),
                            codec::field("new", &KeyChanged::new_));
}

struct KeyRemoved {
    static constexpr EventId kEvent{kPallet, 2};
};
SOMA_SCALE_STRUCT(KeyRemoved)

struct SudoAsDone {
    static constexpr EventId kEvent{kPallet, 3};
    DispatchResult sudoResult;
};
SOMA_SCALE_STRUCT(SudoAsDone, sudoResult)

inline constexpr auto kError =
    errorList(kPallet, {{"RequireSudo", "Only the sudo account may do this."}});

struct Sudo {
    static constexpr CallId kCall{kPallet, 0, "sudo"};
    BoxedCall call;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Sudo, call)

struct SudoUncheckedWeight {
    static constexpr CallId kCall{kPallet, 1, "sudo_unchecked_weight"};
    BoxedCall call;
    Weight weight;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SudoUncheckedWeight, call, weight)

struct SetKey {
    static constexpr CallId kCall{kPallet, 2, "set_key"};
    static constexpr Weight kWeight = measured(7'237'000, 1517, 1, 1);
    chain::MultiAddress new_;

    CallResult dispatch(State& state, const Origin& origin) const;
};

constexpr auto scaleShape(const SetKey*)
{
    return codec::structure("SetKey", codec::field("new", &SetKey::new_));
}

struct SudoAs {
    static constexpr CallId kCall{kPallet, 3, "sudo_as"};
    chain::MultiAddress who;
    BoxedCall call;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SudoAs, who, call)

struct RemoveKey {
    static constexpr CallId kCall{kPallet, 4, "remove_key"};
    static constexpr Weight kWeight = measured(6'417'000, 1517, 1, 1);

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RemoveKey)

const PalletTable& table();

} // namespace soma::runtime::sudo
