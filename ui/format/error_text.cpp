#include "ui/format/error_text.h"

#include "chain/api/node_error.h"
#include "chain/primitives/ss58_address.h"
#include "chain/primitives/validity_error.h"
#include "ui/format/amount_format.h"
#include "ui/format/lab_error_text.h"
#include "ui/format/refusal_text.h"
#include "wallet/api/wallet_error.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using chain::AddressError;
using chain::NodeError;
using chain::ValidityError;
using wallet::WalletError;

namespace {

QString detailOf(const Error& error)
{
    return QString::fromStdString(error.detail());
}

/// Amounts travel in details as rao; a detail that is not a number gives an en dash.
QString raoDetail(const Error& error)
{
    bool ok = false;
    const quint64 rao = detailOf(error).toULongLong(&ok);
    return ok ? amountText(Rao(rao), Reading::Exact) : QString(kUnknown);
}

} // namespace

QString ErrorText::details(const Error& error)
{
    return QString::fromStdString(error.toString());
}

QString ErrorText::sentence(const Error& error)
{
    QString text;
    if (error.isFrom<WalletError>())
        text = walletSentence(error);
    else if (error.isFrom<NodeError>())
        text = nodeSentence(error);
    else if (error.isFrom<AddressError>())
        text = addressSentence(error);
    else if (error.isFrom<ValidityError>())
        text = validitySentence(error);
    else if (error.isFrom<AmountError>())
        text = amountSentence(error);
    else if (error.isFrom<chain::LabError>())
        text = LabErrorText::sentence(error);
    if (!text.isEmpty())
        return text;
    //: For a failure that has no sentence of its own; %1 is its technical name.
    return tr("Something failed that has no explanation here yet: %1. Nothing was sent. Copy this "
              "name into a report.")
        .arg(details(error));
}

