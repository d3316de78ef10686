#include "ui/widgets/address_edit.h"

#include "chain/primitives/ss58_address.h"
#include "ui/theme/fonts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// Enough to see that something longer than an address was pasted.
constexpr int kMaximumTyped = 160;

} // namespace

AddressEdit::AddressEdit(QWidget* parent) : QLineEdit(parent)
{
    setFont(monoFont(TextSize::Body));
    setPlaceholderText(u"5…"_s);
    setMaxLength(kMaximumTyped);
    setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    connect(this, &QLineEdit::textChanged, this, &AddressEdit::tidy);
}

Result<chain::AccountId> AddressEdit::address() const
{
    return chain::parseAddress(text().toStdString());
}

void AddressEdit::tidy(const QString& typed)
{
    QString tidied = typed;
    tidied.removeIf([](QChar c) { return c.isSpace(); });
    if (tidied != typed) {
        setText(tidied);
        return; // Comes back here with the tidied text.
    }
    const bool jumped = typed.size() > m_lastLength + 1;
    m_lastLength = typed.size();
    if (jumped)
        Q_EMIT pasted();
}

} // namespace soma::ui
