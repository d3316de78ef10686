#include "ui/views/transfer/transfer_review.h"

#include "ui/flows/transfer_flow.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/time_format.h"
#include "ui/format/transfer_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kReviewWidth = 880;
constexpr int kDelayMs = 1'000;
constexpr int kPasswordWidth = 360;

QString minus(Rao amount)
{
    return amount.isZero() ? QString(kUnknown) : amountSigned(amount, false, Reading::Exact);
}

} // namespace

TransferReview::TransferReview(const Models& models, TransferFlow& flow, QWidget* parent)
    : Page(u"transferReview"_s, parent)
    , m_models(models)
    , m_flow(flow)
{
    auto* content = new QWidget;
    auto* outer = rowIn(content, gap::kPage, 0);
    auto* inner = new QWidget(content);
    inner->setMaximumWidth(kReviewWidth);
    auto* layout = columnIn(inner, 0, gap::kLarge);
    m_headline = makeLabel(u"stat"_s, inner);
    m_headline->setObjectName(u"reviewHeadline"_s);
    layout->addWidget(m_headline);
    layout->addWidget(buildSummary());
    layout->addWidget(buildChanges());
    m_risks = new Card(inner);
    m_risks->setObjectName(u"risksCard"_s);
    m_risks->setProperty("frame", u"warn"_s);
    layout->addWidget(m_risks);
    layout->addWidget(buildSigning());
    layout->addStretch(1);
    outer->addWidget(inner, 1);
    outer->addStretch();
    columnIn(this, 0, 0)->addWidget(scrolled(content, this));

    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &TransferReview::refresh);
    connect(m_back, &QPushButton::clicked, &flow, &TransferFlow::edit);
    connect(m_sign, &QPushButton::clicked, this, &TransferReview::sign);
    connect(m_password, &QLineEdit::returnPressed, this, &TransferReview::sign);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
    connect(&flow, &TransferFlow::stateChanged, this, &TransferReview::refresh);
    connect(&models.accounts, &QAbstractItemModel::dataChanged, this, &TransferReview::refresh);
    m_phrases.say([this] { refresh(); });
}

QWidget* TransferReview::buildSummary()
{
    auto* card = new Card(this);
    auto* sides = row(gap::kHuge);
    const auto side = [&](QLabel*& caption, QLabel*& name, AddressLabel*& address,
                          const QString& objectName) {
        auto* texts = column(gap::kHair);
        caption = makeLabel(u"caption"_s, card);
        name = makeLabel(u"strong"_s, card);
        address = new AddressLabel(AddressLabel::Form::GroupedTwoLines, objectName, card);
        texts->addWidget(caption);
        texts->addWidget(name);
        texts->addWidget(address);
        texts->addStretch(1);
        sides->addLayout(texts, 1);
    };
    side(m_fromCaption, m_fromName, m_from, u"reviewFrom"_s);
    side(m_toCaption, m_toName, m_to, u"reviewTo"_s);
    card->body()->addLayout(sides);
    return card;
}

QWidget* TransferReview::buildChanges()
{
    m_changes = new Card(this);
    m_changes->setObjectName(u"changesCard"_s);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(gap::kPage);
    m_grid->setVerticalSpacing(gap::kSmall);
    for (int i = 1; i < 4; ++i)
        m_grid->setColumnStretch(i, 1);
    m_changes->body()->addLayout(m_grid);
    return m_changes;
}

QWidget* TransferReview::buildSigning()
{
    m_signing = new Card(this);
    m_password = new PasswordEdit(m_signing);
    m_password->setObjectName(u"signPasswordEdit"_s);
    m_passwordField = new FormField(m_password, m_signing);
    m_passwordField->setMaximumWidth(kPasswordWidth);
    m_unlockedNote = makeParagraph(u"soft"_s, m_signing);
    m_back = makeButton({}, u"reviewBackButton"_s, m_signing);
    m_sign = makeButton(u"primary"_s, u"signButton"_s, m_signing);
    auto* buttons = row(gap::kSmall);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    m_signing->body()->addLayout(limited(m_passwordField));
    m_signing->body()->addWidget(m_unlockedNote);
    m_signing->body()->addSpacing(gap::kHair);
    m_signing->body()->addLayout(buttons);
    return m_signing;
}

void TransferReview::arrive(const wallet::AccountHandle&)
{
    m_delay.start();
    m_passwordField->setError({});
    refresh();
    if (needsPassword())
        m_password->setFocus();
}

void TransferReview::forgetSecrets()
{
    m_password->wipe();
}

bool TransferReview::needsPassword() const
{
    if (!m_flow.draft())
        return true;
    const auto* account = m_models.accounts.find(m_flow.draft()->request.from);
    return account == nullptr || (account->encrypted && !account->unlocked);
}

void TransferReview::refresh()
{
    const auto& draft = m_flow.draft();
    if (!draft)
        return;
    //: Headline of the review page; %1 is an amount.
    m_headline->setText(tr("Send %1").arg(amountText(draft->amount, Reading::Exact)));
    //: Caption on the review page.
    m_fromCaption->setText(tr("From"));
    //: Caption on the review page.
    m_toCaption->setText(tr("To"));
    const auto* account = m_models.accounts.find(draft->request.from);
    m_fromName->setText(account != nullptr ? account->label : draft->request.from.name);
    const QString known = m_models.accounts.nameOf(draft->request.to);
    //: Stands in place of the recipient's name when it is not one of the person's accounts.
    m_toName->setText(known.isEmpty() ? tr("Somebody else") : known);
    m_from->setAddress(draft->senderAddress);
    m_to->setAddress(draft->recipientAddress);
    showChanges(*draft);
    showRisks(*draft);
    showSigning(*draft);
}

