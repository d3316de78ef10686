// JSON read in place: a view of a text that somebody else keeps, in guarded memory when it matters.
#pragma once

#include "chain/crypto/secret_bytes.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soma::wallet {

/// One value inside a text that was checked as a whole. Looking something up walks the text again,
/// which is cheap for the small files it is for, and copies nothing. Lives as long as the text.
class JsonView {
public:
    enum class Kind { Null, Bool, Number, Text, Array, Object };

    /// Deeper nesting than any key file has is refused.
    static constexpr int kMaxDepth = 12;
    static constexpr std::size_t kMaxMembers = 64; ///< Of one object.

    /// Strict: valid UTF-8, no name twice in an object, nothing behind the value but white space.
    /// Errors: UnknownFormat (the detail says what, never the content), FileTruncated.
    static Result<JsonView> parse(ByteSpan text);

    Kind kind() const;

    bool isObject() const { return kind() == Kind::Object; }

    bool isArray() const { return kind() == Kind::Array; }

    bool isText() const { return kind() == Kind::Text; }

    /// The member of an object; nothing when it is absent or this is no object.
    std::optional<JsonView> member(std::string_view name) const;

    /// The elements of an array; none for anything else.
    std::vector<JsonView> items() const;

    /// A text without its escapes, for what is no secret; empty for anything else.
    std::string text() const;

    /// The same in guarded memory.
    crypto::SecretBytes secretText() const;

    /// As it stands in the file.
    ByteSpan raw() const { return m_value; }

private:
    explicit JsonView(ByteSpan value) : m_value(value) {}

    ByteSpan m_value; // From its first to its last character.
};

} // namespace soma::wallet
