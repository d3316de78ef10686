#include "chain/runtime/dev_accounts.h"

#include "consensus/base/assert.h"

#include <array>

namespace soma::runtime {

namespace {

constexpr std::uint8_t nibble(char digit)
{
    return static_cast<std::uint8_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

consteval chain::AccountId key(std::string_view hex)
{
    ByteArray<32> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(nibble(hex[2 * i]) << 4 | nibble(hex[2 * i + 1]));
    return chain::AccountId(bytes);
}

constexpr Rao tao(std::uint64_t amount)
{
    return Rao(amount * kRaoPerTao);
}

constexpr std::array kAccounts{
    DevAccount{"Alice", key("d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"),
               tao(1'000'000)},
    DevAccount{"Bob", key("8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48"),
               tao(1'000'000)},
    DevAccount{"Charlie", key("90b5ab205c6974c9ea841be688864633dc9ca8a357843eeacf2314649965fe22"),
               tao(1'000'000)},
    DevAccount{"Dave", key("306721211d5404bd9da88e0204360a1a9ab8b87c66c1bc2fcdd37f3c2222cc20"),
               tao(2000)},
    DevAccount{"Eve", key("e659a7a1628cdd93febc04a4e0646ea20e9f5f0ce097d9a05290d4a9e054df4e"),
               tao(2000)},
    DevAccount{"Ferdie", key("1cbd2d43530a44705ad088af313e18f80b53ef16b36177cd4b77b846f2a5f07c"),
               tao(2000)},
    DevAccount{"One", key("ac859f8a216eeb1b320b4c76d118da3d7407fa523484d0a980126d3b4d0d220a"),
               tao(2000)},
    DevAccount{"Two", key("1254f7017f0b8347ce7ab14f96d818802e7e9e0c0d1b7c9acb3c726b080e7a03"),
               tao(2000)},
    DevAccount{"Three", key("9026941b7aa2328a8c5ea4e25bb747a2bf92a066fae0cc3722faf58cf44d3502"),
               tao(2000)},
    // The mirrors of two Ethereum development keys: blake2b-256("evm:" and the address).
    DevAccount{"Alith mirror",
               key("a02a00e549cb104f710d3fe6f2f83e91524d2a40c4ed831658a120883077f9a9"), tao(2000)},
    DevAccount{"Baltathar mirror",
               key("caf8959d3c25429e5797758aa16e326839c744a374c3157fdad86e65458f6c59"), tao(2000)},
};

} // namespace

std::span<const DevAccount> devAccounts()
{
    return kAccounts;
}

std::optional<chain::AccountId> devAccount(std::string_view name)
{
    for (const DevAccount& entry : kAccounts)
        if (entry.name == name)
            return entry.account;
    return std::nullopt;
}

} // namespace soma::runtime
