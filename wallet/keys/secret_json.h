// A flat JSON object of texts, read and written inside guarded memory.
//
// Key files are such objects. A general JSON library would leave copies of the secrets in ordinary
// memory, so this one knows just enough: one object, no nesting, every value a text or null.
#pragma once

#include "chain/crypto/secret_bytes.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace soma::wallet {

/// The members of one object. Names are public, values are not.
class SecretJson {
public:
    /// Strict: valid UTF-8, no duplicate names, nothing before or after but white space.
    /// Errors: UnknownFormat (the detail says what stands where), FileTruncated when the text ends
    /// too early.
    static Result<SecretJson> parse(const crypto::SecretBytes& text);

    /// Present and not null.
    bool has(std::string_view name) const;

    /// Lends the unescaped value; only when has(name).
    template <typename F>
    auto expose(std::string_view name, F&& use) const
    {
        const Member* member = find(name);
        SOMA_ASSERT(member != nullptr && !member->isNull);
        return m_values.expose([&](ByteSpan values) {
            return std::invoke(use, values.subspan(member->offset, member->size));
        });
    }

    /// A value that is no secret.
    std::string text(std::string_view name) const;

    std::size_t count() const { return m_members.size(); }

private:
    struct Member {
        std::string name;
        bool isNull = false;
        std::size_t offset = 0;
        std::size_t size = 0;
    };

    friend class SecretJsonReader;

    const Member* find(std::string_view name) const;

    std::vector<Member> m_members;
    crypto::SecretBytes m_values;
};

} // namespace soma::wallet
