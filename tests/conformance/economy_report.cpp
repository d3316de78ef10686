#include "tests/conformance/economy_report.h"

#include "tests/conformance/economy_check.h"

namespace soma::conformance {

CheckReport checkEconomyFile(const std::string& path)
{
    const Result<test::Json> document = test::Json::readFile(path);
    if (!document)
        return CheckReport::unreadable(path, document.error().toString());
    if (!test::isEconomyVector(*document))
        return CheckReport::unreadable(path, "not a recorded economy");
    test::Tally tally;
    test::checkEconomy(*document, path, tally);
    CheckReport report;
    report.passed = tally.passed;
    report.failed = tally.failed;
    report.differences = tally.differences;
    return report;
}

} // namespace soma::conformance
