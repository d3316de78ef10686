#include "ui/views/settings/settings_page.h"

#include "ui/format/search_text.h"
#include "ui/format/time_format.h"
#include "ui/language.h"
#include "ui/models/node_model.h"
#include "ui/models/wallet_model.h"
#include "ui/settings.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/views/settings/history_row.h"
#include "ui/views/settings/notice_card.h"
#include "ui/views/settings/rpc_row.h"
#include "ui/views/settings/setting_row.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/window_context.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kWidth = 760;
constexpr int kSwitchWidth = 18;
constexpr int kSettingsSearchWidth = 320;
constexpr std::array<ThemeChoice, 4> kThemes{ThemeChoice::System, ThemeChoice::Dark,
                                             ThemeChoice::Light, ThemeChoice::HighContrast};
constexpr std::array<int, 4> kClipboardTimes{10, 20, 60, 0};
constexpr std::array<int, 6> kAutoLocks{60, 300, 900, 1'800, 3'600, 0};

QLabel* pathLabel(const QString& objectName, QWidget* parent)
{
    auto* label = makeLabel(u"soft"_s, parent);
    label->setObjectName(objectName);
    label->setFont(monoFont(TextSize::Table));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setMinimumWidth(320);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

SettingsPage::SettingsPage(const Models& models, QWidget* parent)
    : Page(u"settingsPage"_s, parent)
    , m_models(models)
{
    auto* content = new QWidget;
    auto* outer = rowIn(content, gap::kPage, 0);
    auto* inner = new QWidget(content);
    inner->setMaximumWidth(kWidth);
    build(columnIn(inner, 0, gap::kLarge));
    outer->addWidget(inner, 1);
    outer->addStretch();
    m_area = scrolled(content, this);
    columnIn(this, 0, 0)->addWidget(m_area);

    Settings& settings = models.settings;
    connect(m_language, &QComboBox::activated, this,
            [this, &settings] { settings.setLanguage(m_language->currentData().toString()); });
    connect(m_theme, &Segmented::chosen, this,
            [&settings](int index) { settings.setTheme(kThemes.at(std::size_t(index))); });
    connect(m_autoLock, &QComboBox::activated, this,
            [this, &settings] { settings.setAutoLockSeconds(m_autoLock->currentData().toInt()); });
    connect(m_motion, &QCheckBox::toggled, &settings, &Settings::setReduceMotion);
    connect(m_lockOnMinimise, &QCheckBox::toggled, &settings, &Settings::setLockOnMinimise);
    connect(m_clipboard, &QComboBox::activated, this, [this, &settings] {
        settings.setClipboardSeconds(m_clipboard->currentData().toInt());
    });
    connect(m_environment, &QCheckBox::toggled, &settings, &Settings::setEnvironmentPasswords);
    connect(m_mask, &QCheckBox::toggled, &settings, &Settings::setMaskAmounts);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(&settings, &Settings::maskChanged, this, &SettingsPage::sayMask);
    connect(&settings, &Settings::secretsChanged, this, &SettingsPage::showSecrets);
    connect(&settings, &Settings::themeChanged, this, &SettingsPage::showValues);
    connect(&settings, &Settings::motionChanged, this, &SettingsPage::showValues);
    connect(&settings, &Settings::lockingChanged, this, &SettingsPage::showValues);
    connect(&models.node, &NodeModel::changed, this, &SettingsPage::showValues);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { sayLocking(); });
    m_phrases.say([this] { saySecrets(); });
    m_phrases.say([this] { sayMask(); });
    m_phrases.say([this] { sayData(); });
    m_phrases.say([this] { showValues(); });
    m_phrases.say([this] { showSecrets(); });
    m_phrases.say([this] { filter(); });
}

QString SettingsPage::title() const
{
    //: Name of the page with the settings.
    return tr("Settings");
}

void SettingsPage::build(QVBoxLayout* layout)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"settingsSearchEdit"_s);
    m_search->setProperty("pageSearch", true);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(kSettingsSearchWidth);
    m_nothing = makeParagraph(u"soft"_s, this);
    m_nothing->setObjectName(u"settingsNothing"_s);
    m_unwritable = makeParagraph(u"warn"_s, this);
    layout->addWidget(m_search);
    layout->addWidget(m_unwritable);
    layout->addWidget(m_nothing);
    buildControls();
    buildGroups(layout);
    layout->addStretch(1);
}

