#include "chain/node/submission_book.h"

namespace soma::node {

using chain::ExtrinsicHash;
using chain::SubmitEvent;

void SubmissionBook::follow(const ExtrinsicHash& hash, SubmissionLink link)
{
    m_entries[hash].links.push_back(std::move(link));
}

void SubmissionBook::tell(const Entry& entry, const SubmitEvent& event)
{
    for (const SubmissionLink& link : entry.links)
        link->post([event](chain::Submission& handle) { Q_EMIT handle.progressed(event); });
}

void SubmissionBook::pooled(const ExtrinsicHash& hash)
{
    const auto found = m_entries.find(hash);
    if (found == m_entries.end() || found->second.pooled)
        return;
    found->second.pooled = true;
    SubmitEvent event;
    event.extrinsic = hash;
    tell(found->second, event);
}

void SubmissionBook::inBlock(const ExtrinsicHash& hash, const chain::Head& block,
                             std::uint32_t index,
                             const std::optional<chain::DispatchFailure>& failure)
{
    const auto found = m_entries.find(hash);
    if (found == m_entries.end())
        return;
    SubmitEvent event;
    event.kind = SubmitEvent::Kind::InBlock;
    event.extrinsic = hash;
    event.block = block;
    event.index = index;
    event.failure = failure;
    tell(found->second, event);
    found->second.included = std::move(event);
    m_blocks[block.hash].insert(hash);
}

void SubmissionBook::finalized(const chain::BlockHash& block)
{
    const auto included = m_blocks.find(block);
    if (included == m_blocks.end())
        return;
    for (const ExtrinsicHash& hash : included->second) {
        const auto found = m_entries.find(hash);
        if (found == m_entries.end() || !found->second.included)
            continue;
        SubmitEvent event = *found->second.included;
        event.kind = SubmitEvent::Kind::Finalized;
        tell(found->second, event);
        m_entries.erase(found);
    }
    m_blocks.erase(included);
}

void SubmissionBook::end(const ExtrinsicHash& hash, SubmitEvent::Kind kind, const Error& why)
{
    const auto found = m_entries.find(hash);
    if (found == m_entries.end() || found->second.included)
        return;
    SubmitEvent event;
    event.kind = kind;
    event.extrinsic = hash;
    event.error = why;
    tell(found->second, event);
    m_entries.erase(found);
}

void SubmissionBook::dropped(const ExtrinsicHash& hash, const Error& why)
{
    end(hash, SubmitEvent::Kind::Dropped, why);
}

void SubmissionBook::invalid(const ExtrinsicHash& hash, const Error& why)
{
    end(hash, SubmitEvent::Kind::Invalid, why);
}

void SubmissionBook::dropAll(const Error& why)
{
    std::vector<ExtrinsicHash> hashes;
    for (const auto& [hash, entry] : m_entries)
        hashes.push_back(hash);
    for (const ExtrinsicHash& hash : hashes)
        dropped(hash, why);
}

void SubmissionBook::refuse(const SubmissionLink& link, const ExtrinsicHash& hash, const Error& why)
{
    SubmitEvent event;
    event.kind = SubmitEvent::Kind::Invalid;
    event.extrinsic = hash;
    event.error = why;
    link->post([event](chain::Submission& handle) { Q_EMIT handle.progressed(event); });
}

} // namespace soma::node
