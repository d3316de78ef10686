// Why a whole block, a genesis or a call by name is refused. A single extrinsic is refused with
// chain::ValidityError.
#pragma once

#include <string_view>

namespace soma::runtime {

enum class RuntimeError {
    BadBlockNumber,     ///< Not one more than the state's block.
    SlotNotIncreasing,  ///< The author claimed a slot at or before the parent's.
    TimestampMissing,   ///< The block sets no time, or sets it twice.
    InherentAfterOther, ///< An inherent stands behind an ordinary extrinsic.
    DigestMismatch,     ///< The header's digest is not what executing the block gives.
    ExtrinsicsRootMismatch,
    StateRootMismatch,
    BadGenesis,      ///< Doubled account, balance below the existential deposit, no authority.
    UnknownMethod,   ///< No runtime API of that name here; detail = the name.
    BadArguments,    ///< The arguments of a runtime API do not decode.
    UnknownEvent,    ///< An event record of a pallet that this runtime does not have.
    UnknownCall,     ///< A pallet or call that this runtime does not have; detail = its number.
    UnknownSubnet,   ///< The state has no subnet of that number; detail = the number.
    BadBlockHistory, ///< The state does not know the block an extrinsic refers to.
};

constexpr std::string_view errorDomain(RuntimeError)
{
    return "runtime";
}

std::string_view errorName(RuntimeError code);

} // namespace soma::runtime
