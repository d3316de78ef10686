#include "chain/node/history/series_codec.h"

#include "chain/api/node_error.h"

namespace soma::node {

namespace {

/// First byte: how often differences were taken. Then the number of values, then the differences
/// (or, of None, the values); a zero is followed by how many more zeros come.
enum class Order : std::uint8_t { None = 0, First = 1, Second = 2 };

/// In the place of the first byte: the length of packed places, these, and the packed values.
constexpr std::uint8_t kPlaced = 3;

void putNumber(Bytes& out, std::uint64_t value)
{
    while (value >= 0x80) {
        out.push_back(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<std::uint8_t>(value));
}

std::uint64_t zigzag(std::uint64_t difference)
{
    const bool negative = (difference >> 63) != 0;
    return difference << 1 ^ (negative ? ~std::uint64_t{0} : 0);
}

std::uint64_t unzigzag(std::uint64_t coded)
{
    return coded >> 1 ^ ((coded & 1) != 0 ? ~std::uint64_t{0} : 0);
}

class Writer {
public:
    explicit Writer(Order order, std::size_t count) : m_order(order)
    {
        m_out.push_back(static_cast<std::uint8_t>(order));
        putNumber(m_out, count);
    }

    void add(std::int64_t value)
    {
        // Wrapping arithmetic takes every value there and back.
        const auto bits = static_cast<std::uint64_t>(value);
        const std::uint64_t first = bits - m_last;
        const std::uint64_t told = m_order == Order::None    ? bits
                                   : m_order == Order::First ? first
                                                             : first - m_lastDifference;
        m_last = bits;
        m_lastDifference = first;
        if (told == 0) {
            ++m_zeros;
            return;
        }
        endRun();
        putNumber(m_out, m_order == Order::None ? told : zigzag(told));
    }

    Bytes finish()
    {
        endRun();
        return std::move(m_out);
    }

private:
    void endRun()
    {
        if (m_zeros == 0)
            return;
        m_out.push_back(0);
        putNumber(m_out, m_zeros - 1);
        m_zeros = 0;
    }

    Order m_order;
    Bytes m_out;
    std::uint64_t m_last = 0;
    std::uint64_t m_lastDifference = 0;
    std::uint64_t m_zeros = 0;
};

Bytes packedBy(Order order, std::span<const std::int64_t> values)
{
    Writer writer(order, values.size());
    for (const std::int64_t value : values)
        writer.add(value);
    return writer.finish();
}

class Reader {
public:
    explicit Reader(ByteSpan bytes) : m_bytes(bytes) {}

    bool byte(std::uint8_t& out)
    {
        if (m_at >= m_bytes.size())
            return false;
        out = m_bytes[m_at++];
        return true;
    }

    bool number(std::uint64_t& out)
    {
        out = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            std::uint8_t next = 0;
            if (!byte(next))
                return false;
            out |= static_cast<std::uint64_t>(next & 0x7F) << shift;
            if ((next & 0x80) == 0)
                return true;
        }
        return false;
    }

    bool isAtEnd() const { return m_at == m_bytes.size(); }

    ByteSpan rest() const { return m_bytes.subspan(m_at); }

private:
    ByteSpan m_bytes;
    std::size_t m_at = 0;
};

bool readValues(Reader& in, Order order, std::size_t count, std::vector<std::int64_t>& out)
{
    std::uint64_t last = 0;
    std::uint64_t difference = 0;
    std::uint64_t zeros = 0;
    while (out.size() < count) {
        std::uint64_t told = 0;
        if (zeros > 0) {
            --zeros;
        } else {
            if (!in.number(told) || (told == 0 && !in.number(zeros)))
                return false;
            told = order == Order::None ? told : unzigzag(told);
        }
        if (order == Order::None) {
            out.push_back(static_cast<std::int64_t>(told));
            continue;
        }
        difference = order == Order::First ? told : difference + told;
        last += difference;
        out.push_back(static_cast<std::int64_t>(last));
    }
    return zeros == 0 && in.isAtEnd();
}

} // namespace

Bytes packColumn(std::span<const std::int64_t> values)
{
    Bytes best = packedBy(Order::First, values);
    for (const Order order : {Order::Second, Order::None})
        if (Bytes other = packedBy(order, values); other.size() < best.size())
            best = std::move(other);
    return best;
}

Result<std::vector<std::int64_t>> unpackColumn(ByteSpan bytes, std::size_t most)
{
    Reader in(bytes);
    std::uint8_t order = 0;
    std::uint64_t count = 0;
    std::vector<std::int64_t> out;
    if (!in.byte(order) || order > 2 || !in.number(count) || count > most)
        return Error(chain::NodeError::DatabaseDamaged, "history: a column's beginning");
    out.reserve(count);
    if (!readValues(in, static_cast<Order>(order), count, out))
        return Error(chain::NodeError::DatabaseDamaged, "history: a column's values");
    return out;
}

Bytes packPlaced(const PlacedColumn& column)
{
    const Bytes places = packColumn(column.places);
    const Bytes values = packColumn(column.values);
    Bytes out{kPlaced};
    putNumber(out, places.size());
    out.insert(out.end(), places.begin(), places.end());
    out.insert(out.end(), values.begin(), values.end());
    return out;
}

Result<PlacedColumn> unpackPlaced(ByteSpan bytes, std::size_t most)
{
    PlacedColumn out;
    if (bytes.empty() || bytes[0] != kPlaced) {
        out.values = SOMA_TRY(unpackColumn(bytes, most));
        return out;
    }
    Reader in(bytes.subspan(1));
    std::uint64_t length = 0;
    if (!in.number(length) || length > in.rest().size())
        return Error(chain::NodeError::DatabaseDamaged, "history: a column's places");
    out.places = SOMA_TRY(unpackColumn(in.rest().first(length), most));
    out.values = SOMA_TRY(unpackColumn(in.rest().subspan(length), most));
    // From the first sample on, rising, one for each value.
    bool fits = out.places.size() == out.values.size() && !out.places.empty() &&
                out.places.front() == 0 && out.places.back() < static_cast<std::int64_t>(most);
    for (std::size_t i = 1; fits && i < out.places.size(); ++i)
        fits = out.places[i] > out.places[i - 1];
    if (!fits)
        return Error(chain::NodeError::DatabaseDamaged, "history: a column's places");
    return out;
}

} // namespace soma::node
