#include "chain/runtime/runtime_error.h"

namespace soma::runtime {

std::string_view errorName(RuntimeError code)
{
    switch (code) {
    case RuntimeError::BadBlockNumber:
        return "BadBlockNumber";
    case RuntimeError::SlotNotIncreasing:
        return "SlotNotIncreasing";
    case RuntimeError::TimestampMissing:
        return "TimestampMissing";
    case RuntimeError::InherentAfterOther:
        return "InherentAfterOther";
    case RuntimeError::DigestMismatch:
        return "DigestMismatch";
    case RuntimeError::ExtrinsicsRootMismatch:
        return "ExtrinsicsRootMismatch";
    case RuntimeError::StateRootMismatch:
        return "StateRootMismatch";
    case RuntimeError::BadGenesis:
        return "BadGenesis";
    case RuntimeError::UnknownMethod:
        return "UnknownMethod";
    case RuntimeError::BadArguments:
        return "BadArguments";
    case RuntimeError::UnknownEvent:
        return "UnknownEvent";
    case RuntimeError::UnknownCall:
        return "UnknownCall";
    case RuntimeError::UnknownSubnet:
        return "UnknownSubnet";
    case RuntimeError::BadBlockHistory:
        return "BadBlockHistory";
    }
    return "Unknown";
}

} // namespace soma::runtime
