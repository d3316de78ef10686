#include "ui/views/staking/positions_view.h"

#include "ui/format/address_format.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/network_units.h"
#include "ui/format/trade_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/staking/cost_columns.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>

#include <functional>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kRoomForAll = 480;

QString unknown()
{
    return QString(kUnknown);
}

std::uint64_t takePpm(std::uint16_t take)
{
    return static_cast<std::uint64_t>(static_cast<u128>(take) * kMillion / kWholeTake);
}

/// How much less the second is, of the first.
std::uint32_t lessPpm(Rao spot, Rao exit)
{
    if (spot.isZero() || exit >= spot)
        return 0;
    return static_cast<std::uint32_t>(static_cast<u128>(spot.value() - exit.value()) * kMillion /
                                      spot.value());
}

constexpr int kNarrowSums = 560;

/// The sums below the table: a line of them, or two where a line would cut them.
class Sums : public QWidget {
public:
    explicit Sums(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(gap::kMedium, gap::kMedium, gap::kMedium, gap::kMedium);
        m_grid->setHorizontalSpacing(gap::kLarge);
        m_grid->setVerticalSpacing(gap::kSmall);
        // Narrower than its content: it folds.
        m_grid->setSizeConstraint(QLayout::SetNoConstraint);
        setMinimumWidth(0);
    }

    void add(QWidget* sum)
    {
        m_sums.push_back(sum);
        m_columns = 0;
        arrange();
    }

    std::function<void(bool narrow)> whenNarrow;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        arrange();
    }

private:
    void arrange()
    {
        const bool narrow = width() < kNarrowSums;
        const int columns = narrow ? 3 : int(m_sums.size());
        if (std::exchange(m_columns, columns) == columns)
            return;
        for (int i = 0; i < int(m_sums.size()); ++i) {
            m_grid->addWidget(m_sums[std::size_t(i)], i / columns, i % columns);
            m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        }
        if (whenNarrow)
            whenNarrow(narrow);
    }

    QGridLayout* m_grid;
    std::vector<QWidget*> m_sums;
    int m_columns = 0;
};

} // namespace

PositionsView::PositionsView(const Models& models, StakeBook& book, QWidget* parent)
    : Page(u"positionsView"_s, parent)
    , m_models(models)
    , m_book(book)
    , m_costs(new StakeCosts(models.wallet.wallet(), this))
    , m_positions(new PositionModel(book, *m_costs, this))
{
    auto* layout = columnIn(this, 0, gap::kMedium);
    auto* top = row(gap::kSmall);
    m_groupingCaption = makeLabel(u"soft"_s, this);
    m_grouping = new Segmented(u"positionGrouping"_s, this);
    for (const char* name : {"groupBySubnet", "groupByValidator", "groupByAccount"})
        m_grouping->addSegment(QString::fromLatin1(name));
    m_grouping->setCurrent(0);
    m_age = makeLabel(u"soft"_s, this);
    m_age->setObjectName(u"positionsAge"_s);
    m_badge = new ProvenanceBadge(this);
    top->addWidget(m_groupingCaption);
    top->addWidget(m_grouping);
    top->addStretch(1);
    top->addWidget(m_age);
    top->addWidget(m_badge);
    layout->addLayout(top);
    buildTable();
    auto* card = makeFrame(u"card"_s, this);
    auto* inCard = columnIn(card, 1, 0);
    m_state = new StateStack(m_table, u"positionsState"_s, card);
    inCard->addWidget(m_state, 1);
    auto* footer = new Sums(card);
    m_count = new Stat(u"positionsCount"_s, footer);
    m_spot = new Stat(u"positionsSpot"_s, footer);
    m_exit = new Stat(u"positionsExit"_s, footer);
    m_difference = new Stat(u"positionsDifference"_s, footer);
    m_reward = new Stat(u"positionsReward"_s, footer);
    m_gain = new Stat(u"positionsGain"_s, footer);
    for (Stat* stat : {m_count, m_spot, m_exit, m_difference, m_reward, m_gain})
        footer->add(stat);
    // Beside the ticket in a small window there is room for the age alone.
    footer->whenNarrow = [this](bool narrow) {
        m_badge->setVisible(!narrow);
        m_groupingCaption->setVisible(!narrow);
    };
    inCard->addWidget(makeHairline(card));
    inCard->addWidget(footer);
    layout->addWidget(card, 1);

    connect(m_grouping, &Segmented::chosen, this, [this](int index) {
        m_positions->setGrouping(static_cast<PositionModel::Grouping>(index));
    });
    connect(m_table, &DataTable::rowChosen, this, [this](const QModelIndex& index) {
        if (m_positions->position(index.row()) != nullptr)
            Q_EMIT positionChosen();
    });
    connect(m_state, &StateStack::retryRequested, &book, &StakeBook::refresh);
    connect(&book, &StakeBook::changed, this, &PositionsView::showState);
    connect(m_costs, &StakeCosts::changed, this, &PositionsView::showState);
    connect(&models.node, &NodeModel::headChanged, this, &PositionsView::showState);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showState(); });
}

