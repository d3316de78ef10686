#include "ui/views/staking/trade_terms.h"

#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/trade_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr auto kUsual = "0.5";
/// A percentage is read as an amount, whose billionth parts are a hundred thousand to a millionth.
constexpr std::uint64_t kRaoPerPpm = kRaoPerTao / 10'000;
constexpr std::uint64_t kWholePpm = 1'000'000;

} // namespace

std::optional<std::uint32_t> parsePercent(const QString& typed)
{
    const auto amount = parseAmount(QString(typed).remove(u'%'));
    if (!amount || amount->value() % kRaoPerPpm != 0)
        return std::nullopt;
    const std::uint64_t ppm = amount->value() / kRaoPerPpm;
    return ppm < kWholePpm ? std::optional(static_cast<std::uint32_t>(ppm)) : std::nullopt;
}

TradeTerms::TradeTerms(const Models&, TradeDesk& desk, QWidget* parent)
    : Page(u"tradeTerms"_s, parent)
    , m_desk(desk)
{
    auto* layout = columnIn(this, 0, gap::kMedium);
    m_tolerance = new QLineEdit(QString::fromLatin1(kUsual), this);
    m_tolerance->setObjectName(u"stakeToleranceEdit"_s);
    m_tolerance->setMaxLength(12);
    m_limit = new AmountEdit(this);
    m_limit->setObjectName(u"stakeLimitEdit"_s);
    m_partial = new QCheckBox(this);
    m_partial->setObjectName(u"stakePartialCheck"_s);
    m_partialNote = makeParagraph(u"caption"_s, this);
    m_toleranceField = new FormField(m_tolerance, this);
    m_limitField = new FormField(m_limit, this);
    auto* sides = row(gap::kMedium);
    sides->addWidget(m_toleranceField, 2);
    sides->addWidget(m_limitField, 3);
    sides->setAlignment(m_toleranceField, Qt::AlignTop);
    sides->setAlignment(m_limitField, Qt::AlignTop);
    auto* partial = column(2);
    partial->addWidget(m_partial);
    partial->addWidget(m_partialNote);
    layout->addLayout(sides);
    layout->addLayout(partial);
    connect(m_tolerance, &QLineEdit::textEdited, this, &TradeTerms::changed);
    connect(m_limit, &QLineEdit::textEdited, this, &TradeTerms::changed);
    connect(m_partial, &QCheckBox::toggled, this, &TradeTerms::changed);
    m_phrases.say([this] { sayTexts(); });
}

void TradeTerms::sayTexts()
{
    //: Field label of the stake ticket: how much worse the price may get before the block is made.
    m_toleranceField->setLabel(tr("Tolerance, %"));
    //: Field label of the stake ticket: the worst price, in TAO per alpha.
    m_limitField->setLabel(tr("Limit price"));
    //: Check box of the stake ticket.
    m_partial->setText(tr("A part will do"));
    m_partial->setAccessibleName(m_partial->text());
    m_partialNote->setText(
        //: Explains that check box.
        tr("Trades as much as the limit allows. Without it the chain trades all or nothing."));
    showDesk();
}

void TradeTerms::fill(Trade& trade) const
{
    trade.tolerancePpm = parsePercent(m_tolerance->text()).value_or(Trade().tolerancePpm);
    const auto typed = m_limit->amount();
    trade.limit = typed && !typed->isZero() ? std::optional(*typed) : std::nullopt;
    trade.partial = m_partial->isChecked() && hasLimit();
}

bool TradeTerms::hasLimit() const
{
    const auto& quote = m_desk.quote();
    return !quote || quote->limit.has_value();
}

void TradeTerms::clear()
{
    m_tolerance->setText(QString::fromLatin1(kUsual));
    m_limit->clear();
    m_partial->setChecked(false);
}

void TradeTerms::showDesk()
{
    const auto& quote = m_desk.quote();
    const bool traded = !m_desk.trade().staysInSubnet();
    const bool applies = traded && hasLimit();
    setVisible(traded && (applies || (quote && quote->limitHasNoCall)));
    m_partial->setVisible(applies);
    m_partialNote->setVisible(applies);
    m_toleranceField->setVisible(applies);
    m_limitField->setVisible(true);
    m_limit->setEnabled(applies);
    if (!applies) {
        //: Hint at the limit price that cannot be set.
        m_limitField->setHint(tr("The chain has no limit for this call: it trades at whatever "
                                 "price the block has."));
        m_limitField->setError({});
        return;
    }
    // Without one of the person's own the field shows what the tolerance makes of the price.
    m_limit->setPlaceholderText(quote && quote->limit ? amountPlain(*quote->limit) : u"0.00"_s);
    m_limitField->setHint(m_desk.trade().limit
                              //: Hint at the limit price.
                              ? tr("Your own limit; the tolerance does not count.")
                              //: Hint at the limit price.
                              : tr("From the tolerance, beyond the trade's own impact."));
    //: In place, at the tolerance.
    m_toleranceField->setError(parsePercent(m_tolerance->text())
                                   ? QString()
                                   : tr("Type a percentage below 100, such as 0.5."));
    const TradeFault* fault = m_desk.fault(TradeField::Limit);
    const auto typed = m_limit->amount();
    if (fault != nullptr)
        m_limitField->setError(TradeText::fault(*fault));
    else if (!m_limit->text().isEmpty() && !typed)
        m_limitField->setError(ErrorText::sentence(typed.error()));
    else if (m_desk.trade().limit && m_desk.quoteError())
        m_limitField->setError(TradeText::quoteError(*m_desk.quoteError()));
    else
        m_limitField->setError({});
}

bool TradeTerms::judge()
{
    if (isHidden() || m_toleranceField->isHidden())
        return true;
    return parsePercent(m_tolerance->text()).has_value() &&
           (m_limit->text().isEmpty() || m_limit->amount());
}

} // namespace soma::ui
