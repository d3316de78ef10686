// Registering a subnet, page by page; the cost stands beside all of them.
#pragma once

#include "ui/flows/sign_flow.h"
#include "ui/flows/subnet_founding.h"
#include "ui/views/page.h"

class QLabel;
class QStackedWidget;

namespace soma::ui {

class AccountPicker;
class CostCard;
class CurveView;
class FormField;
class HotkeyPicker;
class IdentityStep;
class SignReview;
class SignTrack;
class StartStep;
class StepList;
class StepPage;

class RegisterSubnet : public Page {
    Q_OBJECT

public:
    explicit RegisterSubnet(const Models& models, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void arrive(const wallet::AccountHandle& account) override;
    void forgetSecrets() override;

    SignFlow& flow() const { return *m_flow; }

Q_SIGNALS:
    void leaveRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Step {
        CostStep,
        AccountStep,
        HotkeyStep,
        IdentityPage,
        TimingStep,
        ReviewStep,
        TrackStep,
        StartPage
    };
    /// What is being signed.
    enum class Doing { Founding, Starting, Naming };

    void showCost();
    StepPage* addStep(const QString& objectName);
    void buildCost();
    void buildAccount();
    void buildHotkey();
    void buildIdentity();
    void buildTiming();
    void sayTexts();
    void sayButtons();
    void refresh();
    void showCurve();
    void showAccount();
    void showTiming();
    void goTo(int step);
    void sign(Doing doing, const QString& symbol = {});
    void showFlow();
    void done();

    Models m_models;
    SubnetFounding* m_founding;
    SignFlow* m_flow;
    Doing m_doing = Doing::Founding;
    QString m_act;
    StepList* m_list;
    QStackedWidget* m_stack;
    CostCard* m_cost;
    StepPage* m_costPage;
    StepPage* m_accountPage;
    StepPage* m_hotkeyPage;
    StepPage* m_identityPage;
    StepPage* m_timingPage;
    CurveView* m_curve;
    QLabel* m_curveNote;
    AccountPicker* m_account;
    FormField* m_accountField;
    QLabel* m_backup;
    HotkeyPicker* m_hotkey;
    IdentityStep* m_identity;
    QLabel* m_timing;
    SignReview* m_review;
    SignTrack* m_track;
    StartStep* m_start;
};

} // namespace soma::ui
