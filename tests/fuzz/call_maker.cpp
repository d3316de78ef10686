#include "tests/fuzz/call_maker.h"

#include "chain/codec/scale_writer.h"
#include "chain/runtime/runtime_tables.h"

#include <algorithm>
#include <array>

namespace soma::fuzz {

namespace {

/// Root's calls that may write anything, and the block author's.
constexpr std::array<std::string_view, 14> kLeftOut{"set_storage",
                                                    "kill_storage",
                                                    "kill_prefix",
                                                    "set_code",
                                                    "set_code_without_checks",
                                                    "set_heap_pages",
                                                    "authorize_upgrade",
                                                    "authorize_upgrade_without_checks",
                                                    "apply_authorized_upgrade",
                                                    "force_adjust_total_issuance",
                                                    "force_set_balance",
                                                    "sudo_set_total_issuance",
                                                    "schedule_grandpa_change",
                                                    "swap_authorities"};

bool isLeftOut(const runtime::PalletTable& pallet, const runtime::CallEntry& call)
{
    return pallet.id.name == "Timestamp" ||
           std::find(kLeftOut.begin(), kLeftOut.end(), call.name) != kLeftOut.end();
}

/// Cuts `count` characters from the front.
std::string_view cut(std::string_view& text, std::size_t count)
{
    count = std::min(count, text.size());
    const std::string_view front = text.substr(0, count);
    text.remove_prefix(count);
    return front;
}

bool skip(std::string_view& text, std::string_view front)
{
    if (!text.starts_with(front))
        return false;
    text.remove_prefix(front.size());
    return true;
}

/// Everything up to one of these characters.
std::string_view word(std::string_view& text, std::string_view ends)
{
    return cut(text, std::min(text.find_first_of(ends), text.size()));
}

bool has(std::string_view name, std::string_view part)
{
    return name.find(part) != std::string_view::npos;
}

} // namespace

CallMaker::CallMaker(ByteReader& bytes, std::vector<chain::AccountId> accounts)
    : m_bytes(bytes)
    , m_accounts(std::move(accounts))
{
    for (const runtime::PalletTable* pallet : runtime::pallets())
        for (const runtime::CallEntry& call : pallet->calls)
            if (!isLeftOut(*pallet, call))
                m_calls.emplace_back(pallet, &call);
}

Bytes CallMaker::call(int depth)
{
    const auto& [pallet, entry] = m_calls[m_bytes.u16() % m_calls.size()];
    return callOf(*pallet, *entry, depth);
}

Bytes CallMaker::callOf(const runtime::PalletTable& pallet, const runtime::CallEntry& entry,
                        int depth)
{
    Bytes out{pallet.id.index, entry.index};
    for (const runtime::FieldInfo& field : entry.arguments) {
        const std::string text = field.type->text();
        std::string_view type = text;
        value(type, field.name, out, depth);
    }
    return out;
}

/// Numbers near what the argument's name stands for, and every now and then any number.
std::uint64_t CallMaker::number(std::string_view name)
{
    const std::uint8_t kind = m_bytes.byte();
    if (kind % 16 == 0)
        return m_bytes.amount();
    if (kind % 16 == 1)
        return ~std::uint64_t{0} - kind / 16;
    if (has(name, "netuid") || has(name, "subnet"))
        return kind / 16 % 6;
    if (has(name, "uid") || has(name, "dest") || has(name, "mecid") || has(name, "index"))
        return kind / 16 % 8;
    if (has(name, "price") || has(name, "limit"))
        return m_bytes.amount() % 10'000'000'000;
    if (kind % 16 < 5)
        return kind / 16;
    return m_bytes.amount() % 3'000'000'000'000;
}

void CallMaker::integer(std::string_view text, std::string_view name, Bytes& out)
{
    codec::ScaleWriter writer(out);
    const std::uint64_t drawn = number(name);
    if (text == "u8" || text == "i8")
        writer.fixed(static_cast<std::uint8_t>(drawn));
    else if (text == "u16" || text == "i16")
        writer.fixed(static_cast<std::uint16_t>(drawn));
    else if (text == "u32" || text == "i32")
        writer.fixed(static_cast<std::uint32_t>(drawn));
    else if (text == "u64" || text == "i64")
        writer.fixed(drawn);
    else
        writer.fixed(m_bytes.byte() % 8 < 2 ? static_cast<u128>(drawn) << 64U | drawn
                                            : static_cast<u128>(drawn));
}

void CallMaker::list(std::string_view& type, std::string_view name, Bytes& out, int depth)
{
    const std::string_view element = type;
    const std::uint8_t count = m_bytes.byte() % 4;
    codec::ScaleWriter(out).compact(count);
    Bytes unused;
    for (int i = 0; i < count; ++i) {
        type = element;
        value(type, name, out, depth + 1);
    }
    if (count == 0)
        value(type, name, unused, kDeepest);
    skip(type, ">");
}

/// Thirty-two bytes are mostly one of the accounts.
void CallMaker::array(std::string_view& type, std::string_view name, Bytes& out)
{
    static_cast<void>(word(type, ";"));
    skip(type, ";");
    const std::size_t length = std::stoul(std::string(word(type, "]")));
    skip(type, "]");
    const bool isHash = has(name, "hash") || has(name, "commit");
    if (length == 32 && !isHash && m_bytes.byte() % 16 != 0) {
        soma::append(out, m_accounts[m_bytes.byte() % m_accounts.size()].bytes());
        return;
    }
    for (std::size_t i = 0; i < length; ++i)
        out.push_back(m_bytes.byte());
}

void CallMaker::compact(std::string_view& type, std::string_view name, Bytes& out)
{
    const std::string_view inner = word(type, ">");
    skip(type, ">");
    std::uint64_t drawn = inner == "()" ? 0 : number(name);
    if (inner == "u8")
        drawn = static_cast<std::uint8_t>(drawn);
    else if (inner == "u16")
        drawn = static_cast<std::uint16_t>(drawn);
    else if (inner == "u32")
        drawn = static_cast<std::uint32_t>(drawn);
    if (inner != "()")
        codec::ScaleWriter(out).compact(drawn);
}

/// "enum{A=0,B=1(u8),C=2{x:u8}}".
void CallMaker::choice(std::string_view& type, std::string_view name, Bytes& out, int depth)
{
    struct Variant {
        std::uint8_t index;
        std::string_view content;
    };

    std::vector<Variant> variants;
    while (!type.empty() && !skip(type, "}")) {
        skip(type, ",");
        static_cast<void>(word(type, "="));
        skip(type, "=");
        const auto index = static_cast<std::uint8_t>(std::stoul(std::string(word(type, ",({}"))));
        variants.push_back({index, type});
        Bytes unused;
        if (type.starts_with("(") || type.starts_with("{"))
            value(type, name, unused, kDeepest + 1);
    }
    const Variant& chosen = variants[m_bytes.byte() % variants.size()];
    out.push_back(chosen.index);
    std::string_view content = chosen.content;
    if (content.starts_with("(") || content.starts_with("{"))
        value(content, name, out, depth + 1);
}

/// "{a:u8,b:u8}" behind its bracket.
void CallMaker::fields(std::string_view& type, Bytes& out, int depth)
{
    while (!type.empty() && !skip(type, "}")) {
        skip(type, ",");
        const std::string_view name = word(type, ":");
        skip(type, ":");
        value(type, name, out, depth + 1);
    }
}

void CallMaker::value(std::string_view& type, std::string_view name, Bytes& out, int depth)
{
    if (skip(type, "Vec<")) {
        list(type, name, out, depth);
    } else if (skip(type, "Compact<")) {
        compact(type, name, out);
    } else if (skip(type, "[")) {
        array(type, name, out);
    } else if (skip(type, "enum{")) {
        choice(type, name, out, depth);
    } else if (skip(type, "{")) {
        fields(type, out, depth);
    } else if (skip(type, "(")) {
        while (!type.empty() && !skip(type, ")")) {
            skip(type, ",");
            value(type, name, out, depth + 1);
        }
    } else if (skip(type, "RuntimeCall")) {
        // The deepest call is a remark.
        soma::append(out, depth < kDeepest ? call(depth + 1) : Bytes{0, 0, 0});
    } else if (skip(type, "bool")) {
        out.push_back(m_bytes.byte() % 2);
    } else {
        const std::string_view text = word(type, ",)}>;]");
        if (!text.empty())
            integer(text, name, out);
        else
            cut(type, 1);
    }
}

} // namespace soma::fuzz
