// How long @polkadot/api needs from nothing to a usable api over the node at ADDRESS, against the
// same with every answer at hand at once: what is left then is its own decoding.
// connect_time.mjs ADDRESS; each run in a process of its own, so that none is warmed by another.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const kRuns = 7;
const [address, mode] = process.argv.slice(2);

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

// Answers everything from what it heard before.
async function memory() {
    const { WsProvider, ApiPromise } = await import('@polkadot/api');
    const real = new WsProvider(address, false);
    await real.connect();
    await real.isReady;
    const known = new Map();
    const methods = ['chain_getBlockHash', 'state_getRuntimeVersion', 'system_chain', 'system_properties',
        'rpc_methods'];
    for (const method of methods)
        known.set(method, await real.send(method, method === 'chain_getBlockHash' ? [0] : []));
    for (const params of [['Metadata_metadata_versions', '0x'], ['Metadata_metadata_at_version', '0x10000000']])
        known.set(`state_call ${params[0]}`, await real.send('state_call', params));
    await real.disconnect();
    const provider = {
        hasSubscriptions: true, isConnected: true, isClonable: false,
        on: (name, tell) => {
            if (name === 'connected') setImmediate(tell);
            return () => undefined;
        },
        send: async (method, params) => {
            const key = method === 'state_call' ? `state_call ${params[0]}` : method;
            if (!known.has(key)) throw new Error(`not asked before: ${key} ${params}`);
            return known.get(key);
        },
        subscribe: async (type, method, params, tell) => {
            setImmediate(() => tell(null, known.get('state_getRuntimeVersion')));
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
const times = { socket: [], memory: [] };
for (let run = 0; run < kRuns; ++run)
    for (const [name, list] of Object.entries(times)) {
        const { stdout, stderr, status } = spawnSync(process.execPath,
            [fileURLToPath(import.meta.url), address, name], { encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
        list.push(Number(stdout.trim().split('\n').at(-1)));
    }
const print = (name, value, unit) => console.log(JSON.stringify({ name, value: Number(value.toPrecision(6)), unit }));
print('rpc_polkadot_js_connect', best(times.socket), 'ms');
print('rpc_polkadot_js_decoding_alone', best(times.memory), 'ms');
print('rpc_polkadot_js_connect_over_decoding', best(times.socket) / best(times.memory), 'times');
