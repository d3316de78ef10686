#include "tests/conformance/yuma_check.h"

#include "consensus/yuma/epoch.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace soma::conformance {

using math::I32F32;
using math::I64F64;
using math::SparseMatrix;
using test::Json;

namespace {

template <typename T>
std::vector<T> readUnits(const Json& list)
{
    std::vector<T> out;
    out.reserve(list.size());
    for (const Json& item : list.items())
        out.emplace_back(item.toU64());
    return out;
}

/// A list of [uid, flat row] pairs in any order; rows beyond the subnet are kept.
yuma::StoredRows readRows(const Json& list)
{
    std::vector<const Json*> byUid;
    for (const Json& item : list.items()) {
        const std::size_t uid = item[std::size_t{0}].toU16();
        if (byUid.size() <= uid)
            byUid.resize(uid + 1, nullptr);
        byUid[uid] = &item[1];
    }
    yuma::StoredRows out;
    for (const Json* row : byUid) {
        for (std::size_t k = 0; row != nullptr && k + 1 < row->size(); k += 2)
            out.entries.push_back({(*row)[k].toU16(), (*row)[k + 1].toU16()});
        out.endRow();
    }
    return out;
}

yuma::MechanismInput readMechanism(const Json& json)
{
    yuma::MechanismInput out;
    out.lastUpdate = readUnits<BlockNumber>(json["last_update"]);
    out.weights = readRows(json["weights"]);
    out.bonds = readRows(json["bonds"]);
    for (const Json& item : json["commits_v2"].items()) {
        yuma::CommitQueue& queue = out.commits.emplace_back();
        queue.uid = item[std::size_t{0}].toU16();
        for (const Json& commit : item[1].items())
            queue.commits.push_back(
                {commit[std::size_t{0}].toU64(), BlockNumber(commit[1].toU64())});
    }
    for (const Json& item : json["commits_v4"].items()) {
        yuma::TimelockedCommits& group = out.timelockedCommits.emplace_back();
        group.epoch = item[std::size_t{0}].toU64();
        for (const Json& entry : item[1].items())
            group.entries.push_back({entry[std::size_t{0}].toU16(), BlockNumber(entry[1].toU64())});
    }
    return out;
}

// --- comparing ---

std::int64_t rawOf(I32F32 value)
{
    return value.bits();
}

i128 rawOf(I64F64 value)
{
    return value.bits();
}

std::uint64_t rawOf(Alpha value)
{
    return value.value();
}

std::uint64_t rawOf(std::uint64_t value)
{
    return value;
}

std::uint64_t rawOf(std::uint16_t value)
{
    return value;
}

std::uint64_t rawOf(std::uint8_t value)
{
    return value;
}

template <typename T>
void compareList(CaseDiff& diff, const Json& object, const char* name, const std::vector<T>& got)
{
    const CaseDiff::Scope scope(diff, name);
    const Json& expected = object[name];
    if (!diff.expectSize(expected, got.size()))
        return;
    for (std::size_t i = 0; i < got.size(); ++i) {
        const CaseDiff::Scope index(diff, std::to_string(i));
        diff.expect(expected[i], rawOf(got[i]));
    }
}

void compareMatrix(CaseDiff& diff, const Json& object, const char* name, const SparseMatrix& got)
{
    const CaseDiff::Scope scope(diff, name);
    const Json& expected = object[name];
    if (!diff.expectSize(expected, got.rows()))
        return;
    for (std::size_t i = 0; i < got.rows(); ++i) {
        const CaseDiff::Scope index(diff, std::to_string(i));
        const SparseMatrix::Row row = got.row(i);
        if (!diff.expectSize(expected[i], row.size() * 2))
            continue;
        for (std::size_t k = 0; k < row.size(); ++k) {
            const CaseDiff::Scope entry(diff, std::to_string(k));
            diff.expect(expected[i][2 * k], std::uint64_t{row.columns[k]});
            diff.expect(expected[i][2 * k + 1], row.values[k].bits());
        }
    }
}

/// Recorded alphas are dense; ours name only the cells that matter.
void compareAlphas(CaseDiff& diff, const Json& trace, const SparseMatrix& got)
{
    const CaseDiff::Scope scope(diff, "alphas");
    const Json& expected = trace["alphas"];
    for (std::size_t i = 0; i < got.rows(); ++i) {
        const CaseDiff::Scope index(diff, std::to_string(i));
        const SparseMatrix::Row row = got.row(i);
        for (std::size_t k = 0; k < row.size(); ++k) {
            const CaseDiff::Scope column(diff, std::to_string(row.columns[k]));
            diff.expect(expected[i][row.columns[k]], row.values[k].bits());
        }
    }
}

void compareBonds(CaseDiff& diff, const Json& expected, const yuma::StoredRows& got)
{
    const CaseDiff::Scope scope(diff, "bonds");
    if (!diff.expectSize(expected, got.rows()))
        return;
    for (std::size_t i = 0; i < got.rows(); ++i) {
        const CaseDiff::Scope index(diff, std::to_string(i));
        const std::span<const yuma::StoredRows::Entry> row = got.row(i);
        if (!diff.expectSize(expected[i], row.size() * 2))
            continue;
        for (std::size_t k = 0; k < row.size(); ++k) {
            const CaseDiff::Scope entry(diff, std::to_string(k));
            diff.expect(expected[i][2 * k], std::uint64_t{row[k].column});
            diff.expect(expected[i][2 * k + 1], std::uint64_t{row[k].value});
        }
    }
}

/// In the order of the epoch's steps, so that the first difference is where it went wrong.
void compareTrace(CaseDiff& diff, const Json& expected, const yuma::EpochTrace& trace)
{
    const CaseDiff::Scope scope(diff, "trace");
    compareList(diff, expected, "filtered_stake", trace.filteredStake);
    compareList(diff, expected, "stake", trace.stake);
    compareList(diff, expected, "active_stake", trace.activeStake);
    compareMatrix(diff, expected, "weights", trace.weights);
    compareList(diff, expected, "consensus", trace.consensus);
    compareMatrix(diff, expected, "clipped", trace.clipped);
    compareList(diff, expected, "validator_trust", trace.validatorTrust);
    compareList(diff, expected, "incentive", trace.incentive);
    compareMatrix(diff, expected, "weights_for_bonds", trace.weightsForBonds);
    compareMatrix(diff, expected, "old_bonds", trace.oldBonds);
    if (expected.contains("alphas") && trace.alphas)
        compareAlphas(diff, expected, *trace.alphas);
    if (expected.contains("bonds_delta"))
        compareMatrix(diff, expected, "bonds_delta", trace.bondsDelta.value_or(SparseMatrix()));
    compareMatrix(diff, expected, "ema_bonds", trace.emaBonds);
    if (expected.contains("ema_bonds_norm"))
        compareMatrix(diff, expected, "ema_bonds_norm",
                      trace.emaBondsNorm.value_or(SparseMatrix()));
    if (expected.contains("total_bonds_per_validator"))
        compareList(diff, expected, "total_bonds_per_validator",
                    trace.totalBondsPerValidator.value_or(std::vector<I32F32>()));
    compareList(diff, expected, "dividends", trace.dividends);
    compareList(diff, expected, "norm_server", trace.normServer);
    compareList(diff, expected, "norm_validator", trace.normValidator);
    compareList(diff, expected, "norm_combined", trace.normCombined);
}

void compareMechanism(CaseDiff& diff, const Json& expected, const yuma::MechanismOutput& got)
{
    {
        const CaseDiff::Scope scope(diff, "emission_in");
        diff.expect(expected["emission_in"], got.emissionIn.value());
    }
    compareList(diff, expected, "active", got.active);
    compareList(diff, expected, "stake_weight", got.stakeWeight);
    compareList(diff, expected, "consensus", got.consensus);
    compareList(diff, expected, "incentive", got.incentive);
    compareList(diff, expected, "dividends", got.dividends);
    compareList(diff, expected, "validator_trust", got.validatorTrust);
    compareList(diff, expected, "permit", got.permits);
    compareList(diff, expected, "server_emission", got.serverEmission);
    compareList(diff, expected, "validator_emission", got.validatorEmission);
    compareList(diff, expected, "combined_emission", got.combinedEmission);
    compareList(diff, expected, "stake", got.stake);
    compareBonds(diff, expected["bonds"], got.bonds);
}

void compareSubnet(CaseDiff& diff, const Json& expected, const yuma::SubnetOutput& got)
{
    const CaseDiff::Scope scope(diff, "net");
    compareList(diff, expected, "active", got.active);
    compareList(diff, expected, "stake_weight", got.stakeWeight);
    compareList(diff, expected, "consensus", got.consensus);
    compareList(diff, expected, "dividends", got.dividends);
    compareList(diff, expected, "validator_trust", got.validatorTrust);
    compareList(diff, expected, "permit", got.permits);
    compareList(diff, expected, "emission", got.emission);
    compareList(diff, expected, "server_emission", got.serverEmission);
    compareList(diff, expected, "validator_emission", got.validatorEmission);
}

std::optional<std::string> firstDifference(const Json& document, const YumaCase& test)
{
    CaseDiff diff(test.name);
    const Json& expected = document["out"];
    yuma::EpochWorkspace work;
    yuma::EpochOutput got;
    std::vector<yuma::EpochTrace> traces;
    yuma::runEpoch(test.input, test.emission, work, got, &traces);
    {
        const CaseDiff::Scope scope(diff, "mechs");
        if (!diff.expectSize(expected["mechs"], got.mechanisms.size()))
            return diff.first();
        for (std::size_t k = 0; k < got.mechanisms.size(); ++k) {
            const CaseDiff::Scope index(diff, std::to_string(k));
            const Json& mechanism = expected["mechs"][k];
            if (mechanism.contains("trace"))
                compareTrace(diff, mechanism["trace"], traces[k]);
            compareMechanism(diff, mechanism, got.mechanisms[k]);
        }
    }
    compareSubnet(diff, expected["net"], got.subnet);
    return diff.first();
}

} // namespace

