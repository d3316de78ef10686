#include "ui/views/accounts/proxies_tab.h"

#include "ui/flows/account_marks.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/proxy_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/accounts/proxy_form.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

ProxiesTab::ProxiesTab(const Models& models, QWidget* parent)
    : Page(u"proxiesTab"_s, parent)
    , m_models(models)
    , m_proxies(new ProxyModel(models.accounts, models.node, this))
{
    auto* content = new QWidget;
    auto* inner = columnIn(content, 0, gap::kLarge);
    inner->addWidget(buildGranted());
    inner->addWidget(buildOthers());
    inner->addStretch(1);
    m_state = new StateStack(content, u"proxiesState"_s, this);
    columnIn(this, 0, 0)->addWidget(m_state);
    connect(m_proxies, &ProxyModel::changed, this, &ProxiesTab::showState);
    connect(m_state, &StateStack::retryRequested, m_proxies, &ProxyModel::refresh);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &ProxiesTab::showPure);
    connect(m_add, &QPushButton::clicked, this, [this] {
        closeForms();
        m_form->open(m_account);
    });
    connect(m_makePure, &QPushButton::clicked, this, [this] {
        closeForms();
        m_pureForm->open(m_account);
    });
    connect(m_removeAll, &QPushButton::clicked, this, [this] {
        if (const auto own = acts())
            Q_EMIT actRequested(own->removeAll(m_proxies->own().grants));
    });
    connect(m_killPure, &QPushButton::clicked, this, &ProxiesTab::killPure);
    connect(m_form, &ProxyForm::reviewRequested, this, &ProxiesTab::addGrant);
    connect(m_form, &ProxyForm::cancelled, this, [this] {
        closeForms();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pureForm, &ProxyForm::reviewRequested, this, &ProxiesTab::makePure);
    connect(m_pureForm, &ProxyForm::cancelled, this, [this] {
        closeForms();
        m_makePure->setFocus(Qt::OtherFocusReason);
    });
    m_phrases.say([this] { sayTexts(); });
}

QWidget* ProxiesTab::buildGranted()
{
    m_granted = new Card(this);
    m_granted->setObjectName(u"grantedCard"_s);
    m_none = makeParagraph(u"soft"_s, m_granted);
    m_none->setObjectName(u"noProxies"_s);
    m_grantRows = new QWidget(m_granted);
    columnIn(m_grantRows, 0, gap::kMedium);
    m_deposit = makeParagraph(u"caption"_s, m_granted);
    m_deposit->setObjectName(u"proxyDepositHeld"_s);
    m_add = makeButton({}, u"addProxyButton"_s, m_granted);
    m_removeAll = makeButton(u"danger"_s, u"removeProxiesButton"_s, m_granted);
    for (QPushButton* button : {m_removeAll, m_add})
        button->setProperty("compact", true);
    m_granted->head()->addWidget(m_add);
    m_form = new ProxyForm(m_models, ProxyForm::Makes::Proxy, this);
    m_form->hide();
    m_granted->body()->addWidget(m_none);
    m_granted->body()->addWidget(m_grantRows);
    m_granted->body()->addWidget(m_deposit);
    m_granted->body()->addWidget(m_removeAll, 0, Qt::AlignLeft);
    auto* box = new QWidget(this);
    auto* layout = columnIn(box, 0, gap::kLarge);
    layout->addWidget(m_granted);
    layout->addWidget(m_form);
    return box;
}

QWidget* ProxiesTab::buildOthers()
{
    m_announced = new Card(this);
    m_announced->setObjectName(u"announcedCard"_s);
    m_announcedRows = new QWidget(m_announced);
    columnIn(m_announcedRows, 0, gap::kMedium);
    m_announced->body()->addWidget(m_announcedRows);
    m_held = new Card(this);
    m_held->setObjectName(u"heldCard"_s);
    m_heldRows = new QWidget(m_held);
    columnIn(m_heldRows, 0, gap::kSmall);
    m_held->body()->addWidget(m_heldRows);
    m_pure = new Card(this);
    m_pure->setObjectName(u"pureCard"_s);
    m_pureText = makeParagraph(u"soft"_s, m_pure);
    m_makePure = makeButton({}, u"makePureButton"_s, m_pure);
    m_killPure = makeButton(u"danger"_s, u"killPureButton"_s, m_pure);
    for (QPushButton* button : {m_makePure, m_killPure}) {
        button->setProperty("compact", true);
        m_pure->head()->addWidget(button);
    }
    m_pure->body()->addWidget(m_pureText);
    m_pureForm = new ProxyForm(m_models, ProxyForm::Makes::PureAccount, this);
    m_pureForm->hide();
    auto* box = new QWidget(this);
    auto* layout = columnIn(box, 0, gap::kLarge);
    for (QWidget* card : {static_cast<QWidget*>(m_announced), static_cast<QWidget*>(m_held),
                          static_cast<QWidget*>(m_pure), static_cast<QWidget*>(m_pureForm)})
        layout->addWidget(card);
    return box;
}

