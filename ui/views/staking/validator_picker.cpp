#include "ui/views/staking/validator_picker.h"

#include "ui/format/address_format.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/network_units.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/staking/trade_terms.h"
#include "ui/widgets/build.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kTakeWidth = 72;

std::uint64_t validatorTakePpm(std::uint16_t take)
{
    return static_cast<std::uint64_t>(static_cast<u128>(take) * kMillion / kWholeTake);
}

QString yieldText(const std::optional<std::uint32_t>& ppm)
{
    return ppm ? percentText(*ppm) : QString(kUnknown);
}

} // namespace

ValidatorPicker::ValidatorPicker(const Models& models, QWidget* parent)
    : Page(u"validatorPicker"_s, parent)
    , m_models(models)
    , m_validators(new ValidatorModel(models.node.node(), this))
    , m_filter(new ValidatorFilter(*m_validators, this))
{
    auto* layout = columnIn(this, gap::kPage, gap::kMedium);
    m_headline = makeLabel(u"section"_s, this);
    m_headline->setObjectName(u"validatorHeadline"_s);
    m_note = makeParagraph(u"soft"_s, this);
    layout->addWidget(m_headline);
    layout->addWidget(m_note);
    layout->addWidget(buildFilters());
    buildTable();
    auto* card = makeFrame(u"card"_s, this);
    m_state = new StateStack(m_table, u"validatorState"_s, card);
    columnIn(card, 1, 0)->addWidget(m_state);
    layout->addWidget(card, 1);
    auto* buttons = row(gap::kSmall);
    m_choose = makeButton(u"primary"_s, u"chooseValidatorButton"_s, this);
    m_back = makeButton({}, u"validatorBackButton"_s, this);
    m_count = makeLabel(u"soft"_s, this);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_count);
    layout->addLayout(buttons);

    connect(m_choose, &QPushButton::clicked, this, &ValidatorPicker::choose);
    connect(m_back, &QPushButton::clicked, this, &ValidatorPicker::cancelled);
    connect(m_state, &StateStack::retryRequested, m_validators, &ValidatorModel::reload);
    connect(m_validators, &ValidatorModel::stateChanged, this, &ValidatorPicker::showState);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ValidatorPicker::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ValidatorPicker::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ValidatorPicker::showState);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showState(); });
}

QWidget* ValidatorPicker::buildFilters()
{
    auto* box = new QWidget(this);
    auto* line = rowIn(box, 0, gap::kLarge);
    m_search = new QLineEdit(box);
    m_search->setObjectName(u"validatorSearchEdit"_s);
    m_search->setClearButtonEnabled(true);
    const auto check = [box](const QString& name, bool on) {
        auto* out = new QCheckBox(box);
        out->setObjectName(name);
        out->setChecked(on);
        return out;
    };
    m_registered = check(u"validatorRegisteredCheck"_s, true);
    m_permit = check(u"validatorPermitCheck"_s, false);
    m_active = check(u"validatorActiveCheck"_s, false);
    m_named = check(u"validatorNamedCheck"_s, false);
    m_takeCaption = makeLabel(u"soft"_s, box);
    m_take = new QLineEdit(box);
    m_take->setObjectName(u"validatorTakeEdit"_s);
    m_take->setFixedWidth(kTakeWidth);
    m_takeCaption->setBuddy(m_take);
    line->addWidget(m_search, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_registered), static_cast<QWidget*>(m_permit),
                          static_cast<QWidget*>(m_active), static_cast<QWidget*>(m_named)})
        line->addWidget(part);
    auto* take = row(gap::kSmall);
    take->addWidget(m_takeCaption);
    take->addWidget(m_take);
    line->addLayout(take);
    connect(m_search, &QLineEdit::textChanged, m_filter, &ValidatorFilter::setText);
    connect(m_registered, &QCheckBox::toggled, m_filter, &ValidatorFilter::setRegisteredOnly);
    connect(m_permit, &QCheckBox::toggled, m_filter, &ValidatorFilter::setPermitOnly);
    connect(m_active, &QCheckBox::toggled, m_filter, &ValidatorFilter::setActiveOnly);
    connect(m_named, &QCheckBox::toggled, m_filter, &ValidatorFilter::setNamedOnly);
    connect(m_take, &QLineEdit::textChanged, this, [this](const QString& typed) {
        const auto ppm = parsePercent(typed);
        const std::uint64_t most =
            ppm ? static_cast<std::uint64_t>(static_cast<u128>(*ppm) * kWholeTake / kMillion)
                : kWholeTake;
        m_filter->setHighestTake(static_cast<std::uint16_t>(most));
    });
    return box;
}

