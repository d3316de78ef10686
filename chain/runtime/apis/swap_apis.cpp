// SwapRuntimeApi (reference pallets/swap/runtime-api, runtime/src/lib.rs).
#include "chain/primitives/answers/subnets.h"
#include "chain/runtime/apis/api_method.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/swap.h"

#include <array>

namespace soma::runtime {

namespace {

using math::U64F64;

/// Times 10^9.
std::uint64_t alphaPrice(State& state, const NetUid& netuid)
{
    return swap::currentPrice(state, netuid)
        .saturatingMul(U64F64::fromInt(kRaoPerTao))
        .toInt<std::uint64_t>();
}

std::vector<chain::SubnetPrice> alphaPrices(State& state)
{
    std::vector<chain::SubnetPrice> out;
    for (const NetUid netuid : subtensor::allSubnets(state))
        out.push_back({netuid, alphaPrice(state, netuid)});
    return out;
}

chain::SimSwapResult simulateBuying(State& state, const NetUid& netuid, const Rao& tao)
{
    const auto result = swap::simulateBuy(state, netuid, tao);
    if (!result)
        return {};
    const Alpha atSpot(U64F64::fromInt(tao.value())
                           .safeDiv(swap::currentPrice(state, netuid))
                           .toInt<std::uint64_t>());
    chain::SimSwapResult out;
    out.taoAmount = result->paidIn;
    out.alphaAmount = result->paidOut;
    out.taoFee = result->feePaid;
    out.alphaSlippage = saturatingSub(atSpot, result->paidOut);
    return out;
}

chain::SimSwapResult simulateSelling(State& state, const NetUid& netuid, const Alpha& alpha)
{
    const auto result = swap::simulateSell(state, netuid, alpha);
    if (!result)
        return {};
    const Rao atSpot(U64F64::fromInt(alpha.value())
                         .saturatingMul(swap::currentPrice(state, netuid))
                         .toInt<std::uint64_t>());
    chain::SimSwapResult out;
    out.taoAmount = result->paidOut;
    out.alphaAmount = result->paidIn;
    out.alphaFee = result->feePaid;
    out.taoSlippage = saturatingSub(atSpot, result->paidOut);
    return out;
}

constexpr std::array kSwapMethods{
    ApiMethod{"SwapRuntimeApi_current_alpha_price", &answerWith<&alphaPrice>},
    ApiMethod{"SwapRuntimeApi_current_alpha_price_all", &answerWith<&alphaPrices>},
    ApiMethod{"SwapRuntimeApi_sim_swap_tao_for_alpha", &answerWith<&simulateBuying>},
    ApiMethod{"SwapRuntimeApi_sim_swap_alpha_for_tao", &answerWith<&simulateSelling>},
};

constexpr std::array kSwapApis{
    ApiVersion{{0xa8, 0xb0, 0x93, 0xe6, 0x50, 0x8d, 0x9e, 0x9c}, 1}, // SwapRuntimeApi
};

} // namespace

ApiGroup swapApis()
{
    return {kSwapApis, kSwapMethods};
}

} // namespace soma::runtime
