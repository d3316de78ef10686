// Epochs of any kind: no crash, and the same result as the plain epoch.
//
// The bytes decide what tests/consensus/yuma/random_state builds; see there.
#include "consensus/base/assert.h"
#include "consensus/yuma/epoch.h"
#include "tests/consensus/yuma/plain_epoch.h"
#include "tests/consensus/yuma/random_state.h"

#include <cstddef>
#include <cstdint>
#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace soma;
    constexpr std::size_t kMostUids = 9;
    static yuma::EpochWorkspace work;
    static yuma::EpochOutput out;
    test::RandomSource bytes(std::span(data, size));
    const test::RandomEpoch state = test::randomEpoch(bytes, test::Taste::Wild, kMostUids);
    yuma::runEpoch(state.input, state.emission, work, out);
    SOMA_ASSERT(out == test::plainEpoch(state.input, state.emission));
    return 0;
}
