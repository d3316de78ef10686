#include "chain/runtime/metadata/item_docs.h"

#include "chain/runtime/metadata/item_docs_parts.h"

#include <algorithm>
#include <initializer_list>

namespace soma::runtime::metadata {

namespace {

using DocTable = PalletDocs (*)();

PalletDocs joined(std::initializer_list<DocTable> tables)
{
    PalletDocs all;
    for (const DocTable table : tables)
        for (const auto& [pallet, docs] : table()) {
            std::vector<ItemDoc>& known = all[pallet];
            known.insert(known.end(), docs.begin(), docs.end());
        }
    return all;
}

const PalletDocs& docsOf(DocKind kind)
{
    static const PalletDocs kCalls =
        joined({&frameCallDocs, &networkCallDocs, &adminCallDocs, &subtensorCallDocs});
    static const PalletDocs kStorage =
        joined({&frameStorageDocs, &networkStorageDocs, &subnetStorageDocs, &stakeStorageDocs});
    static const PalletDocs kEvents =
        joined({&frameEventDocs, &networkEventDocs, &subtensorEventDocs, &settingEventDocs});
    static const PalletDocs kConstants =
        joined({&frameConstantDocs, &networkConstantDocs, &subtensorConstantDocs});
    static const PalletDocs kMethods = methodDocs();
    switch (kind) {
    case DocKind::Call:
        return kCalls;
    case DocKind::Storage:
        return kStorage;
    case DocKind::Event:
        return kEvents;
    case DocKind::Constant:
        return kConstants;
    case DocKind::Method:
        break;
    }
    return kMethods;
}

} // namespace

const std::vector<ItemDoc>& itemDocs(DocKind kind, std::string_view pallet)
{
    static const std::vector<ItemDoc> kNone;
    const PalletDocs& docs = docsOf(kind);
    const auto found = docs.find(pallet);
    return found == docs.end() ? kNone : found->second;
}

std::string_view itemDoc(DocKind kind, std::string_view pallet, std::string_view item)
{
    const std::vector<ItemDoc>& docs = itemDocs(kind, pallet);
    const auto found = std::find_if(docs.begin(), docs.end(),
                                    [item](const ItemDoc& doc) { return doc.item == item; });
    return found == docs.end() ? std::string_view() : found->doc;
}

std::vector<std::string_view> documentedPallets(DocKind kind)
{
    std::vector<std::string_view> names;
    for (const auto& [pallet, docs] : docsOf(kind))
        names.push_back(pallet);
    return names;
}

} // namespace soma::runtime::metadata
