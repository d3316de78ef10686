#include "ui/views/accounts/accounts_page.h"

#include "chain/api/async.h"
#include "chain/api/queries/pure_accounts.h"
#include "ui/flows/account_marks.h"
#include "ui/flows/noted_watch_flow.h"
#include "ui/format/address_format.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/account_tree_model.h"
#include "ui/models/hotkey_roles.h"
#include "ui/models/node_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/accounts/account_detail.h"
#include "ui/views/accounts/account_tree.h"
#include "ui/views/accounts/multisig_form.h"
#include "ui/views/accounts/tasks/make_task.h"
#include "ui/views/contacts/contacts_view.h"
#include "ui/views/signing/act_pages.h"
#include "ui/widgets/build.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"
#include "ui/window_context.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kListWidth = 320;
constexpr int kNarrowestList = 240;

} // namespace

AccountsPage::AccountsPage(const Models& models, QWidget* parent)
    : Page(u"accountsPage"_s, parent)
    , m_models(models)
    , m_roles(new HotkeyRoles(models.accounts, models.node.node(), this))
    , m_treeModel(
          new AccountTreeModel(models.accounts, *m_roles, models.wallet.wallet().folder(), this))
{
    // Each part in its place from the start: a part that moves is styled once more, all of it.
    m_stack = new QStackedWidget(this);
    m_state = new StateStack(m_stack, u"accountsState"_s, this);
    columnIn(this, 0, 0)->addWidget(m_state);
    m_stack->addWidget(buildBrowse());
    buildSigning();

    m_actions = new QWidget(this);
    m_book = makeButton({}, u"contactsButton"_s, m_actions);
    m_newMultisig = makeButton({}, u"newMultisigButton"_s, m_actions);
    m_add = makeButton({}, u"addAccountButton"_s, m_actions);
    auto* actions = rowIn(m_actions, 0, gap::kSmall);
    for (QPushButton* button : {m_book, m_newMultisig, m_add}) {
        button->setProperty("compact", true);
        actions->addWidget(button);
    }
    connect(m_book, &QPushButton::clicked, this, &AccountsPage::showContacts);
    connect(m_newMultisig, &QPushButton::clicked, this, &AccountsPage::showMultisigForm);
    connect(m_add, &QPushButton::clicked, this, &Page::onboardingRequested);
    connect(m_state->empty(), &EmptyState::actionTriggered, this, &Page::onboardingRequested);
    connect(m_tree, &AccountTree::chosen, m_detail, &AccountDetail::showAccount);
    connect(m_detail, &Page::pageRequested, this, &Page::pageRequested);
    connect(m_detail, &Page::toastRequested, this, &Page::toastRequested);
    connect(m_detail, &AccountDetail::taskRequested, this, &AccountsPage::beginTask);
    connect(m_detail, &AccountDetail::actRequested, m_acts, &ActPages::begin);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &AccountsPage::showState);
    connect(&models.node, &NodeModel::becameLive, m_roles, &HotkeyRoles::refresh);
    m_phrases.say([this] { showState(); });
    m_detail->showAccount(m_tree->current());
}

QWidget* AccountsPage::buildBrowse()
{
    auto* browse = new QWidget(m_stack);
    auto* layout = rowIn(browse, 0, 0);
    auto* left = makeFrame(u"list"_s, browse);
    left->setMinimumWidth(kNarrowestList);
    left->setMaximumWidth(kListWidth);
    auto* leftLayout = columnIn(left, 0, 0);
    m_tree = new AccountTree(*m_treeModel, left);
    m_problems = new QWidget(left);
    auto* problemLayout = columnIn(m_problems, gap::kMedium, gap::kSmall);
    m_problemsTitle = makeLabel(u"warn"_s, m_problems);
    m_problemRows = new QWidget(m_problems);
    columnIn(m_problemRows, 0, gap::kSmall);
    problemLayout->addWidget(m_problemsTitle);
    problemLayout->addWidget(m_problemRows);
    leftLayout->addWidget(m_tree, 1);
    leftLayout->addWidget(m_problems);
    auto* right = new QWidget(browse);
    QWidget* area = scrolled(right, browse);
    m_detail = new AccountDetail(m_models, *m_roles, right);
    columnIn(right, gap::kPage, 0)->addWidget(m_detail);
    layout->addWidget(left, 1);
    layout->addWidget(area, 3);
    return browse;
}

void AccountsPage::buildSigning()
{
    m_pureKeeper = new NotedWatchFlow(m_models.wallet.wallet(), *m_models.context.keyCare, this);
    const PlanNames names{
        [this](const chain::AccountId& account) { return m_models.accounts.nameOf(account); },
        [](NetUid netuid) { return QString::number(netuid.value()); },
        [](NetUid) { return u"α"_s; }};
    m_acts = new ActPages(m_models, names, m_stack);
    m_stack->addWidget(m_acts);
    connect(m_acts, &Page::toastRequested, this, &Page::toastRequested);
    connect(m_acts, &Page::pageRequested, this, &Page::pageRequested);
    connect(m_acts, &ActPages::arrived, this, [this] { m_stack->setCurrentWidget(m_acts); });
    connect(m_acts, &ActPages::left, this, [this] { endTask({}); });
    connect(m_acts, &ActPages::refused, this, &Page::toastRequested);
    connect(m_acts, &ActPages::inBlock, this, &AccountsPage::keepPure);
    connect(m_pureKeeper, &NotedWatchFlow::stateChanged, this, [this] {
        if (m_pureKeeper->state() == NotedWatchFlow::State::Failed)
            Q_EMIT toastRequested(ErrorText::sentence(*m_pureKeeper->error()));
        if (m_pureKeeper->state() == NotedWatchFlow::State::Done)
            //: Toast; %1 is the name of a new account.
            Q_EMIT toastRequested(tr("The new account is %1.").arg(m_pureKeeper->account().name));
    });
}

