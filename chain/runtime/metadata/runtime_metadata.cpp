#include "chain/runtime/metadata/runtime_metadata.h"

#include "chain/primitives/account_id.h"
#include "chain/runtime/metadata/api_types.h"
#include "chain/runtime/metadata/item_docs.h"
#include "chain/runtime/metadata/type_list.h"
#include "chain/runtime/runtime_api.h"
#include "chain/runtime/runtime_tables.h"

#include <algorithm>
#include <cctype>

namespace soma::runtime {

namespace {

using codec::DescribedType;
using codec::TypeIndex;
using codec::VariantType;
using metadata::DocKind;
using metadata::FullMetadata;
using metadata::TypeList;

std::string docOf(DocKind kind, const PalletTable& table, std::string_view item)
{
    return std::string(metadata::itemDoc(kind, table.id.name, item));
}

/// Where the reference declares a pallet: the beginning of its types' paths.
std::vector<std::string> modulePath(std::string_view pallet)
{
    if (pallet == "System")
        return {"frame_system", "pallet"};
    if (pallet == "SubtensorModule")
        return {"pallet_subtensor", "pallet"};
    if (pallet == "Utility" || pallet == "Proxy")
        return {"pallet_subtensor_" + std::string(pallet == "Proxy" ? "proxy" : "utility"),
                "pallet"};
    if (pallet == "Swap")
        return {"pallet_subtensor_swap", "pallet", "pallet"};
    if (pallet == "MevShield")
        return {"pallet_shield", "pallet"};
    std::string crate = "pallet";
    for (const char c : pallet) {
        if (std::isupper(static_cast<unsigned char>(c)) != 0)
            crate += '_';
        crate += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return {crate, "pallet"};
}

/// How a signed extrinsic's extensions show themselves (chain.md section 7).
struct Extension {
    std::string_view name;
    std::string_view type;
    std::string_view implicit;
};

constexpr std::array kExtensions{
    Extension{"CheckNonZeroSender",
              "frame_system::extensions::check_non_zero_sender::CheckNonZeroSender", "()"},
    Extension{"CheckSpecVersion", "frame_system::extensions::check_spec_version::CheckSpecVersion",
              "u32"},
    Extension{"CheckTxVersion", "frame_system::extensions::check_tx_version::CheckTxVersion",
              "u32"},
    Extension{"CheckGenesis", "frame_system::extensions::check_genesis::CheckGenesis", "Hash"},
    Extension{"CheckMortality", "node_subtensor_runtime::check_mortality::CheckMortality", "Hash"},
    Extension{"CheckNonce", "node_subtensor_runtime::check_nonce::CheckNonce", "()"},
    Extension{"CheckWeight", "frame_system::extensions::check_weight::CheckWeight", "()"},
    Extension{"ChargeTransactionPayment", "pallet_transaction_payment::ChargeTransactionPayment",
              "()"},
    Extension{"SudoTransactionExtension",
              "node_subtensor_runtime::sudo_wrapper::SudoTransactionExtension", "()"},
    Extension{"CheckShieldedTxValidity", "pallet_shield::extension::CheckShieldedTxValidity", "()"},
    Extension{"SubtensorTransactionExtension",
              "pallet_subtensor::extensions::subtensor::SubtensorTransactionExtension", "()"},
    Extension{"DrandPriority", "pallet_drand::drand_priority::DrandPriority", "()"},
    Extension{"CheckMetadataHash", "frame_metadata_hash_extension::CheckMetadataHash",
              "Option<Hash>"},
};

class Describer {
public:
    explicit Describer(const RuntimeConfig& config) : m_config(config) {}

    FullMetadata describe()
    {
        m_full.call = m_types.of("RuntimeCall");
        m_full.event = m_types.of("RuntimeEvent");
        m_full.error = m_types.of("RuntimeError");
        m_full.runtime = m_types.of("Runtime");
        for (const PalletTable* table : byIndex())
            pallet(*table);
        outer(m_full.call, m_calls);
        outer(m_full.event, m_events);
        outer(m_full.error, m_errors);
        extrinsic();
        apis();
        m_full.metadata.types = m_types.registry();
        return std::move(m_full);
    }

private:
    static std::vector<const PalletTable*> byIndex()
    {
        std::vector<const PalletTable*> sorted = pallets();
        std::sort(sorted.begin(), sorted.end(), [](const PalletTable* a, const PalletTable* b) {
            return a->id.index < b->id.index;
        });
        return sorted;
    }

    /// The plain text does not tell an account from a hash; the declaration does, or its name.
    TypeIndex typeOf(const TypeInfo* type, std::string_view name)
    {
        const std::string text = type->text();
        if (text != "[u8;32]")
            return m_types.of(text, metadata::plain32Of(name));
        const bool account = type == &kTypeInfo<chain::AccountId> ||
                             type == &kTypeInfo<chain::Hotkey> ||
                             type == &kTypeInfo<chain::Coldkey>;
        return m_types.of(account ? "AccountId" : "Hash");
    }

    std::vector<codec::TypeField> fields(const std::vector<FieldInfo>& declared,
                                         std::string_view owner)
    {
        std::vector<codec::TypeField> out;
        out.reserve(declared.size());
        for (const FieldInfo& field : declared)
            out.push_back(
                {field.name,
                 typeOf(field.type, field.name.empty() ? owner : std::string_view(field.name)), "",
                 ""});
        return out;
    }

    codec::MetadataStorageItem storageItem(const StorageEntry& entry)
    {
        codec::MetadataStorageItem item;
        item.name = entry.name;
        item.optional = entry.optional;
        std::vector<TypeIndex> keys;
        for (const StorageEntry::Key& key : entry.keys) {
            item.hashers.push_back(key.hasher);
            keys.push_back(typeOf(key.type, entry.name));
        }
        if (keys.size() == 1)
            item.key = keys.front();
        else if (keys.size() > 1)
            item.key = m_types.add({{}, {}, codec::TupleType{std::move(keys)}, {}});
        item.value = typeOf(entry.value, entry.name);
        // Where nothing means nothing, an absent Option is shown.
        item.fallback = entry.optional ? Bytes{0} : entry.fallback(m_config);
        return item;
    }

    using Members = std::vector<std::pair<PalletId, TypeIndex>>;

    std::optional<TypeIndex> palletEnum(const PalletTable& table, const char* name,
                                        VariantType variants, Members& members)
    {
        if (variants.variants.empty())
            return std::nullopt;
        std::sort(variants.variants.begin(), variants.variants.end(),
                  [](const auto& a, const auto& b) { return a.index < b.index; });
        DescribedType type;
        type.path = modulePath(table.id.name);
        type.path.emplace_back(name);
        type.parameters = {{"T", std::nullopt}};
        type.definition = std::move(variants);
        const TypeIndex index = m_types.add(std::move(type));
        members.emplace_back(table.id, index);
        return index;
    }

    void pallet(const PalletTable& table)
    {
        codec::MetadataPallet pallet;
        pallet.name = table.id.name;
        pallet.index = table.id.index;
        if (!table.storage.empty())
            pallet.storagePrefix = table.id.name;
        for (const StorageEntry& entry : table.storage) {
            pallet.storage.push_back(storageItem(entry));
            pallet.storage.back().docs = docOf(DocKind::Storage, table, entry.name);
        }
        for (const ConstantEntry& constant : table.constants)
            pallet.constants.push_back(
                {std::string(constant.name), typeOf(constant.type, constant.name),
                 constant.value(m_config), docOf(DocKind::Constant, table, constant.name)});
        VariantType calls;
        for (const CallEntry& call : table.calls)
            calls.variants.push_back({std::string(call.name), fields(call.arguments, call.name),
                                      call.index, docOf(DocKind::Call, table, call.name)});
        VariantType events;
        for (const EventEntry& event : table.events)
            events.variants.push_back({std::string(event.name), fields(event.fields, event.name),
                                       event.index, docOf(DocKind::Event, table, event.name)});
        VariantType errors;
        for (const ErrorEntry& error : table.errors)
            errors.variants.push_back({std::string(error.name),
                                       {},
                                       static_cast<std::uint8_t>(errors.variants.size()),
                                       std::string(error.doc)});
        pallet.calls = palletEnum(table, "Call", std::move(calls), m_calls);
        pallet.events = palletEnum(table, "Event", std::move(events), m_events);
        pallet.errors = palletEnum(table, "Error", std::move(errors), m_errors);
        m_full.metadata.pallets.push_back(std::move(pallet));
    }

    /// One variant per pallet, with the pallet's number.
    void outer(TypeIndex index, const Members& members)
    {
        VariantType variants;
        for (const auto& [id, type] : members)
            variants.variants.push_back({std::string(id.name), {{"", type, "", ""}}, id.index, ""});
        m_types.define(index, {m_types.registry()[index].path, {}, std::move(variants), {}});
    }

    void extrinsic()
    {
        codec::MetadataExtrinsic& out = m_full.metadata.extrinsic;
        out.versions = {4, 5};
        const TypeIndex addressType = m_types.of("sp_runtime::multiaddress::MultiAddress");
        out.address = addressType;
        // Clients look up there what an account is.
        DescribedType address = m_types.registry()[addressType];
        address.parameters = {{"AccountId", m_types.of("AccountId")},
                              {"AccountIndex", m_types.of("()")}};
        m_types.define(addressType, std::move(address));
        out.call = m_full.call;
        out.signature = m_types.of("sp_runtime::MultiSignature");
        codec::TupleType extra;
        for (const Extension& extension : kExtensions) {
            const TypeIndex type = m_types.of(extension.type);
            out.extensionsByVersion[0].push_back(static_cast<std::uint32_t>(out.extensions.size()));
            out.extensions.push_back(
                {std::string(extension.name), type, m_types.of(extension.implicit)});
            extra.elements.push_back(type);
        }
        m_full.extra = m_types.add({{}, {}, std::move(extra), {}});
        const TypeIndex whole = m_types.of("Extrinsic");
        DescribedType described = m_types.registry()[whole];
        described.parameters = {{"Address", out.address},
                                {"Call", m_full.call},
                                {"Signature", out.signature},
                                {"Extra", m_full.extra}};
        m_types.define(whole, std::move(described));
        out.whole = whole;
    }

    /// Those that are answered, as far as their types are known.
    void apis()
    {
        const auto answered = runtimeApiMethods();
        auto& out = m_full.metadata.apis;
        for (const metadata::ApiMethodType& method : metadata::apiMethodTypes()) {
            const std::string whole = std::string(method.api) + "_" + std::string(method.method);
            if (std::find(answered.begin(), answered.end(), whole) == answered.end())
                continue;
            if (out.empty() || out.back().name != method.api)
                out.push_back({std::string(method.api), {}, method.version, ""});
            codec::MetadataApiMethod described;
            described.name = method.method;
            for (const auto& [name, type] : method.inputs)
                described.inputs.emplace_back(std::string(name), m_types.of(type));
            described.output = m_types.of(method.output);
            described.docs = metadata::itemDoc(DocKind::Method, method.api, method.method);
            out.back().methods.push_back(std::move(described));
        }
    }

    const RuntimeConfig& m_config;
    TypeList m_types;
    FullMetadata m_full;
    Members m_calls;
    Members m_events;
    Members m_errors;
};

} // namespace

FullMetadata describeRuntime(const RuntimeConfig& config)
{
    return Describer(config).describe();
}

std::optional<Bytes> runtimeMetadata(const RuntimeConfig& config, std::uint32_t version)
{
    if (std::find(kMetadataVersions.begin(), kMetadataVersions.end(), version) ==
        kMetadataVersions.end())
        return std::nullopt;
    return metadata::writeMetadata(describeRuntime(config), version);
}

} // namespace soma::runtime
