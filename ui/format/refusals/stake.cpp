// What SubtensorModule refuses about stake, takes, children and locks.
#include "ui/format/refusal_text.h"

#include <array>

namespace soma::ui {

using Kind = RefusalKind;

namespace {

constexpr std::array kStakeRefusals{
    Refusal{"HotKeyAccountNotExists", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Nobody owns this hotkey on the chain yet, so nothing can be staked with "
                "it. Choose a validator that is registered, or register the hotkey first.")},
    Refusal{"NotEnoughStake", Kind::Stake,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "There is too little stake for this. Stake more, or ask for less.")},
    Refusal{
        "NotEnoughStakeToWithdraw", Kind::Stake,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "More was asked for than is staked there. Press Max to take all of it.")},
    Refusal{"NotEnoughStakeToSetChildkeys", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This hotkey has too little stake to pass on to children. Stake more with "
                "it first.")},
    Refusal{"NotEnoughBalanceToStake", Kind::Balance,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The balance is smaller than the amount. Choose a smaller amount, and leave "
                "a little for the fee.")},
    Refusal{"BalanceWithdrawalError", Kind::Balance,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The amount could not be taken from the balance. Choose a smaller amount.")},
    Refusal{
        "ZeroBalanceAfterWithdrawn", Kind::Balance,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "This would leave too little for the account to exist. Leave at least "
                          "0.0000005 τ in it.")},
    Refusal{"StakeTooLowForRoot", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "All places in the root network are taken by hotkeys with at least as much "
                "root stake. Stake more on root with this hotkey first.")},
    Refusal{"StakingRateLimitExceeded", Kind::Clock,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Stake was moved with this key a moment ago. Wait for a few blocks and try "
                "again.")},
    Refusal{"StakeUnavailable", Kind::Stake,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Part of this stake is locked and cannot be moved yet. Ask for no more than "
                "the free part; the lock decays with time.")},
    Refusal{"AmountTooLow", Kind::Minimum,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The amount is too small for the chain. Choose a larger one; a position can "
                "always be left as a whole.")},
    Refusal{
        "InsufficientLiquidity", Kind::Plain,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The pool of this subnet is too small for this amount. Choose a smaller "
                          "amount, or trade in several steps.")},
    Refusal{"SlippageTooHigh", Kind::Price,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The price would pass the limit before the whole amount is traded. Choose a "
                "smaller amount, a wider limit, or allow a partial fill.")},
    Refusal{
        "TransferDisallowed", Kind::Plain,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "This subnet does not allow its stake to be given to another account. "
                          "Unstake it instead, or move it within your own account.")},
    Refusal{"SubtokenDisabled", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The subnet has not been started by its owner, so its alpha is not traded "
                "yet. Wait for the start, or choose another subnet.")},
    Refusal{"SameNetuid", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Origin and destination are the same subnet and the same validator. Choose "
                "another one of the two.")},
    Refusal{"NotEnoughAlphaOutToRecycle", Kind::Stake,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The subnet does not have so much alpha outside its pool. Choose a smaller "
                "amount.")},
    Refusal{"CannotBurnOrRecycleOnRootSubnet", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Root stake is TAO and cannot be burned or recycled. Choose another subnet.")},
    Refusal{"SameAutoStakeHotkeyAlreadySet", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This validator is already the one that rewards on this subnet are staked "
                "with. Nothing needs to change.")},
    Refusal{"AddStakeBurnRateLimitExceeded", Kind::Clock,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Stake was bought and burned here a moment ago. Wait for a few blocks and "
                "try again.")},
    Refusal{
        "InvalidNumRootClaim", Kind::Plain,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "So many claims in one block are not allowed. Choose a smaller number.")},
    Refusal{
        "InvalidRootClaimThreshold", Kind::Plain,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The threshold for claims is above the highest that is allowed. Choose a "
                          "smaller one.")},
    Refusal{"InvalidSubnetNumber", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "Choose at least one and at most five subnets to claim from.")},
    Refusal{"InvalidChild", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "A hotkey cannot be its own child. Remove it from the list.")},
    Refusal{"DuplicateChild", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "A child stands in the list twice. Remove one of the two.")},
    Refusal{"ProportionOverflow", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The children's parts add up to more than 100 %. Make one of them smaller.")},
    Refusal{"TooManyChildren", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "A hotkey can have at most five children on a subnet. Remove some.")},
    Refusal{"ChildParentInconsistency", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "One of these children is also a parent of this hotkey, and stake cannot go "
                "in a circle. Remove it from the list.")},
    Refusal{
        "DelegateTakeTooLow", Kind::Plain,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "This take is not possible: lowering it needs a smaller value than now, "
                          "raising it a larger one. Choose another value.")},
    Refusal{
        "DelegateTakeTooHigh", Kind::Plain,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText", "A take may be 18 % at most. Choose a smaller value.")},
    Refusal{"DelegateTxRateLimitExceeded", Kind::Clock,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "A take can be raised once in 216 000 blocks, which is 30 days. Lowering it "
                "is possible at any time.")},
    Refusal{"InvalidChildkeyTake", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This take is outside the range that the subnet allows. Choose a value up "
                "to 18 % that is not below the subnet's minimum.")},
    Refusal{
        "TxChildkeyTakeRateLimitExceeded", Kind::Clock,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The take for parents can be raised once in 216 000 blocks, which is 30 "
                          "days. Lowering it is possible at any time.")},
    Refusal{
        "TxRateLimitExceeded", Kind::Clock,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The same was done with this key a moment ago, and the chain wants some "
                          "blocks in between. Try again later.")},
    Refusal{"LockHotkeyMismatch", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Stake on this subnet is already locked to another hotkey. Use that hotkey, "
                "or move the lock first.")},
    Refusal{
        "InsufficientStakeForLock", Kind::Stake,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "More would be locked than is staked on this subnet. Choose a smaller "
                          "amount.")},
    Refusal{"NoExistingLock", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "There is no lock on this subnet that could be changed. Lock stake first.")},
    Refusal{"ActiveLockExists", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "Both accounts have locked stake on the same subnet, which cannot be "
                              "joined. Wait until one of the locks has decayed.")},
    Refusal{"UnlockAmountTooHigh", Kind::Stake,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "More would be unlocked than is locked. Choose a smaller amount.")},
    Refusal{
        "AccountRejectsLockedAlpha", Kind::Plain,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "Part of this stake is locked, and the receiver does not accept locked "
                          "stake. Send only the free part, or ask the receiver to accept it.")},
    Refusal{
        "Overflow", Kind::Plain,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "A number in this call became larger than the chain can count. Choose a "
                          "smaller amount.")},
    Refusal{"HotKeyAlreadyDelegate", Kind::Plain,
            //: A rule of the chain about stake refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This hotkey already accepts stake from others. Nothing needs to change.")},
    Refusal{
        "InsufficientBalance", Kind::Balance,
        //: A rule of the chain about stake refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The balance is too low for this. Choose a smaller amount, or add TAO to "
                          "the account.")}};

} // namespace

std::span<const Refusal> refusals::ofStake()
{
    return kStakeRefusals;
}

} // namespace soma::ui
