// The plain values that cross the door of KeyCare.
#pragma once

#include "chain/primitives/account_id.h"
#include "wallet/api/wallet_values.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace soma::wallet {

enum class ExportFormat {
    PolkadotJson, ///< Opens in the polkadot.js family and in btcli.
    Btcli,        ///< What btcli calls a coldkey file.
    SomaVault,    ///< Soma's own: each file has its own salt, so no table of passwords opens many.
};

struct ExportRequest {
    AccountHandle account;
    ExportFormat format = ExportFormat::PolkadotJson;
    QString path; ///< Of a file that does not exist.
};

/// What a pasted text is, before anything is done with it.
struct Recognised {
    enum class Kind {
        Nothing,
        Words, ///< `problem` says what is still wrong with them.
        Seed,
        SecretUri,
        Address,
        PolkadotJson,
        PolkadotBatch,
        Keyfile, ///< What btcli or an old SDK keeps in a file.
        Unknown,
    };

    Kind kind = Kind::Nothing;
    int wordCount = 0;
    bool needsPassword = false;   ///< The text is encrypted.
    bool publicPhrase = false;    ///< The well-known development phrase: everybody has this key.
    std::optional<Error> problem; ///< Why it cannot be gone on with.
    QString name;                 ///< As the text says; other people's text.
    /// Nothing when it is told only after opening. Of an encrypted text it is a claim.
    std::optional<chain::AccountId> account;
    QString address;
};

/// What a file to import is, before any password.
struct ImportFinding {
    enum class Kind { Unusable, Keyfile, PolkadotJson, PolkadotBatch };

    /// Its place in btcli's layout; everything from elsewhere is a coldkey.
    enum class Role { Coldkey, Hotkey };

    struct Key {
        QString name;    ///< As the file says; may be empty. Other people's text.
        QString address; ///< Empty when it is told only after opening.
    };

    QString path;
    Kind kind = Kind::Unusable;
    Role role = Role::Coldkey;
    QString wallet; ///< The btcli wallet that the file lies in; empty elsewhere.
    KeyfileKind file = KeyfileKind::Plain; ///< With Keyfile.
    bool needsPassword = false;
    std::vector<Key> keys;        ///< Several in a batch.
    std::optional<Error> problem; ///< With Unusable: why. The file was left untouched.
};

struct ImportRequest {
    QString path;
    int item = 0; ///< Of a batch.
    QString name; ///< Of the new wallet.
};

struct DeriveRequest {
    enum class As { Coldkey, Hotkey };

    AccountHandle parent;
    QString path; ///< "//hard" and "/soft" steps.
    As as = As::Coldkey;
    QString name; ///< Of the new wallet, or of the hotkey.
};

struct Contact {
    chain::AccountId account;
    QString address;
    QString name;
    bool ours = false; ///< An account of this wallet, not of the address book.

    bool operator==(const Contact&) const = default;
};

} // namespace soma::wallet
