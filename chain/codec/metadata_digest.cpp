#include "chain/codec/metadata_digest.h"

#include "chain/codec/scale_writer.h"
#include "chain/crypto/blake3.h"
#include "consensus/base/assert.h"

#include <algorithm>
#include <set>

namespace soma::codec {

namespace {

// TypeRef's numbers: primitives stand for themselves, then compacts from u8 on.
constexpr std::uint8_t kCompactU8 = 15;
constexpr std::uint8_t kVoid = 21;
constexpr std::uint8_t kPerId = 22;

// TypeDef's numbers.
constexpr std::uint8_t kComposite = 0;
constexpr std::uint8_t kEnumeration = 1;
constexpr std::uint8_t kSequence = 2;
constexpr std::uint8_t kArray = 3;
constexpr std::uint8_t kTuple = 4;
constexpr std::uint8_t kBitSequence = 5;

constexpr std::uint8_t kDigestVersion = 1;
constexpr int kMaxDepth = 64;

template <typename... F>
struct Overloaded : F... {
    using F::operator()...;
};

template <typename... F>
Overloaded(F...) -> Overloaded<F...>;

Error unknownType(TypeIndex type)
{
    return Error(MetadataError::UnknownType, std::to_string(type));
}

/// The only thing inside wrappers of one field, or the type itself.
TypeIndex unwrapped(const TypeRegistry& types, TypeIndex type)
{
    for (int depth = 0; depth < kMaxDepth; ++depth) {
        const auto& definition = types[type].definition;
        const auto* composite = std::get_if<CompositeType>(&definition);
        const auto* tuple = std::get_if<TupleType>(&definition);
        if (composite != nullptr && composite->fields.size() == 1)
            type = composite->fields[0].type;
        else if (tuple != nullptr && tuple->elements.size() == 1)
            type = tuple->elements[0];
        else
            break;
    }
    return type;
}

bool isEmpty(const DescribedType& type)
{
    const auto* composite = std::get_if<CompositeType>(&type.definition);
    const auto* tuple = std::get_if<TupleType>(&type.definition);
    const auto* variant = std::get_if<VariantType>(&type.definition);
    return (composite != nullptr && composite->fields.empty()) ||
           (tuple != nullptr && tuple->elements.empty()) ||
           (variant != nullptr && variant->variants.empty());
}

/// Written in place, or a leaf of its own.
bool isInlined(const DescribedType& type)
{
    return std::holds_alternative<PrimitiveType>(type.definition) ||
           std::holds_alternative<CompactType>(type.definition) || isEmpty(type);
}

std::vector<TypeIndex> partsOf(const DescribedType& type)
{
    std::vector<TypeIndex> out;
    const auto addFields = [&out](const std::vector<TypeField>& fields) {
        for (const TypeField& field : fields)
            out.push_back(field.type);
    };
    std::visit(Overloaded{[&](const CompositeType& t) { addFields(t.fields); },
                          [&](const VariantType& t) {
                              for (const auto& variant : t.variants)
                                  addFields(variant.fields);
                          },
                          [&](const SequenceType& t) { out.push_back(t.element); },
                          [&](const ArrayType& t) { out.push_back(t.element); },
                          [&](const TupleType& t) { out = t.elements; }, [](const auto&) {}},
               type.definition);
    return out;
}

/// The types of a transaction that become leaves.
std::set<TypeIndex> reachableTypes(const Metadata& metadata, std::vector<TypeIndex> open)
{
    std::set<TypeIndex> out;
    while (!open.empty()) {
        const TypeIndex type = open.back();
        open.pop_back();
        const DescribedType& described = metadata.types[type];
        if (isInlined(described) || !out.insert(type).second)
            continue;
        const std::vector<TypeIndex> parts = partsOf(described);
        open.insert(open.end(), parts.begin(), parts.end());
    }
    return out;
}

std::uint8_t bytesOfBitStore(const TypeRegistry& types, const BitSequenceType& bits)
{
    const auto* store = std::get_if<PrimitiveType>(&types[bits.store].definition);
    if (store == nullptr || *store < PrimitiveType::U8 || *store > PrimitiveType::U64)
        return 0;
    return static_cast<std::uint8_t>(
        1 << (static_cast<int>(*store) - static_cast<int>(PrimitiveType::U8)));
}

void writeMaybeText(ScaleWriter& out, const std::string& text)
{
    out.byte(text.empty() ? 0 : 1);
    if (!text.empty())
        out.text(text);
}

} // namespace

/// Writes the leaves of one metadata under new, dense numbers.
class LeafBuilder {
public:
    LeafBuilder(const Metadata& metadata, const std::set<TypeIndex>& types) : m_metadata(metadata)
    {
        m_types.assign(types.begin(), types.end());
    }

