#include "chain/crypto/strobe.h"

#include "consensus/base/assert.h"

#include <algorithm>

namespace soma::crypto {

namespace {

constexpr std::uint8_t kInbound = 1;
constexpr std::uint8_t kApplication = 2;
constexpr std::uint8_t kCipher = 4;
constexpr std::uint8_t kMeta = 16;
constexpr std::uint8_t kKeyed = 32;

constexpr ByteArray<18> kInitialBlock{0x01, 0xA8, 0x01, 0x00, 0x01, 0x60, 'S', 'T', 'R',
                                      'O',  'B',  'E',  'v',  '1',  '.',  '0', '.', '2'};

ByteSpan bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace

Strobe128::Strobe128(std::string_view protocolLabel)
{
    m_state.overwrite(0, kInitialBlock);
    m_state.permute();
    metaAd(bytesOf(protocolLabel));
}

Strobe128::~Strobe128()
{
    m_state.wipe();
}

void Strobe128::metaAd(ByteSpan data, Continue more)
{
    begin(kMeta | kApplication, more);
    absorb(data);
}

void Strobe128::ad(ByteSpan data)
{
    begin(kApplication, Continue::No);
    absorb(data);
}

void Strobe128::key(ByteSpan data)
{
    begin(kApplication | kCipher, Continue::No);
    overwrite(data);
}

void Strobe128::prf(MutableByteSpan out)
{
    begin(kInbound | kApplication | kCipher, Continue::No);
    squeeze(out);
}

void Strobe128::begin(std::uint8_t flags, Continue more)
{
    if (more == Continue::Yes) {
        SOMA_ASSERT(flags == m_flags);
        return;
    }
    const ByteArray<2> header{m_begin, flags};
    m_begin = static_cast<std::uint8_t>(m_position + 1);
    m_flags = flags;
    absorb(header);
    if ((flags & (kCipher | kKeyed)) != 0 && m_position != 0)
        runF();
}

void Strobe128::runF()
{
    m_state.xorByte(m_position, m_begin);
    m_state.xorByte(m_position + std::size_t{1}, 0x04);
    m_state.xorByte(kRate + 1, 0x80);
    m_state.permute();
    m_position = 0;
    m_begin = 0;
}

// The three loops below walk in pieces that end at the rate, where F runs.
void Strobe128::absorb(ByteSpan data)
{
    while (!data.empty()) {
        const std::size_t count = std::min(data.size(), kRate - m_position);
        m_state.xorBytes(m_position, data.first(count));
        m_position = static_cast<std::uint8_t>(m_position + count);
        data = data.subspan(count);
        if (m_position == kRate)
            runF();
    }
}

void Strobe128::overwrite(ByteSpan data)
{
    while (!data.empty()) {
        const std::size_t count = std::min(data.size(), kRate - m_position);
        m_state.overwrite(m_position, data.first(count));
        m_position = static_cast<std::uint8_t>(m_position + count);
        data = data.subspan(count);
        if (m_position == kRate)
            runF();
    }
}

void Strobe128::squeeze(MutableByteSpan out)
{
    while (!out.empty()) {
        const std::size_t count = std::min(out.size(), kRate - m_position);
        m_state.copyOut(m_position, out.first(count));
        m_state.zero(m_position, count);
        m_position = static_cast<std::uint8_t>(m_position + count);
        out = out.subspan(count);
        if (m_position == kRate)
            runF();
    }
}

} // namespace soma::crypto
