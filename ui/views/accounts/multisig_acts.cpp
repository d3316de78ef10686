#include "ui/views/accounts/multisig_acts.h"

#include "ui/format/address_format.h"
#include "ui/format/call_text.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"

namespace soma::ui {

MultisigActs::MultisigActs(const Models& models, const MultisigShape& shape,
                           const wallet::AccountRow& signer)
    : m_models(models)
    , m_shape(shape)
    , m_signer(signer)
{
}

chain::calls::Signatories MultisigActs::signatories() const
{
    chain::calls::Signatories out{m_shape.threshold, m_shape.signatories};
    std::erase(out.others, m_signer.account);
    return out;
}

std::pair<QString, QString> MultisigActs::part(const QString& caption,
                                               const chain::AccountId& account) const
{
    const QString name = m_models.accounts.nameOf(account);
    const QString address = groupedAddress(addressOf(account));
    return {caption, name.isEmpty() ? address : QString(name + u'\n' + address)};
}

QString MultisigActs::callText(const Models& models, const chain::AccountId& multisig,
                               const chain::CallSpec& call, Addresses addresses)
{
    const CallText text([&models, addresses](const chain::AccountId& account) {
        const QString name = models.accounts.nameOf(account);
        const bool spell = name.isEmpty() && addresses == Addresses::Full;
        return spell ? groupedAddress(addressOf(account)) : name;
    });
    return text.order(multisig, call);
}

WordedAct MultisigActs::act(chain::CallSpec call, const QString& headline,
                            const chain::Hash256& hash, const chain::CallReading* reading) const
{
    WordedAct out;
    out.act.from = m_signer.handle;
    out.act.signer = m_signer.account;
    out.act.call = std::move(call);
    out.act.counterparty = m_shape.account();
    out.words.headline = headline;
    out.words.button = headline;
    //: Caption on a review page: the account that signs.
    out.words.parts.push_back(part(tr("Account"), m_signer.account));
    //: Caption on a review page: the common account.
    out.words.parts.push_back(part(tr("Multisig"), m_shape.account()));
    //: Caption on a review page: what is to be done.
    out.words.parts.emplace_back(
        tr("What"), reading != nullptr
                        ? callText(m_models, m_shape.account(), reading->call, Addresses::Full)
                        //: In place of a call in words; %1 is a hash.
                        : tr("an unknown call, %1").arg(hashText(hash)));
    if (reading == nullptr)
        //: Risk on a review page.
        out.words.risks.append(tr("You approve something whose content this program has not seen. "
                                  "Ask for the call and paste it first."));
    if (const auto balances = m_models.accounts.balances(m_signer.handle))
        out.words.facts.free = balances->transferable();
    out.words.facts.blockTimeMs = m_models.node.state().blockTimeMs;
    return out;
}

WordedAct MultisigActs::begin(const chain::CallReading& reading) const
{
    const chain::Hash256 hash = chain::callHash(reading.call.bytes);
    const auto who = signatories();
    if (m_shape.threshold < 2)
        return act(chain::calls::asMultiThreshold1(who.others, reading.call),
                   //: Headline of a review: the one signature that is needed.
                   tr("Do it for the multisig"), hash, &reading);
    return act(chain::calls::asMulti(who, std::nullopt, reading.call, reading.weight),
               //: Headline of a review; both are numbers.
               tr("Propose it to the multisig: signature 1 of %1").arg(m_shape.threshold), hash,
               &reading);
}

WordedAct MultisigActs::approve(const chain::MultisigOperation& operation,
                                const chain::CallReading* reading) const
{
    return act(chain::calls::approveAsMulti(signatories(), operation.begun, operation.callHash, {}),
               //: Headline of a review; both are numbers.
               tr("Approve it: signature %1 of %2")
                   .arg(operation.approvals.size() + 1)
                   .arg(m_shape.threshold),
               operation.callHash, reading);
}

WordedAct MultisigActs::carryOut(const chain::MultisigOperation& operation,
                                 const chain::CallReading& reading) const
{
    WordedAct out =
        act(chain::calls::asMulti(signatories(), operation.begun, reading.call, reading.weight),
            //: Headline of a review: the last signature, which makes it happen.
            tr("Approve it and carry it out"), operation.callHash, &reading);
    return out;
}

WordedAct MultisigActs::cancel(const chain::MultisigOperation& operation,
                               const chain::CallReading* reading) const
{
    WordedAct out =
        act(chain::calls::cancelAsMulti(signatories(), operation.begun, operation.callHash),
            //: Headline of a review.
            tr("Cancel what was proposed"), operation.callHash, reading);
    out.words.risks.clear(); // Nothing is approved.
    return out;
}

} // namespace soma::ui
