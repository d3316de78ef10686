#include "chain/runtime/type_info.h"

namespace soma::runtime {

bool showFields(const std::vector<FieldInfo>& fields, codec::ScaleReader& in,
                std::vector<chain::DecodedField>& out)
{
    for (const FieldInfo& field : fields) {
        chain::DecodedField shown{field.name, {}};
        if (!field.type->show(in, shown.value))
            return false;
        out.push_back(std::move(shown));
    }
    return true;
}

} // namespace soma::runtime