/// Beside the ticket of a small window only what is worth most finds room.
void PositionsView::resizeEvent(QResizeEvent* event)
{
    for (QWidget* spare : std::initializer_list<QWidget*>{m_groupingCaption, m_count, m_difference})
        spare->setVisible(hasRoom());
    m_badge->setVisible(hasRoom() && m_book.snapshot() != nullptr);
    Page::resizeEvent(event);
}

bool PositionsView::hasRoom() const
{
    return width() >= kRoomForAll;
}

void PositionsView::buildTable()
{
    m_table = new DataTable(u"positionsTable"_s, DataTable::Density::Compact, this);
    m_table->setModel(m_positions);
    m_table->setWide();
    m_table->setColumn(PositionModel::PlaceColumn,
                       {.width = 170,
                        .stretches = true,
                        .text = [this](const QModelIndex& index) { return placeText(index); },
                        .tooltip = [this](const QModelIndex& index) { return placeTooltip(index); },
                        .tone =
                            [this](const QModelIndex& index) {
                                return m_positions->totals(index.row()) != nullptr ? QString()
                                                                                   : u"soft"_s;
                            }});
    addFigures();
    addEarnings();
    CostColumns::dress(*m_table, *m_positions);
}

void PositionsView::addFigures()
{
    const auto cell = [this](auto whole, auto part) {
        return [this, whole, part](const QModelIndex& index) {
            if (const StakeTotals* totals = m_positions->totals(index.row()))
                return whole(*totals);
            return part(*m_positions->position(index.row()));
        };
    };
    const auto columnOf = [](const std::optional<Rao>& amount) {
        return amount ? amountColumn(*amount) : unknown();
    };
    m_table->setColumn(PositionModel::AlphaColumn,
                       {.width = 112, .alignsRight = true, .text = [this](const auto& index) {
                            return alphaCell(index);
                        }});
    m_table->setColumn(
        PositionModel::SpotColumn,
        {.width = 96,
         .alignsRight = true,
         .text = cell([](const StakeTotals& t) { return amountColumn(t.spot); },
                      [](const StakePosition& p) { return amountColumn(p.spot); }),
         .tooltip = cell([](const StakeTotals& t) { return amountText(t.spot); },
                         [](const StakePosition& p) { return amountText(p.spot); })});
    m_table->setColumn(
        PositionModel::ExitColumn,
        {.width = 96,
         .alignsRight = true,
         .text = cell([columnOf](const StakeTotals& t) { return columnOf(t.exit); },
                      [columnOf](const StakePosition& p) { return columnOf(p.exit); }),
         .tooltip = cell(
             [](const StakeTotals& t) {
                 //: Tooltip of a sum that is not known.
                 return t.exit ? amountText(*t.exit) : tr("One of these positions cannot be sold.");
             },
             [](const StakePosition& p) {
                 return p.exit ? amountText(*p.exit)
                               : TradeText::quoteError(
                                     p.exitError.value_or(Error(chain::NodeError::Internal)));
             })});
    m_table->setColumn(
        PositionModel::ImpactColumn,
        {.width = 76,
         .alignsRight = true,
         .text = cell(
             [](const StakeTotals& t) {
                 return t.exit ? TradeText::impact(lessPpm(t.spot, *t.exit)) : unknown();
             },
             [](const StakePosition& p) {
                 return p.exit ? TradeText::impact(p.impactPpm) : unknown();
             }),
         .tone = cell(
             [](const StakeTotals& t) {
                 return t.exit ? TradeText::impactTone(lessPpm(t.spot, *t.exit)) : QString();
             },
             [](const StakePosition& p) { return TradeText::impactTone(p.impactPpm); })});
}

