#include "ui/views/overview/total_head.h"

#include "ui/charts/composition_bar.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/network_units.h"
#include "ui/format/trade_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/holdings.h"
#include "ui/models/node_model.h"
#include "ui/theme/chart_colours.h"
#include "ui/theme/theme.h"
#include "ui/views/overview/part_cell.h"
#include "ui/widgets/build.h"
#include "ui/widgets/chip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kCellsNarrow = 800; ///< Below it they stand in two rows.
constexpr int kSaleLines = 2;

QString taoColumn(Rao amount)
{
    return amountColumn(amount) + u"\u00A0τ"_s;
}

QColor stakeColour()
{
    return chartColour(ChartColour::Category2);
}

} // namespace

TotalHead::TotalHead(const Models& models, const Holdings& holdings, const StakeBook& book,
                     QWidget* parent)
    : QWidget(parent)
    , m_models(models)
    , m_holdings(holdings)
    , m_book(book)
    , m_grid(new QGridLayout)
{
    auto* layout = columnIn(this, 0, gap::kHair);
    auto* head = row(gap::kSmall);
    m_caption = makeLabel(u"caption"_s, this);
    m_provenance = new ProvenanceBadge(this);
    head->addWidget(m_caption);
    head->addWidget(m_provenance);
    head->addStretch(1);
    // The badge comes and goes; the line keeps its height.
    head->addStrut(m_provenance->sizeHint().height());
    m_total = makeLabel(u"figure"_s, this);
    m_total->setObjectName(u"totalFigure"_s);
    m_note = makeLabel(u"soft"_s, this);
    m_note->setObjectName(u"totalNote"_s);
    m_bar = new CompositionBar(u"compositionBar"_s, this);
    const std::array names{u"freePart"_s, u"reservedPart"_s, u"rootPart"_s,
                           u"spotPart"_s, u"exitPart"_s,     u"claimsPart"_s};
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells.at(i) = new PartCell(names.at(i), this);
    m_sale = makeParagraph(u"soft"_s, this);
    m_sale->setObjectName(u"saleNote"_s);
    m_sale->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_grid->setHorizontalSpacing(gap::kLarge);
    m_grid->setVerticalSpacing(gap::kSmall);
    layout->addLayout(head);
    layout->addWidget(m_total);
    layout->addWidget(m_note);
    layout->addSpacing(gap::kSmall);
    layout->addWidget(m_bar);
    layout->addSpacing(gap::kSmall);
    layout->addLayout(m_grid);
    layout->addSpacing(gap::kHair);
    layout->addLayout(limited(m_sale));
    arrange();
    connect(&holdings, &Holdings::changed, this, &TotalHead::showAll);
    connect(&models.node, &NodeModel::changed, this, &TotalHead::showAll);
    showAll();
}

