// Reads SCALE from bytes that may be hostile.
//
// Every read is checked. The first thing that is wrong is remembered, and from then on every read
// answers false, so a decoder may read a row of fields and look once. Nothing is ever allocated
// from a length that the remaining bytes could not fill.
#pragma once

#include "chain/codec/codec_error.h"
#include "chain/codec/scale_writer.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <optional>
#include <string>

namespace soma::codec {

class ScaleReader {
public:
    /// Calls inside calls, lists inside lists: enough for the pool's limit of 8 with room to spare,
    /// little enough for any stack.
    static constexpr int kDefaultDepth = 64;

    explicit ScaleReader(ByteSpan bytes, int maxDepth = kDefaultDepth)
        : m_bytes(bytes)
        , m_depthLeft(maxDepth)
    {
    }

    bool ok() const { return !m_error; }

    std::size_t position() const { return m_position; }

    std::size_t remaining() const { return m_bytes.size() - m_position; }

    bool atEnd() const { return remaining() == 0; }

    [[nodiscard]] bool byte(std::uint8_t& out);

    template <ScaleInteger T>
    [[nodiscard]] bool fixed(T& out)
    {
        ByteSpan view;
        if (!take(sizeof(T), view))
            return false;
        std::memcpy(&out, view.data(), sizeof(T));
        return true;
    }

    /// Copies exactly out.size() bytes.
    [[nodiscard]] bool into(MutableByteSpan out);

    /// A view of the next bytes; lives as long as the input.
    [[nodiscard]] bool take(std::size_t count, ByteSpan& out);

    /// The shortest form only.
    [[nodiscard]] bool compact(u128& out);

    /// A compact number that must fit T.
    template <ScaleInteger T>
    [[nodiscard]] bool compactAs(T& out)
    {
        u128 wide = 0;
        if (!compact(wide))
            return false;
        out = static_cast<T>(wide);
        return static_cast<u128>(out) == wide || fail(CodecError::CompactTooLarge);
    }

    /// A compact element count. May be larger than what follows: reserve with room().
    [[nodiscard]] bool length(std::size_t& out);

    /// The count, but never more than the rest could hold at one byte per element: safe to reserve.
    std::size_t room(std::size_t count, std::size_t bytesEach = 1) const;

    /// Compact length, then a view of that many bytes.
    [[nodiscard]] bool bytesView(ByteSpan& out);

    /// Everything that is left.
    ByteSpan rest();

    /// A window of what was read since `from`.
    ByteSpan since(std::size_t from) const { return m_bytes.subspan(from, m_position - from); }

    /// Remembers the first fault; always false, for `return in.fail(...)`.
    bool fail(CodecError code, std::string detail = {});

    /// For faults that other rooms name.
    bool failWith(Error error);

    /// Refuses bytes that are left over.
    [[nodiscard]] bool finish();

    /// The remembered fault; only when !ok().
    const Error& error() const;

    /// One level deeper until the scope ends; check entered().
    class Nested {
    public:
        explicit Nested(ScaleReader& reader) : m_reader(reader) { --m_reader.m_depthLeft; }

        ~Nested() { ++m_reader.m_depthLeft; }

        Nested(const Nested&) = delete;
        Nested& operator=(const Nested&) = delete;

        bool entered() { return m_reader.m_depthLeft >= 0 || m_reader.fail(CodecError::TooDeep); }

    private:
        ScaleReader& m_reader;
    };

private:
    ByteSpan m_bytes;
    std::size_t m_position = 0;
    int m_depthLeft;
    std::optional<Error> m_error;
};

} // namespace soma::codec
