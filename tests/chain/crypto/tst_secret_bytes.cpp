#include "chain/crypto/random.h"
#include "chain/crypto/secret_bytes.h"
#include "tests/chain/crypto/child_process.h"

#include <QTest>
#include <algorithm>
#include <concepts>
#include <numeric>
#include <ostream>
#include <type_traits>

using namespace soma;
using namespace soma::crypto;
using namespace soma::test;

static_assert(!std::is_copy_constructible_v<SecretBytes>);
static_assert(!std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, ByteSpan>);
static_assert(!std::is_convertible_v<ByteSpan, SecretBytes>);
static_assert(!std::equality_comparable<SecretBytes>);

template <typename T>
concept Printable = requires(std::ostream& out, const T& value)
{
    out << value;
};

static_assert(!Printable<SecretBytes>);

class TestSecretBytes : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QVERIFY(initialise()); }

    void startsZeroed();
    void takeFromWipesTheSource();
    void moveLeavesNothingBehind();
    void exposeNests();
    void equality();
    void emptyIsHarmless();
    void contentIsUnreadableWhileIdle();
    void leftReadableOnPurpose();
    void readingPastTheEndDies();
    void misuseEndsTheProgram();
    void randomFills();
};

void TestSecretBytes::startsZeroed()
{
    const SecretBytes secret = SecretBytes::ofSize(40);
    QCOMPARE(secret.size(), std::size_t{40});
    QVERIFY(secret.expose([](ByteSpan bytes) {
        return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t b) { return b == 0; });
    }));
}

void TestSecretBytes::takeFromWipesTheSource()
{
    Bytes source(33);
    std::iota(source.begin(), source.end(), std::uint8_t{1});
    const Bytes before = source;
    const SecretBytes secret = SecretBytes::takeFrom(source);
    QCOMPARE(source, Bytes(33, 0));
    QCOMPARE(secret.expose([](ByteSpan bytes) { return toBytes(bytes); }), before);
}

void TestSecretBytes::moveLeavesNothingBehind()
{
    SecretBytes first = SecretBytes::copyOf(Bytes{1, 2, 3});
    SecretBytes second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): it is what is tested.
    QCOMPARE(second.size(), std::size_t{3});
    first = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    SecretBytes& alias = first;
    first = std::move(alias);
    QVERIFY(first.equals(SecretBytes::copyOf(Bytes{1, 2, 3})));
}

void TestSecretBytes::exposeNests()
{
    const SecretBytes secret = SecretBytes::copyOf(Bytes{5, 6});
    const int sum = secret.expose([&](ByteSpan outer) {
        const int inner = secret.expose([](ByteSpan bytes) { return bytes[0] + bytes[1]; });
        return inner + outer[0]; // Still readable after the inner loan ended.
    });
    QCOMPARE(sum, 16);
}

void TestSecretBytes::equality()
{
    const SecretBytes secret = SecretBytes::copyOf(Bytes{1, 2, 3});
    QVERIFY(secret.equals(secret.duplicate()));
    QVERIFY(secret.equals(secret));
    QVERIFY(!secret.equals(SecretBytes::copyOf(Bytes{1, 2, 4})));
    QVERIFY(!secret.equals(SecretBytes::copyOf(Bytes{1, 2})));
    QVERIFY(!secret.equals(SecretBytes()));
}

void TestSecretBytes::emptyIsHarmless()
{
    SecretBytes empty = SecretBytes::copyOf({});
    QVERIFY(empty.isEmpty());
    QVERIFY(empty.equals(SecretBytes()));
    QVERIFY(empty.expose([](ByteSpan bytes) { return bytes.empty(); }));
    QVERIFY(empty.fill([](MutableByteSpan bytes) { return bytes.empty(); }));
    QVERIFY(empty.duplicate().isEmpty());
    QVERIFY(SecretBytes::takeFrom({}).isEmpty());
    fillRandom({});
}

