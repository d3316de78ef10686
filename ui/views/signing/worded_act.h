// What a form asks to be signed, and what the review says of it.
#pragma once

#include "ui/flows/sign_flow.h"
#include "ui/views/signing/sign_review.h"

namespace soma::ui {

struct WordedAct {
    Act act;
    ActWords words;
};

} // namespace soma::ui
