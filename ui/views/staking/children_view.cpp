#include "ui/views/staking/children_view.h"

#include "chain/api/async.h"
#include "chain/api/calls/keys.h"
#include "ui/format/address_format.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/network_units.h"
#include "ui/format/time_format.h"
#include "ui/format/trade_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/registration/hotkey_picker.h"
#include "ui/views/staking/subnet_picker.h"
#include "ui/views/staking/trade_terms.h"
#include "ui/views/transfer/account_picker.h"
#include "ui/widgets/address_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr u128 kWhole = UINT64_MAX;
constexpr int kPartWidth = 96;
constexpr int kTakeWidth = 140;

std::uint64_t ppmOfPart(std::uint64_t proportion)
{
    return static_cast<std::uint64_t>(static_cast<u128>(proportion) * kMillion / kWhole);
}

std::uint64_t ppmOfTake(std::uint16_t take)
{
    return static_cast<std::uint64_t>(take * std::uint64_t{1'000'000} / kWholeTake);
}

/// Of 65 535, rounded down: nobody takes more than was typed.
Share16 shareOf(std::uint32_t ppm)
{
    return Share16(static_cast<std::uint16_t>(ppm * kWholeTake / 1'000'000));
}

/// "50" or "33.3" per cent; a hundred is allowed here.
std::optional<std::uint64_t> partPpm(const QString& typed)
{
    if (QString(typed).remove(u'%').trimmed() == "100"_L1)
        return std::uint64_t{1'000'000};
    const auto ppm = parsePercent(typed);
    return ppm && *ppm > 0 ? std::optional<std::uint64_t>(*ppm) : std::nullopt;
}

} // namespace

ChildrenView::ChildrenView(const Models& models, StakeBook& book, QWidget* parent)
    : Page(u"childrenView"_s, parent)
    , m_models(models)
    , m_book(book)
{
    auto* layout = columnIn(this, 0, gap::kMedium);
    auto* top = row(gap::kLarge);
    m_account = new AccountPicker(models.accounts, AccountPicker::Offer::WithKey,
                                  u"childrenAccount"_s, this);
    m_accountField = new FormField(m_account, this);
    m_hotkey = new HotkeyPicker(models, u"parentHotkey"_s, this);
    m_subnet = new SubnetPicker(book, SubnetPicker::Offer::WithoutRoot, u"childrenSubnet"_s, this);
    m_subnetField = new FormField(m_subnet, this);
    for (QWidget* part : {static_cast<QWidget*>(m_accountField), static_cast<QWidget*>(m_hotkey),
                          static_cast<QWidget*>(m_subnetField)})
        top->addWidget(part, 1, Qt::AlignTop);
    layout->addLayout(top);
    m_now = makeParagraph(u"soft"_s, this);
    m_now->setObjectName(u"childrenNow"_s);
    layout->addWidget(m_now);
    layout->addWidget(buildLines());
    auto* takes = row(gap::kLarge);
    const auto takeField = [this, takes](QLineEdit*& edit, FormField*& field, QPushButton*& button,
                                         const QString& name) {
        edit = new QLineEdit(this);
        edit->setObjectName(name + u"Edit"_s);
        edit->setMaximumWidth(kTakeWidth);
        field = new FormField(edit, this);
        button = makeButton({}, name + u"Button"_s, this);
        auto* box = column(gap::kSmall);
        box->addWidget(field);
        box->addWidget(button, 0, Qt::AlignLeft);
        takes->addLayout(box, 1);
    };
    takeField(m_childTake, m_childTakeField, m_setChildTake, u"childkeyTake"_s);
    takeField(m_take, m_takeField, m_setTake, u"delegateTake"_s);
    layout->addLayout(takes);
    layout->addStretch(1);

    connect(m_account, &AccountPicker::accountChosen, this, [this] {
        m_hotkey->setAccount(m_account->current());
        follow();
    });
    connect(m_hotkey, &HotkeyPicker::hotkeyChosen, this, &ChildrenView::follow);
    connect(m_subnet, &SubnetPicker::subnetChosen, this, &ChildrenView::follow);
    connect(&book, &StakeBook::changed, this, &ChildrenView::ask);
    connect(m_set, &QPushButton::clicked, this, &ChildrenView::setChildren);
    connect(m_setChildTake, &QPushButton::clicked, this, [this] { setTake(true); });
    connect(m_setTake, &QPushButton::clicked, this, [this] { setTake(false); });
    m_hotkey->setAccount(m_account->current());
    m_phrases.say([this] { sayTexts(); });
}