// Somebody keeps a pointer and looks later: readable only while the loan lasts, writable never.
void TestSecretBytes::contentIsUnreadableWhileIdle()
{
    const SecretBytes secret = SecretBytes::copyOf(Bytes{1, 2, 3});
    const std::uint8_t* kept = secret.expose([](ByteSpan bytes) { return bytes.data(); });
    const auto* volatileKept = static_cast<const volatile std::uint8_t*>(kept);
    QCOMPARE(signalThatEnds([&] { _exit(*volatileKept == 1 ? 0 : 1); }), SIGSEGV);
    QCOMPARE(signalThatEnds([&] { secret.expose([&](ByteSpan) { return *volatileKept; }); }), 0);
    QCOMPARE(signalThatEnds([&] {
                 secret.expose([&](ByteSpan bytes) {
                     *const_cast<volatile std::uint8_t*>(bytes.data()) = 9;
                 });
             }),
             SIGSEGV);
}

void TestSecretBytes::leftReadableOnPurpose()
{
    SecretBytes first = SecretBytes::copyOf(Bytes{1, 2, 3});
    first.leaveReadable();
    first.leaveReadable();
    SecretBytes key = std::move(first);
    const std::uint8_t* kept = key.expose([](ByteSpan bytes) { return bytes.data(); });
    QCOMPARE(*kept, std::uint8_t{1});
    // To be written it is not, and nobody may fill it.
    QCOMPARE(signalThatEnds([&] { *const_cast<volatile std::uint8_t*>(kept) = 9; }), SIGSEGV);
    QCOMPARE(signalThatEnds([&] { key.fill([](MutableByteSpan) {}); }), SIGABRT);
    // What takes its place is guarded again.
    key = SecretBytes::copyOf(Bytes{4, 5, 6});
    const std::uint8_t* next = key.expose([](ByteSpan bytes) { return bytes.data(); });
    const auto* volatileNext = static_cast<const volatile std::uint8_t*>(next);
    QCOMPARE(signalThatEnds([&] { _exit(*volatileNext == 4 ? 0 : 1); }), SIGSEGV);
}

// The guard page begins right after the last byte.
void TestSecretBytes::readingPastTheEndDies()
{
    const SecretBytes secret = SecretBytes::copyOf(Bytes{1, 2, 3});
    QCOMPARE(signalThatEnds([&] {
                 secret.expose([](ByteSpan bytes) {
                     const volatile std::uint8_t* past = bytes.data() + bytes.size();
                     _exit(*past);
                 });
             }),
             SIGSEGV);
}

void TestSecretBytes::misuseEndsTheProgram()
{
    SecretBytes secret = SecretBytes::copyOf(Bytes{1, 2, 3});
    QCOMPARE(signalThatEnds(
                 [&] { secret.expose([&](ByteSpan) { secret.fill([](MutableByteSpan) {}); }); }),
             SIGABRT);
    QCOMPARE(signalThatEnds(
                 [&] { secret.fill([&](MutableByteSpan) { secret.expose([](ByteSpan) {}); }); }),
             0);
    QCOMPARE(signalThatEnds([&] {
                 secret.expose([&](ByteSpan) { const SecretBytes thief = std::move(secret); });
             }),
             SIGABRT);
    QCOMPARE(signalThatEnds([&] { secret.expose([&](ByteSpan) { secret = SecretBytes(); }); }),
             SIGABRT);
}

void TestSecretBytes::randomFills()
{
    SecretBytes a = SecretBytes::ofSize(32);
    SecretBytes b = SecretBytes::ofSize(32);
    a.fill([](MutableByteSpan out) { fillRandom(out); });
    b.fill([](MutableByteSpan out) { fillRandom(out); });
    QVERIFY(!a.equals(b));
    QCOMPARE(memoryLockingWorks(), memoryLockingWorks());
}

QTEST_APPLESS_MAIN(TestSecretBytes)
#include "tst_secret_bytes.moc"
