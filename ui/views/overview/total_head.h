// The one big figure: all that the accounts have, what it is made of, what a sale would cost.
#pragma once

#include "ui/views/page.h"

#include <array>

class QGridLayout;
class QLabel;

namespace soma::ui {

class CompositionBar;
class Holdings;
class PartCell;
class ProvenanceBadge;
class StakeBook;

/// Figures change with every block, places do not.
class TotalHead : public QWidget {
    Q_OBJECT

public:
    TotalHead(const Models& models, const Holdings& holdings, const StakeBook& book,
              QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Cell { Free, Reserved, Root, Spot, Exit, Claims, CellCount };

    void arrange();
    void showAll();
    void showTotal();
    void showCells();
    void showBar();
    void showSale();
    QString whyNoBalance() const;
    QString whyNoStake() const;
    QString whyNoClaims() const;
    QString whyNoExit() const;

    Models m_models;
    const Holdings& m_holdings;
    const StakeBook& m_book;
    QLabel* m_caption;
    ProvenanceBadge* m_provenance;
    QLabel* m_total;
    QLabel* m_note;
    CompositionBar* m_bar;
    QGridLayout* m_grid;
    std::array<PartCell*, CellCount> m_cells{};
    QLabel* m_sale;
    int m_columns = 0; ///< Of the grid.
};

} // namespace soma::ui
