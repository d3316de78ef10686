// Review and track of whatever a page asks to be signed, as one page to put beside its own.
#pragma once

#include "ui/views/page.h"
#include "ui/views/signing/worded_act.h"

class QStackedWidget;

namespace soma::ui {

class SignTrack;

/// Comes to the front at arrived(), is to be left at left().
class ActPages : public Page {
    Q_OBJECT

public:
    ActPages(const Models& models, PlanNames names, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void forgetSecrets() override;

    /// Plans the act and asks for its review; one that is under way is not disturbed.
    void begin(const WordedAct& act);

    SignFlow& flow() const { return *m_flow; }

    /// What was begun last.
    const Act& act() const { return m_act.act; }

Q_SIGNALS:
    void arrived();
    void left();
    /// It was taken into a block.
    void inBlock(const soma::wallet::HistoryRow& row);
    void refused(const QString& sentence); ///< There is no plan; nothing came to the front.

private:
    void showFlow();
    void showTrack();

    SignFlow* m_flow;
    WordedAct m_act;
    QStackedWidget* m_steps;
    SignReview* m_review;
    SignTrack* m_track;
    bool m_inBlock = false;
};

} // namespace soma::ui
