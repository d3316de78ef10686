// What the Python programs send (btcli and the bittensor SDK, over async-substrate-interface),
// message for message, with the bytes that must come back. Nothing here knows a metadata library:
// keys, calls and signatures are put together by hand, as the protocol's own tables say.
import { runParts, startSoma, check, same } from './soma.mjs';
import { connectRaw } from './raw_client.mjs';
import { hexToU8a, u8aToHex } from '@polkadot/util';
import { blake2AsU8a, cryptoWaitReady, keyExtractPath, keyFromPath, sr25519PairFromSeed, sr25519Sign } from
    '@polkadot/util-crypto';

const kAlice = 'd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';
// Of the phrase that everybody's development accounts hang on.
const kDevSeed = '0xfac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e';
const kAliceAddress = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const kBob = '8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48';
const kSystem = '0x26aa394eea5630e07c48ae0c9558cef7';
const kNumber = `${kSystem}02a5c1b19ab7a04f536c519aca4983ac`;
const kEvents = `${kSystem}80d41e5e16056765bc8461851072c9d7`;
const kAliceAccount = `${kSystem}b99d880ec681799c0cf30e8886371da9de1e86a9a8c739864cf3cc5ec2bea59f${kAlice}`;
const kNetworksAdded = '0x658faa385070e074c85bf6b568cf05550e30450fc4d507a846032a7fa65d9a43';
const kNobody = `${kSystem}b99d880ec681799c0cf30e8886371da9${'11'.repeat(48)}`;

// Little-endian hex of so many bytes.
const le = (value, bytes) => Array.from({ length: bytes },
    (_, i) => ((BigInt(value) >> BigInt(8 * i)) & 0xffn).toString(16).padStart(2, '0')).join('');

function compact(value) {
    if (value < 64) return le(value << 2, 1);
    if (value < 16_384) return le((value << 2) | 1, 2);
    return le(value * 4 + 2, 4);
}

// nonce, consumers, providers, sufficients, free, reserved, frozen, flags (the new logic's bit).
const account = (nonce, free) =>
    `0x${le(nonce, 4)}${le(0, 4)}${le(1, 4)}${le(0, 4)}${le(free, 8)}${le(0, 8)}${le(0, 8)}${'00'.repeat(15)}80`;

// Ids as the Python client makes them: two letters and a number.
let last = 0;
const newId = () => `sO${++last}`;

async function exact({ client }, method, params, result) {
    const id = newId();
    same(await client.send(id, method, params), `{"jsonrpc":"2.0","id":"${id}","result":${result}}`, method);
}

async function refused({ client }, method, params, error) {
    const id = newId();
    const answer = JSON.parse(await client.send(id, method, params));
    same([answer.id, answer.error?.code, answer.error?.message, answer.error?.data],
        [id, error.code, error.message, error.data], method);
}

function aliceSigns(message) {
    const pair = keyFromPath(sr25519PairFromSeed(kDevSeed), keyExtractPath('//Alice').path, 'sr25519');
    return u8aToHex(sr25519Sign(message, pair)).slice(2);
}

// A period of 64 blocks from `birth`, as the two bytes that say it.
function era(birth) {
    const period = 64;
    return le((Math.log2(period) - 1) | ((birth % period) << 4), 2);
}

// Alice sends; the whole extrinsic with its length.
function transfer({ genesis, birth, birthHash, nonce, call }) {
    const extra = `${era(birth)}${compact(nonce)}0000`; // no tip, no metadata hash
    const additional = `${le(425, 4)}${le(1, 4)}${genesis.slice(2)}${birthHash.slice(2)}00`;
    let payload = hexToU8a(`0x${call}${extra}${additional}`);
    if (payload.length > 256) payload = blake2AsU8a(payload);
    const body = `8400${kAlice}01${aliceSigns(payload)}${extra}${call}`;
    return `0x${compact(body.length / 2)}${body}`;
}

