// What the owner of a subnet can do with it: start it, name it, give it a symbol, set its rules.
// Everybody else reads whose it is.
#pragma once

#include "ui/flows/owner_desk.h"
#include "ui/flows/sign_flow.h"
#include "ui/views/signing/sign_review.h"
#include "ui/views/subnets/subnet_tab.h"

class QLabel;
class QStackedWidget;

namespace soma::ui {

class AddressLabel;
class Card;
class OwnerIdentity;
class OwnerSettings;
class OwnerStart;
class Segmented;
class SignTrack;

class OwnerTab : public SubnetTab {
    Q_OBJECT

public:
    OwnerTab(const Models& models, const SubnetSubject& subject, QWidget* parent = nullptr);

    QString title() const override;
    void setActive(bool active) override;
    void showValues() override;
    void forgetSecrets() override;

    OwnerDesk& desk() const { return *m_desk; }

    SignFlow& flow() const { return *m_flow; }

private:
    enum Step { StrangerStep, DeskStep, ReviewStep, TrackStep };

    enum Part { StartPart, IdentityPartPage, SettingsPart };

    enum class Doing { Start, Symbol, Identity, Settings };

    QWidget* buildStranger();
    QWidget* buildDesk();
    void connectFlow();
    void sayTexts();
    void showStanding();
    void showStranger();
    void sign(Doing doing, chain::CallSpec call, ActWords words);
    void signStart();
    void signSymbol(const QString& symbol);
    void signIdentity();
    void signSettings();
    void showFlow();
    void done();
    PlanNames planNames() const;
    QString subnetText(NetUid netuid) const;

    OwnerDesk* m_desk;
    SignFlow* m_flow;
    Doing m_doing = Doing::Start;
    QString m_act;
    NetUid m_actOn; ///< Whose act is under way.
    wallet::AccountHandle m_signer;
    QStackedWidget* m_steps;
    Card* m_strangerCard;
    QLabel* m_why;
    QLabel* m_ownerCaption;
    AddressLabel* m_owner;
    QLabel* m_listCaption;
    std::vector<QLabel*> m_could;
    QLabel* m_owned;
    QLabel* m_error;
    Segmented* m_choice;
    QStackedWidget* m_parts;
    OwnerStart* m_start;
    OwnerIdentity* m_identity;
    OwnerSettings* m_settings;
    SignReview* m_review;
    SignTrack* m_track;
};

} // namespace soma::ui