QString ErrorText::walletSentence(const Error& error)
{
    const QString detail = detailOf(error);
    switch (error.as<WalletError>()) {
    case WalletError::EmptyInput:
        //: Restore page, nothing typed.
        return tr("There is nothing to restore from yet. Type or paste your words or your seed.");
    case WalletError::BadWordCount:
        //: Restore page; %1 is how many words were typed.
        return tr("A backup has 12, 15, 18, 21 or 24 words; here are %1. Check whether one is "
                  "missing or two ran together.")
            .arg(detail);
    case WalletError::UnknownWord: {
        const QStringList parts = detail.split(u' ');
        //: Restore page; %1 is the position of the word, %2 the word itself.
        return tr("Word %1, “%2”, is not in the word list. Look for a spelling mistake.")
            .arg(parts.value(0), parts.value(1));
    }
    case WalletError::BadChecksum:
        //: Restore page: all words are known but do not fit together.
        return tr("Every word is in the list, but they do not belong together. Either one word is "
                  "a different one or their order changed. Compare them with your backup.");
    case WalletError::BadSeed:
        //: Restore page; %1 says what is wrong.
        return tr("This looks like a seed, but a seed is 0x followed by 64 characters of 0–9 and "
                  "a–f (%1). Check that all of it was copied.")
            .arg(detail);
    case WalletError::BadSecretUri:
        //: Restore page; %1 is the part that cannot be read.
        return tr("The part “%1” of this derivation path cannot be read. A path looks like "
                  "//hard/soft after the words.")
            .arg(detail);
    case WalletError::UnknownSecret:
        //: Restore page.
        return tr("This is neither a list of words nor a seed. Paste the words of your backup with "
                  "spaces between them, or a seed that begins with 0x.");
    case WalletError::BadName:
        //: Name field of a new account.
        return tr("This name cannot be a folder name. Use letters, digits, hyphens and "
                  "underscores, and do not begin with a dot.");
    case WalletError::NameTaken:
        //: Name field of a new account.
        return tr("The wallet folder already holds an account of this name. Choose another name; "
                  "nothing was overwritten.");
    case WalletError::WeakPassword:
        //: Password field of a new account; %1 is a number of characters.
        return tr("This password is shorter than %1 characters. It is all that protects the key "
                  "file if somebody copies it, so make it longer.")
            .arg(detail);
    case WalletError::PasswordSpaces:
        //: Password field of a new account.
        return tr("The password begins or ends with a space. btcli could never type it, so the "
                  "file could not be opened there. Remove that space.");
    case WalletError::FolderUnusable:
        //: %1 is a path.
        return tr("The wallet folder %1 cannot be read or written. Check its permissions, or start "
                  "Soma with --wallet-dir and another folder.")
            .arg(detail);
    case WalletError::DiskFull:
        //: Writing a key file failed.
        return tr("The disk is full, so nothing was written and nothing was changed. Free some "
                  "space and try again.");
    case WalletError::FileUnreadable:
        //: %1 is a path.
        return tr("The file %1 cannot be read. Check its permissions.").arg(detail);
    case WalletError::FileTruncated:
        //: %1 is a path.
        return tr("The key file %1 is shorter than its format demands: a copy was cut off. Copy it "
                  "again from where it is whole; the file was left as it is.")
            .arg(detail);
    case WalletError::UnknownFormat:
        //: %1 is a path.
        return tr("The file %1 is not a key file of a kind that Soma knows. It was left as it is.")
            .arg(detail);
    case WalletError::FileChanged:
        //: A key file was altered by another program meanwhile.
        return tr("The key file changed on disk since it was read. Open the wallet folder again "
                  "before going on.");
    case WalletError::StoreDamaged:
        //: %1 is a path.
        return tr("The history database %1 fails its checks. Your keys are not in it and are safe. "
                  "Move the file aside and start again; the history of the chain stays readable.")
            .arg(detail);
    case WalletError::StoreForeign:
        //: %1 is a path.
        return tr("The history database %1 was written by a newer version of Soma. Update Soma to "
                  "use it; nothing was changed.")
            .arg(detail);
    case WalletError::UnsupportedKind:
        //: %1 is the name of a file format.
        return tr("This key file is of a kind that this version cannot open yet (%1). It was left "
                  "as it is.")
            .arg(detail);
    case WalletError::TooCostly:
        //: A key file asks for absurd amounts of memory or time. %1 is what it asks for.
        return tr("This file asks for more memory or work than any wallet writes (%1). Nothing was "
                  "started. Do not use it; ask whoever gave it to you where it comes from.")
            .arg(detail);
    case WalletError::NotConfirmed:
        //: The name or the words that confirm an action were typed differently.
        return tr("What you typed is not what was asked for. Nothing was changed; try again.");
    case WalletError::BadFrame:
        //: %1 is what is wrong with the code that was scanned.
        return tr("This is not a code that an offline signer shows (%1). Scan it again.")
            .arg(detail);
    case WalletError::UnsignableLength:
        //: A signing request for an offline signer has the one length it cannot sign.
        return tr(
            "This request is exactly 257 bytes long, which the offline signer hashes wrongly. "
            "Nothing was signed; change the amount or the tip a little and try again.");
    case WalletError::BadSignature:
        //: A signed message was checked and the signature is another's.
        return tr("This account did not sign this message. Compare the message and the signature "
                  "letter by letter.");
    default:
        break;
    }
    const QString key = keySentence(error);
    return key.isEmpty() ? draftSentence(error) : key;
}

QString ErrorText::keySentence(const Error& error)
{
    const QString detail = detailOf(error);
    switch (error.as<WalletError>()) {
    case WalletError::WrongPassword:
        //: At a password field.
        return tr("This password does not open the key file. Check Caps Lock and the keyboard "
                  "layout. If you are sure of it, the file itself may have been altered.");
    case WalletError::NotEnoughMemory:
        //: Opening a key file needs half a gigabyte for a moment.
        return tr("Opening a key file takes 512 MB of memory for a moment, and the system did not "
                  "give it. Close another program and try again.");
    case WalletError::Inconsistent:
        //: %1 names the parts.
        return tr("The parts of this key file contradict each other (%1). Do not use it; restore "
                  "the account from its words.")
            .arg(detail);
    case WalletError::NoSuchAccount:
        //: The account vanished meanwhile.
        return tr("This account is no longer in the wallet folder: its file was removed or renamed "
                  "while Soma was open.");
    case WalletError::WatchOnly:
        //: Sending from an account without a key.
        return tr("This account is watch-only: its key is somewhere else, so Soma cannot sign for "
                  "it. Restore it from its words to send from here.");
    case WalletError::Locked:
        //: Sending without a password.
        return tr("The key is locked. Type the password of this account to sign.");
    case WalletError::TooManyTries:
        //: At a password field; %1 is a number of seconds.
        return tr("Several wrong passwords in a row. The next try is possible in %1 s; this slows "
                  "down anybody who guesses.")
            .arg(detail);
    default:
        return {};
    }
}

