// Every subnet in one table; one of them beside it, or on its own page.
#pragma once

#include "ui/models/subnet_filter_model.h"
#include "ui/models/subnet_past_feed.h"
#include "ui/views/page.h"
#include "ui/views/subnets/subnet_columns.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace soma::ui {

class DataTable;
class ExportButton;
class Segmented;
class StateStack;
class SubnetDetail;
class SubnetPanel;

class SubnetsPage : public Page {
    Q_OBJECT

public:
    explicit SubnetsPage(const Models& models, QWidget* parent = nullptr);

    QString title() const override;
    QWidget* headerActions() override;
    void arrive(const wallet::AccountHandle& account) override;
    void arriveAtSubnet(NetUid netuid) override;
    void forgetSecrets() override;

    /// One of the sets of columns, with its own order and filter.
    void chooseSet(SubnetColumns::Set set);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildToolbar(QWidget* parent);
    void connectParts();
    void sayTexts();
    void showList();
    void showState();
    void openSubnet(NetUid netuid);
    void closeSubnet();
    void toggleWatch();
    void showMenu(const QPoint& place);
    void filterRows();
    void askMine();
    NetUid netuidAt(const QModelIndex& index) const;

    Models m_models;
    SubnetFilterModel m_filter;
    SubnetPastFeed m_past;
    QStackedWidget* m_stack;
    QWidget* m_list;
    QLineEdit* m_search;
    QPushButton* m_watched;
    QLabel* m_count;
    Segmented* m_sets;
    ExportButton* m_export;
    DataTable* m_table;
    StateStack* m_state;
    SubnetPanel* m_panel;
    SubnetDetail* m_detail = nullptr; ///< Built when first opened.
    QTimer m_flashEnd;                ///< Takes the tint from changed cells.
};

} // namespace soma::ui