/// What only proxies can use has no key to find it by: it is watched from its first block on.
void AccountsPage::keepPure(const wallet::HistoryRow& row)
{
    // What was typed into the forms is done.
    m_detail->showAccount({});
    m_detail->showAccount(m_tree->current());
    const Act& act = m_acts->act();
    if (act.call.fullName() != "Proxy.create_pure" || !row.blockHash || !row.extrinsic)
        return;
    chain::whenDone(chain::pureMadeBy(m_models.node.node(), act.signer, act.call, *row.extrinsic,
                                      *row.blockHash),
                    this, [this](const Result<chain::PureOrigin>& origin) {
                        if (!origin) {
                            Q_EMIT toastRequested(ErrorText::sentence(origin.error()));
                            return;
                        }
                        const chain::AccountId account = chain::pureProxyAccount(*origin);
                        constexpr qsizetype kTelling = 6;
                        m_pureKeeper->startOver();
                        m_pureKeeper->add(u"keyless-"_s + addressOf(account).right(kTelling),
                                          account, AccountMarks::note(*origin));
                    });
}

void AccountsPage::showMultisigForm()
{
    if (m_multisig == nullptr) {
        m_multisig = new MultisigForm(m_models, m_stack);
        m_stack->addWidget(m_multisig);
        connect(m_multisig, &MultisigForm::closed, this, &AccountsPage::endTask);
        connect(m_multisig, &Page::toastRequested, this, &Page::toastRequested);
    }
    m_state->showNormal(); // Watching needs no account of one's own.
    m_stack->setCurrentWidget(m_multisig);
    m_multisig->begin(m_tree->current());
}

QString AccountsPage::title() const
{
    //: Name of the page with the accounts.
    return tr("Accounts");
}

QWidget* AccountsPage::headerActions()
{
    return m_actions;
}

void AccountsPage::showContacts()
{
    if (m_contacts == nullptr) {
        m_contacts = new ContactsView(m_models, m_stack);
        m_stack->addWidget(m_contacts);
        connect(m_contacts, &ContactsView::closed, this, [this] { endTask({}); });
        connect(m_contacts, &Page::toastRequested, this, &Page::toastRequested);
    }
    m_state->showNormal(); // Contacts need no account.
    m_contacts->begin();
    m_stack->setCurrentWidget(m_contacts);
}

void AccountsPage::arrive(const wallet::AccountHandle& account)
{
    m_treeModel->setFolder(m_models.wallet.wallet().folder());
    m_roles->refresh();
    if (!account.name.isEmpty()) {
        m_stack->setCurrentIndex(0);
        m_tree->setCurrent(account);
    }
}

void AccountsPage::forgetSecrets()
{
    for (const auto& [task, page] : m_tasks)
        page->forgetSecrets();
    m_acts->forgetSecrets();
    m_stack->setCurrentIndex(0);
}

TaskPage* AccountsPage::taskPage(KeyTask task)
{
    TaskPage*& page = m_tasks[task];
    if (page == nullptr) {
        page = makeTask(task, m_models, m_stack);
        m_stack->addWidget(page);
        connect(page, &TaskPage::closed, this, &AccountsPage::endTask);
        connect(page, &Page::toastRequested, this, &Page::toastRequested);
    }
    return page;
}

void AccountsPage::beginTask(KeyTask task, const QString& hotkey)
{
    TaskPage* page = taskPage(task);
    page->begin(m_tree->current(), hotkey);
    m_stack->setCurrentWidget(page);
}

void AccountsPage::endTask(const wallet::AccountHandle& account)
{
    m_stack->setCurrentIndex(0);
    if (!account.name.isEmpty())
        m_tree->setCurrent(account);
    m_tree->setFocus();
}

void AccountsPage::showState()
{
    //: Button: opens the address book.
    m_book->setText(tr("Contacts"));
    m_book->setAccessibleName(m_book->text());
    //: Button: puts together an account of several people.
    m_newMultisig->setText(tr("New multisig"));
    m_newMultisig->setAccessibleName(m_newMultisig->text());
    //: Button: create, restore, import or watch another account.
    m_add->setText(tr("Add an account"));
    m_add->setAccessibleName(m_add->text());
    //: Screen reader name of the tree of accounts and hotkeys.
    m_tree->setAccessibleName(tr("Accounts and hotkeys"));
    m_state->empty()->setTexts(
        //: Heading when the wallet folder is empty.
        tr("No accounts yet"),
        //: Explanation when the wallet folder is empty; %1 is a path.
        tr("The wallet folder %1 holds no keys. Create an account, restore one from its words, or "
           "watch an address.")
            .arg(m_models.wallet.wallet().folder()),
        //: Button: create, restore, import or watch another account.
        tr("Add an account"));
    if (m_models.accounts.rowCount() == 0)
        m_state->showEmpty();
    else
        m_state->showNormal();
    showProblems();
}

void AccountsPage::showProblems()
{
    const auto problems = m_models.wallet.wallet().problems();
    m_problems->setVisible(!problems.empty());
    //: Heading above the files of the wallet folder that could not be used.
    m_problemsTitle->setText(tr("%n file(s) could not be read", "", int(problems.size())));
    clearLayout(m_problemRows->layout());
    for (const wallet::FolderProblem& problem : problems) {
        auto* text = makeParagraph(u"caption"_s, m_problemRows);
        text->setText(ErrorText::sentence(problem.error));
        text->setToolTip(problem.path);
        m_problemRows->layout()->addWidget(text);
    }
}

} // namespace soma::ui
