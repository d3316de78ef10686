// What state_getReadProof returns, verified against the header's state root by the trie code of
// @acala-network/chopsticks (the Rust crates of polkadot-sdk, compiled to WebAssembly): nothing of
// it was written for Soma.
import { runParts, startSoma, check, same } from './soma.mjs';
import { connectRaw } from './raw_client.mjs';
import { decode_proof as decodeProof } from '@acala-network/chopsticks-executor';
import { blake2AsHex, xxhashAsHex } from '@polkadot/util-crypto';

const prefixOf = (pallet, item) => xxhashAsHex(pallet, 128) + xxhashAsHex(item, 128).slice(2);

// The proven pairs as a map of hex to hex.
async function proven(root, nodes) {
    return new Map(await decodeProof(root, nodes));
}

await runParts({
    async connect(bench, after) {
        const soma = await startSoma({ blockTime: 'manual', unsafe: true });
        after(() => soma.stop());
        bench.client = await connectRaw(soma.address);
        after(() => bench.client.close());
        await bench.client.ask('dev_advance', 5);
        bench.at = await bench.client.ask('chain_getFinalizedHead');
        bench.root = (await bench.client.ask('chain_getHeader', bench.at)).stateRoot;
    },

    async 'values of every size'({ client, at, root }) {
        const keys = [
            prefixOf('System', 'Number'), // 4 bytes
            prefixOf('System', 'Events'), // long: kept by its hash in the trie
            '0x3a636f6465', // :code
            ...await client.ask('state_getKeysPaged', prefixOf('System', 'Account'), 100, null, at),
            ...await client.ask('state_getKeysPaged', xxhashAsHex('SubtensorModule', 128), 100, null, at),
        ];
        check(keys.length > 50, `${keys.length} keys to prove`);
        const { at: where, proof } = await client.ask('state_getReadProof', keys, at);
        same(where, at, 'the block of the proof');
        const values = await proven(root, proof);
        for (const key of keys)
            same(values.get(key), await client.ask('state_getStorage', key, at), `the value at ${key}`);
    },

    async 'one key with few nodes'({ client, at, root }) {
        const key = prefixOf('Timestamp', 'Now');
        const { proof } = await client.ask('state_getReadProof', [key], at);
        check(proof.length < 12, `${proof.length} nodes for one key`);
        same((await proven(root, proof)).get(key), await client.ask('state_getStorage', key, at), 'the time');
        check(proof.some((node) => blake2AsHex(node) === root), 'the root among the nodes');
    },

    async 'an absent key'({ client, at, root }) {
        const key = `${prefixOf('System', 'Account')}${'00'.repeat(48)}`;
        same(await client.ask('state_getStorage', key, at), null, 'nobody');
        const { proof } = await client.ask('state_getReadProof', [key], at);
        check(!(await proven(root, proof)).has(key), 'a proof that nothing is there');
    },

    async 'a changed proof is refused'({ client, at, root }) {
        const key = prefixOf('Timestamp', 'Now');
        const { proof } = await client.ask('state_getReadProof', [key], at);
        const bent = proof.map((node) => node.slice(0, -1) + (node.endsWith('0') ? '1' : '0'));
        const told = await proven(root, bent).catch(() => new Map());
        check(!told.has(key), 'bent nodes prove nothing');
    },
});
