// Chain values as the JSON that clients expect (rpc.md sections 3 to 5).
#pragma once

#include "chain/api/node_values.h"
#include "chain/api/raw_chain.h"
#include "consensus/base/bytes.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace soma::rpc {

/// "0x" and lower-case digits.
QString hexString(ByteSpan bytes);
/// The same with quotes around it.
QByteArray hexJson(ByteSpan bytes);

/// Of an encoded header; nothing when it is none.
std::optional<QByteArray> headerJson(ByteSpan encoded);

std::optional<QByteArray> blockJson(const chain::RawBlock& block);

/// Of what Core_version answers.
std::optional<QByteArray> runtimeVersionJson(ByteSpan encoded);

/// The same as chainHead_v1 tells it, or why there is none.
QByteArray followedRuntimeJson(const Result<chain::RuntimeAnswer>& version);

QByteArray readProofJson(const chain::ReadProof& proof);

/// A list of hexadecimal texts.
QByteArray hexListJson(const std::vector<Bytes>& list);

/// What went wrong, for developers.
QString errorSentence(const Error& error);

/// Of a hash, or null.
QJsonValue hexOrNull(const std::optional<Bytes>& value);

} // namespace soma::rpc
