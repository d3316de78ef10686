// @polkadot/api against a living network: every storage item that the metadata declares is asked
// for, decoded, and encoded again to the same bytes; every runtime API of the dashboards answers.
import { runParts, startSoma, check, same } from './soma.mjs';
import { checkWarnings, connect } from './polkadot_js.mjs';
import { hexToU8a, u8aToHex } from '@polkadot/util';

const kPage = 20; // Keys of one map that are looked at; a map of 30 000 would tell nothing more.

function itemsOf(api) {
    const all = [];
    // What the library calls substrate are keys that no metadata declares, such as :code.
    for (const [, section] of Object.entries(api.query).filter(([key]) => key !== 'substrate'))
        for (const entry of Object.values(section)) if (entry.creator) all.push(entry);
    return all;
}

const nameOf = ({ creator }) => `${creator.section}.${creator.method}`;

// A value as the library understands it, against the bytes that it came from.
function checkValue(api, entry, value, raw) {
    const { meta } = entry.creator;
    const type = api.registry.createLookupType(meta.type.isPlain ? meta.type.asPlain : meta.type.asMap.value);
    const decoded = api.registry.createType(type, hexToU8a(raw));
    same(u8aToHex(decoded.toU8a()), raw, `${nameOf(entry)} encoded again`);
    same(value.toHuman(), (meta.modifier.isOptional ? value.unwrap() : decoded).toHuman(), nameOf(entry));
}

await runParts({
    async connect(bench, after) {
        const soma = await startSoma({ preset: 'overview-2024', blockTime: 'manual', unsafe: true });
        after(() => soma.stop());
        bench.api = await connect(soma.address);
        after(() => bench.api.disconnect());
        bench.ask = (method, ...params) => bench.api.rpc.provider?.send?.(method, params) ??
            bench.api._rpcCore.provider.send(method, params);
        // Some blocks of life, so that what blocks write is there.
        await bench.ask('dev_advance', 3);
        checkWarnings();
    },

    async 'every plain value'({ api, ask }) {
        let held = 0;
        for (const entry of itemsOf(api)) {
            if (!entry.creator.meta.type.isPlain) continue;
            const key = entry.key();
            const [raw, value] = await Promise.all([ask('state_getStorage', key), entry()]);
            if (raw === null) continue;
            checkValue(api, entry, value, raw);
            ++held;
        }
        check(held > 40, `only ${held} plain values are there`);
        console.log(`${held} plain values`);
    },

    async 'every map'({ api, ask }) {
        let maps = 0;
        let held = 0;
        let entries = 0;
        for (const entry of itemsOf(api)) {
            if (!entry.creator.meta.type.isMap) continue;
            ++maps;
            const page = await entry.entriesPaged({ args: [], pageSize: kPage });
            if (page.length === 0) continue;
            ++held;
            const keys = page.map(([key]) => key.toHex());
            const [{ changes }] = await ask('state_queryStorageAt', keys);
            same(changes.length, page.length, `${nameOf(entry)} in one answer`);
            page.forEach(([key, value], i) => {
                same(changes[i][0], key.toHex(), `${nameOf(entry)} in the order of its keys`);
                checkValue(api, entry, value, changes[i][1]);
                // The key's own arguments lead back to the same key, where its hashers allow it.
                if (key.args.length > 0) same(entry.key(...key.args), key.toHex(), `a key of ${nameOf(entry)}`);
            });
            entries += page.length;
        }
        check(maps > 200 && held > 70, `${held} of ${maps} maps hold something`);
        console.log(`${held} of ${maps} maps hold something; ${entries} entries`);
    },

    async 'a whole map page after page'({ api }) {
        const { keys } = api.query.subtensorModule;
        const all = await keys.entries();
        const counts = await api.query.subtensorModule.subnetworkN.entries();
        same(all.length, counts.reduce((sum, [, n]) => sum + n.toNumber(), 0), 'neurons of all subnets');
        same(new Set(all.map(([key]) => key.toHex())).size, all.length, 'keys that come once');
        console.log(`${all.length} neurons`);
    },

    async 'runtime APIs'({ api }) {
        const { subnetInfoRuntimeApi, neuronInfoRuntimeApi, delegateInfoRuntimeApi,
            subnetRegistrationRuntimeApi, swapRuntimeApi } = api.call;
        const subnets = (await subnetInfoRuntimeApi.getAllDynamicInfo()).filter((one) => one.isSome);
        same(subnets.length, (await api.query.subtensorModule.totalNetworks()).toNumber(), 'dynamic infos');
        const netuid = subnets[1].unwrap().netuid.toNumber();
        const size = (await api.query.subtensorModule.subnetworkN(netuid)).toNumber();
        const metagraph = (await subnetInfoRuntimeApi.getMetagraph(netuid)).unwrap();
        same(metagraph.hotkeys.length, size, 'hotkeys of a metagraph');
        const neurons = await neuronInfoRuntimeApi.getNeuronsLite(netuid);
        same(neurons.map(({ hotkey }) => hotkey.toString()), metagraph.hotkeys.map(String), 'neurons');
        check((await delegateInfoRuntimeApi.getDelegates()).length > 0, 'delegates');
        check((await subnetRegistrationRuntimeApi.getNetworkRegistrationCost()).toBigInt() > 0n, 'a cost');
        const price = (await swapRuntimeApi.currentAlphaPrice(netuid)).toBigInt();
        const bought = await swapRuntimeApi.simSwapTaoForAlpha(netuid, 1_000_000_000);
        check(price > 0n && bought.alphaAmount.toBigInt() > 0n, 'a price and a quote');
    },

    async 'no other warning'() {
        checkWarnings();
    },
});