QString ErrorText::draftSentence(const Error& error)
{
    switch (error.as<WalletError>()) {
    case WalletError::AmountZero:
        //: Amount field of the send page.
        return tr("The amount is zero. Type how much to send.");
    case WalletError::AmountTooLarge:
        //: Amount field of the send page; %1 is an amount.
        return tr("This is more than the account can send. It can send %1 before the fee.")
            .arg(raoDetail(error));
    case WalletError::BelowExistential:
        //: Amount field of the send page; %1 is an amount.
        return tr("The recipient has no account yet, and the chain drops accounts that hold less "
                  "than %1. Send at least that.")
            .arg(raoDetail(error));
    case WalletError::FeeNotAffordable:
        //: Amount field of the send page; %1 is an amount.
        return tr("The amount fits, but not together with the fee of %1. Send a little less, or "
                  "press Max.")
            .arg(raoDetail(error));
    case WalletError::DraftStale:
        //: Review page.
        return tr("The chain moved on since these figures were worked out. Go back and review "
                  "again; nothing was sent.");
    case WalletError::SameAccount:
        //: Recipient field of the send page.
        return tr("Sender and recipient are the same account. Only the fee would be spent; choose "
                  "another recipient.");
    case WalletError::Expired:
        //: A transfer that no block took.
        return tr("No block took this transaction while it was valid. Nothing was moved.");
    case WalletError::NodeUnavailable:
        //: Send page.
        return tr("The node does not answer, so the fee and the balances are not known. Nothing "
                  "was sent. The Node page says what it is doing.");
    case WalletError::Cancelled:
        //: A question that was dropped.
        return tr("This was cancelled. Nothing was sent.");
    default:
        return {};
    }
}

QString ErrorText::nodeSentence(const Error& error)
{
    const QString detail = detailOf(error);
    switch (error.as<NodeError>()) {
    case NodeError::NotRunning:
        //: A question to a node that has not started.
        return tr("The node is not running yet. Wait until the status bar says Live.");
    case NodeError::Cancelled:
        //: A question to the node that got no answer.
        return tr("The question was dropped before the node answered, because it is stopping or "
                  "restarting.");
    case NodeError::UnknownBlock:
        //: Node page.
        return tr("This chain has no such block.");
    case NodeError::StateUnavailable:
        //: A balance at an old block.
        return tr("The block is known, but the balances at that block are no longer kept.");
    case NodeError::NotSupported:
        //: A question this kind of node cannot answer.
        return tr("This kind of node cannot answer that.");
    case NodeError::DatabaseLocked:
        //: Full-page failure.
        return tr("Another copy of Soma is using this data folder. Close it, or start this one "
                  "with --data-dir and another folder. Nothing was changed.");
    case NodeError::DatabaseDamaged:
        //: Full-page failure; %1 is a path.
        return tr("The chain's database fails its checks: %1. Nothing in it was changed. It can be "
                  "moved aside, where it stays, and a new chain started; keys are not in it.")
            .arg(detail);
    case NodeError::DatabaseForeign:
        //: Full-page failure; %1 is a path.
        return tr("The database %1 belongs to another network or to a newer version of Soma. Start "
                  "with --data-dir and another folder, or update Soma. Nothing was changed.")
            .arg(detail);
    case NodeError::FolderUnusable:
        //: Full-page failure; %1 is a path.
        return tr("The data folder %1 cannot be created, read or written. Check its permissions, "
                  "or start with --data-dir and another folder.")
            .arg(detail);
    case NodeError::DiskFull:
        //: Full-page failure.
        return tr("The disk is full. The last block was not stored and nothing earlier was lost. "
                  "Free some space and start Soma again.");
    case NodeError::InvalidTransaction:
        if (error.cause() != nullptr)
            return sentence(*error.cause());
        //: The pool refused an extrinsic and said no reason.
        return tr("The node refused this transaction. Nothing was sent.");
    case NodeError::PoolFull:
        //: The pool refused an extrinsic.
        return tr("The pool is full of transactions that pay more. Nothing was sent; try again in "
                  "a few blocks.");
    case NodeError::MalformedExtrinsic:
        //: The pool refused an extrinsic.
        return tr("The node could not read this transaction. Nothing was sent.");
    case NodeError::AlreadyImported:
        //: The pool refused an extrinsic that it already holds.
        return tr("The node already has this very transaction. Nothing was sent twice.");
    case NodeError::TemporarilyBanned:
        //: The pool refused an extrinsic that it refused shortly before.
        return tr("The node refused this transaction a short while ago and will not look at it "
                  "again for now. Make a new one.");
    case NodeError::TooLowPriority:
        //: The pool refused an extrinsic because another one has its place.
        return tr("Another transaction of this account is already waiting with the same number. "
                  "Nothing was sent; wait until that one is in a block.");
    case NodeError::Usurped:
        //: A waiting extrinsic was replaced.
        return tr("Another transaction of this account took the place of this one. This one was "
                  "not carried out.");
    case NodeError::Expired:
        //: A waiting extrinsic's era ended.
        return tr("No block took this transaction while it was valid. Nothing was moved.");
    case NodeError::DependencyLost:
        //: A waiting extrinsic needed an earlier one that left the pool.
        return tr("An earlier transaction of this account, which this one needs, was given up. "
                  "This one was not carried out.");
    case NodeError::AlreadyAdvancing:
        //: Asked to advance a chain that is being advanced.
        return tr("The chain is being advanced already. Stop that first, or wait for its end.");
    case NodeError::BadSnapshotName:
        //: %1 is what was typed.
        return tr("\"%1\" cannot be the name of a snapshot. Use up to 64 letters, without a "
                  "slash and not beginning with a dot.")
            .arg(detail);
    case NodeError::SnapshotExists:
        //: %1 is a name.
        return tr("There is a snapshot called \"%1\" already. Choose another name, or delete "
                  "that one first.")
            .arg(detail);
    case NodeError::UnknownSnapshot:
        //: %1 is a name.
        return tr("There is no snapshot called \"%1\".").arg(detail);
    case NodeError::UnknownSubnet:
        //: %1 is a number.
        return tr("There was no subnet %1 in that block. Choose another block or another subnet.")
            .arg(detail);
    case NodeError::Internal:
        //: %1 is a technical text.
        return tr("Soma made a mistake of its own (%1). Nothing was sent. The log on the Node page "
                  "says more.")
            .arg(detail);
    }
    return {};
}

