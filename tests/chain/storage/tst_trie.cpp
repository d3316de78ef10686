// The trie's codec, roots and proofs: recorded truth, a slow second opinion, and hostile bytes.
#include "chain/codec/hex.h"
#include "chain/codec/scale_writer.h"
#include "chain/crypto/hashing.h"
#include "chain/storage/state_trie.h"
#include "chain/storage/storage_error.h"
#include "chain/storage/trie/trie_node.h"
#include "chain/storage/trie/trie_proof.h"
#include "chain/storage/trie/trie_root.h"
#include "tests/chain/storage/map_state.h"
#include "tests/chain/storage/plain_trie.h"
#include "tests/support/vector_json.h"

#include <QTest>

#include <random>

namespace soma::storage {
namespace {

Bytes hex(std::string_view text)
{
    return codec::fromHex(text).value();
}

ByteSpan text(std::string_view words)
{
    return {reinterpret_cast<const std::uint8_t*>(words.data()), words.size()};
}

test::Json vectorFile(const std::string& name)
{
    return test::Json::readFile(std::string(SOMA_TEST_VECTORS) + "/trie/" + name).value();
}

chain::StateRoot rootOf(const test::Json& json)
{
    return chain::StateRoot::fromSpan(hex(json.text())).value();
}

std::vector<Bytes> byteStrings(const test::Json& json)
{
    std::vector<Bytes> out;
    for (const auto& item : json.items())
        out.push_back(hex(item.text()));
    return out;
}

std::vector<std::pair<Bytes, Bytes>> entriesOf(const PlainMap& map)
{
    return {map.begin(), map.end()};
}

Bytes randomBytes(std::mt19937_64& random, std::size_t size)
{
    Bytes out(size);
    for (auto& byte : out)
        byte = static_cast<std::uint8_t>(random());
    return out;
}

/// Keys that share prefixes, end inside each other, and sometimes are long.
Bytes randomKey(std::mt19937_64& random)
{
    Bytes out(random() % 5);
    for (auto& byte : out)
        byte = static_cast<std::uint8_t>((random() % 3) << 4 | random() % 3);
    if (random() % 5 == 0)
        append(out, randomBytes(random, random() % 90));
    return out;
}

PlainMap randomMap(std::mt19937_64& random, std::size_t size)
{
    PlainMap out;
    for (std::size_t i = 0; i < size; ++i)
        out.insert_or_assign(randomKey(random), randomBytes(random, random() % 70));
    return out;
}

std::uint64_t newSeed()
{
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    return seed;
}

Bytes encoded(const TrieNode& node)
{
    Bytes out;
    encodeTrieNode(node, out);
    return out;
}

} // namespace

class TestTrie : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nibblesPackAndCompare();
    void nodesOfEveryKindSurviveTheRoundTrip();
    void longPartialKeys_data();
    void longPartialKeys();
    void spoiltNodesAreRefused_data();
    void spoiltNodesAreRefused();
    void everyCutOfANodeIsRefused();
    void smallRoots();
    void rootsAgreeWithASecondOpinion();
    void extrinsicsRoots();
    void testnetGenesisProofs();
    void polkadotGenesisProof();
    void ourProofsAnswerEverything();
    void proofsWithoutOneEntryNeverLie();
    void valuesThatLookLikeNodesAreNotFollowed();
    void dishonestSizesAreBad();
    void strictReadersSeeUnusedEntries();
};

void TestTrie::nibblesPackAndCompare()
{
    const Bytes key = hex("12345f");
    const NibblePath path(key);
    QCOMPARE(path.size(), std::size_t{6});
    QCOMPARE(path[0], std::uint8_t{1});
    QCOMPARE(path[5], std::uint8_t{15});
    Bytes packed(3);
    path.from(1).packTo(packed);
    QCOMPARE(packed, hex("02345f"));
    QCOMPARE(commonPrefix(packedPath(packed, 5), path.from(1)), std::size_t{5});
    const Bytes other = hex("1235");
    QCOMPARE(commonPrefix(path, NibblePath(other)), std::size_t{3});
    NibbleBuffer buffer;
    buffer.append(path.from(1));
    QCOMPARE(buffer.toPacked(), hex("02345f"));
    buffer.shrink(4);
    QCOMPARE(buffer.toKey(), hex("2345"));
}

