#include "chain/api/lab/scenario_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace soma::chain {

namespace {

constexpr QLatin1StringView kFormat("soma-lab-scenario");
constexpr int kVersion = 1;

// --- writing ---

/// As text: JSON numbers lose what lies above 2^53.
QJsonValue big(std::uint64_t value)
{
    return QString::number(value);
}

template <typename T>
QJsonArray amounts(const std::vector<T>& values)
{
    QJsonArray out;
    for (const T& value : values)
        out.append(big(value.value()));
    return out;
}

template <typename T>
QJsonArray numbers(const std::vector<T>& values)
{
    QJsonArray out;
    for (const T value : values)
        out.append(static_cast<int>(value));
    return out;
}

QJsonArray rowsOf(const yuma::StoredRows& rows)
{
    QJsonArray out;
    for (std::size_t i = 0; i < rows.rows(); ++i) {
        QJsonArray row;
        for (const yuma::StoredRows::Entry& entry : rows.row(i))
            row.append(QJsonArray{entry.column, entry.value});
        out.append(row);
    }
    return out;
}

QJsonObject mechanismOf(const yuma::MechanismInput& mechanism)
{
    QJsonArray commits;
    for (const yuma::CommitQueue& queue : mechanism.commits) {
        QJsonArray list;
        for (const yuma::WeightCommit& commit : queue.commits)
            list.append(QJsonArray{big(commit.epoch), big(commit.block.value())});
        commits.append(
            QJsonObject{{QStringLiteral("uid"), queue.uid}, {QStringLiteral("commits"), list}});
    }
    QJsonArray timelocked;
    for (const yuma::TimelockedCommits& group : mechanism.timelockedCommits) {
        QJsonArray list;
        for (const yuma::TimelockedCommits::Entry& entry : group.entries)
            list.append(QJsonArray{entry.uid, big(entry.block.value())});
        timelocked.append(QJsonObject{{QStringLiteral("epoch"), big(group.epoch)},
                                      {QStringLiteral("commits"), list}});
    }
    return {{QStringLiteral("lastUpdate"), amounts(mechanism.lastUpdate)},
            {QStringLiteral("weights"), rowsOf(mechanism.weights)},
            {QStringLiteral("bonds"), rowsOf(mechanism.bonds)},
            {QStringLiteral("commits"), commits},
            {QStringLiteral("timelockedCommits"), timelocked}};
}

// --- reading ---

/// A value in the file and the path that leads to it, for the complaint.
class Field {
public:
    Field(QJsonValue value, QString path) : m_value(std::move(value)), m_path(std::move(path)) {}

    Field member(QLatin1StringView name) const
    {
        return {m_value.toObject().value(name),
                m_path.isEmpty() ? QString(name) : QString(m_path + QLatin1Char('.') + name)};
    }

    bool isAbsent() const { return m_value.isUndefined() || m_value.isNull(); }

    Error bad() const
    {
        return {isAbsent() ? LabError::MissingField : LabError::BadField, detail()};
    }

    Error tooLarge() const { return {LabError::TooLarge, detail()}; }

