// The half of the WalletService that looks after keys: KeyCare.
#include "chain/codec/hex.h"
#include "chain/primitives/ss58_address.h"
#include "wallet/backup_phrase_of.h"
#include "wallet/keys/export_file.h"
#include "wallet/keys/import_file.h"
#include "wallet/keys/import_folder.h"
#include "wallet/keys/key_file_io.h"
#include "wallet/keys/message.h"
#include "wallet/keys/nacl_keyfile.h"
#include "wallet/keys/recognise.h"
#include "wallet/keys/secret_uri.h"
#include "wallet/look_alike.h"
#include "wallet/service_answer.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace soma::wallet {

using crypto::SecretBytes;

namespace {

using SharedText = std::shared_ptr<SecretText>;

/// What wrong passwords of pasted texts are counted for; no path begins like this.
const QString kPasted = QStringLiteral("<pasted>");

SharedText shared(SecretText text)
{
    return std::make_shared<SecretText>(std::move(text));
}

Bytes toBytes(const QByteArray& text)
{
    return Bytes(text.begin(), text.end());
}

QString signatureText(const crypto::Sr25519Signature& signature)
{
    return QString::fromStdString(codec::toHex0x(signature));
}

Contact contactOf(const AccountRow& row)
{
    return {row.account, row.address, row.label, true};
}

} // namespace

// --------------------------------------------------------------------------------- shared steps

Result<void> WalletService::mustHaveStore() const
{
    if (m_store.isOpen())
        return {};
    return m_storeFailure.value_or(Error(WalletError::FolderUnusable));
}

Result<void> WalletService::rescan()
{
    FolderScan scan = SOMA_TRY(m_walletFolder->scan());
    m_book.fill(std::move(scan), m_store);
    Q_EMIT accountsChanged();
    return {};
}

template <typename T>
void WalletService::noteTry(const QString& name, const Result<T>& opened)
{
    if (opened)
        m_tries.succeeded(name);
    else if (opened.error().is(WalletError::WrongPassword))
        m_tries.failed(name);
}

template <typename T, typename Work>
void WalletService::withColdkey(const AccountHandle& account, SecretText password, Work work,
                                std::function<bool()> isCancelled,
                                std::function<void(Result<T>)> answer)
{
    const Result<AccountRow> row = findColdkey(account);
    if (!row)
        return answer(row.error());
    const Result<void> allowed = mayTry(account);
    if (!allowed)
        return answer(allowed.error());
    password = orFromEnvironment(account, std::move(password));
    m_unlocker.run<T>(
        [folder = m_walletFolder, row = *row, typed = shared(std::move(password)),
         work = std::move(work),
         isCancelled = std::move(isCancelled)](const PasswordKdfs& kdfs) mutable -> Result<T> {
            // Read before the slow part: who replaces the file later compares with this.
            const SecretBytes file = SOMA_TRY(folder->readColdkey(row.handle));
            Result<Keyfile> opened = Unlocker::openNow(*folder, row, *typed, kdfs);
            *typed = {};
            if (!opened)
                return opened.error();
            if (isCancelled())
                return WalletError::Cancelled;
            return work(*opened->secret, kdfs, file);
        },
        [this, name = account.name, answer = std::move(answer)](Result<T> done) {
            noteTry(name, done);
            answer(std::move(done));
        });
}

// ------------------------------------------------------------------------------------ passwords

QFuture<Result<void>> WalletService::changePassword(AccountHandle account, SecretText password,
                                                    SecretText newPassword)
{
    return ask<void>([=, this, old = shared(std::move(password)),
                      next = shared(std::move(newPassword))](const Answer<void>& answer) {
        const Result<void> good = checkNewPassword(*next);
        if (!good)
            return answer(good);
        const auto work = [folder = m_walletFolder, account,
                           next](const KeyMaterial& key, const PasswordKdfs& kdfs,
                                 const SecretBytes& file) -> Result<void> {
            const SecretBytes derived = SOMA_TRY(kdfs.nacl(next->bytes()));
            return folder->rewriteColdkey(account, file, key, derived);
        };
        withColdkey<void>(account, std::move(*old), work, answer.cancellation(),
                          [=, this](Result<void> done) {
                              // Also when only some of it was done: the folder knows what is true
                              // now.
                              static_cast<void>(rescan());
                              answer(std::move(done));
                          });
    });
}