    Result<std::vector<MetadataDigest::Leaf>> leaves()
    {
        std::vector<MetadataDigest::Leaf> out;
        for (std::size_t id = 0; id < m_types.size(); ++id) {
            const TypeIndex type = m_types[id];
            const DescribedType& described = m_metadata.types[type];
            if (const auto* variants = m_metadata.types.variant(type)) {
                std::vector<const VariantType::Variant*> sorted;
                for (const auto& variant : variants->variants)
                    sorted.push_back(&variant);
                std::stable_sort(sorted.begin(), sorted.end(),
                                 [](const auto* a, const auto* b) { return a->index < b->index; });
                for (const auto* variant : sorted)
                    out.push_back({type, variant->index, leaf(described, id, variant)});
            } else {
                out.push_back({type, std::nullopt, leaf(described, id, nullptr)});
            }
        }
        if (m_fault)
            return *m_fault;
        return out;
    }

    Result<Bytes> extrinsic()
    {
        const MetadataExtrinsic& described = m_metadata.extrinsic;
        Bytes bytes;
        ScaleWriter out(bytes);
        const bool has4 = std::find(described.versions.begin(), described.versions.end(), 4) !=
                          described.versions.end();
        out.byte(has4 || described.versions.empty() ? 4 : described.versions.front());
        ref(out, *described.address);
        ref(out, *described.call);
        ref(out, *described.signature);
        out.compact(described.extensions.size());
        for (const MetadataExtension& extension : described.extensions) {
            out.text(extension.name);
            ref(out, extension.type);
            ref(out, extension.implicit);
        }
        if (m_fault)
            return *m_fault;
        return bytes;
    }

private:
    Bytes leaf(const DescribedType& type, std::size_t id, const VariantType::Variant* variant)
    {
        Bytes bytes;
        ScaleWriter out(bytes);
        out.compact(type.path.size());
        for (const std::string& part : type.path)
            out.text(part);
        std::visit(Overloaded{[&](const CompositeType& t) {
                                  out.byte(kComposite);
                                  fields(out, t.fields);
                              },
                              [&](const VariantType&) {
                                  out.byte(kEnumeration);
                                  out.text(variant->name);
                                  fields(out, variant->fields);
                                  out.compact(variant->index);
                              },
                              [&](const SequenceType& t) {
                                  out.byte(kSequence);
                                  ref(out, t.element);
                              },
                              [&](const ArrayType& t) {
                                  out.byte(kArray);
                                  out.fixed(t.length);
                                  ref(out, t.element);
                              },
                              [&](const TupleType& t) {
                                  out.byte(kTuple);
                                  out.compact(t.elements.size());
                                  for (const TypeIndex element : t.elements)
                                      ref(out, element);
                              },
                              [&](const BitSequenceType& t) {
                                  out.byte(kBitSequence);
                                  out.byte(bytesOfBitStore(m_metadata.types, t));
                                  out.byte(m_metadata.types[t.order].name() == "Lsb0" ? 1 : 0);
                              },
                              [](const auto&) {}},
                   type.definition);
        out.compact(id);
        return bytes;
    }

