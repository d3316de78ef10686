// Takes an address, typed or pasted, and can say which part of it is wrong.
#pragma once

#include "chain/primitives/account_id.h"
#include "consensus/base/result.h"

#include <QLineEdit>

namespace soma::ui {

/// Spaces and line breaks of a pasted address are dropped: a grouped address pastes back.
class AddressEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit AddressEdit(QWidget* parent = nullptr);

    Result<chain::AccountId> address() const;

Q_SIGNALS:
    /// The field changed by more than one character at once: judge it without waiting for the
    /// person to leave it.
    void pasted();

private:
    void tidy(const QString& typed);

    qsizetype m_lastLength = 0;
};

} // namespace soma::ui