QFuture<Result<void>> WalletService::encryptHotkey(AccountHandle account, QString hotkey,
                                                   SecretText newPassword)
{
    return ask<void>([=, this, next = shared(std::move(newPassword))](const Answer<void>& answer) {
        const auto row = m_book.find(account);
        const auto isIt = [&](const HotkeyRow& known) { return known.name == hotkey; };
        if (!row || std::none_of(row->hotkeys.begin(), row->hotkeys.end(), isIt))
            return answer(WalletError::NoSuchAccount);
        const Result<void> good = checkNewPassword(*next);
        if (!good)
            return answer(good);
        const auto work = [folder = m_walletFolder, account, hotkey,
                           next](const PasswordKdfs& kdfs) -> Result<void> {
            const SecretBytes file = SOMA_TRY(folder->readHotkey(account, hotkey));
            const auto kind = file.expose([](ByteSpan bytes) { return keyfileKind(bytes); });
            if (kind != KeyfileKind::Plain)
                return Error(WalletError::UnsupportedKind, "encrypted already");
            const Keyfile read = SOMA_TRY(parseKeyfile(file));
            if (!read.secret)
                return WalletError::WatchOnly;
            const SecretBytes derived = SOMA_TRY(kdfs.nacl(next->bytes()));
            return folder->rewriteHotkey(account, hotkey, file, *read.secret, derived);
        };
        m_unlocker.run<void>(work, [=, this](Result<void> done) {
            static_cast<void>(rescan());
            answer(std::move(done));
        });
    });
}

// --------------------------------------------------------------------------------------- copies

QFuture<Result<void>> WalletService::exportKey(ExportRequest request, SecretText password,
                                               SecretText filePassword)
{
    return ask<void>([=, this, typed = shared(std::move(password)),
                      next = shared(std::move(filePassword))](const Answer<void>& answer) {
        const Result<void> good = checkNewPassword(*next);
        if (!good)
            return answer(good);
        PolkadotMeta meta;
        const auto row = m_book.find(request.account);
        meta.name = row ? row->label.toStdString() : std::string();
        meta.genesis = m_genesis;
        meta.whenCreatedMs = m_clock.nowMs();
        withColdkey<void>(
            request.account, std::move(*typed),
            [this, request, meta, next](const KeyMaterial& key, const PasswordKdfs& kdfs,
                                        const SecretBytes&) {
                return exportKeyFile(m_files, request.path, request.format, key, meta,
                                     next->bytes(), kdfs);
            },
            answer.cancellation(), answer);
    });
}

QFuture<Result<std::shared_ptr<const BackupPhrase>>>
WalletService::revealPhrase(AccountHandle account, SecretText password)
{
    using Phrase = std::shared_ptr<const BackupPhrase>;
    return ask<Phrase>([=, this,
                        typed = shared(std::move(password))](const Answer<Phrase>& answer) {
        withColdkey<Phrase>(
            account, std::move(*typed),
            [](const KeyMaterial& key, const PasswordKdfs&, const SecretBytes&) -> Result<Phrase> {
                if (!key.mnemonic)
                    return WalletError::UnknownSecret;
                return Phrase(std::make_shared<MnemonicBackup>(key.mnemonic->duplicate()));
            },
            answer.cancellation(), answer);
    });
}

QFuture<Result<void>> WalletService::checkBackup(AccountHandle account, SecretText written)
{
    return ask<void>([=, this, typed = shared(std::move(written))](const Answer<void>& answer) {
        const auto row = m_book.find(account);
        if (!row)
            return answer(WalletError::NoSuchAccount);
        const Result<SecretSource> read = readSecretSource(typed->bytes());
        if (!read)
            return answer(read.error());
        if (read->key.account() != row->account)
            return answer(WalletError::NotConfirmed);
        Result<void> done = mustHaveStore();
        if (done)
            done = m_store.setBackedUp(account.name, row->account, true);
        static_cast<void>(rescan());
        answer(std::move(done));
    });
}

