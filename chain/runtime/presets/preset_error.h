// What can be wrong with a preset's text.
#pragma once

#include <string_view>

namespace soma::runtime::presets {

/// The detail says the line and, in a sentence, the reason.
enum class PresetError {
    Syntax,        ///< No JSON at all, from that line on.
    TooLarge,      ///< The text is longer or deeper than a preset can be.
    UnknownMember, ///< A name that means nothing here; the reason lists those that do.
    MissingMember, ///< Something that must be said is not.
    WrongType,     ///< Text where a number belongs, and the like.
    OutOfRange,    ///< A number or text that no network can have.
    DoesNotFit,    ///< Each part is possible alone, but they contradict each other.
};

constexpr std::string_view errorDomain(PresetError)
{
    return "preset";
}

std::string_view errorName(PresetError code);

} // namespace soma::runtime::presets
