#include "ui/views/accounts/multisig_tab.h"

#include "chain/api/async.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/accounts/multisig_acts.h"
#include "ui/views/accounts/multisig_call.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/state_stack.h"
#include "ui/window_context.h"
#include "wallet/api/key_care.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kSignerWidth = 360;

Bytes bytesOf(const QByteArray& raw)
{
    return {raw.begin(), raw.end()};
}

} // namespace

MultisigTab::MultisigTab(const Models& models, QWidget* parent)
    : Page(u"multisigTab"_s, parent)
    , m_models(models)
    , m_model(new MultisigModel(models.node, this))
{
    auto* layout = columnIn(this, 0, gap::kLarge);
    layout->addWidget(buildMembers());
    layout->addWidget(buildPending());
    m_learnForm = new MultisigCall(m_models, MultisigCall::For::Learn, this);
    m_beginForm = new MultisigCall(m_models, MultisigCall::For::Begin, this);
    for (MultisigCall* form : {m_learnForm, m_beginForm}) {
        form->hide();
        layout->addWidget(form);
    }
    layout->addStretch(1);
    connectForms();
    connect(m_model, &MultisigModel::changed, this, &MultisigTab::showState);
    connect(m_state, &StateStack::retryRequested, m_model, &MultisigModel::refresh);
    connect(m_signer, &QComboBox::currentIndexChanged, this, &MultisigTab::showPending);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &MultisigTab::follow);
    m_phrases.say([this] { sayTexts(); });
}

QWidget* MultisigTab::buildMembers()
{
    m_members = new Card(this);
    m_members->setObjectName(u"membersCard"_s);
    m_threshold = makeParagraph({}, m_members);
    m_threshold->setObjectName(u"multisigThreshold"_s);
    m_memberRows = new QWidget(m_members);
    columnIn(m_memberRows, 0, gap::kHair);
    m_signer = makeCombo(u"multisigSigner"_s, m_members);
    m_signerField = new FormField(m_signer, m_members);
    m_signerField->setMaximumWidth(kSignerWidth);
    m_noSigner = makeParagraph(u"soft"_s, m_members);
    m_members->body()->addWidget(m_threshold);
    m_members->body()->addWidget(m_memberRows);
    m_members->body()->addLayout(limited(m_signerField));
    m_members->body()->addWidget(m_noSigner);
    return m_members;
}

QWidget* MultisigTab::buildPending()
{
    m_pending = new Card(this);
    m_pending->setObjectName(u"pendingCard"_s);
    m_begin = makeButton({}, u"multisigBeginButton"_s, m_pending);
    m_begin->setProperty("compact", true);
    m_pending->head()->addWidget(m_begin);
    auto* content = new QWidget;
    auto* inner = columnIn(content, 0, gap::kMedium);
    m_none = makeParagraph(u"soft"_s, content);
    m_none->setObjectName(u"noOperations"_s);
    m_rows = new QWidget(content);
    columnIn(m_rows, 0, gap::kMedium);
    inner->addWidget(m_none);
    inner->addWidget(m_rows);
    inner->addStretch(1);
    m_state = new StateStack(content, u"multisigState"_s, m_pending);
    m_pending->body()->addWidget(m_state);
    return m_pending;
}

void MultisigTab::connectForms()
{
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_learnForm->hide();
        m_beginForm->open();
    });
    connect(m_beginForm, &MultisigCall::given, this, [this](const QByteArray& call) {
        m_wanted = Wanted::Begin;
        takeCall(call);
    });
    connect(m_learnForm, &MultisigCall::given, this, [this](const QByteArray& call) {
        m_wanted = Wanted::Learn;
        takeCall(call);
    });
    for (MultisigCall* form : {m_learnForm, m_beginForm})
        connect(form, &MultisigCall::cancelled, this, [this, form] {
            form->hide();
            m_begin->setFocus(Qt::OtherFocusReason);
        });
    connect(m_model, &MultisigModel::learned, this, &MultisigTab::takeLearned);
    connect(m_model, &MultisigModel::refused, this, &MultisigTab::takeRefused);
}