QWidget* ChildrenView::buildLines()
{
    auto* box = makeFrame(u"card"_s, this);
    auto* layout = columnIn(box, gap::kLarge, gap::kMedium);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gap::kMedium);
    grid->setVerticalSpacing(gap::kSmall);
    grid->setColumnStretch(0, 1);
    m_childCaption = makeLabel(u"caption"_s, box);
    m_partCaption = makeLabel(u"caption"_s, box);
    grid->addWidget(m_childCaption, 0, 0);
    grid->addWidget(m_partCaption, 0, 1);
    for (std::size_t i = 0; i < kMost; ++i) {
        m_children.at(i) = new AddressEdit(box);
        m_children.at(i)->setObjectName(u"childEdit%1"_s.arg(i));
        m_parts.at(i) = new QLineEdit(box);
        m_parts.at(i)->setObjectName(u"childPart%1"_s.arg(i));
        m_parts.at(i)->setFixedWidth(kPartWidth);
        grid->addWidget(m_children.at(i), int(i) + 1, 0);
        grid->addWidget(m_parts.at(i), int(i) + 1, 1);
        connect(m_children.at(i), &QLineEdit::textEdited, this, [this] { judge(); });
        connect(m_parts.at(i), &QLineEdit::textEdited, this, [this] { judge(); });
    }
    m_problem = makeParagraph(u"down"_s, box);
    m_problem->setObjectName(u"childrenProblem"_s);
    m_set = makeButton(u"primary"_s, u"setChildrenButton"_s, box);
    layout->addLayout(grid);
    layout->addWidget(m_problem);
    layout->addWidget(m_set, 0, Qt::AlignLeft);
    return box;
}

void ChildrenView::sayTexts()
{
    //: Field label.
    m_accountField->setLabel(tr("Account"));
    //: Field label.
    m_subnetField->setLabel(tr("Subnet"));
    m_subnet->setName(tr("Subnet"));
    //: Column heading: the hotkeys that get stake weight.
    m_childCaption->setText(tr("Child hotkey"));
    //: Column heading: how much of the stake weight, in percent.
    m_partCaption->setText(tr("Part, %"));
    for (std::size_t i = 0; i < kMost; ++i) {
        //: Screen reader name of a field; %1 is a number.
        m_children.at(i)->setAccessibleName(tr("Child %1").arg(i + 1));
        //: Screen reader name of a field; %1 is a number.
        m_parts.at(i)->setAccessibleName(tr("Part of child %1, in percent").arg(i + 1));
    }
    //: Button: leads to the review of new children.
    m_set->setText(tr("Review children"));
    m_set->setAccessibleName(m_set->text());
    //: Field label: what a hotkey keeps of what its parents' stake earns.
    m_childTakeField->setLabel(tr("Take as a child, %"));
    //: Field label: what a hotkey keeps of what its stakers earn.
    m_takeField->setLabel(tr("Take from stakers, %"));
    //: Button: leads to the review of a new take.
    m_setChildTake->setText(tr("Review this take"));
    m_setTake->setText(tr("Review this take"));
    m_setChildTake->setAccessibleName(m_childTake->accessibleName() + u": "_s +
                                      m_setChildTake->text());
    m_setTake->setAccessibleName(m_take->accessibleName() + u": "_s + m_setTake->text());
    follow();
}

void ChildrenView::arrive(const wallet::AccountHandle& account)
{
    if (!account.name.isEmpty())
        m_account->setCurrent(account);
    m_hotkey->setAccount(m_account->current());
    follow();
}

void ChildrenView::follow()
{
    const auto hotkey = m_hotkey->current();
    const auto netuid = m_subnet->current();
    const auto place =
        hotkey && netuid ? std::optional(chain::StakePlace{*hotkey, *netuid}) : std::nullopt;
    if (place != m_place) {
        m_place = place;
        m_told.reset();
        m_delegateTake.reset();
    }
    ask();
    showState();
}

