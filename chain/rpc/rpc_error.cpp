#include "chain/rpc/rpc_error.h"

#include "chain/api/node_error.h"
#include "chain/primitives/validity_error.h"

#include <QLatin1String>

namespace soma::rpc {

using chain::NodeError;
using chain::ValidityError;

namespace {

QString textOf(const Error& error)
{
    return QString::fromStdString(error.toString());
}

/// The reference's sentences (rpc.md section 7).
QString reasonOf(const Error& error)
{
    switch (error.as<ValidityError>()) {
    case ValidityError::Call:
        return QStringLiteral("Transaction call is not expected");
    case ValidityError::Payment:
        return QStringLiteral("Inability to pay some fees (e.g. account balance too low)");
    case ValidityError::Future:
        return QStringLiteral("Transaction will be valid in the future");
    case ValidityError::Stale:
        return QStringLiteral("Transaction is outdated");
    case ValidityError::BadProof:
        return QStringLiteral("Transaction has a bad signature");
    case ValidityError::AncientBirthBlock:
        return QStringLiteral("Transaction has an ancient birth block");
    case ValidityError::ExhaustsResources:
        return QStringLiteral("Transaction would exhaust the block limits");
    case ValidityError::Custom:
    case ValidityError::UnknownCustom:
        return QStringLiteral("Custom error: %1")
            .arg(QString::fromStdString(error.detail()).section(QLatin1Char(' '), 0, 0));
    case ValidityError::BadMandatory:
        return QStringLiteral("A call was labelled as mandatory, but resulted in an Error.");
    case ValidityError::MandatoryValidation:
        return QStringLiteral(
            "Transaction dispatch is mandatory; transactions must not be validated.");
    case ValidityError::BadSigner:
        return QStringLiteral("Invalid signing address");
    case ValidityError::IndeterminateImplicit:
        return QStringLiteral("The implicit data was unable to be calculated");
    case ValidityError::UnknownOrigin:
        return QStringLiteral("The transaction extension did not authorize any origin");
    case ValidityError::CannotLookup:
        return QStringLiteral("Could not lookup information required to validate the transaction");
    case ValidityError::NoUnsignedValidator:
        return QStringLiteral("Could not find an unsigned validator for the unsigned transaction");
    }
    return textOf(error);
}

} // namespace

RpcError parseError()
{
    return {-32700, QStringLiteral("Parse error")};
}

RpcError invalidRequest()
{
    return {-32600, QStringLiteral("Invalid request")};
}

RpcError methodNotFound()
{
    return {-32601, QStringLiteral("Method not found")};
}

RpcError invalidParams(const QString& what)
{
    return {-32602, QStringLiteral("Invalid params"), what};
}

RpcError internalError(const Error& error)
{
    return {-32603, QStringLiteral("Internal error"), textOf(error)};
}

RpcError unsafeRefused()
{
    return {-32601, QStringLiteral("RPC call is unsafe to be called externally")};
}

RpcError tooManySubscriptions()
{
    return {-32006, QStringLiteral("Too many subscriptions on the connection")};
}

RpcError requestTooBig()
{
    return {-32007, QStringLiteral("Request is too big")};
}

RpcError responseTooBig()
{
    return {-32008, QStringLiteral("Response is too big")};
}

RpcError serverBusy()
{
    return {-32009, QStringLiteral("Server is busy, try again later")};
}

RpcError tooManyRequests()
{
    return {-32999, QStringLiteral("RPC rate limit exceeded")};
}

RpcError stateError(const Error& error)
{
    const QString detail = QString::fromStdString(error.detail());
    if (error.is(NodeError::UnknownBlock) || error.is(NodeError::StateUnavailable))
        return {4003, QStringLiteral("Client error: Api called for an unknown Block: State already "
                                     "discarded for %1")
                          .arg(detail)};
    if (error.is(NodeError::NotSupported))
        return {4003, QStringLiteral("Client error: Execution failed: Other: Exported method %1 is "
                                     "not found")
                          .arg(detail)};
    return {4003, QStringLiteral("Client error: Execution failed: %1").arg(textOf(error))};
}

RpcError submitError(const Error& error)
{
    const Error* reason = &error;
    while (reason != nullptr && !reason->isFrom<ValidityError>())
        reason = reason->cause();
    if (reason != nullptr) {
        const bool known = reason->code() < static_cast<int>(ValidityError::CannotLookup);
        return {known ? 1010 : 1011,
                known ? QStringLiteral("Invalid Transaction")
                      : QStringLiteral("Unknown Transaction Validity"),
                reasonOf(*reason)};
    }
    if (error.is(NodeError::MalformedExtrinsic))
        return {1001, QStringLiteral("Extrinsic has invalid format")};
    if (error.is(NodeError::TemporarilyBanned))
        return {1012, QStringLiteral("Transaction is temporarily banned")};
    if (error.is(NodeError::AlreadyImported))
        return {1013, QStringLiteral("Transaction Already Imported"),
                QString::fromStdString(error.detail())};
    if (error.is(NodeError::TooLowPriority))
        return {1014, QStringLiteral("Priority is too low"),
                QStringLiteral("The transaction has too low priority to replace another "
                               "transaction already in the pool.")};
    if (error.is(NodeError::PoolFull))
        return {1016, QStringLiteral("Immediately Dropped"),
                QStringLiteral("The transaction couldn't enter the pool because of the limit")};
    return {1040, QStringLiteral("Transaction was not taken"), textOf(error)};
}

RpcError runtimeError(const Error& error)
{
    if (error.is(NodeError::UnknownBlock) || error.is(NodeError::StateUnavailable))
        return stateError(error);
    return {1, QStringLiteral("Runtime error"), textOf(error)};
}

} // namespace soma::rpc
