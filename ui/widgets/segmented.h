// Two to five choices side by side, one of them chosen.
#pragma once

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace soma::ui {

class Segmented : public QFrame {
    Q_OBJECT

public:
    explicit Segmented(const QString& objectName, QWidget* parent = nullptr);

    QPushButton* addSegment(const QString& objectName);
    void setSegmentText(int index, const QString& text);

    /// -1 when none is chosen.
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_layout;
};

} // namespace soma::ui
