// One setting: what it is, what it does, its control, and whether it differs from the default.
#pragma once

#include <QWidget>

class QLabel;

namespace soma::ui {

class SettingRow : public QWidget {
    Q_OBJECT

public:
    explicit SettingRow(QWidget* control, QWidget* parent = nullptr);

    void setTexts(const QString& name, const QString& note);
    void setChanged(bool changed);

    QString name() const;
    QString note() const;

    QWidget* control() const { return m_control; }

private:
    QWidget* m_control;
    QLabel* m_dot;
    QLabel* m_name;
    QLabel* m_note;
};

} // namespace soma::ui
