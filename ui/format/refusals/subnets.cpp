// What SubtensorModule refuses about subnets and places in them.
#include "ui/format/refusal_text.h"

#include <array>

namespace soma::ui {

using Kind = RefusalKind;

namespace {

constexpr std::array kSubnetRefusals{
    Refusal{"RootNetworkDoesNotExist", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "This chain has no root network. Check that Soma is connected to the "
                              "network you expect.")},
    Refusal{
        "SubnetNotExists", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "There is no subnet of this number. It may have been dissolved; choose "
                          "another one.")},
    Refusal{"MechanismDoesNotExist", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "This subnet has no such mechanism. Choose one of those it has.")},
    Refusal{
        "SubNetRegistrationDisabled", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "Registration is switched off here at present. Choose another subnet, or "
                          "try again later.")},
    Refusal{
        "TooManyRegistrationsThisBlock", Kind::Clock,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "This block has no more room for registrations. Try again in the next "
                          "block.")},
    Refusal{"TooManyRegistrationsThisInterval", Kind::Clock,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "There were as many registrations as this interval allows. Try again when "
                "the next one begins.")},
    Refusal{
        "HotKeyAlreadyRegisteredInSubNet", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "This hotkey already has a place in the subnet. Use another hotkey, or "
                          "nothing needs to be done.")},
    Refusal{"HotKeyNotRegisteredInSubNet", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This hotkey has no place in the subnet. Register it there first, or choose "
                "another one.")},
    Refusal{"HotKeyNotRegisteredInNetwork", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "None of this account's hotkeys has a place in a subnet, and the chain asks "
                "for one here. Register a neuron first.")},
    Refusal{
        "NoNeuronIdAvailable", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "All places in this subnet are taken by neurons that cannot be replaced "
                          "yet. Try again when the first of them loses its immunity.")},
    Refusal{"RegistrationNotPermittedOnRootSubnet", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The root network is not joined or used in this way. Choose another subnet.")},
    Refusal{
        "RegistrationPriceLimitExceeded", Kind::Price,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "A place costs more than your limit at present. Nothing was paid; wait "
                          "until the price falls, or raise the limit.")},
    Refusal{
        "NetworkTxRateLimitExceeded", Kind::Clock,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "Only one subnet may be registered in 7 200 blocks, by anybody on the "
                          "network, and one was registered a short while ago. Try again later.")},
    Refusal{"SubnetLimitReached", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "There is no room for another subnet, and none of the present ones may be "
                "replaced yet. Try again when one of them loses its immunity.")},
    Refusal{"AllNetworksInImmunity", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "All subnets are too young to make room for another. Try again when one of "
                "them loses its immunity.")},
    Refusal{
        "CannotAffordLockCost", Kind::Balance,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The balance does not pay for a subnet. Add TAO to the account, or wait "
                          "until the price falls.")},
    Refusal{"NotSubnetOwner", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Only the owner of the subnet may do this. Sign with the owner's coldkey.")},
    Refusal{"NotRootSubnet", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP("RefusalText", "Only the root network has this. Choose subnet 0.")},
    Refusal{"FirstEmissionBlockNumberAlreadySet", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "This subnet has been started before. Nothing needs to be done.")},
    Refusal{"NeedWaitingMoreBlocksToStarCall", Kind::Clock,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The subnet is too young to be started. Wait until its start delay is over.")},
    Refusal{
        "InvalidIdentity", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "A part of the identity is too long. Shorten the part that is marked.")},
    Refusal{
        "SymbolDoesNotExist", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "This symbol is not in the chain's list. Choose one of those offered.")},
    Refusal{
        "SymbolAlreadyInUse", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText", "Another subnet has this symbol. Choose another one.")},
    Refusal{
        "AdminActionProhibitedDuringWeightsWindow", Kind::Clock,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "In the last blocks before an epoch the settings of a subnet are frozen. "
                          "Try again after the epoch.")},
    Refusal{"InvalidValue", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This value is outside the range that the chain allows. Choose one within "
                "the range.")},
    Refusal{
        "ActivityCutoffTooLow", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The activity cutoff is below 360 blocks, which is the least. Choose a "
                          "larger one.")},
    Refusal{"ActivityCutoffFactorMilliOutOfBounds", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The activity cutoff factor must lie between 1 000 and 50 000 thousandths. "
                "Choose a value in that range.")},
    Refusal{"TempoOutOfBounds", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The tempo must lie between 360 and 50 400 blocks. Choose a value in that "
                "range.")},
    Refusal{"EpochTriggerAlreadyPending", Kind::Clock,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "An epoch has already been asked for. Wait until it has run.")},
    Refusal{"AutoEpochAlreadyImminent", Kind::Clock,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "The next epoch comes in a few blocks anyway. Wait for it.")},
    Refusal{
        "DynamicTempoBlockedByCommitReveal", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The tempo cannot be changed while weights are committed and revealed on "
                          "this subnet. Switch that off first.")},
    Refusal{
        "LiquidAlphaDisabled", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "Liquid alpha is off on this subnet. Switch it on before its values are "
                          "set.")},
    Refusal{"AlphaHighTooLow", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The upper alpha is below the least that is allowed, 0.025. Choose a larger "
                "one.")},
    Refusal{"AlphaLowOutOfRange", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The lower alpha must be at least 0.025 and not above the upper. Choose a "
                "value in that range.")},
    Refusal{"UidMapCouldNotBeCleared", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The subnet's places could not be renumbered in one go. Trim fewer neurons "
                "at a time.")},
    Refusal{"TrimmingWouldExceedMaxImmunePercentage", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Too many of the neurons that would stay are immune. Keep more places, or "
                "wait until some immunities end.")},
    Refusal{"TooManyUIDsPerMechanism", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "So many places in so many mechanisms are not possible. Choose fewer of one "
                "of them.")},
    Refusal{
        "InvalidLeaseBeneficiary", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "Only the creator of the crowdloan may hold the lease. Sign with that "
                          "account.")},
    Refusal{"LeaseCannotEndInThePast", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "The lease would have ended already. Choose a later end block.")},
    Refusal{"LeaseNetuidNotFound", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The subnet that the lease should have created was not found. Nothing was "
                "leased; register again.")},
    Refusal{
        "LeaseDoesNotExist", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText", "There is no lease of this number. Check the number.")},
    Refusal{"LeaseHasNoEndBlock", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP("RefusalText", "This lease has no end, so it cannot be ended.")},
    Refusal{"LeaseHasNotEnded", Kind::Clock,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP("RefusalText", "This lease still runs. Wait until its end block.")},
    Refusal{"BeneficiaryDoesNotOwnHotkey", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The beneficiary of the lease does not own this hotkey. Choose one of the "
                "beneficiary's hotkeys.")},
    Refusal{"ExpectedBeneficiaryOrigin", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Only the beneficiary of the lease may do this. Sign with that account.")},
    Refusal{"VotingPowerTrackingNotEnabled", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "This subnet keeps no voting power. Switch that on first.")},
    Refusal{"InvalidVotingPowerEmaAlpha", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The factor for voting power must not be above one. Choose a smaller one.")},
    Refusal{
        "InvalidWorkBlock", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The proof of work belongs to a block that is too old or in the future. "
                          "Registration by work has been given up; register for TAO.")},
    Refusal{
        "InvalidDifficulty", Kind::Plain,
        //: A rule of the chain about subnets refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The proof of work is too easy. Registration by work has been given up; "
                          "register for TAO.")},
    Refusal{"InvalidSeal", Kind::Plain,
            //: A rule of the chain about subnets refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "The proof of work is wrong. Registration by work has been given up; "
                              "register for TAO.")}};

} // namespace

std::span<const Refusal> refusals::ofSubnets()
{
    return kSubnetRefusals;
}

} // namespace soma::ui
