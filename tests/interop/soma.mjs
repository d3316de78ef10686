// A node of our own for one test: soma --headless over a folder that goes with it, on a free port.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const kPatienceMs = 120_000;

// Options: preset, blockTime, unsafe, origins, folder (kept when given). The answer has address
// (ws://...), port, folder and stop().
export async function startSoma(options = {}) {
    const { preset = 'local', blockTime = '250ms', unsafe = false, origins = [] } = options;
    const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'soma-interop-'));
    const args = ['--headless', '--data-dir', join(folder, 'data'),
        '--wallet-dir', join(folder, 'wallets'), '--preset', preset, '--block-time', blockTime,
        '--rpc-port', '0', '--log', 'info'];
    if (unsafe) args.push('--rpc-methods', 'unsafe');
    for (const origin of origins) args.push('--rpc-origin', origin);
    const child = spawn(process.env.SOMA_BINARY, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let log = '';
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const port = await new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`no port within two minutes:\n${log}`)), kPatienceMs);
        child.stderr.on('data', (bytes) => {
            log += bytes;
            const found = /ws:\/\/127\.0\.0\.1:(\d+)/.exec(log);
            if (!found) return;
            clearTimeout(late);
            resolve(Number(found[1]));
        });
        ended.then((status) => reject(new Error(`soma ended with ${status}:\n${log}`)));
    });
    const stop = async () => {
        child.kill('SIGTERM');
        const status = await ended;
        if (!options.folder) rmSync(folder, { recursive: true, force: true });
        check(status === 0, `soma stopped with status ${status}:\n${log}`);
    };
    return { address: `ws://127.0.0.1:${port}`, port, folder, stop, log: () => log };
}

export function check(condition, what) {
    if (!condition) throw new Error(`not so: ${what}`);
}

export function same(actual, expected, what) {
    const [a, e] = [actual, expected].map((value) => typeof value === 'string' ? value
        : JSON.stringify(value, (_, v) => typeof v === 'bigint' ? `${v}n` : v));
    if (a !== e) throw new Error(`${what}: ${a} instead of ${e}`);
}

// Runs the parts in order, says how long each took, and ends the process: 0 when all are well.
export async function runParts(parts) {
    let status = 0;
    const close = [];
    const after = (work) => close.unshift(work);
    try {
        const bench = {};
        for (const [name, part] of Object.entries(parts)) {
            const begin = performance.now();
            await within(part(bench, after), name);
            console.log(`${name}: ${((performance.now() - begin) / 1000).toFixed(2)} s`);
        }
    } catch (error) {
        console.error(error);
        status = 1;
    }
    for (const work of close) {
        try {
            await work();
        } catch (error) {
            console.error(error);
            status = 1;
        }
    }
    process.exit(status);
}

function within(promise, what) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`${what} took more than two minutes`)), kPatienceMs);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
