// The shape of a struct whose fields were joined from several lists.
#pragma once

#include "chain/codec/scale_shape.h"

#include <string_view>
#include <tuple>

namespace soma::codec {

template <typename... Fields>
constexpr Structure<Fields...> structureOf(std::string_view name, std::tuple<Fields...> fields)
{
    return {name, fields};
}

} // namespace soma::codec
