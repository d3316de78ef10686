// The controls of a network that lives inside the program; a tab of the node page.
#pragma once

#include "ui/views/page.h"

#include <QStackedWidget>

class QBoxLayout;
class QLabel;

namespace soma::ui {

class EmptyState;
class SnapshotsCard;
class SudoAct;
class SudoCard;
class SudoDesk;

/// A node without local controls has an explanation in their place.
class LocalTab : public QStackedWidget {
    Q_OBJECT

public:
    explicit LocalTab(const Models& models, QWidget* parent = nullptr);

    /// The window is being covered: let go of typed secrets.
    void forgetSecrets();

Q_SIGNALS:
    void toastRequested(const QString& text);
    void pageRequested(soma::ui::PageId page, const soma::wallet::AccountHandle& account);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildControls();
    void buildSudo(QWidget* controls);
    void sayTexts();
    void showState();

    Models m_models;
    EmptyState* m_none;
    QLabel* m_notLive = nullptr;
    QBoxLayout* m_upper = nullptr;
    SnapshotsCard* m_snapshots = nullptr;
    QBoxLayout* m_sudoPlace = nullptr;
    SudoDesk* m_sudo = nullptr;
    SudoCard* m_sudoCard = nullptr;
    SudoAct* m_sudoAct = nullptr;
    Phrases m_phrases;
};

} // namespace soma::ui
