// The controls of a network that lives inside the program; a tab of the node page.
#pragma once

#include "ui/views/page.h"

#include <QStackedWidget>

class QBoxLayout;
class QLabel;

namespace soma::ui {

class EmptyState;
class SnapshotsCard;

/// A node without local controls has an explanation in their place.
class LocalTab : public QStackedWidget {
    Q_OBJECT

public:
    explicit LocalTab(const Models& models, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildControls();
    void sayTexts();
    void showState();

    Models m_models;
    EmptyState* m_none;
    QLabel* m_notLive = nullptr;
    QBoxLayout* m_upper = nullptr;
    SnapshotsCard* m_snapshots = nullptr;
    Phrases m_phrases;
};

} // namespace soma::ui
