// All of the pallet's events.
#pragma once

#include "chain/runtime/pallets/subtensor/events_keys.h"
#include "chain/runtime/pallets/subtensor/events_neurons.h"
#include "chain/runtime/pallets/subtensor/events_settings.h"
#include "chain/runtime/pallets/subtensor/events_stake.h"
#include "chain/runtime/pallets/subtensor/events_subnets.h"
