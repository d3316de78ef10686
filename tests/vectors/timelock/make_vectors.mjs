// Makes bls12_381.json and timelock.json. How it is run: PROVENANCE.md.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { bls12_381 as bls } from '@noble/curves/bls12-381.js';
import init, * as tlock from '@ideallabs/timelock_wasm_wrapper';

const wasm = new URL(import.meta.resolve('@ideallabs/timelock_wasm_wrapper')).pathname;
await init({ module_or_path: readFileSync(wasm.replace(/\.js$/, '_bg.wasm')) });

const G1 = bls.G1.Point;
const G2 = bls.G2.Point;
const { Fp, Fp2, Fp12 } = bls.fields;
const hex = (bytes) => '0x' + Buffer.from(bytes).toString('hex');
const bytes = (text) => Uint8Array.from(Buffer.from(text.replace('0x', ''), 'hex'));
const sha256 = (data) => Uint8Array.from(createHash('sha256').update(data).digest());
const numberOf = (data) => BigInt(hex(data));
/// A scalar for every label.
const scalar = (label) => numberOf(sha256(Buffer.from(label))) % bls.fields.Fr.ORDER;
const big = (x, size) => bytes(x.toString(16).padStart(2 * size, '0'));
const little = (x) => big(x, 48).reverse();

/// arkworks' bytes of an element: every coefficient little-endian, the lowest first.
function fp12Bytes(x) {
  const parts = [];
  for (const six of [x.c0, x.c1])
    for (const two of [six.c0, six.c1, six.c2])
      for (const one of [two.c0, two.c1]) parts.push(little(one));
  return Buffer.concat(parts);
}

function flagged(x, isLarger, isInfinity = false) {
  const out = Uint8Array.from(x);
  out[0] |= 0x80 | (isInfinity ? 0x40 : 0) | (isLarger ? 0x20 : 0);
  return out;
}

/// A point of the curve that is not in the group: the first x that has a root.
function strayG1() {
  for (let x = 1n; ; ++x) {
    const y2 = Fp.add(Fp.pow(x, 3n), 4n);
    try {
      const y = Fp.sqrt(y2);
      if (!new G1(x, y, 1n).isTorsionFree()) return flagged(big(x, 48), false);
    } catch {}
  }
}

function strayG2() {
  const b = { c0: 4n, c1: 4n };
  for (let n = 1n; ; ++n) {
    const x = { c0: n, c1: 1n };
    const y2 = Fp2.add(Fp2.pow(x, 3n), b);
    try {
      const y = Fp2.sqrt(y2);
      if (!new G2(x, y, Fp2.ONE).isTorsionFree())
        return flagged(Buffer.concat([big(x.c1, 48), big(x.c0, 48)]), false);
    } catch {}
  }
}

function nowhereG1() {
  for (let x = 1n; ; ++x)
    try {
      Fp.sqrt(Fp.add(Fp.pow(x, 3n), 4n));
    } catch {
      return flagged(big(x, 48), false);
    }
}

const points = [];
for (let i = 0; i < 16; ++i) {
  const k = scalar(`point ${i}`);
  const p = G1.BASE.multiply(k).toAffine();
  const q = G2.BASE.multiply(k).toAffine();
  points.push({
    scalar: hex(big(k, 32)),
    g1: hex(G1.BASE.multiply(k).toBytes(true)),
    g1_x: hex(little(p.x)),
    g1_y: hex(little(p.y)),
    g2: hex(G2.BASE.multiply(k).toBytes(true)),
    g2_x: hex(Buffer.concat([little(q.x.c0), little(q.x.c1)])),
    g2_y: hex(Buffer.concat([little(q.y.c0), little(q.y.c1)])),
  });
}

const pairings = [];
for (let i = 0; i < 8; ++i) {
  const p = G1.BASE.multiply(scalar(`left ${i}`));
  const q = G2.BASE.multiply(scalar(`right ${i}`));
  pairings.push({
    g1: hex(p.toBytes(true)),
    g2: hex(q.toBytes(true)),
    value: hex(fp12Bytes(bls.pairing(p, q))),
  });
}

const refused = {
  g1: {
    'not compressed': hex(big(G1.BASE.toAffine().x, 48)),
    'x is p': hex(flagged(big(Fp.ORDER, 48), false)),
    'x above p': hex(flagged(new Uint8Array(48).fill(0xff).map((b, i) => (i ? b : 0x1f)), false)),
    'not on the curve': hex(nowhereG1()),
    'not in the group': hex(strayG1()),
  },
  g2: {
    'not compressed': hex(G2.BASE.toBytes(true).map((b, i) => (i ? b : b & 0x7f))),
    'c1 is p': hex(flagged(Buffer.concat([big(Fp.ORDER, 48), big(0n, 48)]), false)),
    'c0 is p': hex(flagged(Buffer.concat([big(0n, 48), big(Fp.ORDER, 48)]), false)),
    'not in the group': hex(strayG2()),
  },
};
writeFileSync('bls12_381.json', JSON.stringify({ points, pairings, refused }, null, 1) + '\n');

// ------------------------------------------------------------------------------- timelock

/// drand's quicknet, and two of its signatures, as the reference's tests have them.
const quicknet =
  '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451' +
  '0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a';
const signatures = {
  1000: 'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
  2000: 'b6cb8f482a0b15d45936a4c4ea08e98a087e71787caee3f4d07a8a9843b1bc5423c6b3c22f446488b3137eaca799c77e',
};

function messageOf(round) {
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(round));
  return sha256(number);
}

function seal(publicKey, round, text) {
  const key = sha256(Buffer.from(`key ${round} ${text.length}`));
  return new Uint8Array(tlock.tle(messageOf(round), text, key, bytes(publicKey), 'bls12_381'));
}

/// [u8; 32] hotkey, uids, values, version: what a validator commits (SCALE).
function weights(hotkey, uids, values, version) {
  const u16s = (list) => {
    const out = Buffer.alloc(1 + 2 * list.length);
    out[0] = list.length << 2;
    list.forEach((x, i) => out.writeUInt16LE(x, 1 + 2 * i));
    return out;
  };
  const last = Buffer.alloc(8);
  last.writeBigUInt64LE(BigInt(version));
  const who = hotkey ? [Buffer.from([hotkey.length << 2]), Buffer.from(hotkey)] : [];
  return Uint8Array.from(Buffer.concat([...who, u16s(uids), u16s(values), last]));
}

const sealed = [];
const texts = {
  nothing: new Uint8Array(0),
  'one byte': Uint8Array.of(42),
  'a sentence': new TextEncoder().encode('what was said before anybody could read it'),
  weights: weights(sha256(Buffer.from('hotkey')), [0, 1, 2], [1, 2, 65535], 7),
  'weights as they were written first': weights(null, [3, 4], [10, 20], 0),
  '600 bytes': new Uint8Array(600).map((_, i) => i * 7),
};
for (const round of [1000, 2000])
  for (const [name, text] of Object.entries(texts)) {
    const ciphertext = seal(quicknet, round, text);
    const opened = tlock.tld(ciphertext, bytes(signatures[round]), 'bls12_381');
    if (hex(opened) !== hex(text)) throw new Error(name);
    sealed.push({ name, round, signature: '0x' + signatures[round], ciphertext: hex(ciphertext), text: hex(text) });
  }
writeFileSync('timelock.json', JSON.stringify({ sealed }, null, 1) + '\n');
