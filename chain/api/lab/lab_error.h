// What can be wrong with a scenario file.
#pragma once

#include <string_view>

namespace soma::chain {

enum class LabError {
    NotJson,      ///< Not JSON at all; detail = the parser's words and the place.
    WrongFormat,  ///< JSON, but no scenario of a version known here; detail = what it says it is.
    MissingField, ///< detail = the field's path.
    BadField,     ///< Of another kind or out of range; detail = the field's path.
    TooLarge,     ///< More uids, mechanisms or bytes than the lab takes; detail = which.
};

constexpr std::string_view errorDomain(LabError)
{
    return "lab";
}

constexpr std::string_view errorName(LabError code)
{
    switch (code) {
    case LabError::NotJson:
        return "NotJson";
    case LabError::WrongFormat:
        return "WrongFormat";
    case LabError::MissingField:
        return "MissingField";
    case LabError::BadField:
        return "BadField";
    case LabError::TooLarge:
        return "TooLarge";
    }
    return "Unknown";
}

} // namespace soma::chain
