// The tree at the left of the accounts page: folder, coldkeys with glyph and balance, hotkeys with
// what they do.
#pragma once

#include "wallet/api/wallet_values.h"

#include <QTreeView>

namespace soma::ui {

class AccountTreeModel;

/// Keeps the chosen row and what was folded up when the folder is read anew.
class AccountTree : public QTreeView {
    Q_OBJECT

public:
    explicit AccountTree(AccountTreeModel& tree, QWidget* parent = nullptr);

    /// The chosen account, or an empty handle.
    wallet::AccountHandle current() const { return m_choice; }

    /// Empty unless one of its hotkeys is chosen.
    QString currentHotkey() const { return m_hotkey; }

    void setCurrent(const wallet::AccountHandle& account, const QString& hotkey = {});

Q_SIGNALS:
    void chosen(const soma::wallet::AccountHandle& account, const QString& hotkey);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect,
                      const QModelIndex& index) const override;

private:
    void keepChoice();
    bool isUnfolded(const QModelIndex& index) const;

    AccountTreeModel& m_tree;
    wallet::AccountHandle m_choice;
    QString m_hotkey;
    wallet::AccountHandle m_toldChoice; ///< What was said last; a new reading of it is no news.
    QString m_toldHotkey;
    QStringList m_folded;
    bool m_restoring = false;
};

} // namespace soma::ui