    Result<std::vector<Field>> items(std::size_t most) const
    {
        if (!m_value.isArray())
            return bad();
        const QJsonArray array = m_value.toArray();
        if (static_cast<std::size_t>(array.size()) > most)
            return tooLarge();
        std::vector<Field> out;
        out.reserve(static_cast<std::size_t>(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i)
            out.emplace_back(array[i], m_path + QStringLiteral("[%1]").arg(i));
        return out;
    }

    /// A number, or digits as text.
    Result<std::uint64_t> u64() const
    {
        if (m_value.isString()) {
            bool fine = false;
            const std::uint64_t value = m_value.toString().toULongLong(&fine);
            return fine ? Result<std::uint64_t>(value) : bad();
        }
        const qint64 value = m_value.toInteger(-1);
        if (!m_value.isDouble() || value < 0)
            return bad();
        return static_cast<std::uint64_t>(value);
    }

    template <typename T>
    Result<T> integer() const
    {
        const qint64 lowest = std::numeric_limits<T>::min();
        const qint64 highest = std::numeric_limits<T>::max();
        const qint64 value = m_value.toInteger(std::numeric_limits<qint64>::min());
        if (!m_value.isDouble() || value < lowest || value > highest)
            return bad();
        return static_cast<T>(value);
    }

    Result<bool> flag() const
    {
        if (!m_value.isBool())
            return bad();
        return m_value.toBool();
    }

    Result<std::string> text() const
    {
        if (!m_value.isString())
            return bad();
        return m_value.toString().toStdString();
    }

private:
    std::string detail() const { return m_path.toStdString(); }

    QJsonValue m_value;
    QString m_path;
};

using L1 = QLatin1StringView;

template <typename T>
Result<std::vector<T>> readAmounts(const Field& list, std::size_t most)
{
    std::vector<T> out;
    for (const Field& item : SOMA_TRY(list.items(most)))
        out.emplace_back(SOMA_TRY(item.u64()));
    return out;
}

Result<yuma::StoredRows> readRows(const Field& list, std::size_t uids)
{
    yuma::StoredRows out;
    for (const Field& row : SOMA_TRY(list.items(uids))) {
        for (const Field& pair : SOMA_TRY(row.items(kLabMaxUids))) {
            const std::vector<Field> both = SOMA_TRY(pair.items(2));
            if (both.size() != 2)
                return pair.bad();
            out.entries.push_back({SOMA_TRY(both[0].integer<std::uint16_t>()),
                                   SOMA_TRY(both[1].integer<std::uint16_t>())});
        }
        out.endRow();
    }
    return out;
}

Result<std::vector<yuma::CommitQueue>> readCommits(const Field& list, std::size_t uids)
{
    std::vector<yuma::CommitQueue> out;
    if (list.isAbsent())
        return out;
    for (const Field& item : SOMA_TRY(list.items(uids))) {
        yuma::CommitQueue& queue = out.emplace_back();
        queue.uid = SOMA_TRY(item.member(L1("uid")).integer<std::uint16_t>());
        for (const Field& commit : SOMA_TRY(item.member(L1("commits")).items(kLabMaxUids))) {
            const std::vector<Field> both = SOMA_TRY(commit.items(2));
            if (both.size() != 2)
                return commit.bad();
            queue.commits.push_back(
                {SOMA_TRY(both[0].u64()), BlockNumber(SOMA_TRY(both[1].u64()))});
        }
    }
    return out;
}

Result<std::vector<yuma::TimelockedCommits>> readTimelocked(const Field& list, std::size_t uids)
{
    std::vector<yuma::TimelockedCommits> out;
    if (list.isAbsent())
        return out;
    for (const Field& item : SOMA_TRY(list.items(kLabMaxUids))) {
        yuma::TimelockedCommits& group = out.emplace_back();
        group.epoch = SOMA_TRY(item.member(L1("epoch")).u64());
        for (const Field& commit : SOMA_TRY(item.member(L1("commits")).items(uids))) {
            const std::vector<Field> both = SOMA_TRY(commit.items(2));
            if (both.size() != 2)
                return commit.bad();
            group.entries.push_back(
                {SOMA_TRY(both[0].integer<std::uint16_t>()), BlockNumber(SOMA_TRY(both[1].u64()))});
        }
    }
    return out;
}

Result<yuma::MechanismInput> readMechanism(const Field& item, std::size_t uids)
{
    yuma::MechanismInput out;
    out.lastUpdate = SOMA_TRY(readAmounts<BlockNumber>(item.member(L1("lastUpdate")), uids));
    out.weights = SOMA_TRY(readRows(item.member(L1("weights")), uids));
    const Field bonds = item.member(L1("bonds"));
    if (!bonds.isAbsent())
        out.bonds = SOMA_TRY(readRows(bonds, uids));
    out.commits = SOMA_TRY(readCommits(item.member(L1("commits")), uids));
    out.timelockedCommits = SOMA_TRY(readTimelocked(item.member(L1("timelockedCommits")), uids));
    return out;
}

Result<void> readSettings(const Field& at, yuma::EpochInput& in)
{
    in.tempo = SOMA_TRY(at.member(L1("tempo")).integer<std::uint16_t>());
    in.activityFactorMilli =
        SOMA_TRY(at.member(L1("activityFactorMilli")).integer<std::uint32_t>());
    in.commitReveal = SOMA_TRY(at.member(L1("commitReveal")).flag());
    in.revealPeriod = SOMA_TRY(at.member(L1("revealPeriod")).u64());
    in.taoWeight = SOMA_TRY(at.member(L1("taoWeight")).u64());
    in.stakeThreshold = SOMA_TRY(at.member(L1("stakeThreshold")).u64());
    in.maxValidators = SOMA_TRY(at.member(L1("maxValidators")).integer<std::uint16_t>());
    in.kappa = SOMA_TRY(at.member(L1("kappa")).integer<std::uint16_t>());
    in.bondsMovingAverage = SOMA_TRY(at.member(L1("bondsMovingAverage")).u64());
    in.bondsPenalty = SOMA_TRY(at.member(L1("bondsPenalty")).integer<std::uint16_t>());
    in.yuma3 = SOMA_TRY(at.member(L1("yuma3")).flag());
    in.liquidAlpha = SOMA_TRY(at.member(L1("liquidAlpha")).flag());
    in.alphaLow = SOMA_TRY(at.member(L1("alphaLow")).integer<std::uint16_t>());
    in.alphaHigh = SOMA_TRY(at.member(L1("alphaHigh")).integer<std::uint16_t>());
    in.sigmoidSteepness = SOMA_TRY(at.member(L1("sigmoidSteepness")).integer<std::int16_t>());
    const Field owner = at.member(L1("ownerUid"));
    if (!owner.isAbsent())
        in.ownerUid = SOMA_TRY(owner.integer<std::uint16_t>());
    const Field split = at.member(L1("split"));
    if (!split.isAbsent()) {
        in.split.emplace();
        for (const Field& part : SOMA_TRY(split.items(kLabMaxMechanisms)))
            in.split->push_back(SOMA_TRY(part.integer<std::uint16_t>()));
    }
    return {};
}

Result<void> readCalendar(const Field& at, yuma::EpochInput& in)
{
    in.block = BlockNumber(SOMA_TRY(at.member(L1("block")).u64()));
    in.lastStepBlock = BlockNumber(SOMA_TRY(at.member(L1("lastStepBlock")).u64()));
    in.epochIndex = SOMA_TRY(at.member(L1("epochIndex")).u64());
    in.lastEpochBlock = BlockNumber(SOMA_TRY(at.member(L1("lastEpochBlock")).u64()));
    in.pendingEpochAt = BlockNumber(SOMA_TRY(at.member(L1("pendingEpochAt")).u64()));
    in.blocksSinceLastStep = BlockSpan(SOMA_TRY(at.member(L1("blocksSinceLastStep")).u64()));
    return {};
}

Result<void> readNeurons(const Field& list, LabScenario& out)
{
    const std::vector<Field> neurons = SOMA_TRY(list.items(kLabMaxUids));
    yuma::EpochInput& in = out.input;
    in.uidCount = static_cast<std::uint16_t>(neurons.size());
    for (const Field& neuron : neurons) {
        in.alpha.emplace_back(SOMA_TRY(neuron.member(L1("alpha")).u64()));
        in.tao.emplace_back(SOMA_TRY(neuron.member(L1("tao")).u64()));
        in.permits.push_back(SOMA_TRY(neuron.member(L1("permit")).flag()) ? 1 : 0);
        in.registeredAt.emplace_back(SOMA_TRY(neuron.member(L1("registeredAt")).u64()));
        const Field label = neuron.member(L1("label"));
        out.labels.push_back(label.isAbsent() ? std::string() : SOMA_TRY(label.text()));
    }
    return {};
}

QJsonObject settingsOf(const yuma::EpochInput& in)
{
    QJsonObject out{{L1("tempo"), in.tempo},
                    {L1("activityFactorMilli"), qint64{in.activityFactorMilli}},
                    {L1("commitReveal"), in.commitReveal},
                    {L1("revealPeriod"), big(in.revealPeriod)},
                    {L1("taoWeight"), big(in.taoWeight)},
                    {L1("stakeThreshold"), big(in.stakeThreshold)},
                    {L1("maxValidators"), in.maxValidators},
                    {L1("kappa"), in.kappa},
                    {L1("bondsMovingAverage"), big(in.bondsMovingAverage)},
                    {L1("bondsPenalty"), in.bondsPenalty},
                    {L1("yuma3"), in.yuma3},
                    {L1("liquidAlpha"), in.liquidAlpha},
                    {L1("alphaLow"), in.alphaLow},
                    {L1("alphaHigh"), in.alphaHigh},
                    {L1("sigmoidSteepness"), in.sigmoidSteepness}};
    if (in.ownerUid)
        out.insert(L1("ownerUid"), *in.ownerUid);
    if (in.split)
        out.insert(L1("split"), numbers(*in.split));
    return out;
}

QJsonArray neuronsOf(const LabScenario& scenario)
{
    const yuma::EpochInput& in = scenario.input;
    const auto at = [](const auto& list, std::size_t uid) {
        using Cell = std::decay_t<decltype(list[uid])>;
        return uid < list.size() ? list[uid] : Cell{};
    };
    QJsonArray out;
    for (std::size_t uid = 0; uid < in.uidCount; ++uid) {
        QJsonObject neuron{{L1("alpha"), big(at(in.alpha, uid).value())},
                           {L1("tao"), big(at(in.tao, uid).value())},
                           {L1("permit"), at(in.permits, uid) != 0},
                           {L1("registeredAt"), big(at(in.registeredAt, uid).value())}};
        if (const std::string label = at(scenario.labels, uid); !label.empty())
            neuron.insert(L1("label"), QString::fromStdString(label));
        out.append(neuron);
    }
    return out;
}

} // namespace

QByteArray toJson(const LabScenario& scenario)
{
    const yuma::EpochInput& in = scenario.input;
    QJsonArray mechanisms;
    for (const yuma::MechanismInput& mechanism : in.mechanisms)
        mechanisms.append(mechanismOf(mechanism));
    QJsonObject out{{L1("format"), QString(kFormat)},
                    {L1("version"), kVersion},
                    {L1("name"), QString::fromStdString(scenario.name)},
                    {L1("emission"), big(scenario.emission.value())},
                    {L1("calendar"),
                     QJsonObject{{L1("block"), big(in.block.value())},
                                 {L1("lastStepBlock"), big(in.lastStepBlock.value())},
                                 {L1("epochIndex"), big(in.epochIndex)},
                                 {L1("lastEpochBlock"), big(in.lastEpochBlock.value())},
                                 {L1("pendingEpochAt"), big(in.pendingEpochAt.value())},
                                 {L1("blocksSinceLastStep"), big(in.blocksSinceLastStep.value())}}},
                    {L1("settings"), settingsOf(in)},
                    {L1("neurons"), neuronsOf(scenario)},
                    {L1("mechanisms"), mechanisms}};
    if (scenario.netuid)
        out.insert(L1("netuid"), scenario.netuid->value());
    if (scenario.block)
        out.insert(L1("chainBlock"), big(scenario.block->value()));
    return QJsonDocument(out).toJson(QJsonDocument::Indented);
}

Result<LabScenario> scenarioFromJson(const QByteArray& text)
{
    if (text.size() > kLabMaxFileBytes)
        return Error(LabError::TooLarge, "file");
    QJsonParseError complaint;
    const QJsonDocument document = QJsonDocument::fromJson(text, &complaint);
    if (document.isNull())
        return Error(LabError::NotJson, complaint.errorString().toStdString() + " at byte " +
                                            std::to_string(complaint.offset));
    const Field root(document.object(), {});
    const auto format = root.member(L1("format")).text();
    const auto version = root.member(L1("version")).integer<int>();
    if (!format || *format != kFormat.data() || !version || *version != kVersion)
        return Error(LabError::WrongFormat,
                     (format ? *format : "?") + " " + (version ? std::to_string(*version) : "?"));

    LabScenario out;
    out.name = SOMA_TRY(root.member(L1("name")).text());
    out.emission = Alpha(SOMA_TRY(root.member(L1("emission")).u64()));
    SOMA_TRY(readCalendar(root.member(L1("calendar")), out.input));
    SOMA_TRY(readSettings(root.member(L1("settings")), out.input));
    SOMA_TRY(readNeurons(root.member(L1("neurons")), out));
    for (const Field& item : SOMA_TRY(root.member(L1("mechanisms")).items(kLabMaxMechanisms)))
        out.input.mechanisms.push_back(SOMA_TRY(readMechanism(item, out.input.uidCount)));
    if (out.input.mechanisms.empty())
        return root.member(L1("mechanisms")).bad();
    const Field netuid = root.member(L1("netuid"));
    if (!netuid.isAbsent())
        out.netuid = NetUid(SOMA_TRY(netuid.integer<std::uint16_t>()));
    const Field block = root.member(L1("chainBlock"));
    if (!block.isAbsent())
        out.block = BlockNumber(SOMA_TRY(block.u64()));
    return out;
}

} // namespace soma::chain