void TestTrie::nodesOfEveryKindSurviveTheRoundTrip()
{
    const Bytes hash(32, 0xaa);
    const Bytes value = hex("010203");
    const Bytes key = hex("f12345");
    for (const auto kind :
         {TrieNode::Value::None, TrieNode::Value::Inline, TrieNode::Value::Hashed}) {
        for (const bool branch : {false, true}) {
            if (!branch && kind == TrieNode::Value::None)
                continue;
            for (std::size_t length = 0; length <= 6; ++length) {
                TrieNode node;
                node.partial = NibblePath(key).first(length);
                node.valueKind = kind;
                node.value = kind == TrieNode::Value::Inline   ? ByteSpan(value)
                             : kind == TrieNode::Value::Hashed ? ByteSpan(hash)
                                                               : ByteSpan();
                if (branch) {
                    node.setChild(0, hash);
                    node.setChild(9, value);
                    node.setChild(15, hash);
                }
                const Bytes bytes = encoded(node);
                const auto decoded = decodeTrieNode(bytes);
                QVERIFY(decoded.has_value());
                QCOMPARE(decoded->partial.size(), length);
                QCOMPARE(commonPrefix(decoded->partial, node.partial), length);
                QCOMPARE(decoded->valueKind, kind);
                QCOMPARE(toBytes(decoded->value), toBytes(node.value));
                QCOMPARE(decoded->childMask, node.childMask);
                QCOMPARE(encoded(*decoded), bytes);
            }
        }
    }
}

void TestTrie::longPartialKeys_data()
{
    QTest::addColumn<int>("nibbles");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("largest in the header") << 62 << QByteArray::fromHex("7e");
    QTest::newRow("first outside") << 63 << QByteArray::fromHex("7f00");
    QTest::newRow("last single byte") << 63 + 254 << QByteArray::fromHex("7ffe");
    QTest::newRow("first double byte") << 63 + 255 << QByteArray::fromHex("7fff00");
    QTest::newRow("two full bytes") << 63 + 510 << QByteArray::fromHex("7fffff00");
}

void TestTrie::longPartialKeys()
{
    QFETCH(int, nibbles);
    QFETCH(QByteArray, header);
    const Bytes key(400, 0x11);
    TrieNode node;
    node.partial = NibblePath(key).first(static_cast<std::size_t>(nibbles));
    node.valueKind = TrieNode::Value::Inline;
    const Bytes bytes = encoded(node);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(bytes.data()), header.size()), header);
    const auto decoded = decodeTrieNode(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->partial.size(), static_cast<std::size_t>(nibbles));
}

void TestTrie::spoiltNodesAreRefused_data()
{
    QTest::addColumn<QString>("bytes");
    QTest::newRow("nothing") << "";
    QTest::newRow("empty trie") << "00";
    QTest::newRow("compact proof escape") << "01";
    QTest::newRow("unknown kind") << "0f";
    QTest::newRow("pad nibble") << "41f10400";
    QTest::newRow("branch without children") << "800000";
    QTest::newRow("branch with value without children") << "c000000401";
    QTest::newRow("hashed value cut") << "20aabb";
    QTest::newRow("child of 33 bytes") << "80010084" + QString(66, QLatin1Char('a'));
    QTest::newRow("empty child") << "80010000";
    QTest::newRow("bytes after") << "4201040000";
    QTest::newRow("long compact") << "40010100";
    QTest::newRow("huge value") << "4003ffffffff";
    QTest::newRow("partial never ends") << "7fffffffffff";
}

void TestTrie::spoiltNodesAreRefused()
{
    QFETCH(QString, bytes);
    const auto decoded = decodeTrieNode(hex(bytes.toStdString()));
    QVERIFY(!decoded.has_value());
    QVERIFY(decoded.error().is(StorageError::BadTrieNode));
}

void TestTrie::everyCutOfANodeIsRefused()
{
    const auto proofs = vectorFile("testnet_genesis_proofs.json")["proofs"];
    for (const auto& proof : proofs.items()) {
        const Bytes node = hex(proof["proof"][2].text());
        QVERIFY(decodeTrieNode(node).has_value());
        for (std::size_t size = 0; size < node.size(); ++size)
            QVERIFY(!decodeTrieNode(ByteSpan(node).first(size)).has_value());
    }
}

