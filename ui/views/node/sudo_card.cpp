#include "ui/views/node/sudo_card.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/plan_text.h"
#include "ui/format/storage_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

using SudoArgument = chain::ArgumentForm;

constexpr int kSudoColumns = 2;
constexpr int kMostChanges = 8;
constexpr std::size_t kLongNumber = 16; ///< Bytes; its bounds say nothing to anybody.

QString wholeText(i128 value)
{
    const bool negative = value < 0;
    u128 rest = negative ? u128(-(value + 1)) + 1 : u128(value);
    QString digits;
    do {
        digits.prepend(QChar(u'0' + ushort(rest % 10)));
        rest /= 10;
    } while (rest > 0);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, kThinSpace);
    return negative ? QString(QChar(0x2212) + digits) : digits;
}

} // namespace

SudoCard::SudoCard(const Models& models, SudoDesk& desk, SignFlow& flow, QWidget* parent)
    : Card(parent)
    , m_models(models)
    , m_desk(desk)
    , m_flow(flow)
{
    setObjectName(u"sudoCard"_s);
    m_about = makeParagraph(u"soft"_s, this);
    m_pallet = makeCombo(u"sudoPallet"_s, this);
    m_palletField = new FormField(m_pallet, this);
    m_call = makeCombo(u"sudoCall"_s, this);
    m_callField = new FormField(m_call, this);
    m_docs = makeParagraph(u"caption"_s, this);
    m_docs->setObjectName(u"sudoDocs"_s);
    m_docs->setTextFormat(Qt::PlainText);
    m_preview = makeParagraph({}, this);
    m_preview->setObjectName(u"sudoPreview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_review = makeButton(u"primary"_s, u"sudoReviewButton"_s, this);
    auto* choice = row(gap::kMedium);
    choice->addWidget(m_palletField, 1);
    choice->addWidget(m_callField, 2);
    m_arguments = new QWidget(this);
    body()->addLayout(limited(m_about));
    body()->addLayout(choice);
    body()->addLayout(limited(m_docs));
    body()->addWidget(m_arguments);
    body()->addLayout(limited(m_preview));
    body()->addWidget(m_review, 0, Qt::AlignLeft);
    connect(m_pallet, &QComboBox::activated, this, &SudoCard::fillCalls);
    connect(m_call, &QComboBox::activated, this, &SudoCard::chooseCall);
    connect(m_review, &QPushButton::clicked, this, &SudoCard::reviewRequested);
    connect(&desk, &SudoDesk::formChanged, this, &SudoCard::showForm);
    connect(&desk, &SudoDesk::changed, this, [this] {
        showNotes();
        estimate();
    });
    connect(&flow, &SignFlow::planChanged, this, &SudoCard::showPreview);
    // What a block refuses the next one may take, and the other way round.
    connect(&models.node, &NodeModel::headChanged, this, [this] {
        if (isVisible() && m_desk.call())
            estimate();
    });
    m_phrases.say([this] { sayTexts(); });
}

void SudoCard::sayTexts()
{
    //: Heading on the node page: calls that only the administrator of a local network may make.
    setTitle(tr("Administrator"));
    m_about->setText(
        //: Explains the administrator's calls.
        tr("This wallet holds the key that may do everything on this network. Choose a call; it "
           "is tried out on the newest block while you type, and nothing is sent before you "
           "sign."));
    //: Field label: a part of the chain's program.
    m_palletField->setLabel(tr("Pallet"));
    //: Field label: what the administrator wants done.
    m_callField->setLabel(tr("Call"));
    //: Button: leads to the page that shows what will change.
    m_review->setText(tr("Review"));
    m_review->setAccessibleName(
        //: Screen reader name of that button.
        tr("Review the administrator's call"));
    m_shown = nullptr; // Labels and lists are in the language.
    showForm();
}

void SudoCard::fillPallets()
{
    const QStringList names = m_desk.pallets();
    if (m_pallet->count() == names.size())
        return;
    const QSignalBlocker quiet(m_pallet);
    m_pallet->clear();
    m_pallet->addItems(names);
    // What an administrator mostly does.
    m_pallet->setCurrentIndex(std::max(0, m_pallet->findText(u"AdminUtils"_s)));
    fillCalls();
}

void SudoCard::fillCalls()
{
    {
        const QSignalBlocker quiet(m_call);
        m_call->clear();
        for (const chain::CallForm* form : m_desk.callsOf(m_pallet->currentText()))
            m_call->addItem(QString::fromStdString(form->name));
        m_call->setCurrentIndex(m_call->count() > 0 ? 0 : -1);
    }
    chooseCall();
}

void SudoCard::chooseCall()
{
    const auto calls = m_desk.callsOf(m_pallet->currentText());
    const int index = m_call->currentIndex();
    m_desk.choose(index >= 0 && std::size_t(index) < calls.size() ? calls[std::size_t(index)]
                                                                  : nullptr);
}

void SudoCard::showForm()
{
    fillPallets();
    if (m_shown != m_desk.form() || m_shown == nullptr) {
        m_shown = m_desk.form();
        buildFields();
    }
    const bool known = m_desk.form() != nullptr;
    m_docs->setText(known ? QString::fromStdString(m_desk.form()->docs).section(u'\n', 0, 1)
                          : QString());
    m_docs->setVisible(!m_docs->text().isEmpty());
    if (!known && m_desk.error())
        m_docs->setText(ErrorText::sentence(*m_desk.error()));
    showNotes();
    estimate();
}

void SudoCard::buildFields()
{
    m_fields.clear();
    auto* fresh = new QWidget(this);
    auto* grid = new QGridLayout(fresh);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap::kMedium);
    grid->setVerticalSpacing(gap::kSmall);
    for (int i = 0; i < kSudoColumns; ++i)
        grid->setColumnStretch(i, 1);
    if (m_shown != nullptr)
        for (std::size_t i = 0; i < m_shown->arguments.size(); ++i) {
            Field field;
            field.input = makeInput(i, m_shown->arguments[i], fresh);
            field.box = new FormField(field.input, fresh);
            field.box->setLabel(QString::fromStdString(m_shown->arguments[i].name));
            field.box->setHint(hintOf(m_shown->arguments[i]));
            grid->addWidget(field.box, int(i) / kSudoColumns, int(i) % kSudoColumns, Qt::AlignTop);
            m_fields.push_back(field);
        }
    body()->replaceWidget(m_arguments, fresh);
    m_arguments->hide();
    m_arguments->deleteLater();
    m_arguments = fresh;
}

