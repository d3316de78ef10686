// Why the chain refuses an extrinsic before it runs, with the reference's names and numbers
// (chain.md section 13).
#pragma once

#include "consensus/base/error.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace soma::chain {

/// Values 0..12 are InvalidTransaction's own indices; Custom carries its code in the detail.
/// Values from 100 are UnknownTransaction.
enum class ValidityError {
    Call = 0,                   ///< The call is not allowed or nested too deeply.
    Payment = 1,                ///< The signer cannot pay the fee.
    Future = 2,                 ///< The nonce is ahead of the account's.
    Stale = 3,                  ///< The nonce is behind the account's.
    BadProof = 4,               ///< The signature does not fit, or genesis/version differ.
    AncientBirthBlock = 5,      ///< The mortal era has ended or begins too far back.
    ExhaustsResources = 6,      ///< It does not fit into any block.
    Custom = 7,                 ///< A subtensor rule; the detail is its CustomRefusal.
    BadMandatory = 8,           ///< A mandatory dispatch failed.
    MandatoryValidation = 9,    ///< A mandatory extrinsic came through the pool.
    BadSigner = 10,             ///< The signer may not send this call (sudo only).
    IndeterminateImplicit = 11, ///< The signed data could not be built.
    UnknownOrigin = 12,         ///< No extension accepted the origin.
    CannotLookup = 100,         ///< The address form does not resolve.
    NoUnsignedValidator = 101,  ///< Nobody validates this unsigned call.
    UnknownCustom = 102,
};

constexpr std::string_view errorDomain(ValidityError)
{
    return "validity";
}

constexpr std::string_view errorName(ValidityError code)
{
    switch (code) {
    case ValidityError::Call:
        return "Call";
    case ValidityError::Payment:
        return "Payment";
    case ValidityError::Future:
        return "Future";
    case ValidityError::Stale:
        return "Stale";
    case ValidityError::BadProof:
        return "BadProof";
    case ValidityError::AncientBirthBlock:
        return "AncientBirthBlock";
    case ValidityError::ExhaustsResources:
        return "ExhaustsResources";
    case ValidityError::Custom:
        return "Custom";
    case ValidityError::BadMandatory:
        return "BadMandatory";
    case ValidityError::MandatoryValidation:
        return "MandatoryValidation";
    case ValidityError::BadSigner:
        return "BadSigner";
    case ValidityError::IndeterminateImplicit:
        return "IndeterminateImplicit";
    case ValidityError::UnknownOrigin:
        return "UnknownOrigin";
    case ValidityError::CannotLookup:
        return "CannotLookup";
    case ValidityError::NoUnsignedValidator:
        return "NoUnsignedValidator";
    case ValidityError::UnknownCustom:
        return "UnknownCustom";
    }
    return "Unknown";
}

/// Which of subtensor's own rules refused: the number behind ValidityError::Custom.
enum class CustomRefusal : std::uint8_t {
    ColdkeyInSwapSchedule = 0, ///< The coldkey is about to be replaced.
    StakeAmountTooLow = 1,     ///< Too little stake, or too small an amount.
    BalanceTooLow = 2,
    SubnetNotExists = 3,
    HotkeyAccountDoesntExist = 4,
    NotEnoughStakeToWithdraw = 5,
    RateLimitExceeded = 6, ///< The same was done a moment ago.
    InsufficientLiquidity = 7,
    SlippageTooHigh = 8,
    TransferDisallowed = 9,
    HotKeyNotRegisteredInNetwork = 10,
    InvalidIpAddress = 11,
    ServingRateLimitExceeded = 12,
    InvalidPort = 13,
    ZeroMaxAmount = 14,
    InvalidRevealRound = 15,
    CommitNotFound = 16,
    CommitBlockNotInRevealRange = 17,
    InputLengthsUnequal = 18,
    UidNotFound = 19,
    EvmKeyAssociateRateLimitExceeded = 20,
    ColdkeySwapDisputed = 21,
    InvalidRealAccount = 22,
    FailedShieldedTxParsing = 23,
    InvalidShieldedTxPubKeyHash = 24,
    NonAssociatedColdKey = 25,
    DelegateTakeTooLow = 26,
    DelegateTakeTooHigh = 27,
    BadRequest = 255, ///< Any other reason.
};

constexpr std::string_view refusalName(CustomRefusal refusal)
{
    constexpr std::array<std::string_view, 28> kNames{"ColdkeyInSwapSchedule",
                                                      "StakeAmountTooLow",
                                                      "BalanceTooLow",
                                                      "SubnetNotExists",
                                                      "HotkeyAccountDoesntExist",
                                                      "NotEnoughStakeToWithdraw",
                                                      "RateLimitExceeded",
                                                      "InsufficientLiquidity",
                                                      "SlippageTooHigh",
                                                      "TransferDisallowed",
                                                      "HotKeyNotRegisteredInNetwork",
                                                      "InvalidIpAddress",
                                                      "ServingRateLimitExceeded",
                                                      "InvalidPort",
                                                      "ZeroMaxAmount",
                                                      "InvalidRevealRound",
                                                      "CommitNotFound",
                                                      "CommitBlockNotInRevealRange",
                                                      "InputLengthsUnequal",
                                                      "UidNotFound",
                                                      "EvmKeyAssociateRateLimitExceeded",
                                                      "ColdkeySwapDisputed",
                                                      "InvalidRealAccount",
                                                      "FailedShieldedTxParsing",
                                                      "InvalidShieldedTxPubKeyHash",
                                                      "NonAssociatedColdKey",
                                                      "DelegateTakeTooLow",
                                                      "DelegateTakeTooHigh"};
    const auto number = static_cast<std::size_t>(refusal);
    if (number < kNames.size())
        return kNames.at(number);
    return refusal == CustomRefusal::BadRequest ? "BadRequest" : "Unknown";
}

/// ValidityError::Custom with number and name in the detail: "6 RateLimitExceeded".
inline Error customError(CustomRefusal refusal)
{
    return Error(ValidityError::Custom, std::to_string(static_cast<unsigned>(refusal)) + " " +
                                            std::string(refusalName(refusal)));
}

/// The number at the beginning of such a detail; nothing when there is none.
inline std::optional<CustomRefusal> customRefusalOf(const Error& error)
{
    std::uint8_t number = 0;
    const std::string& text = error.detail();
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (!error.is(ValidityError::Custom) || read.ec != std::errc())
        return std::nullopt;
    return static_cast<CustomRefusal>(number);
}

} // namespace soma::chain
