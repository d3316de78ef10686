// What one field of a commitment holds (chain.md section 15).
#pragma once

#include "chain/codec/bounded.h"
#include "chain/codec/scale_type.h"
#include "chain/codec/type_text.h"

#include <cstdint>
#include <string>
#include <variant>

namespace soma::runtime::commitments {

/// One of several ways to say something, or only to promise it.
struct Data {
    /// Nothing.
    struct None {
        bool operator==(const None&) const = default;
    };

    /// The bytes themselves, at most 128: how many is part of the variant's number.
    struct Raw {
        static constexpr std::size_t kMax = 128;
        codec::Bounded<std::uint8_t, kMax> bytes;

        bool operator==(const Raw&) const = default;
    };

    /// The hash of something that is published elsewhere.
    struct Digest {
        enum class Algorithm : std::uint8_t {
            BlakeTwo256 = 130,
            Sha256 = 131,
            Keccak256 = 132,
            ShaThree256 = 133,
        };

        Algorithm algorithm = Algorithm::BlakeTwo256;
        ByteArray<32> hash{};

        bool operator==(const Digest&) const = default;
    };

    /// Encrypted until the drand round is known.
    struct TimelockEncrypted {
        static constexpr std::size_t kMax = 1024;
        codec::Bounded<std::uint8_t, kMax> encrypted;
        std::uint64_t revealRound = 0;

        bool operator==(const TimelockEncrypted&) const = default;
    };

    /// Asks for the account's bonds to be forgotten, where the subnet allows it.
    struct ResetBondsFlag {
        bool operator==(const ResetBondsFlag&) const = default;
    };

    /// Longer bytes, at most 512.
    struct BigRaw {
        static constexpr std::size_t kMax = 512;
        codec::Bounded<std::uint8_t, kMax> bytes;

        bool operator==(const BigRaw&) const = default;
    };

    std::variant<None, Raw, Digest, TimelockEncrypted, ResetBondsFlag, BigRaw> content;

    bool operator==(const Data&) const = default;

    template <typename T>
    const T* as() const
    {
        return std::get_if<T>(&content);
    }
};

/// How many bytes the field counts for against the limit on space.
std::uint64_t spaceOf(const Data& data);

/// "Raw5", "TimelockEncrypted" ..., as the chain's metadata names the variant.
std::string variantName(const Data& data);

} // namespace soma::runtime::commitments

template <>
struct soma::codec::ScaleType<soma::runtime::commitments::Data> {
    using Data = runtime::commitments::Data;

    static void encode(const Data& value, ScaleWriter& out);
    static bool decode(ScaleReader& in, Data& out);
    static chain::DecodedValue toDecoded(const Data& value);
};

template <>
struct soma::codec::TypeText<soma::runtime::commitments::Data> {
    static std::string text();
};
