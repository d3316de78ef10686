// What can go wrong in this room, and what a caller can do about it.
#pragma once

#include <string_view>

namespace soma::storage {

enum class StorageError {
    /// Bytes that should be a trie node are not one. The detail says what is wrong.
    BadTrieNode,
    /// A proof contradicts itself or holds something no honest prover writes. Distrust its source.
    BadProof,
    /// A proof lacks a node that the question needs: no answer, neither present nor absent. Ask for
    /// the proof again, or ask somebody else.
    IncompleteProof,
    /// A strict reader found proof entries that no question needed. Distrust the source.
    UnusedProofEntry,

    /// Another program holds the database. Close it, or try again.
    Busy,
    /// The file is no longer a sound database, or what it says contradicts itself. Nothing was
    /// changed; move it aside and start again, or restore a copy.
    Damaged,
    /// A sound SQLite file, but not one of ours. Choose another path.
    Foreign,
    /// Ours, but written for another network or genesis than the caller expects.
    WrongChain,
    /// Ours, but written by a newer program. Update the program; the file is untouched.
    TooNew,
    /// The disk or quota is full. The last commit did not happen; make room and try again.
    Full,
    /// The file or its folder may not be written.
    ReadOnly,
    /// The folder does not exist, or the file may not be opened.
    CannotOpen,
    /// Reading or writing failed below SQLite. The last commit did not happen.
    Io,
    /// SQLite ran out of memory.
    OutOfMemory,
    /// The block does not extend what is stored: wrong number or parent. The caller's mistake or a
    /// second writer; nothing was changed.
    NotNext,
    /// A header that does not decode, or extrinsics that are not the header's. Nothing was changed.
    BadBlock,
    /// No such block, or its undo records were pruned.
    NotFound,
    /// The caller's streaming callback asked to stop.
    Stopped,
    /// SQLite refused a statement that we wrote ourselves.
    Internal,
};

constexpr std::string_view errorDomain(StorageError)
{
    return "storage";
}

std::string_view errorName(StorageError code);

} // namespace soma::storage
