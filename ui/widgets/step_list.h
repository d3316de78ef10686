// The steps of a wizard, one under the other: what is done, where one is, what comes.
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace soma::ui {

class StepList : public QWidget {
    Q_OBJECT

public:
    explicit StepList(const QString& objectName, QWidget* parent = nullptr);

    void setSteps(const QStringList& names);
    void setCurrent(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Step {
        QLabel* mark;
        QLabel* name;
    };

    void refresh();

    std::vector<Step> m_steps;
    int m_current = 0;
};

} // namespace soma::ui
