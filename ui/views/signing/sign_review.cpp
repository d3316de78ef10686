#include "ui/views/signing/sign_review.h"

#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/time_format.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/signing/plan_table.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using chain::PlanStanding;

namespace {

constexpr int kReviewWidth = 880;
constexpr int kDelayMs = 1'000;
constexpr int kPasswordWidth = 360;

} // namespace

SignReview::SignReview(const Models& models, SignFlow& flow, PlanNames names, QWidget* parent)
    : Page(u"signReview"_s, parent)
    , m_models(models)
    , m_flow(flow)
    , m_text(std::move(names))
{
    auto* content = new QWidget;
    auto* outer = rowIn(content, gap::kPage, 0);
    auto* inner = new QWidget(content);
    inner->setMaximumWidth(kReviewWidth);
    auto* layout = columnIn(inner, 0, gap::kLarge);
    m_headline = makeLabel(u"stat"_s, inner);
    m_headline->setObjectName(u"signHeadline"_s);
    m_headline->setWordWrap(true);
    layout->addWidget(m_headline);
    layout->addWidget(buildSummary());
    m_changes = new Card(inner);
    m_changes->setObjectName(u"planChanges"_s);
    m_table = new PlanTable(m_changes);
    m_changes->body()->addWidget(m_table);
    layout->addWidget(m_changes);
    m_risks = new Card(inner);
    m_risks->setObjectName(u"planRisks"_s);
    m_risks->setProperty("frame", u"warn"_s);
    layout->addWidget(m_risks);
    m_confirmation = new Card(inner);
    m_confirmation->setObjectName(u"lossCard"_s);
    m_confirmation->setProperty("frame", u"down"_s);
    m_confirmText = makeParagraph({}, m_confirmation);
    m_loss = new QLineEdit(m_confirmation);
    m_loss->setObjectName(u"lossEdit"_s);
    m_lossField = new FormField(m_loss, m_confirmation);
    m_lossField->setMaximumWidth(kPasswordWidth);
    m_confirmation->body()->addWidget(m_confirmText);
    m_confirmation->body()->addLayout(limited(m_lossField));
    layout->addWidget(m_confirmation);
    layout->addWidget(buildSigning());
    layout->addStretch(1);
    outer->addWidget(inner, 1);
    outer->addStretch();
    columnIn(this, 0, 0)->addWidget(scrolled(content, this));

    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &SignReview::refresh);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_wanted = false;
        Q_EMIT backRequested();
    });
    connect(m_sign, &QPushButton::clicked, this, &SignReview::sign);
    connect(m_accept, &QPushButton::clicked, &flow, &SignFlow::acceptPrices);
    connect(m_password, &QLineEdit::returnPressed, this, &SignReview::sign);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
    connect(m_loss, &QLineEdit::textEdited, this, [this] {
        m_lossField->setError({});
        showSigning();
    });
    connect(m_loss, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(&flow, &SignFlow::stateChanged, this, &SignReview::refresh);
    connect(&flow, &SignFlow::planChanged, this, [this] {
        refresh();
        if (m_wanted)
            goOn();
    });
    m_phrases.say([this] { refresh(); });
}

QWidget* SignReview::buildSummary()
{
    auto* card = new Card(this);
    m_parts = new QGridLayout;
    m_parts->setHorizontalSpacing(gap::kPage);
    m_parts->setVerticalSpacing(gap::kSmall);
    m_parts->setColumnStretch(1, 1);
    m_call = makeLabel(u"caption"_s, card);
    m_call->setObjectName(u"signCall"_s);
    card->body()->addLayout(m_parts);
    card->body()->addWidget(m_call);
    return card;
}

QWidget* SignReview::buildSigning()
{
    m_signing = new Card(this);
    m_password = new PasswordEdit(m_signing);
    m_password->setObjectName(u"actPasswordEdit"_s);
    m_passwordField = new FormField(m_password, m_signing);
    m_passwordField->setMaximumWidth(kPasswordWidth);
    m_unlockedNote = makeParagraph(u"soft"_s, m_signing);
    m_standing = makeParagraph(u"warn"_s, m_signing);
    m_standing->setObjectName(u"planStanding"_s);
    m_accept = makeButton({}, u"acceptPricesButton"_s, m_signing);
    m_back = makeButton({}, u"signBackButton"_s, m_signing);
    m_sign = makeButton(u"primary"_s, u"actSignButton"_s, m_signing);
    auto* buttons = row(gap::kSmall);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    m_signing->body()->addLayout(limited(m_passwordField));
    m_signing->body()->addWidget(m_unlockedNote);
    m_signing->body()->addWidget(m_standing);
    m_signing->body()->addSpacing(gap::kHair);
    m_signing->body()->addLayout(buttons);
    return m_signing;
}

