// The chain at a glance: its newest blocks, how much TAO there is, when the next halving comes.
#pragma once

#include "ui/models/halving_model.h"
#include "ui/views/page.h"
#include "ui/widgets/card.h"

namespace soma::ui {

class BlockBars;
class CompositionBar;

class NetworkCard : public Card {
    Q_OBJECT

public:
    explicit NetworkCard(const Models& models, QWidget* parent = nullptr);

    void setFollowing(bool following) { m_halving.setFollowing(following); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void sayTexts();
    void showBlocks();
    void showSupply();
    void showHalving();
    QString whyUnknown() const;

    Models m_models;
    HalvingModel m_halving;
    Stat* m_best;
    Stat* m_finalized;
    Stat* m_blockTime;
    BlockBars* m_bars;
    Stat* m_issuance;
    CompositionBar* m_supply;
    Stat* m_perBlock;
    Stat* m_countdown;
    Stat* m_taoLeft;
    Stat* m_blocksLeft;
    Stat* m_date;
    Phrases m_phrases;
};

} // namespace soma::ui
