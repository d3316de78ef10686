// The texts (chain/codec/type_text.h) of types whose ScaleType is written by hand.
#pragma once

#include "chain/codec/type_text.h"
#include "chain/primitives/digest.h"
#include "chain/primitives/multi_address.h"
#include "chain/runtime/dispatch_error.h"
#include "chain/runtime/state.h"
#include "chain/runtime/weight.h"

namespace soma::codec {

template <>
struct TypeText<runtime::Weight> {
    static std::string text() { return "{ref_time:Compact<u64>,proof_size:Compact<u64>}"; }
};

template <>
struct TypeText<runtime::Phase> {
    static std::string text()
    {
        return "enum{ApplyExtrinsic=0(u32),Finalization=1,Initialization=2}";
    }
};

template <>
struct TypeText<runtime::DispatchError> {
    static std::string text() { return runtime::dispatchErrorText(); }
};

template <>
struct TypeText<runtime::DispatchResult> {
    static std::string text()
    {
        return "enum{Ok=0(()),Err=1(" + runtime::dispatchErrorText() + ")}";
    }
};

template <>
struct TypeText<chain::DigestItem> {
    static std::string text()
    {
        return "enum{Other=0(Vec<u8>),Consensus=4([u8;4],Vec<u8>),Seal=5([u8;4],Vec<u8>),"
               "PreRuntime=6([u8;4],Vec<u8>),RuntimeEnvironmentUpdated=8}";
    }
};

template <>
struct TypeText<chain::MultiAddress> {
    static std::string text()
    {
        return "enum{Id=0([u8;32]),Index=1(Compact<()>),Raw=2(Vec<u8>),Address32=3([u8;32]),"
               "Address20=4([u8;20])}";
    }
};

} // namespace soma::codec