QString ValidatorPicker::nameOf(const ValidatorRow& row) const
{
    const QString known = m_models.accounts.nameOf(row.hotkey.id);
    return known.isEmpty() ? row.name : known;
}

void ValidatorPicker::buildTable()
{
    m_table = new DataTable(u"validatorTable"_s, DataTable::Density::Compact, this);
    m_table->setModel(m_filter);
    m_table->setWide();
    const auto rowOf = [this](const QModelIndex& index) -> const ValidatorRow& {
        return m_filter->row(index);
    };
    const auto soft = [](const QModelIndex&) { return u"soft"_s; };
    m_table->setColumn(
        ValidatorModel::NameColumn,
        {.width = 220,
         .stretches = true,
         .text =
             [this, rowOf](const QModelIndex& index) {
                 const QString name = nameOf(rowOf(index));
                 const QString address = shortAddress(addressOf(rowOf(index).hotkey.id));
                 return name.isEmpty() ? address : name + u" · "_s + address;
             },
         .tooltip =
             [rowOf](const QModelIndex& index) { return addressOf(rowOf(index).hotkey.id); }});
    m_table->setColumn(ValidatorModel::UidColumn,
                       {.width = 56,
                        .alignsRight = true,
                        .text =
                            [rowOf](const QModelIndex& index) {
                                const auto uid = rowOf(index).uid;
                                return uid ? QString::number(uid->value()) : QString(kUnknown);
                            },
                        .tone = soft});
    m_table->setColumn(ValidatorModel::StakeColumn,
                       {.width = 140,
                        .alignsRight = true,
                        .text = [this, rowOf](const QModelIndex& index) -> QString {
                            return amountColumn(Rao(rowOf(index).stake.value()), 2) + u' ' +
                                   m_symbol;
                        },
                        .tooltip =
                            [this, rowOf](const QModelIndex& index) {
                                return alphaText(rowOf(index).stake, m_symbol);
                            }});
    m_table->setColumn(
        ValidatorModel::TakeColumn,
        {.width = 76, .alignsRight = true, .text = [rowOf](const QModelIndex& index) {
             return percentText(validatorTakePpm(rowOf(index).take), 1);
         }});
    const auto yesNo = [](bool yes) {
        //: In the list of validators: a property that holds.
        return yes ? tr("yes")
                   //: In the list of validators: a property that does not hold.
                   : tr("no");
    };
    m_table->setColumn(
        ValidatorModel::PermitColumn,
        {.width = 72,
         .text = [rowOf, yesNo](const QModelIndex& index) { return yesNo(rowOf(index).permit); },
         .tone =
             [rowOf](const QModelIndex& index) {
                 return rowOf(index).permit ? QString() : u"soft"_s;
             }});
    m_table->setColumn(
        ValidatorModel::ActiveColumn,
        {.width = 72,
         .text = [rowOf, yesNo](const QModelIndex& index) { return yesNo(rowOf(index).active); },
         .tone =
             [rowOf](const QModelIndex& index) {
                 return rowOf(index).active ? QString() : u"warn"_s;
             }});
    addYields();
    m_table->sortBy(ValidatorModel::StakeColumn, Qt::DescendingOrder);
    m_table->setSortable();
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ValidatorPicker::choose);
}

void ValidatorPicker::addYields()
{
    const auto tip = [](const QModelIndex&) {
        //: Tooltip of a yield in the list of validators.
        return tr("In seven days, of the stake, if every epoch pays what the last one did. What "
                  "entering and leaving cost is in the ticket; changes of price are not in it.");
    };
    m_table->setColumn(
        ValidatorModel::GrossColumn,
        {.width = 88,
         .alignsRight = true,
         .text =
             [this](const QModelIndex& index) { return yieldText(m_filter->row(index).grossPpm); },
         .tooltip = tip,
         .tone = [](const QModelIndex&) { return u"soft"_s; }});
    m_table->setColumn(ValidatorModel::TakenColumn,
                       {.width = 80,
                        .alignsRight = true,
                        .text = [this](const QModelIndex& index) -> QString {
                            const auto taken = m_filter->row(index).takenPpm();
                            if (!taken || *taken == 0)
                                return yieldText(taken);
                            return QChar(0x2212) + percentText(*taken);
                        },
                        .tooltip = tip,
                        .tone = [](const QModelIndex&) { return u"soft"_s; }});
    m_table->setColumn(
        ValidatorModel::NetColumn,
        {.width = 84,
         .alignsRight = true,
         .text =
             [this](const QModelIndex& index) { return yieldText(m_filter->row(index).netPpm); },
         .tooltip = tip});
}

