#include "ui/views/accounts/multisig_form.h"

#include "ui/flows/noted_watch_flow.h"
#include "ui/format/address_format.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/contact_list_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/views/transfer/contact_completer.h"
#include "ui/widgets/address_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/form_field.h"
#include "ui/window_context.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// The chain's own limit.
constexpr std::size_t kMostSignatories = 100;
constexpr int kLongestWalletName = 64;

} // namespace

MultisigForm::MultisigForm(const Models& models, QWidget* parent)
    : Page(u"multisigForm"_s, parent)
    , m_models(models)
    , m_contacts(new ContactListModel(*models.context.keyCare, models.accounts, this))
    , m_flow(new NotedWatchFlow(models.wallet.wallet(), *models.context.keyCare, this))
    , m_step(new StepPage(u"multisigStep"_s, this))
{
    m_people = new QWidget(m_step);
    m_peopleLayout = columnIn(m_people, 0, gap::kSmall);
    m_add = makeButton(u"link"_s, u"addSignatoryButton"_s, m_step);
    m_threshold = new QSpinBox(m_step);
    m_threshold->setObjectName(u"thresholdSpin"_s);
    m_threshold->setMinimum(1);
    m_thresholdField = new FormField(m_threshold, m_step);
    m_name = new QLineEdit(m_step);
    m_name->setObjectName(u"multisigNameEdit"_s);
    m_name->setMaxLength(kLongestWalletName);
    m_nameField = new FormField(m_name, m_step);
    m_step->body()->addWidget(m_people);
    m_step->body()->addWidget(m_add, 0, Qt::AlignLeft);
    m_step->body()->addWidget(m_thresholdField);
    m_step->body()->addWidget(m_nameField);
    buildResult();
    columnIn(this, 0, 0)->addWidget(m_step);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_lines.push_back(makeLine());
        number();
        changed();
        m_lines.back().edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_threshold, &QSpinBox::valueChanged, this, &MultisigForm::changed);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_name, &QLineEdit::returnPressed, this, &MultisigForm::save);
    connect(m_step, &StepPage::next, this, &MultisigForm::save);
    connect(m_step, &StepPage::back, this, [this] { Q_EMIT closed({}); });
    connect(m_flow, &NotedWatchFlow::stateChanged, this, &MultisigForm::showFlow);
    m_phrases.say([this] { sayTexts(); });
}

void MultisigForm::buildResult()
{
    m_result = new Card(m_step);
    m_result->setObjectName(u"multisigResult"_s);
    m_address =
        new AddressLabel(AddressLabel::Form::GroupedTwoLines, u"multisigAddress"_s, m_result);
    m_none = makeParagraph(u"soft"_s, m_result);
    m_result->body()->addWidget(m_address);
    m_result->body()->addWidget(m_none);
    m_step->body()->addWidget(m_result);
    connect(m_address, &CopyText::copied, this, [this] {
        //: Short confirmation after copying an address.
        Q_EMIT toastRequested(tr("Address copied"));
    });
}

MultisigForm::Line MultisigForm::makeLine()
{
    Line line{};
    line.box = new QWidget(m_people);
    line.edit = new AddressEdit(line.box);
    line.edit->setObjectName(u"signatoryEdit"_s);
    new ContactCompleter(*m_contacts, line.edit);
    line.field = new FormField(line.edit, line.box);
    line.remove = makeIconButton(u"close"_s, u"signatoryRemove"_s, line.box);
    auto* layout = rowIn(line.box, 0, gap::kSmall);
    layout->addWidget(line.field, 1);
    layout->addWidget(line.remove, 0, Qt::AlignBottom);
    m_peopleLayout->addWidget(line.box);
    line.box->show(); // At once, so that it can be given the keyboard.
    connect(line.edit, &QLineEdit::textChanged, this, &MultisigForm::changed);
    connect(line.edit, &QLineEdit::editingFinished, this, [this] { judge(false); });
    connect(line.edit, &AddressEdit::pasted, this, [this] { judge(false); });
    connect(line.remove, &QPushButton::clicked, this, [this, box = line.box] { removeLine(box); });
    return line;
}

void MultisigForm::setLines(const std::vector<QString>& addresses)
{
    m_lines.clear();
    clearLayout(m_peopleLayout);
    for (const QString& address : addresses) {
        m_lines.push_back(makeLine());
        const QSignalBlocker quiet(m_lines.back().edit);
        m_lines.back().edit->setText(address);
        m_lines.back().edit->setCursorPosition(0);
    }
    number();
    changed();
}

void MultisigForm::removeLine(const QWidget* box)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [box](const Line& one) { return one.box == box; });
    if (line == m_lines.end() || m_lines.size() <= 2)
        return;
    line->box->hide();
    line->box->deleteLater();
    m_lines.erase(line);
    number();
    changed();
    m_lines.back().edit->setFocus(Qt::OtherFocusReason);
}

