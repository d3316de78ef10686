#include "chain/engine/engine_error.h"

namespace soma::engine {

std::string_view errorName(BlockError code)
{
    switch (code) {
    case BlockError::BadParent:
        return "BadParent";
    case BlockError::BadNumber:
        return "BadNumber";
    case BlockError::MissingSlot:
        return "MissingSlot";
    case BlockError::SlotNotRising:
        return "SlotNotRising";
    case BlockError::SlotInFuture:
        return "SlotInFuture";
    case BlockError::NoAuthorities:
        return "NoAuthorities";
    case BlockError::MissingSeal:
        return "MissingSeal";
    case BlockError::BadSeal:
        return "BadSeal";
    case BlockError::TimestampDrift:
        return "TimestampDrift";
    }
    return "Unknown";
}

std::string_view errorName(FinalityError code)
{
    switch (code) {
    case FinalityError::WrongTarget:
        return "WrongTarget";
    case FinalityError::BadVoterSet:
        return "BadVoterSet";
    case FinalityError::UnrelatedVote:
        return "UnrelatedVote";
    case FinalityError::TooManyVotes:
        return "TooManyVotes";
    case FinalityError::BadSignature:
        return "BadSignature";
    case FinalityError::UnusedAncestry:
        return "UnusedAncestry";
    case FinalityError::ThresholdNotReached:
        return "ThresholdNotReached";
    }
    return "Unknown";
}

} // namespace soma::engine
