// The left rail: one button a page of the table; Alt+1 to Alt+9, and Alt+0 for the tenth.
#pragma once

#include "ui/views/page.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace soma::ui {

class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void setCurrent(PageId page);

    /// Gives the keyboard to the current item.
    void focusCurrent();
    void setCollapsed(bool collapsed);

    bool isCollapsed() const { return m_collapsed; }

    void toggleCollapsed();

    /// What a page is called.
    static QString nameOf(PageId page);

Q_SIGNALS:
    void pageChosen(soma::ui::PageId page);
    void collapseToggled(bool collapsed);

protected:
    void changeEvent(QEvent* event) override;

private:
    void sayTexts();
    void recolour();

    std::array<QPushButton*, kPageCount> m_buttons{}; ///< Null for a page that is not there.
    QLabel* m_brand;
    QPushButton* m_collapse;
    bool m_collapsed = false;
    PageId m_current = PageId::Overview;
};

} // namespace soma::ui
