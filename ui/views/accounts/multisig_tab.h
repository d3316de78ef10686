// A multisig: who signs, what waits for them, and something new.
#pragma once

#include "ui/flows/account_marks.h"
#include "ui/models/multisig_model.h"
#include "ui/views/page.h"
#include "ui/views/signing/worded_act.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace soma::ui {

class Card;
class FormField;
class MultisigCall;
class StateStack;

class MultisigTab : public Page {
    Q_OBJECT

public:
    MultisigTab(const Models& models, QWidget* parent);

    QString title() const override { return {}; }

    /// Only of an account whose note tells the signatories.
    void showAccount(const wallet::AccountHandle& account);

    static std::optional<MultisigShape> shapeOf(const wallet::AccountRow& account);

Q_SIGNALS:
    void actRequested(const soma::ui::WordedAct& act);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildMembers();
    QWidget* buildPending();
    void connectForms();
    void sayTexts();
    void follow();
    void showMembers();
    void showState();
    void showPending();
    QWidget* operationRow(int number, const chain::MultisigOperation& operation);
    QString wordsOf(const chain::MultisigOperation& operation) const;
    QString standingOf(const chain::MultisigOperation& operation) const;
    void addButtons(QWidget* line, int number, const chain::MultisigOperation& operation);
    QString who(const chain::AccountId& account) const;
    const wallet::AccountRow* signer() const;
    const wallet::AccountRow* ours(const chain::AccountId& account) const;

    void takeCall(const QByteArray& call);
    void takeLearned(const chain::Hash256& hash);
    void takeRefused(const chain::Hash256& hash, const Error& error);
    void beginNew(const chain::CallReading& reading);
    void keepCalls(const std::vector<Bytes>& calls);

    Models m_models;
    wallet::AccountHandle m_account;
    std::optional<MultisigShape> m_shape;
    MultisigModel* m_model;
    /// What the call is for that was given last.
    enum class Wanted { Nothing, Begin, Learn } m_wanted = Wanted::Nothing;
    chain::Hash256 m_wantedHash;
    Card* m_members;
    QWidget* m_memberRows;
    QLabel* m_threshold;
    QComboBox* m_signer;
    FormField* m_signerField;
    QLabel* m_noSigner;
    StateStack* m_state;
    Card* m_pending;
    QLabel* m_none;
    QWidget* m_rows;
    QPushButton* m_begin;
    MultisigCall* m_beginForm;
    MultisigCall* m_learnForm;
};

} // namespace soma::ui
