#include "chain/node/parallel_signatures.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>

namespace soma::node {

namespace {

/// Below this, starting threads costs more than it saves.
constexpr std::size_t kFewExtrinsics = 8;

} // namespace

engine::SignatureVerifier verifySignaturesOn(QThreadPool& pool)
{
    return [&pool](const std::vector<Bytes>& extrinsics, const storage::StateReader& parentState,
                   const runtime::SigningFacts& facts) -> Result<void> {
        if (extrinsics.size() <= kFewExtrinsics)
            return engine::verifySignaturesInOrder(extrinsics, parentState, facts);
        const auto parts = static_cast<std::size_t>(std::max(pool.maxThreadCount(), 1));
        const std::size_t each = (extrinsics.size() + parts - 1) / parts;
        std::vector<Result<void>> results(parts);
        const auto verifyPart = [&](std::size_t part) {
            const std::span<const Bytes> all(extrinsics);
            const std::size_t first = std::min(all.size(), part * each);
            results[part] = runtime::checkSignatures(
                all.subspan(first, std::min(each, all.size() - first)), parentState, facts);
        };
        QSemaphore done;
        for (std::size_t part = 1; part < parts; ++part) {
            pool.start([&verifyPart, &done, part] {
                verifyPart(part);
                done.release();
            });
        }
        verifyPart(0);
        done.acquire(static_cast<int>(parts) - 1);
        for (const Result<void>& result : results)
            if (!result)
                return result.error();
        return {};
    };
}

} // namespace soma::node
