#include "tests/chain/runtime/test_chain.h"

#include "chain/codec/hex.h"
#include "chain/primitives/extrinsic.h"
#include "chain/runtime/dev_accounts.h"
#include "chain/runtime/invariants/block_books.h"
#include "chain/runtime/pallets/sudo.h"
#include "chain/storage/trie/trie_root.h"
#include "consensus/base/assert.h"
#include "tests/chain/runtime/call_log.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace soma::runtime::testing {

namespace {

void logExtrinsic(const Bytes& encoded, const Result<ApplyOutcome>& outcome)
{
    const auto extrinsic = chain::decodeExtrinsic(encoded);
    const auto call = extrinsic ? decodeRuntimeCall(extrinsic->call) : extrinsic.error();
    if (!call)
        return;
    const Origin origin =
        extrinsic->isSigned() ? Origin::account(chain::AccountId()) : Origin::none();
    if (outcome)
        logCall(origin, *call, outcome->failure);
    else
        logCall(origin, *call, "refused: " + outcome.error().toString());
}

/// Anywhere in the bytes: a call inside others, or by chance, which does no harm.
bool hasCall(const Bytes& encoded, const CallId& call)
{
    const std::array<std::uint8_t, 2> wanted{call.pallet.index, call.index};
    return std::search(encoded.begin(), encoded.end(), wanted.begin(), wanted.end()) !=
           encoded.end();
}

/// Root may write what it likes, also into the books.
bool mayRewriteBooks(const std::vector<Bytes>& body)
{
    return std::any_of(body.begin(), body.end(), [](const Bytes& encoded) {
        return hasCall(encoded, sudo::Sudo::kCall) ||
               hasCall(encoded, sudo::SudoUncheckedWeight::kCall);
    });
}

} // namespace

chain::StateRoot rootOf(const MapState& state, const storage::StateChanges& changes)
{
    storage::PlainMap next = state.map;
    storage::applyTo(next, changes);
    const std::vector<std::pair<Bytes, Bytes>> entries(next.begin(), next.end());
    return chain::StateRoot(storage::trieRoot(entries, storage::TrieVersion::V1));
}

std::string brokenInvariant(const storage::StateReader& state, const RuntimeConfig& config,
                            const InvariantOptions& options)
{
    const auto sound = checkInvariants(state, config, options);
    return sound ? std::string() : sound.error().toString();
}

const crypto::Sr25519KeyPair& devKeys(std::string_view name)
{
    static std::map<std::string, crypto::Sr25519KeyPair, std::less<>> kKeys;
    const auto found = kKeys.find(name);
    if (found != kKeys.end())
        return found->second;
    const auto mini =
        codec::fromHex("fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e");
    SOMA_ASSERT(mini.has_value());
    auto base = crypto::Sr25519KeyPair::fromMiniSecret(crypto::SecretBytes::copyOf(*mini));
    SOMA_ASSERT(base.has_value());
    return kKeys.emplace(name, base->deriveHard(crypto::junctionCode(name))).first->second;
}

chain::AccountId dev(std::string_view name)
{
    if (const auto known = devAccount(name))
        return *known;
    return chain::AccountId(devKeys(name).publicKey());
}

chain::AccountId stranger(std::uint64_t number)
{
    ByteArray<32> bytes;
    bytes.fill(0xee);
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return chain::AccountId(bytes);
}

TestChain::TestChain(RuntimeConfig config, std::vector<std::pair<chain::AccountId, Rao>> extra)
    : m_config(config)
{
    const chain::AuthorityKey author(dev("One").bytes());
    const auto genesis = buildGenesis(localnetGenesis(author, author, m_config, extra));
    SOMA_ASSERT(genesis.has_value());
    storage::applyTo(m_state.map, genesis->state);
    m_headers.push_back(genesis->header);
}

TestChain::~TestChain() = default;

Rao TestChain::free(const chain::AccountId& who) const
{
    return system::kAccount.get(m_state, who).data.free;
}

void TestChain::open(std::uint64_t slots)
{
    m_slot += slots;
    m_body.clear();
    m_overlay = std::make_unique<storage::Overlay>(m_state);
    m_run = std::make_unique<Executive>(*m_overlay, m_config);
    const auto begun = m_run->initializeBlock(
        {m_headers.back().hash(), BlockNumber(number() + 1), {chain::auraPreRuntime(m_slot)}});
    SOMA_ASSERT(begun.has_value());
    const auto timed =
        apply(timestampInherent(m_slot * m_config.slotDurationMs), SignatureCheck::Verify);
    SOMA_ASSERT(timed.has_value());
}

