// What the tests with @polkadot/api share.
import { check, same } from './soma.mjs';

// Before the library is loaded: whatever it warns about is part of the test.
export const warnings = [];
for (const level of ['warn', 'error'])
    console[level] = ((tell) => (...words) => {
        warnings.push(words.join(' '));
        tell(...words);
    })(console[level].bind(console));

const { ApiPromise, Keyring, WsProvider } = await import('@polkadot/api');

export async function connect(address) {
    const provider = new WsProvider(address, false);
    await provider.connect();
    return ApiPromise.create({ provider, throwOnConnect: true });
}

export function devAccounts() {
    const keyring = new Keyring({ type: 'sr25519', ss58Format: 42 });
    const of = (name) => keyring.addFromUri(`//${name}`);
    return { alice: of('Alice'), aliceHotkey: of('Alice_hk'), bob: of('Bob'), charlie: of('Charlie'),
        dave: of('Dave') };
}

// What this library says of every subtensor node, and nothing else: extensions it does not know by
// name, and methods that it has no wrapper for: the new groups, subtensor's own, and the owner's.
const kExtensions = new Set(['SudoTransactionExtension', 'CheckShieldedTxValidity',
    'SubtensorTransactionExtension', 'DrandPriority']);
const kWrapperless = new RegExp('^((archive|chainHead|chainSpec|transaction|transactionWatch)_v1|' +
    'delegateInfo|neuronInfo|stakeInfo|subnetInfo|swap|dev)_\\w+$');

export function checkWarnings() {
    for (const warning of warnings) {
        const extensions = /Unknown signed extensions ([\w, ]+) found/.exec(warning);
        const methods = /RPC methods not decorated: ([\w, ]+)/.exec(warning);
        const known = (extensions && extensions[1].split(', ').every((name) => kExtensions.has(name))) ||
            (methods && methods[1].split(', ').every((name) => kWrapperless.test(name)));
        check(known, `a warning of the library: ${warning}`);
    }
}

// Signs, submits and watches until the block with it is final.
export function finalize(api, call, signer, options = {}) {
    return new Promise((resolve, reject) => {
        const seen = [];
        call.signAndSend(signer, { nonce: -1, ...options }, (result) => {
            seen.push(result.status.type);
            if (result.status.isFinalized)
                resolve({ seen, events: result.events, block: result.status.asFinalized,
                    error: result.dispatchError });
            else if (result.isError)
                reject(new Error(`it ended as ${result.status.type}`));
        }).catch(reject);
    });
}

// The same for a call that must succeed; the names of its events.
export async function succeed(api, call, signer, options) {
    const done = await finalize(api, call, signer, options);
    check(!done.error, `${nameOf(call)} failed: ${done.error && errorName(api, done.error)}`);
    // The library skips InBlock when finality comes while it still reads that block.
    same(done.seen.filter((status) => status !== 'InBlock'), ['Ready', 'Finalized'], `the way of ${nameOf(call)}`);
    done.names = done.events.map(({ event }) => `${event.section}.${event.method}`);
    return done;
}

export function errorName(api, error) {
    if (!error.isModule) return error.toString();
    const { section, name } = api.registry.findMetaError(error.asModule);
    return `${section}.${name}`;
}

export function eventOf(done, section, method) {
    const found = done.events.find(({ event }) => event.section === section && event.method === method);
    check(found, `an event ${section}.${method} among ${done.events.map(({ event }) => event.method)}`);
    return found.event.data;
}

function nameOf(call) {
    return `${call.method.section}.${call.method.method}`;
}
