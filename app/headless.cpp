#include "app/headless.h"

#include "chain/api/async.h"
#include "chain/codec/hex.h"

#include <cinttypes>
#include <cstdio>

namespace soma::app {

HeadlessReporter::HeadlessReporter(chain::Node& node, QObject* parent) : QObject(parent)
{
    connect(&node, &chain::Node::bestHeadChanged, this, [](const chain::Head& head) {
        if (head.number == BlockNumber(0))
            return; // Genesis was not imported, it was there.
        std::printf("Imported #%" PRIu64 " (%s)\n", head.number.value(),
                    codec::toHex0x(head.hash.span()).c_str());
        std::fflush(stdout);
    });
    connect(&node, &chain::Node::finalizedHeadChanged, this, [](const chain::Head& head) {
        if (head.number == BlockNumber(0))
            return;
        std::printf("Finalized #%" PRIu64 "\n", head.number.value());
        std::fflush(stdout);
    });
}

AdvanceReporter::AdvanceReporter(chain::Node& node, std::uint64_t blocks, QObject* parent)
    : QObject(parent)
    , m_node(node)
    , m_blocks(blocks)
{
}

void AdvanceReporter::start()
{
    m_sinceLine.start();
    connect(&m_node, &chain::Node::syncStateChanged, this, &AdvanceReporter::progressed);
    chain::whenDone(
        m_node.localControls()->advance(m_blocks), this,
        [this](const Result<chain::LocalControls::Advanced>& result) { advanced(result); });
}

void AdvanceReporter::progressed(const chain::SyncState& state)
{
    constexpr qint64 kLineEveryMs = 1000;
    if (!state.advance || state.advance->done == 0 || m_sinceLine.elapsed() < kLineEveryMs)
        return;
    m_sinceLine.restart();
    const std::uint64_t left = state.advance->remainingMs().value_or(0) / 1000;
    std::printf("Advanced %" PRIu64 " of %" PRIu64 " blocks (%" PRIu64 " blocks/s, %" PRIu64
                " min %02" PRIu64 " s left)\n",
                state.advance->done, state.advance->asked, state.advance->blocksPerSecond(),
                left / 60, left % 60);
    std::fflush(stdout);
}

void AdvanceReporter::advanced(const Result<chain::LocalControls::Advanced>& result)
{
    if (!result) {
        std::fprintf(stderr, "soma: advancing ended early: %s\n",
                     result.error().toString().c_str());
        Q_EMIT finished(1);
        return;
    }
    const chain::AdvanceProgress& made = result->progress;
    std::printf("Advanced %" PRIu64 " blocks in %" PRIu64 ".%03" PRIu64 " s (%" PRIu64
                " blocks/s) to #%" PRIu64 " (%s)\n",
                made.done, made.elapsedMs / 1000, made.elapsedMs % 1000, made.blocksPerSecond(),
                result->head.number.value(), codec::toHex0x(result->head.hash.span()).c_str());
    std::fflush(stdout);
    chain::whenDone(m_node.localControls()->checkBooks(), this,
                    [this](const Result<void>& right) { checked(right); });
}

void AdvanceReporter::checked(const Result<void>& result)
{
    if (result)
        std::puts("Invariants hold");
    else
        std::fprintf(stderr, "soma: an invariant is broken: %s\n",
                     result.error().toString().c_str());
    std::fflush(stdout);
    Q_EMIT finished(result ? 0 : 1);
}

QString failureText(const Error& error, const QString& dataDir)
{
    const QString detail = QString::fromStdString(error.detail());
    if (error.is(chain::NodeError::DatabaseLocked))
        return QStringLiteral("another copy of Soma is using %1. Close it, or name another folder "
                              "with --data-dir.")
            .arg(dataDir);
    if (error.is(chain::NodeError::DatabaseDamaged))
        return QStringLiteral("the chain database %1 is damaged and was left as it is. Move it "
                              "aside (or start the window, which offers to) to begin a new chain.")
            .arg(detail);
    if (error.is(chain::NodeError::DatabaseForeign))
        return QStringLiteral("%1 was not made by this version of Soma for this network. Name "
                              "another folder with --data-dir.")
            .arg(detail);
    if (error.is(chain::NodeError::FolderUnusable))
        return QStringLiteral("the folder %1 cannot be created or written. Check its permissions, "
                              "or name another one with --data-dir.")
            .arg(detail.isEmpty() ? dataDir : detail);
    if (error.is(chain::NodeError::DiskFull))
        return QStringLiteral("the disk that holds %1 is full. Nothing stored was lost; free some "
                              "space and start again.")
            .arg(dataDir);
    return QStringLiteral("the node stopped: %1").arg(QString::fromStdString(error.toString()));
}

} // namespace soma::app
