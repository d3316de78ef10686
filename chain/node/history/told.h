// Errors of the file in the words of the node's door.
#pragma once

#include "chain/node/chain_session.h"
#include "chain/storage/storage_error.h"

namespace soma::node {

/// Storage's errors become NodeErrors, others stay.
template <typename T>
Result<T> told(Result<T> result)
{
    if (result)
        return result;
    const Error& error = result.error();
    return error.isFrom<storage::StorageError>() ? nodeErrorOf(error) : error;
}

} // namespace soma::node