/// Names, the keyboard's way, and what may be taken away.
void MultisigForm::number()
{
    QWidget* before = nullptr;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& line = m_lines[i];
        const QString place = QString::number(i + 1);
        line.edit->setObjectName(u"signatoryEdit"_s + place);
        line.remove->setObjectName(u"signatoryRemove"_s + place);
        // The note was named after the field when that had no number yet.
        for (QLabel* label : line.field->findChildren<QLabel*>())
            if (label->objectName().endsWith("Note"_L1))
                label->setObjectName(line.edit->objectName() + u"Note"_s);
        //: Field label: one of those who sign; %1 is a number.
        line.field->setLabel(tr("Signatory %1").arg(place));
        //: Tooltip and screen reader name of a button; %1 is a number.
        nameControl(line.remove, tr("Remove signatory %1").arg(place));
        line.remove->setEnabled(m_lines.size() > 2);
        if (before != nullptr)
            setTabOrder(before, line.edit);
        setTabOrder(line.edit, line.remove);
        before = line.remove;
    }
    if (before != nullptr)
        setTabOrder(before, m_add);
    setTabOrder(m_add, m_threshold);
    setTabOrder(m_threshold, m_name);
    m_add->setEnabled(m_lines.size() < kMostSignatories);
    m_threshold->setMaximum(int(m_lines.size()));
}

void MultisigForm::sayTexts()
{
    m_step->setTexts(
        //: Headline of the form that puts a multisig together.
        tr("A multisig"),
        //: Explains that form.
        tr("An account of several people, of whom some must sign. It follows from who they are "
           "and how many it takes; nothing is written on the chain for it."));
    //: Button: one more signatory.
    m_add->setText(tr("Add a signatory"));
    m_add->setAccessibleName(m_add->text());
    //: Field label: how many of the signatories have to sign.
    m_thresholdField->setLabel(tr("How many must sign"));
    //: Field label: the name of a new watched account.
    m_nameField->setLabel(tr("Name"));
    //: Heading above the address of a multisig.
    m_result->setTitle(tr("Its address"));
    //: In place of the address of a multisig.
    m_none->setText(tr("Known once every signatory has an address."));
    //: Button: to the page before.
    m_step->setButtons(tr("Back"),
                       //: Button: keeps a multisig among the watched accounts.
                       tr("Keep it"));
    number();
    changed();
}

void MultisigForm::begin(const wallet::AccountHandle& account)
{
    m_contacts->reload();
    m_flow->startOver();
    m_name->clear();
    m_nameField->setError({});
    m_step->setError({});
    const auto* row = m_models.accounts.find(account);
    const bool ours = row != nullptr && row->kind == wallet::AccountKind::Coldkey;
    setLines({ours ? row->address : QString(), QString()});
    m_threshold->setValue(2);
    m_lines[ours ? 1 : 0].edit->setFocus(Qt::OtherFocusReason);
}

QString MultisigForm::faultOf(std::size_t line) const
{
    const auto address = m_lines[line].edit->address();
    if (!address)
        return ErrorText::sentence(address.error());
    for (std::size_t before = 0; before < line; ++before)
        if (const auto other = m_lines[before].edit->address(); other && *other == *address)
            //: At the address of a signatory; %1 is the number of another one.
            return tr("Signatory %1 has this address already. Each may stand here once.")
                .arg(before + 1);
    return {};
}

bool MultisigForm::judge(bool always)
{
    bool good = true;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString fault = faultOf(i);
        const bool told = always || !m_lines[i].edit->text().isEmpty();
        m_lines[i].field->setError(told ? fault : QString());
        if (!fault.isEmpty() && good && always)
            m_lines[i].edit->setFocus();
        good = good && fault.isEmpty();
    }
    return good;
}

std::optional<MultisigShape> MultisigForm::shape() const
{
    MultisigShape out;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!faultOf(i).isEmpty())
            return std::nullopt;
        out.signatories.push_back(*m_lines[i].edit->address());
    }
    std::sort(out.signatories.begin(), out.signatories.end());
    out.threshold = std::uint16_t(m_threshold->value());
    return out;
}

void MultisigForm::changed()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (faultOf(i).isEmpty())
            m_lines[i].field->setError({});
    const auto now = shape();
    m_address->setVisible(now.has_value());
    m_none->setVisible(!now);
    if (now)
        m_address->setAddress(addressOf(now->account()));
    m_thresholdField->setHint(
        m_threshold->value() == 1
            //: Hint under the number of signatures, while it is one.
            ? tr("Each of them alone can do everything. Two or more make it safe.")
            //: Hint under the number of signatures.
            : tr("Changing the signatories or this number later on makes another account."));
    m_step->setError({});
}

void MultisigForm::save()
{
    if (!judge(true))
        return;
    if (m_name->text().trimmed().isEmpty()) {
        //: At the empty name field of a new multisig.
        m_nameField->setError(tr("Give it a name, such as treasury."));
        m_name->setFocus();
        return;
    }
    const auto complete = shape();
    m_flow->add(m_name->text().trimmed(), complete->account(), AccountMarks::note(*complete));
}

void MultisigForm::showFlow()
{
    m_step->nextButton()->setEnabled(m_flow->state() != NotedWatchFlow::State::Working);
    if (m_flow->state() == NotedWatchFlow::State::Done) {
        Q_EMIT closed(m_flow->account());
        return;
    }
    if (m_flow->state() != NotedWatchFlow::State::Failed)
        return;
    const Error& error = *m_flow->error();
    const QString sentence = ErrorText::sentence(error);
    if (error.is(wallet::WalletError::BadName) || error.is(wallet::WalletError::NameTaken)) {
        m_nameField->setError(sentence);
        m_name->setFocus();
    } else {
        m_step->setError(sentence);
    }
}

} // namespace soma::ui
