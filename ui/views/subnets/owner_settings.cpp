#include "ui/views/subnets/owner_settings.h"

#include "ui/format/rule_text.h"
#include "ui/theme/tokens.h"
#include "ui/views/subnets/owner_basket.h"
#include "ui/views/subnets/owner_setting_row.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

QString settingName(const chain::HyperparamEntry& entry)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(entry.name.data()),
                             qsizetype(entry.name.size()));
}

} // namespace

OwnerSettings::OwnerSettings(const Models& models, OwnerDesk& desk, QWidget* parent)
    : Page(u"ownerSettings"_s, parent)
    , m_desk(desk)
{
    auto* layout = rowIn(this, 0, gap::kMedium);
    m_basket = new OwnerBasket(models, desk);
    layout->addWidget(scrolled(buildRows(), this), 1);
    auto* beside = scrolled(m_basket, this);
    beside->setFixedWidth(kBasketWidth);
    layout->addWidget(beside);
    connect(m_basket, &OwnerBasket::reviewRequested, this, &OwnerSettings::reviewRequested);
    connect(&desk, &OwnerDesk::changed, this, &OwnerSettings::refresh);
    m_phrases.say([this] {
        //: Heading above the settings that an owner may change.
        m_own->setTitle(tr("Yours to set"));
        //: Column heading of a subnet's settings.
        m_nameCaption->setText(tr("Setting"));
        //: Column heading of a subnet's settings: the present value.
        m_nowCaption->setText(tr("Now"));
        //: Column heading of a subnet's settings.
        m_nextCaption->setText(tr("New value"));
        //: Heading above the settings that an owner cannot change.
        m_othersCard->setTitle(tr("Not yours to set"));
        refresh();
    });
}

QWidget* OwnerSettings::buildRows()
{
    auto* content = new QWidget;
    auto* layout = columnIn(content, 0, gap::kMedium);
    m_own = new Card(content);
    m_own->body()->addWidget(buildHead(m_own));
    for (const OwnerRule& rule : ownerRules()) {
        m_own->body()->addWidget(makeHairline(m_own));
        m_rows.push_back(new OwnerSettingRow(rule, m_desk, m_own));
        m_own->body()->addWidget(m_rows.back());
    }
    m_othersCard = new Card(content);
    m_othersCard->setObjectName(u"ownerOthers"_s);
    layout->addWidget(m_own);
    layout->addWidget(m_othersCard);
    layout->addStretch(1);
    return content;
}

QWidget* OwnerSettings::buildHead(QWidget* parent)
{
    auto* head = new QWidget(parent);
    auto* line = rowIn(head, 0, gap::kMedium);
    m_nameCaption = makeLabel(u"caption"_s, head);
    m_nowCaption = makeLabel(u"caption"_s, head);
    m_nowCaption->setFixedWidth(kNowWidth);
    m_nowCaption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_nextCaption = makeLabel(u"caption"_s, head);
    m_nextCaption->setFixedWidth(kInputWidth);
    line->addWidget(m_nameCaption, 1);
    line->addWidget(m_nowCaption);
    line->addWidget(m_nextCaption);
    return head;
}

void OwnerSettings::refresh()
{
    if (m_desk.standing() != OwnerDesk::Standing::Owner)
        return;
    for (OwnerSettingRow* row : m_rows)
        row->refresh();
    m_basket->refresh();
    showOthers();
}

/// Rebuilt only when there are others: a block comes every few seconds.
void OwnerSettings::showOthers()
{
    QStringList names;
    for (const chain::HyperparamEntry& entry : m_desk.entries())
        if (ownerRule(settingName(entry)) == nullptr)
            names.append(settingName(entry));
    QStringList shown;
    for (const Other& other : m_others)
        shown.append(other.name);
    if (names != shown)
        buildOthers(names);
    m_othersCard->setVisible(!names.isEmpty());
    std::size_t at = 0;
    for (const chain::HyperparamEntry& entry : m_desk.entries()) {
        const QString name = settingName(entry);
        if (ownerRule(name) != nullptr)
            continue;
        const Other& other = m_others[at++];
        other.meaning->setText(RuleText::info(name).meaning);
        other.now->setText(RuleText::value(name, entry.value));
        other.reason->setText(reasonFor(name));
    }
}

void OwnerSettings::buildOthers(const QStringList& names)
{
    clearLayout(m_othersCard->body());
    m_others.clear();
    for (const QString& name : names) {
        auto* line = new QWidget(m_othersCard);
        auto* layout = rowIn(line, 0, gap::kMedium);
        auto* words = column(2);
        auto* title = makeParagraph(u"strong"_s, line);
        title->setText(breakable(name));
        title->setAccessibleName(name);
        Other other{name, makeParagraph(u"soft"_s, line), makeLabel({}, line),
                    makeParagraph(u"caption"_s, line)};
        words->addWidget(title);
        words->addWidget(other.meaning);
        other.now->setObjectName(u"settingNow_"_s + name);
        other.now->setFixedWidth(kNowWidth);
        other.now->setAlignment(Qt::AlignRight | Qt::AlignTop);
        other.reason->setObjectName(u"settingReason_"_s + name);
        other.reason->setFixedWidth(kInputWidth);
        layout->addLayout(words, 1);
        layout->addWidget(other.now, 0, Qt::AlignTop);
        layout->addWidget(other.reason, 0, Qt::AlignTop);
        if (!m_others.empty())
            m_othersCard->body()->addWidget(makeHairline(m_othersCard));
        m_othersCard->body()->addWidget(line);
        m_others.push_back(other);
    }
}

QString OwnerSettings::breakable(const QString& name)
{
    return QString(name).replace(u'_', u"_\u200B"_s);
}

QString OwnerSettings::reasonFor(const QString& name)
{
    if (!RuleText::knows(name))
        //: Why an owner cannot change a setting that is newer than the program.
        return tr("Newer than this program, which cannot say who may set it.");
    const RuleInfo info = RuleText::info(name);
    if (info.setter == RuleSetter::Root)
        //: Why an owner cannot change a setting.
        return tr("Only the network's root key may set it.");
    if (!info.bounds.isEmpty())
        //: Why an owner cannot change a setting; %1 is what decides it.
        return tr("Nobody sets it: %1.").arg(info.bounds);
    //: Why an owner cannot change a setting.
    return tr("Nobody sets it by hand.");
}

} // namespace soma::ui
