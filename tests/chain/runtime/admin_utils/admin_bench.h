// A subnet with an owner on which every setting can be changed.
#pragma once

#include "chain/codec/hex.h"
#include "tests/chain/runtime/admin_utils/setting_rows.h"
#include "tests/chain/runtime/subnets/subnet_bench.h"

namespace soma::runtime::admin_utils::testing {

using subtensor::testing::Bench;
using subtensor::testing::cold;
using subtensor::testing::hot;

inline const QString kOk = QStringLiteral("ok");

inline Bytes fromHex(const char* hex)
{
    const Result<Bytes> bytes = codec::fromHex(hex);
    SOMA_ASSERT(bytes);
    return *bytes;
}

struct AdminBench : Bench {
    AdminBench()
    {
        netuid = makeSubnet(1);
        SOMA_ASSERT(netuid != subtensor::kRoot);
        subtensor::kMaxAllowedUids.set(state, netuid, 128);
        subtensor::kLiquidAlphaOn.set(state, netuid, true);
        moveTo(1000);
    }

    NetUid netuid;
    Origin owner = Origin::account(cold(1).id);
    Origin stranger = Origin::account(cold(2).id);

    /// At that block, with the subnet's last epoch in it.
    void moveTo(std::uint32_t block)
    {
        state.block().number = block;
        subtensor::kLastEpochBlock.set(state, netuid, BlockNumber(block));
    }

    QString run(const Origin& origin, const Bytes& encoded)
    {
        const Result<RuntimeCall> decoded = decodeRuntimeCall(encoded);
        if (!decoded)
            return QStringLiteral("not decoded");
        const CallResult result = runtime::testing::dispatchUnguarded(*decoded, state, origin);
        return result ? kOk : subtensor::testing::errorText(result.error());
    }
};

/// A call about one subnet, in bytes.
inline Bytes encoded(std::uint8_t index, NetUid netuid, const Bytes& value)
{
    Bytes out{19, index};
    append(out, codec::encode(netuid));
    append(out, value);
    return out;
}

} // namespace soma::runtime::admin_utils::testing
