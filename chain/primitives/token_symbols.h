// The signs that subnets' alpha can have (subnets.md section 4).
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace soma::chain {

inline constexpr std::size_t kTokenSymbolCount = 439;

/// In the order of the subnets' numbers, with spaces between. Written from right to left, or with
/// nothing to stand on: as bytes.
inline constexpr std::string_view kTokenSymbolText =
    "Τ α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ t υ φ χ ψ ω \327\220 \327\221 \327\222 "
    "\327\223 \327\224 \327\225 \327\226 \327\227 \327\230 \327\231 \327\232 \327\233 "
    "\327\234 \327\235 \327\236 \327\237 \327\240 \327\241 \327\242 \327\243 \327\244 "
    "\327\245 \327\246 \327\247 \327\250 \327\251 \327\252 \330\247 \330\250 \330\252 "
    "\330\253 \330\254 \330\255 \330\256 \330\257 \330\260 \330\261 \330\262 \330\263 "
    "\330\264 \330\265 \330\266 \330\267 \330\270 \330\271 \330\272 \331\201 \331\202 "
    "\331\203 \331\204 \331\205 \331\206 \331\207 \331\210 \331\212 \331\211 ᚠ ᚢ ᚦ ᚨ ᚱ ᚳ "
    "Ы ᛉ ᛒ \341\232\200 ᚁ ᚂ ᚃ ᚄ ᚅ ᚛ ა ბ გ დ ე ვ Ա Բ Գ Դ Ե Զ ՞ Ѐ Ё Ђ Ѓ Є Ѕ ъ Ⲁ ⲁ Ⲃ ⲃ Ⲅ ⲅ "
    "\360\221\200\200 \360\221\200\201 \360\221\200\202 𑀃 𑀅 න ඳ ප ඵ බ භ Ⰰ Ⰱ Ⰲ Ⰳ Ⰴ Ⰵ Ⰶ Ⰷ "
    "Ⰸ Ⰹ Ⰺ Ⰻ Ⰼ Ⰽ Ⰾ Ⰿ Ⱀ Ⱁ Ⱂ Ⱃ Ⱄ Ⱅ Ⱆ Ⱇ Ⱈ Ⱉ Ⱊ Ⱋ Ⱌ Ⱍ Ⱎ Ⱏ Ⱐ ก ข ฃ ค ฅ ฆ ง จ ฉ ช ซ ฌ ญ ฎ ฏ ฐ ฑ "
    "ฒ ณ ด ต ถ ท ธ น บ ป ผ ฝ พ ฟ ภ ม ย ร ล ว ศ ษ ส ห ฬ อ ฮ ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ "
    "ㅎ ㅏ "
    "ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅘ ㅙ ㅚ ㅛ ㅜ ㅝ ㅞ ㅟ ㅠ ㅡ ㅢ ㅣ አ ኡ ኢ ኣ ኤ እ ኦ ኧ ወ ዉ ዊ ዋ ዌ ው ዎ ኰ "
    "\341\212\261 ኲ ኳ ኴ ኵ \341\212\266 ጐ \341\214\221 ጒ መ ጔ ጕ \341\214\226 अ आ इ ई उ ऊ ऋ "
    "ए ऐ ओ औ क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह ア イ ウ エ オ "
    "カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ モ ヤ "
    "ユ ヨ ラ リ ル レ ロ ワ ヲ ン ⴰ "
    "ⴱ ⴲ ⴳ ⴴ ⴵ ⴶ ⴷ ⴸ ⴹ ⴺ ⴻ ⴼ ⴽ ⴾ ⴿ ⵀ ⵁ ⵂ ⵃ ⵄ ⵅ ⵆ ⵇ ⵈ ⵉ ⵊ ⵋ ⵌ ⵍ ⵎ ⵏ ⵐ ⵑ ⵒ ⵓ අ ආ ඉ ඊ උ ඌ ඍ "
    "ඎ ඏ ඐ එ ඒ ඓ ඔ ඕ ඖ ක ඛ ග ඝ ඞ ච ඡ ජ ඣ ඤ ට ඥ ඦ ඩ ඨ ඪ ණ ඬ ත ථ ද ධ";
inline constexpr auto kTokenSymbols = [] {
    std::array<std::string_view, kTokenSymbolCount> out{};
    std::size_t at = 0;
    for (std::string_view& symbol : out) {
        const std::size_t end = std::min(kTokenSymbolText.find(' ', at), kTokenSymbolText.size());
        symbol = kTokenSymbolText.substr(at, end - at);
        at = end + 1;
    }
    return out;
}();
static_assert(!kTokenSymbols.back().empty());

} // namespace soma::chain
