#include "ui/views/staking/trade_places.h"

#include "ui/format/address_format.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/trade_text.h"
#include "ui/models/account_list_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/staking/subnet_picker.h"
#include "ui/views/transfer/account_picker.h"
#include "ui/widgets/address_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

TradePlaces::TradePlaces(const Models& models, StakeBook& book, TradeDesk& desk, QWidget* parent)
    : Page(u"tradePlaces"_s, parent)
    , m_models(models)
    , m_book(book)
    , m_desk(desk)
{
    auto* layout = columnIn(this, 0, gap::kMedium);
    m_account = new AccountPicker(models.accounts, AccountPicker::Offer::WithKey,
                                  u"stakeAccountPicker"_s, this);
    m_position = makeCombo(u"stakePositionPicker"_s, this);
    m_subnet = new SubnetPicker(book, SubnetPicker::Offer::All, u"stakeSubnetPicker"_s, this);
    m_validator = makeButton({}, u"stakeValidatorButton"_s, this);
    m_toSubnet = new SubnetPicker(book, SubnetPicker::Offer::All, u"stakeToSubnetPicker"_s, this);
    m_toValidator = makeButton({}, u"stakeToValidatorButton"_s, this);
    m_to = new AddressEdit(this);
    m_to->setObjectName(u"stakeRecipientEdit"_s);
    m_accountField = new FormField(m_account, this);
    m_positionField = new FormField(m_position, this);
    m_subnetField = new FormField(m_subnet, this);
    m_validatorField = new FormField(m_validator, this);
    m_toSubnetField = new FormField(m_toSubnet, this);
    m_toValidatorField = new FormField(m_toValidator, this);
    m_toField = new FormField(m_to, this);
    for (FormField* field : {m_accountField, m_positionField, m_subnetField, m_validatorField,
                             m_toSubnetField, m_toValidatorField, m_toField})
        layout->addWidget(field);

    connect(m_account, &AccountPicker::accountChosen, this, [this] {
        refillPositions();
        Q_EMIT changed();
    });
    connect(m_position, &QComboBox::activated, this, [this] {
        if (const StakePosition* position = chosenPosition())
            setPosition(*position);
        Q_EMIT changed();
    });
    connect(m_subnet, &SubnetPicker::subnetChosen, this, &TradePlaces::changed);
    connect(m_toSubnet, &SubnetPicker::subnetChosen, this, &TradePlaces::changed);
    connect(m_validator, &QPushButton::clicked, this,
            [this] { Q_EMIT validatorWanted(Side::Here); });
    connect(m_toValidator, &QPushButton::clicked, this,
            [this] { Q_EMIT validatorWanted(Side::There); });
    connect(m_to, &QLineEdit::textChanged, this, &TradePlaces::changed);
    connect(&book, &StakeBook::changed, this, &TradePlaces::refillPositions);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { refillPositions(); });
    showShape();
}

void TradePlaces::sayTexts()
{
    //: Field label of the stake ticket: whose stake or TAO it is.
    m_accountField->setLabel(tr("Account"));
    //: Field label of the stake ticket: which of the positions.
    m_positionField->setLabel(tr("Position"));
    //: Field label of the stake ticket.
    m_subnetField->setLabel(tr("Subnet"));
    m_subnet->setName(tr("Subnet"));
    //: Field label of the stake ticket: who is staked with.
    m_validatorField->setLabel(tr("Validator"));
    //: Field label of the stake ticket: where stake is moved to.
    m_toSubnetField->setLabel(tr("To subnet"));
    m_toSubnet->setName(tr("To subnet"));
    //: Field label of the stake ticket: with whom it is staked afterwards.
    m_toValidatorField->setLabel(tr("To validator"));
    //: Field label of the stake ticket: the account that gets the stake.
    m_toField->setLabel(tr("To account"));
    showValidators();
}

void TradePlaces::setKind(TradeKind kind)
{
    m_kind = kind;
    if (kind != TradeKind::Stake)
        refillPositions();
    showShape();
}

