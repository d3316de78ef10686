// Every call that a form can make, as values: what to sign and what to say about it. A header each
// in calls/, all in namespace soma::chain::calls. What a call needs, does and refuses stands beside
// the same call in chain/runtime/pallets.
#pragma once

#include "chain/api/calls/balances.h"
#include "chain/api/calls/batch.h"
#include "chain/api/calls/call_spec.h"
#include "chain/api/calls/keys.h"
#include "chain/api/calls/proxies.h"
#include "chain/api/calls/registration.h"
#include "chain/api/calls/stake.h"
#include "chain/api/calls/subnet_settings.h"
#include "chain/api/calls/subnets.h"
