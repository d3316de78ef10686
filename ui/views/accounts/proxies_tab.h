// Who may act for an account, what they announced, for whom it may act, and accounts without a key.
#pragma once

#include "ui/models/proxy_model.h"
#include "ui/views/accounts/proxy_acts.h"
#include "ui/views/page.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class Card;
class ProxyForm;
class StateStack;

class ProxiesTab : public Page {
    Q_OBJECT

public:
    ProxiesTab(const Models& models, QWidget* parent);

    QString title() const override { return {}; }

    void showAccount(const wallet::AccountHandle& account);

Q_SIGNALS:
    void actRequested(const soma::ui::WordedAct& act);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildGranted();
    QWidget* buildOthers();
    void sayTexts();
    void showState();
    void showGranted();
    void showAnnounced();
    void showHeld();
    void showPure();
    void closeForms();
    QWidget* grantRow(int number, const chain::ProxyGrant& grant);
    QWidget* announcedRow(int number, const ProxyModel::Announced& announced);
    QWidget* noticeRow(int number, const chain::ProxyNotice& notice);
    QString nameOf(const chain::AccountId& account) const;
    QString who(const chain::AccountId& account) const;
    bool canSign() const;
    std::uint64_t blockTime() const;

    // What is signed
    std::optional<ProxyActs> acts() const;
    const wallet::AccountRow* masterOf(const std::vector<chain::ProxyGrant>& grants) const;
    void addGrant();
    void makePure();
    void killPure();

    Models m_models;
    wallet::AccountHandle m_account;
    ProxyModel* m_proxies;
    StateStack* m_state;
    Card* m_granted;
    QLabel* m_none;
    QWidget* m_grantRows;
    QLabel* m_deposit;
    QPushButton* m_add;
    QPushButton* m_removeAll;
    ProxyForm* m_form;
    Card* m_announced;
    QWidget* m_announcedRows;
    Card* m_held;
    QWidget* m_heldRows;
    Card* m_pure;
    QLabel* m_pureText;
    QPushButton* m_makePure;
    QPushButton* m_killPure;
    ProxyForm* m_pureForm;
};

} // namespace soma::ui
