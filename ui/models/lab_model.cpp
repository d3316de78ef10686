#include "ui/models/lab_model.h"

#include "chain/api/async.h"
#include "chain/api/lab/scenario_json.h"

#include <QPromise>
#include <QThreadPool>

namespace soma::ui {

namespace {

using RunAnswer = Result<std::shared_ptr<const chain::LabRun>>;

/// Runs away from the window's thread; the flag ends it after the epoch under way.
QFuture<RunAnswer> runElsewhere(chain::LabScenario scenario, std::size_t epochs,
                                chain::LabStep step, std::shared_ptr<std::atomic_bool> cancel)
{
    auto promise = std::make_shared<QPromise<RunAnswer>>();
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, scenario = std::move(scenario), epochs, step, cancel = std::move(cancel)] {
            auto run = std::make_shared<const chain::LabRun>(
                chain::runScenario(scenario, epochs, step, [cancel] { return cancel->load(); }));
            promise->addResult(run->epochs.empty() ? RunAnswer(chain::NodeError::Cancelled)
                                                   : RunAnswer(std::move(run)));
            promise->finish();
        });
    return promise->future();
}

} // namespace

LabModel::LabModel(chain::Node& node, QObject* parent) : QObject(parent), m_node(node) {}

LabModel::~LabModel()
{
    cancelRun();
}

void LabModel::loadSubnet(NetUid netuid, chain::At at)
{
    chain::LocalControls* controls = m_node.localControls();
    if (controls == nullptr)
        return;
    m_loading = true;
    m_error.reset();
    Q_EMIT stateChanged();
    chain::whenDone(controls->subnetEpoch(netuid, at), this,
                    [this, question = ++m_asked](Result<chain::EpochRecord> answer) {
                        if (question != m_asked)
                            return;
                        m_loading = false;
                        if (answer) {
                            chain::LabScenario scenario = chain::scenarioOf(*answer);
                            take(std::move(scenario), std::move(answer).value());
                        } else {
                            m_error = answer.error();
                        }
                        Q_EMIT stateChanged();
                    });
}

void LabModel::loadSynthetic(chain::SyntheticCase which, std::uint64_t seed)
{
    ++m_asked;
    m_loading = false;
    m_error.reset();
    take(chain::syntheticScenario(which, seed), std::nullopt);
    Q_EMIT stateChanged();
}

Result<void> LabModel::openFile(const QByteArray& text)
{
    chain::LabScenario scenario = SOMA_TRY(chain::scenarioFromJson(text));
    ++m_asked;
    m_loading = false;
    m_error.reset();
    take(std::move(scenario), std::nullopt);
    Q_EMIT stateChanged();
    return {};
}

QByteArray LabModel::fileText() const
{
    return m_scenario ? chain::toJson(*m_scenario) : QByteArray();
}

void LabModel::take(chain::LabScenario scenario, std::optional<chain::EpochRecord> record)
{
    cancelRun();
    m_scenario = std::move(scenario);
    m_record = std::move(record);
    m_edited = false;
    m_mechanism = 0;
    m_runs = {};
    m_runIsChains = false;
    m_match.reset();
    Q_EMIT scenarioChanged();
    Q_EMIT runsChanged();
}

void LabModel::chooseMechanism(std::size_t mechanism)
{
    if (!m_scenario || mechanism >= m_scenario->input.mechanisms.size() || mechanism == m_mechanism)
        return;
    m_mechanism = mechanism;
    Q_EMIT scenarioChanged();
    Q_EMIT runsChanged();
}

template <typename F>
void LabModel::edit(F change)
{
    if (!m_scenario)
        return;
    change(*m_scenario);
    m_edited = true;
    Q_EMIT scenarioChanged();
}

void LabModel::setWeight(Uid from, Uid to, std::uint16_t value)
{
    edit([&](chain::LabScenario& scenario) {
        chain::setWeight(scenario, m_mechanism, from, to, value);
    });
}

void LabModel::setStake(Uid uid, Alpha alpha)
{
    edit([&](chain::LabScenario& scenario) {
        if (uid.value() < scenario.input.alpha.size())
            scenario.input.alpha[uid.value()] = alpha;
    });
}

void LabModel::setKappa(std::uint16_t value)
{
    edit([value](chain::LabScenario& scenario) { scenario.input.kappa = value; });
}

void LabModel::setBondsPenalty(std::uint16_t value)
{
    edit([value](chain::LabScenario& scenario) { scenario.input.bondsPenalty = value; });
}

void LabModel::setBondsMovingAverage(std::uint64_t millionths)
{
    edit([millionths](chain::LabScenario& scenario) {
        scenario.input.bondsMovingAverage = millionths;
    });
}

void LabModel::setMaxValidators(std::uint16_t count)
{
    edit([count](chain::LabScenario& scenario) { scenario.input.maxValidators = count; });
}

void LabModel::setTempo(std::uint16_t blocks)
{
    edit([blocks](chain::LabScenario& scenario) { scenario.input.tempo = blocks; });
}

void LabModel::setYuma3(bool on)
{
    edit([on](chain::LabScenario& scenario) { scenario.input.yuma3 = on; });
}

void LabModel::setLiquidAlpha(bool on)
{
    edit([on](chain::LabScenario& scenario) { scenario.input.liquidAlpha = on; });
}

void LabModel::runEpochs(Slot slot, std::size_t epochs, const chain::LabStep& step)
{
    if (m_busy || !m_scenario || epochs == 0)
        return;
    m_busy = true;
    m_error.reset();
    m_cancel = std::make_shared<std::atomic_bool>(false);
    Q_EMIT stateChanged();
    chain::whenDone(runElsewhere(*m_scenario, epochs, step, m_cancel), this,
                    [this, slot, cancel = m_cancel, edited = m_edited](RunAnswer run) {
                        // Another case was taken meanwhile: this run is of no use any more.
                        if (cancel == m_cancel)
                            finishRun(slot, std::move(run), edited);
                    });
}

void LabModel::finishRun(Slot slot, RunAnswer run, bool edited)
{
    m_busy = false;
    m_cancel.reset();
    if (run) {
        m_runs[std::size_t(slot)] = std::move(run).value();
        if (slot == Slot::A)
            m_runIsChains = !edited;
        compare();
        Q_EMIT runsChanged();
    }
    Q_EMIT stateChanged();
}

void LabModel::compare()
{
    m_match.reset();
    const auto& first = run(Slot::A);
    if (first && m_record && m_runIsChains)
        m_match = chain::matchesChain(first->epochs.front().output, *m_record);
}

void LabModel::cancelRun()
{
    if (!m_cancel)
        return;
    m_cancel->store(true);
    m_cancel.reset();
    m_busy = false;
    Q_EMIT stateChanged();
}

std::optional<chain::Explanation> LabModel::explain(Slot slot, std::size_t epoch, Uid uid) const
{
    const auto& of = run(slot);
    if (!of || epoch >= of->epochs.size())
        return std::nullopt;
    const chain::LabEpoch& chosen = of->epochs[epoch];
    if (uid.value() >= chosen.input.uidCount || m_mechanism >= chosen.output.mechanisms.size())
        return std::nullopt;
    const auto traces = chain::traceOf(chosen.input, of->scenario.emission);
    return chain::explainNeuron(traces[m_mechanism], chosen.output.mechanisms[m_mechanism], uid);
}

} // namespace soma::ui
