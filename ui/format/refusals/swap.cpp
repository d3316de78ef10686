// What the pools refuse.
#include "ui/format/refusal_text.h"

#include <array>

namespace soma::ui {

using Kind = RefusalKind;

namespace {

constexpr std::array kSwapRefusals{
    Refusal{"FeeRateTooHigh", Kind::Plain,
            //: A rule of the pools refuses a trade.
            QT_TRANSLATE_NOOP("RefusalText",
                              "The fee of a pool may be 15.26 % at most. Choose a smaller one.")},
    Refusal{"InsufficientInputAmount", Kind::Minimum,
            //: A rule of the pools refuses a trade.
            QT_TRANSLATE_NOOP("RefusalText",
                              "The amount is too small to be traded. Choose a larger one.")},
    Refusal{
        "InsufficientLiquidity", Kind::Plain,
        //: A rule of the pools refuses a trade.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The pool of this subnet is too small for this amount. Choose a smaller "
                          "amount, or trade in several steps.")},
    Refusal{"PriceLimitExceeded", Kind::Price,
            //: A rule of the pools refuses a trade.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The price is already beyond the limit, so nothing was traded. Set a wider "
                "limit, or wait for a better price.")},
    Refusal{"InsufficientBalance", Kind::Balance,
            //: A rule of the pools refuses a trade.
            QT_TRANSLATE_NOOP("RefusalText",
                              "The balance is too low for this trade. Choose a smaller amount.")},
    Refusal{
        "InvalidTickRange", Kind::Plain,
        //: A rule of the pools refuses a trade.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The price range is not valid. Choose a lower end below the upper end.")},
    Refusal{
        "InvalidLiquidityValue", Kind::Plain,
        //: A rule of the pools refuses a trade.
        QT_TRANSLATE_NOOP("RefusalText", "The liquidity is too small. Choose a larger amount.")},
    Refusal{"ReservesTooLow", Kind::Plain,
            //: A rule of the pools refuses a trade.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The pool of this subnet holds almost nothing, so it cannot be traded with. "
                "Choose another subnet.")},
    Refusal{
        "MechanismDoesNotExist", Kind::Plain,
        //: A rule of the pools refuses a trade.
        QT_TRANSLATE_NOOP("RefusalText",
                          "There is no subnet of this number. It may have been dissolved; choose "
                          "another one.")},
    Refusal{"SubtokenDisabled", Kind::Plain,
            //: A rule of the pools refuses a trade.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The subnet has not been started by its owner, so its alpha is not traded "
                "yet. Wait for the start, or choose another subnet.")},
    Refusal{"ReservesOutOfBalance", Kind::Plain,
            //: A rule of the pools refuses a trade.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "One side of this pool is far too large for the other, so it has no price. "
                "Choose another subnet.")},
    Refusal{
        "SwapInputTooLarge", Kind::Plain,
        //: A rule of the pools refuses a trade.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The amount is more than a thousand times what the pool holds. Choose a "
                          "much smaller amount.")},
    Refusal{
        "Deprecated", Kind::Plain,
        //: A rule of the pools refuses a trade.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The network has given up this call. There is a newer one for the same "
                          "purpose.")}};

} // namespace

std::span<const Refusal> refusals::ofSwap()
{
    return kSwapRefusals;
}

} // namespace soma::ui
