// The second step before a snapshot is put in the chain's place or deleted: says what is lost.
#pragma once

#include "chain/api/node.h"
#include "ui/widgets/phrases.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class FormField;

/// Hidden until it has something to ask. To restore, the snapshot's name is typed; Escape and the
/// second button change nothing.
class SnapshotConfirm : public QFrame {
    Q_OBJECT

public:
    enum class Does { Restore, Delete };

    explicit SnapshotConfirm(QWidget* parent = nullptr);

    /// `best` is where the chain stands now.
    void ask(Does does, const chain::Snapshot& snapshot, BlockNumber best);
    void dismiss();

    bool isAsking() const { return m_asking; }

    Does does() const { return m_does; }

    const std::string& name() const { return m_snapshot.name; }

Q_SIGNALS:
    void confirmed();
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void sayTexts();
    void judge();
    QString restoreQuestion() const;

    Does m_does = Does::Restore;
    chain::Snapshot m_snapshot;
    BlockNumber m_best;
    bool m_asking = false;
    QLabel* m_question;
    QLineEdit* m_typed;
    FormField* m_typedField;
    QPushButton* m_do;
    QPushButton* m_leave;
    Phrases m_phrases;
};

} // namespace soma::ui
