// What a person should not overlook, most serious first; a calm line when there is nothing.
#pragma once

#include "ui/views/page.h"
#include "ui/widgets/card.h"

#include <vector>

namespace soma::ui {

/// Worked out anew with every block, built anew only when it says something else: the keyboard's
/// place in it survives.
class AttentionList : public Card {
    Q_OBJECT

public:
    explicit AttentionList(const Models& models, QWidget* parent = nullptr);

Q_SIGNALS:
    void pageRequested(soma::ui::PageId page, const soma::wallet::AccountHandle& account);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Item {
        bool serious = false;
        QString text;
        QString action;
        PageId page = PageId::Overview;
        wallet::AccountHandle account;
        bool operator==(const Item&) const = default;
    };

    void refill();
    void rebuild();
    std::vector<Item> items() const;
    void addAccounts(std::vector<Item>& items) const;
    void addLine(const Item& item, int number);

    Models m_models;
    std::vector<Item> m_items;
};

} // namespace soma::ui
