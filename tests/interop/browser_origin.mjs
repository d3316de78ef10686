// A real browser at the node's door: a page from elsewhere reaches it neither by fetch nor by
// WebSocket and can change nothing there; a page of this machine and one that was let in by name can.
//
// All pages come from one small server of ours. What makes one foreign is its name, which this
// browser alone looks up as this machine, as a name does that somebody points here on purpose.
import { runParts, startSoma, check, same } from './soma.mjs';
import { connectRaw } from './raw_client.mjs';
import { blake2AsHex, encodeAddress } from '@polkadot/util-crypto';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const kBrowser = '/usr/bin/chromium';
if (!existsSync(kBrowser)) {
    console.log(`skipped: no ${kBrowser} here`);
    process.exit(77);
}

const kForeign = 'elsewhere.example';
const kPatienceMs = 90_000;
const kRefused = 'refused';
const kAccounts = '0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9';
const kFunds = 5_000_000_000;
// One for each way in which a page tries to give it funds.
const kBlind = `0x${'b1'.repeat(32)}`;
const kOpen = `0x${'0b'.repeat(32)}`;

// What the page does with the node at `door`; runs in the browser, so it stands alone.
async function tryTheDoor(door, funds, blind, open, refused) {
    const text = (method, params) => JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
    const ask = async (method, params) => {
        try {
            const answer = await fetch(`http://${door}/`, { method: 'POST',
                headers: { 'content-type': 'application/json' }, body: text(method, params) });
            return (await answer.json()).result;
        } catch {
            return refused;
        }
    };
    const socket = (method) => new Promise((resolve) => {
        const to = new WebSocket(`ws://${door}/`);
        to.onopen = () => to.send(text(method, []));
        to.onmessage = (message) => resolve(JSON.parse(message.data).result);
        to.onerror = () => resolve(refused);
        to.onclose = () => resolve(refused);
    });
    const report = { origin: location.origin, fetched: await ask('system_chain', []),
        socket: await socket('system_chain'), funded: await ask('dev_fund', [open, funds]) };
    // Plain text needs nobody's leave to be sent, and the page never sees what comes back.
    await fetch(`http://${door}/`, { method: 'POST', mode: 'no-cors', body: text('dev_fund', [blind, funds]) })
        .catch(() => {});
    await fetch('/report', { method: 'POST', body: JSON.stringify(report) });
}

const page = (door) => `<!doctype html><title>A page</title><script>
(${tryTheDoor})(${[door, kFunds, encodeAddress(kBlind), encodeAddress(kOpen), kRefused].map((value) => JSON.stringify(value)).join(', ')});
</script>`;

// Serves the page at /page?door, and hands each report to whoever waits for it.
async function startPages() {
    let waiting = () => {};
    const server = createServer((request, response) => {
        const url = new URL(request.url, 'http://page');
        if (url.pathname === '/page') {
            response.setHeader('content-type', 'text/html');
            response.end(page(url.search.slice(1)));
            return;
        }
        let body = '';
        request.on('data', (bytes) => { body += bytes; });
        request.on('end', () => {
            response.end();
            if (url.pathname === '/report') waiting(JSON.parse(body));
        });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const nextReport = () => new Promise((resolve) => { waiting = resolve; });
    return { port: server.address().port, nextReport, close: () => server.close() };
}

// Runs the browser on an address until `until` is there, or it ends by itself.
async function browse(address, flags, until) {
    const folder = mkdtempSync(join(tmpdir(), 'soma-browser-'));
    const child = spawn(kBrowser, ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic',
        '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
        // The browser's own guard of local networks would hide whether ours holds.
        '--disable-features=LocalNetworkAccessChecks', `--host-resolver-rules=MAP ${kForeign} 127.0.0.1`,
        `--user-data-dir=${folder}`, ...flags, address], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let log = '';
    child.stdout.on('data', (bytes) => { out += bytes; });
    child.stderr.on('data', (bytes) => { log += bytes; });
    const ended = new Promise((resolve) => child.once('close', resolve));
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`nothing from the browser at ${address}:\n${log}`)), kPatienceMs);
    });
    const over = ended.then(() => {
        if (until) throw new Error(`the browser ended at ${address}:\n${log}`);
        return out;
    });
    over.catch(() => {});
    try {
        return await Promise.race([until ?? over, over, late]);
    } finally {
        clearTimeout(timer);
        child.kill('SIGTERM');
        await ended;
        rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
}