// ------------------------------------------------------------------------------------ coming in

QFuture<Result<Recognised>> WalletService::recognise(SecretText pasted)
{
    return ask<Recognised>([text = shared(std::move(pasted))](const Answer<Recognised>& answer) {
        answer(wallet::recognise(text->bytes()));
    });
}

QFuture<Result<std::vector<ImportFinding>>> WalletService::inspectFiles(QStringList paths)
{
    using Findings = std::vector<ImportFinding>;
    return ask<Findings>([=, this](const Answer<Findings>& answer) {
        m_unlocker.run<Findings>(
            [paths](const PasswordKdfs&) -> Result<Findings> {
                Findings out;
                out.reserve(static_cast<std::size_t>(paths.size()));
                for (const QString& path : paths) {
                    for (ImportFinding& found : inspectPath(path))
                        out.push_back(std::move(found));
                }
                return out;
            },
            answer);
    });
}

QFuture<Result<AccountRow>> WalletService::importFile(ImportRequest request,
                                                      SecretText filePassword,
                                                      SecretText innerPassword,
                                                      SecretText newPassword)
{
    return ask<AccountRow>(
        [=, this, file = shared(std::move(filePassword)), inner = shared(std::move(innerPassword)),
         next = shared(std::move(newPassword))](const Answer<AccountRow>& answer) {
            const auto open = [request, file, inner](const PasswordKdfs& kdfs) {
                return openImport(request.path, request.item, file->bytes(), inner->bytes(), kdfs);
            };
            importNow(request.name, request.path, open, std::move(*next), answer);
        });
}

QFuture<Result<AccountRow>> WalletService::importText(ImportRequest request, SecretText pasted,
                                                      SecretText filePassword,
                                                      SecretText newPassword)
{
    return ask<AccountRow>(
        [=, this, text = shared(std::move(pasted)), file = shared(std::move(filePassword)),
         next = shared(std::move(newPassword))](const Answer<AccountRow>& answer) {
            const auto open = [request, text, file](const PasswordKdfs& kdfs) {
                return openBytes(text->bytes(), request.item, file->bytes(), {}, kdfs);
            };
            importNow(request.name, kPasted, open, std::move(*next), answer);
        });
}

template <typename Open>
void WalletService::importNow(const QString& name, const QString& tried, Open open,
                              SecretText newPassword, Answer<AccountRow> answer)
{
    // Everything that can be wrong without the slow part is said before it.
    Result<void> good = WalletFolder::checkName(name);
    if (good)
        good = checkNewPassword(newPassword);
    if (good)
        good = mayTry({tried});
    if (!good)
        return answer(good.error());
    m_unlocker.run<KeyMaterial>(
        std::move(open), [this, name, tried, answer,
                          next = shared(std::move(newPassword))](Result<KeyMaterial> opened) {
            noteTry(tried, opened);
            if (!opened)
                return answer(opened.error());
            if (answer.isCancelled())
                return answer(WalletError::Cancelled);
            // The file it came from is a copy already.
            writeColdkey(name, std::make_shared<KeyMaterial>(std::move(opened).value()),
                         std::move(*next), true, answer);
        });
}

QFuture<Result<void>> WalletService::adoptHotkey(AccountHandle account, QString path)
{
    return ask<void>([=, this](const Answer<void>& answer) { answer(adoptNow(account, path)); });
}

Result<void> WalletService::adoptNow(const AccountHandle& account, const QString& path)
{
    if (!m_book.find(account))
        return WalletError::NoSuchAccount;
    const std::vector<ImportFinding> found = inspectPath(path);
    if (found.size() != 1)
        return Error(WalletError::FileUnreadable, path.toStdString());
    const ImportFinding& finding = found.front();
    if (finding.problem)
        return *finding.problem;
    const auto owner = chain::decodeSs58(
        finding.keys.empty() ? std::string() : finding.keys.front().address.toStdString());
    if (!owner)
        return Error(WalletError::Inconsistent, "pub.txt");
    const SecretBytes file = SOMA_TRY(readKeyFile(QFile::encodeName(path).toStdString()));
    SOMA_TRY(
        m_walletFolder->adoptHotkey(account, QFileInfo(path).fileName(), owner->account, file));
    return rescan();
}

