#include "ui/views/staking/trade_amount.h"

#include "ui/charts/curve_view.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/trade_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// The slider counts thousandths of what there is.
constexpr int kSteps = 1'000;
constexpr std::array kParts{25, 50, 75, 100};
/// A share of the chart counts a thousand times finer.
constexpr qint64 kSharePerPpm = kWholeShare / 1'000'000;

std::uint64_t partOf(std::uint64_t whole, int part, int of)
{
    return static_cast<std::uint64_t>(static_cast<u128>(whole) * static_cast<unsigned>(part) /
                                      static_cast<unsigned>(of));
}

} // namespace

TradeAmountBox::TradeAmountBox(const Models&, TradeDesk& desk, QWidget* parent)
    : Page(u"tradeAmountBox"_s, parent)
    , m_desk(desk)
{
    auto* layout = columnIn(this, 0, gap::kSmall);
    m_amount = new AmountEdit(this);
    m_amount->setObjectName(u"stakeAmountEdit"_s);
    m_field = new FormField(m_amount, this);
    m_have = makeLabel(u"caption"_s, this);
    m_have->setObjectName(u"stakeAvailable"_s);
    m_field->setCorner(m_have);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(u"stakeAmountSlider"_s);
    m_slider->setRange(0, kSteps);
    m_slider->setPageStep(kSteps / 20);
    m_slider->setSingleStep(kSteps / 100);
    auto* parts = row(gap::kSmall);
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        const int part = kParts.at(i);
        m_parts.at(i) = makeButton({}, u"stakePart%1"_s.arg(part), this);
        m_parts.at(i)->setProperty("compact", true);
        parts->addWidget(m_parts.at(i), 1);
        connect(m_parts.at(i), &QPushButton::clicked, this, [this, part] { setPart(part); });
    }
    m_curve = new CurveView(u"impactCurve"_s, this);
    m_curve->setMinimumHeight(132);
    m_curveNote = makeParagraph(u"caption"_s, this);
    layout->addWidget(m_field);
    layout->addWidget(m_slider);
    layout->addLayout(parts);
    layout->addWidget(m_curve);
    layout->addWidget(m_curveNote);

    connect(m_amount, &QLineEdit::textEdited, this, [this] {
        m_everything = false;
        Q_EMIT changed();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (const auto most = m_desk.most())
            setAmount(partOf(*most, value, kSteps), value == kSteps);
    });
    connect(m_curve, &CurveView::handleMoved, this, [this](qint64 x) {
        const auto most = m_desk.most();
        setAmount(std::uint64_t(std::max<qint64>(x, 0)), most && std::uint64_t(x) >= *most);
    });
    m_phrases.say([this] { sayTexts(); });
}

QWidget* TradeAmountBox::curve() const
{
    return m_curve;
}

void TradeAmountBox::sayTexts()
{
    //: Field label of the stake ticket.
    m_field->setLabel(tr("Amount"));
    //: Screen reader name of the slider of the stake ticket.
    m_slider->setAccessibleName(tr("Part of what there is"));
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        m_parts.at(i)->setText(kParts.at(i) == 100
                                   //: Small button of the stake ticket: all there is.
                                   ? tr("Max")
                                   : u"%1 %"_s.arg(kParts.at(i)));
        m_parts.at(i)->setAccessibleName(kParts.at(i) == 100
                                             //: Screen reader name of the button for all there is.
                                             ? tr("All there is")
                                             //: Screen reader name of a button; %1 is a number.
                                             : tr("%1 percent of what there is").arg(kParts.at(i)));
    }
    //: Names of the two axes of the curve in the stake ticket.
    m_curve->setNames(tr("Amount"), tr("Price impact"));
    showDesk();
}

QString TradeAmountBox::unit() const
{
    const Trade& trade = m_desk.trade();
    if (trade.kind == TradeKind::Stake || !trade.netuid)
        return u"τ"_s;
    return m_desk.symbolOf(*trade.netuid);
}

