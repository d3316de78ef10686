// Blocks as a living network would leave them: pools that grow by emission and move by trades.
#pragma once

#include "chain/node/history/sampler.h"
#include "consensus/base/checked.h"

#include <random>
#include <vector>

namespace soma::test {

class HistoryMaker {
public:
    HistoryMaker(std::uint16_t subnets, unsigned seed) : m_random(seed)
    {
        for (std::uint16_t i = 0; i < subnets; ++i)
            m_pools.push_back({30'000 * std::int64_t{1'000'000'000} / (i + 1),
                               900'000 * std::int64_t{1'000'000'000},
                               1'000'000 * std::int64_t{1'000'000'000}, 0, 0});
    }

    /// The next block; every 360th of a subnet is an epoch of `places` places.
    node::BlockSample next(std::size_t places = 0)
    {
        using chain::SeriesKind;
        ++m_block;
        node::BlockSample out;
        ByteArray<32> hash{};
        for (std::size_t i = 0; i < 8; ++i)
            hash[i] = static_cast<std::uint8_t>(m_block >> (8 * i));
        out.head = {
            BlockNumber(m_block), chain::BlockHash(hash), {}, 1'787'006'136'000 + m_block * 12'000};
        const auto whole = static_cast<std::int64_t>(m_block);
        out.network = {3'016'000'000'000'000 + whole * 1'000'000'000,
                       2'000'000'000'000'000 + whole * 900'000'000, 1'000'000'000,
                       1'000'000'000'000 - whole % 50'000 * 9'000'000,
                       static_cast<std::int64_t>(m_pools.size())};
        for (std::size_t i = 0; i < m_pools.size(); ++i) {
            out.subnets.push_back(subnet(i));
            if (places != 0 && (m_block + i * 8) % 360 == 0)
                out.epochs.push_back(epoch(i, places));
        }
        return out;
    }

private:
    struct Pool {
        std::int64_t tao;
        std::int64_t alpha;
        std::int64_t out;
        std::int64_t volume;
        std::int64_t recycled;
    };

    std::int64_t draw(std::int64_t most)
    {
        return std::uniform_int_distribution<std::int64_t>(0, most)(m_random);
    }

    node::BlockSample::Subnet subnet(std::size_t i)
    {
        using chain::SeriesKind;
        Pool& pool = m_pools[i];
        const std::int64_t injected = 1'000'000'000 / static_cast<std::int64_t>(m_pools.size()) -
                                      static_cast<std::int64_t>(m_block / 360 % 7) * 1'000;
        pool.tao += injected;
        pool.alpha += 500'000'000;
        pool.out += 500'000'000;
        std::int64_t flow = 0;
        // Somebody trades in every fifth block.
        if (draw(4) == 0) {
            flow = draw(20'000'000'000) - 10'000'000'000;
            const std::int64_t moved =
                static_cast<std::int64_t>(static_cast<i128>(flow) * pool.alpha / pool.tao);
            pool.tao += flow;
            pool.alpha -= moved;
            pool.out += moved;
            pool.volume += flow < 0 ? -flow : flow;
        }
        if (draw(300) == 0)
            pool.recycled += 500'000;
        node::BlockSample::Subnet out;
        out.netuid = NetUid(static_cast<std::uint16_t>(i));
        const auto set = [&out](SeriesKind kind, std::int64_t value) {
            out.values[static_cast<std::size_t>(kind)] = value;
        };
        const auto price =
            static_cast<std::int64_t>(static_cast<i128>(pool.tao) * 1'000'000'000 / pool.alpha);
        set(SeriesKind::Price, price);
        set(SeriesKind::PoolTao, pool.tao);
        set(SeriesKind::PoolAlpha, pool.alpha);
        set(SeriesKind::AlphaOut, pool.out);
        m_moving.resize(m_pools.size(), price);
        m_moving[i] += (price - m_moving[i]) / 1'000;
        set(SeriesKind::MovingPrice, m_moving[i]);
        set(SeriesKind::TaoInjected, injected);
        set(SeriesKind::AlphaInjected, 500'000'000);
        set(SeriesKind::AlphaEmitted, 1'000'000'000);
        set(SeriesKind::ChainBuys, draw(9) == 0 ? draw(1'000'000) : 0);
        set(SeriesKind::TaoFlow, flow);
        set(SeriesKind::Volume, pool.volume);
        set(SeriesKind::NeuronCost, 500'000 + static_cast<std::int64_t>(m_block % 360));
        set(SeriesKind::Neurons, 256);
        set(SeriesKind::Recycled, pool.recycled);
        set(SeriesKind::RootShare, 180'000 - static_cast<std::int64_t>(m_block / 1'000));
        return out;
    }

    /// A quarter of the places validate, a half of the rest earns.
    node::EpochSample epoch(std::size_t i, std::size_t places)
    {
        node::EpochSample out;
        out.netuid = NetUid(static_cast<std::uint16_t>(i));
        for (std::size_t uid = 0; uid < places; ++uid) {
            const bool validates = uid % 4 == 0;
            const bool mines = !validates && uid % 2 == 0;
            const auto share = [&](bool earns) {
                return static_cast<std::uint16_t>(earns ? 300 + draw(40) : 0);
            };
            out.incentive.push_back(share(mines));
            out.dividends.push_back(share(validates));
            out.validatorTrust.push_back(validates ? static_cast<std::uint16_t>(60'000 + draw(99))
                                                   : std::uint16_t{0});
            out.consensus.push_back(share(mines));
            out.emission.push_back(static_cast<std::uint64_t>(
                validates || mines ? 500'000'000 + draw(50'000'000) : 0));
        }
        return out;
    }

    std::mt19937_64 m_random;
    std::vector<Pool> m_pools;
    std::vector<std::int64_t> m_moving;
    std::uint64_t m_block = 0;
};

} // namespace soma::test