void ProxiesTab::sayTexts()
{
    //: Heading above those who may act for an account.
    m_granted->setTitle(tr("May act for this account"));
    //: Where nobody may act for an account.
    m_none->setText(tr("Nobody. A proxy is another account that may do certain things for this "
                       "one, so that this one's key can stay in a safe place."));
    //: Button: opens the form for one more proxy.
    m_add->setText(tr("Add a proxy…"));
    m_add->setAccessibleName(m_add->text());
    //: Button: leads to the review of removing every proxy.
    m_removeAll->setText(tr("Remove all…"));
    //: Screen reader name of that button.
    m_removeAll->setAccessibleName(tr("Remove all proxies"));
    //: Heading above calls that proxies announced.
    m_announced->setTitle(tr("Announced calls"));
    //: Heading above accounts that one may act for.
    m_held->setTitle(tr("This account may act for"));
    //: Heading of the part about accounts that only proxies can use.
    m_pure->setTitle(tr("Account without a key"));
    //: Button: opens the form for an account without a key.
    m_makePure->setText(tr("Make one…"));
    //: Screen reader name of that button.
    m_makePure->setAccessibleName(tr("Make an account without a key"));
    //: Button: leads to the review of giving an account up.
    m_killPure->setText(tr("Close it for good…"));
    m_killPure->setAccessibleName(m_killPure->text());
    //: Shown while the proxies of an account are read.
    m_state->setLoadingText(tr("Reading the proxies from the chain…"));
    showState();
}

void ProxiesTab::showAccount(const wallet::AccountHandle& account)
{
    if (!(account == m_account))
        closeForms();
    m_account = account;
    if (const auto* row = m_models.accounts.find(account))
        m_proxies->setAccount(row->account);
    showState();
}

void ProxiesTab::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_proxies->setWatched(true);
}

void ProxiesTab::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_proxies->setWatched(false);
}

void ProxiesTab::closeForms()
{
    m_form->hide();
    m_pureForm->hide();
}

bool ProxiesTab::canSign() const
{
    const auto* row = m_models.accounts.find(m_account);
    return row != nullptr && row->kind == wallet::AccountKind::Coldkey;
}

std::uint64_t ProxiesTab::blockTime() const
{
    return m_models.node.state().blockTimeMs;
}

QString ProxiesTab::nameOf(const chain::AccountId& account) const
{
    return m_models.accounts.nameOf(account);
}

QString ProxiesTab::who(const chain::AccountId& account) const
{
    const QString name = nameOf(account);
    return name.isEmpty() ? shortAddress(addressOf(account)) : name;
}

// ---------------------------------------------------------------------------------------- showing

void ProxiesTab::showState()
{
    switch (m_proxies->state()) {
    case ProxyModel::State::Empty:
    case ProxyModel::State::Loading:
        m_state->showLoading();
        return;
    case ProxyModel::State::Failed:
        m_state->showError(*m_proxies->error());
        return;
    case ProxyModel::State::Ready:
        m_state->showNormal();
        break;
    }
    showGranted();
    showAnnounced();
    showHeld();
    showPure();
}

void ProxiesTab::showGranted()
{
    const chain::Proxies& own = m_proxies->own();
    m_none->setVisible(own.grants.empty());
    m_grantRows->setVisible(!own.grants.empty());
    m_add->setVisible(canSign());
    m_removeAll->setVisible(canSign() && own.grants.size() > 1);
    //: Below the proxies of an account; %1 is an amount.
    m_deposit->setText(
        tr("%1 of this account is held for them.").arg(amountText(own.deposit, Reading::Shown)));
    m_deposit->setVisible(!own.grants.empty());
    clearLayout(m_grantRows->layout());
    int number = 0;
    for (const chain::ProxyGrant& grant : own.grants)
        m_grantRows->layout()->addWidget(grantRow(++number, grant));
}

