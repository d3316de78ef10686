#include "consensus/pool/safe_float.h"
#include "consensus/pool/share_pool.h"
#include "tests/conformance/economy_check_parts.h"

#include <vector>

namespace soma::test {

namespace {

using math::U64F64;
using pool::SafeFloat;
using pool::SharePool;
using pool::StoredFloat;

SafeFloat number(const Json& pair)
{
    return SafeFloat::fromStorage(pair[0].toU128(), pair[1].toI64());
}

std::string showFloat(const SafeFloat& value)
{
    return showList({show(value.mantissa()), show(value.exponent())});
}

std::string showFloat(const std::optional<SafeFloat>& value)
{
    return value ? showFloat(*value) : "null";
}

void checkBinary(const Json& row, const std::string& path, Tally& tally)
{
    const SafeFloat a = number(row[0]);
    const SafeFloat b = number(row[1]);
    tally.compare(path + " add", showFloat(a.add(b)), show(row[2]));
    tally.compare(path + " subtract", showFloat(a.subtract(b)), show(row[3]));
    tally.compare(path + " divide", showFloat(a.divide(b)), show(row[4]));
    tally.compare(path + " greater", show(a.isGreaterThan(b)), show(row[5]));
}

struct Script {
    SharePool pool;
    std::vector<StoredFloat> shares;
};

Script scriptFrom(const Json& initial, std::size_t keys)
{
    Script script;
    script.pool.value = initial["value"].toU64();
    script.shares.resize(keys);
    if (!initial["legacy_denominator"].isNull())
        script.pool.denominator =
            StoredFloat::legacy(U64F64::fromBits(initial["legacy_denominator"].toU128()));
    for (std::size_t key = 0; key < keys; ++key) {
        const Json& share = initial["legacy_shares"][key];
        if (!share.isNull())
            script.shares[key] = StoredFloat::legacy(U64F64::fromBits(share.toU128()));
    }
    return script;
}

std::string runStep(Script& script, const Json& step)
{
    const std::string& op = step[0].text();
    const bool hasKey = !step[1].isNull();
    StoredFloat none;
    StoredFloat& share = hasKey ? script.shares[step[1].toU64()] : none;
    if (op == "raw_update_one") {
        updateOne(script.pool, share, step[2].toI64());
        return "null";
    }
    const std::uint64_t amount = step[2].toU64();
    if (op == "can_increase")
        return show(canIncreaseStake(script.pool, amount));
    if (op == "increase")
        increaseStake(script.pool, share, amount);
    else if (op == "decrease")
        decreaseStake(script.pool, share, amount);
    else if (op == "increase_all")
        increaseAll(script.pool, amount);
    else
        decreaseAll(script.pool, amount);
    return "null";
}

std::string showState(const Script& script)
{
    std::vector<std::string> shares;
    for (const StoredFloat& share : script.shares) {
        shares.push_back(showList({showFloat(share.value()), show(share.exists()),
                                   show(shareValue(script.pool, share))}));
    }
    return showList(
        {show(script.pool.value), showFloat(script.pool.denominator.value()), showList(shares)});
}

void checkScript(const Json& row, const std::string& path, Tally& tally)
{
    Script script = scriptFrom(row[0], row[1].toU64());
    std::size_t index = 0;
    for (const Json& step : row[2].items()) {
        const std::string at = path + " step " + std::to_string(index++);
        tally.compare(at, runStep(script, step), show(step[3]));
        tally.compare(at + " state", showState(script), show(step[4]));
    }
}

} // namespace

const std::vector<SectionCheck>& sharePoolChecks()
{
    static const std::vector<SectionCheck> checks{
        {"safefloat", "new",
         [](const Json& row, const std::string& path, Tally& tally) {
             tally.compare(path, showFloat(SafeFloat::make(row[0].toU128(), row[1].toI64())),
                           show(row[2]));
         }},
        {"safefloat", "binary", checkBinary},
        {"safefloat", "mul_div",
         [](const Json& row, const std::string& path, Tally& tally) {
             tally.compare(path, showFloat(number(row[0]).mulDiv(number(row[1]), number(row[2]))),
                           show(row[3]));
         }},
        {"safefloat", "to_u64",
         [](const Json& row, const std::string& path, Tally& tally) {
             tally.compare(path, show(number(row[0]).toU64()), show(row[1]));
         }},
        {"safefloat", "from_u64",
         [](const Json& row, const std::string& path, Tally& tally) {
             tally.compare(path, showFloat(SafeFloat::fromU64(row[0].toU64())), show(row[1]));
         }},
        {"safefloat", "from_u64f64",
         [](const Json& row, const std::string& path, Tally& tally) {
             const auto value = U64F64::fromBits(row[0].toU128());
             tally.compare(path, showFloat(SafeFloat::fromU64F64(value)), show(row[1]));
         }},
        {"share_pool", "scripts", checkScript},
    };
    return checks;
}

} // namespace soma::test