    void fields(ScaleWriter& out, const std::vector<TypeField>& fields)
    {
        out.compact(fields.size());
        for (const TypeField& field : fields) {
            writeMaybeText(out, field.name);
            ref(out, field.type);
            writeMaybeText(out, field.typeName);
        }
    }

    void ref(ScaleWriter& out, TypeIndex type)
    {
        const DescribedType& described = m_metadata.types[type];
        if (isEmpty(described))
            return out.byte(kVoid);
        if (const auto* primitive = std::get_if<PrimitiveType>(&described.definition))
            return out.byte(static_cast<std::uint8_t>(*primitive));
        if (const auto* compact = std::get_if<CompactType>(&described.definition))
            return compactRef(out, compact->inner);
        const auto found = std::lower_bound(m_types.begin(), m_types.end(), type);
        SOMA_ASSERT(found != m_types.end() && *found == type);
        out.byte(kPerId);
        out.compact(static_cast<std::uint64_t>(found - m_types.begin()));
    }

    void compactRef(ScaleWriter& out, TypeIndex inner)
    {
        const TypeIndex type = unwrapped(m_metadata.types, inner);
        const DescribedType& described = m_metadata.types[type];
        if (isEmpty(described))
            return out.byte(kVoid);
        const auto* primitive = std::get_if<PrimitiveType>(&described.definition);
        if (primitive == nullptr || *primitive < PrimitiveType::U8 ||
            *primitive > PrimitiveType::U256) {
            m_fault = unknownType(inner);
            return;
        }
        out.byte(static_cast<std::uint8_t>(kCompactU8 + static_cast<int>(*primitive) -
                                           static_cast<int>(PrimitiveType::U8)));
    }

    const Metadata& m_metadata;
    std::vector<TypeIndex> m_types; // Ascending; the place is the new number.
    std::optional<Error> m_fault;
};

/// Walks over a payload's values and notes which leaves say how.
class PayloadReader {
public:
    PayloadReader(const Metadata& metadata, const MetadataDigest& digest)
        : m_types(metadata.types)
        , m_digest(digest)
    {
    }

    /// The values of these types, and nothing behind them.
    Result<void> read(ByteSpan bytes, const std::vector<TypeIndex>& types)
    {
        ScaleReader in(bytes, kMaxDepth);
        for (const TypeIndex type : types) {
            if (!value(in, type))
                return in.error();
        }
        return in.finish() ? Result<void>() : in.error();
    }

    const std::set<std::size_t>& leaves() const { return m_leaves; }

private:
    bool value(ScaleReader& in, TypeIndex type)
    {
        ScaleReader::Nested level(in);
        if (!level.entered())
            return false;
        const DescribedType& described = m_types[type];
        if (isEmpty(described))
            return true;
        const bool isEnum = std::holds_alternative<VariantType>(described.definition);
        if (!isEnum && !isInlined(described))
            m_leaves.insert(m_digest.leafOf(type, std::nullopt));
        return std::visit(
            Overloaded{[&](const CompositeType& t) { return fields(in, t.fields); },
                       [&](const VariantType& t) { return variant(in, type, t); },
                       [&](const SequenceType& t) { return sequence(in, t.element); },
                       [&](const ArrayType& t) { return many(in, t.element, t.length); },
                       [&](const TupleType& t) {
                           return std::all_of(t.elements.begin(), t.elements.end(),
                                              [&](TypeIndex e) { return value(in, e); });
                       },
                       [&](PrimitiveType t) { return primitive(in, t); },
                       [&](const CompactType&) {
                           u128 unused = 0;
                           return in.compact(unused);
                       },
                       [&](const BitSequenceType& t) { return bits(in, t); }},
            described.definition);
    }

    bool fields(ScaleReader& in, const std::vector<TypeField>& fields)
    {
        return std::all_of(fields.begin(), fields.end(),
                           [&](const TypeField& field) { return value(in, field.type); });
    }

