// What a person should not overlook, most serious first; a calm line when there is nothing.
#pragma once

#include "ui/views/overview/attention_items.h"
#include "ui/widgets/card.h"

#include <vector>

class QLabel;
class QPushButton;

namespace soma::ui {

/// Worked out anew with every block, built anew only when there are more or fewer lines: the
/// keyboard's place in it survives.
class AttentionList : public Card {
    Q_OBJECT

public:
    AttentionList(const Models& models, const Holdings& holdings, const Upcoming& upcoming,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    void pageRequested(soma::ui::PageId page, const soma::wallet::AccountHandle& account);
    void subnetRequested(soma::ui::PageId page, NetUid netuid);
    void claimsRequested(const soma::wallet::AccountHandle& account);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLabel* mark;
        QLabel* sentence;
        QPushButton* action;
    };

    void refill();
    void rebuild();
    void showLines();
    void addLine(std::size_t number);
    void follow(std::size_t number);

    AttentionItems m_found;
    std::vector<AttentionItem> m_items;
    std::vector<Line> m_lines; ///< One for each item.
};

} // namespace soma::ui
