// What the review says of a transfer to several.
#pragma once

#include "ui/flows/payout.h"
#include "ui/format/call_text.h"
#include "ui/views/signing/sign_review.h"

#include <QCoreApplication>

namespace soma::ui {

class PayoutWords {
    Q_DECLARE_TR_FUNCTIONS(PayoutWords)

public:
    /// Of a complete one.
    static ActWords words(const Payout& payout, const wallet::AccountRow& from,
                          const NameOf& nameOf);

private:
    static QStringList risks(const Payout& payout);
};

} // namespace soma::ui
