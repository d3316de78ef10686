// The owner's start of the subnet, with its countdown, and the symbol of its token.
#pragma once

#include "ui/flows/owner_desk.h"
#include "ui/views/page.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class Card;
class SymbolPicker;

class OwnerStart : public Page {
    Q_OBJECT

public:
    OwnerStart(const Models& models, OwnerDesk& desk, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void refresh();

Q_SIGNALS:
    void startRequested();
    void symbolRequested(const QString& symbol);

private:
    void showStart();
    void showSymbol();

    Models m_models;
    OwnerDesk& m_desk;
    Card* m_startCard;
    QLabel* m_state;
    QLabel* m_note;
    QPushButton* m_start;
    Card* m_symbolCard;
    QLabel* m_now;
    QLabel* m_listLabel;
    SymbolPicker* m_symbols;
    QPushButton* m_setSymbol;
};

} // namespace soma::ui
