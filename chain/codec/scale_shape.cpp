#include "chain/codec/scale_shape.h"

namespace soma::codec {

std::string wireName(std::string_view declared)
{
    std::string out;
    out.reserve(declared.size() + 4);
    for (const char c : declared) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper && !out.empty())
            out.push_back('_');
        out.push_back(upper ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return out;
}

} // namespace soma::codec
