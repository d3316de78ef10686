// From the state's records to those of the answers, which have the same bytes.
#pragma once

#include "chain/primitives/answers/records.h"
#include "chain/runtime/fixed_scale.h"
#include "consensus/base/assert.h"

namespace soma::runtime {

/// For types whose encodings are the same; tests hold the types against each other.
template <typename To, typename From>
To sameRecord(const From& from)
{
    auto read = codec::decode<To>(codec::encode(from));
    SOMA_ASSERT(read.has_value());
    return std::move(read).value();
}

template <typename To, typename From>
std::optional<To> sameRecord(const std::optional<From>& from)
{
    if (!from)
        return std::nullopt;
    return sameRecord<To>(*from);
}

template <typename T>
std::vector<codec::Compact<T>> compacted(const std::vector<T>& values)
{
    std::vector<codec::Compact<T>> out;
    out.reserve(values.size());
    for (const T& value : values)
        out.emplace_back(value);
    return out;
}

} // namespace soma::runtime
