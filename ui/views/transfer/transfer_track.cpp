#include "ui/views/transfer/transfer_track.h"

#include "ui/flows/transfer_flow.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/transfer_text.h"
#include "ui/models/account_list_model.h"
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

constexpr int kTrackWidth = 720;

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

TransferTrack::TransferTrack(const Models& models, TransferFlow& flow, QWidget* parent)
    : Page(u"transferTrack"_s, parent)
    , m_models(models)
    , m_flow(flow)
{
    auto* outer = rowIn(this, gap::kPage, 0);
    auto* inner = new QWidget(this);
    inner->setMaximumWidth(kTrackWidth);
    auto* layout = columnIn(inner, 0, gap::kLarge);
    m_headline = makeLabel(u"stat"_s, inner);
    m_headline->setObjectName(u"trackHeadline"_s);
    m_card = new Card(inner);
    m_to = makeLabel(u"soft"_s, m_card);
    m_steps = new StepTrack(m_card);
    m_steps->setObjectName(u"transferSteps"_s);
    m_note = makeParagraph({}, m_card);
    m_note->setObjectName(u"trackNote"_s);
    m_hashCaption = makeLabel(u"caption"_s, m_card);
    m_hash = new HashLabel(u"transferHash"_s, m_card);
    m_card->body()->setSpacing(gap::kMedium);
    m_card->body()->addWidget(m_to);
    m_card->body()->addWidget(m_steps);
    m_card->body()->addWidget(m_note);
    auto* hash = column(0);
    hash->addWidget(m_hashCaption);
    hash->addWidget(m_hash);
    m_card->body()->addLayout(hash);
    m_another = makeButton(u"primary"_s, u"sendAnotherButton"_s, inner);
    m_overview = makeButton({}, u"trackOverviewButton"_s, inner);
    auto* buttons = row(gap::kSmall);
    buttons->addWidget(m_another);
    buttons->addWidget(m_overview);
    buttons->addStretch(1);
    layout->addWidget(m_headline);
    layout->addWidget(m_card);
    layout->addLayout(buttons);
    layout->addStretch(1);
    outer->addWidget(inner, 1);
    outer->addStretch();

    connect(m_another, &QPushButton::clicked, &flow, &TransferFlow::startOver);
    connect(m_overview, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(PageId::Overview, {}); });
    connect(m_hash, &CopyText::copied, this, [this] {
        //: Short confirmation after copying a hash.
        Q_EMIT toastRequested(tr("Hash copied"));
    });
    connect(&flow, &TransferFlow::stateChanged, this, &TransferTrack::refresh);
    m_phrases.say([this] { refresh(); });
}

void TransferTrack::arrive(const wallet::AccountHandle&)
{
    m_another->setFocus(Qt::OtherFocusReason);
}

void TransferTrack::refresh()
{
    const auto& row = m_flow.row();
    if (!row)
        return;
    const bool failed = row->status == wallet::TransferStatus::Failed;
    const bool done = row->status == wallet::TransferStatus::Finalized;
    const QString amount = amountText(row->amount);
    if (failed)
        //: Headline of the tracked transfer; %1 is an amount.
        m_headline->setText(tr("%1 was not sent").arg(amount));
    else if (done)
        //: Headline of the tracked transfer; %1 is an amount.
        m_headline->setText(tr("%1 sent").arg(amount));
    else
        //: Headline of the tracked transfer; %1 is an amount.
        m_headline->setText(tr("Sending %1").arg(amount));
    const QString known = m_models.accounts.nameOf(row->counterparty);
    //: Below the headline; %1 is an account's name or a short address.
    m_to->setText(
        tr("to %1").arg(known.isEmpty() ? shortAddress(row->counterpartyAddress) : known));
    m_steps->setSteps(TransferText::steps(row));
    m_steps->setReached(stepOf(*row), failed);
    if (failed)
        m_note->setText(TransferText::reason(*row));
    else if (done)
        //: Below the steps of a transfer that is finalized.
        m_note->setText(tr("It is final: nobody can undo it."));
    else
        //: Below the steps of a transfer that is under way.
        m_note->setText(tr("You can leave this page. The overview keeps track of it."));
    setLook(m_note, "role", failed ? u"down"_s : u"soft"_s);
    //: Caption above the hash of a transaction.
    m_hashCaption->setText(tr("Transaction hash"));
    m_hash->setHash(row->extrinsic ? hashText(*row->extrinsic) : QString());
    //: Button: an empty send form.
    m_another->setText(tr("Send another"));
    //: Button: to the first page.
    m_overview->setText(tr("To the overview"));
}

} // namespace soma::ui
