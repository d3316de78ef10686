// A chain of one author in memory for the runtime's tests. Every block that it closes is executed
// a second time from its bytes, and the invariants and the block's books are checked after it.
#pragma once

#include "chain/crypto/ed25519.h"
#include "chain/crypto/sr25519.h"
#include "chain/runtime/describe.h"
#include "chain/runtime/executive.h"
#include "chain/runtime/genesis.h"
#include "chain/runtime/invariants.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/validate.h"
#include "tests/chain/storage/map_state.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace soma::runtime::testing {

using storage::MapState;

/// The root of `state` with the changes applied, from all keys anew.
chain::StateRoot rootOf(const MapState& state, const storage::StateChanges& changes);

/// What checkInvariants() says; empty when all is well.
std::string brokenInvariant(const storage::StateReader& state, const RuntimeConfig& config,
                            const InvariantOptions& options = {});

/// The account of //Name of the development phrase.
chain::AccountId dev(std::string_view name);
const crypto::Sr25519KeyPair& devKeys(std::string_view name);
/// An account nobody holds the key of.
chain::AccountId stranger(std::uint64_t number);

struct SignOptions {
    std::optional<std::uint32_t> nonce; ///< The account's own when absent.
    Rao tip;
    chain::Era era;
    bool realSignature = false;
    std::optional<chain::BlockHash> genesis;
    std::uint32_t specVersion = kSpecVersion;
    std::uint32_t transactionVersion = kTransactionVersion;
};

class TestChain {
public:
    explicit TestChain(RuntimeConfig config = {},
                       std::vector<std::pair<chain::AccountId, Rao>> extra = {});
    ~TestChain();

    const MapState& state() const { return m_state; }

    const RuntimeConfig& config() const { return m_config; }

    std::uint64_t number() const { return m_headers.back().number.value(); }

    chain::BlockHash hashOf(std::uint64_t number) const { return m_headers[number].hash(); }

    const chain::Header& header() const { return m_headers.back(); }

    Rao free(const chain::AccountId& who) const;

    Rao free(std::string_view name) const { return free(dev(name)); }

    /// Begins the next block with its timestamp; the slot is the parent's plus `slots`.
    void open(std::uint64_t slots = 1);

    bool isOpen() const { return m_run != nullptr; }

    Executive& run() { return *m_run; }

    State& working() { return m_run->state(); }

    Result<ApplyOutcome> apply(const Bytes& encoded, SignatureCheck check);
    /// Ends the block; aborts the test program when an invariant breaks.
    void close();

    /// Signs with a wrong signature unless asked: most tests are not about that.
    Bytes make(std::string_view signer, const RuntimeCall& call, const SignOptions& options = {});

    /// A block with this one call; the outcome of that call.
    Result<ApplyOutcome> call(std::string_view signer, const RuntimeCall& call,
                              const SignOptions& options = {});

    /// The same through Sudo by //Alice; "Ok" or the names of the inner call's error.
    std::string root(const RuntimeCall& call);

    void emptyBlocks(std::uint64_t count);

    /// "Balances.Transfer" ... of the last block, without those of its start and the timestamp.
    std::vector<std::string> eventNames() const;
    std::vector<DescribedEvent> events() const;

    Result<TransactionValidity> validate(const Bytes& encoded,
                                         SignatureCheck check = SignatureCheck::AlreadyVerified);

    std::vector<Bytes> blockBody() const { return m_body; }

private:
    void checkBooks(const MapState& after) const;
    std::uint64_t slotOf(std::uint64_t number) const;

    RuntimeConfig m_config;
    InvariantOptions m_invariants;
    MapState m_state;
    std::vector<chain::Header> m_headers;
    std::uint64_t m_slot = 148'917'178;
    std::unique_ptr<storage::Overlay> m_overlay;
    std::unique_ptr<Executive> m_run;
    std::vector<Bytes> m_body;
};

} // namespace soma::runtime::testing
