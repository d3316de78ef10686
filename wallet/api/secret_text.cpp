#include "wallet/api/secret_text.h"

#include <QByteArray>

#include <sodium.h>

#include <cstdint>
#include <span>

namespace soma::wallet {

SecretText SecretText::takeFrom(QString& typed)
{
    QByteArray utf8 = typed.toUtf8();
    SecretText out;
    if (!utf8.isEmpty()) {
        const std::span<std::uint8_t> source(reinterpret_cast<std::uint8_t*>(utf8.data()),
                                             static_cast<std::size_t>(utf8.size()));
        out.m_bytes = crypto::SecretBytes::takeFrom(source);
    }
    // data() would detach a shared string and wipe only the copy: wipe in place what we hold alone.
    if (typed.isDetached())
        sodium_memzero(typed.data(), static_cast<std::size_t>(typed.size()) * sizeof(QChar));
    typed.clear();
    return out;
}

SecretText SecretText::copyOf(ByteSpan utf8)
{
    SecretText out;
    if (!utf8.empty())
        out.m_bytes = crypto::SecretBytes::copyOf(utf8);
    return out;
}

SecretText SecretText::duplicate() const
{
    if (isEmpty())
        return {};
    return m_bytes.expose([](ByteSpan bytes) { return copyOf(bytes); });
}

} // namespace soma::wallet