void ChildrenView::ask()
{
    if (!m_place || !isVisible())
        return;
    const quint64 ticket = ++m_ticket;
    auto both = chain::both(chain::familyOf(m_models.node.node(), m_place->hotkey, m_place->netuid),
                            chain::placeFacts(m_models.node.node(), {*m_place}));
    chain::whenDone(std::move(both), this, [this, ticket](auto told) {
        if (ticket != m_ticket)
            return;
        if (!told) {
            m_now->setText(ErrorText::sentence(told.error()));
            return;
        }
        m_delegateTake = told->second.value.front().take;
        take(told->first.value);
    });
}

/// The fields are filled once; after that they are the person's.
void ChildrenView::take(const chain::Family& told)
{
    const bool first = !m_told;
    m_told = told;
    if (first) {
        const auto& lines = told.pendingChildren ? *told.pendingChildren : told.children;
        for (std::size_t i = 0; i < kMost; ++i) {
            const bool there = i < lines.size();
            m_children.at(i)->setText(there ? addressOf(lines[i].hotkey.id) : QString());
            QString part = there ? percentText(ppmOfPart(lines[i].proportion), 4) : QString();
            m_parts.at(i)->setText(part.remove(u'%').trimmed());
        }
        const auto plain = [](std::uint64_t ppm) {
            return percentText(ppm, 2).remove(u'%').trimmed();
        };
        m_childTake->setText(plain(ppmOfTake(told.childkeyTake.value())));
        m_take->setText(plain(ppmOfTake(m_delegateTake.value_or(0))));
    }
    judge();
    showState();
}

QString ChildrenView::nameOf(const chain::AccountId& account) const
{
    const QString known = m_models.accounts.nameOf(account);
    return known.isEmpty() ? shortAddress(addressOf(account)) : known;
}

QString ChildrenView::subnetText() const
{
    const StakeSubnet* subnet = m_place ? m_book.subnet(m_place->netuid) : nullptr;
    return m_place
               ? TradeText::subnet(m_place->netuid, subnet != nullptr ? subnet->name : QString())
               : QString();
}

void ChildrenView::showState()
{
    const bool known = m_told.has_value();
    for (QWidget* part : {static_cast<QWidget*>(m_set), static_cast<QWidget*>(m_setChildTake),
                          static_cast<QWidget*>(m_setTake)})
        part->setEnabled(known);
    if (!m_place) {
        //: On the child keys page before a hotkey and a subnet are chosen.
        m_now->setText(tr("Choose a hotkey and a subnet to see to whom its stake weight is lent."));
        return;
    }
    if (!known) {
        //: While the children of a hotkey are read.
        m_now->setText(tr("Reading its children from the chain…"));
        return;
    }
    const auto list = [this](const std::vector<chain::Lending>& parts) {
        QStringList out;
        for (const chain::Lending& part : parts)
            out.append(nameOf(part.hotkey.id) + u' ' + percentText(ppmOfPart(part.proportion)));
        //: Stands for an empty list of child keys.
        return out.isEmpty() ? tr("nobody") : out.join(u", "_s);
    };
    //: On the child keys page; %1 and %2 are lists of hotkeys with percentages.
    QString text =
        tr("Lends to: %1. Borrows from: %2.").arg(list(m_told->children), list(m_told->parents));
    if (m_told->pendingChildren)
        //: On the child keys page; %1 is a list, %2 is "in 4 min 12 s (21 blocks)".
        text +=
            u' ' + tr("From the first epoch %2 on: %1.")
                       .arg(list(*m_told->pendingChildren),
                            TimeText::inBlocks(saturatingDistance(m_models.node.state().best.number,
                                                                  m_told->pendingFrom),
                                               m_models.node.state().blockTimeMs));
    m_now->setText(text);
}