void TestTrie::smallRoots()
{
    for (const auto version : {TrieVersion::V0, TrieVersion::V1}) {
        QCOMPARE(trieRoot({}, version), crypto::blake2b256(hex("00")));
        QCOMPARE(trieRoot({}, version), kEmptyTrieRoot);
        const std::vector<std::pair<Bytes, Bytes>> single = {{hex("aa"), hex("bb")}};
        QCOMPARE(trieRoot(single, version), crypto::blake2b256(hex("42aa04bb")));
        const std::vector<std::pair<Bytes, Bytes>> two = {{hex("1314"), hex("ff")},
                                                          {hex("4819"), hex("fe")}};
        QCOMPARE(trieRoot(two, version), crypto::blake2b256(hex("80120014430314"
                                                                "04ff1443081904fe")));
        const std::vector<std::pair<Bytes, Bytes>> words = {
            {toBytes(text("abcd")), toBytes(text("hello world"))}};
        QCOMPARE(toBytes(trieRoot(words, version)),
                 hex("7ab18659d3b2789ef2400d107104c7d4fb93d06d9ab6a8b641a5de7c3fecc851"));
    }
    // The step from 32 to 33 bytes is where the versions part.
    const std::vector<std::pair<Bytes, Bytes>> at32 = {{hex("aa"), Bytes(32, 1)}};
    const std::vector<std::pair<Bytes, Bytes>> at33 = {{hex("aa"), Bytes(33, 1)}};
    QCOMPARE(trieRoot(at32, TrieVersion::V0), trieRoot(at32, TrieVersion::V1));
    QVERIFY(trieRoot(at33, TrieVersion::V0) != trieRoot(at33, TrieVersion::V1));
}

void TestTrie::rootsAgreeWithASecondOpinion()
{
    std::mt19937_64 random(newSeed());
    for (int round = 0; round < 400; ++round) {
        const PlainMap map = randomMap(random, random() % 60);
        for (const auto version : {TrieVersion::V0, TrieVersion::V1})
            QCOMPARE(trieRoot(entriesOf(map), version), plainRoot(map, version));
    }
}

void TestTrie::extrinsicsRoots()
{
    QCOMPARE(toBytes(extrinsicsRoot({}).bytes()), toBytes(kEmptyTrieRoot));
    // Past 64 entries the keys take two bytes, past 16384 four.
    std::mt19937_64 random(newSeed());
    for (const std::size_t count : {1U, 2U, 63U, 64U, 65U, 300U, 17000U}) {
        std::vector<Bytes> extrinsics;
        PlainMap map;
        for (std::size_t i = 0; i < count; ++i) {
            extrinsics.push_back(randomBytes(random, 1 + random() % 100));
            Bytes key;
            codec::ScaleWriter(key).compact(i);
            map.emplace(key, extrinsics.back());
        }
        QCOMPARE(extrinsicsRoot(extrinsics).bytes(), plainRoot(map, TrieVersion::V0));
    }
}

void TestTrie::testnetGenesisProofs()
{
    const auto file = vectorFile("testnet_genesis_proofs.json");
    QCOMPARE(file["proofs"].size(), std::size_t{4});
    for (const auto& row : file["proofs"].items()) {
        std::vector<Bytes> entries = byteStrings(row["proof"]);
        std::shuffle(entries.begin(), entries.end(), std::mt19937_64(1));
        TrieProof proof(rootOf(file["root"]), entries);
        const auto value = proof.get(hex(row["key"].text()));
        QVERIFY(value.has_value());
        QCOMPARE(value->has_value(), !row["value"].isNull());
        if (*value)
            QCOMPARE(**value, hex(row["value"].text()));
        QVERIFY(proof.requireAllUsed().has_value());
        // Every entry is needed.
        for (std::size_t gap = 0; gap < entries.size(); ++gap) {
            std::vector<Bytes> holed = entries;
            holed.erase(holed.begin() + static_cast<std::ptrdiff_t>(gap));
            TrieProof incomplete(rootOf(file["root"]), holed);
            const auto answer = incomplete.get(hex(row["key"].text()));
            QVERIFY(!answer.has_value());
            QVERIFY(answer.error().is(StorageError::IncompleteProof));
        }
    }
}

void TestTrie::polkadotGenesisProof()
{
    const auto file = vectorFile("polkadot_genesis_proof.json");
    TrieProof proof(rootOf(file["root"]), byteStrings(file["entries"]));
    for (const auto& row : file["answers"].items()) {
        const auto value = proof.get(hex(row["key"].text()));
        QVERIFY(value.has_value());
        QCOMPARE(value->has_value(), !row["value"].isNull());
        if (*value)
            QCOMPARE(**value, hex(row["value"].text()));
    }
    for (const auto& key : file["incomplete"].items()) {
        const auto answer = proof.get(hex(key.text()));
        QVERIFY(!answer.has_value());
        QVERIFY(answer.error().is(StorageError::IncompleteProof));
    }
    TrieProof otherRoot(chain::StateRoot(), byteStrings(file["entries"]));
    QVERIFY(otherRoot.get({}).error().is(StorageError::IncompleteProof));
}