await runParts({
    async connect(bench, after) {
        await cryptoWaitReady();
        const soma = await startSoma({ blockTime: 'manual', unsafe: true });
        after(() => soma.stop());
        bench.client = await connectRaw(soma.address);
        after(() => bench.client.close());
        await bench.client.ask('dev_newBlock');
        await exact(bench, 'system_chain', [], '"Bittensor"');
        bench.head = await bench.client.ask('chain_getHead');
        same(await bench.client.ask('chain_getBlockHash'), bench.head, 'two names of one question');
        bench.genesis = await bench.client.ask('chain_getBlockHash', 0);
        await exact(bench, 'chain_getBlockHash', [1], `"${bench.head}"`);
        await exact(bench, 'chain_getFinalizedHead', [], `"${bench.head}"`);
    },

    async 'the runtime of a block'(bench) {
        const header = await bench.client.ask('chain_getHeader', bench.head);
        same(header.parentHash, bench.genesis, 'the parent of block 1');
        same(header.number, '0x1', 'a number as the shortest hex');
        const version = await bench.client.ask('state_getRuntimeVersion', header.parentHash);
        same([version.specName, version.implName, version.authoringVersion, version.specVersion,
            version.implVersion, version.transactionVersion, version.systemVersion, version.stateVersion],
        ['node-subtensor', 'node-subtensor', 1, 425, 1, 1, 1, 1], 'the version');
        const apis = new Map(version.apis);
        for (const [id, number] of [['0xdf6acb689907609b', 5], ['0x37e397fc7c91f5e4', 2],
            ['0xd2bc9897eed08f15', 3], ['0xbc9d89904f5b923f', 1], ['0x37c8bb1350a9a2a8', 4],
            ['0x42e62be4a39e5b60', 1], ['0x806df4ccaa9ed485', 1], ['0x8375104b299b74c5', 2],
            ['0x5d1fbfbe852f2807', 1], ['0xc6886e2f8e598b0a', 1], ['0xa8b093e6508d9e9c', 1]])
            same(apis.get(id), number, `the version of API ${id}`);
        const plain = await bench.client.ask('state_getMetadata', header.parentHash);
        check(plain.startsWith('0x6d6574610e'), 'metadata 14 without a length before it');
        const at15 = await bench.client.ask('state_call', 'Metadata_metadata_at_version', '0x0f000000',
            header.parentHash);
        const size = (at15.length - 2) / 2 - 5;
        check(at15.startsWith(`0x01${le(size * 4 + 2, 4)}6d6574610f`), `metadata 15: ${at15.slice(0, 24)}`);
        await exact(bench, 'state_call', ['Metadata_metadata_versions', ''], '"0x0c0e0000000f00000010000000"');
    },

    async capabilities(bench) {
        const { methods } = await bench.client.ask('rpc_methods');
        for (const name of ['account_nextIndex', 'state_call', 'state_getStorageAt', 'chain_getHead',
            'author_submitAndWatchExtrinsic', 'chain_subscribeAllHeads', 'state_subscribeStorage'])
            check(methods.includes(name), `${name} in the list`);
        await exact(bench, 'system_chainType', [], '"Local"');
        await exact(bench, 'system_properties', [],
            '{"ss58Format":42,"tokenDecimals":9,"tokenSymbol":"TAO"}');
    },

    async 'one value, many values, a map'(bench) {
        const { head, genesis } = bench;
        const alice = account(0, 1_000_000_000_000_000);
        await exact(bench, 'state_getStorageAt', [kAliceAccount, head], `"${alice}"`);
        await exact(bench, 'state_getStorageAt', [kNobody, head], 'null');
        await exact(bench, 'state_getStorageAt', [kNumber, head], '"0x01000000"');
        await exact(bench, 'state_queryStorageAt', [[kAliceAccount, kNobody, kNumber], head],
            `[{"block":"${head}","changes":[["${kAliceAccount}","${alice}"],["${kNobody}",null],` +
            `["${kNumber}","0x01000000"]]}]`);
        // A page that begins after its own prefix, then the values.
        const keys = `["${kNetworksAdded}0000","${kNetworksAdded}0100"]`;
        await exact(bench, 'state_getKeysPaged', [kNetworksAdded, 100, kNetworksAdded, head], keys);
        await exact(bench, 'state_getKeysPaged', [kNetworksAdded, 1, `${kNetworksAdded}0000`, head],
            `["${kNetworksAdded}0100"]`);
        await exact(bench, 'state_getKeysPaged', [kNetworksAdded, 100, `${kNetworksAdded}0100`, head], '[]');
        await exact(bench, 'state_getKeys', [kNetworksAdded, head], keys);
        await exact(bench, 'state_queryStorageAt', [JSON.parse(keys), genesis],
            `[{"block":"${genesis}","changes":[["${kNetworksAdded}0000","0x01"],["${kNetworksAdded}0100","0x01"]]}]`);
    },

    async 'runtime calls'(bench) {
        // Arguments without 0x, and a block that is null or not there.
        await exact(bench, 'state_call', ['AccountNonceApi_account_nonce', kAlice, null], '"0x00000000"');
        await exact(bench, 'state_call', ['AccountNonceApi_account_nonce', `0x${kAlice}`], '"0x00000000"');
        await exact(bench, 'state_call', ['SubnetRegistrationRuntimeApi_get_network_registration_cost', '',
            bench.head], `"0x${le(1_000_000_000_000, 8)}"`);
        // 10 TAO against 10 alpha.
        await exact(bench, 'state_call', ['SwapRuntimeApi_current_alpha_price', '0100', bench.head],
            `"0x${le(1_000_000_000, 8)}"`);
        await exact(bench, 'state_call', ['SwapRuntimeApi_current_alpha_price_all', '', bench.head],
            `"0x080000${le(1_000_000_000, 8)}0100${le(1_000_000_000, 8)}"`);
        await exact(bench, 'state_call', ['StakeInfoRuntimeApi_get_stake_info_for_coldkey', kAlice], '"0x00"');
        await exact(bench, 'state_call', ['SubnetInfoRuntimeApi_get_dynamic_info', '6300'], '"0x00"');
        await exact(bench, 'state_call', ['NeuronInfoRuntimeApi_get_neuron_lite', '01000900'], '"0x00"');
        await exact(bench, 'account_nextIndex', [kAliceAddress], '0');
    },

    async 'a transfer watched to the end'(bench) {
        const { client, genesis, head } = bench;
        // transfer_keep_alive(//Bob, 1 TAO) of the protocol's test values.
        const call = `050300${kBob}02286bee`;
        const extrinsic = transfer({ genesis, birth: 1, birthHash: head, nonce: 0, call });
        const length = (extrinsic.length - 2) / 2;
        const info = await client.ask('state_call', 'TransactionPaymentApi_query_info',
            `${extrinsic.slice(2)}${le(length, 4)}`);
        const fee = BigInt(u8aToHex(hexToU8a(`0x${info.slice(-16)}`).reverse()));
        const { partialFee, class: kind } = await client.ask('payment_queryInfo', extrinsic);
        same([partialFee, kind], [String(fee), 'normal'], 'the fee by both names');

        const id = newId();
        const subscription = JSON.parse(await client.send(id, 'author_submitAndWatchExtrinsic', [extrinsic])).result;
        const update = (status) => `{"jsonrpc":"2.0","method":"author_extrinsicUpdate","params":{"subscription":` +
            `"${subscription}","result":${status}}}`;
        check(/^0x[0-9a-f]+$/.test(subscription), `an id of its own: ${subscription}`);
        same((await client.next(({ params }) => params?.subscription === subscription)).text, update('"ready"'),
            'in the pool');
        await exact(bench, 'author_pendingExtrinsics', [], `["${extrinsic}"]`);
        await exact(bench, 'account_nextIndex', [kAliceAddress], '1');
        const hash = u8aToHex(blake2AsU8a(extrinsic));
        await refused(bench, 'author_submitExtrinsic', [extrinsic],
            { code: 1013, message: 'Transaction Already Imported', data: hash });

        const news = [];
        const both = client.next(({ params }) => params?.subscription === subscription && news.push(params) === 2);
        await client.ask('dev_newBlock');
        await both;
        const block = await client.ask('chain_getBlockHash', 2);
        same(news.map(({ result }) => result), [{ inBlock: block }, { finalized: block }], 'its way');
        await exact(bench, 'author_unwatchExtrinsic', [subscription], 'false');
        const { block: body } = await client.ask('chain_getBlock', block);
        check(body.extrinsics.includes(extrinsic), 'the same bytes in the block');
        check(body.extrinsics.every((one) => /^0x([0-9a-f]{2})+$/.test(one)), 'hex with its length');
        const events = await client.ask('state_getStorageAt', kEvents, block);
        const index = body.extrinsics.indexOf(extrinsic);
        // Balances.Transfer { from, to, amount } in the phase of that extrinsic.
        const sent = `00${le(index, 4)}0502${kAlice}${kBob}${le(1_000_000_000, 8)}00`;
        check(events.includes(sent), `the transfer among the events: ${events}`);
        // The author is //One, so Alice pays the fee and gets nothing of it.
        await exact(bench, 'state_getStorageAt', [kAliceAccount, block],
            `"${account(1, 1_000_000_000_000_000n - 1_000_000_000n - fee)}"`);
    },

    async subscriptions(bench) {
        const { client } = bench;
        for (const [subscribe, unsubscribe, notification] of [
            ['chain_subscribeNewHeads', 'chain_unsubscribeNewHeads', 'chain_newHead'],
            ['chain_subscribeAllHeads', 'chain_unsubscribeAllHeads', 'chain_allHead'],
            ['chain_subscribeFinalizedHeads', 'chain_unsubscribeFinalizedHeads', 'chain_finalizedHead']]) {
            const heads = [];
            client.forget();
            const two = client.next(({ method, params }) => method === notification && heads.push(params) === 2);
            const subscription = await client.ask(subscribe);
            await client.ask('dev_newBlock');
            await two;
            same(heads[1].subscription, subscription, 'its id');
            same(Number(heads[1].result.number), Number(heads[0].result.number) + 1, 'the next height');
            await exact(bench, unsubscribe, [subscription], 'true');
            await exact(bench, unsubscribe, [subscription], 'false');
        }
        const changes = [];
        client.forget();
        const two = client.next(({ method, params }) => method === 'state_storage' && changes.push(params.result) === 2);
        const subscription = await client.ask('state_subscribeStorage', [kNumber, kNobody]);
        await client.ask('dev_newBlock');
        await two;
        same(changes[0].changes.map(([key]) => key), [kNumber, kNobody], 'all of it at first');
        same(changes[1].changes.map(([key]) => key), [kNumber], 'then only what changed');
        same(changes[1].block, await client.ask('chain_getHead'), 'in the newest block');
        await exact(bench, 'state_unsubscribeStorage', [subscription], 'true');
    },

    async 'the words that clients look for'(bench) {
        const { client, genesis, head } = bench;
        const late = { genesis, birth: 1, birthHash: head, call: `050300${kBob}02286bee` };
        await refused(bench, 'author_submitExtrinsic', [transfer({ ...late, nonce: 0 })],
            { code: 1010, message: 'Invalid Transaction', data: 'Transaction is outdated' });
        const bent = transfer({ ...late, nonce: 1 }).replace(/02286bee$/, '02286bfe');
        await refused(bench, 'author_submitExtrinsic', [bent],
            { code: 1010, message: 'Invalid Transaction', data: 'Transaction has a bad signature' });
        await refused(bench, 'author_submitExtrinsic', ['0x00'],
            { code: 1001, message: 'Extrinsic has invalid format' });
        await refused(bench, 'state_call', ['Metadata_metadata_of_dreams', ''], { code: 4003,
            message: 'Client error: Execution failed: Other: Exported method Metadata_metadata_of_dreams is not found' });
        await refused(bench, 'no_such_method', [], { code: -32601, message: 'Method not found' });
        await client.ask('dev_advance', 300);
        await refused(bench, 'state_getStorageAt', [kNumber, head], { code: 4003,
            message: `Client error: Api called for an unknown Block: State already discarded for ${head}` });
        check((await client.ask('chain_getBlock', head)).block, 'its body is still there');
    },
});
