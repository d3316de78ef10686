#include "ui/format/notice_text.h"

#include "ui/format/alpha_format.h"

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

QString numberText(BlockNumber block)
{
    return u'#' + countText(block.value());
}

QString stakeText(const Notice& notice, Alpha amount)
{
    return alphaText(amount, notice.netuid == NetUid(0) ? u"τ"_s : u"α"_s);
}

} // namespace

QString NoticeText::headline(const Notice& notice, const NoticeNames& names)
{
    const QString account = names(notice.account.id);
    const QString other = notice.other ? names(*notice.other) : QString();
    switch (notice.rule) {
    case NoticeRule::ImmunityEnding:
        //: Notice in a few words; %1 is a hotkey's name.
        return tr("The immunity of %1 ends soon").arg(other);
    case NoticeRule::ValidatorInactive:
        //: Notice in a few words; %1 is a hotkey's name.
        return tr("The validator %1 is inactive").arg(other);
    case NoticeRule::StakeChanged:
        //: Notice in a few words; %1 is an account's name.
        return tr("The stake of %1 changed").arg(account);
    case NoticeRule::SwapAnnounced:
        //: Notice in a few words; %1 is an account's name.
        return tr("A swap of the coldkey %1 is announced").arg(account);
    case NoticeRule::ProxyAnnounced:
        //: Notice in a few words; %1 is an account's name.
        return tr("A proxy announced a call for %1").arg(account);
    }
    return {};
}

QString NoticeText::sentence(const Notice& notice, const NoticeNames& names)
{
    const QString account = names(notice.account.id);
    const QString other = notice.other ? names(*notice.other) : QString();
    const int netuid = notice.netuid.value_or(NetUid(0)).value();
    const int uid = notice.uid.value_or(Uid(0)).value();
    switch (notice.rule) {
    case NoticeRule::ImmunityEnding:
        //: Notice; %1 is a hotkey's name, %2 a subnet's number, %3 its UID there, %4 a block.
        return tr("The immunity of %1 in subnet %2 (UID %3) ends at block %4. From then on a "
                  "newcomer can take its place if it earns least.")
            .arg(other)
            .arg(netuid)
            .arg(uid)
            .arg(numberText(notice.when));
    case NoticeRule::ValidatorInactive:
        //: Notice; %1 is a hotkey's name, %2 a subnet's number, %3 its UID there.
        return tr("The validator %1 in subnet %2 (UID %3) counts as inactive, because it has set "
                  "no weights for too long. Look whether its program runs.")
            .arg(other)
            .arg(netuid)
            .arg(uid);
    case NoticeRule::StakeChanged:
        //: Notice; %1 is an account's name, %2 a hotkey's, %3 a subnet's number, then two amounts.
        return tr("The stake of %1 with %2 in subnet %3 went from %4 to %5.")
            .arg(account, other, QString::number(netuid), stakeText(notice, notice.before),
                 stakeText(notice, notice.after));
    case NoticeRule::SwapAnnounced:
        //: Notice; %1 is an account's name, %2 a block.
        return tr("A swap of the coldkey %1 is announced: from block %2 on everything it has can "
                  "move to another key. If that was not you, somebody else has its key. Dispute "
                  "the swap before that block.")
            .arg(account, numberText(notice.when));
    case NoticeRule::ProxyAnnounced:
        //: Notice; %1 is a proxy's name or address, %2 an account's name, %3 a block.
        return tr("%1 announced at block %3 a call that it will make as a proxy of %2. If you did "
                  "not expect it, reject it or take the proxy back.")
            .arg(other, account, numberText(notice.when));
    }
    return {};
}

QString NoticeText::ruleName(NoticeRule rule)
{
    switch (rule) {
    case NoticeRule::ImmunityEnding:
        //: A setting: whether to be told of that.
        return tr("Immunity ends");
    case NoticeRule::ValidatorInactive:
        //: A setting: whether to be told of that.
        return tr("Validator inactive");
    case NoticeRule::StakeChanged:
        //: A setting: whether to be told of that.
        return tr("Stake changed");
    case NoticeRule::SwapAnnounced:
        //: A setting: whether to be told of that.
        return tr("Coldkey swap announced");
    case NoticeRule::ProxyAnnounced:
        //: A setting: whether to be told of that.
        return tr("Call of a proxy announced");
    }
    return {};
}

QString NoticeText::ruleNote(NoticeRule rule)
{
    switch (rule) {
    case NoticeRule::ImmunityEnding:
        //: Explains that setting.
        return tr("A hotkey of yours can be pruned from its subnet within 1200 blocks, about four "
                  "hours.");
    case NoticeRule::ValidatorInactive:
        //: Explains that setting.
        return tr("A validator of yours has set no weights for longer than its subnet allows.");
    case NoticeRule::StakeChanged:
        //: Explains that setting.
        return tr("A stake of yours appears, disappears, or moves by at least 1 % at once. "
                  "Dividends are smaller.");
    case NoticeRule::SwapAnnounced:
        //: Explains that setting.
        return tr("Somebody, perhaps not you, announced that one of your coldkeys will move "
                  "everything to another key.");
    case NoticeRule::ProxyAnnounced:
        //: Explains that setting.
        return tr("A proxy of one of your accounts announced a call.");
    }
    return {};
}

bool NoticeText::isSerious(NoticeRule rule)
{
    return rule == NoticeRule::SwapAnnounced || rule == NoticeRule::ProxyAnnounced;
}

} // namespace soma::ui
