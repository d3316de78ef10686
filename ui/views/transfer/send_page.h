// The send page: form, review, track; the flows say which.
#pragma once

#include "ui/views/page.h"

class QStackedWidget;

namespace soma::ui {

class SignFlow;
class SignReview;
class SignTrack;
class StateStack;
class TransferFlow;
class TransferForm;
class TransferReview;
class TransferTrack;

class SendPage : public Page {
    Q_OBJECT

public:
    explicit SendPage(const Models& models, QWidget* parent = nullptr);

    QString title() const override;
    void arrive(const wallet::AccountHandle& account) override;
    void arriveAtRecipient(const QString& address) override;
    void forgetSecrets() override;

    TransferFlow& flow() const { return *m_flow; }

private:
    enum Step { FormStep, ReviewStep, TrackStep, SeveralReviewStep, SeveralTrackStep };

    void buildSeveral();
    void showStep();
    void showSeveralStep();
    void showState();
    void leaveFinished();

    Models m_models;
    TransferFlow* m_flow;
    SignFlow* m_severalFlow;
    QStackedWidget* m_steps;
    StateStack* m_state;
    TransferForm* m_form;
    TransferReview* m_review;
    TransferTrack* m_track;
    SignReview* m_severalReview;
    SignTrack* m_severalTrack;
    QString m_act; ///< What is being sent to several, in words.
};

} // namespace soma::ui
