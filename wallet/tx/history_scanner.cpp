#include "wallet/tx/history_scanner.h"

#include "chain/api/async.h"
#include "chain/api/queries.h"
#include "chain/primitives/ss58_address.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace soma::wallet {

using chain::AccountId;
using chain::At;
using chain::BlockRecord;
using chain::BlockSummary;
using chain::DecodedField;
using chain::EventRecord;
using chain::whenDone;

namespace {

constexpr std::uint64_t kPageBlocks = 64;

template <typename T>
const T* valueOf(const EventRecord& event, std::string_view name)
{
    for (const DecodedField& field : event.fields) {
        if (field.name == name)
            return std::get_if<T>(&field.value);
    }
    return nullptr;
}

std::optional<Rao> raoOf(const EventRecord& event, std::string_view name)
{
    if (const auto* amount = valueOf<Rao>(event, name))
        return *amount;
    if (const auto* amount = valueOf<std::uint64_t>(event, name))
        return Rao(*amount);
    return std::nullopt;
}

bool isBalances(const EventRecord& event, std::string_view name)
{
    return event.pallet == "Balances" && event.name == name;
}

/// Extrinsic, block and time of something that an event told.
void placeIn(const BlockRecord& record, const EventRecord& event, HistoryRow& row)
{
    row.status = TransferStatus::Finalized;
    row.block = record.head.number;
    row.blockHash = record.head.hash;
    row.time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(record.head.timestampMs),
                                              QTimeZone::utc());
    for (const chain::ExtrinsicRecord& extrinsic : record.extrinsics) {
        if (!event.extrinsic || extrinsic.index != *event.extrinsic)
            continue;
        row.extrinsic = extrinsic.hash;
        row.call = QString::fromStdString(extrinsic.pallet + "." + extrinsic.call);
        if (extrinsic.signer == row.accountId)
            row.fee = extrinsic.fee;
        else if (extrinsic.signer && row.counterparty.isZero())
            row.counterparty = *extrinsic.signer;
    }
    row.counterpartyAddress = QString::fromStdString(chain::encodeSs58(row.counterparty));
}

/// A block with nothing but its timestamp moves nobody's money.
bool isWorthReading(const BlockSummary& block)
{
    return block.extrinsics > 1 || block.events > 1;
}

} // namespace

struct HistoryScanner::Page {
    std::uint64_t run = 0;
    std::vector<AccountId> accounts;
    BlockNumber from;
    BlockNumber upTo;
    std::vector<BlockNumber> blocks; ///< Still to be read, the next one last.
    std::vector<ToldTransfer> told;

    /// Balances set by root, oldest first; how much came is known only with what was there before.
    struct Raised {
        ToldTransfer told; ///< The amount is the new balance.
        chain::BlockHash parent;
    };

    std::vector<Raised> raised;
    std::size_t nextRaised = 0;

    /// Movements of stake, oldest first, with the block before.
    std::vector<std::pair<StakeEntry, chain::BlockHash>> stakes;
    std::size_t nextStake = 0;
};

HistoryScanner::HistoryScanner(chain::Node& node, WalletStore& store, const AccountBook& book)
    : m_node(node)
    , m_store(store)
    , m_book(book)
{
    connect(&node, &chain::Node::finalizedHeadChanged, this, [this] { nextPage(); });
}

void HistoryScanner::scan(const chain::BlockHash& genesis)
{
    m_genesis = genesis;
    m_told = false;
    nextPage();
}

void HistoryScanner::stop()
{
    m_genesis.reset();
    m_busy = false;
    ++m_run;
}

void HistoryScanner::nextPage()
{
    if (m_busy || !m_genesis || !m_store.isOpen() || !m_node.capabilities().history)
        return;
    auto page = std::make_shared<Page>();
    page->run = m_run;
    const BlockNumber finalized = m_node.finalizedHead().number;
    page->from = saturatingAdvance(finalized, BlockSpan(1));
    for (const AccountRow& row : m_book.accounts()) {
        const auto mark = m_store.scannedTo(*m_genesis, row.account);
        const auto stakes = m_store.stakesReadTo(*m_genesis, row.account);
        if (!mark || !stakes)
            return Q_EMIT failed(mark ? stakes.error() : mark.error());
        // A local network was put back to an earlier block.
        if (stakes->value_or(BlockNumber(0)) > finalized &&
            m_node.syncState().phase == chain::SyncPhase::Live) {
            if (const auto done = m_store.forgetStakesAfter(*m_genesis, finalized); !done)
                return Q_EMIT failed(done.error());
            m_told = false;
        }
        // Block 0 has no extrinsics.
        const BlockNumber next = saturatingAdvance(
            std::min(mark->value_or(BlockNumber(0)), stakes->value_or(BlockNumber(0))),
            BlockSpan(1));
        page->from = std::min(page->from, next);
        page->accounts.push_back(row.account);
    }
    if (page->from > finalized || page->accounts.empty())
        return Q_EMIT caughtUp();
    page->upTo = std::min(finalized, saturatingAdvance(page->from, BlockSpan(kPageBlocks - 1)));
    m_busy = true;
    readBlocks(page);
}

