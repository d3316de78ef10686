// Makes up calls of any pallet from a fuzzer's bytes: the arguments follow the types that the
// pallets' tables declare, with accounts and subnets that mostly exist and amounts of every size.
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/runtime/pallet_table.h"
#include "tests/fuzz/byte_reader.h"

#include <string_view>
#include <vector>

namespace soma::fuzz {

/// Calls inside others end here.
inline constexpr int kDeepest = 3;

class CallMaker {
public:
    /// `accounts` are those that calls speak of.
    CallMaker(ByteReader& bytes, std::vector<chain::AccountId> accounts);

    /// Encoded; calls that only root can make and that may set anything are left out.
    Bytes call(int depth = 0);

    /// This call, with arguments from the bytes.
    Bytes callOf(const runtime::PalletTable& pallet, const runtime::CallEntry& entry,
                 int depth = 0);

private:
    /// A value of the type that begins at `type`, which is moved past it.
    void value(std::string_view& type, std::string_view name, Bytes& out, int depth);
    void integer(std::string_view text, std::string_view name, Bytes& out);
    void list(std::string_view& type, std::string_view name, Bytes& out, int depth);
    void array(std::string_view& type, std::string_view name, Bytes& out);
    void compact(std::string_view& type, std::string_view name, Bytes& out);
    void choice(std::string_view& type, std::string_view name, Bytes& out, int depth);
    void fields(std::string_view& type, Bytes& out, int depth);
    std::uint64_t number(std::string_view name);

    ByteReader& m_bytes;
    std::vector<chain::AccountId> m_accounts;
    std::vector<std::pair<const runtime::PalletTable*, const runtime::CallEntry*>> m_calls;
};

} // namespace soma::fuzz
