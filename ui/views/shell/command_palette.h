// One box over the window that finds pages, commands, accounts, contacts, subnets and settings.
#pragma once

#include "ui/models/palette_model.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/phrases.h"

class QLabel;
class QLineEdit;
class QListView;

namespace soma::ui {

/// The keyboard stays in the box: arrows and page keys move in the list, Enter runs, Esc closes.
class CommandPalette : public Overlay {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    /// Those that are chosen from; the chosen line stays when it is still there.
    void setEntries(std::vector<PaletteEntry> entries);

    /// Shows it, with nothing typed.
    void ask();

    /// Lets go of names and addresses.
    void clear();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeTyped();
    void chooseFirst();
    void move(int by);
    void run();

    PaletteModel m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothing;
    Phrases m_phrases;
};

} // namespace soma::ui