void TradePlaces::showShape()
{
    const bool stakes = m_kind == TradeKind::Stake;
    m_subnetField->setVisible(stakes);
    m_validatorField->setVisible(stakes);
    m_positionField->setVisible(!stakes);
    m_toSubnetField->setVisible(m_kind == TradeKind::Move);
    m_toValidatorField->setVisible(m_kind == TradeKind::Move);
    m_toField->setVisible(m_kind == TradeKind::Transfer);
    for (FormField* field : {m_accountField, m_positionField, m_subnetField, m_validatorField,
                             m_toSubnetField, m_toValidatorField, m_toField})
        field->setError({});
}

void TradePlaces::setAccount(const wallet::AccountHandle& account)
{
    m_account->setCurrent(account);
    refillPositions();
}

void TradePlaces::setStakeAt(NetUid netuid, const std::optional<chain::Hotkey>& hotkey)
{
    m_subnet->setCurrent(netuid);
    m_here = {hotkey, {}};
    showValidators();
}

void TradePlaces::setPosition(const StakePosition& position)
{
    m_account->setCurrent(position.account);
    m_wanted = chain::StakePlace{position.hotkey, position.netuid};
    m_here = {position.hotkey, {}};
    m_subnet->setCurrent(position.netuid);
    m_toSubnet->setCurrent(position.netuid);
    m_there = {position.hotkey, {}};
    refillPositions();
    showValidators();
}

void TradePlaces::setValidator(Side side, const chain::Hotkey& hotkey, const QString& name)
{
    (side == Side::Here ? m_here : m_there) = {hotkey, name};
    showValidators();
    Q_EMIT changed();
}

std::optional<NetUid> TradePlaces::subnetOf(Side side) const
{
    return side == Side::Here ? m_subnet->current() : m_toSubnet->current();
}

QString TradePlaces::nameOf(const Validator& validator) const
{
    if (!validator.hotkey)
        //: Button of the stake ticket: opens the list of validators.
        return tr("Choose a validator…");
    const QString address = shortAddress(addressOf(validator.hotkey->id));
    const QString known = m_models.accounts.nameOf(validator.hotkey->id);
    const QString name = known.isEmpty() ? validator.name : known;
    return name.isEmpty() ? address : name + u" · "_s + address;
}

void TradePlaces::showValidators()
{
    m_validator->setText(nameOf(m_here));
    m_toValidator->setText(nameOf(m_there));
    m_validator->setToolTip(m_here.hotkey ? addressOf(m_here.hotkey->id) : QString());
    m_toValidator->setToolTip(m_there.hotkey ? addressOf(m_there.hotkey->id) : QString());
    //: Screen reader name of that button; %1 is the validator that is chosen.
    m_validator->setAccessibleName(tr("Validator: %1").arg(m_validator->text()));
    //: Screen reader name of that button; %1 is the validator that is chosen.
    m_toValidator->setAccessibleName(tr("To validator: %1").arg(m_toValidator->text()));
}

const StakePosition* TradePlaces::chosenPosition() const
{
    const auto* account = m_models.accounts.find(m_account->current());
    if (!m_book.snapshot() || account == nullptr)
        return nullptr;
    const int index = m_position->currentData().toInt();
    const auto& positions = m_book.snapshot()->positions;
    if (m_position->currentIndex() < 0 || index < 0 || std::size_t(index) >= positions.size())
        return nullptr;
    return &positions[std::size_t(index)];
}

/// The positions of the account; the one that was chosen stays chosen.
void TradePlaces::refillPositions()
{
    const auto* account = m_models.accounts.find(m_account->current());
    if (!m_book.snapshot() || account == nullptr || m_position->view()->isVisible())
        return;
    const QSignalBlocker quiet(m_position);
    m_position->clear();
    int chosen = -1;
    const auto& positions = m_book.snapshot()->positions;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const StakePosition& position = positions[i];
        if (position.coldkey.id != account->account)
            continue;
        const StakeSubnet* subnet = m_book.subnet(position.netuid);
        const QString place =
            TradeText::subnet(position.netuid, subnet != nullptr ? subnet->name : QString());
        if (m_wanted == chain::StakePlace{position.hotkey, position.netuid})
            chosen = m_position->count();
        m_position->addItem(place + u" · "_s + nameOf({position.hotkey, {}}) + u" · "_s +
                                alphaText(position.alpha, m_desk.symbolOf(position.netuid)),
                            int(i));
    }
    if (chosen < 0 && m_position->count() > 0)
        chosen = 0;
    m_position->setCurrentIndex(chosen);
    const StakePosition* position = chosenPosition();
    if (position == nullptr || m_kind == TradeKind::Stake)
        return;
    const chain::StakePlace place{position->hotkey, position->netuid};
    if (m_wanted != place) {
        m_wanted = place;
        m_here = {position->hotkey, {}};
        m_there = m_here;
        m_toSubnet->setCurrent(position->netuid);
        showValidators();
    }
}

