// One place, four states: loading, empty, error, normal. The fifth, locked, covers whole pages and
// belongs to the main window.
#pragma once

#include "consensus/base/error.h"

#include <QStackedWidget>

#include <optional>

namespace soma::ui {

class EmptyState;

class StateStack : public QStackedWidget {
    Q_OBJECT

public:
    StateStack(QWidget* normal, const QString& objectName, QWidget* parent = nullptr);

    EmptyState* empty() const { return m_empty; }

    EmptyState* errorPage() const { return m_error; }

    /// What is being waited for, in words.
    void setLoadingText(const QString& text);

    void showNormal();
    void showEmpty();
    void showLoading();
    void showError(const Error& error);

    bool isNormal() const { return currentIndex() == 0; }

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    EmptyState* m_empty;
    EmptyState* m_loading;
    EmptyState* m_error;
    std::optional<Error> m_lastError;
};

} // namespace soma::ui
