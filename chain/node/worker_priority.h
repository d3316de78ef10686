// What a node's workers begin first.
#pragma once

namespace soma::node {

// Blocks before questions before new extrinsics: a flood of them must not hold up the chain.
inline constexpr int kBlockPriority = 2;
inline constexpr int kQuestionPriority = 1;
inline constexpr int kExtrinsicPriority = 0;

} // namespace soma::node
