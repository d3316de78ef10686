// The line at the bottom: network, state, heads, source, pending, lock. No amounts, no addresses.
#pragma once

#include "ui/views/page.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace soma::ui {

class NetworkChip;
class ProvenanceBadge;

class StatusBar : public QFrame {
    Q_OBJECT

public:
    explicit StatusBar(const Models& models, QWidget* parent = nullptr);

Q_SIGNALS:
    void lockRequested();
    void nodePageRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Models m_models;
    NetworkChip* m_network;
    QPushButton* m_state;
    QLabel* m_best;
    QLabel* m_finalized;
    ProvenanceBadge* m_source;
    QLabel* m_pending;
    QPushButton* m_lock;
};

} // namespace soma::ui
