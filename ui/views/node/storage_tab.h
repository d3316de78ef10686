// What the chain keeps, key by key, as bytes and as what they mean; a tab of the node page.
#pragma once

#include "chain/api/queries/storage_items.h"
#include "ui/models/storage_model.h"
#include "ui/widgets/phrases.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class DataTable;
class FormField;
class NodeModel;
class Segmented;
class StateStack;
class StorageEntry;

/// A pallet and an item fill in the key; who knows a key types it. What is read is everything that
/// begins with it. The names come from the chain's metadata: a node without it still reads by key.
class StorageTab : public QWidget {
    Q_OBJECT

public:
    explicit StorageTab(NodeModel& node, QWidget* parent = nullptr);

    const StorageModel& entries() const { return m_entries; }

Q_SIGNALS:
    void toastRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildQuestion();
    QWidget* buildFoot();
    void connectParts();
    void sayTexts();
    void askNames();
    void fillPallets();
    void fillItems();
    void fillKey();
    const chain::StorageItem* item() const;
    void read();
    void showAnswer();
    void sayEmpty();
    void showEntry();
    void showMeaning();
    QString readingText(const QModelIndex& index) const;
    QString readingTip(const QModelIndex& index) const;

    NodeModel& m_node;
    StorageModel m_entries;
    std::vector<chain::StoragePallet> m_pallets;
    bool m_asking = false; ///< For the names.
    bool m_nameless = false;
    QComboBox* m_pallet;
    FormField* m_palletField;
    QComboBox* m_item;
    FormField* m_itemField;
    QLineEdit* m_key;
    FormField* m_keyField;
    Segmented* m_at;
    QPushButton* m_read;
    QLabel* m_meaning;
    DataTable* m_table;
    StateStack* m_state;
    QLabel* m_count;
    QPushButton* m_more;
    StorageEntry* m_detail;
    Phrases m_phrases;
};

} // namespace soma::ui
