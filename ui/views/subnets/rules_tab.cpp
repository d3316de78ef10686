#include "ui/views/subnets/rules_tab.h"

#include "ui/format/rule_text.h"
#include "ui/models/subnet_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/export_button.h"

#include <QBoxLayout>
#include <QFrame>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

int RulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Rule& rule = m_rules[std::size_t(index.row())];
    switch (index.column()) {
    case NameColumn:
        return rule.name;
    case ValueColumn:
        return rule.value;
    case RawColumn:
        return rule.raw;
    case MeaningColumn:
        return RuleText::info(rule.name).meaning;
    case BoundsColumn:
        return RuleText::info(rule.name).bounds;
    case SetterColumn:
        return RuleText::setter(RuleText::info(rule.name).setter);
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        //: Column heading of the list of hyperparameters.
        return tr("Name");
    case ValueColumn:
        //: Column heading of the list of hyperparameters.
        return tr("Value");
    case RawColumn:
        //: Column heading of the list of hyperparameters: the number in the chain's state.
        return tr("In the state");
    case MeaningColumn:
        //: Column heading of the list of hyperparameters.
        return tr("What it does");
    case BoundsColumn:
        //: Column heading of the list of hyperparameters.
        return tr("Bounds");
    case SetterColumn:
        //: Column heading of the list of hyperparameters: who may change it.
        return tr("Set by");
    default:
        return {};
    }
}

void RulesModel::take(std::vector<Rule> rules)
{
    if (rules.size() != m_rules.size()) {
        beginResetModel();
        m_rules = std::move(rules);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i] == m_rules[i])
            continue;
        m_rules[i] = std::move(rules[i]);
        Q_EMIT dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
}

RulesTab::RulesTab(const Models& models, const SubnetSubject& subject, QWidget* parent)
    : SubnetTab(u"rulesTab"_s, models, subject, parent)
{
    auto* layout = columnIn(this, 0, gap::kSmall);
    auto* head = row(gap::kSmall);
    m_export = new ExportButton(u"rulesExport"_s, this);
    m_export->setFileName(u"hyperparameters"_s);
    head->addStretch(1);
    head->addWidget(m_export);
    auto* card = makeFrame(u"card"_s, this);
    m_table = new DataTable(u"rulesTable"_s, DataTable::Density::Compact, card);
    m_table->setModel(&m_rules);
    m_table->setColumn(RulesModel::NameColumn, {.width = 220, .monospaced = true});
    m_table->setColumn(RulesModel::ValueColumn, {.width = 110, .alignsRight = true});
    m_table->setColumn(
        RulesModel::RawColumn,
        {.width = 120, .alignsRight = true, .tone = [](const auto&) { return u"soft"_s; }});
    m_table->setColumn(RulesModel::MeaningColumn, {.width = 260, .stretches = true});
    m_table->setColumn(RulesModel::BoundsColumn,
                       {.width = 200, .tone = [](const auto&) { return u"soft"_s; }});
    m_table->setColumn(RulesModel::SetterColumn, {.width = 84});
    columnIn(card, 1, 0)->addWidget(m_table);
    layout->addLayout(head);
    layout->addWidget(card, 1);
    m_export->setTable([this] {
        return TextTable{{u"name"_s, u"value"_s}, m_rules.rowCount(), [this](int row, int column) {
                             const int from =
                                 column == 0 ? RulesModel::NameColumn : RulesModel::RawColumn;
                             return m_rules.index(row, from).data().toString();
                         }};
    });
    connect(m_export, &ExportButton::told, this, &SubnetTab::toastRequested);
    connect(m_export, &ExportButton::failed, this, &SubnetTab::toastRequested);
    m_phrases.say([this] {
        //: What a screen reader says of the table of hyperparameters.
        m_table->setAccessibleName(tr("Hyperparameters"));
        showValues();
    });
}

QString RulesTab::title() const
{
    //: Tab of a subnet's page.
    return tr("Hyperparameters");
}

void RulesTab::showValues()
{
    std::vector<RulesModel::Rule> rules;
    if (const chain::SubnetDetail* detail = m_subject.subnet.detail())
        for (const chain::HyperparamEntry& entry : detail->hyperparameters) {
            const QString name = QString::fromUtf8(reinterpret_cast<const char*>(entry.name.data()),
                                                   qsizetype(entry.name.size()));
            rules.push_back({name, RuleText::value(name, entry.value), RuleText::raw(entry.value)});
        }
    m_rules.take(std::move(rules));
}

} // namespace soma::ui
