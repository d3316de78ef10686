// What the balances refuse.
#include "ui/format/refusal_text.h"

#include <array>

namespace soma::ui {

using Kind = RefusalKind;

namespace {

constexpr std::array kBalanceRefusals{
    Refusal{
        "VestingBalance", Kind::Plain,
        //: A rule of the chain about balances refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "Part of the balance is still vesting and cannot be spent yet. Choose a "
                          "smaller amount.")},
    Refusal{"LiquidityRestrictions", Kind::Plain,
            //: A rule of the chain about balances refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Part of the balance is locked and cannot be sent. Choose a smaller amount.")},
    Refusal{"InsufficientBalance", Kind::Balance,
            //: A rule of the chain about balances refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The balance was too low when the block was made. Choose a smaller amount.")},
    Refusal{
        "ExistentialDeposit", Kind::Plain,
        //: A rule of the chain about balances refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The recipient would have held less than the smallest balance an account "
                          "may have, 0.0000005 τ. Send at least that.")},
    Refusal{
        "Expendability", Kind::Plain,
        //: A rule of the chain about balances refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The transfer would have closed the sender's account, and it was told to "
                          "keep it. Send less, or allow the account to be closed.")},
    Refusal{"ExistingVestingSchedule", Kind::Plain,
            //: A rule of the chain about balances refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The account already has a vesting schedule, and there can be only one.")},
    Refusal{"DeadAccount", Kind::Plain,
            //: A rule of the chain about balances refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The recipient's account does not exist yet, and this call needs one that "
                "does. Send some TAO there first.")},
    Refusal{
        "TooManyReserves", Kind::Plain,
        //: A rule of the chain about balances refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The account has as many separate reserves as are allowed. Release one "
                          "first.")},
    Refusal{"TooManyHolds", Kind::Plain,
            //: A rule of the chain about balances refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The account has as many separate holds as are allowed. Release one first.")},
    Refusal{
        "TooManyFreezes", Kind::Plain,
        //: A rule of the chain about balances refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The account has as many separate freezes as are allowed. Release one "
                          "first.")},
    Refusal{"IssuanceDeactivated", Kind::Plain,
            //: A rule of the chain about balances refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Part of the issuance is set aside, so its total cannot be changed now.")},
    Refusal{"DeltaZero", Kind::Plain,
            //: A rule of the chain about balances refuses a call.
            QT_TRANSLATE_NOOP("RefusalText", "A change of zero changes nothing. Give an amount.")}};

} // namespace

std::span<const Refusal> refusals::ofBalances()
{
    return kBalanceRefusals;
}

} // namespace soma::ui
