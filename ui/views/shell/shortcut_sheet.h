// Every key that does something, in one sheet over the window.
#pragma once

#include "ui/widgets/overlay.h"

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace soma::ui {

struct Command;

class ShortcutSheet : public Overlay {
    Q_OBJECT

public:
    /// The commands must outlive it.
    ShortcutSheet(const std::vector<Command>& commands, QWidget* window);

    void showKeys();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addHeading(const QString& text);
    void addLine(const QString& name, const QString& keys);

    const std::vector<Command>& m_commands;
    QLabel* m_title;
    QPushButton* m_close;
    QScrollArea* m_area;
    QGridLayout* m_grid;
};

} // namespace soma::ui
