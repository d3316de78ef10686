// A place to paste a list of recipients into, before it fills the rows.
#pragma once

#include "ui/widgets/phrases.h"

#include <QFrame>

#include <vector>

class QPlainTextEdit;
class QPushButton;

namespace soma::ui {

class FormField;

class PastePanel : public QFrame {
    Q_OBJECT

public:
    explicit PastePanel(QWidget* parent);

    void open();
    void dismiss();

    /// Why the text did not fill the rows.
    void setError(const QString& sentence);

    std::vector<QWidget*> stops() const;

Q_SIGNALS:
    void filled(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    QPlainTextEdit* m_text;
    FormField* m_field;
    QPushButton* m_fill;
    QPushButton* m_cancel;
    Phrases m_phrases;
};

} // namespace soma::ui
