// First start and "add an account": five doors, and the way behind each.
#pragma once

#include "ui/views/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace soma::ui {

class CreatePages;
class ImportPages;
class RestorePages;
class WatchPages;

class OnboardingPage : public Page {
    Q_OBJECT

public:
    explicit OnboardingPage(const Models& models, QWidget* parent = nullptr);

    QString title() const override;

    /// In the order of the doors.
    enum class Way { New, Restore, Watch, Folder, Import };

    /// At the first start there is nothing to go back to.
    void begin(bool firstStart);
    void forgetSecrets() override;

    /// Through one of the doors, as if it had been chosen here.
    void enter(Way way);

    /// Straight to importing these files or folders.
    void importPaths(const QStringList& paths);

Q_SIGNALS:
    /// An account was added, or the person went back.
    void finished(const soma::wallet::AccountHandle& account);
    void folderChosen(const QString& folder);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildWelcome();
    QPushButton* addDoor(const QString& icon, const QString& objectName);
    void sayTexts();
    void showWelcome();
    void chooseFolder();
    ImportPages* importPages();

    Models m_models;
    QStackedWidget* m_stack;
    QLabel* m_brand;
    QLabel* m_headline;
    QLabel* m_intro;
    QPushButton* m_back;
    CreatePages* m_create = nullptr;
    ImportPages* m_import = nullptr;
    RestorePages* m_restore = nullptr;
    WatchPages* m_watch = nullptr;

    struct Door {
        QPushButton* button;
        QLabel* icon;
        QString iconName;
        QLabel* title;
        QLabel* note;
    };

    std::vector<Door> m_doors;
    QWidget* m_doorBox;
    QLabel* m_folder;
    bool m_firstStart = true;
};

} // namespace soma::ui