QWidget* SudoCard::makeInput(std::size_t index, const SudoArgument& argument, QWidget* parent)
{
    const QString name = QString::fromStdString(argument.name);
    if (argument.kind != SudoArgument::Kind::Flag && argument.kind != SudoArgument::Kind::Choice) {
        auto* edit = new QLineEdit(parent);
        edit->setObjectName(u"sudoEdit_"_s + name);
        edit->setText(m_desk.typed(index)); // Another language, the same call.
        connect(edit, &QLineEdit::textEdited, this,
                [this, index](const QString& text) { m_desk.type(index, text); });
        return edit;
    }
    auto* list = makeCombo(u"sudoChoice_"_s + name, parent);
    if (argument.kind == SudoArgument::Kind::Flag) {
        //: Choice at a yes-or-no argument of a call.
        list->addItem(tr("no"), 0);
        //: Choice at a yes-or-no argument of a call.
        list->addItem(tr("yes"), 1);
    } else {
        for (std::size_t i = 0; i < argument.choices.size(); ++i)
            list->addItem(QString::fromStdString(argument.choices[i].first), int(i));
    }
    const QString typed = m_desk.typed(index);
    list->setCurrentIndex(typed.isEmpty() ? -1 : list->findData(typed.toInt()));
    connect(list, &QComboBox::activated, this, [this, index, list] {
        m_desk.type(index, QString::number(list->currentData().toInt()));
    });
    return list;
}

QString SudoCard::hintOf(const SudoArgument& argument) const
{
    QString hint;
    switch (argument.kind) {
    case SudoArgument::Kind::Amount:
        //: Hint at an argument of a call.
        hint = tr("In TAO, with a dot before the decimals.");
        break;
    case SudoArgument::Kind::Subnet:
        //: Hint at an argument of a call.
        hint = tr("The number of a subnet.");
        break;
    case SudoArgument::Kind::Account:
        //: Hint at an argument of a call.
        hint = tr("An address.");
        break;
    case SudoArgument::Kind::Number:
        hint = argument.width >= kLongNumber
                   //: Hint at an argument of a call.
                   ? tr("A whole number.")
                   //: Hint at an argument of a call; %1 and %2 are numbers.
                   : tr("A whole number from %1 to %2.")
                         .arg(wholeText(argument.least), wholeText(argument.most));
        break;
    case SudoArgument::Kind::Text:
        //: Hint at an argument of a call.
        hint = tr("Any text.");
        break;
    case SudoArgument::Kind::Flag:
    case SudoArgument::Kind::Choice:
        break;
    }
    if (argument.optional)
        //: Hint at an argument of a call.
        hint = (hint.isEmpty() ? QString() : QString(hint + u' ')) + tr("May stay empty.");
    return hint;
}

