// The notices of this session, newest first, and the questions that feed their rules. Main thread.
#pragma once

#include "ui/models/account_list_model.h"
#include "ui/models/notice_rules.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace soma::ui {

class NodeModel;

/// Looks at the finalized block, never at one that may go away again, a few seconds after it came:
/// a chain that makes blocks fast is looked at now and then. One round of questions at a time. What
/// fails is left out and asked again with the next block. Notices are kept while the program runs;
/// what still stands at the next start is told again.
class NoticeModel : public QObject {
    Q_OBJECT

public:
    NoticeModel(AccountListModel& accounts, NodeModel& node, QObject* parent = nullptr);
    ~NoticeModel() override;

    void setOn(NoticeRule rule, bool on) { m_rules.setOn(rule, on); }

    const std::vector<Notice>& notices() const { return m_notices; }

    int unread() const { return m_unread; }

    void markRead();
    void clear();

    /// How long after a block it is looked at.
    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); }

Q_SIGNALS:
    void changed();

    /// The first of those that have just come, and how many came with it.
    void came(const soma::ui::Notice& first, int count);

private:
    struct Round;

    void takeHead();
    void ask();
    void askAccount(const std::shared_ptr<Round>& round, std::size_t account);
    void askHotkey(const std::shared_ptr<Round>& round, std::size_t account,
                   const chain::Hotkey& hotkey);
    void askProxies(const std::shared_ptr<Round>& round, std::size_t account);
    template <typename T, typename Take>
    void listen(const std::shared_ptr<Round>& round, chain::Asked<T> asked, Take take);
    void finish(const Round& round);

    AccountListModel& m_accounts;
    NodeModel& m_node;
    NoticeRules m_rules;
    std::vector<Notice> m_notices;
    int m_unread = 0;
    std::optional<BlockNumber> m_looked;
    std::shared_ptr<Round> m_round;
    QTimer m_pause;
};

} // namespace soma::ui
