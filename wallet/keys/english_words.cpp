#include "wallet/keys/english_words.h"

#include "consensus/base/assert.h"

#include <algorithm>
#include <array>

namespace soma::wallet {

namespace {

constexpr std::array<std::string_view, kEnglishWordCount> kWords = {
#include "wallet/keys/english_words.inc"
};

static_assert(std::is_sorted(kWords.begin(), kWords.end()));
static_assert(!kWords.back().empty());

} // namespace

std::string_view englishWord(int index)
{
    SOMA_ASSERT(index >= 0 && index < kEnglishWordCount);
    return kWords[static_cast<std::size_t>(index)];
}

std::optional<int> englishWordIndex(std::string_view word)
{
    const auto found = std::lower_bound(kWords.begin(), kWords.end(), word);
    if (found == kWords.end() || *found != word)
        return std::nullopt;
    return static_cast<int>(found - kWords.begin());
}

} // namespace soma::wallet
