// How long @polkadot/api needs from nothing to a usable api over the node at ADDRESS, against the
// same with every answer at hand at once: what is left then is its own decoding.
// connect_time.mjs ADDRESS; each run in a process of its own, so that none is warmed by another.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const kRuns = 12;
const [address, mode, heard] = process.argv.slice(2);

async function over(provider) {
    const { ApiPromise } = await import('@polkadot/api');
    const { cryptoWaitReady } = await import('@polkadot/util-crypto');
    await cryptoWaitReady();
    const begin = performance.now();
    const ready = await provider();
    const api = await ApiPromise.create({ provider: ready, throwOnConnect: true, noInitWarn: true });
    const spent = performance.now() - begin;
    if (!api.query.subtensorModule.totalNetworks) throw new Error('no metadata');
    return spent;
}

async function socket() {
    const { WsProvider } = await import('@polkadot/api');
    return over(async () => {
        const provider = new WsProvider(address, false);
        await provider.connect();
        await provider.isReady;
        return provider;
    });
}

// What a start asks for, heard once and kept in a file: a process that only decodes then begins as
// cold as one that connects.
async function hear(file) {
    const { WsProvider } = await import('@polkadot/api');
    const provider = new WsProvider(address, false);
    await provider.connect();
    await provider.isReady;
    const known = {};
    for (const [method, params] of [['chain_getBlockHash', [0]], ['state_getRuntimeVersion', []],
        ['system_chain', []], ['system_properties', []], ['rpc_methods', []],
        ['state_call', ['Metadata_metadata_versions', '0x']],
        ['state_call', ['Metadata_metadata_at_version', '0x10000000']]])
        known[keyOf(method, params)] = await provider.send(method, params);
    await provider.disconnect();
    await writeFile(file, JSON.stringify(known));
}

function keyOf(method, params) {
    return method === 'state_call' ? `state_call ${params[0]}` : method;
}

// Answers everything from what was heard before.
async function memory() {
    const known = JSON.parse(await readFile(heard, 'utf8'));
    const provider = {
        hasSubscriptions: true, isConnected: true, isClonable: false,
        on: (name, tell) => {
            if (name === 'connected') setImmediate(tell);
            return () => undefined;
        },
        send: async (method, params) => {
            const key = keyOf(method, params);
            if (!(key in known)) throw new Error(`not asked before: ${key} ${params}`);
            return known[key];
        },
        subscribe: async (type, method, params, tell) => {
            setImmediate(() => tell(null, known.state_getRuntimeVersion));
            return 1;
        },
        unsubscribe: async () => true,
        connect: async () => undefined, disconnect: async () => undefined,
    };
    return over(async () => provider);
}

// The best of several: whoever else runs on the machine only makes it slower.
function best(values) {
    return Math.min(...values);
}

if (mode) {
    console.log(await (mode === 'socket' ? socket() : memory()));
    process.exit(0);
}
const folder = await mkdtemp(join(tmpdir(), 'soma-connect-'));
const file = join(folder, 'heard.json');
await hear(file);
const times = { socket: [], memory: [] };
for (let run = 0; run < kRuns; ++run)
    for (const [name, list] of Object.entries(times)) {
        const { stdout, stderr, status } = spawnSync(process.execPath,
            [fileURLToPath(import.meta.url), address, name, file], { encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
        list.push(Number(stdout.trim().split('\n').at(-1)));
    }
await rm(folder, { recursive: true });
const print = (name, value, unit) => console.log(JSON.stringify({ name, value: Number(value.toPrecision(6)), unit }));
print('rpc_polkadot_js_connect', best(times.socket), 'ms');
print('rpc_polkadot_js_decoding_alone', best(times.memory), 'ms');
print('rpc_polkadot_js_connect_over_decoding', best(times.socket) / best(times.memory), 'times');
process.exit(0);
