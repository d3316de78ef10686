// What the tabs of the staking page ask to be signed.
#pragma once

#include "ui/flows/sign_flow.h"
#include "ui/views/signing/sign_review.h"

namespace soma::ui {

struct StakeAct {
    Act act;
    ActWords words;
};

} // namespace soma::ui
