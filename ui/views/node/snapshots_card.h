// Copies of the local chain: a table, and saving, restoring and deleting them.
#pragma once

#include "ui/models/snapshot_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/phrases.h"

class QLineEdit;
class QPushButton;

namespace soma::ui {

class DataTable;
class FormField;
class NodeModel;
class OutcomeLabel;
class SnapshotConfirm;
class StateStack;

class SnapshotsCard : public Card {
    Q_OBJECT

public:
    explicit SnapshotsCard(NodeModel& node, QWidget* parent = nullptr);

    /// Somebody looks again.
    void reload() { m_snapshots.reload(); }

Q_SIGNALS:
    /// This part should be in sight.
    void lookedFor(QWidget* part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void buildActs();
    void connectParts();
    void sayTexts();
    void showState();
    void showRows();
    void save();
    void askFirst(int does);
    void goOn();
    void restore(const std::string& name);
    void remove(const std::string& name);
    void finish();
    int selectedRow() const;

    NodeModel& m_node;
    SnapshotModel m_snapshots;
    QLineEdit* m_name;
    FormField* m_nameField;
    QPushButton* m_save;
    DataTable* m_table;
    StateStack* m_state;
    QPushButton* m_restore;
    QPushButton* m_delete;
    SnapshotConfirm* m_confirm;
    OutcomeLabel* m_outcome;
    std::string m_chosen; ///< The selected one's name, kept when the list is read again.
    bool m_acting = false;
    Phrases m_phrases;
};

} // namespace soma::ui
