// A page without data says why it has none and offers the one thing to do about it.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace soma::ui {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Quiet, Warn, Down };

    EmptyState(const QString& icon, const QString& objectName, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& why, const QString& action = {});
    void setIcon(const QString& icon, Tone tone);

    QPushButton* actionButton() const { return m_action; }

    /// A second, quieter button: "Copy details", "Quit".
    QPushButton* addSecondButton(const QString& objectName);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void redraw();

    QString m_iconName;
    Tone m_tone = Tone::Quiet;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_why;
    QPushButton* m_action;
    QWidget* m_buttons;
};

} // namespace soma::ui
