#include "chain/runtime/metadata/metadata_writer.h"

#include "chain/codec/scale_writer.h"

namespace soma::runtime::metadata {

using codec::TypeIndex;

namespace {

class MetadataWriter {
public:
    MetadataWriter(Bytes& out, std::uint32_t version) : m_out(out), m_version(version) {}

    void write(const FullMetadata& full)
    {
        const codec::Metadata& metadata = full.metadata;
        m_out.fixed(std::uint32_t{0x6174656d}); // "meta"
        m_out.byte(static_cast<std::uint8_t>(m_version));
        registry(metadata.types);
        list(metadata.pallets, [this](const auto& pallet) { this->pallet(pallet); });
        extrinsic(full);
        if (m_version == 14) {
            m_out.compact(full.runtime);
            return;
        }
        if (m_version == 15)
            m_out.compact(full.runtime);
        list(metadata.apis, [this](const auto& api) { this->api(api); });
        m_out.compact(full.call);
        m_out.compact(full.event);
        m_out.compact(full.error);
        m_out.compact(0); // Nothing of its own.
    }

private:
    template <typename T, typename F>
    void list(const std::vector<T>& items, F writeOne)
    {
        m_out.compact(items.size());
        for (const T& item : items)
            writeOne(item);
    }

    /// Empty texts stand for absent ones.
    void maybeText(const std::string& text)
    {
        m_out.byte(text.empty() ? 0 : 1);
        if (!text.empty())
            m_out.text(text);
    }

    void docs(const std::string& text)
    {
        m_out.compact(text.empty() ? 0 : 1);
        if (!text.empty())
            m_out.text(text);
    }

    // Nothing here is deprecated.
    void itemDeprecation()
    {
        if (m_version >= 16)
            m_out.byte(0);
    }

    void enumDeprecation()
    {
        if (m_version >= 16)
            m_out.compact(0);
    }

    void fields(const std::vector<codec::TypeField>& all)
    {
        list(all, [this](const codec::TypeField& field) {
            maybeText(field.name);
            m_out.compact(field.type);
            maybeText(field.typeName);
            docs(field.docs);
        });
    }

    void definition(const codec::CompositeType& type) { fields(type.fields); }

    void definition(const codec::VariantType& type)
    {
        list(type.variants, [this](const auto& variant) {
            m_out.text(variant.name);
            fields(variant.fields);
            m_out.byte(variant.index);
            docs(variant.docs);
        });
    }

    void definition(const codec::SequenceType& type) { m_out.compact(type.element); }

    void definition(const codec::ArrayType& type)
    {
        m_out.fixed(type.length);
        m_out.compact(type.element);
    }

    void definition(const codec::TupleType& type)
    {
        list(type.elements, [this](TypeIndex element) { m_out.compact(element); });
    }

    void definition(codec::PrimitiveType type) { m_out.byte(static_cast<std::uint8_t>(type)); }

    void definition(const codec::CompactType& type) { m_out.compact(type.inner); }

    void definition(const codec::BitSequenceType& type)
    {
        m_out.compact(type.store);
        m_out.compact(type.order);
    }

    void registry(const codec::TypeRegistry& types)
    {
        std::uint32_t next = 0;
        list(types.types, [this, &next](const codec::DescribedType& type) {
            m_out.compact(next++);
            list(type.path, [this](const std::string& part) { m_out.text(part); });
            list(type.parameters, [this](const auto& parameter) {
                m_out.text(parameter.name);
                m_out.byte(parameter.type ? 1 : 0);
                if (parameter.type)
                    m_out.compact(*parameter.type);
            });
            m_out.byte(static_cast<std::uint8_t>(type.definition.index()));
            std::visit([this](const auto& known) { definition(known); }, type.definition);
            docs(type.docs);
        });
    }

    void storageItem(const codec::MetadataStorageItem& item)
    {
        m_out.text(item.name);
        m_out.byte(item.optional ? 0 : 1);
        m_out.byte(item.hashers.empty() ? 0 : 1);
        if (!item.hashers.empty()) {
            list(item.hashers,
                 [this](codec::Hasher hasher) { m_out.byte(static_cast<std::uint8_t>(hasher)); });
            m_out.compact(item.key);
        }
        m_out.compact(item.value);
        m_out.bytes(item.fallback);
        docs(item.docs);
        itemDeprecation();
    }

    void palletEnum(const std::optional<TypeIndex>& type)
    {
        m_out.byte(type ? 1 : 0);
        if (!type)
            return;
        m_out.compact(*type);
        enumDeprecation();
    }

    void pallet(const codec::MetadataPallet& pallet)
    {
        m_out.text(pallet.name);
        m_out.byte(pallet.storagePrefix.empty() ? 0 : 1);
        if (!pallet.storagePrefix.empty()) {
            m_out.text(pallet.storagePrefix);
            list(pallet.storage, [this](const auto& item) { storageItem(item); });
        }
        palletEnum(pallet.calls);
        palletEnum(pallet.events);
        list(pallet.constants, [this](const codec::MetadataConstant& constant) {
            m_out.text(constant.name);
            m_out.compact(constant.type);
            m_out.bytes(constant.value);
            docs(constant.docs);
            itemDeprecation();
        });
        palletEnum(pallet.errors);
        if (m_version >= 16) {
            m_out.compact(0); // Associated types.
            m_out.compact(0); // View functions.
        }
        m_out.byte(pallet.index);
        if (m_version >= 15) {
            docs(pallet.docs);
            itemDeprecation();
        }
    }

    void extrinsic(const FullMetadata& full)
    {
        const codec::MetadataExtrinsic& extrinsic = full.metadata.extrinsic;
        if (m_version == 14)
            m_out.compact(extrinsic.whole.value_or(0));
        if (m_version < 16)
            m_out.byte(extrinsic.versions.front());
        else
            list(extrinsic.versions, [this](std::uint8_t version) { m_out.byte(version); });
        if (m_version >= 15) {
            m_out.compact(extrinsic.address.value_or(0));
            m_out.compact(full.call);
            m_out.compact(extrinsic.signature.value_or(0));
        }
        if (m_version == 15)
            m_out.compact(full.extra);
        if (m_version >= 16) {
            m_out.compact(extrinsic.extensionsByVersion.size());
            for (const auto& [version, members] : extrinsic.extensionsByVersion) {
                m_out.byte(version);
                list(members, [this](std::uint32_t member) { m_out.compact(member); });
            }
        }
        list(extrinsic.extensions, [this](const codec::MetadataExtension& extension) {
            m_out.text(extension.name);
            m_out.compact(extension.type);
            m_out.compact(extension.implicit);
        });
    }

    void api(const codec::MetadataApi& api)
    {
        m_out.text(api.name);
        list(api.methods, [this](const codec::MetadataApiMethod& method) {
            m_out.text(method.name);
            list(method.inputs, [this](const auto& input) {
                m_out.text(input.first);
                m_out.compact(input.second);
            });
            m_out.compact(method.output);
            docs(method.docs);
            itemDeprecation();
        });
        docs(api.docs);
        if (m_version >= 16) {
            m_out.compact(api.version.value_or(1));
            itemDeprecation();
        }
    }

    codec::ScaleWriter m_out;
    const std::uint32_t m_version;
};

} // namespace

Bytes writeMetadata(const FullMetadata& full, std::uint32_t version)
{
    Bytes out;
    MetadataWriter(out, version).write(full);
    return out;
}

} // namespace soma::runtime::metadata
