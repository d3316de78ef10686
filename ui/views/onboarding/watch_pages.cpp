#include "ui/views/onboarding/watch_pages.h"

#include "ui/flows/watch_only_flow.h"
#include "ui/format/error_text.h"
#include "ui/models/wallet_model.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/address_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::WalletError;

WatchPages::WatchPages(const Models& models, QWidget* parent)
    : Page(u"watchPages"_s, parent)
    , m_flow(new WatchOnlyFlow(models.wallet.wallet(), this))
    , m_step(new StepPage(u"watchStep"_s, this))
{
    columnIn(this, 0, 0)->addWidget(m_step);
    m_address = new AddressEdit(m_step);
    m_address->setObjectName(u"watchAddressEdit"_s);
    m_name = new QLineEdit(m_step);
    m_name->setObjectName(u"watchNameEdit"_s);
    m_name->setMaxLength(64);
    m_addressField = new FormField(m_address, m_step);
    m_nameField = new FormField(m_name, m_step);
    m_step->body()->addWidget(m_addressField);
    m_step->body()->addWidget(m_nameField);
    connect(m_address, &QLineEdit::editingFinished, this, &WatchPages::judgeAddress);
    connect(m_address, &AddressEdit::pasted, this, &WatchPages::judgeAddress);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressField->setError({}); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_address, &QLineEdit::returnPressed, this, &WatchPages::add);
    connect(m_name, &QLineEdit::returnPressed, this, &WatchPages::add);
    connect(m_step, &StepPage::next, this, &WatchPages::add);
    connect(m_step, &StepPage::back, this, [this] {
        m_flow->cancel();
        Q_EMIT abandoned();
    });
    connect(m_flow, &WatchOnlyFlow::stateChanged, this, &WatchPages::showFlow);
    m_phrases.say([this] { sayTexts(); });
}

void WatchPages::begin()
{
    m_flow->cancel();
    m_address->clear();
    m_name->clear();
    m_addressField->setError({});
    m_nameField->setError({});
    m_address->setFocus();
}

void WatchPages::sayTexts()
{
    //: Headline of the page that adds a watch-only account.
    m_step->setTexts(tr("Watch an address"),
                     //: Explains that page.
                     tr("You see its balance and its movements. Nothing can be sent from here, "
                        "because its key stays where it is."));
    //: Field label.
    m_addressField->setLabel(tr("Address"));
    //: Field label: the name of an account.
    m_nameField->setLabel(tr("Name"));
    m_step->setButtons(
        //: Button: to the page before.
        tr("Back"),
        //: Button: adds a watch-only account.
        tr("Watch it"));
}

void WatchPages::judgeAddress()
{
    const auto address = m_address->address();
    const bool wrong = !address && !m_address->text().isEmpty();
    m_addressField->setError(wrong ? ErrorText::sentence(address.error()) : QString());
}

void WatchPages::add()
{
    const auto address = m_address->address();
    if (!address) {
        m_addressField->setError(ErrorText::sentence(address.error()));
        m_address->setFocus();
        return;
    }
    if (m_name->text().trimmed().isEmpty()) {
        //: At the empty name field of a new account.
        m_nameField->setError(tr("Give the account a name, such as savings."));
        m_name->setFocus();
        return;
    }
    m_flow->add(m_name->text().trimmed(), *address);
}

void WatchPages::showFlow()
{
    m_step->nextButton()->setEnabled(m_flow->state() != WatchOnlyFlow::State::Adding);
    m_step->setError({});
    if (m_flow->state() == WatchOnlyFlow::State::Added && m_flow->account()) {
        const auto handle = m_flow->account()->handle;
        m_flow->cancel();
        Q_EMIT finished(handle);
        return;
    }
    if (m_flow->state() != WatchOnlyFlow::State::Failed || !m_flow->error())
        return;
    const Error& error = *m_flow->error();
    if (error.is(WalletError::BadName) || error.is(WalletError::NameTaken))
        m_nameField->setError(ErrorText::sentence(error));
    else
        m_step->setError(ErrorText::sentence(error));
}

} // namespace soma::ui
