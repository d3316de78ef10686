#include "ui/views/subnets/owner_identity.h"

#include "ui/theme/tokens.h"
#include "ui/views/registration/identity_step.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

OwnerIdentity::OwnerIdentity(OwnerDesk& desk, QWidget* parent)
    : Page(u"ownerIdentity"_s, parent)
    , m_desk(desk)
{
    auto* layout = columnIn(this, 0, gap::kMedium);
    m_form = new IdentityStep(desk.identity(), IdentityStep::For::OwnSubnet);
    m_note = makeLabel(u"soft"_s, this);
    m_note->setObjectName(u"ownerIdentityNote"_s);
    m_review = makeButton(u"primary"_s, u"ownerIdentityReview"_s, this);
    m_reload = makeButton(u"quiet"_s, u"ownerIdentityReload"_s, this);
    auto* buttons = row(gap::kSmall);
    buttons->addWidget(m_review);
    buttons->addWidget(m_reload);
    buttons->addWidget(m_note);
    buttons->addStretch(1);
    // The buttons stay in sight however high the window is.
    layout->addWidget(scrolled(m_form, this), 1);
    layout->addLayout(buttons);
    connect(m_review, &QPushButton::clicked, this, [this] {
        if (m_form->judge())
            Q_EMIT reviewRequested();
    });
    connect(m_reload, &QPushButton::clicked, &desk, &OwnerDesk::reloadIdentity);
    connect(&desk, &OwnerDesk::identityLoaded, m_form, &IdentityStep::showDraft);
    connect(&desk, &OwnerDesk::changed, this, &OwnerIdentity::refresh);
    m_phrases.say([this] {
        //: Button: leads to the review of a changed identity.
        m_review->setText(tr("Review the identity"));
        m_review->setAccessibleName(m_review->text());
        //: Button: what was typed is forgotten, the form shows what the chain has.
        m_reload->setText(tr("Back to what the chain has"));
        m_reload->setAccessibleName(m_reload->text());
        refresh();
    });
    m_form->showDraft();
}

void OwnerIdentity::refresh()
{
    const bool differs = m_desk.identityDiffers();
    m_review->setEnabled(differs);
    m_reload->setEnabled(differs);
    //: Beside the button that is asleep.
    m_note->setText(differs ? QString() : tr("This is what the chain has."));
}

} // namespace soma::ui
