// The notices, over the lower corner of the window.
#pragma once

#include "ui/models/notice_rules.h"
#include "ui/views/page.h"
#include "ui/widgets/overlay.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace soma::ui {

class NoticeModel;

class NoticeList : public Overlay {
    Q_OBJECT

public:
    NoticeList(const Models& models, NoticeModel& notices, QWidget* window);

    /// Shows them; they count as read.
    void showNotices();

Q_SIGNALS:
    void pageRequested(soma::ui::PageId page, const soma::wallet::AccountHandle& account);
    void subnetRequested(soma::ui::PageId page, NetUid netuid);
    void settingRequested(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addLine(const Notice& notice, int number);
    void follow(const Notice& notice);

    Models m_models;
    NoticeModel& m_notices;
    QLabel* m_title;
    QPushButton* m_clear;
    QPushButton* m_close;
    QScrollArea* m_area;
    QVBoxLayout* m_lines;
};

/// What an account or hotkey is called in notices.
QString noticeName(const AccountListModel& accounts, const chain::AccountId& account);

} // namespace soma::ui
