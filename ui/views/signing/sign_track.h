// After signing: the way of the act, step by step.
#pragma once

#include "ui/flows/sign_flow.h"
#include "ui/views/page.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class Card;
class HashLabel;
class StepTrack;

class SignTrack : public Page {
    Q_OBJECT

public:
    SignTrack(const Models& models, SignFlow& flow, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    /// What was done, as the headline of the review said, and what the button leads back to.
    void setWords(const QString& act, const QString& backButton);

    void arrive(const wallet::AccountHandle& account) override;

Q_SIGNALS:
    void backRequested();

private:
    void refresh();

    SignFlow& m_flow;
    QString m_act;
    QString m_backText;
    QLabel* m_headline;
    Card* m_card;
    StepTrack* m_steps;
    QLabel* m_note;
    QLabel* m_hashCaption;
    HashLabel* m_hash;
    QPushButton* m_back;
    QPushButton* m_overview;
};

} // namespace soma::ui
