#include "wallet/look_alike.h"

#include "chain/primitives/ss58_address.h"

#include <algorithm>
#include <string>

namespace soma::wallet {

namespace {

// The first character is always the same, the second nearly.
constexpr std::ptrdiff_t kAlikeAtBothEnds = 4;
constexpr std::ptrdiff_t kAlikeAtOneEnd = 6;

/// Pairs: what is written, and the Latin letter it looks like.
constexpr char16_t kConfusables[][2] = {
    {u'0', u'o'},      {u'1', u'l'},      {u'|', u'l'},      {u'\u0430', u'a'}, {u'\u0435', u'e'},
    {u'\u043E', u'o'}, {u'\u0440', u'p'}, {u'\u0441', u'c'}, {u'\u0443', u'y'}, {u'\u0445', u'x'},
    {u'\u0456', u'i'}, {u'\u0458', u'j'}, {u'\u0455', u's'}, {u'\u04BB', u'h'}, {u'\u0501', u'd'},
    {u'\u051B', u'q'}, {u'\u051D', u'w'}, {u'\u043A', u'k'}, {u'\u043C', u'm'}, {u'\u0442', u't'},
    {u'\u03BF', u'o'}, {u'\u03B1', u'a'}, {u'\u03BD', u'v'}, {u'\u03C1', u'p'}, {u'\u03B9', u'i'},
    {u'\u0131', u'i'}};

QChar plainLetter(QChar c)
{
    for (const auto& pair : kConfusables) {
        if (c.unicode() == pair[0])
            return QChar(pair[1]);
    }
    return c;
}

} // namespace

bool looksAlike(const chain::AccountId& a, const chain::AccountId& b)
{
    if (a == b)
        return false;
    const std::string one = chain::encodeSs58(a);
    const std::string other = chain::encodeSs58(b);
    const auto front = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const auto back = std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend());
    const auto atFront = front.first - one.begin();
    const auto atBack = back.first - one.rbegin();
    return atFront >= kAlikeAtOneEnd || atBack >= kAlikeAtOneEnd ||
           (atFront >= kAlikeAtBothEnds && atBack >= kAlikeAtBothEnds);
}

QString nameSkeleton(const QString& name)
{
    QString out;
    const QString folded = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        const bool isSeen = c.isLetterOrNumber() || c.isPunct() || c.isSymbol();
        if (isSeen)
            out.append(plainLetter(c));
    }
    // After folding, a capital I is an i; drawn in most fonts it is an l.
    return out.replace(QLatin1Char('i'), QLatin1Char('l'));
}

} // namespace soma::wallet
