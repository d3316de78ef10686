// polkadot-api (PAPI): descriptors generated from the running node by its own command line, typed
// reads and watched transactions through them, and a program made for the real network (spec 424)
// that must work here unchanged.
import { runParts, startSoma, check, same } from './soma.mjs';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import WebSocket from 'ws';
import { CompatibilityLevel, createClient, Enum } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { getWsProvider } from 'polkadot-api/ws';
import { Keyring } from '@polkadot/keyring';
import { Metadata, TypeRegistry } from '@polkadot/types';
import { u8aToHex } from '@polkadot/util';
import { cryptoWaitReady } from '@polkadot/util-crypto';

const kHere = dirname(fileURLToPath(import.meta.url));
const kWork = join(kHere, 'papi');
const kTao = 1_000_000_000n;

function papi(...args) {
    return new Promise((resolve, reject) => {
        // Before Node 22 the command line finds no WebSocket of its own.
        const old = globalThis.WebSocket === undefined ? ['--experimental-websocket'] : [];
        const child = spawn(process.execPath, [...old, join(kHere, 'node_modules/polkadot-api/bin/cli.js'), ...args],
            { cwd: kWork, stdio: ['ignore', 'pipe', 'pipe'] });
        let out = '';
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { out += text; });
        child.once('exit', (status) => status === 0 ? resolve(out) : reject(new Error(`papi ${args}:\n${out}`)));
    });
}

// The real network's metadata; not part of the project.
function finneyFile() {
    const file = join(process.env.SOMA_SOURCE_DIR, '../shared/vectors/external/finney-424.scale');
    return existsSync(file) ? file : undefined;
}

function signer(uri) {
    const pair = new Keyring({ type: 'sr25519' }).addFromUri(uri);
    return { address: new Keyring({ ss58Format: 42 }).encodeAddress(pair.publicKey),
        papi: getPolkadotSigner(pair.publicKey, 'Sr25519', (bytes) => pair.sign(bytes)) };
}

function finalize(transaction, who) {
    return new Promise((resolve, reject) => {
        const seen = [];
        transaction.signSubmitAndWatch(who.papi).subscribe({
            next: (event) => {
                seen.push(event.type === 'txBestBlocksState' ? `best:${event.found}` : event.type);
                if (event.type === 'finalized') resolve({ ...event, seen });
            },
            error: reject,
        });
    });
}

// What the node's own metadata declares, by kind: [group, item, its types] as PAPI names them. Read
// by another library, so that nothing is compared with itself.
function declared(bytes) {
    const registry = new TypeRegistry();
    const metadata = new Metadata(registry, u8aToHex(bytes));
    registry.setMetadata(metadata);
    const kinds = { query: [], tx: [], event: [], constants: [], apis: [] };
    for (const pallet of metadata.asLatest.pallets) {
        const name = pallet.name.toString();
        const add = (kind, item, types) => kinds[kind].push([name, item.name.toString(), types]);
        const variants = (part) => part.isNone ? []
            : registry.lookup.getSiType(part.unwrap().type).def.asVariant.variants;
        for (const item of pallet.storage.isSome ? pallet.storage.unwrap().items : [])
            add('query', item, item.type.isPlain ? [item.type.asPlain] : [item.type.asMap.key, item.type.asMap.value]);
        for (const call of variants(pallet.calls)) add('tx', call, call.fields.map(({ type }) => type));
        for (const event of variants(pallet.events)) add('event', event, event.fields.map(({ type }) => type));
        for (const constant of pallet.constants) add('constants', constant, [constant.type]);
    }
    for (const api of metadata.asLatest.apis)
        for (const method of api.methods)
            kinds.apis.push([api.name.toString(), method.name.toString(),
                [...method.inputs.map(({ type }) => type), method.output]]);
    return { kinds, holdsAny: (types) => types.some((type) => reaches(registry, type.toNumber(), new Set())) };
}

