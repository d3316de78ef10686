#include "ui/format/payment_request.h"

#include "ui/format/amount_format.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr QStringView kScheme = u"bittensor:";
constexpr qsizetype kLongestLabel = 120;

} // namespace

QString paymentRequestText(const PaymentRequest& request)
{
    QStringList parts;
    if (request.amount)
        parts.append(u"amount="_s + amountPlain(*request.amount));
    if (!request.label.isEmpty())
        parts.append(u"label="_s + QString::fromLatin1(QUrl::toPercentEncoding(request.label)));
    if (parts.isEmpty())
        return request.address;
    return kScheme.toString() + request.address + u'?' + parts.join(u'&');
}

std::optional<PaymentRequest> readPaymentRequest(const QString& text)
{
    const QString whole = text.trimmed();
    if (!whole.startsWith(kScheme, Qt::CaseInsensitive))
        return std::nullopt;
    const QString rest = whole.mid(kScheme.size());
    const qsizetype mark = rest.indexOf(u'?');
    PaymentRequest request;
    request.address = rest.left(mark);
    if (mark < 0)
        return request;
    QStringList seen;
    const QUrlQuery query(rest.mid(mark + 1));
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (seen.contains(name))
            return std::nullopt;
        seen.append(name);
        if (name == u"amount") {
            const auto amount = parseAmount(value);
            if (!amount)
                return std::nullopt;
            request.amount = *amount;
        } else if (name == u"label") {
            request.label = value.simplified().left(kLongestLabel);
        } else if (name.startsWith(u"req-")) {
            return std::nullopt;
        }
    }
    return request;
}

} // namespace soma::ui
