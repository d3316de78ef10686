#include "chain/crypto/merlin_transcript.h"

#include "consensus/base/numeric_cast.h"

#include <bit>

namespace soma::crypto {

namespace {

constexpr std::string_view kMerlinLabel = "Merlin v1.0";

ByteSpan bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

ByteArray<4> lengthPrefix(std::size_t length)
{
    static_assert(std::endian::native == std::endian::little);
    return std::bit_cast<ByteArray<4>>(exactCast<std::uint32_t>(length));
}

void frame(Strobe128& strobe, std::string_view label, std::size_t length)
{
    strobe.metaAd(bytesOf(label));
    strobe.metaAd(lengthPrefix(length), Strobe128::Continue::Yes);
}

} // namespace

MerlinTranscript::MerlinTranscript(std::string_view label) : m_strobe(kMerlinLabel)
{
    append("dom-sep", label);
}

void MerlinTranscript::append(std::string_view label, ByteSpan message)
{
    frame(m_strobe, label, message.size());
    m_strobe.ad(message);
}

void MerlinTranscript::append(std::string_view label, std::string_view message)
{
    append(label, bytesOf(message));
}

void MerlinTranscript::challenge(std::string_view label, MutableByteSpan out)
{
    frame(m_strobe, label, out.size());
    m_strobe.prf(out);
}

MerlinWitness::MerlinWitness(const MerlinTranscript& transcript) : m_strobe(transcript.m_strobe) {}

void MerlinWitness::rekey(std::string_view label, ByteSpan secret)
{
    frame(m_strobe, label, secret.size());
    m_strobe.key(secret);
}

void MerlinWitness::seal(const ByteArray<32>& entropy)
{
    m_strobe.metaAd(bytesOf("rng"));
    m_strobe.key(entropy);
}

void MerlinWitness::draw(MutableByteSpan out)
{
    m_strobe.metaAd(lengthPrefix(out.size()));
    m_strobe.prf(out);
}

} // namespace soma::crypto
