// Typed reads over any Node: build the keys, read, decode. Written once, they serve the local node,
// the light node, the remote node and the fake. Each subject has its own header.
#pragma once

#include "chain/api/queries/account.h"
#include "chain/api/queries/clocks.h"
#include "chain/api/queries/costs.h"
#include "chain/api/queries/curves.h"
#include "chain/api/queries/emission.h"
#include "chain/api/queries/hotkeys.h"
#include "chain/api/queries/keys.h"
#include "chain/api/queries/neurons.h"
#include "chain/api/queries/planning.h"
#include "chain/api/queries/quotes.h"
#include "chain/api/queries/stake.h"
#include "chain/api/queries/standing.h"
#include "chain/api/queries/subnet_ranking.h"
#include "chain/api/queries/subnets.h"