QString SudoCard::faultText(const SudoArgument& argument, const SudoFault& fault) const
{
    switch (fault.kind) {
    case SudoFault::Kind::NotANumber:
        //: In place, at an argument of a call.
        return tr("Type a whole number.");
    case SudoFault::Kind::NotAnAmount:
        //: In place, at an argument of a call.
        return tr("Type an amount in TAO, with a dot before the decimals.");
    case SudoFault::Kind::TooSmall:
        //: In place, at an argument of a call; %1 is a number.
        return tr("The chain takes %1 at least.").arg(wholeText(fault.bound));
    case SudoFault::Kind::TooLarge:
        //: In place, at an argument of a call; %1 is a number.
        return tr("The chain takes %1 at most.").arg(wholeText(fault.bound));
    case SudoFault::Kind::NotAnAddress:
        return fault.cause ? ErrorText::sentence(*fault.cause) : hintOf(argument);
    }
    return {};
}

void SudoCard::showNotes()
{
    for (std::size_t i = 0; m_shown != nullptr && i < m_fields.size(); ++i) {
        const SudoArgument& argument = m_shown->arguments[i];
        const auto fault = m_desk.fault(i);
        m_fields[i].box->setError(fault ? faultText(argument, *fault) : QString());
        const auto* edit = qobject_cast<QLineEdit*>(m_fields[i].input);
        if (argument.kind != SudoArgument::Kind::Subnet || edit == nullptr)
            continue;
        bool fine = false;
        const uint number = edit->text().toUInt(&fine);
        const int row = fine && number <= UINT16_MAX
                            ? m_models.subnets.rowOf(NetUid(std::uint16_t(number)))
                            : -1;
        m_fields[i].box->setHint(
            row < 0 ? hintOf(argument) : QString::fromStdString(m_models.subnets.subnet(row).name));
    }
}

void SudoCard::estimate()
{
    const auto call = m_desk.call();
    const auto* account = m_models.accounts.find(m_desk.account());
    if (call && account != nullptr)
        m_flow.estimate({account->handle, account->account, *call, {}, {}, {}});
    else
        m_flow.forgetEstimate();
    showPreview();
}

void SudoCard::showPreview()
{
    const bool complete = m_desk.call().has_value();
    const auto& plan = m_flow.plan();
    m_review->setEnabled(complete && plan && plan->trial.succeeds());
    setLook(m_preview, "role", u"soft"_s);
    if (!complete)
        //: Below the arguments of a call, before they are all there.
        return m_preview->setText(tr("Fill in the arguments to see what the call would change."));
    if (!plan)
        return m_preview->setText(m_flow.error() ? ErrorText::sentence(*m_flow.error())
                                                 //: While a call is tried out.
                                                 : tr("Trying it out…"));
    if (!plan->trial.succeeds()) {
        setLook(m_preview, "role", u"down"_s);
        return m_preview->setText(PlanText({}).standing(*plan, chain::PlanStanding::WillFail, {}));
    }
    QStringList lines;
    for (const SudoDesk::Change& change : m_desk.changesOf(*plan)) {
        const auto value = [&change](const std::optional<Bytes>& bytes) {
            if (!bytes)
                return QString(kUnknown);
            const auto read = chain::readStorageValue(*change.item, *bytes);
            return read ? storageValueText(*read) : hexText(*bytes);
        };
        const auto key = chain::readStorageKey(*change.item, change.change->key);
        lines.append(change.pallet + u'.' + QString::fromStdString(change.item->name) +
                     (key ? storageKeyText(*key) : QString()) + u": "_s +
                     value(change.change->before) + u" → "_s + value(change.change->after));
    }
    if (lines.isEmpty())
        //: Below the arguments of a call that was tried out.
        return m_preview->setText(tr("The call works and changes nothing that is kept."));
    const auto more = int(lines.size()) - kMostChanges;
    if (more > 0) {
        lines = lines.mid(0, kMostChanges);
        //: Below a list of what a call would change.
        lines.append(tr("and %n more", nullptr, more));
    }
    m_preview->setText(lines.join(u'\n'));
}

void SudoCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    Card::changeEvent(event);
}

} // namespace soma::ui
