// The program cannot go on as it is: what happened, and what the person can decide.
#pragma once

#include "ui/views/page.h"

#include <optional>

class QPushButton;

namespace soma::ui {

class EmptyState;

class FailurePage : public Page {
    Q_OBJECT

public:
    explicit FailurePage(QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void showError(const Error& error);

Q_SIGNALS:
    /// The person wants a damaged chain database put beside and a new chain begun.
    void moveAsideRequested();

    /// The same for the wallet's own history.
    void moveStoreAsideRequested();
    void quitRequested();

private:
    void refresh();

    EmptyState* m_state;
    QPushButton* m_quit;
    std::optional<Error> m_error;
};

} // namespace soma::ui
