// What can go wrong at the node's door.
#pragma once

#include <string_view>

namespace soma::chain {

enum class NodeError {
    NotRunning,         ///< start() has not finished, or stop() has begun.
    Cancelled,          ///< The question was dropped before an answer existed.
    UnknownBlock,       ///< No such block here; ask for another one.
    StateUnavailable,   ///< The block is known but its state is no longer kept.
    NotSupported,       ///< This kind of node cannot answer that; see capabilities().
    DatabaseLocked,     ///< Another copy of the program uses this data folder.
    DatabaseDamaged,    ///< The file fails its checks; the detail names it. Nothing was changed.
    DatabaseForeign,    ///< The file belongs to another network or a newer version.
    FolderUnusable,     ///< The data folder cannot be created, read or written; detail = path.
    DiskFull,           ///< A write failed for lack of space; the last block was not stored.
    InvalidTransaction, ///< The pool refused the extrinsic; cause holds the ValidityError.
    PoolFull,           ///< Too many waiting extrinsics of higher priority.
    MalformedExtrinsic, ///< The bytes are not an extrinsic of this chain.
    Internal,           ///< Our own mistake; the detail is for the log.
    AlreadyImported,    ///< The pool or a block holds this very extrinsic; nothing to do.
    TemporarilyBanned,  ///< It was refused or dropped a short while ago; try again later.
    TooLowPriority,     ///< Another extrinsic of this account has the nonce; it stays.
    Usurped,            ///< An extrinsic of higher priority took its nonce.
    Expired,            ///< Its era ended before a block took it.
    DependencyLost,     ///< An earlier extrinsic of the account, which it needs, left the pool.
    AlreadyAdvancing,   ///< The chain is being advanced; end that first.
    BadSnapshotName,    ///< Empty, too long, or not a plain name; detail = the name.
    SnapshotExists,     ///< There is one of this name already; detail = the name.
    UnknownSnapshot,    ///< There is none of this name; detail = the name.
    UnknownSubnet,      ///< The block's state has no subnet of this number; detail = the number.
};

constexpr std::string_view errorDomain(NodeError)
{
    return "node";
}

constexpr std::string_view errorName(NodeError code)
{
    switch (code) {
    case NodeError::NotRunning:
        return "NotRunning";
    case NodeError::Cancelled:
        return "Cancelled";
    case NodeError::UnknownBlock:
        return "UnknownBlock";
    case NodeError::StateUnavailable:
        return "StateUnavailable";
    case NodeError::NotSupported:
        return "NotSupported";
    case NodeError::DatabaseLocked:
        return "DatabaseLocked";
    case NodeError::DatabaseDamaged:
        return "DatabaseDamaged";
    case NodeError::DatabaseForeign:
        return "DatabaseForeign";
    case NodeError::FolderUnusable:
        return "FolderUnusable";
    case NodeError::DiskFull:
        return "DiskFull";
    case NodeError::InvalidTransaction:
        return "InvalidTransaction";
    case NodeError::PoolFull:
        return "PoolFull";
    case NodeError::MalformedExtrinsic:
        return "MalformedExtrinsic";
    case NodeError::Internal:
        return "Internal";
    case NodeError::AlreadyImported:
        return "AlreadyImported";
    case NodeError::TemporarilyBanned:
        return "TemporarilyBanned";
    case NodeError::TooLowPriority:
        return "TooLowPriority";
    case NodeError::Usurped:
        return "Usurped";
    case NodeError::Expired:
        return "Expired";
    case NodeError::DependencyLost:
        return "DependencyLost";
    case NodeError::AlreadyAdvancing:
        return "AlreadyAdvancing";
    case NodeError::BadSnapshotName:
        return "BadSnapshotName";
    case NodeError::SnapshotExists:
        return "SnapshotExists";
    case NodeError::UnknownSnapshot:
        return "UnknownSnapshot";
    case NodeError::UnknownSubnet:
        return "UnknownSubnet";
    }
    return "Unknown";
}

} // namespace soma::chain
