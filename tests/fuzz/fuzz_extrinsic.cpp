// Any bytes as an extrinsic, and as a call: no crash. An extrinsic has one spelling only; of a call
// that holds a set there are many, in any order and with repetitions, as the reference takes them,
// and one that it is written in.
#include "chain/primitives/extrinsic.h"
#include "chain/runtime/describe.h"
#include "chain/runtime/runtime_call.h"
#include "consensus/base/assert.h"

using namespace soma;

namespace {

void readCall(ByteSpan bytes)
{
    const auto call = runtime::decodeRuntimeCall(bytes);
    if (!call)
        return;
    SOMA_ASSERT(!call->name().empty());
    const Bytes written = codec::encode(*call);
    SOMA_ASSERT(written.size() <= bytes.size());
    if (written == toBytes(bytes))
        return;
    const auto again = runtime::decodeRuntimeCall(written);
    SOMA_ASSERT(again.has_value() && codec::encode(*again) == written);
}

void readExtrinsic(ByteSpan bytes)
{
    const auto extrinsic = chain::decodeExtrinsic(bytes);
    if (!extrinsic)
        return;
    SOMA_ASSERT(chain::encodeExtrinsic(*extrinsic) == toBytes(bytes));
    readCall(extrinsic->call);
    // What the window shows of it.
    const auto described = runtime::describeExtrinsic(bytes);
    SOMA_ASSERT(!described || described->signer.has_value() == extrinsic->isSigned());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteSpan bytes(data, size);
    readExtrinsic(bytes);
    readCall(bytes);
    // With the length that fits in front, so that more of the inputs are looked into.
    readExtrinsic(codec::encode(toBytes(bytes)));
    return 0;
}
