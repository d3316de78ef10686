// What the tabs of a subnet's page have in common.
#pragma once

#include "ui/views/page.h"
#include "ui/widgets/phrases.h"

namespace soma::ui {

class MetagraphModel;
class SubnetModel;

/// What a subnet's page knows; the page owns it.
struct SubnetSubject {
    SubnetModel& subnet;
    MetagraphModel& metagraph;
};

/// Built when it is first shown, told when it is in front and when something is new.
class SubnetTab : public QWidget {
    Q_OBJECT

public:
    SubnetTab(const QString& objectName, const Models& models, const SubnetSubject& subject,
              QWidget* parent = nullptr);

    virtual QString title() const = 0;

    /// In front, or no longer: only then it may ask the node.
    virtual void setActive(bool active);

    /// Another subnet, or newer values of the same.
    virtual void showValues() = 0;

    /// The window is being covered: let go of typed secrets.
    virtual void forgetSecrets() {}

Q_SIGNALS:
    void toastRequested(const QString& text);
    void pageRequested(soma::ui::PageId page, const soma::wallet::AccountHandle& account);

protected:
    void changeEvent(QEvent* event) override;

    Models m_models;
    SubnetSubject m_subject;
    Phrases m_phrases;
};

} // namespace soma::ui
