// What can be chosen, each with its default; a dot marks what was changed.
#pragma once

#include "ui/views/page.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace soma::ui {

class Card;
class NoticeCard;
class HistoryRow;
class RpcRow;
class Segmented;
class SettingRow;

class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const Models& models, QWidget* parent = nullptr);

    QString title() const override;

    /// One setting as others may point at it.
    struct Entry {
        QString id; ///< The object name of its control.
        QString name;
        QString note;
    };

    std::vector<Entry> entries() const;

    /// Brings it into sight and gives it the keyboard.
    void showSetting(const QString& id);

private:
    /// A card and its rows, each with the line above it; the first has none.
    struct Group {
        Card* card;
        std::vector<std::pair<QWidget*, SettingRow*>> rows;
    };

    void build(QVBoxLayout* layout);
    void buildControls();
    void buildGroups(QVBoxLayout* layout);
    void addGroup(QVBoxLayout* layout, Card* card, const std::vector<SettingRow*>& rows);
    void filter();
    void sayMask();
    void sayTexts();
    void sayLocking();
    void saySecrets();
    void sayData();
    void fillAutoLock();
    void showValues();
    void showSecrets();

    Models m_models;
    QScrollArea* m_area;
    QLineEdit* m_search;
    QLabel* m_nothing;
    std::vector<Group> m_groups;
    NoticeCard* m_notices;
    QCheckBox* m_mask;
    SettingRow* m_maskRow;
    Card* m_general;
    Card* m_security;
    Card* m_data;
    QComboBox* m_language;
    Segmented* m_theme;
    QCheckBox* m_motion;
    SettingRow* m_motionRow;
    QComboBox* m_autoLock;
    QCheckBox* m_lockOnMinimise;
    RpcRow* m_rpcRow = nullptr;         ///< Only where other programs can be let in.
    HistoryRow* m_historyRow = nullptr; ///< Only where the node keeps a history.
    QComboBox* m_clipboard;
    QCheckBox* m_environment;
    QLabel* m_blockTime;
    QLabel* m_walletFolder;
    QLabel* m_dataFolder;
    QLabel* m_settingsFile;
    QLabel* m_version;
    QLabel* m_unwritable;
    SettingRow* m_languageRow;
    SettingRow* m_themeRow;
    SettingRow* m_autoLockRow;
    SettingRow* m_minimiseRow;
    SettingRow* m_clipboardRow;
    SettingRow* m_environmentRow;
    SettingRow* m_blockTimeRow;
    SettingRow* m_walletRow;
    SettingRow* m_dataRow;
    SettingRow* m_fileRow;
    SettingRow* m_versionRow;
};

} // namespace soma::ui
