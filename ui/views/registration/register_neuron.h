// Registering a neuron: now, or at the first block in which a place costs no more than one wants.
#pragma once

#include "ui/flows/neuron_entry.h"
#include "ui/flows/sign_flow.h"
#include "ui/models/stake_book.h"
#include "ui/views/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace soma::ui {

class AccountPicker;
class AmountEdit;
class Card;
class CurveView;
class FormField;
class HotkeyPicker;
class SignReview;
class SignTrack;
class Stat;
class SubnetPicker;

class RegisterNeuron : public Page {
    Q_OBJECT

public:
    RegisterNeuron(const Models& models, StakeBook& book, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void arrive(const wallet::AccountHandle& account) override;
    void forgetSecrets() override;

    SignFlow& flow() const { return *m_flow; }

Q_SIGNALS:
    void leaveRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum Step { FormStep, ReviewStep, TrackStep };

    QWidget* buildForm();
    QWidget* buildCost();
    void sayTexts();
    void tell();
    void refresh();
    void showCost();
    void showCurve();
    void showButtons();
    void press();
    void review();
    void reached();
    void showFlow();
    QString subnetText() const;

    Models m_models;
    StakeBook& m_book;
    NeuronEntry* m_entry;
    SignFlow* m_flow;
    bool m_signWhenReady = false; ///< The account was unlocked when the price was reached.
    QString m_act;
    QStackedWidget* m_steps;
    QLabel* m_headline;
    QLabel* m_intro;
    AccountPicker* m_account;
    SubnetPicker* m_subnet;
    HotkeyPicker* m_hotkey;
    AmountEdit* m_limit;
    FormField* m_accountField;
    FormField* m_subnetField;
    FormField* m_limitField;
    QLabel* m_waiting;
    QLabel* m_general;
    QPushButton* m_go;
    QPushButton* m_close;
    Card* m_cost;
    Stat* m_now;
    Stat* m_hour;
    Stat* m_least;
    Stat* m_places;
    CurveView* m_curve;
    SignReview* m_review;
    SignTrack* m_track;
};

} // namespace soma::ui
