// A subnet's own page: its header and its tabs.
#pragma once

#include "ui/models/metagraph_model.h"
#include "ui/models/subnet_model.h"
#include "ui/views/subnets/subnet_tab.h"

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace soma::ui {

class Stat;
class StateStack;

class SubnetDetail : public QWidget {
    Q_OBJECT

public:
    explicit SubnetDetail(const Models& models, QWidget* parent = nullptr);

    void showSubnet(NetUid netuid);

    NetUid netuid() const { return m_subnet.netuid(); }

    /// In front or not: behind, nothing is asked.
    void setActive(bool active);
    void forgetSecrets();

Q_SIGNALS:
    void closed();
    void toastRequested(const QString& text);
    void pageRequested(soma::ui::PageId page, const soma::wallet::AccountHandle& account);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHead();
    void showTab(int index);
    void showHead();
    void showState();
    void showValues();

    Models m_models;
    SubnetModel m_subnet;
    MetagraphModel m_metagraph;
    std::vector<SubnetTab*> m_tabs;
    QPushButton* m_back;
    QLabel* m_name;
    QLabel* m_about;
    Stat* m_price;
    Stat* m_emission;
    Stat* m_epoch;
    Stat* m_age;
    QTabBar* m_bar;
    QStackedWidget* m_stack;
    StateStack* m_state;
    bool m_active = false;
    Phrases m_phrases;
};

} // namespace soma::ui