void HistoryScanner::readBlocks(const std::shared_ptr<Page>& page)
{
    const auto count = static_cast<std::uint32_t>(page->upTo.value() - page->from.value() + 1);
    whenDone(m_node.blocks(At::height(page->upTo), count), this,
             [this, page](Result<std::vector<BlockSummary>> summaries) {
                 if (page->run != m_run)
                     return;
                 if (!summaries)
                     return giveUp(page, summaries.error());
                 for (const BlockSummary& summary : *summaries) {
                     if (isWorthReading(summary))
                         page->blocks.push_back(summary.head.number);
                 }
                 readBlock(page);
             });
}

void HistoryScanner::readBlock(const std::shared_ptr<Page>& page)
{
    if (page->blocks.empty())
        return resolveRaised(page);
    const BlockNumber number = page->blocks.back();
    page->blocks.pop_back();
    whenDone(m_node.block(At::height(number)), this, [this, page](Result<BlockRecord> record) {
        if (page->run != m_run)
            return;
        if (!record)
            return giveUp(page, record.error());
        collect(*record, *page);
        readBlock(page);
    });
}

void HistoryScanner::collect(const BlockRecord& record, Page& page)
{
    for (std::uint32_t i = 0; i < record.events.size(); ++i) {
        if (auto told = tell(record, i))
            page.told.push_back(std::move(*told));
        else if (auto raised = tellSet(record, i))
            page.raised.push_back({std::move(*raised), record.parent});
        else if (const auto stake = tellStake(record, i))
            page.stakes.emplace_back(*stake, record.parent);
    }
}

std::optional<ToldTransfer> HistoryScanner::tellSet(const BlockRecord& record,
                                                    std::uint32_t index) const
{
    const EventRecord& event = record.events[index];
    const auto* who = valueOf<AccountId>(event, "who");
    const auto free = raoOf(event, "free");
    const auto own = who != nullptr ? m_book.find(*who) : std::nullopt;
    if (!isBalances(event, "BalanceSet") || !own || !free)
        return std::nullopt;
    ToldTransfer told;
    told.event = index;
    told.row.direction = HistoryDirection::Received;
    told.row.account = own->handle;
    told.row.accountId = own->account;
    told.row.amount = *free;
    placeIn(record, event, told.row);
    return told;
}

void HistoryScanner::resolveRaised(const std::shared_ptr<Page>& page)
{
    if (page->nextRaised == page->raised.size())
        return resolveStakes(page);
    const Page::Raised& raised = page->raised[page->nextRaised];
    const auto settle = [this, page](std::optional<Rao> before) {
        const ToldTransfer& set = page->raised[page->nextRaised++].told;
        // An older state may be gone, and a balance that was lowered is no income.
        if (before && set.row.amount > *before) {
            ToldTransfer told = set;
            told.row.amount = saturatingSub(set.row.amount, *before);
            page->told.push_back(std::move(told));
        }
        resolveRaised(page);
    };
    if (page->nextRaised > 0) {
        const HistoryRow& last = page->raised[page->nextRaised - 1].told.row;
        if (last.blockHash == raised.told.row.blockHash &&
            last.accountId == raised.told.row.accountId)
            return settle(last.amount);
    }
    whenDone(chain::account(m_node, raised.told.row.accountId, At::block(raised.parent)), this,
             [this, page, settle](Result<chain::AccountBalances> before) {
                 if (page->run == m_run)
                     settle(before ? std::optional(before->free) : std::nullopt);
             });
}