QString ErrorText::addressSentence(const Error& error)
{
    const QString detail = detailOf(error);
    switch (error.as<AddressError>()) {
    case AddressError::Empty:
        //: Address field.
        return tr("Type or paste an address. It begins with 5 and has 48 characters.");
    case AddressError::TooLong:
        //: Address field.
        return tr("This is longer than any address. Two addresses may have been pasted together.");
    case AddressError::BadCharacter: {
        // "X at N": the character itself, or its number when it cannot be shown.
        static const QRegularExpression kParts(u"^(.+) at (\\d+)$"_s);
        const auto parts = kParts.match(detail);
        if (parts.hasMatch())
            //: Address field; %1 is a character, %2 its position.
            return tr("The character “%1” at position %2 cannot occur in an address.")
                .arg(parts.captured(1), parts.captured(2));
        //: Address field; %1 describes a character.
        return tr("This character cannot occur in an address: %1.").arg(detail);
    }
    case AddressError::BadLength:
        //: Address field.
        return tr("This has the wrong length for an address: a part is missing or something was "
                  "added at the end. An address has 48 characters.");
    case AddressError::BadChecksum:
        //: Address field.
        return tr("The checksum at the end does not fit the rest: somewhere a character is "
                  "different. Copy the address again from its source.");
    case AddressError::BadPrefix:
        //: Address field.
        return tr("The beginning of this address names no network. Copy it again from its source.");
    case AddressError::OtherNetwork:
        //: Address field; %1 is a network number.
        return tr("This is an address of another network (prefix %1). Bittensor addresses have "
                  "prefix 42 and begin with 5.")
            .arg(detail);
    }
    return {};
}

