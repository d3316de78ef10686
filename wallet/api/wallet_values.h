// The plain values that cross the wallet's door.
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/api/node_values.h"
#include "chain/primitives/account_id.h"
#include "wallet/api/wallet_error.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace soma::wallet {

/// Names a coldkey in the wallet folder without pointing at it. Equal to its folder name.
struct AccountHandle {
    QString name;
    bool operator==(const AccountHandle&) const = default;
};

/// New coldkeys get no shorter password (keys.md section 13).
inline constexpr int kMinimumPasswordLength = 12;

enum class AccountKind { Coldkey, WatchOnly };

/// How a key file is protected, as its first bytes say.
enum class KeyfileKind {
    Plain,   ///< Taken as JSON.
    Nacl,    ///< "$NACL": what btwallet writes and Soma writes.
    Ansible, ///< "$ANSIBLE_VAULT": old SDKs. Read only.
    Fernet,  ///< "gAAAAA": the oldest. Read only.
    Vault,   ///< "$SOMA": Soma's own.
    Unknown, ///< A '$' marker that nobody knows.
};

struct HotkeyRow {
    QString name;
    chain::AccountId account;
    bool encrypted = false;
    KeyfileKind file = KeyfileKind::Plain;
    bool hasKey = true; ///< False when only its public file is here.
};

struct AccountRow {
    AccountHandle handle;
    QString label; ///< What the person calls it; the folder name until they choose one.
    AccountKind kind = AccountKind::Coldkey;
    chain::AccountId account;
    QString address; ///< SS58, prefix 42.
    bool encrypted = true;
    KeyfileKind file = KeyfileKind::Nacl; ///< Of the coldkey; means nothing when watch-only.
    bool unlocked = false;
    bool backedUp = true; ///< False until the words were asked back.
    QString note;         ///< What the person wrote about it; stays in the local store.
    std::vector<HotkeyRow> hotkeys;
};

/// A file in the wallet folder that could not be used; nothing about it was changed.
struct FolderProblem {
    QString path;
    Error error;
};

struct LockState {
    bool locked = true; ///< No secret is in memory.
    QStringList unlocked;
    int autoLockSeconds = 300;
};

/// What a restore would make, before anything is written.
struct RestorePreview {
    enum class Source { Mnemonic, Seed, SecretUri };
    Source source = Source::Mnemonic;
    int wordCount = 0;
    chain::AccountId account;
    QString address;
    bool publicPhrase = false; ///< The well-known development phrase: everybody has this key.
};

struct TransferRequest {
    AccountHandle from;
    chain::AccountId to;
    Rao amount;
    bool everything = false; ///< Send all that can be sent; `amount` is ignored.
    bool keepAlive = true;
    QString label; ///< Stays in the local history only.
};

enum class DraftWarning {
    EmptiesAccount,     ///< The sender's account ends with this.
    LeavesBelowMinimum, ///< What stays is less than the existential deposit and would be burned.
    NewRecipient,       ///< The recipient has no account on this chain yet.
    FirstTimeRecipient, ///< This wallet never sent to that address.
    LargeShare,         ///< More than nine tenths of the balance.
};

/// A transfer worked out but not signed: what will change, at which block.
struct Draft {
    TransferRequest request;
    chain::AccountId sender;
    QString senderAddress;
    QString recipientAddress;
    QString call; ///< "Balances.transfer_keep_alive"
    Rao amount;
    Rao fee;
    Rao senderBefore;
    Rao senderAfter;
    Rao recipientBefore;
    Rao recipientAfter;
    std::uint32_t nonce = 0;
    BlockNumber validUntil;
    chain::Head at;
    std::vector<DraftWarning> warnings;
    Bytes callBytes;
};

/// Any call, to be signed by an account of ours. Whoever orders it has shown its plan
/// (chain/api/plan.h); the wallet signs these bytes and no others.
struct CallOrder {
    AccountHandle from;
    chain::AccountId signer; ///< The account of `from`, as the plan knew it.
    chain::CallSpec call;
    Rao fee;    ///< By the plan; the history has the real one once there is a block.
    Rao amount; ///< The TAO that it moves, for the history; zero when it moves none.
    std::optional<chain::AccountId> counterparty; ///< Whom it is about, for the history.
    QString label;
};

enum class TransferStatus {
    Signed,
    Pooled,
    InBlock,
    Finalized,
    Failed, ///< It ran in a block and failed, or was refused, or expired; `error` says which.
};

enum class HistoryDirection {
    Sent,
    Received,
    Internal,
    Call, ///< Not a transfer: `call` says what. The counterparty may be all zeros.
};

/// One act of one of our accounts, from its submission to finality and after restarts.
struct HistoryRow {
    qint64 id = 0;
    HistoryDirection direction = HistoryDirection::Sent;
    AccountHandle account;
    chain::AccountId accountId; ///< The same account, for when its folder was renamed.
    chain::AccountId counterparty;
    QString counterpartyAddress;
    Rao amount;
    std::optional<Rao> fee;
    QString call;
    QString label;
    TransferStatus status = TransferStatus::Signed;
    std::optional<chain::ExtrinsicHash> extrinsic;
    std::optional<BlockNumber> block;
    std::optional<chain::BlockHash> blockHash;
    std::optional<chain::DispatchFailure> failure;
    std::optional<Error> error;
    QDateTime time; ///< Of the block, or of signing while there is none.
};

struct HistoryPage {
    std::vector<HistoryRow> rows; ///< Newest first.
    bool more = false;
};

/// One movement of stake of one of our coldkeys, as the finalized chain told it. What is moved from
/// one place to another is taken out of the first and put into the second, at its worth.
struct StakeEntry {
    chain::Coldkey coldkey;
    chain::Hotkey hotkey;
    NetUid netuid;
    bool added = true; ///< Otherwise taken out.
    Rao tao;           ///< Paid, or got back.
    Alpha alpha;       ///< Got, or given back.
    BlockNumber block;
    std::uint32_t event = 0; ///< Its number in the block.
    /// Alpha that lay there before the first entry of that place; nothing when that could not be
    /// read any more, or when it is not the first.
    std::optional<Alpha> before;
    bool operator==(const StakeEntry&) const = default;
};

struct StakeLedger {
    std::vector<StakeEntry> entries; ///< By block and event.
    /// Up to which block each of our coldkeys was read; who is missing was not read at all.
    std::vector<std::pair<chain::AccountId, BlockNumber>> readTo;
    BlockNumber finalized; ///< When it was asked for.
};

} // namespace soma::wallet

Q_DECLARE_METATYPE(soma::wallet::HistoryRow)
Q_DECLARE_METATYPE(soma::wallet::LockState)
