// What SubtensorModule refuses about keys and their replacement.
#include "ui/format/refusal_text.h"

#include <array>

namespace soma::ui {

using Kind = RefusalKind;

namespace {

constexpr std::array kKeyRefusals{
    Refusal{"NonAssociatedColdKey", Kind::Plain,
            //: A rule of the chain about keys refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This hotkey belongs to another coldkey. Choose one of your own hotkeys, or "
                "a new one.")},
    Refusal{
        "NewHotKeyIsSameWithOld", Kind::Plain,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText", "The new hotkey is the old one. Choose another hotkey.")},
    Refusal{
        "NewHotKeyNotCleanForRootSwap", Kind::Plain,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The new hotkey has root stake or root claims of its own. Choose a fresh "
                          "hotkey.")},
    Refusal{
        "HotKeySetTxRateLimitExceeded", Kind::Clock,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "This account changed a hotkey within the last 1 000 blocks. Try again "
                          "later.")},
    Refusal{"HotKeySwapOnSubnetIntervalNotPassed", Kind::Clock,
            //: A rule of the chain about keys refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This hotkey was replaced on this subnet within the last 7 200 blocks. Try "
                "again later.")},
    Refusal{
        "NotEnoughBalanceToPaySwapHotKey", Kind::Balance,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The balance does not pay for replacing a hotkey. Add TAO to the account "
                          "first.")},
    Refusal{
        "NotEnoughBalanceToPaySwapColdKey", Kind::Balance,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "Announcing a new coldkey costs 0.1 τ, which the balance does not cover. "
                          "Add TAO to the account first.")},
    Refusal{"ColdKeyAlreadyAssociated", Kind::Plain,
            //: A rule of the chain about keys refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The new coldkey already holds stake or hotkeys. Choose a fresh coldkey.")},
    Refusal{"NewColdKeyIsHotkey", Kind::Plain,
            //: A rule of the chain about keys refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "The new coldkey is in use as a hotkey. Choose a fresh key.")},
    Refusal{"ColdkeySwapAnnouncementNotFound", Kind::Plain,
            //: A rule of the chain about keys refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "No new coldkey has been announced for this account. Announce it first.")},
    Refusal{
        "ColdkeySwapTooEarly", Kind::Clock,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The announced waiting time is not over. Wait until it is; the account "
                          "stays as it is until then.")},
    Refusal{
        "ColdkeySwapReannouncedTooEarly", Kind::Clock,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "It is too early to announce another coldkey. Wait until a day after the "
                          "announced time.")},
    Refusal{
        "AnnouncedColdkeyHashDoesNotMatch", Kind::Plain,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "This is not the coldkey that was announced. Check the address letter by "
                          "letter.")},
    Refusal{
        "ColdkeySwapAlreadyDisputed", Kind::Plain,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "This replacement of the coldkey is already disputed. The account stays "
                          "frozen until the network's administrators decide.")},
    Refusal{"ColdkeySwapAnnounced", Kind::Clock,
            //: A rule of the chain about keys refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "A new coldkey is announced for this account, and until that is done or "
                "withdrawn the account can do nothing else. If it was not you, dispute it "
                "now.")},
    Refusal{
        "ColdkeySwapDisputed", Kind::Plain,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The replacement of this coldkey is disputed, so the account is frozen. "
                          "Only the network's administrators can release it.")},
    Refusal{"ColdkeySwapClearTooEarly", Kind::Clock,
            //: A rule of the chain about keys refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "It is too early to withdraw the announcement. Wait until a day after the "
                "announced time.")},
    Refusal{"CannotUseSystemAccount", Kind::Plain,
            //: A rule of the chain about keys refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This is an account of the chain itself and cannot be used as a key. Choose "
                "another address.")},
    Refusal{"TransactorAccountShouldBeHotKey", Kind::Plain,
            //: A rule of the chain about keys refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "The hotkey itself has to sign this. Sign with the hotkey.")},
    Refusal{"FaucetDisabled", Kind::Plain,
            //: A rule of the chain about keys refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "This chain gives no TAO away. Use the faucet of a local network.")},
    Refusal{
        "EvmKeyAssociateRateLimitExceeded", Kind::Clock,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The EVM key of this hotkey was changed a moment ago. Try again later.")},
    Refusal{
        "UnableToRecoverPublicKey", Kind::Plain,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The signature of the EVM key cannot be read. Sign the message again.")},
    Refusal{
        "InvalidRecoveredPublicKey", Kind::Plain,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The signature was made by another EVM key. Sign with the key that is "
                          "named.")},
    Refusal{
        "CallDisabled", Kind::Plain,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "This call is switched off on this chain at present. Try again later.")},
    Refusal{"DisabledTemporarily", Kind::Plain,
            //: A rule of the chain about keys refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This is switched off for the moment by the network's administrators. Try "
                "again later.")},
    Refusal{
        "Deprecated", Kind::Plain,
        //: A rule of the chain about keys refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The network has given up this call. There is a newer one for the same "
                          "purpose.")}};

} // namespace

std::span<const Refusal> refusals::ofKeys()
{
    return kKeyRefusals;
}

} // namespace soma::ui
