// One entry of the chain's storage in full: its key, its bytes, and beside them what they mean.
#pragma once

#include "chain/api/queries/storage_items.h"
#include "ui/models/storage_model.h"
#include "ui/widgets/phrases.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace soma::ui {

class HashLabel;

class StorageEntry : public QFrame {
    Q_OBJECT

public:
    explicit StorageEntry(QWidget* parent = nullptr);

    /// The item names the types; without one the bytes are all there is.
    void showEntry(const StorageModel::Entry& entry, const chain::StorageItem* item);

Q_SIGNALS:
    void toastRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void sayTexts();
    void showBytes();
    void showReading();

    StorageModel::Entry m_entry;
    std::optional<chain::StorageItem> m_item;
    QLabel* m_keyCaption;
    HashLabel* m_key;
    QLabel* m_keyReading;
    QPushButton* m_copyValue;
    QLabel* m_readingCaption;
    QPlainTextEdit* m_reading;
    QLabel* m_valueCaption;
    QPlainTextEdit* m_value;
    Phrases m_phrases;
};

/// How a key and its value read, on one line; empty where they cannot be read. `why` then says why.
QString storageReading(const StorageModel::Entry& entry, const chain::StorageItem* item,
                       QString* why = nullptr);

/// Bytes as hexadecimal digits, no more than `most` of them.
QString cutHex(const Bytes& bytes, std::size_t most);

} // namespace soma::ui
