#include "tests/support/fake_key_care.h"

#include "chain/api/async.h"
#include "chain/primitives/ss58_address.h"

#include <algorithm>
#include <sstream>
#include <string>

namespace soma::test {

using wallet::AccountHandle;
using wallet::AccountRow;
using wallet::Contact;
using wallet::Recognised;
using wallet::SecretText;
using wallet::WalletError;

namespace {

const QString kSignature = QStringLiteral("0x") + QString(128, QLatin1Char('a'));

std::string plain(const SecretText& text)
{
    return text.bytes().expose(
        [](ByteSpan bytes) { return std::string(bytes.begin(), bytes.end()); });
}

bool isRight(const SecretText& password)
{
    return plain(password) == FakeWallet::kPassword;
}

QString addressOf(const chain::AccountId& account)
{
    return QString::fromStdString(chain::encodeSs58(account));
}

} // namespace

template <typename T>
QFuture<Result<T>> FakeKeyCare::answer(std::function<Result<T>()> work)
{
    auto run = [this, job = std::move(work)]() -> Result<T> {
        if (auto failure = std::exchange(m_failure, std::nullopt))
            return *failure;
        return job();
    };
    if (!m_holding)
        return chain::readyFuture<T>(run());
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_held.push_back([promise, run] {
        promise->addResult(run());
        promise->finish();
    });
    return promise->future();
}

void FakeKeyCare::releaseHeld()
{
    m_holding = false;
    for (const auto& finish : std::exchange(m_held, {}))
        finish();
}

Result<void> FakeKeyCare::check(const AccountHandle& account, bool isRight) const
{
    const auto rows = m_wallet.accounts();
    if (std::none_of(rows.begin(), rows.end(),
                     [&](const AccountRow& row) { return row.handle == account; }))
        return WalletError::NoSuchAccount;
    return isRight ? Result<void>() : Result<void>(WalletError::WrongPassword);
}

Result<void> FakeKeyCare::change(const AccountHandle& account,
                                 const std::function<void(AccountRow&)>& apply)
{
    auto rows = m_wallet.accounts();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const AccountRow& row) { return row.handle == account; });
    if (found == rows.end())
        return WalletError::NoSuchAccount;
    apply(*found);
    m_wallet.setAccounts(std::move(rows));
    return {};
}

QFuture<Result<void>> FakeKeyCare::changePassword(AccountHandle account, SecretText password,
                                                  SecretText)
{
    return answer<void>(
        [this, account, right = isRight(password)] { return check(account, right); });
}

QFuture<Result<void>> FakeKeyCare::encryptHotkey(AccountHandle account, QString hotkey, SecretText)
{
    return answer<void>([this, account, hotkey] {
        return change(account, [&](AccountRow& row) {
            for (wallet::HotkeyRow& known : row.hotkeys)
                known.encrypted = known.encrypted || known.name == hotkey;
        });
    });
}

QFuture<Result<void>> FakeKeyCare::exportKey(wallet::ExportRequest request, SecretText password,
                                             SecretText)
{
    return answer<void>(
        [this, request, right = isRight(password)] { return check(request.account, right); });
}

QFuture<Result<std::shared_ptr<const wallet::BackupPhrase>>>
FakeKeyCare::revealPhrase(AccountHandle account, SecretText password)
{
    using Phrase = std::shared_ptr<const wallet::BackupPhrase>;
    return answer<Phrase>([this, account, right = isRight(password)]() -> Result<Phrase> {
        SOMA_TRY(check(account, right));
        return Phrase(std::make_shared<FakeBackupPhrase>(12));
    });
}

QFuture<Result<void>> FakeKeyCare::checkBackup(AccountHandle account, SecretText written)
{
    std::string words;
    const FakeBackupPhrase phrase(12);
    for (int i = 0; i < phrase.wordCount(); ++i) {
        phrase.exposeWord(i, [&](ByteSpan word) {
            words += (i > 0 ? " " : "") + std::string(word.begin(), word.end());
        });
    }
    return answer<void>([this, account, same = plain(written) == words]() -> Result<void> {
        if (!same)
            return WalletError::NotConfirmed;
        return change(account, [](AccountRow& row) { row.backedUp = true; });
    });
}

/// A glance: braces are a key file, a five in front an address, the rest as the wallet reads it.
QFuture<Result<Recognised>> FakeKeyCare::recognise(SecretText pasted)
{
    const std::string text = plain(pasted);
    Recognised out;
    if (text.empty())
        return chain::readyFuture<Recognised>(out);
    if (m_recognised)
        return answer<Recognised>([this]() -> Result<Recognised> { return *m_recognised; });
    if (text.front() == '5' && text.find(' ') == std::string::npos) {
        out.kind = Recognised::Kind::Address;
        const auto account = chain::parseAddress(text);
        if (account) {
            out.account = *account;
            out.address = addressOf(*account);
        } else {
            out.problem = account.error();
        }
        return answer<Recognised>([out]() -> Result<Recognised> { return out; });
    }
    const auto read = m_wallet.readSource(pasted);
    out.kind = text.starts_with("0x")                ? Recognised::Kind::Seed
               : text.find('/') != std::string::npos ? Recognised::Kind::SecretUri
                                                     : Recognised::Kind::Words;
    if (read) {
        out.wordCount = read->wordCount;
        out.account = read->account;
        out.address = read->address;
        out.publicPhrase = read->publicPhrase;
    } else {
        out.problem = read.error();
        std::istringstream words(text);
        for (std::string word; words >> word;)
            ++out.wordCount;
    }
    return answer<Recognised>([out]() -> Result<Recognised> { return out; });
}

