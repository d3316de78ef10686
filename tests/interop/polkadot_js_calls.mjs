// @polkadot/api against a chain with a block every 250 ms: subscriptions, watched transactions,
// batch, proxy, multisig, a subnet of one's own, and errors by their names.
import { runParts, startSoma, check, same } from './soma.mjs';
import { checkWarnings, connect, devAccounts, errorName, eventOf, finalize, succeed } from './polkadot_js.mjs';
import { createKeyMulti, encodeAddress, sortAddresses } from '@polkadot/util-crypto';

const kTao = 1_000_000_000n;

// Waits until take(value) says that it has seen enough.
function until(subscribe, take) {
    return new Promise((resolve, reject) => {
        let stop;
        let over = false;
        subscribe((value) => {
            if (over) return;
            try {
                over = take(value);
            } catch (error) {
                over = true;
                reject(error);
            }
            if (over) Promise.resolve(stop).then((end) => end?.()).then(resolve);
        }).then((end) => {
            stop = end;
            if (over) end();
        }, reject);
    });
}

async function freeOf(api, address) {
    return (await api.query.system.account(address)).data.free.toBigInt();
}

await runParts({
    async connect(bench, after) {
        const soma = await startSoma({ blockTime: '250ms' });
        after(() => soma.stop());
        bench.api = await connect(soma.address);
        after(() => bench.api.disconnect());
        bench.who = devAccounts();
        same(bench.api.runtimeVersion.specName.toString(), 'node-subtensor', 'the runtime');
        same(bench.api.consts.aura.slotDuration.toNumber(), 250, 'the block time that clients see');
        checkWarnings();
    },

    async 'heads in order'({ api }) {
        for (const subscribe of ['subscribeNewHeads', 'subscribeFinalizedHeads']) {
            const heads = [];
            await until((tell) => api.rpc.chain[subscribe](tell), (head) => {
                heads.push(head);
                return heads.length === 5;
            });
            for (let i = 1; i < heads.length; ++i) {
                same(heads[i].number.toNumber(), heads[i - 1].number.toNumber() + 1, subscribe);
                same(heads[i].parentHash.toHex(), heads[i - 1].hash.toHex(), `${subscribe}: the parent`);
            }
            const block = await api.rpc.chain.getBlock(heads[2].hash);
            same(block.block.header.toHex(), heads[2].toHex(), 'the header of the block itself');
        }
    },

    async 'storage as it changes'({ api, who }) {
        const moments = [];
        await until((tell) => api.query.timestamp.now(tell), (now) => moments.push(now.toNumber()) === 4);
        check(moments.every((now, i) => i === 0 || now > moments[i - 1]), `time goes on: ${moments}`);
        const balances = [];
        const seen = until((tell) => api.query.system.account(who.dave.address, tell),
            (account) => balances.push(account.data.free.toBigInt()) === 2);
        await succeed(api, api.tx.balances.transferKeepAlive(who.dave.address, kTao), who.alice);
        await seen;
        same(balances[1] - balances[0], kTao, 'what a subscriber sees arriving');
    },

    async 'a transfer'({ api, who }) {
        const before = await freeOf(api, who.alice.address);
        const call = api.tx.balances.transferKeepAlive(who.bob.address, 5n * kTao);
        const info = await call.paymentInfo(who.alice);
        const done = await succeed(api, call, who.alice);
        const [from, to, amount] = eventOf(done, 'balances', 'Transfer');
        same([from.toString(), to.toString(), amount.toBigInt()],
            [who.alice.address, who.bob.address, 5n * kTao], 'the event');
        const [payer, fee] = eventOf(done, 'transactionPayment', 'TransactionFeePaid');
        same(payer.toString(), who.alice.address, 'who pays');
        same(fee.toBigInt(), info.partialFee.toBigInt(), 'the fee against its estimate');
        same(await freeOf(api, who.alice.address), before - 5n * kTao - fee.toBigInt(), 'what is left');
        // At that block, by the interface at a hash, the same is still to be read.
        const then = await api.at(done.block);
        const events = await then.query.system.events();
        check(events.some(({ event }) => api.events.balances.Transfer.is(event)), 'events at a hash');
        const signed = await api.rpc.chain.getBlock(done.block);
        check(signed.block.extrinsics.some((one) => one.isSigned && one.signer.toString() === who.alice.address),
            'the signed extrinsic in its block');
    },

    async 'two transfers in a row'({ api, who }) {
        const nonce = (await api.rpc.system.accountNextIndex(who.alice.address)).toNumber();
        const call = () => api.tx.balances.transferKeepAlive(who.charlie.address, kTao);
        await Promise.all([succeed(api, call(), who.alice, { nonce }),
            finalize(api, call(), who.alice, { nonce: nonce + 1, tip: 1000 })]);
        same((await api.query.system.account(who.alice.address)).nonce.toNumber(), nonce + 2, 'the nonce');
    },

    async batch({ api, who }) {
        const one = api.tx.balances.transferKeepAlive(who.bob.address, kTao);
        const two = api.tx.system.remark('0x736f6d61');
        const done = await succeed(api, api.tx.utility.batchAll([one, two]), who.alice);
        same(done.names.filter((name) => name === 'utility.ItemCompleted').length, 2, 'items');
        check(done.names.includes('utility.BatchCompleted'), `a whole batch: ${done.names}`);
    },

    async proxy({ api, who }) {
        await succeed(api, api.tx.proxy.addProxy(who.bob.address, 'Transfer', 0), who.alice);
        const [list] = await api.query.proxy.proxies(who.alice.address);
        same(list[0].delegate.toString(), who.bob.address, 'the delegate');
        const inner = api.tx.balances.transferKeepAlive(who.dave.address, 2n * kTao);
        const done = await succeed(api, api.tx.proxy.proxy(who.alice.address, null, inner), who.bob);
        check(eventOf(done, 'proxy', 'ProxyExecuted')[0].isOk, 'the call that went through a proxy');
        same(eventOf(done, 'balances', 'Transfer')[0].toString(), who.alice.address, 'whose funds went');
    },

    async multisig({ api, who }) {
        const members = sortAddresses([who.alice, who.bob, who.charlie].map(({ address }) => address), 42);
        const address = encodeAddress(createKeyMulti(members, 2), 42);
        await succeed(api, api.tx.balances.transferKeepAlive(address, 10n * kTao), who.alice);
        const others = (one) => members.filter((member) => member !== one.address);
        const call = api.tx.balances.transferKeepAlive(who.dave.address, 3n * kTao);
        const weight = (await call.paymentInfo(who.alice)).weight;
        const first = await succeed(api,
            api.tx.multisig.asMulti(2, others(who.alice), null, call.method, weight), who.alice);
        same(eventOf(first, 'multisig', 'NewMultisig')[1].toString(), address, 'the account of all three');
        const waiting = (await api.query.multisig.multisigs(address, call.method.hash)).unwrap();
        const second = await succeed(api,
            api.tx.multisig.asMulti(2, others(who.bob), waiting.when, call.method, weight), who.bob);
        check(eventOf(second, 'multisig', 'MultisigExecuted')[4].isOk, 'the call that two agreed on');
        check((await api.query.multisig.multisigs(address, call.method.hash)).isNone, 'nothing waits');
    },

    async 'a subnet and a stake'(bench) {
        const { api, who } = bench;
        const before = await api.query.subtensorModule.totalNetworks();
        const done = await succeed(api, api.tx.subtensorModule.registerNetwork(who.aliceHotkey.address), who.alice);
        const netuid = eventOf(done, 'subtensorModule', 'NetworkAdded')[0].toNumber();
        bench.netuid = netuid;
        same((await api.query.subtensorModule.totalNetworks()).toNumber(), before.toNumber() + 1, 'subnets');
        same((await api.query.subtensorModule.subnetOwner(netuid)).toString(), who.alice.address, 'its owner');
        await succeed(api, api.tx.subtensorModule.startCall(netuid), who.alice);
        const stake = await succeed(api,
            api.tx.subtensorModule.addStake(who.aliceHotkey.address, netuid, 100n * kTao), who.alice);
        const added = eventOf(stake, 'subtensorModule', 'StakeAdded');
        same([added[0].toString(), added[1].toString(), added[4].toNumber()],
            [who.alice.address, who.aliceHotkey.address, netuid], 'who staked where');
        const infos = await api.call.stakeInfoRuntimeApi.getStakeInfoForColdkey(who.alice.address);
        const info = infos.find((one) => one.netuid.toNumber() === netuid);
        check(info && info.stake.toBigInt() > 0n, `a stake in ${infos}`);
        const metagraph = (await api.call.subnetInfoRuntimeApi.getMetagraph(netuid)).unwrap();
        same(metagraph.hotkeys.map(String), [who.aliceHotkey.address], 'the neurons of the new subnet');
    },

    async 'no other warning'() {
        checkWarnings(); // Refusals, which come next, are told as warnings too.
    },

    async 'errors by their names'({ api, who, netuid }) {
        const failing = [
            ['proxy.NotFound', api.tx.proxy.removeProxy(who.dave.address, 'Any', 0), who.bob],
            ['multisig.NotFound', api.tx.multisig.cancelAsMulti(2, [who.alice.address],
                { height: 1, index: 1 }, '0x'.padEnd(66, '0')), who.bob],
            ['subtensorModule.FirstEmissionBlockNumberAlreadySet', api.tx.subtensorModule.startCall(netuid),
                who.alice],
        ];
        for (const [name, call, signer] of failing) {
            const done = await finalize(api, call, signer);
            check(done.error, `${name} expected`);
            same(errorName(api, done.error), name, 'an error');
            check(done.events.some(({ event }) => api.events.system.ExtrinsicFailed.is(event)), 'its event');
        }
        const refused = [
            [/1010: Invalid Transaction: Inability to pay some fees/, api.tx.balances
                .transferAllowDeath(who.bob.address, 1), { signer: 'poor' }],
            [/1010: Invalid Transaction: Transaction is outdated/, api.tx.system.remark('0x'), { nonce: 0 }],
        ];
        for (const [words, call, { signer, ...options }] of refused) {
            const error = await finalize(api, call, signer === 'poor' ? who.aliceHotkey : who.alice, options)
                .then(() => null, (reason) => reason);
            check(error && words.test(error.message), `${words} in ${error}`);
        }
    },

});
