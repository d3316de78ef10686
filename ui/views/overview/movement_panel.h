// One movement in full: what it was, where it stands in the chain, why it failed.
#pragma once

#include "ui/views/page.h"
#include "ui/widgets/side_panel.h"

#include <optional>

class QLabel;
class QPushButton;

namespace soma::ui {

class AddressLabel;
class HashLabel;
class Stat;

/// Lies over the right edge of the page, so that opening it moves nothing. Follows its row.
class MovementPanel : public SidePanel {
    Q_OBJECT

public:
    explicit MovementPanel(const Models& models, QWidget* parent = nullptr);

    void showMovement(qint64 id);

Q_SIGNALS:
    void accountRequested(const soma::wallet::AccountHandle& account);
    void copied(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    const wallet::HistoryRow* row() const;
    void sayTexts();
    void showValues();

    Models m_models;
    std::optional<qint64> m_id;
    QLabel* m_what;
    Stat* m_time;
    Stat* m_amount;
    Stat* m_fee;
    Stat* m_status;
    QLabel* m_reason;
    QLabel* m_otherCaption;
    AddressLabel* m_other;
    QLabel* m_hashCaption;
    HashLabel* m_hash;
    QLabel* m_note;
    QPushButton* m_account;
    Phrases m_movementPhrases;
};

} // namespace soma::ui
