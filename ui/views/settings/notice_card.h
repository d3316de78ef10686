// Which notices are wanted: a switch for each rule.
#pragma once

#include "ui/widgets/card.h"

#include <vector>

class QCheckBox;

namespace soma::ui {

class Phrases;
class SettingRow;
class Settings;

class NoticeCard : public Card {
    Q_OBJECT

public:
    /// Says its texts through the page's phrases.
    NoticeCard(Settings& settings, Phrases& phrases, QWidget* parent = nullptr);

    const std::vector<SettingRow*>& rows() const { return m_rows; }

private:
    void sayTexts();
    void showValues();

    Settings& m_settings;
    std::vector<SettingRow*> m_rows; ///< By rule.
    std::vector<QCheckBox*> m_switches;
};

} // namespace soma::ui
