// The administrator's call on its way: the pages of its review and its tracking, in a stack beside
// the form.
#pragma once

#include "ui/flows/sudo_desk.h"
#include "ui/views/signing/sign_review.h"

#include <QObject>

class QStackedWidget;

namespace soma::ui {

class SignTrack;

/// Adds its pages to the stack; `form` is the page that it leads back to.
class SudoAct : public QObject {
    Q_OBJECT

public:
    SudoAct(const Models& models, SudoDesk& desk, SignFlow& flow, QStackedWidget* stack,
            QWidget* form);

    void begin();
    void forgetSecrets();

Q_SIGNALS:
    void toastRequested(const QString& text);
    void pageRequested(soma::ui::PageId page, const soma::wallet::AccountHandle& account);

private:
    void showFlow();

    Models m_models;
    SudoDesk& m_desk;
    SignFlow& m_flow;
    QStackedWidget* m_stack;
    QWidget* m_form;
    SignReview* m_review;
    SignTrack* m_track;
    wallet::AccountHandle m_signer;
    QString m_act;
};

} // namespace soma::ui