void MultisigTab::sayTexts()
{
    //: Heading above those who sign for a multisig.
    m_members->setTitle(tr("Signatories"));
    //: Field label: which of one's own accounts signs for a multisig.
    m_signerField->setLabel(tr("You sign as"));
    //: In place of that field.
    m_noSigner->setText(tr("None of the signatories is an account of yours with a key, so you can "
                           "only watch."));
    //: Heading above what waits for signatures.
    m_pending->setTitle(tr("Waiting for signatures"));
    //: Where nothing waits for signatures.
    m_none->setText(tr("Nothing. What one signatory proposes appears here for the others."));
    //: Button: opens the form for something new.
    m_begin->setText(tr("Propose…"));
    //: Screen reader name of that button.
    m_begin->setAccessibleName(tr("Propose something to the multisig"));
    //: Shown while the operations of a multisig are read.
    m_state->setLoadingText(tr("Reading from the chain…"));
    showMembers();
    showState();
}

std::optional<MultisigShape> MultisigTab::shapeOf(const wallet::AccountRow& account)
{
    return AccountMarks::multisig(account.note, account.account);
}

void MultisigTab::showAccount(const wallet::AccountHandle& account)
{
    if (!(account == m_account)) {
        m_beginForm->hide();
        m_learnForm->hide();
        m_wanted = Wanted::Nothing;
    }
    m_account = account;
    follow();
}

void MultisigTab::follow()
{
    const auto* row = m_models.accounts.find(m_account);
    m_shape = row != nullptr ? shapeOf(*row) : std::nullopt;
    if (!m_shape)
        return;
    m_model->setAccount(row->account);
    for (const Bytes& call : AccountMarks::calls(row->note))
        m_model->learn(call);
    showMembers();
    showState();
}

void MultisigTab::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_model->setWatched(true);
}

void MultisigTab::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_model->setWatched(false);
}

QString MultisigTab::who(const chain::AccountId& account) const
{
    const QString name = m_models.accounts.nameOf(account);
    return name.isEmpty() ? shortAddress(addressOf(account)) : name;
}

const wallet::AccountRow* MultisigTab::ours(const chain::AccountId& account) const
{
    for (int i = 0; i < m_models.accounts.rowCount(); ++i) {
        const wallet::AccountRow* row = m_models.accounts.row(i);
        if (row->account == account && row->kind == wallet::AccountKind::Coldkey)
            return row;
    }
    return nullptr;
}

const wallet::AccountRow* MultisigTab::signer() const
{
    return m_models.accounts.find({m_signer->currentData().toString()});
}

// ---------------------------------------------------------------------------------------- showing

void MultisigTab::showMembers()
{
    if (!m_shape)
        return;
    //: Above the signatories of a multisig; both are numbers.
    m_threshold->setText(
        tr("%1 of these %2 must sign.").arg(m_shape->threshold).arg(m_shape->signatories.size()));
    clearLayout(m_memberRows->layout());
    const QString chosen = m_signer->currentData().toString();
    const QSignalBlocker quiet(m_signer);
    m_signer->clear();
    int number = 0;
    for (const chain::AccountId& member : m_shape->signatories) {
        auto* line = new QWidget(m_memberRows);
        auto* layout = rowIn(line, 0, gap::kSmall);
        auto* name = makeLabel(u"strong"_s, line);
        name->setText(m_models.accounts.nameOf(member));
        name->setVisible(!name->text().isEmpty());
        auto* address =
            new AddressLabel(AddressLabel::Form::Short, u"memberAddress%1"_s.arg(++number), line);
        address->setAddress(addressOf(member));
        layout->addWidget(name);
        layout->addWidget(address, 1);
        m_memberRows->layout()->addWidget(line);
        if (const wallet::AccountRow* own = ours(member))
            m_signer->addItem(own->label, own->handle.name);
    }
    m_signer->setCurrentIndex(std::max(0, m_signer->findData(chosen)));
    m_signerField->setVisible(m_signer->count() > 0);
    m_noSigner->setVisible(m_signer->count() == 0);
    m_begin->setVisible(m_signer->count() > 0);
}

void MultisigTab::showState()
{
    switch (m_model->state()) {
    case MultisigModel::State::Empty:
    case MultisigModel::State::Loading:
        m_state->showLoading();
        return;
    case MultisigModel::State::Failed:
        m_state->showError(*m_model->error());
        return;
    case MultisigModel::State::Ready:
        m_state->showNormal();
        break;
    }
    showPending();
}