void TotalHead::arrange()
{
    const int columns = width() < kCellsNarrow ? CellCount / 2 : int(CellCount);
    if (std::exchange(m_columns, columns) == columns)
        return;
    for (int i = 0; i < CellCount; ++i) {
        m_grid->addWidget(m_cells.at(std::size_t(i)), i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    // Other digits may need another line; what stands below must not jump for that.
    m_sale->setMinimumHeight(kSaleLines * m_sale->fontMetrics().lineSpacing());
}

void TotalHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TotalHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showAll();
    QWidget::changeEvent(event);
}

void TotalHead::showAll()
{
    showTotal();
    showCells();
    showBar();
    showSale();
}

QString TotalHead::whyNoBalance() const
{
    //: Tooltip of an unknown balance, and the line below it.
    return tr("The node has not answered yet, so the balance is not known.");
}

QString TotalHead::whyNoStake() const
{
    if (const auto& error = m_holdings.stakeError())
        //: Tooltip of an unknown sum of stake; %1 is a sentence with the reason.
        return tr("The stake could not be read. %1").arg(ErrorText::sentence(*error));
    if (!m_models.node.isLive())
        //: Tooltip of an unknown sum of stake.
        return tr("The node is not running yet, so the stake is not known.");
    //: Tooltip of an unknown sum of stake.
    return tr("The stake is being read from the chain.");
}

QString TotalHead::whyNoClaims() const
{
    if (!m_holdings.root())
        return whyNoStake();
    if (const auto& error = m_holdings.claimError())
        //: Tooltip of an unknown sum of root claims; %1 is a sentence with the reason.
        return tr("The root claims could not be read. %1").arg(ErrorText::sentence(*error));
    //: Tooltip of an unknown sum of root claims.
    return tr("The root claims are being read from the chain.");
}

QString TotalHead::whyNoExit() const
{
    if (!m_holdings.spot())
        return whyNoStake();
    for (const SubnetHolding& holding : m_holdings.subnets())
        if (holding.exitError)
            //: Why the exit value is not known; %1 is a subnet, %2 a sentence with the reason.
            return tr("What a sale on subnet %1 would give is not known. %2")
                .arg(TradeText::subnet(holding.netuid, holding.name),
                     TradeText::quoteError(*holding.exitError));
    return whyNoStake();
}

void TotalHead::showTotal()
{
    //: Caption above the one big figure.
    m_caption->setText(tr("Everything you have"));
    m_total->setAccessibleName(m_caption->text());
    const auto total = m_holdings.total();
    m_provenance->setVisible(total.has_value());
    if (!total) {
        const QString why = !m_holdings.free()     ? whyNoBalance()
                            : !m_holdings.claims() ? whyNoClaims()
                                                   : whyNoStake();
        m_total->setText(QString(kUnknown));
        m_total->setToolTip(why);
        m_note->setText(why);
        return;
    }
    m_provenance->setProvenance(m_book.snapshot()->provenance);
    m_total->setText(amountText(*total));
    //: Tooltip of the big figure.
    m_total->setToolTip(tr("Stake on subnets counts at the price."));
    //: Below the big figure: over how many accounts it is the sum.
    QString note = tr("in %n account(s)", "", m_holdings.accountCount());
    if (m_holdings.watchedCount() > 0)
        //: Follows "in 3 accounts": how many of them have no key in this wallet.
        note += u", "_s + tr("%n of them only watched", "", m_holdings.watchedCount());
    m_note->setText(note);
}

void TotalHead::showCells()
{
    const Tokens& tokens = currentTokens();
    const auto cell = [this](Cell which) { return m_cells.at(std::size_t(which)); };
    //: Part of the total: can be spent.
    cell(Free)->setName(tr("Free"), tokens.accent);
    //: Part of the total: held back for deposits.
    cell(Reserved)->setName(tr("Reserved"), chartColour(ChartColour::Other));
    //: Part of the total: TAO staked on the root network.
    cell(Root)->setName(tr("Root stake"), chartColour(ChartColour::Root));
    //: Part of the total: alpha staked on subnets, worth so much at the prices.
    cell(Spot)->setName(tr("Subnet stake, spot"), stakeColour());
    //: Beside the subnet stake at the prices: what selling it now would give.
    cell(Exit)->setName(tr("At exit value"), std::nullopt);
    //: Part of the total: dividends of root stake not taken yet.
    cell(Claims)->setName(tr("Pending claims"), chartColour(ChartColour::Owner));
    const auto fill = [&](Cell which, const std::optional<Rao>& amount, const QString& why,
                          const QString& note) {
        if (amount)
            cell(which)->setAmount(*amount, note);
        else
            cell(which)->setUnknown(why);
    };
    fill(Free, m_holdings.free(), whyNoBalance(), {});
    fill(Reserved, m_holdings.reserved(), whyNoBalance(), {});
    //: Tooltip of the root stake.
    fill(Root, m_holdings.root(), whyNoStake(), tr("On root stake is TAO; its price is one."));
    fill(Spot, m_holdings.spot(), whyNoStake(),
         //: Tooltip of the subnet stake at the prices.
         tr("At the price of this block, without fee and price impact."));
    fill(Exit, m_holdings.exit(), whyNoExit(),
         //: Tooltip of the subnet stake at its exit value.
         tr("What selling all of it now would give. Not a part of its own: it is what the same "
            "stake really brings."));
    fill(Claims, m_holdings.claims(), whyNoClaims(),
         //: Tooltip of the pending root claims.
         tr("Alpha that root stake has earned on subnets, at the prices, before it is taken."));
}

/// What is known; nothing stands for the rest.
void TotalHead::showBar()
{
    const Tokens& tokens = currentTokens();
    std::vector<CompositionBar::Part> parts;
    const auto add = [&parts](const QString& name, const std::optional<Rao>& amount,
                              const QColor& colour, Rao pale = {}) {
        if (amount)
            parts.push_back({name, *amount, colour, pale});
    };
    //: Part of the bar that shows what the total is made of.
    add(tr("Free"), m_holdings.free(), tokens.accent);
    //: Part of the bar that shows what the total is made of.
    add(tr("Reserved"), m_holdings.reserved(), chartColour(ChartColour::Other));
    //: Part of the bar that shows what the total is made of.
    add(tr("Root stake"), m_holdings.root(), chartColour(ChartColour::Root));
    const Rao lost = m_holdings.spot() && m_holdings.exit()
                         ? saturatingSub(*m_holdings.spot(), *m_holdings.exit())
                         : Rao();
    //: Part of the bar that shows what the total is made of.
    add(tr("Subnet stake, spot"), m_holdings.spot(), stakeColour(), lost);
    //: Part of the bar that shows what the total is made of.
    add(tr("Pending claims"), m_holdings.claims(), chartColour(ChartColour::Owner));
    m_bar->setParts(std::move(parts));
}

void TotalHead::showSale()
{
    const auto& spot = m_holdings.spot();
    const auto& exit = m_holdings.exit();
    if (!spot) {
        m_sale->setText(m_holdings.free() ? whyNoStake() : QString());
        return;
    }
    if (m_holdings.subnets().empty()) {
        //: Below the total, where else the cost of selling stands.
        m_sale->setText(
            tr("Nothing is staked on subnets, so no part of it would have to be sold."));
        return;
    }
    if (!exit) {
        m_sale->setText(whyNoExit());
        return;
    }
    const Rao lost = saturatingSub(*spot, *exit);
    const auto ppm = spot->isZero() ? std::uint64_t{0}
                                    : std::uint64_t(u128(lost.value()) * kMillion / spot->value());
    QString said =
        //: Below the total; %1 and %2 are amounts, %3 a percentage.
        tr("Sold now, the subnet stake would give %1. That is %2 (%3) below its spot value: a sale "
           "lowers the price it is made at, and the pool keeps a fee.")
            .arg(taoColumn(*exit), taoColumn(lost), percentText(ppm));
    for (const SubnetHolding& holding : m_holdings.subnets())
        if (holding.locked) {
            //: Follows the sentence about selling all subnet stake.
            said += u' ' + tr("Part of it is locked and cannot be sold yet.");
            break;
        }
    m_sale->setText(said);
}

} // namespace soma::ui
