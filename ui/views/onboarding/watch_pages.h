// Watching an address without its key.
#pragma once

#include "ui/views/page.h"

class QLineEdit;

namespace soma::ui {

class AddressEdit;
class FormField;
class StepPage;
class WatchOnlyFlow;

class WatchPages : public Page {
    Q_OBJECT

public:
    explicit WatchPages(const Models& models, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void begin();

Q_SIGNALS:
    void abandoned();
    void finished(const soma::wallet::AccountHandle& account);

private:
    void sayTexts();
    void judgeAddress();
    void add();
    void showFlow();

    WatchOnlyFlow* m_flow;
    StepPage* m_step;
    AddressEdit* m_address;
    QLineEdit* m_name;
    FormField* m_addressField;
    FormField* m_nameField;
};

} // namespace soma::ui