    bool variant(ScaleReader& in, TypeIndex type, const VariantType& described)
    {
        std::uint8_t index = 0;
        if (!in.byte(index))
            return false;
        const auto found = std::find_if(described.variants.begin(), described.variants.end(),
                                        [index](const auto& v) { return v.index == index; });
        if (found == described.variants.end())
            return in.fail(CodecError::InvalidVariant, std::to_string(index));
        m_leaves.insert(m_digest.leafOf(type, index));
        return fields(in, found->fields);
    }

    bool sequence(ScaleReader& in, TypeIndex element)
    {
        std::size_t count = 0;
        return in.length(count) && many(in, element, count);
    }

    bool many(ScaleReader& in, TypeIndex element, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t before = in.position();
            if (!value(in, element))
                return false;
            // Nothing was read, so nothing more will be, however many the count promises.
            if (in.position() == before)
                break;
        }
        return true;
    }

    static bool primitive(ScaleReader& in, PrimitiveType type)
    {
        constexpr std::array<std::size_t, 15> kSizes{1,  4, 0, 1, 2, 4,  8, 16,
                                                     32, 1, 2, 4, 8, 16, 32};
        ByteSpan unused;
        if (type == PrimitiveType::Str)
            return in.bytesView(unused);
        return in.take(kSizes[static_cast<std::size_t>(type)], unused);
    }

    bool bits(ScaleReader& in, const BitSequenceType& type)
    {
        std::size_t count = 0;
        if (!in.length(count))
            return false;
        const std::size_t store = std::max<std::size_t>(bytesOfBitStore(m_types, type), 1);
        ByteSpan unused;
        return in.take((count / 8 + (count % 8 != 0 ? 1 : 0) + store - 1) / store * store, unused);
    }

    const TypeRegistry& m_types;
    const MetadataDigest& m_digest;
    std::set<std::size_t> m_leaves;
};

namespace {

std::vector<ByteArray<32>> treeOver(const std::vector<ByteArray<32>>& leaves)
{
    if (leaves.empty())
        return {ByteArray<32>{}};
    const std::size_t inner = leaves.size() - 1;
    std::vector<ByteArray<32>> tree(inner + leaves.size());
    std::copy(leaves.begin(), leaves.end(), tree.begin() + static_cast<std::ptrdiff_t>(inner));
    for (std::size_t i = inner; i-- > 0;) {
        Bytes both = toBytes(tree[2 * i + 1]);
        append(both, tree[2 * i + 2]);
        tree[i] = crypto::blake3(both);
    }
    return tree;
}

/// From left to right through a tree: the wanted leaves, and the nodes beside the ways to them.
class TreeWalk {
public:
    TreeWalk(std::size_t leafCount, const std::set<std::size_t>& wantedLeaves)
        : m_firstLeaf(leafCount - 1)
    {
        for (const std::size_t leaf : wantedLeaves) {
            for (std::size_t node = m_firstLeaf + leaf; m_ways.insert(node).second && node > 0;)
                node = (node - 1) / 2;
        }
        if (leafCount > 0)
            visit(0);
    }

    const std::vector<std::size_t>& leaves() const { return m_leaves; }

    const std::vector<std::size_t>& beside() const { return m_beside; }

private:
    // As deep as the tree is high: eleven or so.
    void visit(std::size_t node)
    {
        if (!m_ways.contains(node)) {
            m_beside.push_back(node);
        } else if (node >= m_firstLeaf) {
            m_leaves.push_back(node);
        } else {
            visit(2 * node + 1);
            visit(2 * node + 2);
        }
    }

    std::size_t m_firstLeaf;
    std::set<std::size_t> m_ways;
    std::vector<std::size_t> m_leaves;
    std::vector<std::size_t> m_beside;
};

std::vector<TypeIndex> extensionTypes(const Metadata& metadata, TypeIndex MetadataExtension::*which)
{
    std::vector<TypeIndex> out;
    out.reserve(metadata.extrinsic.extensions.size());
    for (const MetadataExtension& extension : metadata.extrinsic.extensions)
        out.push_back(extension.*which);
    return out;
}

} // namespace