void SettingsPage::buildControls()
{
    m_language = makeCombo(u"languageCombo"_s, this);
    // Each language in its own words, whatever the window speaks.
    for (const SpokenLanguage& language : spokenLanguages())
        m_language->addItem(language.name, language.code);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_theme = new Segmented(u"themeChoice"_s, this);
    for (const auto& name : {u"themeSystem"_s, u"themeDark"_s, u"themeLight"_s, u"themeHigh"_s})
        m_theme->addSegment(name);
    m_motion = new QCheckBox(this);
    m_motion->setObjectName(u"reduceMotionCheck"_s);
    m_motion->setFixedWidth(kSwitchWidth);
    m_autoLock = makeCombo(u"autoLockCombo"_s, this);
    m_autoLock->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lockOnMinimise = new QCheckBox(this);
    m_lockOnMinimise->setObjectName(u"lockOnMinimiseCheck"_s);
    m_lockOnMinimise->setFixedWidth(kSwitchWidth); // No text beside it: flush with the others.
    m_clipboard = makeCombo(u"clipboardCombo"_s, this);
    m_clipboard->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_environment = new QCheckBox(this);
    m_environment->setObjectName(u"environmentPasswordsCheck"_s);
    m_environment->setFixedWidth(kSwitchWidth);
    m_mask = new QCheckBox(this);
    m_mask->setObjectName(u"maskAmountsCheck"_s);
    m_mask->setFixedWidth(kSwitchWidth);
    m_blockTime = makeLabel(u"soft"_s, this);
    m_blockTime->setObjectName(u"blockTimeLabel"_s);
    m_walletFolder = pathLabel(u"walletFolderLabel"_s, this);
    m_dataFolder = pathLabel(u"dataFolderLabel"_s, this);
    m_settingsFile = pathLabel(u"settingsFileLabel"_s, this);
    m_version = makeLabel(u"soft"_s, this);
    m_version->setObjectName(u"versionLabel"_s);
}

void SettingsPage::buildGroups(QVBoxLayout* layout)
{
    m_languageRow = new SettingRow(m_language, this);
    m_themeRow = new SettingRow(m_theme, this);
    m_motionRow = new SettingRow(m_motion, this);
    m_autoLockRow = new SettingRow(m_autoLock, this);
    m_minimiseRow = new SettingRow(m_lockOnMinimise, this);
    m_clipboardRow = new SettingRow(m_clipboard, this);
    m_environmentRow = new SettingRow(m_environment, this);
    m_maskRow = new SettingRow(m_mask, this);
    m_blockTimeRow = new SettingRow(m_blockTime, this);
    m_walletRow = new SettingRow(m_walletFolder, this);
    m_dataRow = new SettingRow(m_dataFolder, this);
    m_fileRow = new SettingRow(m_settingsFile, this);
    m_versionRow = new SettingRow(m_version, this);

    m_general = new Card(this);
    m_security = new Card(this);
    m_data = new Card(this);
    m_notices = new NoticeCard(m_models.settings, m_phrases, this);
    std::vector<SettingRow*> security{m_autoLockRow, m_minimiseRow, m_maskRow, m_clipboardRow,
                                      m_environmentRow};
    if (m_models.context.rpc != nullptr) {
        m_rpcRow = new RpcRow(*m_models.context.rpc, m_phrases, this);
        security.push_back(m_rpcRow);
    }
    addGroup(layout, m_general, {m_languageRow, m_themeRow, m_motionRow});
    addGroup(layout, m_security, security);
    addGroup(layout, m_notices, m_notices->rows());
    std::vector<SettingRow*> kept{m_walletRow, m_dataRow, m_fileRow, m_blockTimeRow, m_versionRow};
    if (m_models.node.node().history() != nullptr) {
        m_historyRow = new HistoryRow(m_models.node, m_phrases, this);
        connect(m_historyRow, &HistoryRow::failed, this, &Page::toastRequested);
        kept.insert(kept.begin() + 2, m_historyRow);
    }
    addGroup(layout, m_data, kept);
}

void SettingsPage::addGroup(QVBoxLayout* layout, Card* card, const std::vector<SettingRow*>& rows)
{
    card->body()->setSpacing(gap::kMedium);
    Group group{card, {}};
    for (SettingRow* line : rows) {
        QWidget* above = group.rows.empty() ? nullptr : makeHairline(card);
        if (above != nullptr)
            card->body()->addWidget(above);
        card->body()->addWidget(line);
        group.rows.emplace_back(above, line);
    }
    layout->addWidget(card);
    m_groups.push_back(std::move(group));
}

