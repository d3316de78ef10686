#include "wallet/tx/transfer_draft.h"

#include "chain/primitives/ss58_address.h"
#include "wallet/tx/extrinsic_builder.h"

#include <algorithm>
#include <string>

namespace soma::wallet {

using chain::AccountBalances;
using chain::kExistentialDeposit;

namespace {

/// What must stay for the account to live.
Rao aliveFloor(const AccountBalances& account)
{
    return std::max(saturatingSub(account.frozen, account.reserved), kExistentialDeposit);
}

/// What must stay when the account may end with this. It may not while others rely on it.
Rao lastFloor(const AccountBalances& account)
{
    const bool reliedUpon = account.providers <= 1 && account.consumers > 0;
    return reliedUpon ? aliveFloor(account) : saturatingSub(account.frozen, account.reserved);
}

Error withAmount(WalletError code, Rao amount)
{
    return Error(code, std::to_string(amount.value()));
}

struct Split {
    Rao amount;
    Rao rest; ///< Before dust is burned.
};

Result<Split> split(const TransferRequest& request, const TransferFacts& facts)
{
    const Rao free = facts.from.free;
    const Rao floor = request.keepAlive ? aliveFloor(facts.from) : lastFloor(facts.from);
    const Rao transferable = saturatingSub(free, floor);
    if (!request.everything && request.amount.isZero())
        return WalletError::AmountZero;
    if (transferable.isZero() || (!request.everything && request.amount > transferable))
        return withAmount(WalletError::AmountTooLarge, transferable);
    const bool canPayFee = saturatingSub(free, aliveFloor(facts.from)) >= facts.fee;
    const Rao most = saturatingSub(transferable, facts.fee);
    if (!canPayFee || most.isZero() || (!request.everything && request.amount > most))
        return withAmount(WalletError::FeeNotAffordable, facts.fee);
    const Rao amount = request.everything ? most : request.amount;
    return Split{amount, saturatingSub(saturatingSub(free, facts.fee), amount)};
}

} // namespace

Result<Draft> workOutTransfer(const TransferRequest& request, const TransferFacts& facts)
{
    if (request.to == facts.sender)
        return WalletError::SameAccount;
    const Split parts = SOMA_TRY(split(request, facts));
    const Rao received = saturatingAdd(facts.to.free, parts.amount);
    if (received < kExistentialDeposit)
        return withAmount(WalletError::BelowExistential,
                          saturatingSub(kExistentialDeposit, facts.to.free));

    const TransferCall call = transferCall(request);
    Draft draft;
    draft.request = request;
    draft.sender = facts.sender;
    draft.senderAddress = QString::fromStdString(chain::encodeSs58(facts.sender));
    draft.recipientAddress = QString::fromStdString(chain::encodeSs58(request.to));
    draft.call = QString::fromLatin1(transferCallName(call).data());
    draft.amount = parts.amount;
    draft.fee = facts.fee;
    draft.senderBefore = facts.from.free;
    draft.senderAfter = parts.rest;
    draft.recipientBefore = facts.to.free;
    draft.recipientAfter = received;
    draft.nonce = facts.nonce;
    draft.validUntil = facts.validUntil;
    draft.at = facts.from.at;
    draft.callBytes = encodeTransfer(call, request.to, parts.amount, request.keepAlive);

    if (parts.rest < kExistentialDeposit) {
        draft.senderAfter = Rao();
        draft.warnings.push_back(DraftWarning::EmptiesAccount);
        if (!parts.rest.isZero())
            draft.warnings.push_back(DraftWarning::LeavesBelowMinimum);
    }
    if (!facts.to.exists)
        draft.warnings.push_back(DraftWarning::NewRecipient);
    if (!facts.sentThereBefore)
        draft.warnings.push_back(DraftWarning::FirstTimeRecipient);
    if (parts.amount.value() / 9 > facts.from.free.value() / 10)
        draft.warnings.push_back(DraftWarning::LargeShare);
    return draft;
}

bool isStillAffordable(const Draft& draft, const AccountBalances& from)
{
    const Rao needed = saturatingAdd(draft.amount, draft.fee);
    const Rao kept = draft.request.keepAlive ? aliveFloor(from) : Rao();
    return from.free >= saturatingAdd(needed, kept);
}

} // namespace soma::wallet