void TradeAmountBox::fill(Trade& trade) const
{
    const auto typed = m_amount->amount();
    trade.amount = typed ? std::optional(typed->value()) : std::nullopt;
    trade.everything = m_everything;
}

void TradeAmountBox::clear()
{
    m_everything = false;
    m_amount->clear();
    m_field->setError({});
}

void TradeAmountBox::setPart(int percent)
{
    if (const auto most = m_desk.most())
        setAmount(partOf(*most, percent, 100), percent == 100);
}

void TradeAmountBox::setAmount(std::uint64_t amount, bool everything)
{
    m_everything = everything;
    m_amount->setAmount(Rao(amount));
    Q_EMIT changed();
}

void TradeAmountBox::showDesk()
{
    const auto most = m_desk.most();
    m_amount->setUnit(unit());
    //: At the amount field: what there is, with its unit.
    m_have->setText(most ? tr("%1 available").arg(alphaText(Alpha(*most), unit(), Reading::Exact))
                         : QString());
    m_slider->setEnabled(most.has_value() && *most > 0);
    for (QPushButton* part : m_parts)
        part->setEnabled(m_slider->isEnabled());
    // What is all grows with the chain, and the field with it.
    if (m_everything && m_desk.trade().amount && !m_amount->hasFocus())
        m_amount->setAmount(Rao(*m_desk.trade().amount));
    showSlider();
    showCurve();
    const TradeFault* fault = m_desk.fault(TradeField::Amount);
    const auto typed = m_amount->amount();
    if (fault != nullptr)
        m_field->setError(TradeText::fault(*fault));
    else if (!m_amount->text().isEmpty() && !typed)
        m_field->setError(ErrorText::sentence(typed.error()));
    else if (m_desk.quoteError() && m_desk.fault(TradeField::Limit) == nullptr &&
             !m_desk.trade().limit)
        m_field->setError(TradeText::quoteError(*m_desk.quoteError()));
    else
        m_field->setError({});
}

void TradeAmountBox::showSlider()
{
    const auto most = m_desk.most();
    const auto amount = m_desk.trade().amount;
    const QSignalBlocker quiet(m_slider);
    if (!most || *most == 0 || !amount)
        m_slider->setValue(0);
    else
        m_slider->setValue(
            static_cast<int>(std::min<u128>(static_cast<u128>(*amount) * kSteps / *most, kSteps)));
}

void TradeAmountBox::showCurve()
{
    const auto& points = m_desk.curve();
    m_curve->setVisible(!points.empty());
    m_curveNote->setVisible(points.empty() && m_desk.trade().staysInSubnet());
    //: Instead of the curve of the stake ticket.
    m_curveNote->setText(tr("Nothing is bought or sold: the stake only changes hands."));
    if (points.empty())
        return;
    std::vector<CurvePoint> line;
    line.reserve(points.size());
    for (const ImpactPoint& point : points)
        line.push_back({qint64(point.amount), qint64(point.ppm) * kSharePerPpm});
    const bool inTao = m_desk.trade().kind == TradeKind::Stake;
    m_curve->setUnits(inTao ? ChartUnit::Tao : ChartUnit::Alpha, ChartUnit::Share);
    m_curve->setCurve(std::move(line));
    const qint64 wall = qint64(kTypedConfirmationPpm) * kSharePerPpm;
    std::vector<CurveMark> marks;
    if (points.back().ppm > kTypedConfirmationPpm)
        marks.push_back({CurveMark::Along::Y, wall, u"2 %"_s, ChartColour::Down});
    m_curve->setMarks(std::move(marks));
    const auto amount = m_desk.trade().amount;
    m_curve->setHandle(amount ? std::optional(qint64(std::min(*amount, points.back().amount)))
                              : std::optional<qint64>(0));
}

bool TradeAmountBox::judge()
{
    const auto typed = m_amount->amount();
    if (!typed)
        m_field->setError(ErrorText::sentence(typed.error()));
    else if (typed->isZero())
        m_field->setError(ErrorText::sentence(wallet::WalletError::AmountZero));
    return typed && !typed->isZero();
}

} // namespace soma::ui
