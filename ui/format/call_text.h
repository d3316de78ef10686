// Extrinsics and events in words: "Alice sent 12.5 τ to 5FHneW…M694ty".
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/api/node_values.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace soma::ui {

/// What the person calls an account, or nothing when it is a stranger.
using NameOf = std::function<QString(const chain::AccountId&)>;

class CallText {
    Q_DECLARE_TR_FUNCTIONS(CallText)

public:
    explicit CallText(NameOf nameOf = {});

    /// The label, or the short address.
    QString who(const chain::AccountId& account) const;

    QString extrinsic(const chain::ExtrinsicRecord& record) const;
    QString event(const chain::EventRecord& record) const;

    /// What that account is to do and has not done yet.
    QString order(const chain::AccountId& by, const chain::CallSpec& call) const;

    /// "name = value" for calls and events without a sentence of their own.
    QString fields(const std::vector<chain::DecodedField>& fields) const;

    QString value(const chain::DecodedValue& value) const;

private:
    QString balancesCall(const chain::ExtrinsicRecord& record) const;
    QString inherent(const chain::ExtrinsicRecord& record) const;
    QString balancesEvent(const chain::EventRecord& record) const;
    QString systemEvent(const chain::EventRecord& record) const;
    QString nested(const chain::DecodedGroup& group) const;

    NameOf m_nameOf;
};

} // namespace soma::ui