void PositionsView::addEarnings()
{
    m_table->setColumn(
        PositionModel::RewardColumn,
        {.width = 96,
         .alignsRight = true,
         .text = [this](const QModelIndex& index) { return rewardCell(index); },
         .tooltip =
             [this](const QModelIndex& index) {
                 const StakePosition* position = m_positions->position(index.row());
                 if (position != nullptr && position->netuid == NetUid(0))
                     //: Tooltip: why a root position shows no reward.
                     return tr("Root stake earns alpha of other subnets. It waits under Root "
                               "claims.");
                 //: Tooltip of a reward per day.
                 return tr("In a day, if every epoch pays what the last one did.");
             }});
    m_table->setColumn(
        PositionModel::YieldColumn,
        {.width = 80,
         .alignsRight = true,
         .text =
             [this](const QModelIndex& index) {
                 const StakePosition* position = m_positions->position(index.row());
                 if (position == nullptr)
                     return QString();
                 return position->yieldPpm ? percentText(*position->yieldPpm) : unknown();
             },
         .tooltip =
             [](const QModelIndex&) {
                 //: Tooltip of a yield.
                 return tr("In seven days, of the stake itself and after the validator's take, if "
                           "every epoch pays what the last one did. Changes of price are not in "
                           "it.");
             }});
    m_table->setColumn(PositionModel::TakeColumn,
                       {.width = 68,
                        .alignsRight = true,
                        .text =
                            [this](const QModelIndex& index) {
                                const StakePosition* position = m_positions->position(index.row());
                                if (position == nullptr)
                                    return QString();
                                return position->take ? percentText(takePpm(*position->take), 1)
                                                      : unknown();
                            },
                        .tone = [](const QModelIndex&) { return u"soft"_s; }});
}

const StakePosition* PositionsView::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_positions->position(index.row()) : nullptr;
}

QString PositionsView::symbolOf(NetUid netuid) const
{
    if (netuid == NetUid(0))
        return u"τ"_s;
    const StakeSubnet* subnet = m_book.subnet(netuid);
    return subnet == nullptr || subnet->symbol.isEmpty() ? u"α"_s : subnet->symbol;
}

QString PositionsView::validatorName(const StakePosition& position) const
{
    const QString known = m_models.accounts.nameOf(position.hotkey.id);
    return known.isEmpty() ? shortAddress(addressOf(position.hotkey.id)) : known;
}

QString PositionsView::groupName(const StakePosition& position) const
{
    switch (m_positions->grouping()) {
    case PositionModel::Grouping::Validator:
        return validatorName(position);
    case PositionModel::Grouping::Account: {
        const auto* account = m_models.accounts.find(position.account);
        return account != nullptr ? account->label : position.account.name;
    }
    case PositionModel::Grouping::Subnet:
        break;
    }
    const StakeSubnet* subnet = m_book.subnet(position.netuid);
    return TradeText::subnet(position.netuid, subnet != nullptr ? subnet->name : QString());
}

/// What the group does not say already.
QString PositionsView::placeText(const QModelIndex& index) const
{
    const StakePosition& position = m_positions->example(index.row());
    if (m_positions->totals(index.row()) != nullptr)
        return groupName(position);
    const StakeSubnet* subnet = m_book.subnet(position.netuid);
    const QString where =
        TradeText::subnet(position.netuid, subnet != nullptr ? subnet->name : QString());
    const auto* account = m_models.accounts.find(position.account);
    const QString owner = account != nullptr ? account->label : position.account.name;
    const QString validator = validatorName(position);
    QString first = validator;
    QString second = owner;
    if (m_positions->grouping() == PositionModel::Grouping::Validator)
        first = where;
    else if (m_positions->grouping() == PositionModel::Grouping::Account)
        second = where;
    return u"    "_s + first + u" · "_s + second;
}

QString PositionsView::placeTooltip(const QModelIndex& index) const
{
    const StakePosition* position = m_positions->position(index.row());
    if (position == nullptr)
        return {};
    QString text = addressOf(position->hotkey.id);
    if (!position->registered && position->netuid != NetUid(0))
        //: Tooltip of a position whose validator has lost its place.
        text += u'\n' + tr("This validator has no place in the subnet any more, so it earns "
                           "nothing there.");
    if (position->locked)
        //: Tooltip of a position with locked stake.
        text += u'\n' + tr("Part of the stake in this subnet is locked.");
    return text;
}

QString PositionsView::alphaCell(const QModelIndex& index) const
{
    const StakePosition* position = m_positions->position(index.row());
    if (position == nullptr)
        return {};
    return amountColumn(Rao(position->alpha.value())) + u' ' + symbolOf(position->netuid);
}

