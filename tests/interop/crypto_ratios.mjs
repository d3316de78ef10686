// Reads our figures from standard input, passes them on, measures @polkadot/wasm-crypto on the same
// machine in the same run, and prints how many times as fast we are. CPU time, so that a busy
// machine does not decide.
import { createInterface } from 'node:readline';
import {
    waitReady,
    sr25519KeypairFromSeed,
    sr25519Sign,
    sr25519Verify,
} from '@polkadot/wasm-crypto';

const ours = new Map();
for await (const line of createInterface({ input: process.stdin })) {
    console.log(line);
    const figure = JSON.parse(line);
    ours.set(figure.name, figure.value);
}

// The best of several slices, as our own figures are.
function perSecond(work) {
    for (let i = 0; i < 100; ++i) work();
    let best = 0;
    for (let slice = 0; slice < 8; ++slice) {
        const begin = process.cpuUsage();
        let spent = 0;
        let runs = 0;
        while (spent < 80_000) {
            for (let i = 0; i < 8; ++i) work();
            runs += 8;
            const used = process.cpuUsage(begin);
            spent = used.user + used.system;
        }
        best = Math.max(best, (runs * 1e6) / spent);
    }
    return best;
}

await waitReady();
const seed = new Uint8Array(32);
seed[0] = 7;
const pair = sr25519KeypairFromSeed(seed);
const secret = pair.slice(0, 64);
const key = pair.slice(64);
const message = new Uint8Array(100).fill(42);
const signature = sr25519Sign(key, secret, message);
if (!sr25519Verify(signature, message, key)) throw new Error('its own signature is refused');

const theirs = {
    sr25519_sign: perSecond(() => sr25519Sign(key, secret, message)),
    sr25519_verify: perSecond(() => sr25519Verify(signature, message, key)),
    sr25519_key_from_seed: perSecond(() => sr25519KeypairFromSeed(seed)),
};

function print(name, value, unit) {
    console.log(JSON.stringify({ name, value: Number(value.toPrecision(4)), unit }));
}
for (const [name, value] of Object.entries(theirs)) {
    print(`wasm_crypto_${name}`, value, '1/s');
    print(`ratio_${name}`, ours.get(name) / value, 'times wasm-crypto');
    if (ours.has(`${name}_unguarded`))
        print(`ratio_${name}_unguarded`, ours.get(`${name}_unguarded`) / value, 'times wasm-crypto');
}
print(
    'ratio_sr25519_batch_of_64',
    ours.get('sr25519_verify_batch_of_64') / ours.get('sr25519_verify'),
    'times one by one'
);
