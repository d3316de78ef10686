// The runtime asked by name, with arguments and answers as values.
#pragma once

#include "chain/runtime/runtime_api.h"
#include "tests/chain/runtime/life/life_chain.h"

#include <QTest>

namespace soma::runtime::testing {

/// The answer's value; fails the test when there is none or it has more bytes than it should.
template <typename Answer, typename... Args>
Answer ask(const storage::StateReader& state, const RuntimeConfig& config, std::string_view method,
           const Args&... args)
{
    const auto answer = callRuntimeApi({state, config, {}}, method, codec::encodeAll(args...));
    if (!answer) {
        qCritical("%s", answer.error().toString().c_str());
        QTest::qFail("no answer", __FILE__, __LINE__);
        return {};
    }
    const auto value = codec::decode<Answer>(*answer);
    if (!value) {
        qCritical("%s", value.error().toString().c_str());
        QTest::qFail("not what it should be", __FILE__, __LINE__);
        return {};
    }
    return *value;
}

template <typename Answer, typename... Args>
Answer ask(const TestChain& chain, std::string_view method, const Args&... args)
{
    return ask<Answer>(chain.state(), chain.config(), method, args...);
}

} // namespace soma::runtime::testing