QString PositionsView::rewardCell(const QModelIndex& index) const
{
    if (const StakeTotals* totals = m_positions->totals(index.row()))
        return totals->reward ? amountColumn(*totals->reward) + u" τ"_s : unknown();
    const StakePosition* position = m_positions->position(index.row());
    if (!position->reward)
        return unknown();
    return amountColumn(Rao(position->reward->value())) + u' ' + symbolOf(position->netuid);
}

void PositionsView::sayTexts()
{
    //: Caption before the choice of how positions are grouped.
    m_groupingCaption->setText(tr("Group by"));
    //: Choice of how positions are grouped.
    m_grouping->setSegmentText(0, tr("Subnet"));
    //: Choice of how positions are grouped.
    m_grouping->setSegmentText(1, tr("Validator"));
    //: Choice of how positions are grouped.
    m_grouping->setSegmentText(2, tr("Account"));
    //: Screen reader name of the table of positions.
    m_table->setAccessibleName(tr("Positions"));
    //: Sum below the positions: how many there are.
    m_count->setCaption(tr("Positions"));
    //: Sum below the positions: worth at the price.
    m_spot->setCaption(tr("At spot price"));
    //: Sum below the positions: what selling everything would give.
    m_exit->setCaption(tr("Exit value"));
    //: Sum below the positions: the difference between the two.
    m_difference->setCaption(tr("Lost on exit"));
    //: Sum below the positions: rewards of a day, at the price.
    m_reward->setCaption(tr("Reward a day"));
    //: Sum below the positions: exit value less what they cost.
    m_gain->setCaption(tr("Gain"));
    m_state->empty()->setTexts(
        //: Heading where the positions would be.
        tr("Nothing is staked yet"),
        //: Explanation there.
        tr("Stake TAO with a validator on a subnet to earn its alpha, or on root to earn a share "
           "of every subnet. The ticket beside this shows what it would give."));
    //: Shown while the positions are read.
    m_state->setLoadingText(tr("Reading your stake from the chain…"));
}

void PositionsView::showTotals()
{
    //: Tooltip of a sum that is not known.
    const QString why = tr("One of the positions has no such value now.");
    const StakeTotals totals = m_positions->total();
    m_count->setValue(countText(quint64(totals.positions)));
    m_spot->setValue(amountColumn(totals.spot) + u" τ"_s, amountText(totals.spot));
    if (totals.exit) {
        m_exit->setValue(amountColumn(*totals.exit) + u" τ"_s, amountText(*totals.exit));
        m_difference->setValue(TradeText::impact(lessPpm(totals.spot, *totals.exit)),
                               amountText(saturatingSub(totals.spot, *totals.exit)));
    } else {
        m_exit->setUnknown(why);
        m_difference->setUnknown(why);
    }
    if (totals.reward)
        m_reward->setValue(amountColumn(*totals.reward) + u" τ"_s, amountText(*totals.reward));
    else
        m_reward->setUnknown(why);
    if (const auto gain = totals.gain())
        m_gain->setValue(CostColumns::gainText(gain) + u" τ"_s);
    else
        //: Tooltip of a gain that is not known.
        m_gain->setUnknown(tr("What one of these positions cost, or would give, is not known."));
}

void PositionsView::showState()
{
    const auto& snapshot = m_book.snapshot();
    m_badge->setVisible(hasRoom() && snapshot != nullptr);
    m_age->setVisible(snapshot != nullptr);
    if (!snapshot) {
        if (m_book.error())
            m_state->showError(*m_book.error());
        else
            m_state->showLoading();
        //: Tooltip of figures that were not read yet.
        const QString why = tr("Not read from the chain yet.");
        for (Stat* stat : {m_count, m_spot, m_exit, m_difference, m_reward, m_gain})
            stat->setUnknown(why);
        return;
    }
    m_badge->setProvenance(snapshot->provenance);
    const quint64 block = snapshot->at.number.value();
    // The last figures stay, marked with their age.
    const bool stale = m_book.error().has_value() || !m_models.node.isLive();
    setLook(m_age, "role", stale ? u"warn"_s : u"soft"_s);
    //: Where the figures come from while nothing newer can be read; %1 is a block number.
    m_age->setText(stale ? tr("as of block %1, nothing newer can be read").arg(countText(block))
                         //: Where the figures come from; %1 is a block number.
                         : tr("block %1").arg(countText(block)));
    m_age->setToolTip(m_book.error() ? ErrorText::sentence(*m_book.error()) : QString());
    if (snapshot->positions.empty())
        m_state->showEmpty();
    else
        m_state->showNormal();
    showTotals();
}

} // namespace soma::ui
