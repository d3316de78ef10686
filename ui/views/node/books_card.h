// Whether the local chain's state is in order, asked for by a button and answered by a sentence.
#pragma once

#include "consensus/base/result.h"
#include "consensus/base/units.h"
#include "ui/widgets/card.h"
#include "ui/widgets/phrases.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class NodeModel;
class OutcomeLabel;

class BooksCard : public Card {
    Q_OBJECT

public:
    explicit BooksCard(NodeModel& node, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void sayTexts();
    void showState();
    void check();
    void take(BlockNumber since, const Result<void>& done);

    NodeModel& m_node;
    QLabel* m_what;
    QPushButton* m_check;
    OutcomeLabel* m_outcome;
    bool m_checking = false;
    Phrases m_phrases;
};

} // namespace soma::ui
