// The 2 048 English words of BIP39.
#pragma once

#include <optional>
#include <string_view>

namespace soma::wallet {

inline constexpr int kEnglishWordCount = 2048;
inline constexpr std::size_t kLongestEnglishWord = 8;

/// The word with this index; 0 <= index < 2048.
std::string_view englishWord(int index);

/// Exact spelling, lower case.
std::optional<int> englishWordIndex(std::string_view word);

} // namespace soma::wallet