void MultisigTab::showPending()
{
    const auto& operations = m_model->operations();
    m_none->setVisible(operations.empty());
    m_rows->setVisible(!operations.empty());
    clearLayout(m_rows->layout());
    int number = 0;
    for (const chain::MultisigOperation& operation : operations) {
        if (number > 0)
            m_rows->layout()->addWidget(makeHairline(m_rows));
        m_rows->layout()->addWidget(operationRow(++number, operation));
    }
}

QString MultisigTab::wordsOf(const chain::MultisigOperation& operation) const
{
    const chain::CallReading* reading = m_model->reading(operation.callHash);
    if (reading == nullptr)
        //: An operation of a multisig whose content is not known; %1 is a short hash.
        return tr("A call that is not known here: %1").arg(shortHash(hashText(operation.callHash)));
    return MultisigActs::callText(m_models, m_shape->account(), reading->call,
                                  MultisigActs::Addresses::Short);
}

QString MultisigTab::standingOf(const chain::MultisigOperation& operation) const
{
    QStringList names;
    for (const chain::AccountId& one : operation.approvals)
        names.append(who(one));
    //: Below an operation of a multisig: numbers, names, a block number, an amount.
    return tr("Signed by %1 of %2: %3. Proposed at block %4; %5 of %6 is held until it is done.")
        .arg(QString::number(operation.approvals.size()), QString::number(m_shape->threshold),
             names.join(u", "_s), countText(operation.begun.height),
             amountText(operation.deposit, Reading::Shown), who(operation.depositor));
}

QWidget* MultisigTab::operationRow(int number, const chain::MultisigOperation& operation)
{
    auto* line = new QWidget(m_rows);
    auto* layout = columnIn(line, 0, gap::kHair);
    auto* words = makeParagraph(u"strong"_s, line);
    words->setObjectName(u"operationText%1"_s.arg(number));
    words->setText(wordsOf(operation));
    auto* standing = makeParagraph(u"caption"_s, line);
    standing->setObjectName(u"operationStanding%1"_s.arg(number));
    standing->setText(standingOf(operation));
    layout->addWidget(words);
    layout->addWidget(standing);
    addButtons(line, number, operation);
    return line;
}

void MultisigTab::addButtons(QWidget* line, int number, const chain::MultisigOperation& operation)
{
    const wallet::AccountRow* own = signer();
    const chain::CallReading* reading = m_model->reading(operation.callHash);
    auto* buttons = row(gap::kSmall);
    const auto add = [&](const QString& kind, const QString& name, const QString& text,
                         auto&& clicked) {
        auto* button = makeButton(kind, name + QString::number(number), line);
        button->setProperty("compact", true);
        button->setText(text);
        //: Screen reader name of a button at an operation; %1 is the button, %2 the operation.
        button->setAccessibleName(tr("%1 %2").arg(text, wordsOf(operation)));
        connect(button, &QPushButton::clicked, this, clicked);
        buttons->addWidget(button);
        return button;
    };
    //: Button at an operation whose content is not known.
    const QString learn = tr("Paste the call…");
    //: Button at an operation: puts the call's bytes on the clipboard, for the others.
    const QString copy = tr("Copy the call");
    if (reading == nullptr)
        add({}, u"learnButton"_s, learn, [this] {
            m_beginForm->hide();
            m_learnForm->open();
        });
    else
        add({}, u"copyCallButton"_s, copy, [this, bytes = reading->call.bytes] {
            QGuiApplication::clipboard()->setText(hexText(bytes));
            //: Short confirmation after copying a call.
            Q_EMIT toastRequested(tr("Call copied"));
        });
    const auto& approvals = operation.approvals;
    const bool signedAlready = own != nullptr && std::find(approvals.begin(), approvals.end(),
                                                           own->account) != approvals.end();
    const bool last = approvals.size() + (signedAlready ? 0 : 1) >= m_shape->threshold;
    if (own != nullptr && last) {
        //: Button at an operation: the last signature, which makes it happen.
        auto* button = add(
            u"primary"_s, u"carryOutButton"_s, tr("Carry out…"), [this, operation, signer = *own] {
                if (const auto* known = m_model->reading(operation.callHash))
                    Q_EMIT actRequested(
                        MultisigActs(m_models, *m_shape, signer).carryOut(operation, *known));
            });
        button->setEnabled(reading != nullptr);
        if (reading == nullptr)
            //: Tooltip of that button while it cannot be pressed.
            button->setToolTip(tr("The last signature has to bring the call itself. Paste it "
                                  "first."));
    } else if (own != nullptr && !signedAlready) {
        //: Button at an operation: one more signature.
        add(u"primary"_s, u"approveButton"_s, tr("Approve…"), [this, operation, signer = *own] {
            Q_EMIT actRequested(MultisigActs(m_models, *m_shape, signer)
                                    .approve(operation, m_model->reading(operation.callHash)));
        });
    }
    if (const wallet::AccountRow* depositor = ours(operation.depositor))
        //: Button at an operation that one has begun.
        add(u"danger"_s, u"cancelOperationButton"_s, tr("Cancel it…"),
            [this, operation, signer = *depositor] {
                Q_EMIT actRequested(MultisigActs(m_models, *m_shape, signer)
                                        .cancel(operation, m_model->reading(operation.callHash)));
            });
    buttons->addStretch(1);
    static_cast<QBoxLayout*>(line->layout())->addLayout(buttons);
}

