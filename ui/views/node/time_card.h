// The local network's time: how often a block comes, pause, one block now, many at once.
#pragma once

#include "chain/api/node.h"
#include "ui/widgets/card.h"
#include "ui/widgets/phrases.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace soma::ui {

class FormField;
class NodeModel;
class OutcomeLabel;
class Segmented;

class TimeCard : public Card {
    Q_OBJECT

public:
    explicit TimeCard(NodeModel& node, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildPace();
    QWidget* buildAdvance();
    QWidget* buildProgress();
    void sayTexts();
    void showState();
    void showProgress();
    void choosePace(int index);
    void togglePause();
    void makeBlock();
    void advance();
    bool holdsFocus() const;
    void takeAdvanced(const Result<chain::LocalControls::Advanced>& result);

    NodeModel& m_node;
    QLabel* m_paceLabel;
    Segmented* m_pace;
    QPushButton* m_pause;
    QPushButton* m_make;
    QWidget* m_ask;
    QSpinBox* m_count;
    FormField* m_countField;
    QPushButton* m_advance;
    QWidget* m_running;
    QProgressBar* m_bar;
    Stat* m_done;
    Stat* m_rate;
    Stat* m_left;
    QPushButton* m_stop;
    OutcomeLabel* m_outcome;
    quint64 m_asked = 0; ///< Blocks that were asked for from here; zero when none are.
    bool m_acting = false;
    Phrases m_phrases;
};

} // namespace soma::ui
