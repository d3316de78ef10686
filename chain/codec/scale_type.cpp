#include "chain/codec/scale_type.h"

#include <algorithm>

namespace soma::codec {

std::string decimal(u128 value)
{
    std::string digits;
    do {
        digits.push_back(static_cast<char>('0' + static_cast<int>(value % 10)));
        value /= 10;
    } while (value != 0);
    std::reverse(digits.begin(), digits.end());
    return digits;
}

std::string decimal(i128 value)
{
    if (value >= 0)
        return decimal(static_cast<u128>(value));
    return "-" + decimal(~static_cast<u128>(value) + 1);
}

void ScaleType<std::vector<bool>>::encode(const std::vector<bool>& value, ScaleWriter& out)
{
    out.compact(value.size());
    for (const bool item : value)
        out.byte(item ? 1 : 0);
}

bool ScaleType<std::vector<bool>>::decode(ScaleReader& in, std::vector<bool>& out)
{
    ByteSpan view;
    if (!in.bytesView(view))
        return false;
    out.assign(view.size(), false);
    for (std::size_t i = 0; i < view.size(); ++i) {
        if (view[i] > 1)
            return in.fail(CodecError::InvalidBool);
        out[i] = view[i] == 1;
    }
    return true;
}

chain::DecodedValue ScaleType<std::vector<bool>>::toDecoded(const std::vector<bool>& value)
{
    chain::DecodedGroup group;
    for (const bool item : value)
        group.fields.push_back({"", item});
    return group;
}

} // namespace soma::codec
