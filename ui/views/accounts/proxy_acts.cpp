#include "ui/views/accounts/proxy_acts.h"

#include "chain/api/calls/proxies.h"
#include "chain/api/calls/pure.h"
#include "ui/format/address_format.h"
#include "ui/format/proxy_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"

namespace soma::ui {

ProxyActs::ProxyActs(const Models& models, const wallet::AccountRow& signer)
    : m_models(models)
    , m_signer(signer)
{
}

QString ProxyActs::who(const chain::AccountId& account) const
{
    const QString name = m_models.accounts.nameOf(account);
    return name.isEmpty() ? shortAddress(addressOf(account)) : name;
}

std::pair<QString, QString> ProxyActs::part(const QString& caption,
                                            const chain::AccountId& account) const
{
    const QString name = m_models.accounts.nameOf(account);
    const QString address = groupedAddress(addressOf(account));
    return {caption, name.isEmpty() ? address : QString(name + u'\n' + address)};
}

WordedAct ProxyActs::act(chain::CallSpec call, const QString& headline,
                         std::optional<chain::AccountId> counterparty) const
{
    WordedAct out;
    out.act.from = m_signer.handle;
    out.act.signer = m_signer.account;
    out.act.call = std::move(call);
    out.act.counterparty = counterparty;
    out.words.headline = headline;
    out.words.button = headline;
    //: Caption on a review page: the account that signs.
    out.words.parts.push_back(part(tr("Account"), m_signer.account));
    if (const auto balances = m_models.accounts.balances(m_signer.handle))
        out.words.facts.free = balances->transferable();
    out.words.facts.blockTimeMs = m_models.node.state().blockTimeMs;
    return out;
}

void ProxyActs::addGrantParts(WordedAct& act, const chain::ProxyGrant& grant) const
{
    //: Caption on a review page: what a proxy may do.
    act.words.parts.emplace_back(tr("It may do"), QString(ProxyText::kind(grant.kind) + u'\n' +
                                                          ProxyText::explains(grant.kind)));
    //: Caption on a review page: how long before a proxy has to announce what it does.
    act.words.parts.emplace_back(tr("When"),
                                 ProxyText::delay(grant.delay, m_models.node.state().blockTimeMs));
}

WordedAct ProxyActs::add(const chain::ProxyGrant& grant, const chain::CallSpec& call) const
{
    //: Headline of a review; %1 is an account.
    WordedAct out =
        act(call, tr("Let %1 act for this account").arg(who(grant.delegate)), grant.delegate);
    //: Caption on a review page: the account that may act.
    out.words.parts.push_back(part(tr("Proxy"), grant.delegate));
    addGrantParts(out, grant);
    if (grant.kind == chain::ProxyKind::Any)
        //: Risk on a review page.
        out.words.risks.append(tr("Whoever has the key of that account then has all of this one."));
    return out;
}

WordedAct ProxyActs::remove(const chain::ProxyGrant& grant) const
{
    WordedAct out = act(chain::calls::removeProxy(grant.delegate, grant.kind, grant.delay),
                        //: Headline of a review; %1 is an account.
                        tr("Remove the proxy %1").arg(who(grant.delegate)), grant.delegate);
    //: Caption on a review page: the account that may act.
    out.words.parts.push_back(part(tr("Proxy"), grant.delegate));
    addGrantParts(out, grant);
    return out;
}

WordedAct ProxyActs::removeAll(const std::vector<chain::ProxyGrant>& grants) const
{
    //: Headline of a review.
    WordedAct out = act(chain::calls::removeProxies(), tr("Remove all proxies"));
    for (const chain::ProxyGrant& grant : grants)
        out.words.parts.push_back(part(ProxyText::kind(grant.kind), grant.delegate));
    return out;
}

WordedAct ProxyActs::reject(const ProxyModel::Announced& announced) const
{
    WordedAct out = act(
        chain::calls::rejectAnnouncement(announced.delegate, announced.notice.callHash),
        //: Headline of a review; %1 is an account.
        tr("Reject the call that %1 announced").arg(who(announced.delegate)), announced.delegate);
    //: Caption on a review page: the account that may act.
    out.words.parts.push_back(part(tr("Proxy"), announced.delegate));
    //: Caption on a review page: a hash.
    out.words.parts.emplace_back(tr("Call"), hashText(announced.notice.callHash));
    //: Risk on a review page.
    out.words.risks.append(tr("It can announce the call again. Remove the proxy if you do not "
                              "trust it any more."));
    return out;
}

WordedAct ProxyActs::withdraw(const chain::ProxyNotice& notice) const
{
    WordedAct out =
        act(chain::calls::removeAnnouncement(notice.real, notice.callHash),
            //: Headline of a review; %1 is an account.
            tr("Take back the call announced for %1").arg(who(notice.real)), notice.real);
    //: Caption on a review page: the account acted for.
    out.words.parts.push_back(part(tr("For"), notice.real));
    //: Caption on a review page: a hash.
    out.words.parts.emplace_back(tr("Call"), hashText(notice.callHash));
    return out;
}

WordedAct ProxyActs::makePure(const chain::ProxyGrant& grant, const chain::CallSpec& call) const
{
    //: Headline of a review.
    WordedAct out = act(call, tr("Make an account without a key"));
    addGrantParts(out, grant);
    //: Remark on a review page.
    out.words.risks.append(tr("Its address is known once a block holds this. It then appears among "
                              "your accounts, watched, with a note that is needed to close it "
                              "again."));
    return out;
}

WordedAct ProxyActs::killPure(const wallet::AccountRow& pure, const chain::PureOrigin& origin) const
{
    WordedAct out =
        act(chain::calls::proxied(pure.account, std::nullopt, chain::calls::killPure(origin)),
            //: Headline of a review; %1 is an account's name.
            tr("Close %1 for good").arg(pure.label), pure.account);
    //: Caption on a review page: the account that is closed.
    out.words.parts.push_back(part(tr("Closes"), pure.account));
    //: Risk on a review page.
    out.words.risks.append(tr("Nobody can use that account afterwards. Whatever it still holds, "
                              "stake included, is lost for ever."));
    return out;
}

} // namespace soma::ui
