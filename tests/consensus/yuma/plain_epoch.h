// A second, slow and obvious epoch, written straight from yuma-epoch.md: rows as lists of pairs,
// raw integers in 128 bits, no fixed-point type, no cleverness. It shares nothing with
// consensus/yuma and consensus/math but the input and output structs, so that both are wrong
// together only where the document is.
#pragma once

#include "consensus/yuma/epoch_input.h"
#include "consensus/yuma/epoch_output.h"

namespace soma::test {

yuma::EpochOutput plainEpoch(const yuma::EpochInput& in, Alpha emission);

} // namespace soma::test