QWidget* ProxiesTab::grantRow(int number, const chain::ProxyGrant& grant)
{
    auto* line = new QWidget(m_grantRows);
    auto* layout = columnIn(line, 0, gap::kHair);
    auto* upper = row(gap::kSmall);
    auto* name = makeLabel(u"strong"_s, line);
    name->setObjectName(u"proxyName%1"_s.arg(number));
    name->setText(nameOf(grant.delegate));
    name->setVisible(!name->text().isEmpty());
    auto* address =
        new AddressLabel(AddressLabel::Form::Short, u"proxyAddress%1"_s.arg(number), line);
    address->setAddress(addressOf(grant.delegate));
    upper->addWidget(name);
    upper->addWidget(address, 1);
    if (canSign()) {
        auto* remove = makeButton({}, u"removeProxyButton%1"_s.arg(number), line);
        remove->setProperty("compact", true);
        //: Button at a proxy: leads to the review of removing it.
        remove->setText(tr("Remove…"));
        //: Screen reader name of that button; %1 is a name or a short address.
        remove->setAccessibleName(tr("Remove the proxy %1").arg(who(grant.delegate)));
        connect(remove, &QPushButton::clicked, this, [this, grant] {
            if (const auto own = acts())
                Q_EMIT actRequested(own->remove(grant));
        });
        upper->addWidget(remove);
    }
    layout->addLayout(upper);
    auto* may = makeParagraph(u"caption"_s, line);
    may->setObjectName(u"proxyMay%1"_s.arg(number));
    may->setText(ProxyText::kind(grant.kind) + u" · "_s +
                 ProxyText::delay(grant.delay, blockTime()));
    may->setToolTip(ProxyText::explains(grant.kind));
    layout->addWidget(may);
    connect(address, &CopyText::copied, this, [this] {
        //: Short confirmation after copying an address.
        Q_EMIT toastRequested(tr("Address copied"));
    });
    return line;
}

void ProxiesTab::showAnnounced()
{
    const auto& announced = m_proxies->announced();
    const auto& own = m_proxies->own().notices;
    m_announced->setVisible(!announced.empty() || !own.empty());
    clearLayout(m_announcedRows->layout());
    int number = 0;
    for (const ProxyModel::Announced& one : announced)
        m_announcedRows->layout()->addWidget(announcedRow(++number, one));
    number = 0;
    for (const chain::ProxyNotice& notice : own)
        m_announcedRows->layout()->addWidget(noticeRow(++number, notice));
}