void ValidatorPicker::sayTexts()
{
    //: Headline of the list of validators; %1 is a subnet in words.
    m_headline->setText(tr("Validators of %1").arg(m_subnet));
    m_note->setText(
        //: Below that headline.
        tr("Read from the chain, all of them. Names are what validators say of themselves; nobody "
           "has checked them, so compare the address."));
    //: Inside the empty search field of the validators.
    m_search->setPlaceholderText(tr("Name or address"));
    //: Screen reader name of the search field of the validators.
    m_search->setAccessibleName(tr("Search validators"));
    const auto say = [](QCheckBox* box, const QString& text) {
        box->setText(text);
        box->setAccessibleName(text);
    };
    //: Filter of the validators: they have a place in this subnet.
    say(m_registered, tr("On this subnet"));
    //: Filter of the validators: they may validate.
    say(m_permit, tr("With permit"));
    //: Filter of the validators: they set weights lately.
    say(m_active, tr("Active"));
    //: Filter of the validators: they have given themselves a name.
    say(m_named, tr("Named"));
    //: Before the field for the highest take, in percent.
    m_takeCaption->setText(tr("Take up to, %"));
    m_take->setAccessibleName(m_takeCaption->text());
    //: Button: takes the selected validator into the ticket.
    m_choose->setText(tr("Choose this validator"));
    //: Button: leads back to the ticket.
    m_back->setText(tr("Back"));
    //: Screen reader name of the table of validators.
    m_table->setAccessibleName(tr("Validators"));
    m_state->empty()->setTexts(
        //: Heading where the validators would be.
        tr("No validator fits"),
        //: Explanation there.
        tr("Nobody in this list has everything that the filters ask for. Take one of them away."));
    //: Shown while the validators are read.
    m_state->setLoadingText(tr("Reading the validators from the chain…"));
}

void ValidatorPicker::open(NetUid netuid, const QString& subnet, const QString& symbol)
{
    m_subnet = subnet;
    m_symbol = symbol;
    m_search->clear();
    // Root has validators by stake alone: neither permit nor weights.
    m_permit->setVisible(netuid != NetUid(0));
    m_active->setVisible(netuid != NetUid(0));
    m_permit->setChecked(false);
    m_active->setChecked(false);
    // On root any hotkey that exists may be staked with.
    m_registered->setVisible(netuid != NetUid(0));
    m_registered->setChecked(netuid != NetUid(0));
    for (const int column :
         {ValidatorModel::PermitColumn, ValidatorModel::ActiveColumn, ValidatorModel::GrossColumn,
          ValidatorModel::TakenColumn, ValidatorModel::NetColumn})
        m_table->setColumnHidden(column, netuid == NetUid(0));
    std::vector<std::pair<chain::Hotkey, chain::Coldkey>> own;
    for (int i = 0; i < m_models.accounts.rowCount(); ++i) {
        const wallet::AccountRow& account = *m_models.accounts.row(i);
        for (const wallet::HotkeyRow& hotkey : account.hotkeys)
            own.emplace_back(chain::Hotkey{hotkey.account}, chain::Coldkey{account.account});
    }
    m_validators->setOthers(std::move(own));
    m_validators->load(netuid);
    sayTexts();
    m_search->setFocus();
}

void ValidatorPicker::showState()
{
    switch (m_validators->state()) {
    case ValidatorModel::State::Empty:
    case ValidatorModel::State::Loading:
        m_state->showLoading();
        break;
    case ValidatorModel::State::Failed:
        m_state->showError(*m_validators->error());
        break;
    case ValidatorModel::State::Ready:
        if (m_filter->rowCount() == 0)
            m_state->showEmpty();
        else
            m_state->showNormal();
        break;
    }
    //: Below the list of validators; %1 and %2 are numbers.
    m_count->setText(tr("%1 of %2").arg(m_filter->rowCount()).arg(m_validators->rowCount()));
    m_choose->setEnabled(m_table->currentIndex().isValid());
}

void ValidatorPicker::choose()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const ValidatorRow& row = m_filter->row(index);
    Q_EMIT chosen(row.hotkey, nameOf(row));
}

void ValidatorPicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        m_choose->isEnabled()) {
        choose();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace soma::ui
