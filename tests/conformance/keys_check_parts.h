// The sections of the keys vectors, by file and list. Internal to keys_check.
#pragma once

#include "chain/codec/hex.h"
#include "chain/crypto/secret_bytes.h"
#include "consensus/base/result.h"
#include "tests/conformance/check_report.h"

#include <algorithm>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>

namespace soma::conformance {

struct KeysSection {
    std::string_view file;
    std::string_view list;
    void (*check)(const test::Json& entry, CaseDiff& diff);
};

std::span<const KeysSection> cryptoSections();
std::span<const KeysSection> textSections();
std::span<const KeysSection> keyfileSections();
std::span<const KeysSection> offlineSections();

inline Bytes bytesOf(const test::Json& hex)
{
    const auto bytes = codec::fromHex(hex.text());
    if (!bytes)
        std::abort(); // A broken vector file.
    return *bytes;
}

template <std::size_t N>
ByteArray<N> arrayOf(const test::Json& hex)
{
    const Bytes bytes = bytesOf(hex);
    if (bytes.size() != N)
        std::abort();
    ByteArray<N> out;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

inline crypto::SecretBytes secretOf(const test::Json& hex)
{
    return crypto::SecretBytes::copyOf(bytesOf(hex));
}

inline crypto::SecretBytes secretText(const std::string& text)
{
    return crypto::SecretBytes::copyOf(
        ByteSpan(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

inline std::string revealed(const crypto::SecretBytes& secret)
{
    return secret.expose([](ByteSpan bytes) { return codec::toHex0x(bytes); });
}

inline void expectText(CaseDiff& diff, std::string_view name, const std::string& expected,
                       const std::string& got)
{
    const CaseDiff::Scope scope(diff, name);
    if (expected != got)
        diff.note(expected, got);
}

inline void expectBytes(CaseDiff& diff, std::string_view name, const test::Json& expected,
                        ByteSpan got)
{
    expectText(diff, name, expected.text(), codec::toHex0x(got));
}

inline void expectTrue(CaseDiff& diff, std::string_view name, bool holds)
{
    const CaseDiff::Scope scope(diff, name);
    if (!holds)
        diff.note("true", "false");
}

/// False, with a note, when there is an error instead of a value.
template <typename T>
bool expectValue(CaseDiff& diff, std::string_view name, const Result<T>& result)
{
    const CaseDiff::Scope scope(diff, name);
    if (!result)
        diff.note("a value", result.error().toString());
    return result.has_value();
}

template <typename T, typename E>
void expectError(CaseDiff& diff, const Result<T>& result, E code)
{
    const CaseDiff::Scope scope(diff, "refusal");
    const std::string expected(errorName(code));
    if (result)
        diff.note(expected, "no error");
    else if (!result.error().is(code))
        diff.note(expected, result.error().toString());
}

} // namespace soma::conformance
