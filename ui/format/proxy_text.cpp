#include "ui/format/proxy_text.h"

#include "ui/format/amount_format.h"
#include "ui/format/time_format.h"

namespace soma::ui {

using chain::ProxyKind;

const std::vector<ProxyKind>& ProxyText::offered()
{
    static const std::vector<ProxyKind> kOffered{ProxyKind::RootClaim,
                                                 ProxyKind::Staking,
                                                 ProxyKind::ChildKeys,
                                                 ProxyKind::Registration,
                                                 ProxyKind::SwapHotkey,
                                                 ProxyKind::Owner,
                                                 ProxyKind::SubnetLeaseBeneficiary,
                                                 ProxyKind::SmallTransfer,
                                                 ProxyKind::Transfer,
                                                 ProxyKind::NonFungible,
                                                 ProxyKind::NonTransfer,
                                                 ProxyKind::NonCritical,
                                                 ProxyKind::Any};
    return kOffered;
}

QString ProxyText::kind(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::Any:
        //: What a proxy may do: everything.
        return tr("Everything");
    case ProxyKind::Owner:
        //: What a proxy may do: settings of a subnet.
        return tr("Subnet settings");
    case ProxyKind::NonCritical:
        //: What a proxy may do.
        return tr("Everything but the irreversible");
    case ProxyKind::NonTransfer:
        //: What a proxy may do.
        return tr("Everything but sending");
    case ProxyKind::NonFungible:
        //: What a proxy may do.
        return tr("Everything but money and keys");
    case ProxyKind::Staking:
        //: What a proxy may do.
        return tr("Staking");
    case ProxyKind::Registration:
        //: What a proxy may do.
        return tr("Registering neurons");
    case ProxyKind::Transfer:
        //: What a proxy may do.
        return tr("Sending");
    case ProxyKind::SmallTransfer:
        //: What a proxy may do.
        return tr("Sending small amounts");
    case ProxyKind::ChildKeys:
        //: What a proxy may do.
        return tr("Child keys");
    case ProxyKind::SudoUncheckedSetCode:
        //: What a proxy may do: replace the chain's program.
        return tr("Upgrading the chain");
    case ProxyKind::SwapHotkey:
        //: What a proxy may do.
        return tr("Swapping hotkeys");
    case ProxyKind::SubnetLeaseBeneficiary:
        //: What a proxy may do.
        return tr("Running a leased subnet");
    case ProxyKind::RootClaim:
        //: What a proxy may do.
        return tr("Claiming root dividends");
    case ProxyKind::Senate:
    case ProxyKind::Triumvirate:
    case ProxyKind::Governance:
    case ProxyKind::RootWeights:
        //: What a proxy of an old kind may do.
        return tr("Nothing any more");
    }
    return {};
}

QString ProxyText::explains(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::Any:
        //: Explains a kind of proxy.
        return tr("Can do all that this account can do, and remove you as well. Choose it only for "
                  "a key of your own.");
    case ProxyKind::Owner:
        //: Explains a kind of proxy.
        return tr("Can change the settings, the identity and the symbol of this account's subnets. "
                  "Cannot hand a subnet over.");
    case ProxyKind::NonCritical:
        //: Explains a kind of proxy.
        return tr("Can send and stake. Cannot dissolve a subnet, register with the burn, or move "
                  "the account to another key.");
    case ProxyKind::NonTransfer:
        //: Explains a kind of proxy.
        return tr("Can stake, register and change settings. Cannot send TAO, give stake away, or "
                  "move the account to another key.");
    case ProxyKind::NonFungible:
        //: Explains a kind of proxy.
        return tr("Can change settings and identities. Cannot touch TAO or stake, register, or "
                  "swap keys.");
    case ProxyKind::Staking:
        //: Explains a kind of proxy.
        return tr("Can stake, unstake and move stake. Cannot send anything away.");
    case ProxyKind::Registration:
        //: Explains a kind of proxy.
        return tr("Can register neurons, which burns TAO of this account. Nothing else.");
    case ProxyKind::Transfer:
        //: Explains a kind of proxy.
        return tr("Can send all the TAO and give all the stake away.");
    case ProxyKind::SmallTransfer:
        //: Explains a kind of proxy; the amounts are fixed by the chain.
        return tr("Can send less than 0.5 τ or 0.5 α at a time, as often as it likes.");
    case ProxyKind::ChildKeys:
        //: Explains a kind of proxy.
        return tr("Can choose child keys and their take.");
    case ProxyKind::SudoUncheckedSetCode:
        //: Explains a kind of proxy.
        return tr("Can replace the program of the chain, if this account is its administrator.");
    case ProxyKind::SwapHotkey:
        //: Explains a kind of proxy.
        return tr("Can replace hotkeys of this account by other ones.");
    case ProxyKind::SubnetLeaseBeneficiary:
        //: Explains a kind of proxy.
        return tr("Can start a leased subnet and change a list of its settings.");
    case ProxyKind::RootClaim:
        //: Explains a kind of proxy.
        return tr("Can claim what root stake earned. It stays in this account.");
    case ProxyKind::Senate:
    case ProxyKind::Triumvirate:
    case ProxyKind::Governance:
    case ProxyKind::RootWeights:
        //: Explains an old kind of proxy.
        return tr("The chain gives this kind no meaning any more. Remove it to get its deposit "
                  "back.");
    }
    return {};
}

QString ProxyText::delay(std::uint32_t blocks, std::uint64_t blockTimeMs)
{
    if (blocks == 0)
        //: When a proxy may act: without announcing it.
        return tr("at once");
    if (blockTimeMs == 0)
        //: When a proxy may act; %1 is a number of blocks.
        return tr("announced %1 blocks before").arg(countText(blocks));
    //: When a proxy may act; %1 is a number of blocks, %2 a duration.
    return tr("announced %1 blocks before (about %2)")
        .arg(countText(blocks), TimeText::duration(quint64(blocks) * blockTimeMs));
}

} // namespace soma::ui
