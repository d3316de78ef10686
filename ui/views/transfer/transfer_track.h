// After signing: the way of the transfer, step by step.
#pragma once

#include "ui/views/page.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class Card;
class HashLabel;
class StepTrack;
class TransferFlow;

class TransferTrack : public Page {
    Q_OBJECT

public:
    TransferTrack(const Models& models, TransferFlow& flow, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void arrive(const wallet::AccountHandle& account) override;

private:
    void refresh();

    Models m_models;
    TransferFlow& m_flow;
    Card* m_card;
    QLabel* m_headline;
    QLabel* m_to;
    StepTrack* m_steps;
    QLabel* m_note;
    QLabel* m_hashCaption;
    HashLabel* m_hash;
    QPushButton* m_another;
    QPushButton* m_overview;
};

} // namespace soma::ui
