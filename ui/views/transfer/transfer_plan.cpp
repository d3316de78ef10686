#include "ui/views/transfer/transfer_plan.h"

#include "ui/format/amount_format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kPlanWidth = 280;

std::optional<Rao> freeAfter(const chain::Plan& plan)
{
    for (const chain::PlanRow& row : plan.rows) {
        if (row.kind != chain::PlanRow::Kind::Free || row.account != plan.request.signer)
            continue;
        const Rao* after = row.after ? std::get_if<Rao>(&*row.after) : nullptr;
        return after != nullptr ? *after : Rao();
    }
    return std::nullopt;
}

} // namespace

TransferPlan::TransferPlan(QWidget* parent) : Card(parent)
{
    setObjectName(u"planCard"_s);
    setFixedWidth(kPlanWidth);
    m_amount = new Stat(u"planAmount"_s, this);
    m_fee = new Stat(u"planFee"_s, this);
    m_total = new Stat(u"planTotal"_s, this);
    m_after = new Stat(u"planAfter"_s, this);
    m_note = makeParagraph(u"caption"_s, this);
    body()->setSpacing(gap::kMedium);
    for (Stat* stat : {m_amount, m_fee})
        body()->addWidget(stat);
    body()->addWidget(makeHairline(this));
    for (Stat* stat : {m_total, m_after})
        body()->addWidget(stat);
    body()->addWidget(m_note);
}

void TransferPlan::sayTexts()
{
    //: Heading of the panel with the fee.
    setTitle(tr("What it will cost"));
    //: Caption: what the chain takes.
    m_fee->setCaption(tr("Fee"));
    //: Caption: amount and fee together.
    m_total->setCaption(tr("Leaves your account"));
    //: Caption: the sender's balance afterwards.
    m_after->setCaption(tr("Stays in your account"));
}

void TransferPlan::showRecipients(int recipients)
{
    if (recipients > 1)
        //: Caption: the sum for several recipients.
        m_amount->setCaption(tr("Amount for %n recipient(s)", "", recipients));
    else
        //: Caption: what the recipient gets.
        m_amount->setCaption(tr("Amount"));
}

void TransferPlan::showUnknown(int recipients, std::optional<Rao> total)
{
    showRecipients(recipients);
    const QString why = recipients > 1
                            //: Tooltip of a figure that is not known yet.
                            ? tr("Known once every recipient has an address and an amount.")
                            //: Tooltip of a figure that is not known yet.
                            : tr("Known once recipient and amount are there.");
    for (Stat* stat : {m_amount, m_fee, m_total, m_after})
        stat->setUnknown(why);
    if (total && !total->isZero())
        m_amount->setValue(amountText(*total, Reading::Exact));
    //: In the panel with the fee, before the form is complete.
    m_note->setText(tr("The fee is worked out by the node while you type."));
}

void TransferPlan::showDraft(const wallet::Draft& draft)
{
    showRecipients(1);
    m_amount->setValue(amountText(draft.amount, Reading::Exact));
    m_fee->setValue(amountText(draft.fee, Reading::Exact));
    m_total->setValue(amountText(saturatingAdd(draft.amount, draft.fee), Reading::Exact));
    m_after->setValue(amountText(draft.senderAfter, Reading::Exact));
    //: In the panel with the fee; %1 is a block number.
    m_note->setText(tr("At block %1.").arg(countText(draft.at.number.value())));
}

void TransferPlan::showPayout(int recipients, Rao total, const chain::Plan& plan)
{
    showUnknown(recipients, total);
    if (plan.trial.fee) {
        const Rao fee = plan.trial.fee->tao;
        m_fee->setValue(amountText(fee, Reading::Exact));
        m_total->setValue(amountText(saturatingAdd(total, fee), Reading::Exact));
    }
    if (const auto after = freeAfter(plan); after && plan.trial.succeeds())
        m_after->setValue(amountText(*after, Reading::Exact));
    //: In the panel with the fee; %1 is a block number.
    m_note->setText(tr("At block %1. All of them are paid in one transaction, or none.")
                        .arg(countText(plan.at.number.value())));
}

} // namespace soma::ui