const reportOf = ({ pages, soma }, host) =>
    browse(`http://${host}:${pages.port}/page?127.0.0.1:${soma.port}`, [], pages.nextReport());

// What a browser shows of an address.
const shown = (address) => browse(address, ['--dump-dom']);

const foreignOrigin = ({ pages }) => `http://${kForeign}:${pages.port}`;

async function start(bench, origins) {
    await bench.soma?.stop();
    // Unsafe, so that a request that came through would change something.
    bench.soma = await startSoma({ unsafe: true, origins });
    bench.client?.close();
    bench.client = await connectRaw(bench.soma.address);
    bench.chain = await bench.client.ask('system_chain');
}

const account = ({ client }, id) => client.ask('state_getStorage', kAccounts + blake2AsHex(id, 128).slice(2) + id.slice(2));

// Whatever was sent is in a block by then.
async function twoBlocks({ client }) {
    const heads = await client.ask('chain_subscribeNewHeads');
    for (let i = 0; i < 3; ++i) await client.next((message) => message.params?.subscription === heads);
    await client.ask('chain_unsubscribeNewHeads', heads);
}

await runParts({
    async 'begin'(bench, after) {
        bench.pages = await startPages();
        after(() => bench.pages.close());
        after(() => bench.soma.stop());
        await start(bench, []);
    },

    async 'a page from elsewhere is refused'(bench) {
        same(await reportOf(bench, kForeign), { origin: foreignOrigin(bench), fetched: kRefused,
            socket: kRefused, funded: kRefused }, 'what the page saw');
        await twoBlocks(bench);
        same([await account(bench, kBlind), await account(bench, kOpen)], [null, null], 'what it changed');
    },

    async 'a name from elsewhere that points here is refused'({ soma }) {
        const foreign = await shown(`http://${kForeign}:${soma.port}/`);
        check(foreign.includes('may not ask here'), `refused by name: ${foreign}`);
        const own = await shown(`http://127.0.0.1:${soma.port}/`);
        check(own.includes('JSON-RPC wants POST'), `answered by its own name: ${own}`);
    },

    async 'a page of this machine may ask'(bench) {
        const { funded, ...report } = await reportOf(bench, '127.0.0.1');
        same(report, { origin: `http://127.0.0.1:${bench.pages.port}`, fetched: bench.chain, socket: bench.chain },
            'what the page saw');
        check(/^0x[0-9a-f]{64}$/.test(funded), `an extrinsic's hash: ${funded}`);
        await twoBlocks(bench);
        check(await account(bench, kOpen) !== null, 'the account has funds');
        same(await account(bench, kBlind), null, 'plain text is no request');
    },

    async 'a page that was let in may ask'(bench) {
        await start(bench, [foreignOrigin(bench)]);
        const { funded, ...report } = await reportOf(bench, kForeign);
        same(report, { origin: foreignOrigin(bench), fetched: bench.chain, socket: bench.chain }, 'what the page saw');
        check(/^0x[0-9a-f]{64}$/.test(funded), `an extrinsic's hash: ${funded}`);
        await twoBlocks(bench);
        check(await account(bench, kOpen) !== null, 'the account has funds');
        same(await account(bench, kBlind), null, 'plain text is no request');
    },

    async 'another page is still refused'(bench) {
        await start(bench, ['https://polkadot.js.org']);
        same((await reportOf(bench, kForeign)).fetched, kRefused, 'what the page saw');
    },
});