std::optional<YumaCase> readYumaCase(const Json& document)
{
    const Json& in = document["in"];
    if (document["format"].text() != "soma-yuma-1" || !in.isObject() || !in["mechs"].isArray())
        return std::nullopt;
    YumaCase out;
    out.name = document["name"].text();
    out.emission = Alpha(in["emission"].toU64());
    yuma::EpochInput& input = out.input;
    input.uidCount = in["n"].toU16();
    input.block = BlockNumber(in["block"].toU64());
    input.tempo = in["tempo"].toU16();
    input.activityFactorMilli = static_cast<std::uint32_t>(in["activity_factor_milli"].toU64());
    input.lastStepBlock = BlockNumber(in["last_step_block"].toU64());
    input.commitReveal = in["commit_reveal"].toBool();
    input.revealPeriod = in["reveal_period"].toU64();
    input.epochIndex = in["epoch_index"].toU64();
    input.lastEpochBlock = BlockNumber(in["last_epoch_block"].toU64());
    input.pendingEpochAt = BlockNumber(in["pending_epoch_at"].toU64());
    input.blocksSinceLastStep = BlockSpan(in["blocks_since_last_step"].toU64());
    input.taoWeight = in["tao_weight"].toU64();
    input.stakeThreshold = in["stake_threshold"].toU64();
    if (!in["owner_uid"].isNull())
        input.ownerUid = in["owner_uid"].toU16();
    input.maxValidators = in["max_validators"].toU16();
    input.kappa = in["kappa"].toU16();
    input.bondsMovingAverage = in["bonds_moving_average"].toU64();
    input.bondsPenalty = in["bonds_penalty"].toU16();
    input.yuma3 = in["yuma3"].toBool();
    input.liquidAlpha = in["liquid_alpha"].toBool();
    input.alphaLow = in["alpha_low"].toU16();
    input.alphaHigh = in["alpha_high"].toU16();
    input.sigmoidSteepness = static_cast<std::int16_t>(in["sigmoid_steepness"].toI64());
    input.alpha = readUnits<Alpha>(in["alpha"]);
    input.tao = readUnits<Rao>(in["tao"]);
    for (const Json& permit : in["permit"].items())
        input.permits.push_back(permit.toBool() ? 1 : 0);
    input.registeredAt = readUnits<BlockNumber>(in["registered_at"]);
    if (!in["split"].isNull()) {
        input.split.emplace();
        for (const Json& part : in["split"].items())
            input.split->push_back(part.toU16());
    }
    for (const Json& mechanism : in["mechs"].items())
        input.mechanisms.push_back(readMechanism(mechanism));
    return out;
}

CheckReport checkYumaFile(const std::string& path)
{
    const Result<Json> document = Json::readFile(path);
    if (!document)
        return CheckReport::unreadable(path, document.error().toString());
    const std::optional<YumaCase> test = readYumaCase(*document);
    if (!test)
        return CheckReport::unreadable(path, "not a recorded epoch");
    CheckReport report;
    report.count(firstDifference(*document, *test));
    return report;
}

} // namespace soma::conformance
