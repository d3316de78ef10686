// What became of the last act, as a sentence in the place where it was asked for.
#pragma once

#include "consensus/base/error.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace soma::ui {

/// Hidden while there is nothing to say. Sentences are given as functions, so that a language
/// switch says them again.
class OutcomeLabel : public QWidget {
    Q_OBJECT

public:
    using Sentence = std::function<QString()>;

    explicit OutcomeLabel(const QString& objectName, QWidget* parent = nullptr);

    void tell(Sentence sentence);
    void tellFailure(Sentence sentence);
    void tellError(const Error& error);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const QString& role, Sentence sentence);

    QLabel* m_label;
    Sentence m_sentence;
};

} // namespace soma::ui
