// An open chain and the newest picture of it.
#pragma once

#include "chain/node/chain_session.h"
#include "chain/node/chain_view.h"

#include <memory>

namespace soma::node {

struct RunningChain {
    std::shared_ptr<ChainSession> session;
    std::shared_ptr<const ChainView> view;
};

} // namespace soma::node
