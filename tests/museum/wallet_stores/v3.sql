-- A store of version 3 with one of everything, as this program wrote it.

CREATE TABLE accounts (
    name TEXT PRIMARY KEY,
    account BLOB NOT NULL,
    label TEXT,
    backed_up INTEGER NOT NULL DEFAULT 1,
    note TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

CREATE TABLE address_book (
    account BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value BLOB
) WITHOUT ROWID;

-- One movement of one of our accounts. What we sent has its bytes and no event number; what the
-- chain told us has the number of its event.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    genesis BLOB NOT NULL,
    direction INTEGER NOT NULL,
    account BLOB NOT NULL,
    account_name TEXT NOT NULL,
    counterparty BLOB NOT NULL,
    amount INTEGER NOT NULL,
    fee INTEGER,
    call TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    status INTEGER NOT NULL,
    extrinsic BLOB,
    nonce INTEGER,
    born INTEGER,
    valid_until INTEGER,
    bytes BLOB,
    block INTEGER,
    block_hash BLOB,
    event INTEGER,
    failure_pallet TEXT,
    failure_name TEXT,
    error BLOB,
    time INTEGER NOT NULL
);
CREATE UNIQUE INDEX history_sent ON history(genesis, extrinsic) WHERE bytes IS NOT NULL;
CREATE UNIQUE INDEX history_told ON history(genesis, account, direction, block_hash, event)
    WHERE event IS NOT NULL;
CREATE INDEX history_newest ON history(genesis, time, id);
CREATE INDEX history_there ON history(counterparty, direction);

-- Up to which finalized block an account's movements are known.
CREATE TABLE scans (
    genesis BLOB NOT NULL,
    account BLOB NOT NULL,
    block INTEGER NOT NULL, stakes INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (genesis, account)
) WITHOUT ROWID;

CREATE TABLE stakes (
    genesis BLOB NOT NULL,
    block INTEGER NOT NULL,
    event INTEGER NOT NULL,
    coldkey BLOB NOT NULL,
    hotkey BLOB NOT NULL,
    netuid INTEGER NOT NULL,
    added INTEGER NOT NULL,
    tao INTEGER NOT NULL,
    alpha INTEGER NOT NULL,
    before INTEGER,
    PRIMARY KEY (genesis, block, event)
) WITHOUT ROWID;

INSERT INTO accounts VALUES('main', x'46ebddef8cd9bb167dc30878d7113b7e168e6f0646beffd77d69d39bad76b47a', 'Savings', 0, 'in the safe');
INSERT INTO address_book VALUES(x'8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48', 'Bob', '');
INSERT INTO settings VALUES('last_genesis', x'1111111111111111111111111111111111111111111111111111111111111111');
INSERT INTO history(genesis, direction, account, account_name, counterparty, amount, fee, call, label, status, extrinsic,
    nonce, born, valid_until, bytes, time)
VALUES(x'1111111111111111111111111111111111111111111111111111111111111111', 0,
    x'46ebddef8cd9bb167dc30878d7113b7e168e6f0646beffd77d69d39bad76b47a', 'main',
    x'8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48', 1000000000, 124354,
    'Balances.transfer_keep_alive', 'rent', 1, x'2222222222222222222222222222222222222222222222222222222222222222',
    3, 100, 164, x'0badcafe', 1787006136000);
INSERT INTO scans VALUES(x'1111111111111111111111111111111111111111111111111111111111111111',
    x'46ebddef8cd9bb167dc30878d7113b7e168e6f0646beffd77d69d39bad76b47a', 99, 99);
INSERT INTO stakes VALUES(x'1111111111111111111111111111111111111111111111111111111111111111', 90, 2,
    x'46ebddef8cd9bb167dc30878d7113b7e168e6f0646beffd77d69d39bad76b47a',
    x'8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48', 1, 1, 10000000000, 400000000000, 0);
PRAGMA application_id = 1397706071;
PRAGMA user_version = 3;
