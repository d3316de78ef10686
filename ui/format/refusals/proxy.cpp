// What is refused about proxies.
#include "ui/format/refusal_text.h"

#include <array>

namespace soma::ui {

using Kind = RefusalKind;

namespace {

constexpr std::array kProxyRefusals{
    Refusal{
        "TooMany", Kind::Plain,
        //: A rule of the chain about proxies refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The account has as many proxies or announcements as are allowed. Remove "
                          "one first.")},
    Refusal{"NotFound", Kind::Plain,
            //: A rule of the chain about proxies refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "There is no such proxy or announcement. It may have been removed; load the "
                "list again.")},
    Refusal{"NotProxy", Kind::Plain,
            //: A rule of the chain about proxies refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "The account that signed is no proxy of the account it acts for. Sign with "
                "one of its proxies.")},
    Refusal{
        "Unproxyable", Kind::Plain,
        //: A rule of the chain about proxies refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The kind of this proxy does not cover this call. Use a proxy of a wider "
                          "kind, or sign with the account itself.")},
    Refusal{"Duplicate", Kind::Plain,
            //: A rule of the chain about proxies refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This account is already a proxy of this kind. Nothing needs to change.")},
    Refusal{"NoPermission", Kind::Plain,
            //: A rule of the chain about proxies refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This call could give away more rights than the proxy has itself. Sign with "
                "the account itself.")},
    Refusal{"Unannounced", Kind::Clock,
            //: A rule of the chain about proxies refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "This call was not announced, or its waiting time is not over. Announce it, "
                "and carry it out after the delay.")},
    Refusal{"NoSelfProxy", Kind::Plain,
            //: A rule of the chain about proxies refuses a call.
            QT_TRANSLATE_NOOP("RefusalText",
                              "An account cannot be its own proxy. Choose another address.")},
    Refusal{
        "AnnouncementDepositInvariantViolated", Kind::Plain,
        //: A rule of the chain about proxies refuses a call.
        QT_TRANSLATE_NOOP("RefusalText",
                          "The deposit for announcements does not add up on the chain. Nothing was "
                          "changed; report it to the network.")},
    Refusal{"InvalidDerivedAccountId", Kind::Plain,
            //: A rule of the chain about proxies refuses a call.
            QT_TRANSLATE_NOOP(
                "RefusalText",
                "No proxy account can be derived from these values. Check the block number "
                "and the index.")}};

} // namespace

std::span<const Refusal> refusals::ofProxy()
{
    return kProxyRefusals;
}

} // namespace soma::ui
