// What a subnet's owner is about to say of it: eight parts, each with its limit in bytes.
#pragma once

#include "chain/api/calls/subnets.h"
#include "chain/primitives/answers/records.h"

#include <QObject>
#include <QString>

#include <array>

namespace soma::ui {

/// The parts of an identity in the order of the form.
enum class IdentityPart {
    Name,
    Description,
    Url,
    GithubRepo,
    Contact,
    Discord,
    LogoUrl,
    Additional
};
inline constexpr int kIdentityParts = 8;

/// How many bytes the chain keeps of a part.
int identityLimit(IdentityPart part);

/// Main thread, without widgets.
class IdentityDraft : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const QString& part(IdentityPart part) const { return m_parts.at(std::size_t(part)); }

    void setPart(IdentityPart part, const QString& text);

    /// As it stands on the chain now.
    void load(const chain::SubnetIdentityV3& said);

    /// Bytes that are too many in a part; zero when it fits.
    int tooLong(IdentityPart part) const;

    /// How many bytes a part has, as they are sent.
    int bytesOf(IdentityPart part) const;

    bool fits() const;

    bool isEmpty() const;

    chain::calls::SubnetIdentityText text() const;

Q_SIGNALS:
    void changed();

private:
    std::array<QString, kIdentityParts> m_parts;
};

} // namespace soma::ui
