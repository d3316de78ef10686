// What is refused about the settings of subnets.
#include "ui/format/refusal_text.h"

#include <array>

namespace soma::ui {

using Kind = RefusalKind;

namespace {

constexpr std::array kAdminRefusals{
    Refusal{
        "SubnetDoesNotExist", Kind::Plain,
        //: A rule of the chain about settings of subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "There is no subnet of this number. It may have been dissolved; choose "
                          "another one.")},
    Refusal{"MaxValidatorsLargerThanMaxUIds", Kind::Plain,
            //: A rule of the chain about settings of subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "A subnet cannot have more validators than places. Choose a smaller number.")},
    Refusal{"MaxAllowedUIdsLessThanCurrentUIds", Kind::Plain,
            //: A rule of the chain about settings of subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The subnet already has more neurons than that. Trim it first, or choose a "
                "larger number.")},
    Refusal{
        "BondsMovingAverageMaxReached", Kind::Plain,
        //: A rule of the chain about settings of subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "An owner may set the bonds' moving average to 975 000 at most. Choose a "
                          "smaller value.")},
    Refusal{"NegativeSigmoidSteepness", Kind::Plain,
            //: A rule of the chain about settings of subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Only the network's administrators may set a negative steepness. Choose a "
                "positive one.")},
    Refusal{"ValueNotInBounds", Kind::Plain,
            //: A rule of the chain about settings of subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This value is outside the range that the chain allows. Choose one within "
                "the range.")},
    Refusal{
        "MinAllowedUidsGreaterThanCurrentUids", Kind::Plain,
        //: A rule of the chain about settings of subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The least number of places cannot be above the number of neurons there "
                          "are. Choose a smaller number.")},
    Refusal{"MinAllowedUidsGreaterThanMaxAllowedUids", Kind::Plain,
            //: A rule of the chain about settings of subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The least number of places cannot be above the largest. Choose a smaller "
                "number.")},
    Refusal{
        "MaxAllowedUidsLessThanMinAllowedUids", Kind::Plain,
        //: A rule of the chain about settings of subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The largest number of places cannot be below the least. Choose a larger "
                          "number.")},
    Refusal{"MaxAllowedUidsGreaterThanDefaultMaxAllowedUids", Kind::Plain,
            //: A rule of the chain about settings of subnets refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "No subnet may have more than 256 places. Choose a smaller number.")},
    Refusal{"InvalidValue", Kind::Plain,
            //: A rule of the chain about settings of subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This value is outside the range that the chain allows. Choose one within "
                "the range.")},
    Refusal{
        "NotPermittedOnRootSubnet", Kind::Plain,
        //: A rule of the chain about settings of subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The root network does not have this setting. Choose another subnet.")},
    Refusal{"POWRegistrationDisabled", Kind::Plain,
            //: A rule of the chain about settings of subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Registration by proof of work has been given up by the network. Register "
                "for TAO.")},
    Refusal{
        "Deprecated", Kind::Plain,
        //: A rule of the chain about settings of subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The network has given up this call. There is a newer one for the same "
                          "purpose.")}};

} // namespace

std::span<const Refusal> refusals::ofAdmin()
{
    return kAdminRefusals;
}

} // namespace soma::ui
