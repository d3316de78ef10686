#include "chain/codec/metadata.h"

#include <algorithm>

namespace soma::codec {

namespace {

using detail::readDocs;
using detail::readMaybe;
using detail::readMetadataList;
using detail::readText;
using detail::readTypeIndex;

constexpr std::uint32_t kMagic = 0x6174656d; // "meta"
constexpr std::uint8_t kOldest = 14;
constexpr std::uint8_t kNewest = 16;

// Hashers are numbered in metadata as they stand in storage_key.h.
static_assert(static_cast<int>(Hasher::Blake2_128) == 0);
static_assert(static_cast<int>(Hasher::Twox64Concat) == 5);
static_assert(static_cast<int>(Hasher::Identity) == 6);

/// Reads the parts that differ between versions; the version decides as it goes.
class MetadataReader {
public:
    MetadataReader(ScaleReader& in, std::uint8_t version) : m_in(in), m_version(version) {}

    bool read(Metadata& out)
    {
        out.version = m_version;
        if (!readTypeRegistry(m_in, out.types))
            return false;
        m_types = &out.types;
        const auto pallet = [this](ScaleReader&, MetadataPallet& p) { return readPallet(p); };
        if (!readMetadataList(m_in, out.pallets, pallet) || !readExtrinsic(out.extrinsic))
            return false;
        if (m_version == 14)
            return readType(m_unused);
        if (m_version == 15 && !readType(m_unused))
            return false;
        const auto api = [this](ScaleReader&, MetadataApi& a) { return readApi(a); };
        return readMetadataList(m_in, out.apis, api) && skipOuterEnums() && skipCustom();
    }

private:
    bool since15() const { return m_version >= 15; }

    bool since16() const { return m_version >= 16; }

    bool readType(TypeIndex& out)
    {
        if (!readTypeIndex(m_in, out))
            return false;
        return m_types->contains(out) ||
               m_in.failWith(Error(MetadataError::UnknownType, std::to_string(out)));
    }

    bool readBytes(Bytes& out)
    {
        ByteSpan view;
        if (!m_in.bytesView(view))
            return false;
        out = toBytes(view);
        return true;
    }

    bool skipText()
    {
        ByteSpan view;
        return m_in.bytesView(view);
    }

    /// A note, and perhaps the version since when.
    bool skipDeprecationNote()
    {
        std::optional<std::string> since;
        return skipText() && readMaybe(m_in, since, readText);
    }

    /// Of one item: 0 not deprecated, 1 without and 2 with a note.
    bool skipItemDeprecation()
    {
        if (!since16())
            return true;
        std::uint8_t kind = 0;
        if (!m_in.byte(kind))
            return false;
        if (kind > 2)
            return m_in.fail(CodecError::InvalidVariant, std::to_string(kind));
        return kind != 2 || skipDeprecationNote();
    }

    /// Of an enum's variants, by index: 1 without and 2 with a note.
    bool skipEnumDeprecation()
    {
        if (!since16())
            return true;
        std::vector<std::uint8_t> indices;
        return readMetadataList(m_in, indices, [this](ScaleReader& in, std::uint8_t& index) {
            std::uint8_t kind = 0;
            if (!in.byte(index) || !in.byte(kind))
                return false;
            if (kind < 1 || kind > 2)
                return in.fail(CodecError::InvalidVariant, std::to_string(kind));
            return kind == 1 || skipDeprecationNote();
        });
    }

    bool readStorageItem(MetadataStorageItem& out)
    {
        std::uint8_t modifier = 0;
        std::uint8_t kind = 0;
        if (!readText(m_in, out.name) || !m_in.byte(modifier) || !m_in.byte(kind))
            return false;
        if (modifier > 1 || kind > 1)
            return m_in.fail(CodecError::InvalidVariant);
        out.optional = modifier == 0;
        if (kind == 1 && (!readMetadataList(m_in, out.hashers, readHasher) || !readType(out.key)))
            return false;
        return readType(out.value) && readBytes(out.fallback) && readDocs(m_in, out.docs) &&
               skipItemDeprecation();
    }

    static bool readHasher(ScaleReader& in, Hasher& out)
    {
        std::uint8_t index = 0;
        if (!in.byte(index))
            return false;
        if (index > static_cast<std::uint8_t>(Hasher::Identity))
            return in.fail(CodecError::InvalidVariant, std::to_string(index));
        out = static_cast<Hasher>(index);
        return true;
    }

    bool readStorage(MetadataPallet& out)
    {
        std::uint8_t present = 0;
        if (!m_in.byte(present))
            return false;
        if (present > 1)
            return m_in.fail(CodecError::InvalidOption);
        const auto item = [this](ScaleReader&, MetadataStorageItem& i) {
            return readStorageItem(i);
        };
        return present == 0 ||
               (readText(m_in, out.storagePrefix) && readMetadataList(m_in, out.storage, item));
    }

    /// The calls, events or errors of a pallet.
    bool readEnum(std::optional<TypeIndex>& out)
    {
        return readMaybe(m_in, out, [this](ScaleReader&, TypeIndex& type) {
            return readType(type) && skipEnumDeprecation();
        });
    }

    bool readConstant(MetadataConstant& out)
    {
        return readText(m_in, out.name) && readType(out.type) && readBytes(out.value) &&
               readDocs(m_in, out.docs) && skipItemDeprecation();
    }

    bool skipAssociatedType()
    {
        std::string docs;
        return skipText() && readType(m_unused) && readDocs(m_in, docs);
    }

    bool skipViewFunction()
    {
        ByteSpan id;
        MetadataApiMethod method;
        return m_in.take(32, id) && readMethod(method);
    }

