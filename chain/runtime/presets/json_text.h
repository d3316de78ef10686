// JSON that remembers its lines, so that a person who edited a preset is told where to look.
//
// Whole numbers only: amounts with fractions stand in quotes, because no amount may ever be
// rounded.
#pragma once

#include "consensus/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace soma::runtime::presets {

struct JsonMember;

struct JsonValue {
    enum class Kind { Null, Truth, Number, Text, List, Object };

    Kind kind = Kind::Null;
    std::size_t line = 1;
    bool truth = false;
    std::string text; ///< Of a Text; of a Number the digits as written.
    std::vector<JsonValue> items;
    std::vector<JsonMember> members; ///< In the order of the text; no name twice.
};

struct JsonMember {
    std::string name;
    std::size_t line = 1;
    JsonValue value;
};

/// "a number", "text" ...: for sentences about what stands where something else belongs.
std::string_view kindName(JsonValue::Kind kind);

inline constexpr std::size_t kLargestJson = std::size_t{1024} * 1024;

/// Errors: PresetError Syntax and TooLarge, with the line.
Result<JsonValue> parseJson(std::string_view text);

} // namespace soma::runtime::presets
