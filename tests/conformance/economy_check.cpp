#include "tests/conformance/economy_check.h"

#include "tests/conformance/economy_check_parts.h"

#include <array>

namespace soma::test {

namespace {

const std::vector<SectionCheck>& partOf(std::size_t index)
{
    switch (index) {
    case 0:
        return balancerChecks();
    case 1:
        return swapChecks();
    case 2:
        return sharePoolChecks();
    case 3:
        return fixedMathChecks();
    case 4:
        return emissionChecks();
    default:
        return distributionChecks();
    }
}

constexpr std::size_t kParts = 6;

const SectionCheck* find(std::string_view kind, std::string_view section)
{
    for (std::size_t part = 0; part < kParts; ++part) {
        for (const SectionCheck& check : partOf(part)) {
            if (check.kind == kind && (section.empty() || check.section == section))
                return &check;
        }
    }
    return nullptr;
}

} // namespace

bool isEconomyVector(const Json& document)
{
    return document["sections"].isObject() && find(document["kind"].text(), {}) != nullptr;
}

void checkEconomy(const Json& document, const std::string& name, Tally& tally)
{
    const std::string& kind = document["kind"].text();
    for (const auto& [section, content] : document["sections"].members()) {
        const SectionCheck* check = find(kind, section);
        const std::string path = name + " " + section;
        if (check == nullptr) {
            tally.compare(path, "no check", "a known section");
            continue;
        }
        std::size_t index = 0;
        for (const Json& row : content["rows"].items())
            check->check(row, path + " row " + std::to_string(index++), tally);
    }
}

} // namespace soma::test
