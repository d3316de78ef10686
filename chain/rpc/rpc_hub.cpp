#include "chain/rpc/rpc_hub.h"

#include "chain/codec/scale_type.h"
#include "chain/primitives/block_header.h"
#include "chain/rpc/chain_json.h"
#include "chain/rpc/method.h"

#include <QRandomGenerator>

namespace soma::rpc {

namespace {

/// More blocks at once than this are not told one by one.
constexpr quint64 kMostBehind = 256;
/// Waiting to be read and told.
constexpr std::size_t kMostSteps = 2048;
/// Finalized blocks that are remembered, as in the reference.
constexpr quint64 kRemembered = 16;

std::optional<ToldBlock> toldBlock(const chain::RawBlock& block)
{
    const auto header = codec::decode<chain::Header>(block.header);
    auto json = headerJson(block.header);
    if (!header || !json)
        return std::nullopt;
    return ToldBlock{block.hash, header->parent, header->number.value(), std::move(*json)};
}

} // namespace

RpcHub::RpcHub(chain::Node& node, chain::RawChain& raw, const RpcOptions& options)
    : m_node(node)
    , m_raw(raw)
    , m_options(options)
    , m_nextId(QRandomGenerator::global()->generate64())
{
    addMethods(chainMethods());
    addMethods(stateMethods());
    addMethods(stateHistoryMethods());
    addMethods(childStateMethods());
    addMethods(authorMethods());
    addMethods(systemMethods());
    addMethods(subtensorMethods());
    addMethods(chainHeadMethods());
    addMethods(transactionMethods());
    addMethods(devMethods());
    addMethods(refusedMethods());
    if (options.isArchive)
        addMethods(archiveMethods());
    connect(&m_node, &chain::Node::bestHeadChanged, this,
            [this](const chain::Head& head) { follow(head, false, m_lastBest); });
    connect(&m_node, &chain::Node::finalizedHeadChanged, this,
            [this](const chain::Head& head) { follow(head, true, m_lastFinalized); });
    begin();
}

/// The list must outlive the hub.
void RpcHub::addMethods(const std::vector<Method>& methods)
{
    for (const Method& method : methods)
        if (method.access != Access::Owner || m_options.unsafeMethods)
            m_methods.insert(QString::fromLatin1(method.name), &method);
}

/// A little of the past, so that who comes new finds where it was before.
void RpcHub::begin()
{
    const chain::Head finalized = m_node.finalizedHead();
    const quint64 number = finalized.number.value();
    for (quint64 past = number - std::min(number, kRemembered - 1); past < number; ++past)
        m_steps.push_back({chain::At::height(BlockNumber(past)), true, true});
    // Finality first: what is best goes on from there.
    follow(finalized, true, m_lastFinalized);
    m_lastBest = number;
    follow(m_node.bestHead(), false, m_lastBest);
}

QStringList RpcHub::methodNames() const
{
    QStringList names;
    for (auto it = m_methods.cbegin(); it != m_methods.cend(); ++it)
        if (it.value()->access != Access::Never)
            names.append(it.key());
    names.sort();
    return names;
}

QByteArray RpcHub::newSubscriptionId()
{
    // Odd steps over all 64-bit numbers: no id comes twice.
    m_nextId += 0x9e3779b97f4a7c15U;
    return "0x" + QByteArray::number(m_nextId, 16).rightJustified(16, '0');
}

void RpcHub::follow(const chain::Head& head, bool finalized, std::optional<quint64>& last)
{
    const quint64 number = head.number.value();
    // After a restored snapshot the chain goes on from an older block.
    const bool forward = last && number > *last && number - *last <= kMostBehind;
    if (forward)
        for (quint64 missed = *last + 1; missed < number; ++missed)
            m_steps.push_back({chain::At::height(BlockNumber(missed)), finalized});
    m_steps.push_back({chain::At::block(head.hash), finalized});
    last = number;
    // A chain that runs faster than its blocks are read: what is left out makes a gap.
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin(), m_steps.end() - 2);
    nextStep();
}

void RpcHub::nextStep()
{
    while (!m_stepping && !m_steps.empty()) {
        const Step step = m_steps.front();
        m_steps.pop_front();
        if (const ToldBlock* known = step.finalized ? openBlock(step.at) : nullptr) {
            tell(step, ToldBlock(*known));
            continue;
        }
        m_stepping = true;
        chain::whenDone(m_raw.rawBlock(step.at), this,
                        [this, step](const Result<chain::RawBlock>& block) {
                            m_stepping = false;
                            if (block)
                                if (const auto told = toldBlock(*block))
                                    tell(step, *told);
                            nextStep();
                        });
    }
}

/// A block that was told as the best one needs no second reading.
const ToldBlock* RpcHub::openBlock(const chain::At& at) const
{
    for (const ToldBlock& block : m_openBlocks)
        if (at.kind == chain::At::Kind::Hash ? block.hash == at.hash
                                             : block.number == at.number.value())
            return &block;
    return nullptr;
}

void RpcHub::tell(const Step& step, const ToldBlock& block)
{
    if (step.finalized)
        takeFinalized(block);
    else
        takeBest(block);
    if (step.isPast)
        return;
    if (step.finalized) {
        m_finalizedHeader = block.header;
        Q_EMIT finalizedHead(block);
    } else {
        m_bestHeader = block.header;
        Q_EMIT newHead(block);
    }
}

void RpcHub::takeBest(const ToldBlock& block)
{
    const std::deque<ToldBlock>& tip = m_openBlocks.empty() ? m_finalized : m_openBlocks;
    if (!tip.empty() && tip.back().hash == block.hash)
        return;
    if (!tip.empty() && tip.back().hash != block.parent)
        forget();
    m_openBlocks.push_back(block);
    if (m_openBlocks.size() > kMostSteps)
        forget();
}

void RpcHub::takeFinalized(const ToldBlock& block)
{
    if (!m_finalized.empty() && m_finalized.back().hash == block.hash)
        return;
    const bool isNext = m_finalized.empty() || m_finalized.back().hash == block.parent;
    const bool isOpen = m_openBlocks.empty() || m_openBlocks.front().hash == block.hash ||
                        m_openBlocks.front().parent == block.hash;
    if (!isNext || !isOpen)
        forget();
    if (!m_openBlocks.empty() && m_openBlocks.front().hash == block.hash)
        m_openBlocks.pop_front();
    m_finalized.push_back(block);
    if (m_finalized.size() > kRemembered)
        m_finalized.pop_front();
}

void RpcHub::forget()
{
    m_finalized.clear();
    m_openBlocks.clear();
    Q_EMIT gapped();
}

} // namespace soma::rpc
