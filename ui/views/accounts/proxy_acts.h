// What is signed about proxies, with what the review says of it.
#pragma once

#include "chain/primitives/derived_account.h"
#include "ui/models/proxy_model.h"
#include "ui/views/page.h"
#include "ui/views/signing/worded_act.h"

#include <QCoreApplication>

namespace soma::ui {

/// By one account of ours; cheap to make when it is needed.
class ProxyActs {
    Q_DECLARE_TR_FUNCTIONS(ProxyActs)

public:
    ProxyActs(const Models& models, const wallet::AccountRow& signer);

    WordedAct add(const chain::ProxyGrant& grant, const chain::CallSpec& call) const;
    WordedAct remove(const chain::ProxyGrant& grant) const;
    WordedAct removeAll(const std::vector<chain::ProxyGrant>& grants) const;
    WordedAct reject(const ProxyModel::Announced& announced) const;
    WordedAct withdraw(const chain::ProxyNotice& notice) const;
    WordedAct makePure(const chain::ProxyGrant& grant, const chain::CallSpec& call) const;

    /// Through this account, a proxy that may do everything: the other one has no key.
    WordedAct killPure(const wallet::AccountRow& pure, const chain::PureOrigin& origin) const;

private:
    WordedAct act(chain::CallSpec call, const QString& headline,
                  std::optional<chain::AccountId> counterparty = std::nullopt) const;
    std::pair<QString, QString> part(const QString& caption, const chain::AccountId& account) const;
    QString who(const chain::AccountId& account) const;
    void addGrantParts(WordedAct& act, const chain::ProxyGrant& grant) const;

    Models m_models;
    wallet::AccountRow m_signer;
};

} // namespace soma::ui