QFuture<Result<AccountRow>> WalletService::derive(DeriveRequest request, SecretText password,
                                                  SecretText newPassword)
{
    return ask<AccountRow>(
        [=, this, typed = shared(std::move(password)),
         next = shared(std::move(newPassword))](const Answer<AccountRow>& answer) {
            deriveNow(request, std::move(*typed), std::move(*next), answer);
        });
}

void WalletService::deriveNow(const DeriveRequest& request, SecretText password,
                              SecretText newPassword, Answer<AccountRow> answer)
{
    const bool isHotkey = request.as == DeriveRequest::As::Hotkey;
    Result<void> good = WalletFolder::checkName(request.name);
    if (good && !(isHotkey && newPassword.isEmpty()))
        good = checkNewPassword(newPassword);
    if (!good)
        return answer(good.error());
    const auto row = m_book.find(request.parent);
    const bool backedUp = row && row->backedUp;
    const SharedText next = shared(std::move(newPassword));
    const SecretBytes path = SecretText::copyOf(toBytes(request.path.toUtf8())).bytes().duplicate();
    const auto sharedPath = std::make_shared<SecretBytes>(path.duplicate());
    withColdkey<KeyMaterial>(
        request.parent, std::move(password),
        [folder = m_walletFolder, request, isHotkey, next,
         sharedPath](const KeyMaterial& key, const PasswordKdfs& kdfs,
                     const SecretBytes&) -> Result<KeyMaterial> {
            KeyMaterial child = SOMA_TRY(deriveChild(key, *sharedPath));
            if (!isHotkey)
                return child;
            std::optional<SecretBytes> derived;
            if (!next->isEmpty())
                derived = SOMA_TRY(kdfs.nacl(next->bytes()));
            SOMA_TRY(folder->createHotkey(request.parent, request.name, child, derived));
            return child;
        },
        answer.cancellation(),
        [=, this](Result<KeyMaterial> child) {
            if (!child)
                return answer(child.error());
            if (!isHotkey)
                return writeColdkey(request.name,
                                    std::make_shared<KeyMaterial>(std::move(child).value()),
                                    std::move(*next), backedUp, answer);
            static_cast<void>(rescan());
            const auto parent = m_book.find(request.parent);
            answer(parent ? Result<AccountRow>(*parent) : WalletError::NoSuchAccount);
        });
}

// ---------------------------------------------------------------------------------------- names

QFuture<Result<void>> WalletService::setNote(AccountHandle account, QString note)
{
    return ask<void>([=, this](const Answer<void>& answer) {
        const auto row = m_book.find(account);
        if (!row)
            return answer(WalletError::NoSuchAccount);
        Result<void> done = mustHaveStore();
        if (done)
            done = m_store.setNote(account.name, row->account, note);
        if (done)
            m_book.setNote(account, note);
        if (done)
            Q_EMIT accountsChanged();
        answer(std::move(done));
    });
}

QFuture<Result<void>> WalletService::rename(AccountHandle account, QString newName)
{
    return ask<void>(
        [=, this](const Answer<void>& answer) { answer(renameNow(account, newName)); });
}

Result<void> WalletService::renameNow(const AccountHandle& account, const QString& newName)
{
    if (!m_book.find(account))
        return WalletError::NoSuchAccount;
    SOMA_TRY(m_walletFolder->rename(account, newName));
    m_vault.drop(account.name);
    // The files are renamed whatever the store says: label and mark are the lesser loss.
    Result<void> noted =
        m_store.isOpen() ? m_store.renameAccount(account.name, newName) : Result<void>();
    announceLock();
    SOMA_TRY(rescan());
    return noted;
}

QFuture<Result<QString>> WalletService::forget(AccountHandle account, QString typedName)
{
    return ask<QString>(
        [=, this](const Answer<QString>& answer) { answer(forgetNow(account, typedName)); });
}

