// The staged changes beside the settings: what they are, what they wait for, and the way on.
#pragma once

#include "ui/flows/owner_desk.h"
#include "ui/views/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace soma::ui {

class Card;

class OwnerBasket : public Page {
    Q_OBJECT

public:
    OwnerBasket(const Models& models, OwnerDesk& desk, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void refresh();

Q_SIGNALS:
    void reviewRequested();

private:
    void showList();
    void showFreeze();
    void showButtons();

    Models m_models;
    OwnerDesk& m_desk;
    Card* m_card;
    QLabel* m_count;
    QVBoxLayout* m_list;
    QLabel* m_freeze;
    QLabel* m_limit;
    QPushButton* m_review;
    QPushButton* m_discard;
    QStringList m_shown; ///< What the list says now.
};

} // namespace soma::ui
