// Keys from files: drop them or choose them, see what each is, bring them in one by one.
#pragma once

#include "ui/views/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace soma::ui {

class AddressLabel;
class BusyBar;
class Card;
class FormField;
class ImportFlow;
class ImportList;
class NameAndPassword;
class PasswordEdit;
class Stat;
class StepPage;

class ImportPages : public Page {
    Q_OBJECT

public:
    explicit ImportPages(const Models& models, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void begin();
    void forgetSecrets() override;

    /// Files or folders that were dropped somewhere.
    void take(const QStringList& paths);

Q_SIGNALS:
    void abandoned();
    void finished(const soma::wallet::AccountHandle& account);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildChoose();
    void buildList();
    void buildAsk();
    void sayTexts();
    void sayAsk();
    void chooseFiles(bool folder);
    void importNow();
    void showFlow();
    void showList();
    void showAsk();
    void showBalance();
    void showFailure();

    Models m_models;
    ImportFlow* m_flow;
    QStackedWidget* m_steps;
    StepPage* m_choose;
    QWidget* m_drop;
    QLabel* m_dropText;
    QPushButton* m_files;
    QPushButton* m_folder;
    StepPage* m_listStep;
    ImportList* m_list;
    StepPage* m_ask;
    Card* m_card;
    QLabel* m_what;
    AddressLabel* m_address;
    Stat* m_balance;
    PasswordEdit* m_filePassword;
    FormField* m_filePasswordField;
    PasswordEdit* m_innerPassword;
    FormField* m_innerPasswordField;
    NameAndPassword* m_nameAndPassword;
    BusyBar* m_busy;
    quint64 m_ticket = 0;
};

/// The local files of a drag; empty when it carries none.
QStringList droppedPaths(const QDropEvent& event);

} // namespace soma::ui
