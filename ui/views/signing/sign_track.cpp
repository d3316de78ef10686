#include "ui/views/signing/sign_track.h"

#include "ui/format/address_format.h"
#include "ui/format/error_text.h"
#include "ui/format/transfer_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/step_track.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kStepsWidth = 720;

int stepOf(const wallet::HistoryRow& row)
{
    switch (row.status) {
    case wallet::TransferStatus::Signed:
        return 0;
    case wallet::TransferStatus::Pooled:
        return 1;
    case wallet::TransferStatus::InBlock:
        return 2;
    case wallet::TransferStatus::Finalized:
        return 3;
    case wallet::TransferStatus::Failed:
        return row.block || row.failure ? 1 : 0;
    }
    return 0;
}

} // namespace

SignTrack::SignTrack(const Models&, SignFlow& flow, QWidget* parent)
    : Page(u"signTrack"_s, parent)
    , m_flow(flow)
{
    auto* outer = rowIn(this, gap::kPage, 0);
    auto* inner = new QWidget(this);
    inner->setMaximumWidth(kStepsWidth);
    auto* layout = columnIn(inner, 0, gap::kLarge);
    m_headline = makeLabel(u"stat"_s, inner);
    m_headline->setObjectName(u"actHeadline"_s);
    m_headline->setWordWrap(true);
    m_card = new Card(inner);
    m_steps = new StepTrack(m_card);
    m_steps->setObjectName(u"actSteps"_s);
    m_note = makeParagraph({}, m_card);
    m_note->setObjectName(u"actNote"_s);
    m_hashCaption = makeLabel(u"caption"_s, m_card);
    m_hash = new HashLabel(u"actHash"_s, m_card);
    m_card->body()->setSpacing(gap::kMedium);
    m_card->body()->addWidget(m_steps);
    m_card->body()->addWidget(m_note);
    auto* hash = column(0);
    hash->addWidget(m_hashCaption);
    hash->addWidget(m_hash);
    m_card->body()->addLayout(hash);
    m_back = makeButton(u"primary"_s, u"actDoneButton"_s, inner);
    m_overview = makeButton({}, u"actOverviewButton"_s, inner);
    auto* buttons = row(gap::kSmall);
    buttons->addWidget(m_back);
    buttons->addWidget(m_overview);
    buttons->addStretch(1);
    layout->addWidget(m_headline);
    layout->addWidget(m_card);
    layout->addLayout(buttons);
    layout->addStretch(1);
    outer->addWidget(inner, 1);
    outer->addStretch();

    connect(m_back, &QPushButton::clicked, this, &SignTrack::backRequested);
    connect(m_overview, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(PageId::Overview, {}); });
    connect(m_hash, &CopyText::copied, this, [this] {
        //: Short confirmation after copying a hash.
        Q_EMIT toastRequested(tr("Hash copied"));
    });
    connect(&flow, &SignFlow::stateChanged, this, &SignTrack::refresh);
    m_phrases.say([this] { refresh(); });
}

void SignTrack::setWords(const QString& act, const QString& backButton)
{
    m_act = act;
    m_backText = backButton;
    refresh();
}

void SignTrack::arrive(const wallet::AccountHandle&)
{
    refresh();
    m_back->setFocus(Qt::OtherFocusReason);
}

void SignTrack::refresh()
{
    const auto& row = m_flow.row();
    if (!row)
        return;
    const bool failed = row->status == wallet::TransferStatus::Failed;
    const bool done = row->status == wallet::TransferStatus::Finalized;
    if (failed)
        //: Headline of an act that went wrong; %1 is the act, such as "Stake 12.5 τ on Root".
        m_headline->setText(tr("%1: not done").arg(m_act));
    else if (done)
        //: Headline of an act that is final; %1 is the act.
        m_headline->setText(tr("%1: done").arg(m_act));
    else
        m_headline->setText(m_act);
    m_steps->setSteps(TransferText::steps(row));
    m_steps->setReached(stepOf(*row), failed);
    if (failed)
        m_note->setText(TransferText::reason(*row));
    else if (done)
        //: Below the steps of an act that is finalized.
        m_note->setText(tr("It is final: nobody can undo it."));
    else
        //: Below the steps of an act that is under way.
        m_note->setText(tr("You can leave this page. The overview keeps track of it."));
    setLook(m_note, "role", failed ? u"down"_s : u"soft"_s);
    //: Caption above the hash of a transaction.
    m_hashCaption->setText(tr("Transaction hash"));
    m_hash->setHash(row->extrinsic ? hashText(*row->extrinsic) : QString());
    m_back->setText(m_backText);
    m_back->setAccessibleName(m_backText);
    //: Button: to the first page.
    m_overview->setText(tr("To the overview"));
}

} // namespace soma::ui
