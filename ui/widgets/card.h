// A framed group with a heading, and a labelled figure.
#pragma once

#include <QFrame>

class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace soma::ui {

class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setTitle(const QString& title);

    QVBoxLayout* body() const { return m_body; }

    /// The heading's line, for a button or a badge at its end.
    QHBoxLayout* head() const { return m_head; }

private:
    QHBoxLayout* m_head;
    QLabel* m_title;
    QVBoxLayout* m_body;
};

/// A caption over a figure. An unknown figure is an en dash whose tooltip says why.
class Stat : public QWidget {
    Q_OBJECT

public:
    explicit Stat(const QString& objectName, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setValue(const QString& value, const QString& tooltip = {});
    void setUnknown(const QString& why);

private:
    QLabel* m_caption;
    QLabel* m_value;
};

} // namespace soma::ui
