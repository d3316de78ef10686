// What the person wrote about an account. Kept in the local store, never in a key file.
#pragma once

#include "ui/views/page.h"

#include <QTimer>

class QLabel;
class QPlainTextEdit;

namespace soma::ui {

class Card;

class NotesTab : public Page {
    Q_OBJECT

public:
    explicit NotesTab(const Models& models, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void showAccount(const wallet::AccountHandle& account);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void save();

    Models m_models;
    wallet::AccountHandle m_account;
    Card* m_card;
    QPlainTextEdit* m_text;
    QLabel* m_hint;
    QTimer m_pause; ///< Typing ends before it is written down.
};

} // namespace soma::ui
