#include "chain/runtime/dispatch_error.h"

#include "chain/codec/type_text.h"
#include "chain/runtime/runtime_tables.h"

#include <span>

namespace soma::runtime {

namespace {

using Kind = DispatchError::Kind;

constexpr std::string_view kPlainNames[] = {
    "Other",       "CannotLookup",     "BadOrigin",   "Module",         "ConsumerRemaining",
    "NoProviders", "TooManyConsumers", "Token",       "Arithmetic",     "Transactional",
    "Exhausted",   "Corruption",       "Unavailable", "RootNotAllowed", "Trie",
};

constexpr std::string_view kTokenNames[] = {
    "FundsUnavailable", "OnlyProvider", "BelowMinimum",     "CannotCreate",  "UnknownAsset",
    "Frozen",           "Unsupported",  "CannotCreateHold", "NotExpendable", "Blocked",
};

constexpr std::string_view kArithmeticNames[] = {"Underflow", "Overflow", "DivisionByZero"};

constexpr std::string_view kTransactionalNames[] = {"LimitReached", "NoLayer"};

constexpr std::string_view kTrieNames[] = {
    "InvalidStateRoot",      "IncompleteDatabase", "ValueAtIncompleteKey",
    "DecoderError",          "InvalidHash",        "DuplicateKey",
    "ExtraneousNode",        "ExtraneousValue",    "ExtraneousHashReference",
    "InvalidChildReference", "ValueMismatch",      "IncompleteProof",
    "RootMismatch",          "DecodeError",
};

/// The detail's names; empty for kinds without detail and for Module.
std::span<const std::string_view> detailNames(Kind kind)
{
    switch (kind) {
    case Kind::Token:
        return kTokenNames;
    case Kind::Arithmetic:
        return kArithmeticNames;
    case Kind::Transactional:
        return kTransactionalNames;
    case Kind::Trie:
        return kTrieNames;
    default:
        return {};
    }
}

ErrorNames moduleNames(const DispatchError& error)
{
    const PalletTable* pallet = palletByIndex(error.pallet);
    const std::uint8_t index = error.code[0];
    if (!pallet)
        return {std::to_string(error.pallet), std::to_string(index)};
    const std::string name(pallet->id.name);
    if (index >= pallet->errors.size())
        return {name, std::to_string(index)};
    return {name, std::string(pallet->errors[index].name)};
}

} // namespace

ErrorNames namesOf(const DispatchError& error)
{
    if (error.kind == Kind::Module)
        return moduleNames(error);
    std::string name(kPlainNames[static_cast<std::size_t>(error.kind)]);
    const auto details = detailNames(error.kind);
    if (!details.empty()) {
        const std::size_t detail = error.code[0];
        name += '.';
        name += detail < details.size() ? std::string(details[detail]) : std::to_string(detail);
    }
    return {"", name};
}

std::string dispatchErrorText()
{
    const auto plain = [](std::span<const std::string_view> names) {
        std::vector<codec::detail::TextVariant> variants;
        for (const std::string_view name : names)
            variants.push_back({std::string(name), static_cast<int>(variants.size()), {}});
        return codec::detail::enumText(std::move(variants));
    };
    std::vector<codec::detail::TextVariant> variants;
    for (std::size_t i = 0; i < std::size(kPlainNames); ++i) {
        const auto details = detailNames(static_cast<Kind>(i));
        codec::detail::TextVariant variant{std::string(kPlainNames[i]), static_cast<int>(i), {}};
        if (static_cast<Kind>(i) == Kind::Module)
            variant.fields.push_back({"", "{index:u8,error:[u8;4]}"});
        else if (!details.empty())
            variant.fields.push_back({"", plain(details)});
        variants.push_back(std::move(variant));
    }
    return codec::detail::enumText(std::move(variants));
}

} // namespace soma::runtime

namespace soma::codec {

void ScaleType<runtime::DispatchError>::encode(const runtime::DispatchError& value,
                                               ScaleWriter& out)
{
    out.byte(static_cast<std::uint8_t>(value.kind));
    if (value.kind == runtime::Kind::Module) {
        out.byte(value.pallet);
        out.raw(value.code);
    } else if (!runtime::detailNames(value.kind).empty()) {
        out.byte(value.code[0]);
    }
}

bool ScaleType<runtime::DispatchError>::decode(ScaleReader& in, runtime::DispatchError& out)
{
    std::uint8_t kind = 0;
    if (!in.byte(kind))
        return false;
    if (kind >= std::size(runtime::kPlainNames))
        return in.fail(CodecError::InvalidVariant, std::to_string(kind));
    out = runtime::DispatchError(static_cast<runtime::Kind>(kind));
    if (out.kind == runtime::Kind::Module)
        return in.byte(out.pallet) && in.into(out.code);
    const auto details = runtime::detailNames(out.kind);
    if (details.empty())
        return true;
    if (!in.byte(out.code[0]))
        return false;
    return out.code[0] < details.size() ||
           in.fail(CodecError::InvalidVariant, std::to_string(out.code[0]));
}

chain::DecodedValue
ScaleType<runtime::DispatchError>::toDecoded(const runtime::DispatchError& value)
{
    return runtime::namesOf(value).text();
}

void ScaleType<runtime::DispatchResult>::encode(const runtime::DispatchResult& value,
                                                ScaleWriter& out)
{
    out.byte(value.error ? 1 : 0);
    if (value.error)
        encodeTo(*value.error, out);
}

bool ScaleType<runtime::DispatchResult>::decode(ScaleReader& in, runtime::DispatchResult& out)
{
    std::uint8_t failed = 0;
    if (!in.byte(failed))
        return false;
    if (failed > 1)
        return in.fail(CodecError::InvalidVariant, std::to_string(failed));
    out.error.reset();
    return failed == 0 || decodeFrom(in, out.error.emplace());
}

chain::DecodedValue
ScaleType<runtime::DispatchResult>::toDecoded(const runtime::DispatchResult& value)
{
    return value.error ? runtime::namesOf(*value.error).text() : std::string("Ok");
}

} // namespace soma::codec
