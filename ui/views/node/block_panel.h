// One block in full, in words, at the right edge of the node page.
#pragma once

#include "ui/views/page.h"
#include "ui/widgets/side_panel.h"

class QLabel;

namespace soma::ui {

class CallText;
class HashLabel;
class StateStack;

class BlockPanel : public SidePanel {
    Q_OBJECT

public:
    explicit BlockPanel(const Models& models, QWidget* parent = nullptr);

    void showBlock(const chain::BlockHash& hash);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void fill();
    void showOwnEvents(const std::vector<chain::EventRecord>& events, const CallText& words);
    void addLine(const QString& role, const QString& text, int indent);

    Models m_models;
    chain::BlockHash m_hash;
    std::optional<chain::BlockRecord> m_record;
    StateStack* m_state;
    QLabel* m_time;
    QLabel* m_hashCaption;
    HashLabel* m_hashLabel;
    QLabel* m_rootCaption;
    HashLabel* m_rootLabel;
    QWidget* m_lines;
    quint64 m_ticket = 0;
};

} // namespace soma::ui