void TradePlaces::fill(Trade& trade) const
{
    const auto* account = m_models.accounts.find(m_account->current());
    trade.kind = m_kind;
    trade.account = m_account->current();
    trade.coldkey = chain::Coldkey{account != nullptr ? account->account : chain::AccountId()};
    trade.netuid.reset();
    trade.hotkey.reset();
    trade.toNetuid.reset();
    trade.toHotkey.reset();
    trade.to.reset();
    if (m_kind == TradeKind::Stake) {
        trade.netuid = m_subnet->current();
        trade.hotkey = m_here.hotkey;
        return;
    }
    if (const StakePosition* position = chosenPosition()) {
        trade.netuid = position->netuid;
        trade.hotkey = position->hotkey;
    }
    if (m_kind == TradeKind::Move) {
        trade.toNetuid = m_toSubnet->current();
        trade.toHotkey = m_there.hotkey;
    }
    if (m_kind == TradeKind::Transfer) {
        trade.toNetuid = trade.netuid;
        if (const auto to = m_to->address())
            trade.to = chain::Coldkey{*to};
    }
}

FormField* TradePlaces::fieldOf(TradeField field) const
{
    switch (field) {
    case TradeField::Subnet:
        return m_kind == TradeKind::Stake ? m_subnetField : m_positionField;
    case TradeField::Validator:
        return m_validatorField;
    case TradeField::ToSubnet:
        return m_toSubnetField;
    case TradeField::ToValidator:
        return m_toValidatorField;
    case TradeField::To:
        return m_toField;
    default:
        return nullptr;
    }
}

void TradePlaces::showFaults()
{
    for (const TradeField field : {TradeField::Subnet, TradeField::Validator, TradeField::ToSubnet,
                                   TradeField::ToValidator, TradeField::To}) {
        const TradeFault* fault = m_desk.fault(field);
        fieldOf(field)->setError(fault != nullptr ? TradeText::fault(*fault) : QString());
    }
    if (m_kind == TradeKind::Transfer && !m_to->text().isEmpty() && !m_to->hasFocus())
        if (const auto to = m_to->address(); !to)
            m_toField->setError(ErrorText::sentence(to.error()));
}

bool TradePlaces::judge()
{
    const Trade trade = [this] {
        Trade out;
        fill(out);
        return out;
    }();
    bool complete = true;
    const auto need = [&complete](bool there, FormField* field, const QString& sentence) {
        if (there)
            return;
        field->setError(sentence);
        complete = false;
    };
    if (m_kind == TradeKind::Stake) {
        //: In place, when no subnet is chosen.
        need(trade.netuid.has_value(), m_subnetField, tr("Choose the subnet to stake on."));
        need(trade.hotkey.has_value(), m_validatorField,
             //: In place, when no validator is chosen.
             tr("Choose the validator to stake with."));
        return complete;
    }
    need(trade.netuid.has_value(), m_positionField,
         //: In place, when the account has no stake.
         tr("This account has no stake to choose from."));
    if (m_kind == TradeKind::Move) {
        //: In place, when no destination is chosen.
        need(trade.toNetuid.has_value(), m_toSubnetField, tr("Choose where to move it."));
        need(trade.toHotkey.has_value(), m_toValidatorField,
             tr("Choose the validator to stake with."));
    }
    if (m_kind == TradeKind::Transfer && !trade.to) {
        m_toField->setError(ErrorText::sentence(m_to->address().error()));
        complete = false;
    }
    return complete;
}

} // namespace soma::ui
