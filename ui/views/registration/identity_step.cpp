#include "ui/views/registration/identity_step.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr std::array kNames{"identityName",    "identityDescription", "identityUrl",
                            "identityGithub",  "identityContact",     "identityDiscord",
                            "identityLogoUrl", "identityAdditional"};

} // namespace

IdentityStep::IdentityStep(IdentityDraft& draft, For subnet, QWidget* parent)
    : Page(u"identityStep"_s, parent)
    , m_draft(draft)
    , m_for(subnet)
{
    auto* layout = columnIn(this, 0, gap::kLarge);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gap::kLarge);
    grid->setVerticalSpacing(gap::kMedium);
    for (int i = 0; i < kIdentityParts; ++i) {
        const auto at = std::size_t(i);
        m_edits.at(at) = new QLineEdit(this);
        m_edits.at(at)->setObjectName(QString::fromLatin1(kNames.at(at)));
        m_fields.at(at) = new FormField(m_edits.at(at), this);
        grid->addWidget(m_fields.at(at), i / 2, i % 2, Qt::AlignTop);
        connect(m_edits.at(at), &QLineEdit::textChanged, this, [this, i](const QString& text) {
            m_draft.setPart(static_cast<IdentityPart>(i), text);
            refresh();
        });
    }
    layout->addLayout(grid);
    m_preview = new Card(this);
    m_preview->setObjectName(u"identityPreview"_s);
    m_name = makeLabel(u"section"_s, m_preview);
    m_name->setObjectName(u"previewName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_description = makeParagraph({}, m_preview);
    m_description->setTextFormat(Qt::PlainText);
    m_links = makeParagraph(u"soft"_s, m_preview);
    m_links->setTextFormat(Qt::PlainText);
    m_note = makeParagraph(u"caption"_s, m_preview);
    for (QLabel* label : {m_name, m_description, m_links, m_note})
        m_preview->body()->addWidget(label);
    layout->addWidget(m_preview);
    layout->addStretch(1);
    m_phrases.say([this] { sayTexts(); });
}

QString IdentityStep::labelOf(IdentityPart part)
{
    switch (part) {
    case IdentityPart::Name:
        //: Part of a subnet's identity.
        return tr("Name");
    case IdentityPart::Description:
        //: Part of a subnet's identity.
        return tr("Description");
    case IdentityPart::Url:
        //: Part of a subnet's identity.
        return tr("Web page");
    case IdentityPart::GithubRepo:
        //: Part of a subnet's identity.
        return tr("Code repository");
    case IdentityPart::Contact:
        //: Part of a subnet's identity.
        return tr("Contact");
    case IdentityPart::Discord:
        //: Part of a subnet's identity.
        return tr("Discord");
    case IdentityPart::LogoUrl:
        //: Part of a subnet's identity.
        return tr("Address of the logo");
    case IdentityPart::Additional:
        //: Part of a subnet's identity.
        return tr("Anything else");
    }
    return {};
}

void IdentityStep::sayTexts()
{
    for (int i = 0; i < kIdentityParts; ++i)
        m_fields.at(std::size_t(i))->setLabel(labelOf(static_cast<IdentityPart>(i)));
    //: Heading of the card that shows an identity as others see it.
    m_preview->setTitle(tr("As others will see it"));
    m_note->setText(
        m_for == For::NewSubnet
            //: In that card.
            ? tr("The chain chooses the symbol of the token; you can change it once the subnet "
                 "stands. All of this is public and can be changed later.")
            //: In the card that shows an identity as others see it.
            : tr("All of this is public. Nobody checks it, and you can change it again."));
    refresh();
}

void IdentityStep::refresh()
{
    for (int i = 0; i < kIdentityParts; ++i) {
        const auto part = static_cast<IdentityPart>(i);
        const int over = m_draft.tooLong(part);
        m_fields
            .at(std::size_t(i))
            //: Hint at a part of an identity; %1 of %2 bytes are used.
            ->setHint(tr("%1 of %2 bytes").arg(m_draft.bytesOf(part)).arg(identityLimit(part)));
        m_fields.at(std::size_t(i))
            ->setError(over == 0 ? QString()
                                 //: In place; %1 is a number of bytes.
                                 : tr("This is longer than the %1 bytes that the chain keeps, by "
                                      "%2. Shorten it.")
                                       .arg(identityLimit(part))
                                       .arg(over));
    }
    const QString name = m_draft.part(IdentityPart::Name).trimmed();
    //: In the preview of an identity without a name.
    m_name->setText(name.isEmpty() ? tr("Subnet without a name") : name);
    const QString description = m_draft.part(IdentityPart::Description).trimmed();
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    QStringList links;
    for (const IdentityPart part : {IdentityPart::Url, IdentityPart::GithubRepo,
                                    IdentityPart::Contact, IdentityPart::Discord})
        if (const QString text = m_draft.part(part).trimmed(); !text.isEmpty())
            links.append(text);
    m_links->setText(links.join(u" · "_s));
    m_links->setVisible(!links.isEmpty());
}

void IdentityStep::showDraft()
{
    for (int i = 0; i < kIdentityParts; ++i) {
        // Setting a text tells the draft, which would forget what it was filled with.
        const QSignalBlocker quiet(m_edits.at(std::size_t(i)));
        m_edits.at(std::size_t(i))->setText(m_draft.part(static_cast<IdentityPart>(i)));
        m_edits.at(std::size_t(i))->setCursorPosition(0);
    }
    refresh();
}

bool IdentityStep::judge()
{
    for (int i = 0; i < kIdentityParts; ++i)
        if (m_draft.tooLong(static_cast<IdentityPart>(i)) > 0) {
            m_edits.at(std::size_t(i))->setFocus();
            return false;
        }
    return true;
}

} // namespace soma::ui