// ------------------------------------------------------------------------------------------ calls

void MultisigTab::takeCall(const QByteArray& call)
{
    const Bytes bytes = bytesOf(call);
    m_wantedHash = chain::callHash(bytes);
    if (m_wanted == Wanted::Learn && !m_model->isPending(m_wantedHash)) {
        m_wanted = Wanted::Nothing;
        //: At the field for a call's bytes.
        m_learnForm->setFault(tr("This is another call: its hash is that of none of the operations "
                                 "that wait here."));
        return;
    }
    m_model->learn(bytes);
}

void MultisigTab::takeRefused(const chain::Hash256& hash, const Error& error)
{
    if (hash != m_wantedHash || m_wanted == Wanted::Nothing)
        return;
    const Wanted wanted = std::exchange(m_wanted, Wanted::Nothing);
    MultisigCall* form = wanted == Wanted::Begin ? m_beginForm : m_learnForm;
    form->setFault(
        error.is(chain::NodeError::MalformedExtrinsic)
            //: At the field for a call's bytes.
            ? tr("These bytes are no call of this chain. Check that all of it was copied.")
            : ErrorText::sentence(error));
}

void MultisigTab::takeLearned(const chain::Hash256& hash)
{
    // Calls of the note are learned as well.
    if (hash != m_wantedHash || m_wanted == Wanted::Nothing)
        return;
    const Wanted wanted = std::exchange(m_wanted, Wanted::Nothing);
    const chain::CallReading* reading = m_model->reading(hash);
    if (reading == nullptr)
        return;
    if (wanted == Wanted::Begin) {
        beginNew(*reading);
        return;
    }
    m_learnForm->hide();
    keepCalls(m_model->knownCalls());
    showPending();
}

void MultisigTab::beginNew(const chain::CallReading& reading)
{
    if (signer() == nullptr || !m_shape)
        return;
    const wallet::AccountRow own = *signer(); // Keeping the call makes the rows anew.
    if (m_model->isPending(chain::callHash(reading.call.bytes))) {
        m_beginForm->setFault(
            //: At the form for something new: it waits already.
            tr("Exactly this waits for signatures already. Sign it there."));
        return;
    }
    // Kept before it is signed: without the bytes nobody could carry it out.
    if (m_shape->threshold > 1) {
        std::vector<Bytes> calls = m_model->knownCalls();
        calls.push_back(reading.call.bytes);
        keepCalls(calls);
    }
    m_beginForm->hide();
    Q_EMIT actRequested(MultisigActs(m_models, *m_shape, own).begin(reading));
}

void MultisigTab::keepCalls(const std::vector<Bytes>& calls)
{
    const auto* row = m_models.accounts.find(m_account);
    if (row == nullptr)
        return;
    const QString note = AccountMarks::withCalls(row->note, calls);
    if (note == row->note)
        return;
    chain::whenDone(m_models.context.keyCare->setNote(m_account, note), this,
                    [this](const Result<void>& done) {
                        if (!done)
                            Q_EMIT toastRequested(ErrorText::sentence(done.error()));
                    });
}

} // namespace soma::ui
