// A field for something secret: no undo, no completion, no copies that can be avoided.
#pragma once

#include "ui/widgets/phrases.h"
#include "wallet/api/secret_text.h"

#include <QLineEdit>

class QAction;

namespace soma::ui {

/// take() empties the field and wipes the string it held. Text that lived in a line edit may have
/// been copied by the toolkit while it was typed; wiping is best effort, see ui/README.
class PasswordEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget* parent = nullptr);
    ~PasswordEdit() override;

    wallet::SecretText take();

    /// As take(), but the field keeps its text, for another try; wipe() it when that is over.
    wallet::SecretText copy() const;

    /// As take(), but the field keeps its text: for comparing the two fields of a new password.
    bool sameAs(const PasswordEdit& other) const;

    void wipe();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setRevealed(bool revealed);

    QAction* m_reveal;
    Phrases m_phrases;
};

} // namespace soma::ui
