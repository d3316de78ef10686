#include "tests/conformance/metadata_check.h"

#include "chain/codec/hex.h"
#include "chain/codec/type_text.h"
#include "chain/runtime/pallets/alpha_assets.h"
#include "chain/runtime/pallets/subtensor/tables.h"
#include "chain/runtime/pallets/swap.h"
#include "chain/runtime/runtime_tables.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>
#include <system_error>

namespace soma::conformance {

namespace {

using codec::Metadata;
using codec::MetadataPallet;
using runtime::PalletTable;

/// Compares one item's properties and remembers the first that differs.
class ItemDiff {
public:
    void expect(std::string_view what, const std::string& theirs, const std::string& ours)
    {
        if (!m_first && theirs != ours)
            m_first = std::string(what) + ": theirs " + theirs + ", ours " + ours;
    }

    void expectType(std::string_view what, const Metadata& metadata, codec::TypeIndex theirs,
                    const std::string& ours)
    {
        const auto text = codec::typeText(metadata.types, theirs);
        expect(what, text ? text.value() : std::string(text.error().name()), ours);
    }

    const std::optional<std::string>& first() const { return m_first; }

private:
    std::optional<std::string> m_first;
};

std::string fieldsText(const std::vector<runtime::FieldInfo>& fields)
{
    std::vector<codec::detail::TextField> out;
    for (const runtime::FieldInfo& field : fields)
        out.push_back({field.name, field.type->text()});
    return codec::detail::fieldsText(out);
}

std::string fieldsText(const Metadata& metadata, const std::vector<codec::TypeField>& fields)
{
    std::vector<codec::detail::TextField> out;
    for (const codec::TypeField& field : fields) {
        const auto text = codec::typeText(metadata.types, field.type);
        out.push_back({field.name, text ? text.value() : std::string(text.error().name())});
    }
    return codec::detail::fieldsText(out);
}

std::string number(std::size_t value)
{
    return std::to_string(value);
}

class PalletCheck {
public:
    PalletCheck(const Metadata& metadata, const MetadataPallet& theirs, const PalletTable& ours)
        : m_metadata(metadata)
        , m_theirs(theirs)
        , m_ours(ours)
    {
    }

    MetadataReport run()
    {
        ItemDiff pallet;
        pallet.expect("index", number(m_theirs.index), number(m_ours.id.index));
        note("", pallet);
        storage();
        constants();
        errors();
        variants("event", m_theirs.events, m_ours.events,
                 [](const runtime::EventEntry& e) { return fieldsText(e.fields); });
        variants("call", m_theirs.calls, m_ours.calls,
                 [](const runtime::CallEntry& c) { return fieldsText(c.arguments); });
        return std::move(m_report);
    }

private:
    std::string place(std::string_view item) const
    {
        return item.empty() ? m_theirs.name : m_theirs.name + "." + std::string(item);
    }

    void note(std::string_view item, const ItemDiff& diff)
    {
        if (diff.first())
            m_report.different.push_back(place(item) + ": " + *diff.first());
        else
            ++m_report.same;
    }

    void storageItem(const runtime::StorageEntry& ours)
    {
        const codec::MetadataStorageItem* theirs = m_theirs.storageItem(ours.name);
        if (theirs == nullptr) {
            m_report.absent.push_back(place(ours.name));
            return;
        }
        ItemDiff diff;
        diff.expect("prefix",
                    codec::toHex(codec::storagePrefix(m_theirs.storagePrefix, theirs->name)),
                    codec::toHex(ours.prefix));
        diff.expect("optional", number(theirs->optional), number(ours.optional));
        std::string theirHashers;
        for (const codec::Hasher hasher : theirs->hashers)
            theirHashers += number(static_cast<std::size_t>(hasher)) + " ";
        std::string ourHashers;
        std::vector<std::string> keys;
        for (const runtime::StorageEntry::Key& key : ours.keys) {
            ourHashers += number(static_cast<std::size_t>(key.hasher)) + " ";
            keys.push_back(key.type->text());
        }
        diff.expect("hashers", theirHashers, ourHashers);
        if (!keys.empty())
            diff.expectType("key", m_metadata, theirs->key, codec::detail::tupleText(keys));
        diff.expectType("value", m_metadata, theirs->value, ours.value->text());
        // Where nothing means nothing, the metadata shows an absent Option.
        const Bytes fallback = ours.optional ? Bytes{0} : ours.fallback(m_config);
        diff.expect("default", codec::toHex(theirs->fallback), codec::toHex(fallback));
        note(ours.name, diff);
    }

    void storage()
    {
        std::set<std::string_view> names;
        for (const runtime::StorageEntry& ours : m_ours.storage) {
            names.insert(ours.name);
            storageItem(ours);
        }
        for (const codec::MetadataStorageItem& theirs : m_theirs.storage)
            if (!names.contains(theirs.name))
                m_report.missing.push_back(place(theirs.name));
    }

