// The sentence for the person: what happened, why, what to do. Made from domain and code alone, so
// that every room can fail without knowing a language.
#pragma once

#include "chain/api/node_values.h"
#include "consensus/base/error.h"

#include <QCoreApplication>
#include <QString>

namespace soma::ui {

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// Whole sentences, ready to show. Never empty.
    static QString sentence(const Error& error);

    /// Why a call that ran in a block failed.
    static QString failure(const chain::DispatchFailure& failure);

    /// "wallet.WrongPassword: detail": for the copy-details action, not for reading.
    static QString details(const Error& error);

private:
    static QString walletSentence(const Error& error);
    static QString keySentence(const Error& error);
    static QString draftSentence(const Error& error);
    static QString nodeSentence(const Error& error);
    static QString addressSentence(const Error& error);
    static QString validitySentence(const Error& error);
    static QString customSentence(const Error& error);
    static QString amountSentence(const Error& error);
    static QString balancesFailure(const std::string& name);
    static QString tokenFailure(const std::string& name);
    static QString generalFailure(const std::string& name);
};

} // namespace soma::ui