// Whether a value of that type may hold any call, event or error of the chain. Those lists are
// shorter here than on the real network: there is no Ethereum.
function reaches(registry, id, seen) {
    if (seen.has(id)) return false;
    seen.add(id);
    const { path, def } = registry.lookup.getSiType(id);
    if (['RuntimeCall', 'RuntimeEvent', 'RuntimeError', 'DispatchError'].includes(path.at(-1)?.toString())) return true;
    const fields = def.isComposite ? def.asComposite.fields
        : def.isVariant ? def.asVariant.variants.flatMap((variant) => [...variant.fields]) : [];
    const inner = [...fields.map(({ type }) => type), ...(def.isTuple ? def.asTuple : []),
        ...(def.isSequence ? [def.asSequence.type] : []), ...(def.isArray ? [def.asArray.type] : []),
        ...(def.isCompact ? [def.asCompact.type] : [])];
    return inner.some((type) => reaches(registry, type.toNumber(), seen));
}

// How each of those looks to a program that was made for another chain: counts by kind and level.
async function compare(api, { kinds, holdsAny }) {
    const { compat } = await api.getStaticApis();
    const counts = {};
    for (const [kind, items] of Object.entries(kinds))
        for (const [group, item, types] of items) {
            const entry = compat[kind][group][item];
            const level = Math.min(...(entry.args ? [entry.args.level, entry.value.level] : [entry.level]));
            const enough = holdsAny(types) ? CompatibilityLevel.Partial : CompatibilityLevel.Identical;
            check(level >= enough, `${kind} ${group}.${item} is ${CompatibilityLevel[level]}`);
            const words = `${kind} ${CompatibilityLevel[level]}`;
            counts[words] = (counts[words] ?? 0) + 1;
        }
    return counts;
}

