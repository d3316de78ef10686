#include "ui/views/transfer/payout_words.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// The table of what changes holds no more accounts; the signer is one of them.
constexpr int kRecipientsInTable = 15;

} // namespace

QStringList PayoutWords::risks(const Payout& payout)
{
    QStringList out;
    for (std::size_t i = 0; i < payout.rows().size(); ++i) {
        const Payout::Verdict& verdict = payout.verdict(i);
        if (verdict.alike)
            //: Risk on a review page; %1 is a number, %2 a name, %3 an address in groups of four.
            out.append(tr("Recipient %1 is not %2, but the address looks like it. %2 has %3: "
                          "compare all of it.")
                           .arg(QString::number(i + 1), verdict.alike->name,
                                groupedAddress(verdict.alike->address)));
        if (verdict.sameAs)
            //: Risk on a review page; %1 and %2 are numbers.
            out.append(tr("Recipients %1 and %2 have the same address. Both will be paid.")
                           .arg(QString::number(*verdict.sameAs + 1), QString::number(i + 1)));
    }
    if (int(payout.rows().size()) > kRecipientsInTable)
        //: Remark on a review page; %1 is a number.
        out.append(tr("The table shows the first %1 recipients; the list above has them all.")
                       .arg(kRecipientsInTable));
    return out;
}

ActWords PayoutWords::words(const Payout& payout, const wallet::AccountRow& from,
                            const NameOf& nameOf)
{
    ActWords out;
    const int count = int(payout.rows().size());
    //: Headline of a review; %1 is an amount, %2 is "3 recipients".
    out.headline = tr("Send %1 to %2")
                       .arg(amountText(payout.total().value_or(Rao()), Reading::Exact),
                            //: Part of "Send 12.5 τ to 3 recipients".
                            tr("%n recipient(s)", "", count));
    out.button = out.headline;
    //: Caption on a review page: the account that pays.
    out.parts.emplace_back(tr("From"), from.label + u'\n' + groupedAddress(from.address));
    for (std::size_t i = 0; i < payout.rows().size(); ++i) {
        const Payout::Verdict& verdict = payout.verdict(i);
        const QString label = payout.rows()[i].label.trimmed();
        const QString name = nameOf(*verdict.to);
        QStringList lines{amountText(*verdict.amount, Reading::Exact)};
        if (!name.isEmpty())
            lines.append(name);
        if (!label.isEmpty())
            lines.append(label);
        //: Caption on a review page; %1 is the number of a recipient.
        out.parts.emplace_back(tr("To %1").arg(i + 1), lines.join(u" · "_s) + u'\n' +
                                                           groupedAddress(addressOf(*verdict.to)));
    }
    out.risks = risks(payout);
    return out;
}

} // namespace soma::ui