Result<QString> WalletService::forgetNow(const AccountHandle& account, const QString& typedName)
{
    if (!m_book.find(account))
        return WalletError::NoSuchAccount;
    if (typedName != account.name)
        return WalletError::NotConfirmed;
    const QString when = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_clock.nowMs()))
                             .toUTC()
                             .toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    QString path = SOMA_TRY(m_walletFolder->setAside(account, when));
    m_vault.drop(account.name);
    announceLock();
    SOMA_TRY(rescan());
    return path;
}

// ------------------------------------------------------------------------------------- messages

QFuture<Result<QString>> WalletService::signMessage(AccountHandle account, QByteArray message,
                                                    SecretText password)
{
    return ask<QString>(
        [=, this, typed = shared(std::move(password))](const Answer<QString>& answer) {
            signMessageNow(account, wrapMessage(toBytes(message)), std::move(*typed), answer);
        });
}

void WalletService::signMessageNow(const AccountHandle& account, const Bytes& wrapped,
                                   SecretText password, Answer<QString> answer)
{
    if (!m_vault.holds(account.name))
        password = orFromEnvironment(account, std::move(password));
    if (password.isEmpty()) {
        const auto signature = m_vault.sign(account.name, wrapped);
        if (!signature)
            return answer(signature.error());
        m_autoLock.touch();
        return answer(signatureText(*signature));
    }
    withColdkey<QString>(
        account, std::move(password),
        [wrapped](const KeyMaterial& key, const PasswordKdfs&, const SecretBytes&)
            -> Result<QString> { return signatureText(SOMA_TRY(key.pair.sign(wrapped))); },
        answer.cancellation(), answer);
}

QFuture<Result<void>> WalletService::verifyMessage(QString address, QByteArray message,
                                                   QString signature)
{
    return ask<void>([=](const Answer<void>& answer) {
        const auto account = chain::decodeSs58(address.trimmed().toStdString());
        if (!account)
            return answer(account.error());
        const auto bytes = codec::fromHex(signature.trimmed().toStdString());
        if (!bytes)
            return answer(Error(WalletError::BadSignature, "length"));
        answer(wallet::verifyMessage(account->account, toBytes(message), *bytes));
    });
}

// ------------------------------------------------------------------------------------- contacts

QFuture<Result<std::vector<Contact>>> WalletService::contacts()
{
    return ask<std::vector<Contact>>([this](const Answer<std::vector<Contact>>& answer) {
        const Result<void> open = mustHaveStore();
        answer(open ? m_store.contacts() : Result<std::vector<Contact>>(open.error()));
    });
}

QFuture<Result<void>> WalletService::putContact(Contact contact)
{
    return ask<void>([=, this](const Answer<void>& answer) {
        const Result<void> open = mustHaveStore();
        if (!open || contact.name.trimmed().isEmpty())
            return answer(open ? Error(WalletError::BadName, "empty") : open.error());
        answer(m_store.putContact(contact));
    });
}

QFuture<Result<void>> WalletService::removeContact(chain::AccountId account)
{
    return ask<void>([=, this](const Answer<void>& answer) {
        const Result<void> open = mustHaveStore();
        answer(open ? m_store.removeContact(account) : open);
    });
}

QFuture<Result<std::vector<Contact>>> WalletService::lookAlikes(chain::AccountId account,
                                                                QString name)
{
    using Contacts = std::vector<Contact>;
    return ask<Contacts>([=, this](const Answer<Contacts>& answer) {
        Result<Contacts> known =
            m_store.isOpen() ? m_store.contacts() : Result<Contacts>(Contacts());
        if (!known)
            return answer(known.error());
        for (const AccountRow& row : m_book.accounts())
            known->push_back(contactOf(row));
        const QString skeleton = nameSkeleton(name);
        const auto isOther = [&](const Contact& contact) {
            const bool sameName = !skeleton.isEmpty() && contact.account != account &&
                                  nameSkeleton(contact.name) == skeleton;
            return !sameName && !looksAlike(contact.account, account);
        };
        known->erase(std::remove_if(known->begin(), known->end(), isOther), known->end());
        answer(std::move(known));
    });
}

} // namespace soma::wallet
