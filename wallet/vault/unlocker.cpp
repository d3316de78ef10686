#include "wallet/vault/unlocker.h"

#include "wallet/api/wallet_error.h"

#include <chrono>
#include <optional>

namespace soma::wallet {

using crypto::SecretBytes;

namespace {

/// Without outer white space; nothing when there is none.
std::optional<SecretText> trimmed(const SecretText& password)
{
    const auto isBlank = [](std::uint8_t c) { return c == ' ' || (c >= 0x09 && c <= 0x0D); };
    return password.bytes().expose([&](ByteSpan whole) -> std::optional<SecretText> {
        ByteSpan inner = whole;
        while (!inner.empty() && isBlank(inner.front()))
            inner = inner.subspan(1);
        while (!inner.empty() && isBlank(inner.back()))
            inner = inner.first(inner.size() - 1);
        if (inner.size() == whole.size())
            return std::nullopt;
        return SecretText::copyOf(inner);
    });
}

Result<Keyfile> mustBe(const AccountRow& account, Result<Keyfile> opened)
{
    if (!opened)
        return opened;
    if (!opened->secret)
        return WalletError::WatchOnly;
    if (opened->account != account.account)
        return Error(WalletError::Inconsistent, "coldkey and coldkeypub.txt");
    return opened;
}

/// Before anything was measured: a middling desktop.
constexpr int kFirstGuessMs = 1'500;

PasswordKdf measured(PasswordKdf kdf, std::shared_ptr<std::atomic<int>> took)
{
    return [kdf = std::move(kdf), took = std::move(took)](const SecretBytes& password) {
        const auto begin = std::chrono::steady_clock::now();
        Result<SecretBytes> key = kdf(password);
        const auto spent = std::chrono::steady_clock::now() - begin;
        *took =
            static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(spent).count());
        return key;
    };
}

} // namespace

Unlocker::Unlocker(PasswordKdfs kdfs)
    : m_usualMs(std::make_shared<std::atomic<int>>(kFirstGuessMs))
    , m_kdfs{measured(std::move(kdfs.nacl), m_usualMs), std::move(kdfs.fernet)}
{
    m_pool.setMaxThreadCount(1);
}

Unlocker::~Unlocker() = default;

/// Runs `work(text)` on the pool; the text is gone before anybody can react to the answer.
template <typename T, typename Work>
void Unlocker::post(SecretText text, Work work, std::function<void(Result<T>)> answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto typed = std::make_shared<SecretText>(std::move(text));
    promise->start();
    chain::whenDone(promise->future(), this, std::move(answer));
    m_pool.start([promise, typed, work = std::move(work)]() mutable {
        Result<T> made = work(*typed);
        *typed = {};
        promise->addResult(std::move(made));
        promise->finish();
    });
}

void Unlocker::deriveKey(SecretText password, KeyAnswer answer)
{
    post<SecretBytes>(
        std::move(password),
        [kdf = m_kdfs.nacl](const SecretText& text) { return kdf(text.bytes()); },
        std::move(answer));
}

void Unlocker::openColdkey(std::shared_ptr<const WalletFolder> folder, AccountRow account,
                           SecretText password, FileAnswer answer)
{
    const auto work = [folder = std::move(folder), account = std::move(account), kdfs = m_kdfs](
                          const SecretText& text) { return openNow(*folder, account, text, kdfs); };
    post<Keyfile>(std::move(password), work, std::move(answer));
}

Result<Keyfile> Unlocker::openNow(const WalletFolder& folder, const AccountRow& account,
                                  const SecretText& password, const PasswordKdfs& kdfs)
{
    Result<Keyfile> opened = folder.openColdkey(account.handle, password.bytes(), kdfs);
    if (opened || !opened.error().is(WalletError::WrongPassword))
        return mustBe(account, std::move(opened));
    const std::optional<SecretText> inner = trimmed(password);
    if (inner)
        opened = folder.openColdkey(account.handle, inner->bytes(), kdfs);
    return mustBe(account, std::move(opened));
}

} // namespace soma::wallet
