// What SubtensorModule refuses about weights and serving.
#include "ui/format/refusal_text.h"

#include <array>

namespace soma::ui {

using Kind = RefusalKind;

namespace {

constexpr std::array kWeightRefusals{
    Refusal{
        "InvalidIpType", Kind::Plain,
        //: A rule of the chain about weights or serving refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The address of the axon is neither version 4 nor version 6. Check the "
                          "address.")},
    Refusal{
        "InvalidIpAddress", Kind::Plain,
        //: A rule of the chain about weights or serving refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "Nobody could reach this address: it is local, empty or reserved. Give a "
                          "public address.")},
    Refusal{"InvalidPort", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP("RefusalText", "The port must not be 0. Choose another port.")},
    Refusal{
        "ServingRateLimitExceeded", Kind::Clock,
        //: A rule of the chain about weights or serving refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The address of this neuron was changed a moment ago. Wait for 50 blocks "
                          "and try again.")},
    Refusal{"NotEnoughStakeToSetWeights", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This hotkey has too little stake to set weights on this subnet. Stake more "
                "with it first.")},
    Refusal{"NeuronNoValidatorPermit", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This neuron has no validator permit, so it may not set weights for others. "
                "It gets one when its stake is among the highest.")},
    Refusal{"WeightVecNotEqualSize", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "There are more uids than weights, or the reverse. Give one weight for each "
                "uid.")},
    Refusal{"DuplicateUids", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP("RefusalText", "A uid is named twice. Name each uid once.")},
    Refusal{"UidVecContainInvalidOne", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "One of the uids has no neuron in this subnet. Load the neurons again and "
                "remove it.")},
    Refusal{
        "WeightVecLengthIsLow", Kind::Plain,
        //: A rule of the chain about weights or serving refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "These are fewer weights than the subnet asks for. Give weights to more "
                          "neurons.")},
    Refusal{"MaxWeightExceeded", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "One weight is larger than the subnet allows. Spread the weights over more "
                "neurons.")},
    Refusal{
        "SettingWeightsTooFast", Kind::Clock,
        //: A rule of the chain about weights or serving refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "Weights were set with this neuron a moment ago. Wait until the subnet's "
                          "interval is over.")},
    Refusal{
        "CommittingWeightsTooFast", Kind::Clock,
        //: A rule of the chain about weights or serving refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "Weights were committed with this neuron a moment ago. Wait until the "
                          "subnet's interval is over.")},
    Refusal{"IncorrectWeightVersionKey", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The subnet asks for a newer version of its validator program. Update that "
                "program.")},
    Refusal{"UidsLengthExceedUidsInSubNet", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "There are more uids than the subnet has neurons. Load the neurons again.")},
    Refusal{"CanNotSetRootNetworkWeights", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "The root network has no weights. Choose another subnet.")},
    Refusal{
        "NoWeightsCommitFound", Kind::Plain,
        //: A rule of the chain about weights or serving refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "Nothing was committed that could be revealed. Commit weights first.")},
    Refusal{"InvalidRevealCommitHashNotMatch", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "What is revealed is not what was committed. Use the same uids, weights and "
                "salt.")},
    Refusal{"CommitRevealEnabled", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This subnet wants weights to be committed first and revealed later. Use a "
                "commit instead.")},
    Refusal{"CommitRevealDisabled", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This subnet takes weights at once, without a commit. Set them directly.")},
    Refusal{"TooManyUnrevealedCommits", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Ten commits wait to be revealed, which is the most. Reveal them first.")},
    Refusal{"ExpiredWeightCommit", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "It is too late to reveal these weights. Commit them again.")},
    Refusal{"RevealTooEarly", Kind::Clock,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "It is too early to reveal these weights. Wait for the epoch in which they "
                "are due.")},
    Refusal{"InputLengthsUnequal", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The lists of this call differ in length. Give each list the same number of "
                "entries.")},
    Refusal{
        "IncorrectCommitRevealVersion", Kind::Plain,
        //: A rule of the chain about weights or serving refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The chain uses another form of commits by now. Update the program that "
                          "made this one.")},
    Refusal{"InvalidRevealRound", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The round in which this would be revealed is already past. Choose a later "
                "round.")},
    Refusal{"RevealPeriodTooLarge", Kind::Plain,
            //: A rule of the chain about weights or serving refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "Weights can wait for at most 100 epochs before they are revealed. Choose a "
                "smaller number.")},
    Refusal{
        "RevealPeriodTooSmall", Kind::Plain,
        //: A rule of the chain about weights or serving refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "Weights have to wait for at least one epoch before they are revealed. "
                          "Choose a larger number.")}};

} // namespace

std::span<const Refusal> refusals::ofWeights()
{
    return kWeightRefusals;
}

} // namespace soma::ui
