// The line at the bottom: network, state, heads, source, pending, lock. No amounts, no addresses.
#pragma once

#include "ui/views/page.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace soma::ui {

class NetworkChip;
class NoticeModel;
class ProvenanceBadge;

class StatusBar : public QFrame {
    Q_OBJECT

public:
    StatusBar(const Models& models, NoticeModel& notices, QWidget* parent = nullptr);

Q_SIGNALS:
    void lockRequested();
    void nodePageRequested();
    void noticesRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showNotices(bool covered);

    Models m_models;
    NoticeModel& m_noticeModel;
    NetworkChip* m_network;
    QPushButton* m_state;
    QLabel* m_best;
    QLabel* m_finalized;
    ProvenanceBadge* m_source;
    QLabel* m_pending;
    QPushButton* m_mask;
    QPushButton* m_notices;
    QPushButton* m_lock;
};

} // namespace soma::ui
