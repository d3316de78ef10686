// Opens a key file and a batch that Soma wrote, and verifies a message that it signed.
// open_keystore.mjs ONE BATCH PASSWORD OUTER_PASSWORD SIGNATURE
import { readFileSync } from 'node:fs';
import { Keyring } from '@polkadot/keyring';
import { jsonDecrypt, signatureVerify, cryptoWaitReady } from '@polkadot/util-crypto';
import { stringToU8a, u8aToString, u8aWrapBytes } from '@polkadot/util';

const [oneFile, batchFile, password, outer, signature] = process.argv.slice(2);
await cryptoWaitReady();
const json = JSON.parse(readFileSync(oneFile, 'utf8'));
const keyring = new Keyring({ ss58Format: 42 });
const pair = keyring.addFromJson(json);
pair.decodePkcs8(password);
// What it unlocked must sign for the address that the file names.
const message = stringToU8a('from polkadot.js');
if (!pair.verify(message, pair.sign(message), pair.publicKey)) throw new Error('cannot sign');

const batch = JSON.parse(readFileSync(batchFile, 'utf8'));
const inner = JSON.parse(u8aToString(jsonDecrypt(batch, outer)));
const verified = signatureVerify(u8aWrapBytes('hi'), signature, pair.address).isValid;
console.log(pair.address, pair.meta.name, inner.length, verified);