void TestTrie::ourProofsAnswerEverything()
{
    std::mt19937_64 random(newSeed());
    for (int round = 0; round < 200; ++round) {
        const PlainMap map = randomMap(random, random() % 80);
        const auto trie = StateTrie::fromSortedEntries(map);
        std::vector<Bytes> keys;
        for (int i = 0; i < 6; ++i)
            keys.push_back(randomKey(random));
        if (!map.empty())
            keys.push_back(
                std::next(map.begin(), static_cast<std::ptrdiff_t>(random() % map.size()))->first);
        TrieProof proof(trie.root(), trie.proof(keys));
        for (const Bytes& key : keys) {
            const auto answer = proof.get(key);
            QVERIFY(answer.has_value());
            QVERIFY(*answer == MapState(map).get(key));
        }
        QVERIFY(proof.requireAllUsed().has_value());
    }
}

void TestTrie::proofsWithoutOneEntryNeverLie()
{
    std::mt19937_64 random(newSeed());
    int incomplete = 0;
    for (int round = 0; round < 200; ++round) {
        const PlainMap map = randomMap(random, 40);
        const auto trie = StateTrie::fromSortedEntries(map);
        const Bytes key = randomKey(random);
        std::vector<Bytes> entries = trie.proof(std::vector<Bytes>{key});
        const std::size_t victim = random() % entries.size();
        if (random() % 2 == 0)
            entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(victim));
        else
            entries[victim][random() % entries[victim].size()] ^= 0x10;
        TrieProof proof(trie.root(), entries);
        const auto answer = proof.get(key);
        QVERIFY(!answer.has_value());
        QVERIFY(answer.error().is(StorageError::IncompleteProof));
        ++incomplete;
    }
    QCOMPARE(incomplete, 200);
}

void TestTrie::valuesThatLookLikeNodesAreNotFollowed()
{
    // A value that is itself the encoding of a leaf holding a forged balance.
    const Bytes forged = Bytes(40, 0xee);
    TrieNode leaf;
    const Bytes restOfKey = hex("22");
    leaf.partial = NibblePath(restOfKey);
    leaf.valueKind = TrieNode::Value::Inline;
    leaf.value = forged;
    const PlainMap map = {{hex("11"), encoded(leaf)}, {hex("33"), Bytes(40, 1)}};
    const auto trie = StateTrie::fromSortedEntries(map);
    TrieProof proof(trie.root(), trie.proof(std::vector<Bytes>{hex("11")}));
    QCOMPARE(proof.get(hex("11")).value().value(), encoded(leaf));
    QVERIFY(!proof.get(hex("1122")).value().has_value());
}

void TestTrie::dishonestSizesAreBad()
{
    // A hashed value that is too short to be one, under a root that says so.
    const Bytes value(32, 7);
    const auto valueHash = crypto::blake2b256(value);
    TrieNode leaf;
    const Bytes key = hex("ab");
    leaf.partial = NibblePath(key);
    leaf.valueKind = TrieNode::Value::Hashed;
    leaf.value = valueHash;
    const Bytes root = encoded(leaf);
    TrieProof shortValue(chain::StateRoot(crypto::blake2b256(root)), {root, value});
    QVERIFY(shortValue.get(key).error().is(StorageError::BadProof));

    // A child that belongs inside its parent.
    TrieNode child;
    const Bytes tail = hex("0b");
    child.partial = NibblePath(tail).from(1).first(0);
    child.valueKind = TrieNode::Value::Inline;
    child.value = tail;
    const Bytes childBytes = encoded(child);
    const auto childHash = crypto::blake2b256(childBytes);
    TrieNode branch;
    branch.partial = NibblePath(key).first(1);
    branch.setChild(0x0b, childHash);
    const Bytes branchBytes = encoded(branch);
    TrieProof shortChild(chain::StateRoot(crypto::blake2b256(branchBytes)),
                         {branchBytes, childBytes});
    QVERIFY(shortChild.get(key).error().is(StorageError::BadProof));

    // Bytes with the right hash that are no node at all.
    const Bytes noise(50, 0xff);
    TrieProof noNode(chain::StateRoot(crypto::blake2b256(noise)), {noise});
    QVERIFY(noNode.get(key).error().is(StorageError::BadTrieNode));
}

void TestTrie::strictReadersSeeUnusedEntries()
{
    const auto trie = StateTrie::fromSortedEntries(PlainMap{{hex("ab"), Bytes(50, 1)}});
    auto entries = trie.proof(std::vector<Bytes>{hex("ab")});
    QCOMPARE(entries.size(), std::size_t{2});
    TrieProof unread(trie.root(), entries);
    QVERIFY(unread.requireAllUsed().error().is(StorageError::UnusedProofEntry));
    entries.push_back(entries.front());
    TrieProof repeated(trie.root(), entries);
    QVERIFY(repeated.get(hex("ab")).has_value());
    QVERIFY(repeated.requireAllUsed().error().is(StorageError::UnusedProofEntry));
}

} // namespace soma::storage

QTEST_APPLESS_MAIN(soma::storage::TestTrie)
#include "tst_trie.moc"
