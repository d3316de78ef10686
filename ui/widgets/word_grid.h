// The words of a backup, numbered. Words are borrowed while they are painted, never kept.
#pragma once

#include "ui/widgets/phrases.h"
#include "wallet/api/backup_phrase.h"

#include <QWidget>

#include <memory>

namespace soma::ui {

/// Cells cannot be selected or copied. Hidden by default; the page decides when to reveal, and they
/// hide again by themselves when the window is no longer the active one.
class WordGrid : public QWidget {
    Q_OBJECT

public:
    explicit WordGrid(QWidget* parent = nullptr);

    void setPhrase(std::shared_ptr<const wallet::BackupPhrase> phrase);
    void setRevealed(bool revealed);

    bool isRevealed() const { return m_revealed; }

    /// Lets the words go.
    void wipe();

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The words hid themselves, because the window lost the keyboard.
    void covered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect cell(int index) const;
    int rows() const;
    void describe();

    std::shared_ptr<const wallet::BackupPhrase> m_phrase;
    bool m_revealed = false;
};

} // namespace soma::ui