void SignReview::setWords(const ActWords& words)
{
    m_words = words;
    m_loss->clear();
    m_lossField->setError({});
    m_wanted = false;
}

void SignReview::arrive(const wallet::AccountHandle& account)
{
    m_account = account;
    m_delay.start();
    m_passwordField->setError({});
    showParts();
    refresh();
    if (m_words.loss)
        m_loss->setFocus();
    else if (needsPassword())
        m_password->setFocus();
    else
        m_back->setFocus();
}

void SignReview::forgetSecrets()
{
    m_password->wipe();
}

bool SignReview::needsPassword() const
{
    const auto* account = m_models.accounts.find(m_account);
    return account == nullptr || (account->encrypted && !account->unlocked);
}

QString SignReview::accountName() const
{
    const auto* account = m_models.accounts.find(m_account);
    return account != nullptr ? account->label : m_account.name;
}

bool SignReview::isConfirmed() const
{
    if (!m_words.loss)
        return true;
    const auto typed = parseAmount(m_loss->text());
    return typed && *typed == *m_words.loss;
}

void SignReview::refresh()
{
    if (!m_flow.plan())
        return;
    m_headline->setText(m_words.headline);
    //: Below the parts of an act; %1 is the call's technical name, %2 a block number.
    m_call->setText(tr("%1, tried out on block %2 of this chain. Nothing is sent before you sign.")
                        .arg(QString::fromStdString(m_flow.plan()->call().fullName()),
                             countText(m_flow.plan()->at.number.value())));
    //: Heading of the before-and-after table.
    m_changes->setTitle(tr("What will change"));
    m_table->show(*m_flow.plan(), m_text);
    showRisks();
    showConfirmation();
    showSigning();
}

namespace {

/// As groupedAddress() sets it.
bool isGroupedAddress(const QString& text)
{
    static const QRegularExpression kGroups(QRegularExpression::anchoredPattern(
        u"([1-9A-HJ-NP-Za-km-z]{4} ){11}[1-9A-HJ-NP-Za-km-z]{1,4}"_s));
    return kGroups.match(text).hasMatch();
}

} // namespace

void SignReview::showParts()
{
    clearLayout(m_parts);
    int line = 0;
    for (const auto& [caption, text] : m_words.parts) {
        auto* left = makeLabel(u"soft"_s, m_changes->parentWidget());
        left->setText(caption);
        m_parts->addWidget(left, line, 0, Qt::AlignTop);
        auto* right = new QWidget(m_changes->parentWidget());
        auto* lines = columnIn(right, 0, 0);
        for (const QString& said : text.split(u'\n')) {
            auto* part = makeLabel({}, right);
            part->setText(said);
            part->setWordWrap(true);
            part->setTextInteractionFlags(Qt::TextSelectableByMouse);
            if (isGroupedAddress(said))
                part->setFont(monoFont(TextSize::Body));
            lines->addWidget(part);
        }
        m_parts->addWidget(right, line, 1);
        ++line;
    }
}

