#include "ui/views/overview/movement_panel.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/time_format.h"
#include "ui/format/transfer_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/history_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

MovementPanel::MovementPanel(const Models& models, QWidget* parent)
    : SidePanel(u"movementPanel"_s, parent)
    , m_models(models)
{
    m_what = makeParagraph(u"strong"_s, this);
    m_what->setObjectName(u"movementWhat"_s);
    m_time = new Stat(u"movementTime"_s, this);
    m_amount = new Stat(u"movementAmount"_s, this);
    m_fee = new Stat(u"movementFee"_s, this);
    m_status = new Stat(u"movementStatus"_s, this);
    m_reason = makeParagraph(u"down"_s, this);
    m_otherCaption = makeLabel(u"caption"_s, this);
    m_other = new AddressLabel(AddressLabel::Form::Short, u"movementOther"_s, this);
    m_hashCaption = makeLabel(u"caption"_s, this);
    m_hash = new HashLabel(u"movementHash"_s, this);
    m_note = makeParagraph(u"soft"_s, this);
    m_account = makeButton({}, u"movementAccountButton"_s, this);
    auto* stats = new QGridLayout;
    stats->setSpacing(gap::kMedium);
    int place = 0;
    for (Stat* stat : {m_amount, m_fee, m_status, m_time}) {
        stats->addWidget(stat, place / 2, place % 2);
        ++place;
    }
    body()->addWidget(m_what);
    body()->addLayout(stats);
    body()->addWidget(m_reason);
    for (QWidget* part : {static_cast<QWidget*>(m_otherCaption), static_cast<QWidget*>(m_other),
                          static_cast<QWidget*>(m_hashCaption), static_cast<QWidget*>(m_hash),
                          static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_account)})
        body()->addWidget(part);
    body()->addStretch(1);
    connect(&models.history, &HistoryModel::rowsChanged, this, &MovementPanel::showValues);
    connect(m_other, &CopyText::copied, this, &MovementPanel::copied);
    connect(m_hash, &CopyText::copied, this, &MovementPanel::copied);
    connect(m_account, &QPushButton::clicked, this, [this] {
        if (const wallet::HistoryRow* shown = row())
            Q_EMIT accountRequested(shown->account);
    });
    m_movementPhrases.say([this] { sayTexts(); });
}

void MovementPanel::showMovement(qint64 id)
{
    m_id = id;
    showValues();
    openPanel();
    m_account->setFocus();
}

const wallet::HistoryRow* MovementPanel::row() const
{
    for (int i = 0; m_id && i < m_models.history.rowCount(); ++i)
        if (m_models.history.row(i).id == *m_id)
            return &m_models.history.row(i);
    return nullptr;
}

void MovementPanel::sayTexts()
{
    //: Heading of the panel about one movement of the history.
    setTitle(tr("Movement"));
    //: Caption of a figure: what was moved.
    m_amount->setCaption(tr("Amount"));
    //: Caption of a figure: what the chain took for it.
    m_fee->setCaption(tr("Fee"));
    //: Caption: how far it has come.
    m_status->setCaption(tr("State"));
    //: Caption: when it happened.
    m_time->setCaption(tr("Time"));
    //: Caption of an address: the other side of a movement.
    m_otherCaption->setText(tr("Counterparty"));
    //: Caption of the extrinsic's hash.
    m_hashCaption->setText(tr("Extrinsic"));
    //: Button: shows the account that moved something.
    m_account->setText(tr("Open the account"));
    m_account->setAccessibleName(m_account->text());
    showValues();
}

void MovementPanel::showValues()
{
    const wallet::HistoryRow* shown = row();
    if (shown == nullptr) {
        closePanel();
        return;
    }
    const auto* account = m_models.accounts.find(shown->account);
    m_what->setText(TransferText::movement(*shown, account ? account->label : shown->account.name));
    if (shown->direction == wallet::HistoryDirection::Call && shown->amount.isZero())
        //: Tooltip of an en dash where an amount would be.
        m_amount->setUnknown(tr("It moves no TAO by itself."));
    else
        m_amount->setValue(amountText(shown->amount));
    if (shown->fee)
        m_fee->setValue(amountText(*shown->fee));
    else
        //: Tooltip of an en dash where a fee would be.
        m_fee->setUnknown(tr("The fee is known once it stands in a block."));
    m_status->setValue(TransferText::status(*shown));
    m_time->setValue(TimeText::moment(shown->time));
    const QString reason = TransferText::reason(*shown);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    const bool hasOther = !shown->counterparty.isZero();
    m_otherCaption->setVisible(hasOther);
    m_other->setVisible(hasOther);
    if (hasOther)
        m_other->setAddress(addressOf(shown->counterparty));
    m_hashCaption->setVisible(shown->extrinsic.has_value());
    m_hash->setVisible(shown->extrinsic.has_value());
    if (shown->extrinsic)
        m_hash->setHash(hashText(*shown->extrinsic));
    m_note->setText(shown->label);
    m_note->setVisible(!shown->label.isEmpty());
    m_account->setEnabled(account != nullptr);
}

void MovementPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_movementPhrases.sayAgain();
    SidePanel::changeEvent(event);
}

} // namespace soma::ui