Result<ApplyOutcome> TestChain::apply(const Bytes& encoded, SignatureCheck check)
{
    auto outcome = m_run->applyExtrinsic(encoded, check);
    logExtrinsic(encoded, outcome);
    if (outcome)
        m_body.push_back(encoded);
    if (hasCall(encoded, balances::ForceSetBalance::kCall))
        m_invariants.rootHasMinted = true;
    return outcome;
}

void TestChain::close()
{
    auto header = m_run->finalizeBlock();
    SOMA_ASSERT(header.has_value());
    header->stateRoot = rootOf(m_state, m_overlay->changes());

    // The same block again, from its bytes.
    storage::Overlay second(m_state);
    const auto imported = executeBlock(
        {*header, m_body}, second, m_config, SignatureCheck::AlreadyVerified,
        [this](const storage::StateChanges& changes) { return rootOf(m_state, changes); });
    if (!imported) {
        std::fprintf(stderr, "import: %s\n", imported.error().toString().c_str());
        std::abort();
    }

    MapState after{m_state};
    storage::applyTo(after.map, m_overlay->changes());
    checkBooks(after);
    m_state = std::move(after);
    m_run.reset();
    m_overlay.reset();
    m_headers.push_back(*header);
    const std::string fault = brokenInvariant(m_state, m_config, m_invariants);
    if (!fault.empty()) {
        std::fprintf(stderr, "block %llu: %s\n", static_cast<unsigned long long>(number()),
                     fault.c_str());
        std::abort();
    }
}

void TestChain::checkBooks(const MapState& after) const
{
    // The first extrinsic is the timestamp.
    const subtensor::BlockFacts facts{.hasCalls = m_body.size() > 1};
    if (mayRewriteBooks(m_body))
        return;
    const Result<void> sound = subtensor::checkBlockBooks(m_state, after, facts);
    if (sound)
        return;
    std::fprintf(stderr, "block %llu: %s\n", static_cast<unsigned long long>(number() + 1),
                 sound.error().toString().c_str());
    std::abort();
}

Bytes TestChain::make(std::string_view signer, const RuntimeCall& call, const SignOptions& options)
{
    const chain::AccountId who = dev(signer);
    const storage::StateReader& seen =
        isOpen() ? static_cast<const storage::StateReader&>(m_run->state()) : m_state;
    chain::SignedExtra extra;
    extra.era = options.era;
    extra.tip.value = options.tip;
    extra.nonce.value = options.nonce.value_or(system::kAccount.get(seen, who).nonce);
    Bytes encodedCall = codec::encode(call);
    chain::MultiSignature signature;
    if (options.realSignature) {
        const BlockNumber birth = options.era.birth(BlockNumber(number() + 1));
        const chain::SignedAdditional additional{options.specVersion,
                                                 options.transactionVersion,
                                                 options.genesis.value_or(hashOf(0)),
                                                 hashOf(birth.value()),
                                                 {}};
        const auto made = devKeys(signer).sign(
            chain::bytesToSign(chain::signingPayload(encodedCall, extra, additional)));
        SOMA_ASSERT(made.has_value());
        signature = chain::MultiSignature::sr25519(*made);
    }
    return chain::encodeExtrinsic(
        chain::Extrinsic::makeSigned(who, signature, extra, std::move(encodedCall)));
}

Result<ApplyOutcome> TestChain::call(std::string_view signer, const RuntimeCall& call,
                                     const SignOptions& options)
{
    open();
    const auto outcome =
        apply(make(signer, call, options),
              options.realSignature ? SignatureCheck::Verify : SignatureCheck::AlreadyVerified);
    close();
    return outcome;
}

std::string TestChain::root(const RuntimeCall& inner)
{
    const auto outcome = call("Alice", sudo::Sudo{BoxedCall{inner}});
    SOMA_ASSERT(outcome.has_value() && !outcome->failure);
    for (const DescribedEvent& event : events())
        if (event.name == "Sudid") {
            const auto& told = std::get<std::string>(event.fields[0].value);
            logCall(Origin::root(), inner, told);
            return told;
        }
    return "no Sudid event";
}

void TestChain::emptyBlocks(std::uint64_t count)
{
    for (std::uint64_t i = 0; i < count; ++i) {
        open();
        close();
    }
}

std::vector<DescribedEvent> TestChain::events() const
{
    const auto all = describeEvents(system::kEvents.get(m_state).bytes);
    SOMA_ASSERT(all.has_value());
    return *all;
}

std::vector<std::string> TestChain::eventNames() const
{
    std::vector<std::string> names;
    for (const DescribedEvent& event : events())
        if (event.extrinsic() && event.extrinsic() != 0U)
            names.push_back(event.pallet + "." + event.name);
    return names;
}

Result<TransactionValidity> TestChain::validate(const Bytes& encoded, SignatureCheck check)
{
    return validateTransaction(m_state, m_config, m_headers.back().hash(), encoded, check);
}

} // namespace soma::runtime::testing
