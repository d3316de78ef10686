// Several lines of something secret: words or a seed. As PasswordEdit, but readable while typed.
#pragma once

#include "wallet/api/secret_text.h"

#include <QPlainTextEdit>

namespace soma::ui {

/// No undo, no drag, no context menu; Tab leaves it. take() empties it and wipes the string.
class SecretTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SecretTextEdit(QWidget* parent = nullptr);
    ~SecretTextEdit() override;

    wallet::SecretText take();

    /// For a look that may fail: the text stays so that one word can be mended.
    wallet::SecretText copy() const;
    void wipe();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
};

} // namespace soma::ui
