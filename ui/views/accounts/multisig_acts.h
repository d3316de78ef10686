// What is signed for a multisig, with what the review says of it.
#pragma once

#include "chain/api/calls/multisig.h"
#include "chain/api/queries/multisig.h"
#include "ui/flows/account_marks.h"
#include "ui/views/page.h"
#include "ui/views/signing/worded_act.h"

#include <QCoreApplication>

namespace soma::ui {

/// By one signatory of ours, in the name of one multisig; cheap to make when it is needed.
class MultisigActs {
    Q_DECLARE_TR_FUNCTIONS(MultisigActs)

public:
    MultisigActs(const Models& models, const MultisigShape& shape,
                 const wallet::AccountRow& signer);

    /// The first approval, which brings the call; with a threshold of one it is carried out at
    /// once.
    WordedAct begin(const chain::CallReading& reading) const;

    /// One more approval; the last one has to carry it out.
    WordedAct approve(const chain::MultisigOperation& operation,
                      const chain::CallReading* reading) const;
    WordedAct carryOut(const chain::MultisigOperation& operation,
                       const chain::CallReading& reading) const;
    WordedAct cancel(const chain::MultisigOperation& operation,
                     const chain::CallReading* reading) const;

    enum class Addresses { Short, Full };

    /// What the multisig is to do, in words.
    static QString callText(const Models& models, const chain::AccountId& multisig,
                            const chain::CallSpec& call, Addresses addresses);

private:
    WordedAct act(chain::CallSpec call, const QString& headline, const chain::Hash256& hash,
                  const chain::CallReading* reading) const;
    std::pair<QString, QString> part(const QString& caption, const chain::AccountId& account) const;
    chain::calls::Signatories signatories() const;

    Models m_models;
    MultisigShape m_shape;
    wallet::AccountRow m_signer;
};

} // namespace soma::ui
