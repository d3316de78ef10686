// Who wants to hear what about which extrinsic.
#pragma once

#include "chain/api/handle_link.h"
#include "chain/api/subscription.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace soma::node {

using SubmissionLink = std::shared_ptr<chain::HandleLink<chain::Submission>>;

/// Lives with the node and is used on its thread only.
class SubmissionBook {
public:
    /// From now on the link hears about this extrinsic, until its end.
    void follow(const chain::ExtrinsicHash& hash, SubmissionLink link);

    void pooled(const chain::ExtrinsicHash& hash);
    void inBlock(const chain::ExtrinsicHash& hash, const chain::Head& block, std::uint32_t index,
                 const std::optional<chain::DispatchFailure>& failure);
    /// Every extrinsic that was told to be in this block.
    void finalized(const chain::BlockHash& block);
    void dropped(const chain::ExtrinsicHash& hash, const Error& why);
    void invalid(const chain::ExtrinsicHash& hash, const Error& why);
    /// The node stops: what is not in a block yet will not be carried out.
    void dropAll(const Error& why);

    /// To one listener only, without following.
    static void refuse(const SubmissionLink& link, const chain::ExtrinsicHash& hash,
                       const Error& why);

private:
    struct Entry {
        std::vector<SubmissionLink> links;
        bool pooled = false;
        std::optional<chain::SubmitEvent> included;
    };

    static void tell(const Entry& entry, const chain::SubmitEvent& event);
    void end(const chain::ExtrinsicHash& hash, chain::SubmitEvent::Kind kind, const Error& why);

    std::map<chain::ExtrinsicHash, Entry> m_entries;
    std::map<chain::BlockHash, std::set<chain::ExtrinsicHash>> m_blocks;
};

} // namespace soma::node
