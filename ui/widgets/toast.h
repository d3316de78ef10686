// One short confirmation at the lower edge that goes away by itself. Never for failures.
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace soma::ui {

class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    void showText(const QString& text);

private:
    void place();

    QLabel* m_label;
    QTimer m_timer;
};

} // namespace soma::ui
