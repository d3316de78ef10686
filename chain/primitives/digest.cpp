#include "chain/primitives/digest.h"

namespace soma::chain {

namespace {

constexpr std::uint8_t kAuraAuthoritiesChange = 1;
constexpr std::uint8_t kGrandpaScheduledChange = 1;
constexpr std::uint8_t kGrandpaForcedChange = 2;

bool isFrom(const DigestItem& item, DigestItem::Kind kind, const EngineId& engine)
{
    return item.kind == kind && item.engine == engine;
}

std::optional<GrandpaChange> decodeChange(const Bytes& payload)
{
    codec::ScaleReader in(payload);
    std::uint8_t index = 0;
    GrandpaChange change;
    if (!in.byte(index))
        return std::nullopt;
    if (index != kGrandpaScheduledChange && index != kGrandpaForcedChange)
        return std::nullopt;
    if (index == kGrandpaForcedChange && !in.fixed(change.forcedMedian.emplace()))
        return std::nullopt;
    if (!codec::decodeFrom(in, change.next) || !in.fixed(change.delay) || !in.finish())
        return std::nullopt;
    return change;
}

} // namespace

DigestItem auraPreRuntime(std::uint64_t slot)
{
    return {DigestItem::Kind::PreRuntime, kAuraEngine, codec::encode(slot)};
}

DigestItem auraSeal(const Signature64& signature)
{
    return {DigestItem::Kind::Seal, kAuraEngine, toBytes(signature.span())};
}

DigestItem consensusItem(const EngineId& engine, Bytes payload)
{
    return {DigestItem::Kind::Consensus, engine, std::move(payload)};
}

std::optional<std::uint64_t> auraSlot(const Digest& digest)
{
    for (const DigestItem& item : digest) {
        if (!isFrom(item, DigestItem::Kind::PreRuntime, kAuraEngine))
            continue;
        const auto slot = codec::decode<std::uint64_t>(item.payload);
        return slot ? std::optional(*slot) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Signature64> auraSealOf(const Digest& digest)
{
    if (digest.empty() || !isFrom(digest.back(), DigestItem::Kind::Seal, kAuraEngine))
        return std::nullopt;
    return Signature64::fromSpan(digest.back().payload);
}

std::optional<std::vector<AuthorityKey>> auraAuthoritiesChange(const Digest& digest)
{
    for (const DigestItem& item : digest) {
        if (!isFrom(item, DigestItem::Kind::Consensus, kAuraEngine))
            continue;
        codec::ScaleReader in(item.payload);
        std::uint8_t index = 0;
        std::vector<AuthorityKey> keys;
        if (in.byte(index) && index == kAuraAuthoritiesChange && codec::decodeFrom(in, keys) &&
            in.finish())
            return keys;
    }
    return std::nullopt;
}

bool hasBabePreRuntime(const Digest& digest)
{
    for (const DigestItem& item : digest)
        if (isFrom(item, DigestItem::Kind::PreRuntime, kBabeEngine))
            return true;
    return false;
}

std::optional<GrandpaChange> grandpaChange(const Digest& digest)
{
    std::optional<GrandpaChange> first;
    for (const DigestItem& item : digest) {
        if (!isFrom(item, DigestItem::Kind::Consensus, kGrandpaEngine))
            continue;
        auto change = decodeChange(item.payload);
        if (!change)
            continue;
        if (change->forcedMedian)
            return change;
        if (!first)
            first = std::move(change);
    }
    return first;
}

} // namespace soma::chain

namespace soma::codec {

using chain::DigestItem;

namespace {

bool hasEngine(DigestItem::Kind kind)
{
    return kind == DigestItem::Kind::Consensus || kind == DigestItem::Kind::Seal ||
           kind == DigestItem::Kind::PreRuntime;
}

} // namespace

void ScaleType<DigestItem>::encode(const DigestItem& value, ScaleWriter& out)
{
    out.byte(static_cast<std::uint8_t>(value.kind));
    if (hasEngine(value.kind))
        out.raw(value.engine);
    if (value.kind != DigestItem::Kind::RuntimeEnvironmentUpdated)
        out.bytes(value.payload);
}

bool ScaleType<DigestItem>::decode(ScaleReader& in, DigestItem& out)
{
    std::uint8_t index = 0;
    if (!in.byte(index))
        return false;
    out = {};
    out.kind = static_cast<DigestItem::Kind>(index);
    switch (out.kind) {
    case DigestItem::Kind::RuntimeEnvironmentUpdated:
        return true;
    case DigestItem::Kind::Other:
        return decodeFrom(in, out.payload);
    case DigestItem::Kind::Consensus:
    case DigestItem::Kind::Seal:
    case DigestItem::Kind::PreRuntime:
        return in.into(out.engine) && decodeFrom(in, out.payload);
    }
    return in.fail(CodecError::InvalidVariant, std::to_string(index));
}

chain::DecodedValue ScaleType<DigestItem>::toDecoded(const DigestItem& value)
{
    chain::DecodedGroup group;
    switch (value.kind) {
    case DigestItem::Kind::Other:
        group.name = "Other";
        break;
    case DigestItem::Kind::Consensus:
        group.name = "Consensus";
        break;
    case DigestItem::Kind::Seal:
        group.name = "Seal";
        break;
    case DigestItem::Kind::PreRuntime:
        group.name = "PreRuntime";
        break;
    case DigestItem::Kind::RuntimeEnvironmentUpdated:
        group.name = "RuntimeEnvironmentUpdated";
        return group;
    }
    if (hasEngine(value.kind))
        group.fields.push_back({"engine", std::string(value.engine.begin(), value.engine.end())});
    group.fields.push_back({"payload", value.payload});
    return group;
}

} // namespace soma::codec
