#include "ui/models/notice_rules.h"

#include <algorithm>

namespace soma::ui {

namespace {

/// Appearing and going to nothing are changes of any size.
bool movedAlpha(Alpha before, Alpha after)
{
    const std::uint64_t larger = std::max(before.value(), after.value());
    const std::uint64_t by = larger - std::min(before.value(), after.value());
    return by != 0 && static_cast<u128>(by) * 1'000 >=
                          static_cast<u128>(before.value()) * NoticeRules::kStakeStep;
}

Notice noticeOf(NoticeRule rule, const NoticeFacts& facts)
{
    Notice notice;
    notice.rule = rule;
    notice.at = facts.at;
    notice.account = facts.account;
    return notice;
}

Notice neuronNotice(NoticeRule rule, const NoticeFacts& facts, const NoticeNeuron& neuron)
{
    Notice notice = noticeOf(rule, facts);
    notice.netuid = neuron.standing.place.netuid;
    notice.uid = neuron.standing.place.uid;
    notice.other = neuron.hotkey.id;
    return notice;
}

} // namespace

void NoticeRules::setOn(NoticeRule rule, bool on)
{
    if (on == isOn(rule))
        return;
    if (on) {
        m_off.erase(rule);
        return;
    }
    m_off.insert(rule);
    switch (rule) {
    case NoticeRule::ImmunityEnding:
        return m_immunityTold.clear();
    case NoticeRule::ValidatorInactive:
        return m_asleep.clear();
    case NoticeRule::StakeChanged:
        return m_stakes.clear();
    case NoticeRule::SwapAnnounced:
        return m_swaps.clear();
    case NoticeRule::ProxyAnnounced:
        return m_announced.clear();
    }
}

std::vector<Notice> NoticeRules::take(const NoticeFacts& facts)
{
    std::vector<Notice> out;
    // What can cost everything stands first.
    if (facts.swap && isOn(NoticeRule::SwapAnnounced))
        judgeSwap(facts, out);
    if (facts.announcements && isOn(NoticeRule::ProxyAnnounced))
        judgeProxies(facts, out);
    if (facts.stakes && isOn(NoticeRule::StakeChanged))
        judgeStakes(facts, out);
    if (facts.neurons && isOn(NoticeRule::ValidatorInactive))
        judgeActivity(facts, out);
    if (facts.neurons && isOn(NoticeRule::ImmunityEnding))
        judgeImmunity(facts, out);
    return out;
}

void NoticeRules::judgeImmunity(const NoticeFacts& facts, std::vector<Notice>& out)
{
    for (const NoticeNeuron& neuron : *facts.neurons) {
        const chain::NeuronStanding& standing = neuron.standing;
        const Place place{neuron.hotkey.id, standing.place.netuid};
        const BlockNumber end = standing.immuneUntil();
        const bool isSoon = end > facts.at && saturatingDistance(facts.at, end) <= kImmunityWarning;
        const auto told = m_immunityTold.find(place);
        // The owner's own place is never pruned for being weak.
        if (!isSoon || standing.place.owns ||
            (told != m_immunityTold.end() && told->second == standing.registeredAt))
            continue;
        m_immunityTold.insert_or_assign(place, standing.registeredAt);
        Notice notice = neuronNotice(NoticeRule::ImmunityEnding, facts, neuron);
        notice.when = end;
        out.push_back(notice);
    }
}

void NoticeRules::judgeActivity(const NoticeFacts& facts, std::vector<Notice>& out)
{
    for (const NoticeNeuron& neuron : *facts.neurons) {
        const Place place{neuron.hotkey.id, neuron.standing.place.netuid};
        const bool asleep = neuron.standing.place.validates && !neuron.standing.active;
        if (!asleep)
            m_asleep.erase(place);
        else if (m_asleep.insert(place).second)
            out.push_back(neuronNotice(NoticeRule::ValidatorInactive, facts, neuron));
    }
}

void NoticeRules::judgeStakes(const NoticeFacts& facts, std::vector<Notice>& out)
{
    std::map<Place, Alpha> now;
    for (const chain::HeldStake& stake : *facts.stakes)
        now.insert_or_assign({stake.hotkey.id, stake.netuid}, stake.alpha);
    const auto known = m_stakes.find(facts.account.id);
    if (known != m_stakes.end()) {
        std::map<Place, std::pair<Alpha, Alpha>> both;
        for (const auto& [place, alpha] : known->second)
            both[place].first = alpha;
        for (const auto& [place, alpha] : now)
            both[place].second = alpha;
        for (const auto& [place, alpha] : both) {
            if (!movedAlpha(alpha.first, alpha.second))
                continue;
            Notice notice = noticeOf(NoticeRule::StakeChanged, facts);
            notice.other = place.first;
            notice.netuid = place.second;
            notice.before = alpha.first;
            notice.after = alpha.second;
            out.push_back(notice);
        }
    }
    m_stakes.insert_or_assign(facts.account.id, std::move(now));
}

void NoticeRules::judgeSwap(const NoticeFacts& facts, std::vector<Notice>& out)
{
    const auto known = m_swaps.find(facts.account.id);
    if (!*facts.swap) {
        m_swaps.erase(facts.account.id);
        return;
    }
    if (known != m_swaps.end() && known->second == **facts.swap)
        return;
    m_swaps.insert_or_assign(facts.account.id, **facts.swap);
    Notice notice = noticeOf(NoticeRule::SwapAnnounced, facts);
    notice.when = (*facts.swap)->from;
    out.push_back(notice);
}

void NoticeRules::judgeProxies(const NoticeFacts& facts, std::vector<Notice>& out)
{
    auto& told = m_announced[facts.account.id];
    for (const auto& announced : *facts.announcements) {
        if (std::find(told.begin(), told.end(), announced) != told.end())
            continue;
        Notice notice = noticeOf(NoticeRule::ProxyAnnounced, facts);
        notice.other = announced.first;
        notice.when = announced.second.announcedAt;
        out.push_back(notice);
        // Kept when it is gone: one announcement of several may only have failed to be read.
        told.push_back(announced);
    }
}

} // namespace soma::ui
