// Calls by which people and subnets are given names and signs (subnets.md section 4).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"

namespace soma::runtime::subtensor {

/// Of the coldkey that signs; one of its hotkeys must be registered somewhere.
struct SetIdentity {
    static constexpr CallId kCall{kPallet, 68, "set_identity"};
    static constexpr Weight kWeight = measured(32'040'000, 6829, 3, 1);
    Bytes name;
    Bytes url;
    Bytes githubRepo;
    Bytes image;
    Bytes discord;
    Bytes description;
    Bytes additional;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetIdentity, name, url, githubRepo, image, discord, description, additional)

struct SetSubnetIdentity {
    static constexpr CallId kCall{kPallet, 78, "set_subnet_identity"};
    static constexpr Weight kWeight = measured(17'513'000, 4060, 1, 1);
    NetUid netuid;
    Bytes subnetName;
    Bytes githubRepo;
    Bytes subnetContact;
    Bytes subnetUrl;
    Bytes discord;
    Bytes description;
    Bytes logoUrl;
    Bytes additional;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetSubnetIdentity, netuid, subnetName, githubRepo, subnetContact, subnetUrl,
                  discord, description, logoUrl, additional)

struct UpdateSymbol {
    static constexpr CallId kCall{kPallet, 112, "update_symbol"};
    static constexpr Weight kWeight = measured(28'313'000, 9074, 4, 1);
    NetUid netuid;
    Bytes symbol;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(UpdateSymbol, netuid, symbol)

/// No part is too long.
bool isValidIdentity(const ChainIdentity& identity);
bool isValidIdentity(const SubnetIdentity& identity);

} // namespace soma::runtime::subtensor
