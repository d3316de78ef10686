#include "chain/runtime/extensions/subtensor_extension.h"

#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/guards/guards.h"

#include <algorithm>
#include <array>

namespace soma::runtime {

using chain::CustomRefusal;
using subtensor::kError;

namespace {

struct Translation {
    DispatchError error;
    CustomRefusal refusal;
};

constexpr std::array kTranslations{
    Translation{kError("AmountTooLow"), CustomRefusal::StakeAmountTooLow},
    Translation{kError("NotEnoughStakeToSetWeights"), CustomRefusal::StakeAmountTooLow},
    Translation{kError("SubnetNotExists"), CustomRefusal::SubnetNotExists},
    Translation{kError("NotEnoughBalanceToStake"), CustomRefusal::BalanceTooLow},
    Translation{kError("HotKeyAccountNotExists"), CustomRefusal::HotkeyAccountDoesntExist},
    Translation{kError("NotEnoughStakeToWithdraw"), CustomRefusal::NotEnoughStakeToWithdraw},
    Translation{kError("InsufficientLiquidity"), CustomRefusal::InsufficientLiquidity},
    Translation{kError("SlippageTooHigh"), CustomRefusal::SlippageTooHigh},
    Translation{kError("TransferDisallowed"), CustomRefusal::TransferDisallowed},
    Translation{kError("HotKeyNotRegisteredInNetwork"),
                CustomRefusal::HotKeyNotRegisteredInNetwork},
    Translation{kError("InvalidIpAddress"), CustomRefusal::InvalidIpAddress},
    Translation{kError("ServingRateLimitExceeded"), CustomRefusal::ServingRateLimitExceeded},
    Translation{kError("InvalidPort"), CustomRefusal::InvalidPort},
    Translation{kError("NonAssociatedColdKey"), CustomRefusal::NonAssociatedColdKey},
    Translation{kError("DelegateTakeTooLow"), CustomRefusal::DelegateTakeTooLow},
    Translation{kError("DelegateTakeTooHigh"), CustomRefusal::DelegateTakeTooHigh},
    Translation{kError("InputLengthsUnequal"), CustomRefusal::InputLengthsUnequal},
    Translation{kError("NoWeightsCommitFound"), CustomRefusal::CommitNotFound},
    Translation{kError("RevealTooEarly"), CustomRefusal::CommitBlockNotInRevealRange},
    Translation{kError("InvalidRevealRound"), CustomRefusal::InvalidRevealRound},
    Translation{kError("CommittingWeightsTooFast"), CustomRefusal::RateLimitExceeded},
    Translation{kError("SettingWeightsTooFast"), CustomRefusal::RateLimitExceeded},
    Translation{kError("NetworkTxRateLimitExceeded"), CustomRefusal::RateLimitExceeded},
    Translation{kError("HotKeyNotRegisteredInSubNet"), CustomRefusal::UidNotFound},
    Translation{kError("EvmKeyAssociateRateLimitExceeded"),
                CustomRefusal::EvmKeyAssociateRateLimitExceeded},
    Translation{kError("ColdkeySwapAnnounced"), CustomRefusal::ColdkeyInSwapSchedule},
    Translation{kError("ColdkeySwapDisputed"), CustomRefusal::ColdkeySwapDisputed},
};

} // namespace

CustomRefusal refusalFor(const DispatchError& error)
{
    const auto* const found =
        std::find_if(kTranslations.begin(), kTranslations.end(),
                     [&error](const Translation& known) { return known.error == error; });
    return found == kTranslations.end() ? CustomRefusal::BadRequest : found->refusal;
}

Result<void> validateSubtensor(const State& state, const chain::AccountId& who,
                               const RuntimeCall& call)
{
    const Outcome<void> answer = subtensor::checkGuards(state, who, call);
    if (!answer)
        return chain::customError(refusalFor(answer.error()));
    return {};
}

} // namespace soma::runtime
