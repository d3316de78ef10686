// One step of a way: headline, text, content, and the two buttons at the bottom.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace soma::ui {

class StepPage : public QWidget {
    Q_OBJECT

public:
    explicit StepPage(const QString& objectName, QWidget* parent = nullptr);

    void setTexts(const QString& headline, const QString& text);
    void setButtons(const QString& back, const QString& next);

    /// A failure that belongs to no field.
    void setError(const QString& sentence);

    QVBoxLayout* body() const { return m_body; }

    /// Between the content and the buttons, for what goes on meanwhile.
    QVBoxLayout* foot() const { return m_foot; }

    QPushButton* nextButton() const { return m_next; }

    QPushButton* backButton() const { return m_back; }

Q_SIGNALS:
    void back();
    void next();

protected:
    /// The keyboard goes through the fields first and then to the buttons, whatever was made when.
    void showEvent(QShowEvent* event) override;

private:
    QLabel* m_headline;
    QLabel* m_text;
    QVBoxLayout* m_body;
    QVBoxLayout* m_foot;
    QLabel* m_error;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace soma::ui
