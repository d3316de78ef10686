// What a call costs before and after it ran (chain.md sections 11 and 12).
#pragma once

#include "chain/codec/scale_type.h"
#include "consensus/base/checked.h"

#include <cstdint>
#include <optional>

namespace soma::runtime {

/// Picoseconds of computing and bytes of proof. All arithmetic saturates.
struct Weight {
    std::uint64_t refTime = 0;
    std::uint64_t proofSize = 0;

    bool operator==(const Weight&) const = default;

    constexpr Weight plus(Weight other) const
    {
        return {saturatingAdd(refTime, other.refTime), saturatingAdd(proofSize, other.proofSize)};
    }

    constexpr Weight minus(Weight other) const
    {
        return {saturatingSub(refTime, other.refTime), saturatingSub(proofSize, other.proofSize)};
    }

    constexpr Weight times(std::uint64_t count) const
    {
        return {saturatingMul(refTime, count), saturatingMul(proofSize, count)};
    }

    /// The smaller of each part.
    constexpr Weight min(Weight other) const
    {
        return {refTime < other.refTime ? refTime : other.refTime,
                proofSize < other.proofSize ? proofSize : other.proofSize};
    }

    /// The larger of each part.
    constexpr Weight max(Weight other) const
    {
        return {refTime > other.refTime ? refTime : other.refTime,
                proofSize > other.proofSize ? proofSize : other.proofSize};
    }

    constexpr bool anyGreater(Weight other) const
    {
        return refTime > other.refTime || proofSize > other.proofSize;
    }
};

/// The reference's prices of one database access.
inline constexpr std::uint64_t kReadTime = 25'000'000;
inline constexpr std::uint64_t kWriteTime = 100'000'000;

constexpr Weight databaseWeight(std::uint64_t reads, std::uint64_t writes)
{
    return {saturatingAdd(saturatingMul(kReadTime, reads), saturatingMul(kWriteTime, writes)), 0};
}

/// A benchmarked weight: computing, proof, then reads and writes.
constexpr Weight measured(std::uint64_t refTime, std::uint64_t proofSize, std::uint64_t reads,
                          std::uint64_t writes)
{
    return Weight{refTime, proofSize}.plus(databaseWeight(reads, writes));
}

enum class DispatchClass : std::uint8_t { Normal = 0, Operational = 1, Mandatory = 2 };

constexpr auto scaleShape(const DispatchClass*)
{
    return codec::enumeration<DispatchClass>("DispatchClass",
                                             {{"Normal", DispatchClass::Normal},
                                              {"Operational", DispatchClass::Operational},
                                              {"Mandatory", DispatchClass::Mandatory}});
}

enum class Pays : std::uint8_t { Yes = 0, No = 1 };

constexpr auto scaleShape(const Pays*)
{
    return codec::enumeration<Pays>("Pays", {{"Yes", Pays::Yes}, {"No", Pays::No}});
}

/// Known before a call runs.
struct DispatchInfo {
    Weight weight;
    DispatchClass dispatchClass = DispatchClass::Normal;
    Pays pays = Pays::Yes;
};

/// Known after it ran: what it really took, and whether it is free after all.
struct PostInfo {
    std::optional<Weight> actualWeight;
    Pays pays = Pays::Yes;

    /// Never more than was announced.
    Weight weight(const DispatchInfo& info) const
    {
        return actualWeight ? actualWeight->min(info.weight) : info.weight;
    }

    Pays paysFor(const DispatchInfo& info) const
    {
        return info.pays == Pays::No || pays == Pays::No ? Pays::No : Pays::Yes;
    }
};

/// System.BlockWeight: what the block has used, by class.
struct ConsumedWeight {
    Weight normal;
    Weight operational;
    Weight mandatory;

    bool operator==(const ConsumedWeight&) const = default;

    Weight& of(DispatchClass dispatchClass)
    {
        switch (dispatchClass) {
        case DispatchClass::Normal:
            return normal;
        case DispatchClass::Operational:
            return operational;
        case DispatchClass::Mandatory:
            break;
        }
        return mandatory;
    }

    Weight total() const { return normal.plus(operational).plus(mandatory); }
};

constexpr auto scaleShape(const ConsumedWeight*)
{
    return codec::structure("PerDispatchClass", codec::field("normal", &ConsumedWeight::normal),
                            codec::field("operational", &ConsumedWeight::operational),
                            codec::field("mandatory", &ConsumedWeight::mandatory));
}

} // namespace soma::runtime

/// Two compact numbers.
template <>
struct soma::codec::ScaleType<soma::runtime::Weight> {
    static void encode(const runtime::Weight& value, ScaleWriter& out)
    {
        out.compact(value.refTime);
        out.compact(value.proofSize);
    }

    static bool decode(ScaleReader& in, runtime::Weight& out)
    {
        return in.compactAs(out.refTime) && in.compactAs(out.proofSize);
    }

    static chain::DecodedValue toDecoded(const runtime::Weight& value)
    {
        chain::DecodedGroup group{"Weight", {}};
        group.fields.push_back({"ref_time", value.refTime});
        group.fields.push_back({"proof_size", value.proofSize});
        return group;
    }
};
