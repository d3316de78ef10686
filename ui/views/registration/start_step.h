// After the founding: the number the chain gave, the countdown, the start, the symbol.
#pragma once

#include "ui/flows/subnet_founding.h"
#include "ui/views/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class Card;
class FormField;

class StartStep : public Page {
    Q_OBJECT

public:
    StartStep(const Models& models, SubnetFounding& founding, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void arrive(const wallet::AccountHandle& account) override;

Q_SIGNALS:
    void startRequested();
    void symbolRequested(const QString& symbol);
    void anotherRequested();

private:
    void refresh();

    Models m_models;
    SubnetFounding& m_founding;
    QLabel* m_headline;
    Card* m_card;
    QLabel* m_count;
    QLabel* m_note;
    QPushButton* m_start;
    Card* m_symbolCard;
    QLineEdit* m_symbol;
    FormField* m_symbolField;
    QPushButton* m_setSymbol;
    QPushButton* m_another;
};

} // namespace soma::ui