bool ChildrenView::judge()
{
    QString problem;
    std::uint64_t sum = 0;
    std::set<chain::AccountId> seen;
    const auto rule = [](const char* name) {
        return RefusalText::whole({"SubtensorModule", name});
    };
    for (std::size_t i = 0; i < kMost && problem.isEmpty(); ++i) {
        if (m_children.at(i)->text().isEmpty() && m_parts.at(i)->text().isEmpty())
            continue;
        const auto child = m_children.at(i)->address();
        const auto ppm = partPpm(m_parts.at(i)->text());
        if (!child)
            problem = ErrorText::sentence(child.error());
        else if (m_place && *child == m_place->hotkey.id)
            problem = rule("InvalidChild");
        else if (!seen.insert(*child).second)
            problem = rule("DuplicateChild");
        else if (!ppm)
            //: In place, at a child's part.
            problem = tr("Type each child's part as a percentage above 0, such as 50.");
        sum += ppm.value_or(0);
    }
    if (problem.isEmpty() && sum > 1'000'000)
        problem = rule("ProportionOverflow");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return problem.isEmpty();
}

StakeAct ChildrenView::begin(const QString& headline) const
{
    StakeAct out;
    const auto* account = m_models.accounts.find(m_account->current());
    out.act.from = m_account->current();
    out.act.signer = account != nullptr ? account->account : chain::AccountId();
    out.act.counterparty = m_place->hotkey.id;
    out.words.headline = headline;
    out.words.button = headline;
    //: Caption on a review page: the account that signs.
    out.words.parts.emplace_back(
        tr("Account"),
        account != nullptr ? account->label + u'\n' + groupedAddress(account->address) : QString());
    //: Caption on a review page.
    out.words.parts.emplace_back(tr("Hotkey"), groupedAddress(addressOf(m_place->hotkey.id)));
    out.words.facts.blockTimeMs = m_models.node.state().blockTimeMs;
    return out;
}

void ChildrenView::setChildren()
{
    if (!m_place || !judge())
        return;
    std::vector<chain::calls::Child> children;
    QStringList lines;
    for (std::size_t i = 0; i < kMost; ++i) {
        const auto child = m_children.at(i)->address();
        const auto ppm = partPpm(m_parts.at(i)->text());
        if (!child || !ppm)
            continue;
        const u128 proportion = kWhole * *ppm / kMillion;
        children.push_back({chain::Hotkey{*child}, static_cast<std::uint64_t>(proportion)});
        lines.append(groupedAddress(addressOf(*child)) + u"   "_s + percentText(*ppm));
    }
    //: Headline of a review; %1 is a subnet.
    StakeAct out = begin(tr("Set children on %1").arg(subnetText()));
    out.act.call = chain::calls::setChildren(m_place->hotkey, m_place->netuid, children);
    //: Caption on a review page: to whom stake weight is lent.
    out.words.parts.emplace_back(tr("Children"),
                                 //: Stands for an empty list of children.
                                 lines.isEmpty() ? tr("none") : lines.join(u'\n'));
    //: Risk on a review page.
    out.words.risks.append(tr("They hold from the first epoch after a waiting time of 7 200 "
                              "blocks, a day, and replace the present ones."));
    Q_EMIT actRequested(out);
}

void ChildrenView::setTake(bool childkey)
{
    QLineEdit* edit = childkey ? m_childTake : m_take;
    FormField* field = childkey ? m_childTakeField : m_takeField;
    const auto ppm = parsePercent(edit->text());
    const Share16 share = shareOf(ppm.value_or(0));
    constexpr std::uint16_t kHighest = 11'796;
    if (!ppm || share.value() > kHighest) {
        field->setError(RefusalText::whole(
            {"SubtensorModule", childkey ? "InvalidChildkeyTake" : "DelegateTakeTooHigh"}));
        return;
    }
    field->setError({});
    //: Headline of a review; %1 is a percentage, %2 a subnet.
    StakeAct out = childkey
                       ? begin(tr("Take %1 as a child on %2").arg(percentText(*ppm), subnetText()))
                       //: Headline of a review; %1 is a percentage.
                       : begin(tr("Take %1 from stakers").arg(percentText(*ppm)));
    if (childkey)
        out.act.call = chain::calls::setChildkeyTake(m_place->hotkey, m_place->netuid, share);
    else if (share.value() > m_delegateTake.value_or(0))
        out.act.call = chain::calls::increaseTake(m_place->hotkey, share);
    else
        out.act.call = chain::calls::decreaseTake(m_place->hotkey, share);
    Q_EMIT actRequested(out);
}

} // namespace soma::ui
