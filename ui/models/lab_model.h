// The consensus lab's case and its two runs. Main thread; epochs are run elsewhere.
#pragma once

#include "chain/api/lab/epoch_lab.h"
#include "chain/api/lab/explain.h"
#include "chain/api/node.h"

#include <QByteArray>
#include <QObject>

#include <array>
#include <atomic>
#include <memory>
#include <optional>

namespace soma::ui {

/// One case under edit and the results of two runs to compare. A loaded epoch keeps what the chain
/// stored, so that an unedited run can be held against it.
class LabModel : public QObject {
    Q_OBJECT

public:
    enum class Slot { A, B };

    explicit LabModel(chain::Node& node, QObject* parent = nullptr);
    ~LabModel() override;

    /// Only an embedded network can take an epoch out of its blocks.
    bool canLoadSubnets() const { return m_node.localControls() != nullptr; }

    const std::optional<chain::LabScenario>& scenario() const { return m_scenario; }

    const std::optional<chain::EpochRecord>& record() const { return m_record; }

    bool isEdited() const { return m_edited; }

    bool isBusy() const { return m_busy; }

    bool isLoading() const { return m_loading; }

    const std::optional<Error>& error() const { return m_error; }

    std::size_t mechanism() const { return m_mechanism; }

    const std::shared_ptr<const chain::LabRun>& run(Slot slot) const
    {
        return m_runs[std::size_t(slot)];
    }

    /// Whether the first epoch of run A gives what the chain stored; nothing when there is nothing
    /// to compare: another case, an edited one, a block without this epoch.
    const std::optional<chain::ChainMatch>& match() const { return m_match; }

    void loadSubnet(NetUid netuid, chain::At at);
    void loadSynthetic(chain::SyntheticCase which, std::uint64_t seed);

    /// On success the file's case is the one under edit.
    Result<void> openFile(const QByteArray& text);
    QByteArray fileText() const;

    void chooseMechanism(std::size_t mechanism);
    void setWeight(Uid from, Uid to, std::uint16_t value);
    void setStake(Uid uid, Alpha alpha);
    void setKappa(std::uint16_t value);
    void setBondsPenalty(std::uint16_t value);
    void setBondsMovingAverage(std::uint64_t millionths);
    void setMaxValidators(std::uint16_t count);
    void setTempo(std::uint16_t blocks);
    void setYuma3(bool on);
    void setLiquidAlpha(bool on);

    /// Nothing happens while a run is under way or without a case.
    void runEpochs(Slot slot, std::size_t epochs, const chain::LabStep& step);
    void cancelRun();

    /// Of one epoch of a run; nothing for a uid outside.
    std::optional<chain::Explanation> explain(Slot slot, std::size_t epoch, Uid uid) const;

Q_SIGNALS:
    void scenarioChanged(); ///< Another case, or an edit in it.
    void runsChanged();
    void stateChanged(); ///< Busy, loading or error.

private:
    void take(chain::LabScenario scenario, std::optional<chain::EpochRecord> record);
    template <typename F>
    void edit(F change);
    void finishRun(Slot slot, Result<std::shared_ptr<const chain::LabRun>> run, bool edited);
    void compare();

    chain::Node& m_node;
    std::optional<chain::LabScenario> m_scenario;
    std::optional<chain::EpochRecord> m_record;
    std::size_t m_mechanism = 0;
    bool m_edited = false;
    bool m_busy = false;
    bool m_loading = false;
    std::optional<Error> m_error;
    std::array<std::shared_ptr<const chain::LabRun>, 2> m_runs;
    bool m_runIsChains = false; ///< Run A was made of the unedited recorded epoch.
    std::optional<chain::ChainMatch> m_match;
    std::shared_ptr<std::atomic_bool> m_cancel; ///< Of the run under way.
    std::uint64_t m_asked = 0;                  ///< Answers to older questions are dropped.
};

} // namespace soma::ui
