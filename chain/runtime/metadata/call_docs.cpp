#include "chain/runtime/metadata/call_docs.h"

#include "chain/runtime/metadata/call_docs_parts.h"

#include <algorithm>

namespace soma::runtime::metadata {

const std::vector<CallDoc>& callDocs(std::string_view pallet)
{
    static const std::vector<CallDoc> kNone;
    if (pallet == "SubtensorModule")
        return subtensorDocs();
    if (pallet == "AdminUtils")
        return adminDocs();
    for (const PalletDocs* docs : {&frameDocs(), &networkDocs()})
        if (const auto found = docs->find(pallet); found != docs->end())
            return found->second;
    return kNone;
}

std::string_view callDoc(std::string_view pallet, std::string_view call)
{
    const std::vector<CallDoc>& docs = callDocs(pallet);
    const auto found = std::find_if(docs.begin(), docs.end(),
                                    [call](const CallDoc& doc) { return doc.call == call; });
    return found == docs.end() ? std::string_view() : found->doc;
}

} // namespace soma::runtime::metadata