std::vector<SettingsPage::Entry> SettingsPage::entries() const
{
    std::vector<Entry> out;
    for (const Group& group : m_groups)
        for (const auto& [above, line] : group.rows)
            out.push_back({line->control()->objectName(), line->name(), line->note()});
    return out;
}

void SettingsPage::showSetting(const QString& id)
{
    m_search->clear();
    for (const Group& group : m_groups) {
        for (const auto& [above, line] : group.rows) {
            QWidget* control = line->control();
            if (control->objectName() != id)
                continue;
            // Rows have no place before the page was laid out.
            m_area->widget()->layout()->activate();
            m_area->ensureWidgetVisible(line, 0, gap::kHuge);
            // Of several choices side by side, the one that is chosen.
            for (auto* button : control->findChildren<QAbstractButton*>())
                if (button->isChecked())
                    control = button;
            control->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

/// Rows that do not answer disappear, with the line above them; a card without rows, too.
void SettingsPage::filter()
{
    const QString typed = m_search->text();
    bool any = false;
    for (const Group& group : m_groups) {
        bool anyHere = false;
        for (const auto& [above, line] : group.rows) {
            const bool shown = searchFinds(line->name() + u' ' + line->note(), typed);
            line->setVisible(shown);
            if (above != nullptr)
                above->setVisible(shown && anyHere);
            anyHere = anyHere || shown;
        }
        group.card->setVisible(anyHere);
        any = any || anyHere;
    }
    m_nothing->setVisible(!any);
    //: Under the search box of the settings; %1 is what was typed.
    m_nothing->setText(tr("No setting speaks of “%1”. Try another word, or empty the box to see "
                          "all of them.")
                           .arg(typed.simplified()));
}

void SettingsPage::sayMask()
{
    const bool masked = m_models.settings.maskAmounts();
    //: A setting.
    m_maskRow->setTexts(tr("Mask amounts"),
                        //: Explains that setting.
                        tr("Every amount of TAO and alpha becomes dots, so that others may look at "
                           "the window. Prices stay, and so does what you type and review before "
                           "you sign. Saved files have the true amounts. By default off; "
                           "Ctrl+Shift+M switches it."));
    const QSignalBlocker quiet(m_mask);
    m_mask->setChecked(masked);
    m_maskRow->setChanged(masked);
}

void SettingsPage::sayTexts()
{
    //: Heading of a group of settings.
    m_general->setTitle(tr("General"));
    //: In the search box of the settings.
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    //: A setting.
    m_languageRow->setTexts(tr("Language"),
                            //: Explains that setting.
                            tr("Changes at once. By default the language of the system."));
    //: A setting.
    m_themeRow->setTexts(tr("Theme"),
                         //: Explains that setting.
                         tr("By default as light or dark as the system was when Soma started."));
    //: A setting: nothing in the window flashes when it changes.
    m_motionRow->setTexts(tr("Keep still"),
                          //: Explains that setting.
                          tr("Figures change without flashing. By default off."));
    //: A theme: as the system.
    m_theme->setSegmentText(0, tr("System"));
    //: A theme.
    m_theme->setSegmentText(1, tr("Dark"));
    //: A theme.
    m_theme->setSegmentText(2, tr("Light"));
    //: A theme.
    m_theme->setSegmentText(3, tr("High contrast"));
    m_unwritable->setVisible(!m_models.settings.isWritable());
    m_unwritable->setText(
        //: Above the settings; %1 is a path.
        tr("The settings file %1 cannot be written, so choices are lost when Soma closes. Check "
           "its permissions.")
            .arg(m_models.settings.path()));
}

void SettingsPage::sayLocking()
{
    //: Heading of a group of settings.
    m_security->setTitle(tr("Security"));
    //: A setting.
    m_autoLockRow->setTexts(tr("Lock when idle"),
                            //: Explains that setting.
                            tr("Wipes the keys from memory and covers amounts and addresses. By "
                               "default after 5 min."));
    //: A setting.
    m_minimiseRow->setTexts(tr("Lock when minimised"),
                            //: Explains that setting.
                            tr("By default on. Ctrl+L locks at any time."));
    fillAutoLock();
}

void SettingsPage::saySecrets()
{
    //: A setting.
    m_clipboardRow->setTexts(tr("Empty the clipboard"),
                             //: Explains that setting.
                             tr("Only if it still holds what was copied here. By default after "
                                "20 s."));
    //: A setting; BT_PW_ is the beginning of a variable's name.
    m_environmentRow->setTexts(tr("Use btcli's password variables"),
                               //: Explains that setting.
                               tr("An empty password then means the one in BT_PW_… of the "
                                  "environment, where btcli hides it but does not encrypt it. By "
                                  "default off; Soma never writes such a variable."));
    const QSignalBlocker quiet(m_clipboard);
    m_clipboard->clear();
    for (const int seconds : kClipboardTimes) {
        if (seconds == 0)
            //: Choice: what was copied stays on the clipboard.
            m_clipboard->addItem(tr("Never"), seconds);
        else
            //: Choice: the clipboard is emptied after so many seconds.
            m_clipboard->addItem(tr("After %n second(s)", "", seconds), seconds);
    }
}

void SettingsPage::showSecrets()
{
    const Settings& settings = m_models.settings;
    const int seconds = settings.clipboardSeconds();
    if (m_clipboard->findData(seconds) < 0)
        m_clipboard->addItem(TimeText::duration(quint64(seconds) * 1'000), seconds);
    m_clipboard->setCurrentIndex(m_clipboard->findData(seconds));
    m_clipboardRow->setChanged(seconds != Settings::kDefaultClipboardSeconds);
    const QSignalBlocker quiet(m_environment);
    m_environment->setChecked(settings.environmentPasswords());
    m_environmentRow->setChanged(settings.environmentPasswords());
}

void SettingsPage::fillAutoLock()
{
    const QSignalBlocker quiet(m_autoLock);
    m_autoLock->clear();
    for (const int seconds : kAutoLocks) {
        QString text;
        if (seconds == 0)
            //: Choice: the window never locks by itself.
            text = tr("Never");
        else if (seconds < 3'600)
            //: Choice: locks after so many minutes.
            text = tr("After %n minute(s)", "", seconds / 60);
        else
            //: Choice: locks after so many hours.
            text = tr("After %n hour(s)", "", seconds / 3'600);
        m_autoLock->addItem(text, seconds);
    }
}

void SettingsPage::sayData()
{
    //: Heading of a group of settings that are only shown.
    m_data->setTitle(tr("Where things are"));
    //: Names a folder.
    m_walletRow->setTexts(tr("Wallet folder"),
                          //: Explains that folder.
                          tr("Key files, as btcli keeps them. --wallet-dir chooses another one."));
    //: Names a folder.
    m_dataRow->setTexts(tr("Data folder"),
                        //: Explains that folder.
                        tr("The chain's database. --data-dir chooses another one."));
    //: Names a file.
    m_fileRow->setTexts(tr("Settings file"), {});
    //: A setting that is only shown.
    m_blockTimeRow->setTexts(tr("Block time"),
                             //: Explains that setting.
                             tr("Of the local network. By default 12 s; --block-time changes it."));
    //: Names the version of the program.
    m_versionRow->setTexts(tr("Version"), {});
}

void SettingsPage::showValues()
{
    const Settings& settings = m_models.settings;
    m_language->setCurrentIndex(m_language->findData(settings.language()));
    m_languageRow->setChanged(settings.language() != Settings::defaultLanguage());
    for (std::size_t i = 0; i < kThemes.size(); ++i)
        if (kThemes.at(i) == settings.theme())
            m_theme->setCurrent(int(i));
    m_themeRow->setChanged(settings.theme() != ThemeChoice::System);
    {
        const QSignalBlocker quiet(m_motion);
        m_motion->setChecked(settings.reduceMotion());
    }
    m_motionRow->setChanged(settings.reduceMotion());
    const int seconds = settings.autoLockSeconds();
    if (m_autoLock->findData(seconds) < 0)
        m_autoLock->addItem(TimeText::duration(quint64(seconds) * 1'000), seconds);
    m_autoLock->setCurrentIndex(m_autoLock->findData(seconds));
    m_autoLockRow->setChanged(seconds != Settings::kDefaultAutoLock);
    {
        const QSignalBlocker quiet(m_lockOnMinimise);
        m_lockOnMinimise->setChecked(settings.lockOnMinimise());
    }
    m_minimiseRow->setChanged(!settings.lockOnMinimise());
    m_blockTime->setText(TimeText::blockTime(m_models.node.state().blockTimeMs));
    m_walletFolder->setText(m_models.wallet.wallet().folder());
    m_dataFolder->setText(m_models.context.dataFolder);
    m_settingsFile->setText(settings.path());
    m_version->setText(m_models.context.version);
}

} // namespace soma::ui