    void constants()
    {
        std::set<std::string_view> names;
        for (const runtime::ConstantEntry& ours : m_ours.constants) {
            names.insert(ours.name);
            const codec::MetadataConstant* theirs = m_theirs.constant(ours.name);
            if (theirs == nullptr) {
                m_report.absent.push_back(place(ours.name));
                continue;
            }
            ItemDiff diff;
            diff.expectType("type", m_metadata, theirs->type, ours.type->text());
            // The version itself is one more than that of the file we compare with.
            if (ours.name != "Version")
                diff.expect("value", codec::toHex(theirs->value),
                            codec::toHex(ours.value(m_config)));
            note(ours.name, diff);
        }
        for (const codec::MetadataConstant& theirs : m_theirs.constants)
            if (!names.contains(theirs.name))
                m_report.missing.push_back(place(theirs.name));
    }

    const std::vector<codec::VariantType::Variant>&
    variantsOf(const std::optional<codec::TypeIndex>& type) const
    {
        static const std::vector<codec::VariantType::Variant> kNone;
        const codec::VariantType* found = type ? m_metadata.types.variant(*type) : nullptr;
        return found ? found->variants : kNone;
    }

    void errors()
    {
        const auto& theirs = variantsOf(m_theirs.errors);
        for (std::size_t i = 0; i < m_ours.errors.size(); ++i) {
            const auto found = std::find_if(theirs.begin(), theirs.end(),
                                            [i](const auto& error) { return error.index == i; });
            const std::string_view name = m_ours.errors[i].name;
            if (found == theirs.end()) {
                m_report.absent.push_back(place(name));
                continue;
            }
            ItemDiff diff;
            diff.expect("error " + number(i), found->name, std::string(name));
            note(name, diff);
        }
        for (const auto& error : theirs)
            if (error.index >= m_ours.errors.size())
                m_report.missing.push_back(place(error.name));
    }

    template <typename Entry, typename Fields>
    void variants(std::string_view what, const std::optional<codec::TypeIndex>& type,
                  const std::vector<Entry>& ours, Fields fields)
    {
        std::set<std::string_view> names;
        const auto& theirs = variantsOf(type);
        for (const Entry& entry : ours) {
            names.insert(entry.name);
            const auto found = std::find_if(theirs.begin(), theirs.end(), [&entry](const auto& v) {
                return v.name == entry.name;
            });
            if (found == theirs.end()) {
                m_report.absent.push_back(place(entry.name));
                continue;
            }
            ItemDiff diff;
            diff.expect(what, number(found->index), number(entry.index));
            diff.expect("fields", fieldsText(m_metadata, found->fields), fields(entry));
            note(entry.name, diff);
        }
        for (const auto& variant : theirs)
            if (!names.contains(variant.name))
                m_report.missing.push_back(place(variant.name));
    }

    const Metadata& m_metadata;
    const MetadataPallet& m_theirs;
    const PalletTable& m_ours;
    const runtime::RuntimeConfig m_config;
    MetadataReport m_report;
};

} // namespace

void MetadataReport::add(const MetadataReport& other)
{
    same += other.same;
    absent.insert(absent.end(), other.absent.begin(), other.absent.end());
    different.insert(different.end(), other.different.begin(), other.different.end());
    missing.insert(missing.end(), other.missing.begin(), other.missing.end());
}

MetadataReport checkPallet(const Metadata& metadata, const PalletTable& pallet)
{
    const MetadataPallet* theirs = metadata.pallet(pallet.id.name);
    if (theirs != nullptr)
        return PalletCheck(metadata, *theirs, pallet).run();
    MetadataReport report;
    report.absent.push_back(std::string(pallet.id.name));
    return report;
}

std::vector<const PalletTable*> declaredPallets()
{
    std::vector<const PalletTable*> out = runtime::pallets();
    for (const PalletTable* pallet :
         {&runtime::subtensor::table(), &runtime::swap::table(), &runtime::alpha_assets::table()})
        if (std::find(out.begin(), out.end(), pallet) == out.end())
            out.push_back(pallet);
    return out;
}

MetadataReport checkMetadata(const Metadata& metadata)
{
    MetadataReport report;
    for (const PalletTable* pallet : declaredPallets())
        report.add(checkPallet(metadata, *pallet));
    return report;
}

CheckReport checkMetadataFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string raw{std::istreambuf_iterator<char>(file), {}};
    const auto metadata = codec::readMetadata(Bytes(raw.begin(), raw.end()));
    if (!metadata)
        return CheckReport::unreadable(path, std::string(metadata.error().name()));
    const MetadataReport report = checkMetadata(*metadata);
    CheckReport out;
    out.passed = report.same;
    out.failed = report.different.size();
    for (const std::string& item : report.missing)
        out.differences.push_back("not declared here: " + item);
    for (const std::string& item : report.absent)
        out.differences.push_back("not in the metadata: " + item);
    for (const std::string& item : report.different)
        out.differences.push_back("different: " + item);
    return out;
}

std::vector<std::string> metadataFiles(const std::string& path)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    const fs::path inside = fs::path(path) / "finney-424.scale";
    if (fs::is_regular_file(inside, ignored))
        return {inside.string()};
    if (fs::is_regular_file(path, ignored))
        return {path};
    return {};
}

} // namespace soma::conformance