QFuture<Result<AccountRow>> FakeKeyCare::importText(wallet::ImportRequest request, SecretText,
                                                    SecretText filePassword, SecretText)
{
    return answer<AccountRow>(
        [this, request, right = isRight(filePassword)]() -> Result<AccountRow> {
            if (!right)
                return WalletError::WrongPassword;
            return m_wallet.addAccount(request.name);
        });
}

QFuture<Result<std::vector<wallet::ImportFinding>>> FakeKeyCare::inspectFiles(QStringList)
{
    using Findings = std::vector<wallet::ImportFinding>;
    return answer<Findings>([this]() -> Result<Findings> { return m_findings; });
}

QFuture<Result<AccountRow>> FakeKeyCare::importFile(wallet::ImportRequest request,
                                                    SecretText filePassword, SecretText, SecretText)
{
    return answer<AccountRow>(
        [this, request, right = isRight(filePassword)]() -> Result<AccountRow> {
            if (!right)
                return WalletError::WrongPassword;
            return m_wallet.addAccount(request.name);
        });
}

QFuture<Result<void>> FakeKeyCare::adoptHotkey(AccountHandle account, QString path)
{
    return answer<void>([this, account, path]() -> Result<void> {
        m_wallet.addHotkey(account.name, path.section(QLatin1Char('/'), -1));
        return {};
    });
}

QFuture<Result<AccountRow>> FakeKeyCare::derive(wallet::DeriveRequest request, SecretText password,
                                                SecretText newPassword)
{
    const bool encrypted = !newPassword.isEmpty();
    return answer<AccountRow>(
        [this, request, encrypted, right = isRight(password)]() -> Result<AccountRow> {
            SOMA_TRY(check(request.parent, right));
            if (!request.path.startsWith(QLatin1Char('/')))
                return Error(WalletError::BadSecretUri, request.path.toStdString());
            if (request.as == wallet::DeriveRequest::As::Coldkey)
                return m_wallet.addAccount(request.name);
            m_wallet.addHotkey(request.parent.name, request.name, encrypted);
            for (const AccountRow& row : m_wallet.accounts()) {
                if (row.handle == request.parent)
                    return row;
            }
            return WalletError::NoSuchAccount;
        });
}

QFuture<Result<void>> FakeKeyCare::setNote(AccountHandle account, QString note)
{
    return answer<void>([this, account, note] {
        return change(account, [&](AccountRow& row) { row.note = note; });
    });
}

QFuture<Result<void>> FakeKeyCare::rename(AccountHandle account, QString newName)
{
    return answer<void>([this, account, newName]() -> Result<void> {
        for (const AccountRow& row : m_wallet.accounts()) {
            if (row.handle.name == newName)
                return Error(WalletError::NameTaken, newName.toStdString());
        }
        return change(account, [&](AccountRow& row) {
            if (row.label == row.handle.name)
                row.label = newName;
            row.handle = {newName};
        });
    });
}

QFuture<Result<QString>> FakeKeyCare::forget(AccountHandle account, QString typedName)
{
    return answer<QString>([this, account, typedName]() -> Result<QString> {
        if (typedName != account.name)
            return WalletError::NotConfirmed;
        auto rows = m_wallet.accounts();
        rows.erase(std::remove_if(rows.begin(), rows.end(),
                                  [&](const AccountRow& row) { return row.handle == account; }),
                   rows.end());
        m_wallet.setAccounts(std::move(rows));
        return QString(m_wallet.folder() + QStringLiteral("/.forgotten/") + account.name);
    });
}

QFuture<Result<QString>> FakeKeyCare::signMessage(AccountHandle account, QByteArray,
                                                  SecretText password)
{
    return answer<QString>([this, account, right = isRight(password)]() -> Result<QString> {
        SOMA_TRY(check(account, right));
        return kSignature;
    });
}

QFuture<Result<void>> FakeKeyCare::verifyMessage(QString address, QByteArray, QString signature)
{
    return answer<void>([address, signature]() -> Result<void> {
        const auto account = chain::parseAddress(address.toStdString());
        if (!account)
            return account.error();
        return signature == kSignature ? Result<void>() : Result<void>(WalletError::BadSignature);
    });
}

QFuture<Result<std::vector<Contact>>> FakeKeyCare::contacts()
{
    return answer<std::vector<Contact>>(
        [this]() -> Result<std::vector<Contact>> { return m_contacts; });
}

QFuture<Result<void>> FakeKeyCare::putContact(Contact contact)
{
    return answer<void>([this, contact]() -> Result<void> {
        m_contacts.erase(
            std::remove_if(m_contacts.begin(), m_contacts.end(),
                           [&](const Contact& known) { return known.account == contact.account; }),
            m_contacts.end());
        m_contacts.push_back(contact);
        m_contacts.back().address = addressOf(contact.account);
        return {};
    });
}

QFuture<Result<void>> FakeKeyCare::removeContact(chain::AccountId account)
{
    return answer<void>([this, account]() -> Result<void> {
        m_contacts.erase(
            std::remove_if(m_contacts.begin(), m_contacts.end(),
                           [&](const Contact& known) { return known.account == account; }),
            m_contacts.end());
        return {};
    });
}

/// The first six characters of the address decide.
QFuture<Result<std::vector<Contact>>> FakeKeyCare::lookAlikes(chain::AccountId account, QString)
{
    return answer<std::vector<Contact>>([this, account]() -> Result<std::vector<Contact>> {
        std::vector<Contact> all = m_contacts;
        for (const AccountRow& row : m_wallet.accounts())
            all.push_back({row.account, row.address, row.label, true});
        std::vector<Contact> out;
        for (const Contact& known : all) {
            if (known.account != account && known.address.left(6) == addressOf(account).left(6))
                out.push_back(known);
        }
        return out;
    });
}

} // namespace soma::test
