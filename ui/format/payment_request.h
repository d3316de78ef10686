// What a receiver asks for, as text that another window can read: "bittensor:ADDRESS?amount=1.5&
// label=rent", shaped as Bitcoin's BIP 21 is. Who asks for nothing in particular gives away the
// plain address, which every program reads.
#pragma once

#include "consensus/base/units.h"

#include <QString>

#include <optional>

namespace soma::ui {

struct PaymentRequest {
    QString address; ///< As it was written; not judged here.
    std::optional<Rao> amount;
    QString label; ///< Other people's text when it was read. No line breaks.

    bool operator==(const PaymentRequest&) const = default;
};

QString paymentRequestText(const PaymentRequest& request);

/// Nothing when the text is no request, or one with a part that must be understood and is not: an
/// amount that is none, a part given twice, or an unknown one whose name begins with "req-".
std::optional<PaymentRequest> readPaymentRequest(const QString& text);

} // namespace soma::ui
