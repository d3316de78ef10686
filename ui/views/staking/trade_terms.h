// At which price: how much worse it may get meanwhile, or a limit of one's own, and whether a part
// will do.
#pragma once

#include "ui/flows/trade_desk.h"
#include "ui/views/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace soma::ui {

class AmountEdit;
class FormField;

/// Two controls on purpose: the impact is what the trade itself does to the price, the tolerance is
/// what others may do before it runs.
class TradeTerms : public Page {
    Q_OBJECT

public:
    explicit TradeTerms(const Models& models, TradeDesk& desk, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void fill(Trade& trade) const;
    void showDesk();
    void clear();
    bool judge();

Q_SIGNALS:
    void changed();

private:
    void sayTexts();
    bool hasLimit() const;

    TradeDesk& m_desk;
    QLineEdit* m_tolerance;
    AmountEdit* m_limit;
    QCheckBox* m_partial;
    QLabel* m_partialNote;
    FormField* m_toleranceField;
    FormField* m_limitField;
};

/// "0.5" per cent is 5 000 parts of a million; nothing from a hundred on or below a ten-thousandth.
std::optional<std::uint32_t> parsePercent(const QString& typed);

} // namespace soma::ui
