// The subnets that the person marked: price, change in a day, shape of the last week.
#pragma once

#include "ui/models/subnet_filter_model.h"
#include "ui/models/subnet_past_feed.h"
#include "ui/views/page.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class DataTable;

class WatchCard : public Card {
    Q_OBJECT

public:
    explicit WatchCard(const Models& models, QWidget* parent = nullptr);

    /// While nobody looks, nothing is asked.
    void setFollowing(bool following);

Q_SIGNALS:
    void subnetChosen(NetUid netuid);

    /// The person wants to mark one.
    void listRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void sayTexts();
    void showState();
    QString whyNoRows() const;

    Models m_models;
    SubnetFilterModel m_filter;
    SubnetPastFeed m_past;
    DataTable* m_table;
    QLabel* m_why;
    QPushButton* m_action; ///< Leads to the list of subnets, or asks again.
    Phrases m_phrases;
};

} // namespace soma::ui
