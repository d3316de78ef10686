#include "wallet/store/stored_error.h"

#include "chain/api/node_error.h"
#include "chain/codec/scale_reader.h"
#include "chain/codec/scale_writer.h"
#include "chain/primitives/validity_error.h"
#include "wallet/api/wallet_error.h"

#include <string>

namespace soma::wallet {

namespace {

constexpr int kMaxDepth = 4;

void write(const Error& error, codec::ScaleWriter& out, int depth)
{
    out.text(error.domain());
    out.fixed(static_cast<std::int32_t>(error.code()));
    out.text(error.detail());
    const bool more = error.cause() != nullptr && depth < kMaxDepth;
    out.byte(more ? 1 : 0);
    if (more)
        write(*error.cause(), out, depth + 1);
}

bool readText(codec::ScaleReader& in, std::string& out)
{
    ByteSpan view;
    if (!in.bytesView(view))
        return false;
    out.assign(view.begin(), view.end());
    return true;
}

/// An enum value back from its number; a number that it has no name for is none.
template <ErrorEnum E>
std::optional<Error> named(std::int32_t code, std::string detail)
{
    const E value = static_cast<E>(code);
    if (errorName(value) == "Unknown")
        return std::nullopt;
    return Error(value, std::move(detail));
}

std::optional<Error> make(const std::string& domain, std::int32_t code, std::string detail)
{
    if (domain == errorDomain(WalletError{}))
        return named<WalletError>(code, std::move(detail));
    if (domain == errorDomain(chain::NodeError{}))
        return named<chain::NodeError>(code, std::move(detail));
    if (domain == errorDomain(chain::ValidityError{}))
        return named<chain::ValidityError>(code, std::move(detail));
    return std::nullopt;
}

std::optional<Error> read(codec::ScaleReader& in, int depth)
{
    std::string domain;
    std::string detail;
    std::int32_t code = 0;
    std::uint8_t more = 0;
    if (depth > kMaxDepth || !readText(in, domain) || !in.fixed(code) || !readText(in, detail) ||
        !in.byte(more))
        return std::nullopt;
    std::optional<Error> error = make(domain, code, std::move(detail));
    if (!error || more == 0)
        return error;
    std::optional<Error> cause = read(in, depth + 1);
    // A cause of a domain that is not kept must not take the error with it.
    return cause ? std::move(*error).causedBy(std::move(*cause)) : error;
}

} // namespace

Bytes storeError(const Error& error)
{
    Bytes out;
    codec::ScaleWriter writer(out);
    write(error, writer, 0);
    return out;
}

std::optional<Error> loadError(ByteSpan stored)
{
    codec::ScaleReader in(stored);
    return read(in, 0);
}

} // namespace soma::wallet
