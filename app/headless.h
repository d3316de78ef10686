// The node without a window: two kinds of lines on standard output, everything else on stderr.
#pragma once

#include "chain/api/node.h"

#include <QElapsedTimer>
#include <QObject>

namespace soma::app {

/// Prints `Imported #N (0xhash)` for every block and `Finalized #N` for every finalized height,
/// each line flushed at once, because other programs wait for them. Lives on the main thread.
class HeadlessReporter : public QObject {
    Q_OBJECT

public:
    explicit HeadlessReporter(chain::Node& node, QObject* parent = nullptr);
};

/// Advances a chain that runs, says how it goes about every second, and in the end checks the
/// books. Lives on the main thread.
class AdvanceReporter : public QObject {
    Q_OBJECT

public:
    /// The node must have local controls.
    AdvanceReporter(chain::Node& node, std::uint64_t blocks, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// 0 when all blocks were made and the books are right.
    void finished(int exitStatus);

private:
    void progressed(const chain::SyncState& state);
    void advanced(const Result<chain::LocalControls::Advanced>& result);
    void checked(const Result<void>& result);

    chain::Node& m_node;
    const std::uint64_t m_blocks;
    QElapsedTimer m_sinceLine;
};

/// One sentence for stderr about why the node could not start or go on: what happened, where, and
/// what to do.
QString failureText(const Error& error, const QString& dataDir);

} // namespace soma::app