void TransferReview::showChanges(const wallet::Draft& draft)
{
    //: Heading of the before-and-after table.
    m_changes->setTitle(tr("What will change"));
    clearLayout(m_grid);
    addChange(0, {},
              //: Column heading of the before-and-after table.
              tr("Before"),
              //: Column heading of the before-and-after table.
              tr("After"),
              //: Column heading of the before-and-after table.
              tr("Difference"), u"caption"_s);
    const Rao cost = saturatingAdd(draft.amount, draft.fee);
    //: Row of the before-and-after table: the sender's balance.
    addChange(1, tr("Your account"), amountText(draft.senderBefore, Reading::Exact),
              amountText(draft.senderAfter, Reading::Exact), minus(cost), u"down"_s);
    //: Row of the before-and-after table: the recipient's balance.
    addChange(2, tr("Recipient"), amountText(draft.recipientBefore, Reading::Exact),
              amountText(draft.recipientAfter, Reading::Exact),
              amountSigned(draft.amount, true, Reading::Exact), u"up"_s);
    //: Row of the before-and-after table.
    addChange(3, tr("Fee, to the block's author"), {}, {}, minus(draft.fee), u"soft"_s);
    const Rao gone = saturatingAdd(draft.senderAfter, cost);
    const Rao burned = saturatingSub(draft.senderBefore, gone);
    if (!burned.isZero())
        //: Row of the before-and-after table: a rest too small to stay.
        addChange(4, tr("Burned, because it is too small to stay"), {}, {}, minus(burned),
                  u"down"_s);
}

void TransferReview::addChange(int line, const QString& what, const QString& before,
                               const QString& after, const QString& difference, const QString& tone)
{
    const QString plain = line == 0 ? u"caption"_s : QString();
    const QStringList texts{what, before, after, difference};
    for (int i = 0; i < texts.size(); ++i) {
        auto* label = makeLabel(i == 0 && line > 0 ? u"soft"_s : i == 3 ? tone : plain, m_changes);
        label->setText(texts[i]);
        if (i > 0)
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(label, line, i);
    }
}

void TransferReview::showRisks(const wallet::Draft& draft)
{
    //: Heading above the risks on the review page.
    m_risks->setTitle(tr("Before you sign"));
    clearLayout(m_risks->body());
    m_risks->setVisible(!draft.warnings.empty());
    for (const wallet::DraftWarning warning : draft.warnings) {
        auto* line = new QWidget(m_risks);
        auto* layout = rowIn(line, 0, gap::kSmall);
        auto* mark = makeLabel({}, line);
        mark->setPixmap(iconPixmap(u"warning"_s, 16, currentTokens().warn, devicePixelRatioF()));
        auto* text = makeParagraph({}, line);
        text->setText(TransferText::warning(warning));
        layout->addWidget(mark, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        layout->addStretch();
        m_risks->body()->addWidget(line);
    }
}

void TransferReview::showSigning(const wallet::Draft& draft)
{
    const bool signing = m_flow.state() == TransferFlow::State::Signing;
    const bool asks = needsPassword();
    const auto* account = m_models.accounts.find(draft.request.from);
    const QString name = account != nullptr ? account->label : draft.request.from.name;
    //: Password field on the review page; %1 is an account's name.
    m_passwordField->setLabel(tr("Password of %1").arg(name));
    m_passwordField->setVisible(asks);
    m_password->setReadOnly(signing); // Not disabled: the keyboard would wander off.
    const BlockSpan left = saturatingDistance(m_models.node.state().best.number, draft.validUntil);
    //: Below the password; %1 is "in 4 min 12 s (21 blocks)".
    m_passwordField->setHint(tr("The signature is good for one use and expires %1.")
                                 .arg(TimeText::inBlocks(left, m_models.node.state().blockTimeMs)));
    //: Instead of the password field; %1 is an account's name.
    m_unlockedNote->setText(tr("%1 is unlocked, so no password is needed.").arg(name));
    m_unlockedNote->setVisible(!asks);
    //: Button: leads back to the form.
    m_back->setText(tr("Back"));
    m_back->setEnabled(!signing);
    if (signing)
        //: The button while the key file is being opened, which takes about a second.
        m_sign->setText(tr("Opening the key and signing…"));
    else
        //: Button: signs and sends; %1 is an amount, %2 a short address.
        m_sign->setText(tr("Send %1 to %2")
                            .arg(amountText(draft.amount, Reading::Exact),
                                 shortAddress(draft.recipientAddress)));
    m_sign->setEnabled(!signing && !m_delay.isActive());
    const bool refused = m_flow.state() == TransferFlow::State::Failed &&
                         m_flow.failedIn() == TransferFlow::State::Signing;
    if (refused && m_flow.error()) {
        m_passwordField->show();
        m_passwordField->setError(ErrorText::sentence(*m_flow.error()));
        m_password->setFocus();
    }
}

void TransferReview::sign()
{
    if (!m_sign->isEnabled())
        return;
    if (needsPassword() && m_password->text().isEmpty()) {
        m_passwordField->setError(ErrorText::sentence(wallet::WalletError::Locked));
        m_password->setFocus();
        return;
    }
    m_flow.sign(m_password->take());
}

} // namespace soma::ui
