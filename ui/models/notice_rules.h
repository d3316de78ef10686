// What a person should hear of without asking: facts of a finalized block in, notices out.
#pragma once

#include "chain/api/queries/alerts.h"
#include "chain/api/queries/keys.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace soma::ui {

enum class NoticeRule {
    ImmunityEnding,    ///< A place of ours can soon be pruned.
    ValidatorInactive, ///< A validator of ours has set no weights for too long.
    StakeChanged,      ///< A stake of ours moved by more than its dividends move it.
    SwapAnnounced,     ///< Somebody, perhaps not us, announced to swap our coldkey.
    ProxyAnnounced,    ///< A proxy of ours announced a call.
};
inline constexpr int kNoticeRuleCount = 5;

/// A neuron of ours, by the hotkey that holds its place.
struct NoticeNeuron {
    chain::Hotkey hotkey;
    chain::NeuronStanding standing;
};

/// What one finalized block says about one of our accounts. What could not be read is absent, and
/// leaves the rules as they were: not knowing is no news.
struct NoticeFacts {
    chain::Coldkey account;
    BlockNumber at;
    std::optional<std::vector<NoticeNeuron>> neurons;
    std::optional<std::vector<chain::HeldStake>> stakes;
    std::optional<std::optional<chain::SwapAnnouncement>> swap;
    /// Who announced for us, and what.
    std::optional<std::vector<std::pair<chain::AccountId, chain::ProxyNotice>>> announcements;
};

/// Values, not words: the sentence is made when it is shown, in the language and with the mask of
/// that moment.
struct Notice {
    NoticeRule rule = NoticeRule::ImmunityEnding;
    BlockNumber at; ///< Where it was seen.
    chain::Coldkey account;
    std::optional<NetUid> netuid;
    std::optional<Uid> uid;
    std::optional<chain::AccountId> other; ///< The hotkey, or the proxy that announced.
    BlockNumber when;                      ///< When immunity ends or the swap may be made.
    Alpha before;
    Alpha after;

    bool operator==(const Notice&) const = default;
};

/// Yields each notice once. What an account already has when it is first seen is where stakes are
/// measured from; what already stands against it then is told, because it may have come while
/// nobody looked. A rule that is off is not followed: switched on again it begins anew.
class NoticeRules {
public:
    /// Immunity that ends within so many blocks is worth a word: 4 hours.
    static constexpr BlockSpan kImmunityWarning{1'200};
    /// A stake that moves by at least this part of itself between two looks, in parts of a
    /// thousand. Dividends stay far below it.
    static constexpr std::uint64_t kStakeStep = 10;

    void setOn(NoticeRule rule, bool on);

    bool isOn(NoticeRule rule) const { return !m_off.contains(rule); }

    std::vector<Notice> take(const NoticeFacts& facts);

private:
    using Place = std::pair<chain::AccountId, NetUid>;

    void judgeImmunity(const NoticeFacts& facts, std::vector<Notice>& out);
    void judgeActivity(const NoticeFacts& facts, std::vector<Notice>& out);
    void judgeStakes(const NoticeFacts& facts, std::vector<Notice>& out);
    void judgeSwap(const NoticeFacts& facts, std::vector<Notice>& out);
    void judgeProxies(const NoticeFacts& facts, std::vector<Notice>& out);

    std::set<NoticeRule> m_off;
    std::map<Place, BlockNumber> m_immunityTold; ///< With the registration it was about.
    std::set<Place> m_asleep;
    std::map<chain::AccountId, std::map<Place, Alpha>> m_stakes;
    std::map<chain::AccountId, chain::SwapAnnouncement> m_swaps;
    std::map<chain::AccountId, std::vector<std::pair<chain::AccountId, chain::ProxyNotice>>>
        m_announced;
};

} // namespace soma::ui
