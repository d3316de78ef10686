// A labelled field with its hint and, in the same place, its error.
#pragma once

#include <QWidget>

class QLabel;

namespace soma::ui {

/// Owns the field it is given. The label is the field's buddy and its accessible name; an error
/// also becomes the accessible description, so that it is heard where it is seen.
class FormField : public QWidget {
    Q_OBJECT

public:
    explicit FormField(QWidget* field, QWidget* parent = nullptr);

    void setLabel(const QString& text);
    void setHint(const QString& text);
    void setError(const QString& sentence); ///< Empty takes it away.

    QString error() const { return m_error; }

    /// At the right end of the label's line: a small button or figure.
    void setCorner(QWidget* corner);

private:
    void refresh();

    QWidget* m_field;
    QLabel* m_label;
    QLabel* m_note;
    QString m_hint;
    QString m_error;
};

} // namespace soma::ui