Result<MetadataDigest> MetadataDigest::make(const Metadata& metadata, const DigestInfo& info)
{
    const MetadataExtrinsic& extrinsic = metadata.extrinsic;
    if (!extrinsic.address || !extrinsic.call || !extrinsic.signature)
        return Error(MetadataError::UnsupportedVersion, std::to_string(metadata.version));
    std::vector<TypeIndex> roots{*extrinsic.call, *extrinsic.address, *extrinsic.signature};
    for (const auto which : {&MetadataExtension::type, &MetadataExtension::implicit}) {
        const std::vector<TypeIndex> types = extensionTypes(metadata, which);
        roots.insert(roots.end(), types.begin(), types.end());
    }
    LeafBuilder builder(metadata, reachableTypes(metadata, std::move(roots)));
    MetadataDigest out;
    out.m_leaves = SOMA_TRY(builder.leaves());
    out.m_extrinsic = SOMA_TRY(builder.extrinsic());
    std::vector<ByteArray<32>> hashes;
    hashes.reserve(out.m_leaves.size());
    for (const Leaf& leaf : out.m_leaves)
        hashes.push_back(crypto::blake3(leaf.encoded));
    out.m_tree = treeOver(hashes);

    ScaleWriter extra(out.m_extra);
    extra.fixed(info.specVersion);
    extra.text(info.specName);
    extra.fixed(info.ss58Prefix);
    extra.byte(info.decimals);
    extra.text(info.tokenSymbol);

    Bytes digest{kDigestVersion};
    append(digest, out.m_tree.front());
    append(digest, crypto::blake3(out.m_extrinsic));
    append(digest, out.m_extra);
    out.m_hash = crypto::blake3(digest);
    return out;
}

std::size_t MetadataDigest::leafOf(TypeIndex type, std::optional<std::uint8_t> variant) const
{
    const auto before = [](const Leaf& leaf, const auto& wanted) {
        return std::pair(leaf.type, leaf.variant) < wanted;
    };
    const std::pair wanted(type, variant);
    const auto found = std::lower_bound(m_leaves.begin(), m_leaves.end(), wanted, before);
    SOMA_ASSERT(found != m_leaves.end() && found->type == type && found->variant == variant);
    return static_cast<std::size_t>(found - m_leaves.begin());
}

Result<Bytes> MetadataDigest::proofFor(const Metadata& metadata, const DigestPayload& payload) const
{
    PayloadReader reader(metadata, *this);
    // One stream, as the signer sees it: nothing marks where the parts end.
    Bytes stream = toBytes(payload.call);
    append(stream, payload.includedInExtrinsic);
    append(stream, payload.includedInSignedData);
    std::vector<TypeIndex> types{*metadata.extrinsic.call};
    for (const auto which : {&MetadataExtension::type, &MetadataExtension::implicit}) {
        const std::vector<TypeIndex> more = extensionTypes(metadata, which);
        types.insert(types.end(), more.begin(), more.end());
    }
    SOMA_TRY(reader.read(stream, types));

    const TreeWalk walk(m_leaves.size(), reader.leaves());
    const std::size_t firstLeaf = m_leaves.size() - 1;
    Bytes bytes;
    ScaleWriter out(bytes);
    out.compact(walk.leaves().size());
    for (const std::size_t node : walk.leaves())
        out.raw(m_leaves[node - firstLeaf].encoded);
    out.compact(walk.leaves().size());
    for (const std::size_t node : walk.leaves())
        out.fixed(static_cast<std::uint32_t>(node));
    out.compact(walk.beside().size());
    for (const std::size_t node : walk.beside())
        out.raw(m_tree[node]);
    out.raw(m_extrinsic);
    out.raw(m_extra);
    return bytes;
}

} // namespace soma::codec
