#include "ui/views/signing/plan_table.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

PlanTable::PlanTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"planTable"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap::kPage);
    m_grid->setVerticalSpacing(gap::kSmall);
    for (int i = 1; i < 4; ++i)
        m_grid->setColumnStretch(i, 1);
}

void PlanTable::show(const chain::Plan& plan, const PlanText& text)
{
    setLine(0,
            {{},
             //: Column heading of the before-and-after table.
             tr("Before"),
             //: Column heading of the before-and-after table.
             tr("After"),
             //: Column heading of the before-and-after table.
             tr("Difference")},
            {u"caption"_s, u"caption"_s, u"caption"_s, u"caption"_s});
    int line = 1;
    for (const chain::PlanRow& row : plan.rows)
        setLine(line++,
                {text.caption(row), text.value(row, row.before), text.value(row, row.after),
                 text.difference(row)},
                {u"soft"_s,
                 {},
                 {},
                 row.account == plan.request.signer ? PlanText::tone(row) : QString()});
    //: Row of the before-and-after table: what the chain takes for the call.
    setLine(line++, {tr("Fee of the call"), {}, {}, text.fee(plan)},
            {u"soft"_s, {}, {}, u"soft"_s});
    dropFrom(line);
}

void PlanTable::setLine(int line, const QStringList& texts, const QStringList& roles)
{
    if (std::size_t(line) >= m_lines.size()) {
        std::array<QLabel*, 4> labels{};
        for (int i = 0; i < 4; ++i) {
            labels.at(std::size_t(i)) = i == 0 ? makeParagraph({}, this) : makeLabel({}, this);
            if (i > 0)
                labels.at(std::size_t(i))->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_grid->addWidget(labels.at(std::size_t(i)), line, i);
        }
        m_lines.push_back(labels);
    }
    for (int i = 0; i < 4; ++i) {
        QLabel* label = m_lines[std::size_t(line)].at(std::size_t(i));
        label->setText(texts[i]);
        setLook(label, "role", roles[i]);
    }
}

void PlanTable::dropFrom(int line)
{
    while (m_lines.size() > std::size_t(line)) {
        for (QLabel* label : m_lines.back()) {
            label->hide();
            label->deleteLater();
        }
        m_lines.pop_back();
    }
}

} // namespace soma::ui