void SignReview::showRisks()
{
    const chain::Plan& plan = *m_flow.plan();
    //: Heading above the risks on a review page.
    m_risks->setTitle(tr("Before you sign"));
    QStringList risks = m_words.risks;
    for (const chain::PlanWarning& warning : plan.warnings)
        risks.append(m_text.warning(warning));
    for (const chain::RateClock& clock : plan.clocks)
        risks.append(
            m_text.clock(clock, m_models.node.state().best, m_models.node.state().blockTimeMs));
    m_risks->setVisible(!risks.isEmpty());
    if (m_risks->property("risks").toStringList() == risks)
        return; // Rebuilt only when they change: a block comes every few seconds.
    m_risks->setProperty("risks", risks);
    clearLayout(m_risks->body());
    for (const QString& risk : risks) {
        auto* line = new QWidget(m_risks);
        auto* layout = rowIn(line, 0, gap::kSmall);
        auto* mark = makeLabel({}, line);
        mark->setPixmap(iconPixmap(u"warning"_s, 16, currentTokens().warn, devicePixelRatioF()));
        auto* text = makeParagraph({}, line);
        text->setText(risk);
        layout->addWidget(mark, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        layout->addStretch();
        m_risks->body()->addWidget(line);
    }
}

void SignReview::showConfirmation()
{
    m_confirmation->setVisible(m_words.loss.has_value());
    if (!m_words.loss)
        return;
    //: Heading of the card that asks to type what is lost.
    m_confirmation->setTitle(tr("This costs a lot"));
    //: In that card; %1 is an amount.
    m_confirmText->setText(tr("Compared with the price before, this trade loses %1 to its own "
                              "size and to the fee. That TAO is gone the moment it runs. A "
                              "smaller amount, or several trades with time between them, lose "
                              "less.")
                               .arg(amountText(*m_words.loss, Reading::Exact)));
    //: Field label in that card; %1 is a number to be typed.
    m_lossField->setLabel(tr("Type the loss in TAO, %1, to go on").arg(amountPlain(*m_words.loss)));
}

void SignReview::showStanding()
{
    const PlanStanding standing = m_flow.standing();
    const bool fatal = standing == PlanStanding::WillFail || standing == PlanStanding::TooSoon;
    QString text = m_text.standing(*m_flow.plan(), standing, m_words.facts);
    // While a new plan is on its way there is nothing to read.
    if (standing == PlanStanding::TooOld && !m_wanted)
        text.clear();
    m_standing->setText(text);
    m_standing->setVisible(!text.isEmpty());
    setLook(m_standing, "role", fatal ? u"down"_s : u"warn"_s);
    m_accept->setVisible(standing == PlanStanding::PriceMoved);
    //: Button: the prices as they are now are fine.
    m_accept->setText(tr("The new figures are fine"));
    m_accept->setAccessibleName(m_accept->text());
}

void SignReview::showSigning()
{
    const bool signing = m_flow.state() == SignFlow::State::Signing;
    const bool asks = needsPassword();
    //: Password field on a review page; %1 is an account's name.
    m_passwordField->setLabel(tr("Password of %1").arg(accountName()));
    m_passwordField->setVisible(asks);
    m_password->setReadOnly(signing); // Not disabled: the keyboard would wander off.
    //: Instead of the password field; %1 is an account's name.
    m_unlockedNote->setText(tr("%1 is unlocked, so no password is needed.").arg(accountName()));
    m_unlockedNote->setVisible(!asks);
    //: Button: leads back to the form.
    m_back->setText(tr("Back"));
    m_back->setEnabled(!signing);
    //: The button while the key file is being opened, which takes about a second.
    m_sign->setText(signing ? tr("Opening the key and signing…") : m_words.button);
    m_sign->setAccessibleName(m_sign->text());
    showStanding();
    const PlanStanding standing = m_flow.standing();
    const bool possible = standing == PlanStanding::Good || standing == PlanStanding::TooOld;
    m_sign->setEnabled(!signing && possible && !m_delay.isActive() && isConfirmed());
    const bool refused = m_flow.state() == SignFlow::State::Unlocking && m_flow.error();
    const bool failed = m_flow.state() == SignFlow::State::Failed && !m_flow.row();
    // Once: a block must not take the keyboard away from what is being typed.
    if ((refused || failed) && m_flow.error() && m_password->text().isEmpty()) {
        m_passwordField->show();
        m_passwordField->setError(ErrorText::sentence(*m_flow.error()));
        m_password->setFocus();
    }
}

void SignReview::sign()
{
    if (!isConfirmed()) {
        //: In place, at the field for the loss.
        m_lossField->setError(tr("Type exactly the number that stands above."));
        m_loss->setFocus();
        return;
    }
    if (!m_sign->isEnabled())
        return;
    if (needsPassword() && m_password->text().isEmpty()) {
        m_passwordField->setError(ErrorText::sentence(wallet::WalletError::Locked));
        m_password->setFocus();
        return;
    }
    m_wanted = true;
    goOn();
}

/// As soon as the plan is fresh: blocks may come faster than a hand.
void SignReview::goOn()
{
    if (!m_flow.canConfirm()) {
        m_wanted = m_wanted && m_flow.standing() == PlanStanding::TooOld;
        showStanding();
        return;
    }
    m_wanted = false;
    if (m_flow.state() == SignFlow::State::Review)
        m_flow.confirm();
    if (m_flow.state() == SignFlow::State::Unlocking)
        m_flow.sign(m_password->take());
}

} // namespace soma::ui
