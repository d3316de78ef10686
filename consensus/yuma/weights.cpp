#include "consensus/yuma/weights.h"

#include "consensus/math/divider.h"
#include "consensus/yuma/commits.h"

#include <algorithm>
#include <cstddef>

namespace soma::yuma {

using math::Divider;
using math::I32F32;

namespace {

/// Divides a row of stored integers by their sum.
void normalizeStoredRow(std::span<I32F32> row, std::uint64_t sum)
{
    // The reference sums the integers as I32F32, which wraps from 2^31 on.
    constexpr std::uint64_t kWrapsAt = std::uint64_t{1} << 31;
    if (sum < kWrapsAt) {
        // OPTIMISATION: value and sum share the factor 2^32, so the small integers divide alike.
        const Divider divider(I32F32::fromBits(static_cast<std::int64_t>(sum)));
        for (I32F32& value : row)
            value = divider.safeDiv(value);
        return;
    }
    const I32F32 wrapped = I32F32::wrappingFromInt(sum);
    for (I32F32& value : row) {
        value = I32F32::fromInt(value.bits());
        if (wrapped > I32F32::zero())
            value = value.safeDiv(wrapped);
    }
}

} // namespace

void prepareWeights(const EpochInput& in, const MechanismInput& mechanism, EpochWorkspace& work)
{
    const std::size_t n = in.uidCount;
    const StoredRows& stored = mechanism.weights;
    if (in.commitReveal)
        earliestCommits(in, mechanism, work.commitBlock);

    work.weights.restart(n, stored.entries.size());
    for (std::size_t i = 0; i < n; ++i) {
        // 6.1 Permit: the row of a uid without an old permit is empty. A row that was never updated
        // is outdated for every column.
        if (work.forbidden[i] != 0 || work.lastUpdate[i] == 0) {
            work.weights.endRow();
            continue;
        }
        // 6.2 Diagonal: nobody weights itself, the owner excepted.
        const bool keepSelf = in.ownerUid && *in.ownerUid == i;
        // 6.3 Outdated: the column must have registered before the row's last update.
        // 6.4 Commit-reveal: and not after the row's earliest pending commit.
        std::uint64_t newest = work.lastUpdate[i] - 1;
        if (in.commitReveal)
            newest = std::min(newest, work.commitBlock[i]);

        std::uint64_t sum = 0;
        for (const StoredRows::Entry& entry : stored.row(i)) {
            if (entry.column >= n || (entry.column == i && !keepSelf) ||
                work.registeredAt[entry.column] > newest)
                continue;
            work.weights.append(entry.column, I32F32::fromBits(entry.value));
            sum += entry.value;
        }
        work.weights.endRow();
        // 6.5 Row normalise.
        normalizeStoredRow(work.weights.rowValues(i), sum);
    }
}

} // namespace soma::yuma
