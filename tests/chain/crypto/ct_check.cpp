// Runs everything that touches a secret with the secret marked as such. Under valgrind's memcheck
// each branch and each address that depends on one becomes a report and the exit status 1.
//
// Built and registered with ctest when SOMA_CT_CHECK is on.
#include "chain/crypto/ct_mark.h"
#include "chain/crypto/ed25519.h"
#include "chain/crypto/random.h"
#include "chain/crypto/sr25519.h"

#include <cstdio>
#include <string_view>

using namespace soma;
using namespace soma::crypto;

namespace {

SecretBytes markedSecret(std::size_t size)
{
    SecretBytes secret = SecretBytes::ofSize(size);
    secret.fill([](MutableByteSpan bytes) {
        fillRandom(bytes);
        SOMA_CT_SECRET(bytes.data(), bytes.size());
    });
    return secret;
}

bool runSr25519()
{
    const JunctionCode code = junctionCode("check");
    const Bytes message(100, 1);
    const auto pair = Sr25519KeyPair::fromMiniSecret(markedSecret(32));
    if (!pair || !verifySr25519(pair->publicKey(), message, pair->sign(message).value()))
        return false;
    const Sr25519KeyPair hard = pair->deriveHard(code);
    const auto soft = pair->deriveSoft(code);
    if (!soft || !soft->sign(message) || !hard.sign(message))
        return false;
    const auto again = Sr25519KeyPair::fromCanonicalSecret(pair->canonicalSecret());
    const auto other = Sr25519KeyPair::fromEd25519Form(pair->ed25519FormSecret());
    return again && other && again->publicKey() == other->publicKey();
}

bool runEd25519()
{
    const Bytes message(100, 1);
    const auto pair = Ed25519KeyPair::fromSeed(markedSecret(32));
    return pair && verifyEd25519(pair->publicKey(), message, pair->sign(message).value()) &&
           pair->deriveHard(junctionCode("check")).sign(message).has_value();
}

bool runSecretBytes()
{
    const SecretBytes secret = markedSecret(32);
    return secret.equals(secret.duplicate()) && !secret.equals(markedSecret(32));
}

// The check itself must be able to fail: "leak" branches on a secret and has to be reported.
bool leakOnPurpose()
{
    return markedSecret(1).expose([](ByteSpan bytes) { return (bytes[0] & 1) != 0; });
}

} // namespace

int main(int count, char** arguments)
{
    if (!initialise())
        return 2;
    if (count > 1 && std::string_view(arguments[1]) == "leak")
        std::puts(leakOnPurpose() ? "odd" : "even");
    return runSr25519() && runEd25519() && runSecretBytes() ? 0 : 2;
}
