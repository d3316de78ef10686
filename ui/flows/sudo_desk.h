// What the administrator of a local network is about to do: a call chosen, its arguments typed and
// judged, made into one that carries the administrator's hand.
#pragma once

#include "chain/api/plan.h"
#include "chain/api/queries/call_forms.h"
#include "chain/api/queries/storage_items.h"
#include "wallet/api/wallet_values.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace soma::ui {

class AccountListModel;
class NodeModel;

struct SudoFault {
    enum class Kind { NotANumber, NotAnAmount, TooSmall, TooLarge, NotAnAddress };

    Kind kind = Kind::NotANumber;
    i128 bound = 0;
    std::optional<Error> cause; ///< Of an address.
};

/// Main thread, without widgets. Asks the chain once it is watched, and for the key at every block:
/// the administrator may change.
class SudoDesk : public QObject {
    Q_OBJECT

public:
    /// Who holds the key of the network's administrator.
    enum class Standing {
        Unknown, ///< Not read yet.
        Nobody,  ///< The network has no administrator.
        Stranger,
        Watched, ///< The address is here, its key is not.
        Holder,
    };

    SudoDesk(const AccountListModel& accounts, const NodeModel& node, QObject* parent = nullptr);

    void setWatched(bool watched);

    Standing standing() const;

    /// The account of ours that it is; empty for strangers.
    wallet::AccountHandle account() const;

    /// Pallets in the chain's order; calls of the chosen one.
    QStringList pallets() const;
    std::vector<const chain::CallForm*> callsOf(const QString& pallet) const;

    /// Why there are none.
    const std::optional<Error>& error() const { return m_error; }

    /// What was typed for another call is forgotten.
    void choose(const chain::CallForm* form);

    const chain::CallForm* form() const { return m_form; }

    /// As it stands in the field; choices and flags by their place in the list, from 0.
    void type(std::size_t argument, const QString& text);

    /// As it was typed.
    QString typed(std::size_t argument) const;

    /// Nothing is wrong with an empty field; call() waits for it.
    std::optional<SudoFault> fault(std::size_t argument) const;

    /// By the administrator's hand; nothing while an argument is missing or wrong.
    std::optional<chain::CallSpec> call() const;

    /// Of the chain's storage that the plan would change, without what every call changes. Nothing
    /// that cannot be named.
    struct Change {
        const chain::StorageItem* item;
        QString pallet;
        const chain::ValueChange* change; ///< Of the plan.
    };

    std::vector<Change> changesOf(const chain::Plan& plan) const;

Q_SIGNALS:
    /// Another call, other forms, another administrator.
    void formChanged();
    /// Something was typed.
    void changed();

private:
    struct Line {
        QString text;
        std::optional<chain::ArgumentValue> value;
        std::optional<SudoFault> fault;
    };

    void ask();
    static Line judged(const chain::ArgumentForm& form, const QString& text);

    const AccountListModel& m_accounts;
    const NodeModel& m_node;
    bool m_watched = false;
    bool m_asking = false;
    bool m_keyKnown = false;
    std::optional<chain::AccountId> m_key;
    std::optional<Error> m_error;
    std::vector<chain::CallForm> m_forms;
    std::vector<chain::StoragePallet> m_items;
    const chain::CallForm* m_form = nullptr;
    std::vector<Line> m_lines;
};

} // namespace soma::ui
