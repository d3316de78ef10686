#include "consensus/base/error.h"

namespace soma {

std::string Error::toString() const
{
    std::string text(m_domain);
    text += '.';
    text += m_name;
    if (!m_detail.empty()) {
        text += ": ";
        text += m_detail;
    }
    if (m_cause) {
        text += " (because ";
        text += m_cause->toString();
        text += ')';
    }
    return text;
}

} // namespace soma
