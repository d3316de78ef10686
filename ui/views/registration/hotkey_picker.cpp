#include "ui/views/registration/hotkey_picker.h"

#include "ui/format/address_format.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

HotkeyPicker::HotkeyPicker(const Models& models, const QString& objectName, QWidget* parent)
    : Page(objectName, parent)
    , m_models(models)
{
    auto* layout = columnIn(this, 0, gap::kMedium);
    m_own = makeCombo(objectName + u"Own"_s, this);
    m_other = new AddressEdit(this);
    m_other->setObjectName(objectName + u"Other"_s);
    m_ownField = new FormField(m_own, this);
    m_otherField = new FormField(m_other, this);
    layout->addWidget(m_ownField);
    layout->addWidget(m_otherField);
    connect(m_own, &QComboBox::activated, this, [this] {
        m_otherField->setVisible(isOther());
        m_ownField->setError({});
        if (isOther())
            m_other->setFocus();
        Q_EMIT hotkeyChosen();
    });
    connect(m_other, &QLineEdit::textChanged, this, [this] {
        m_otherField->setError({});
        Q_EMIT hotkeyChosen();
    });
    connect(m_other, &QLineEdit::editingFinished, this, [this] {
        if (isOther() && !m_other->text().isEmpty())
            judge();
    });
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &HotkeyPicker::refill);
    connect(&models.accounts, &QAbstractItemModel::dataChanged, this, &HotkeyPicker::refill);
    m_phrases.say([this] { sayTexts(); });
}

void HotkeyPicker::sayTexts()
{
    //: Field label: which hotkey is used.
    m_ownField->setLabel(tr("Hotkey"));
    //: Field label: the address of a hotkey that is not in this wallet.
    m_otherField->setLabel(tr("Address of the hotkey"));
    refill();
}

void HotkeyPicker::setAccount(const wallet::AccountHandle& account)
{
    if (m_account == account)
        return;
    m_account = account;
    m_own->setCurrentIndex(-1);
    refill();
    Q_EMIT hotkeyChosen();
}

bool HotkeyPicker::isOther() const
{
    return m_own->currentIndex() == m_own->count() - 1;
}

/// The account's own hotkeys, then "another address".
void HotkeyPicker::refill()
{
    if (m_own->view()->isVisible())
        return;
    const auto* account = m_models.accounts.find(m_account);
    const QSignalBlocker quiet(m_own);
    const int before = std::max(0, m_own->currentIndex());
    const bool wasOther = m_own->count() > 0 && isOther();
    m_own->clear();
    if (account != nullptr)
        for (const wallet::HotkeyRow& hotkey : account->hotkeys) {
            const QString address = addressOf(hotkey.account);
            m_own->addItem(hotkey.name + u" · "_s + shortAddress(address), address);
        }
    //: Last entry of the list of hotkeys: the person types an address.
    m_own->addItem(tr("Another address…"));
    m_own->setCurrentIndex(wasOther ? m_own->count() - 1 : std::min(before, m_own->count() - 1));
    m_otherField->setVisible(isOther());
}

std::optional<chain::Hotkey> HotkeyPicker::current() const
{
    if (isOther()) {
        const auto typed = m_other->address();
        return typed ? std::optional(chain::Hotkey{*typed}) : std::nullopt;
    }
    const auto* account = m_models.accounts.find(m_account);
    const int index = m_own->currentIndex();
    if (account == nullptr || index < 0 || std::size_t(index) >= account->hotkeys.size())
        return std::nullopt;
    return chain::Hotkey{account->hotkeys[std::size_t(index)].account};
}

void HotkeyPicker::setHint(const QString& hint)
{
    m_ownField->setHint(hint);
}

void HotkeyPicker::setError(const QString& sentence)
{
    (isOther() ? m_otherField : m_ownField)->setError(sentence);
}

bool HotkeyPicker::judge()
{
    if (current())
        return true;
    if (isOther())
        m_otherField->setError(ErrorText::sentence(m_other->address().error()));
    else
        //: In place, when no hotkey is chosen.
        m_ownField->setError(tr("Choose a hotkey, or type the address of one."));
    return false;
}

} // namespace soma::ui
