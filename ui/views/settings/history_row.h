// How much of the past the node keeps for the charts, and how much room that takes.
#pragma once

#include "chain/api/history.h"
#include "ui/views/settings/setting_row.h"
#include "ui/widgets/phrases.h"

#include <optional>

class QComboBox;

namespace soma::ui {

class NodeModel;

class HistoryRow : public SettingRow {
    Q_OBJECT

public:
    /// Says its texts through the page's phrases. The node must keep a history when the row is
    /// made, and outlive the row.
    HistoryRow(NodeModel& node, Phrases& phrases, QWidget* parent = nullptr);

    /// Asks the node what it keeps now.
    void refresh();

Q_SIGNALS:
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Level { Short, Usual, Long, Other };

    static chain::HistoryRules rulesOf(Level level);
    void choose();
    void sayTexts();
    void showLevel();

    NodeModel& m_node;
    QComboBox* m_levels;
    std::optional<chain::HistoryRules> m_rules; ///< Nothing until the node has told.
    std::optional<std::uint64_t> m_bytes;
};

} // namespace soma::ui
