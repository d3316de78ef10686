// What a person should not overlook, as sentences with the page where something can be done.
#pragma once

#include "ui/views/page.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace soma::ui {

class Holdings;
class Upcoming;

struct AttentionItem {
    bool serious = false;
    QString text;
    QString action;
    PageId page = PageId::Overview;
    wallet::AccountHandle account;
    std::optional<NetUid> netuid = {}; ///< The page is to show this subnet.
    bool claims = false;               ///< The page is to show what can be claimed.
    bool operator==(const AttentionItem&) const = default;
};

/// Sentences name blocks, not times left, so that they stand still while blocks come.
class AttentionItems {
    Q_DECLARE_TR_FUNCTIONS(AttentionItems)

public:
    AttentionItems(const Models& models, const Holdings& holdings, const Upcoming& upcoming);

    /// Most serious first, only what is known for certain.
    std::vector<AttentionItem> list() const;

private:
    void addAccounts(std::vector<AttentionItem>& items) const;
    void addUpcoming(std::vector<AttentionItem>& items) const;
    void addClaims(std::vector<AttentionItem>& items) const;
    void addWatched(std::vector<AttentionItem>& items) const;

    Models m_models;
    const Holdings& m_holdings;
    const Upcoming& m_upcoming;
};

} // namespace soma::ui
