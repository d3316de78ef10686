// The way to a new account: words, three asked back, name and password, summary.
#pragma once

#include "ui/views/page.h"

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace soma::ui {

class AddressLabel;
class Card;
class CreateWalletFlow;
class FormField;
class NameAndPassword;
class Segmented;
class StepPage;
class WordGrid;

class CreatePages : public Page {
    Q_OBJECT

public:
    explicit CreatePages(const Models& models, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void begin();
    void forgetSecrets() override;

Q_SIGNALS:
    void abandoned();
    void finished(const soma::wallet::AccountHandle& account);

private:
    void buildWords();
    void buildCheck();
    void buildNaming();
    void buildSummary();
    void sayTexts();
    void sayLater();
    void showFlow();
    void reveal(bool on);
    void checkWords();
    void create();

    static constexpr int kAsked = 3;

    Models m_models;
    CreateWalletFlow* m_flow;
    QStackedWidget* m_steps;
    StepPage* m_words;
    StepPage* m_check;
    StepPage* m_naming;
    StepPage* m_summary;
    Segmented* m_count;
    WordGrid* m_grid;
    QPushButton* m_reveal;
    QCheckBox* m_written;
    std::array<QLineEdit*, kAsked> m_answers{};
    std::array<FormField*, kAsked> m_answerFields{};
    QPushButton* m_skip;
    NameAndPassword* m_nameAndPassword;
    Card* m_summaryCard;
    QLabel* m_summaryName;
    AddressLabel* m_summaryAddress;
    QLabel* m_summaryFolder;
    QLabel* m_summaryBackup;
};

} // namespace soma::ui
