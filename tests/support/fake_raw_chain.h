// A chain's bytes without a chain: any block that is asked for is there, with an empty header,
// unless its number is none.
#pragma once

#include "chain/api/async.h"
#include "chain/api/raw_chain.h"
#include "chain/codec/scale_type.h"
#include "chain/primitives/block_header.h"

#include <cstdint>
#include <limits>

namespace soma::test {

class FakeRawChain : public chain::RawChain {
public:
    QFuture<Result<chain::RawBlock>> rawBlock(chain::At at) override
    {
        // Headers count in 32 bits.
        if (at.number.value() > std::numeric_limits<std::uint32_t>::max())
            return chain::readyFuture<chain::RawBlock>(chain::NodeError::UnknownBlock);
        chain::Header header;
        header.number = at.number;
        chain::RawBlock block;
        block.hash = at.hash;
        block.header = codec::encode(header);
        block.extrinsics = {Bytes{0}};
        return chain::readyFuture<chain::RawBlock>(std::move(block));
    }

    QFuture<Result<chain::ReadProof>> readProof(std::vector<Bytes> keys, chain::At at) override
    {
        return chain::readyFuture<chain::ReadProof>(chain::ReadProof{at.hash, std::move(keys)});
    }

    QFuture<Result<std::optional<Bytes>>> merkleValue(Bytes key, chain::At) override
    {
        return chain::readyFuture<std::optional<Bytes>>(std::optional(std::move(key)));
    }

    QFuture<Result<chain::ChangesPage>> storageChanges(chain::At, chain::At,
                                                       chain::KeyRange range) override
    {
        chain::ChangesPage page;
        page.changes.push_back({std::move(range.prefix), std::nullopt, Bytes{1}});
        return chain::readyFuture<chain::ChangesPage>(std::move(page));
    }

    QFuture<Result<std::vector<Bytes>>> pendingExtrinsics() override
    {
        return chain::readyFuture<std::vector<Bytes>>(std::vector<Bytes>{});
    }
};

} // namespace soma::test
