// The staking page: positions and ticket, claims, automatic stakes, child keys; then review and
// track. The two registrations are at home here as well.
#pragma once

#include "ui/flows/sign_flow.h"
#include "ui/flows/trade_desk.h"
#include "ui/views/page.h"
#include "ui/views/staking/stake_act.h"
#include "ui/widgets/later.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace soma::ui {

class AutoStakeView;
class ChildrenView;
class ClaimsView;
class PositionsView;
class RegisterNeuron;
class RegisterSubnet;
class SignReview;
class SignTrack;
class StateStack;
class TradeTicket;
class ValidatorPicker;

class StakingPage : public Page {
    Q_OBJECT

public:
    explicit StakingPage(const Models& models, QWidget* parent = nullptr);

    QString title() const override;
    QWidget* headerActions() override;
    void arrive(const wallet::AccountHandle& account) override;
    void arriveAtSubnet(NetUid netuid) override;
    void arriveAtClaims() override;
    bool buildFurther() override;
    void forgetSecrets() override;

    SignFlow& flow() const { return *m_flow; }

    StakeBook& book() const { return *m_book; }

public Q_SLOTS:
    void showRegisterSubnet();
    void showRegisterNeuron();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum Step { DeskStep, PickerStep, ReviewStep, TrackStep };

    enum Tab { PositionsTab, ClaimsTab, AutoStakeTab, ChildrenTab };
    enum class PickFor { Here, There, AutoStake };

    QWidget* buildDesk();
    void buildHeader();
    void connectPart(Page* part);
    void connectTicket();
    void buildTabsLater();
    void buildPickerLater();
    void sayTexts();
    void showTab(int tab);
    void pick(PickFor purpose, std::optional<NetUid> netuid);
    void takeValidator(const chain::Hotkey& hotkey, const QString& name);
    void review();
    void reviewAct(const StakeAct& act);
    void showStep();
    void showState();
    void back();
    PlanNames planNames() const;
    QString subnetText(NetUid netuid) const;
    QString validatorText(const chain::Hotkey& hotkey) const;
    ActWords wordsOf(const Trade& trade, const TradeQuote& quote) const;
    QString headlineOf(const Trade& trade, const TradeQuote& quote) const;
    std::vector<std::pair<QString, QString>> partsOf(const Trade& trade,
                                                     const TradeQuote& quote) const;

    Models m_models;
    StakeBook* m_book;
    TradeDesk* m_desk;
    SignFlow* m_flow;
    QWidget* m_header;
    QPushButton* m_registerSubnet;
    QPushButton* m_registerNeuron;
    QTabBar* m_tabs;
    QStackedWidget* m_lists;
    QWidget* m_ticketPanel;
    PositionsView* m_positions;
    Later<ClaimsView> m_claims;
    Later<AutoStakeView> m_autoStakes;
    Later<ChildrenView> m_children;
    TradeTicket* m_ticket;
    Later<ValidatorPicker> m_picker;
    SignReview* m_review;
    SignTrack* m_track;
    RegisterSubnet* m_subnetWizard = nullptr; ///< Built when first asked for, as the next one.
    RegisterNeuron* m_neuronForm = nullptr;
    QStackedWidget* m_steps;
    StateStack* m_state;
    QString m_act;                   ///< What is being done, in words.
    wallet::AccountHandle m_arrived; ///< The page was last opened about it, if about any.
    wallet::AccountHandle m_signer;
    PickFor m_pickFor = PickFor::Here;
    NetUid m_pickOn;
};

} // namespace soma::ui
