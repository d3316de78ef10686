// What the erased tables know of a type. One object per type, made from its ScaleType; the
// metadata's type registry hangs its own function here.
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/runtime/type_texts.h"

namespace soma::runtime {

struct TypeInfo {
    /// Reads one value and shows it; false: the reader holds the error.
    bool (*show)(codec::ScaleReader& in, chain::DecodedValue& out);
    /// The type in words, as chain/codec/type_text.h writes it: what metadata is compared with.
    std::string (*text)();
};

template <typename T>
bool showType(codec::ScaleReader& in, chain::DecodedValue& out)
{
    T value{};
    if (!codec::decodeFrom(in, value))
        return false;
    out = codec::toDecoded(value);
    return true;
}

template <typename T>
inline constexpr TypeInfo kTypeInfo{&showType<T>, &codec::typeText<T>};

struct FieldInfo {
    std::string name; ///< As on the wire; empty in tuples.
    const TypeInfo* type = nullptr;
};

/// The fields of a declared struct, in wire order.
template <codec::StructShaped T>
std::vector<FieldInfo> fieldInfos()
{
    std::vector<FieldInfo> fields;
    codec::forEachField<T>([&fields]<typename F>(const F& field) {
        fields.push_back({codec::wireName(field.name), &kTypeInfo<typename F::Type>});
    });
    return fields;
}

/// Reads fields one after the other and shows them under their names.
bool showFields(const std::vector<FieldInfo>& fields, codec::ScaleReader& in,
                std::vector<chain::DecodedField>& out);

} // namespace soma::runtime