    bool skipPalletExtras()
    {
        std::vector<std::uint8_t> none;
        return readMetadataList(
                   m_in, none,
                   [this](ScaleReader&, std::uint8_t&) { return skipAssociatedType(); }) &&
               readMetadataList(m_in, none,
                                [this](ScaleReader&, std::uint8_t&) { return skipViewFunction(); });
    }

    bool readPallet(MetadataPallet& out)
    {
        const auto constant = [this](ScaleReader&, MetadataConstant& c) { return readConstant(c); };
        if (!readText(m_in, out.name) || !readStorage(out) || !readEnum(out.calls) ||
            !readEnum(out.events) || !readMetadataList(m_in, out.constants, constant) ||
            !readEnum(out.errors))
            return false;
        if (since16() && !skipPalletExtras())
            return false;
        if (!m_in.byte(out.index))
            return false;
        return !since15() || (readDocs(m_in, out.docs) && skipItemDeprecation());
    }

    bool readSomeType(std::optional<TypeIndex>& out) { return readType(out.emplace()); }

    bool readExtension(MetadataExtension& out)
    {
        return readText(m_in, out.name) && readType(out.type) && readType(out.implicit);
    }

    bool readVersionMap(MetadataExtrinsic& out)
    {
        std::vector<std::uint8_t> versions;
        return readMetadataList(m_in, versions, [&out](ScaleReader& in, std::uint8_t& version) {
            return in.byte(version) &&
                   readMetadataList(in, out.extensionsByVersion[version], readTypeIndex);
        });
    }

    bool readExtrinsic(MetadataExtrinsic& out)
    {
        const auto extension = [this](ScaleReader&, MetadataExtension& e) {
            return readExtension(e);
        };
        const auto byte = [](ScaleReader& in, std::uint8_t& b) { return in.byte(b); };
        if (m_version == 14)
            return readSomeType(out.whole) && m_in.byte(out.versions.emplace_back()) &&
                   readMetadataList(m_in, out.extensions, extension);
        if (m_version == 15)
            return m_in.byte(out.versions.emplace_back()) && readSomeType(out.address) &&
                   readSomeType(out.call) && readSomeType(out.signature) && readType(m_unused) &&
                   readMetadataList(m_in, out.extensions, extension);
        return readMetadataList(m_in, out.versions, byte) && readSomeType(out.address) &&
               readSomeType(out.call) && readSomeType(out.signature) && readVersionMap(out) &&
               readMetadataList(m_in, out.extensions, extension) && checkVersionMap(out);
    }

    bool checkVersionMap(const MetadataExtrinsic& extrinsic)
    {
        for (const auto& [version, members] : extrinsic.extensionsByVersion)
            for (const std::uint32_t member : members)
                if (member >= extrinsic.extensions.size())
                    return m_in.failWith(Error(MetadataError::UnknownType, std::to_string(member)));
        return true;
    }

    bool readMethod(MetadataApiMethod& out)
    {
        const auto input = [this](ScaleReader& in, std::pair<std::string, TypeIndex>& i) {
            return readText(in, i.first) && readType(i.second);
        };
        return readText(m_in, out.name) && readMetadataList(m_in, out.inputs, input) &&
               readType(out.output) && readDocs(m_in, out.docs) && skipItemDeprecation();
    }

    bool readApi(MetadataApi& out)
    {
        const auto method = [this](ScaleReader&, MetadataApiMethod& m) { return readMethod(m); };
        if (!readText(m_in, out.name) || !readMetadataList(m_in, out.methods, method) ||
            !readDocs(m_in, out.docs))
            return false;
        return !since16() || (m_in.compactAs(out.version.emplace()) && skipItemDeprecation());
    }

    bool skipOuterEnums() { return readType(m_unused) && readType(m_unused) && readType(m_unused); }

    /// What a chain adds on its own: name, type and bytes each.
    bool skipCustom()
    {
        std::vector<std::uint8_t> none;
        return readMetadataList(m_in, none, [this](ScaleReader&, std::uint8_t&) {
            return skipText() && readType(m_unused) && skipText();
        });
    }

    ScaleReader& m_in;
    std::uint8_t m_version;
    const TypeRegistry* m_types = nullptr;
    TypeIndex m_unused = 0;
};

template <typename List>
auto findByName(const List& list, std::string_view name) -> const typename List::value_type*
{
    const auto at = std::find_if(list.begin(), list.end(),
                                 [name](const auto& item) { return item.name == name; });
    return at == list.end() ? nullptr : &*at;
}

} // namespace

const MetadataStorageItem* MetadataPallet::storageItem(std::string_view item) const
{
    return findByName(storage, item);
}

const MetadataConstant* MetadataPallet::constant(std::string_view item) const
{
    return findByName(constants, item);
}

const MetadataPallet* Metadata::pallet(std::string_view name) const
{
    return findByName(pallets, name);
}

const MetadataPallet* Metadata::pallet(std::uint8_t index) const
{
    for (const MetadataPallet& candidate : pallets)
        if (candidate.index == index)
            return &candidate;
    return nullptr;
}

Result<Metadata> readMetadata(ByteSpan bytes)
{
    if (bytes.size() > kMaxMetadataBytes)
        return MetadataError::TooLarge;
    ScaleReader in(bytes);
    std::uint32_t magic = 0;
    std::uint8_t version = 0;
    if (!in.fixed(magic) || magic != kMagic)
        return MetadataError::NoMetadata;
    if (!in.byte(version))
        return in.error();
    if (version < kOldest || version > kNewest)
        return Error(MetadataError::UnsupportedVersion, std::to_string(version));
    Metadata out;
    if (!MetadataReader(in, version).read(out) || !in.finish())
        return in.error();
    return out;
}

} // namespace soma::codec
