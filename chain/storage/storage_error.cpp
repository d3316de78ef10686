#include "chain/storage/storage_error.h"

namespace soma::storage {

std::string_view errorName(StorageError code)
{
    switch (code) {
    case StorageError::BadTrieNode:
        return "BadTrieNode";
    case StorageError::BadProof:
        return "BadProof";
    case StorageError::IncompleteProof:
        return "IncompleteProof";
    case StorageError::UnusedProofEntry:
        return "UnusedProofEntry";
    case StorageError::Busy:
        return "Busy";
    case StorageError::Damaged:
        return "Damaged";
    case StorageError::Foreign:
        return "Foreign";
    case StorageError::WrongChain:
        return "WrongChain";
    case StorageError::TooNew:
        return "TooNew";
    case StorageError::Full:
        return "Full";
    case StorageError::ReadOnly:
        return "ReadOnly";
    case StorageError::CannotOpen:
        return "CannotOpen";
    case StorageError::Io:
        return "Io";
    case StorageError::OutOfMemory:
        return "OutOfMemory";
    case StorageError::NotNext:
        return "NotNext";
    case StorageError::BadBlock:
        return "BadBlock";
    case StorageError::NotFound:
        return "NotFound";
    case StorageError::Stopped:
        return "Stopped";
    case StorageError::Internal:
        return "Internal";
    }
    return "Unknown";
}

} // namespace soma::storage