QString ErrorText::validitySentence(const Error& error)
{
    switch (error.as<ValidityError>()) {
    case ValidityError::Call:
        //: The chain refused a transaction.
        return tr("The chain does not allow this call. Nothing was sent.");
    case ValidityError::Payment:
        //: The chain refused a transaction.
        return tr("The account cannot pay the fee. Nothing was sent.");
    case ValidityError::Future:
        //: The chain refused a transaction.
        return tr("An earlier transaction of this account is still missing, so this one has to "
                  "wait for it.");
    case ValidityError::Stale:
        //: The chain refused a transaction.
        return tr("Another transaction of this account was faster and took its number. Review "
                  "again and sign anew.");
    case ValidityError::BadProof:
        //: The chain refused a transaction.
        return tr("The signature does not fit this chain or this version of it. Review again and "
                  "sign anew.");
    case ValidityError::AncientBirthBlock:
        //: The chain refused a transaction.
        return tr("The transaction waited longer than it was valid. Review again and sign anew.");
    case ValidityError::ExhaustsResources:
        //: The chain refused a transaction.
        return tr("The transaction is too large for a block.");
    case ValidityError::Custom:
        return customSentence(error);
    case ValidityError::BadMandatory:
    case ValidityError::MandatoryValidation:
        //: The chain refused a transaction.
        return tr("Only a block author may include this call, nobody can send it.");
    case ValidityError::BadSigner:
        //: The chain refused a transaction.
        return tr("This account may not send this call: only the network's administrator key may.");
    case ValidityError::IndeterminateImplicit:
        //: The chain refused a transaction.
        return tr("The block that this transaction refers to is not known to the node. Review "
                  "again and sign anew.");
    case ValidityError::UnknownOrigin:
        //: The chain refused a transaction.
        return tr("The transaction carries no signature that the chain accepts.");
    case ValidityError::CannotLookup:
        //: The chain refused a transaction.
        return tr("The recipient is written in a form that this chain cannot resolve.");
    case ValidityError::NoUnsignedValidator:
        //: The chain refused a transaction.
        return tr("This call must be signed by an account.");
    case ValidityError::UnknownCustom:
        //: The chain refused a transaction.
        return tr("The chain cannot tell whether this transaction is valid.");
    }
    return {};
}

QString ErrorText::customSentence(const Error& error)
{
    using chain::CustomRefusal;
    const auto refusal = chain::customRefusalOf(error);
    const auto rule = [](const char* name) {
        return RefusalText::sentence({"SubtensorModule", name});
    };
    switch (refusal.value_or(CustomRefusal::BadRequest)) {
    case CustomRefusal::ColdkeyInSwapSchedule:
        return rule("ColdkeySwapAnnounced");
    case CustomRefusal::StakeAmountTooLow:
        return rule("AmountTooLow");
    case CustomRefusal::BalanceTooLow:
        return rule("InsufficientBalance");
    case CustomRefusal::RateLimitExceeded:
        return rule("TxRateLimitExceeded");
    case CustomRefusal::HotkeyAccountDoesntExist:
        return rule("HotKeyAccountNotExists");
    case CustomRefusal::ZeroMaxAmount:
        //: The chain refused a transaction.
        return tr("At the limit price nothing can be traded. Set a wider limit.");
    case CustomRefusal::CommitNotFound:
        return rule("NoWeightsCommitFound");
    case CustomRefusal::CommitBlockNotInRevealRange:
        return rule("RevealTooEarly");
    case CustomRefusal::UidNotFound:
        return rule("HotKeyNotRegisteredInSubNet");
    case CustomRefusal::InvalidRealAccount:
        //: The chain refused a transaction.
        return tr("The account that this proxy acts for cannot be read. Check its address.");
    case CustomRefusal::FailedShieldedTxParsing:
    case CustomRefusal::InvalidShieldedTxPubKeyHash:
        //: The chain refused a transaction.
        return tr("The shielded transaction was made for another key of the network. Make it "
                  "again.");
    case CustomRefusal::BadRequest:
        //: The chain refused a transaction; %1 is the rule's number and name.
        return tr("A rule of the chain refuses this (number %1).").arg(detailOf(error));
    default:
        break;
    }
    // The others are called as the pallet's own errors are.
    const QString text = rule(chain::refusalName(*refusal).data());
    //: The chain refused a transaction; %1 is the rule's number and name.
    return text.isEmpty() ? tr("A rule of the chain refuses this (number %1).").arg(detailOf(error))
                          : text;
}

QString ErrorText::amountSentence(const Error& error)
{
    switch (error.as<AmountError>()) {
    case AmountError::Empty:
        //: Amount field.
        return tr("Type how much to send.");
    case AmountError::BadCharacter:
        //: Amount field; %1 is a character.
        return tr("“%1” is not part of an amount. Use digits and one dot.").arg(detailOf(error));
    case AmountError::CommaUsed:
        //: Amount field.
        return tr("A comma can mean two things. Use a dot for decimals: 1.5");
    case AmountError::TwoDots:
        //: Amount field.
        return tr("There are two dots in this amount.");
    case AmountError::TooManyDecimals:
        //: Amount field.
        return tr("An amount has at most nine decimals: there is nothing smaller than "
                  "0.000000001 τ.");
    case AmountError::TooLarge:
        //: Amount field.
        return tr("This is more TAO than can exist.");
    }
    return {};
}

QString ErrorText::failure(const chain::DispatchFailure& failure)
{
    //: Behind the reason why a call that ran in a block failed; %1 is that reason.
    return tr("%1 Only the fee was spent.").arg(RefusalText::whole(failure));
}

} // namespace soma::ui
