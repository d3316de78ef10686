// The send page: form, review, track; the flow says which.
#pragma once

#include "ui/views/page.h"

class QStackedWidget;

namespace soma::ui {

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
    void showStep();
    void showState();

    Models m_models;
    TransferFlow* m_flow;
    QStackedWidget* m_steps;
    StateStack* m_state;
    TransferForm* m_form;
    TransferReview* m_review;
    TransferTrack* m_track;
};

} // namespace soma::ui