std::optional<ToldTransfer> HistoryScanner::tell(const BlockRecord& record,
                                                 std::uint32_t index) const
{
    const EventRecord& event = record.events[index];
    if (!isBalances(event, "Transfer"))
        return std::nullopt;
    const auto* from = valueOf<AccountId>(event, "from");
    const auto* to = valueOf<AccountId>(event, "to");
    const auto amount = raoOf(event, "amount");
    if (from == nullptr || to == nullptr || !amount)
        return std::nullopt;
    const auto sender = m_book.find(*from);
    const auto recipient = m_book.find(*to);
    if (!sender && !recipient)
        return std::nullopt;

    ToldTransfer told;
    told.event = index;
    HistoryRow& row = told.row;
    row.direction = sender && recipient ? HistoryDirection::Internal
                    : sender            ? HistoryDirection::Sent
                                        : HistoryDirection::Received;
    const AccountRow& own = sender ? *sender : *recipient;
    row.account = own.handle;
    row.accountId = own.account;
    row.counterparty = sender ? *to : *from;
    row.amount = *amount;
    placeIn(record, event, row);
    // What this program sent has its row already.
    if (sender && row.extrinsic) {
        const auto sent = m_store.findSent(*m_genesis, *row.extrinsic);
        if (sent && *sent)
            return std::nullopt;
    }
    return told;
}

/// The events have no names for their fields: coldkey, hotkey, TAO, alpha, subnet, fee.
std::optional<StakeEntry> HistoryScanner::tellStake(const BlockRecord& record,
                                                    std::uint32_t index) const
{
    const EventRecord& event = record.events[index];
    const bool added = event.name == "StakeAdded";
    if (event.pallet != "SubtensorModule" || (!added && event.name != "StakeRemoved") ||
        event.fields.size() < 5)
        return std::nullopt;
    const auto* coldkey = std::get_if<AccountId>(&event.fields[0].value);
    const auto* hotkey = std::get_if<AccountId>(&event.fields[1].value);
    const auto* tao = std::get_if<Rao>(&event.fields[2].value);
    const auto* alpha = std::get_if<Alpha>(&event.fields[3].value);
    const auto* netuid = std::get_if<NetUid>(&event.fields[4].value);
    if (coldkey == nullptr || hotkey == nullptr || tao == nullptr || alpha == nullptr ||
        netuid == nullptr || !m_book.find(*coldkey))
        return std::nullopt;
    return StakeEntry{{*coldkey}, {*hotkey},          *netuid, added, *tao,
                      *alpha,     record.head.number, index,   {}};
}

/// What lay at a place before its first entry; after that it can be counted.
void HistoryScanner::resolveStakes(const std::shared_ptr<Page>& page)
{
    const auto samePlace = [](const StakeEntry& a, const StakeEntry& b) {
        return a.coldkey == b.coldkey && a.hotkey == b.hotkey && a.netuid == b.netuid;
    };
    for (; page->nextStake < page->stakes.size(); ++page->nextStake) {
        const StakeEntry& entry = page->stakes[page->nextStake].first;
        const auto end = page->stakes.begin() + static_cast<std::ptrdiff_t>(page->nextStake);
        if (std::any_of(page->stakes.begin(), end,
                        [&](const auto& other) { return samePlace(other.first, entry); }))
            continue;
        const auto known = m_store.hasStake(*m_genesis, entry);
        if (!known)
            return giveUp(page, known.error());
        if (!*known)
            break;
    }
    if (page->nextStake == page->stakes.size())
        return finish(page);
    const auto& [entry, parent] = page->stakes[page->nextStake];
    whenDone(chain::portfolio(m_node, entry.coldkey, At::block(parent)), this,
             [this, page](Result<chain::Told<chain::Portfolio>> told) {
                 if (page->run != m_run)
                     return;
                 StakeEntry& first = page->stakes[page->nextStake++].first;
                 if (told) {
                     first.before = Alpha();
                     for (const chain::Position& held : told->value.positions)
                         if (held.hotkey == first.hotkey && held.netuid == first.netuid)
                             first.before = held.alpha;
                 }
                 resolveStakes(page);
             });
}

void HistoryScanner::finish(const std::shared_ptr<Page>& page)
{
    std::vector<StakeEntry> stakes;
    for (const auto& [entry, parent] : page->stakes)
        stakes.push_back(entry);
    const Result<std::vector<HistoryRow>> added =
        m_store.addScanned(*m_genesis, page->accounts, page->upTo, page->told, stakes);
    if (!added)
        return giveUp(page, added.error());
    for (const HistoryRow& row : *added)
        Q_EMIT rowFound(row);
    // A block without stake that comes as expected is no news.
    const bool catchesUp = saturatingDistance(page->from, page->upTo) > BlockSpan(1);
    if (!stakes.empty() || catchesUp || !std::exchange(m_told, true))
        Q_EMIT stakesRead();
    m_busy = false;
    QMetaObject::invokeMethod(
        this, [this] { nextPage(); }, Qt::QueuedConnection);
}

/// The mark has not moved, so the next finalized block begins the page anew.
void HistoryScanner::giveUp(const std::shared_ptr<Page>&, const Error& error)
{
    m_busy = false;
    Q_EMIT failed(error);
}

} // namespace soma::wallet