QWidget* ProxiesTab::announcedRow(int number, const ProxyModel::Announced& announced)
{
    auto* line = new QWidget(m_announcedRows);
    auto* layout = rowIn(line, 0, gap::kSmall);
    auto* text = makeParagraph({}, line);
    text->setObjectName(u"announcedText%1"_s.arg(number));
    //: A call that a proxy announced; %1 is an account, %2 and %4 block numbers, %3 a short hash.
    text->setText(
        tr("%1 announced the call %3 at block %2. It may be carried out from block %4 on.")
            .arg(who(announced.delegate), countText(announced.notice.announcedAt.value()),
                 shortHash(hashText(announced.notice.callHash)),
                 countText(announced.from().value())));
    layout->addWidget(text, 1);
    if (canSign()) {
        auto* button = makeButton(u"danger"_s, u"rejectButton%1"_s.arg(number), line);
        button->setProperty("compact", true);
        //: Button at an announced call: leads to the review of forbidding it.
        button->setText(tr("Reject…"));
        //: Screen reader name of that button; %1 is an account.
        button->setAccessibleName(tr("Reject the call of %1").arg(who(announced.delegate)));
        connect(button, &QPushButton::clicked, this, [this, announced] {
            if (const auto own = acts())
                Q_EMIT actRequested(own->reject(announced));
        });
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    return line;
}

QWidget* ProxiesTab::noticeRow(int number, const chain::ProxyNotice& notice)
{
    auto* line = new QWidget(m_announcedRows);
    auto* layout = rowIn(line, 0, gap::kSmall);
    auto* text = makeParagraph({}, line);
    text->setObjectName(u"noticeText%1"_s.arg(number));
    //: A call that this account announced; %1 is an account, %2 a block number, %3 a short hash.
    text->setText(tr("This account announced the call %3 for %1 at block %2.")
                      .arg(who(notice.real), countText(notice.announcedAt.value()),
                           shortHash(hashText(notice.callHash))));
    layout->addWidget(text, 1);
    if (canSign()) {
        auto* button = makeButton({}, u"withdrawButton%1"_s.arg(number), line);
        button->setProperty("compact", true);
        //: Button at a call that oneself announced: leads to the review of taking it back.
        button->setText(tr("Take back…"));
        //: Screen reader name of that button; %1 is an account.
        button->setAccessibleName(tr("Take back the call announced for %1").arg(who(notice.real)));
        connect(button, &QPushButton::clicked, this, [this, notice] {
            if (const auto own = acts())
                Q_EMIT actRequested(own->withdraw(notice));
        });
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    return line;
}

void ProxiesTab::showHeld()
{
    m_held->setVisible(!m_proxies->held().empty());
    clearLayout(m_heldRows->layout());
    int number = 0;
    for (const ProxyModel::Held& held : m_proxies->held()) {
        auto* line = makeParagraph({}, m_heldRows);
        line->setObjectName(u"heldText%1"_s.arg(++number));
        line->setText(who(held.real) + u" · "_s + ProxyText::kind(held.grant.kind) + u" · "_s +
                      ProxyText::delay(held.grant.delay, blockTime()));
        line->setToolTip(ProxyText::explains(held.grant.kind));
        m_heldRows->layout()->addWidget(line);
    }
}

void ProxiesTab::showPure()
{
    const auto* row = m_models.accounts.find(m_account);
    const bool isPure = row != nullptr && AccountMarks::pure(row->note, row->account).has_value();
    m_pure->setVisible(canSign() || isPure);
    m_makePure->setVisible(canSign());
    m_killPure->setVisible(isPure);
    m_killPure->setEnabled(isPure && m_proxies->own().grants.size() > 0);
    m_pureText->setText(
        isPure
            //: Explains an account without a key.
            ? tr("Nobody has a key of this account: only its proxies can use it. Closing it gives "
                 "the deposit back to whoever made it. What it holds then is lost for ever, so "
                 "move everything away first.")
            //: Explains accounts without a key.
            : tr("An account that nobody has a key of and only proxies can use, this one first. It "
                 "can be handed on by changing its proxies, and there is no key to steal."));
}

// ---------------------------------------------------------------------------------------- signing

std::optional<ProxyActs> ProxiesTab::acts() const
{
    const auto* row = m_models.accounts.find(m_account);
    if (row == nullptr)
        return std::nullopt;
    return ProxyActs(m_models, *row);
}

void ProxiesTab::addGrant()
{
    const auto call = m_form->call();
    const auto own = acts();
    if (call && own)
        Q_EMIT actRequested(own->add({m_form->delegate(), m_form->kind(), m_form->delay()}, *call));
}

void ProxiesTab::makePure()
{
    const auto call = m_pureForm->call();
    const auto own = acts();
    if (call && own)
        Q_EMIT actRequested(own->makePure({{}, m_pureForm->kind(), m_pureForm->delay()}, *call));
}

void ProxiesTab::killPure()
{
    const auto* pure = m_models.accounts.find(m_account);
    const auto origin =
        pure != nullptr ? AccountMarks::pure(pure->note, pure->account) : std::nullopt;
    const wallet::AccountRow* master = masterOf(m_proxies->own().grants);
    if (origin && master != nullptr)
        Q_EMIT actRequested(ProxyActs(m_models, *master).killPure(*pure, *origin));
    else
        //: Toast: an account cannot be closed from here.
        Q_EMIT toastRequested(tr("None of your accounts is a proxy of it that may do everything at "
                                 "once. Only such a proxy can close it."));
}

/// An account of ours with a key that may do everything at once; null when there is none.
const wallet::AccountRow* ProxiesTab::masterOf(const std::vector<chain::ProxyGrant>& grants) const
{
    for (int i = 0; i < m_models.accounts.rowCount(); ++i) {
        const wallet::AccountRow* ours = m_models.accounts.row(i);
        const auto isMaster = [ours](const chain::ProxyGrant& grant) {
            return grant.delegate == ours->account && grant.kind == chain::ProxyKind::Any &&
                   grant.delay == 0;
        };
        if (ours->kind == wallet::AccountKind::Coldkey &&
            std::any_of(grants.begin(), grants.end(), isMaster))
            return ours;
    }
    return nullptr;
}

} // namespace soma::ui
