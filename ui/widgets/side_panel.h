// Detail at the right edge of a page; Esc closes it.
#pragma once

#include "ui/widgets/phrases.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace soma::ui {

class SidePanel : public QFrame {
    Q_OBJECT

public:
    explicit SidePanel(const QString& objectName, QWidget* parent = nullptr);

    void setTitle(const QString& title);

    QVBoxLayout* body() const { return m_body; }

    void openPanel();
    void closePanel();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_title;
    QPushButton* m_close;
    QVBoxLayout* m_body;
    Phrases m_phrases;
};

} // namespace soma::ui
