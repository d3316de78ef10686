// Whole key files from and to the disk.
#pragma once

#include "chain/crypto/secret_bytes.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"
#include "wallet/keys/file_calls.h"

#include <functional>
#include <string>

namespace soma::wallet {

/// No key file is larger; what is, is not read.
inline constexpr std::size_t kLargestKeyFile = std::size_t{64} * 1024;

/// Regular files only, and none larger than `most`; a symbolic link is refused, because it could
/// lead anywhere. The content is treated as secret whatever it turns out to be. Errors:
/// FileUnreadable, FileTruncated (empty), UnknownFormat (too large); detail = path.
Result<crypto::SecretBytes> readKeyFile(const std::string& path,
                                        std::size_t most = kLargestKeyFile);

/// A file that did not exist before, with mode 0600, on the disk when this returns. A file that
/// could not be written completely is removed again.
/// Errors: DiskFull, FolderUnusable, NameTaken; detail = path.
Result<void> writeNewFile(FileCalls& calls, const std::string& path, ByteSpan content);

/// Replaces a key file that still has the content `old`: writes beside it, reads back, asks `check`
/// about what was read, and only then gives the new file the name. Whatever goes wrong before, the
/// old one is untouched. Errors: those of readKeyFile and writeNewFile, FileChanged, and check's.
Result<void> replaceKeyFile(FileCalls& calls, const std::string& path,
                            const crypto::SecretBytes& old, ByteSpan content,
                            const std::function<Result<void>(const crypto::SecretBytes&)>& check);

/// What a failed system call means for the person; `path` becomes the detail.
Error writeError(int code, const std::string& path);

} // namespace soma::wallet
