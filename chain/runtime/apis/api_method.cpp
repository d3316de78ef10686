#include "chain/runtime/apis/api_method.h"

#include "chain/runtime/pallets/system.h"

namespace soma::runtime {

ApiState::ApiState(const ApiContext& context)
    : m_overlay(context.state)
    , m_state(m_overlay, context.config)
{
    m_state.block().number = system::kNumber.get(context.state).value();
}

} // namespace soma::runtime
