#include "ui/flows/identity_draft.h"

#include <algorithm>

namespace soma::ui {

namespace {

QString saidText(const Bytes& bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

int identityLimit(IdentityPart part)
{
    constexpr int kShort = 256;
    constexpr int kLong = 1'024;
    return part == IdentityPart::Name || part == IdentityPart::Discord ? kShort : kLong;
}

void IdentityDraft::setPart(IdentityPart part, const QString& text)
{
    m_parts.at(std::size_t(part)) = text;
    Q_EMIT changed();
}

void IdentityDraft::load(const chain::SubnetIdentityV3& said)
{
    m_parts = {saidText(said.subnetName), saidText(said.description),   saidText(said.subnetUrl),
               saidText(said.githubRepo), saidText(said.subnetContact), saidText(said.discord),
               saidText(said.logoUrl),    saidText(said.additional)};
    Q_EMIT changed();
}

int IdentityDraft::bytesOf(IdentityPart which) const
{
    return static_cast<int>(part(which).trimmed().toUtf8().size());
}

int IdentityDraft::tooLong(IdentityPart which) const
{
    return std::max(0, bytesOf(which) - identityLimit(which));
}

bool IdentityDraft::fits() const
{
    for (int i = 0; i < kIdentityParts; ++i)
        if (tooLong(static_cast<IdentityPart>(i)) > 0)
            return false;
    return true;
}

bool IdentityDraft::isEmpty() const
{
    return std::all_of(m_parts.begin(), m_parts.end(),
                       [](const QString& text) { return text.trimmed().isEmpty(); });
}

chain::calls::SubnetIdentityText IdentityDraft::text() const
{
    const auto utf8 = [this](IdentityPart which) { return part(which).trimmed().toStdString(); };
    chain::calls::SubnetIdentityText out;
    out.subnetName = utf8(IdentityPart::Name);
    out.description = utf8(IdentityPart::Description);
    out.subnetUrl = utf8(IdentityPart::Url);
    out.githubRepo = utf8(IdentityPart::GithubRepo);
    out.subnetContact = utf8(IdentityPart::Contact);
    out.discord = utf8(IdentityPart::Discord);
    out.logoUrl = utf8(IdentityPart::LogoUrl);
    out.additional = utf8(IdentityPart::Additional);
    return out;
}

} // namespace soma::ui