await runParts({
    async connect(bench, after) {
        await cryptoWaitReady();
        bench.soma = await startSoma({ blockTime: '250ms' });
        after(() => bench.soma.stop());
        bench.client = createClient(getWsProvider(bench.soma.address, { websocketClass: WebSocket }));
        after(() => bench.client.destroy());
        const spec = await bench.client.getChainSpecData();
        same([spec.name, spec.properties.tokenSymbol], ['Bittensor', 'TAO'], 'what the chain says of itself');
        const [alice, aliceHotkey, bob] = ['//Alice', '//Alice_hk', '//Bob'].map(signer);
        bench.who = { alice, aliceHotkey, bob };
    },

    async 'descriptors from the node'(bench) {
        mkdirSync(join(kWork, '.papi'), { recursive: true });
        writeFileSync(join(kWork, 'package.json'), '{"private":true,"type":"module"}\n');
        writeFileSync(join(kWork, '.papi/polkadot-api.json'), JSON.stringify({ version: 0,
            descriptorPath: '.papi/descriptors', entries: {}, options: { noDescriptorsPackage: true } }));
        await papi('add', 'soma', '-w', bench.soma.address, '--skip-codegen');
        if (finneyFile()) await papi('add', 'finney', '-f', finneyFile(), '--skip-codegen');
        else console.log('skipped: ../shared/vectors/external/finney-424.scale is not here');
        await papi('generate');
        bench.descriptors = await import(join(kWork, '.papi/descriptors/dist/index.js'));
        bench.api = bench.client.getTypedApi(bench.descriptors.soma);
    },

    async 'typed reads'({ api, client, who }) {
        same(await api.constants.Aura.SlotDuration(), 250n, 'the block time');
        const alice = await api.query.System.Account.getValue(who.alice.address);
        same(alice.data.free, 1_000_000n * kTao, 'what //Alice begins with');
        const networks = await api.query.SubtensorModule.NetworksAdded.getEntries();
        same(networks.map(({ keyArgs: [netuid] }) => netuid).sort(), [0, 1], 'the networks');
        same(await api.query.SubtensorModule.SubnetTAO.getValue(1), 10n * kTao, 'what the first subnet holds');
        same(await api.apis.SwapRuntimeApi.current_alpha_price(1), kTao, 'a price');
        const metagraph = await api.apis.SubnetInfoRuntimeApi.get_metagraph(1);
        same(metagraph.num_uids, 1, 'the neurons of the first subnet');
        const { hash } = await client.getFinalizedBlock();
        const header = await client.getBlockHeader(hash);
        const body = await client.getBlockBody(hash);
        check(header.number > 0 && body.length > 0, 'a block');
        const events = await api.query.System.Events.getValue({ at: hash });
        check(events.some(({ event }) => event.type === 'System'), 'its events');
    },

    async 'blocks as they come'({ client, api }) {
        const numbers = [];
        await new Promise((resolve, reject) => {
            const watch = client.finalizedBlock$.subscribe({
                next: ({ number }) => numbers.push(number) === 5 && resolve(),
                error: reject,
            });
            numbers.stop = () => watch.unsubscribe();
        });
        numbers.stop();
        check(numbers.every((n, i) => i === 0 || n === numbers[i - 1] + 1), `one after the other: ${numbers}`);
        const moments = [];
        await new Promise((resolve, reject) => {
            const watch = api.query.Timestamp.Now.watchValue({ at: 'best' }).subscribe({
                next: ({ value }) => moments.push(value) === 4 && resolve(),
                error: reject,
            });
            moments.stop = () => watch.unsubscribe();
        });
        moments.stop();
        check(moments.every((now, i) => i === 0 || now > moments[i - 1]), `time goes on: ${moments}`);
    },

    async 'transactions to the end'({ api, who }) {
        const before = await api.query.System.Account.getValue(who.bob.address);
        const transfer = api.tx.Balances.transfer_keep_alive({ dest: Enum('Id', who.bob.address), value: 5n * kTao });
        const fee = await transfer.getEstimatedFees(who.alice.address);
        const done = await finalize(transfer, who.alice);
        check(done.ok, `a transfer: ${done.dispatchError}`);
        same([done.seen[0], done.seen[1], done.seen.at(-1)], ['signed', 'broadcasted', 'finalized'], 'its way');
        check(done.seen.includes('best:true'), `seen in a best block: ${done.seen}`);
        const [{ payload }] = api.event.TransactionPayment.TransactionFeePaid.filter(done.events);
        same(payload.actual_fee, fee, 'the fee against its estimate');
        const after = await api.query.System.Account.getValue(who.bob.address, { at: done.block.hash });
        same(after.data.free - before.data.free, 5n * kTao, 'what arrived');

        const network = await finalize(api.tx.SubtensorModule.register_network({ hotkey: who.aliceHotkey.address }), who.alice);
        check(network.ok, 'a subnet');
        const [added] = api.event.SubtensorModule.NetworkAdded.filter(network.events);
        const netuid = added.payload[0];
        const start = await finalize(api.tx.SubtensorModule.start_call({ netuid }), who.alice);
        check(start.ok, 'its start');
        const stake = await finalize(api.tx.SubtensorModule.add_stake({ hotkey: who.aliceHotkey.address, netuid,
            amount_staked: 100n * kTao }), who.alice);
        check(stake.ok, `a stake: ${JSON.stringify(stake.dispatchError)}`);
        const info = await api.apis.StakeInfoRuntimeApi.get_stake_info_for_hotkey_coldkey_netuid(
            who.aliceHotkey.address, who.alice.address, netuid, { at: stake.block.hash });
        check(info.stake > 0n, 'what was staked');

        const refused = await finalize(api.tx.Proxy.remove_proxy({ delegate: Enum('Id', who.bob.address),
            proxy_type: Enum('Any'), delay: 0 }), who.alice);
        same([refused.ok, refused.dispatchError.type, refused.dispatchError.value.type,
            refused.dispatchError.value.value.type], [false, 'Module', 'Proxy', 'NotFound'], 'an error by its name');
    },

    async 'a program made for the real network'({ client, descriptors, who }) {
        if (!descriptors.finney) return;
        const api = client.getTypedApi(descriptors.finney);
        // This chain declares what it has; all of that must be as the program expects it.
        const { hash } = await client.getFinalizedBlock();
        const counts = await compare(api, declared(await client.getMetadata(hash)));
        console.log(JSON.stringify(counts));
        check(counts['tx Identical'] > 200 && counts['query Identical'] > 200, 'much is compared');
        const done = await finalize(api.tx.Balances.transfer_keep_alive({ dest: Enum('Id', who.bob.address),
            value: kTao }), who.alice);
        check(done.ok, 'its transfer here');
        const metagraph = await api.apis.SubnetInfoRuntimeApi.get_metagraph(1);
        same(metagraph.netuid, 1, 'its metagraph here');
    },
});
