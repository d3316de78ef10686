#include "chain/runtime/pallets/commitments/data.h"

#include <string_view>

namespace soma::runtime::commitments {

namespace {

using Algorithm = Data::Digest::Algorithm;

/// Numbers on the wire. Raw data of n bytes has the number 1 + n.
constexpr std::uint8_t kNone = 0;
constexpr std::uint8_t kFirstRaw = 1;
constexpr std::uint8_t kLastRaw = 129;
constexpr std::uint8_t kFirstDigest = 130;
constexpr std::uint8_t kLastDigest = 133;
constexpr std::uint8_t kTimelock = 134;
constexpr std::uint8_t kResetBonds = 135;
constexpr std::uint8_t kBigRaw = 136;

constexpr std::string_view kDigestNames[]{"BlakeTwo256", "Sha256", "Keccak256", "ShaThree256"};

std::string rawName(std::size_t size)
{
    return "Raw" + std::to_string(size);
}

std::uint8_t variantIndex(const Data& data)
{
    struct Visitor {
        std::uint8_t operator()(const Data::None&) const { return kNone; }

        std::uint8_t operator()(const Data::Raw& raw) const
        {
            return static_cast<std::uint8_t>(kFirstRaw + raw.bytes.items.size());
        }

        std::uint8_t operator()(const Data::Digest& digest) const
        {
            return static_cast<std::uint8_t>(digest.algorithm);
        }

        std::uint8_t operator()(const Data::TimelockEncrypted&) const { return kTimelock; }

        std::uint8_t operator()(const Data::ResetBondsFlag&) const { return kResetBonds; }

        std::uint8_t operator()(const Data::BigRaw&) const { return kBigRaw; }
    };

    return std::visit(Visitor{}, data.content);
}

bool decodeRaw(codec::ScaleReader& in, std::size_t size, Data& out)
{
    ByteSpan view;
    if (!in.take(size, view))
        return false;
    out.content = Data::Raw{{toBytes(view)}};
    return true;
}

bool decodeDigest(codec::ScaleReader& in, std::uint8_t index, Data& out)
{
    Data::Digest digest{static_cast<Algorithm>(index), {}};
    if (!in.into(digest.hash))
        return false;
    out.content = digest;
    return true;
}

bool decodeTimelock(codec::ScaleReader& in, Data& out)
{
    Data::TimelockEncrypted lock;
    if (!codec::decodeFrom(in, lock.encrypted) || !in.fixed(lock.revealRound))
        return false;
    out.content = std::move(lock);
    return true;
}

bool decodeBigRaw(codec::ScaleReader& in, Data& out)
{
    Data::BigRaw raw;
    if (!codec::decodeFrom(in, raw.bytes))
        return false;
    out.content = std::move(raw);
    return true;
}

bool decodeData(codec::ScaleReader& in, Data& out)
{
    std::uint8_t index = 0;
    if (!in.byte(index))
        return false;
    if (index >= kFirstRaw && index <= kLastRaw)
        return decodeRaw(in, index - std::size_t{kFirstRaw}, out);
    if (index >= kFirstDigest && index <= kLastDigest)
        return decodeDigest(in, index, out);
    switch (index) {
    case kNone:
        out.content = Data::None{};
        return true;
    case kTimelock:
        return decodeTimelock(in, out);
    case kResetBonds:
        out.content = Data::ResetBondsFlag{};
        return true;
    case kBigRaw:
        return decodeBigRaw(in, out);
    default:
        return in.fail(codec::CodecError::InvalidVariant, std::to_string(index));
    }
}

std::string dataText()
{
    const auto bytesOf = [](std::size_t size) { return "[u8;" + std::to_string(size) + "]"; };
    std::vector<codec::detail::TextVariant> variants{{"None", kNone, {}}};
    variants.reserve(std::size_t{kBigRaw} + 1);
    for (int index = kFirstRaw; index <= kLastRaw; ++index) {
        const auto size = static_cast<std::size_t>(index - kFirstRaw);
        variants.push_back({rawName(size), index, {{"", bytesOf(size)}}});
    }
    for (int index = kFirstDigest; index <= kLastDigest; ++index)
        variants.push_back(
            {std::string(kDigestNames[index - kFirstDigest]), index, {{"", bytesOf(32)}}});
    variants.push_back(
        {"TimelockEncrypted", kTimelock, {{"encrypted", "Vec<u8>"}, {"reveal_round", "u64"}}});
    variants.push_back({"ResetBondsFlag", kResetBonds, {}});
    variants.push_back({"BigRaw", kBigRaw, {{"", "Vec<u8>"}}});
    return codec::detail::enumText(std::move(variants));
}

} // namespace

std::uint64_t spaceOf(const Data& data)
{
    if (const auto* raw = data.as<Data::Raw>())
        return raw->bytes.items.size();
    if (const auto* raw = data.as<Data::BigRaw>())
        return raw->bytes.items.size();
    if (const auto* lock = data.as<Data::TimelockEncrypted>())
        return lock->encrypted.items.size();
    return data.as<Data::Digest>() ? 32 : 0;
}

std::string variantName(const Data& data)
{
    const std::uint8_t index = variantIndex(data);
    if (index == kNone)
        return "None";
    if (index <= kLastRaw)
        return rawName(index - std::size_t{kFirstRaw});
    if (index <= kLastDigest)
        return std::string(kDigestNames[index - kFirstDigest]);
    if (index == kTimelock)
        return "TimelockEncrypted";
    return index == kResetBonds ? "ResetBondsFlag" : "BigRaw";
}

} // namespace soma::runtime::commitments

namespace soma::codec {

using runtime::commitments::Data;

void ScaleType<Data>::encode(const Data& value, ScaleWriter& out)
{
    struct Visitor {
        ScaleWriter& out;

        void operator()(const Data::None&) const {}

        void operator()(const Data::Raw& raw) const { out.raw(raw.bytes.items); }

        void operator()(const Data::Digest& digest) const { out.raw(digest.hash); }

        void operator()(const Data::TimelockEncrypted& lock) const
        {
            encodeTo(lock.encrypted, out);
            out.fixed(lock.revealRound);
        }

        void operator()(const Data::ResetBondsFlag&) const {}

        void operator()(const Data::BigRaw& raw) const { encodeTo(raw.bytes, out); }
    };

    out.byte(runtime::commitments::variantIndex(value));
    std::visit(Visitor{out}, value.content);
}

bool ScaleType<Data>::decode(ScaleReader& in, Data& out)
{
    return runtime::commitments::decodeData(in, out);
}

chain::DecodedValue ScaleType<Data>::toDecoded(const Data& value)
{
    chain::DecodedGroup group{runtime::commitments::variantName(value), {}};
    if (const auto* raw = value.as<Data::Raw>())
        group.fields.push_back({"", raw->bytes.items});
    if (const auto* raw = value.as<Data::BigRaw>())
        group.fields.push_back({"", raw->bytes.items});
    if (const auto* digest = value.as<Data::Digest>())
        group.fields.push_back({"", Bytes(digest->hash.begin(), digest->hash.end())});
    if (const auto* lock = value.as<Data::TimelockEncrypted>()) {
        group.fields.push_back({"encrypted", lock->encrypted.items});
        group.fields.push_back({"reveal_round", lock->revealRound});
    }
    return group;
}

std::string TypeText<Data>::text()
{
    return runtime::commitments::dataText();
}

} // namespace soma::codec
