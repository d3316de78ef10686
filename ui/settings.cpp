#include "ui/settings.h"

#include "ui/language.h"
#include "ui/models/notice_rules.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

const QString kLanguage = u"language"_s;
const QString kTheme = u"theme"_s;
const QString kAutoLock = u"lock/idleSeconds"_s;
const QString kLockOnMinimise = u"lock/onMinimise"_s;
const QString kRpc = u"rpc/enabled"_s;
const QString kEnvironmentPasswords = u"wallet/environmentPasswords"_s;
const QString kClipboard = u"clipboard/seconds"_s;
const QString kWalletFolder = u"wallet/folder"_s;
const QString kRail = u"window/railCollapsed"_s;
const QString kReduceMotion = u"window/reduceMotion"_s;
const QString kMaskAmounts = u"window/maskAmounts"_s;
const QString kWatched = u"subnets/watched"_s;
const QString kSubnetColumns = u"subnets/columns"_s;
const QString kGeometry = u"window/geometry"_s;

constexpr int kLongestAutoLock = 24 * 60 * 60;

QString noticeKey(NoticeRule rule)
{
    switch (rule) {
    case NoticeRule::ImmunityEnding:
        return u"notices/immunityEnding"_s;
    case NoticeRule::ValidatorInactive:
        return u"notices/validatorInactive"_s;
    case NoticeRule::StakeChanged:
        return u"notices/stakeChanged"_s;
    case NoticeRule::SwapAnnounced:
        return u"notices/swapAnnounced"_s;
    case NoticeRule::ProxyAnnounced:
        return u"notices/proxyAnnounced"_s;
    }
    return {};
}

} // namespace

Settings::Settings(const QString& iniPath, QObject* parent) : QObject(parent), m_file(iniPath) {}

QString Settings::defaultLanguage()
{
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::Portuguese)
        return u"pt_BR"_s;
    if (system.language() == QLocale::Chinese && system.script() == QLocale::SimplifiedHanScript)
        return u"zh_CN"_s;
    return u"en"_s;
}

QString Settings::language() const
{
    const QString chosen = m_file.value(kLanguage).toString();
    return isSpoken(chosen) ? chosen : defaultLanguage();
}

void Settings::setLanguage(const QString& language)
{
    if (language == this->language())
        return;
    m_file.setValue(kLanguage, language);
    Q_EMIT languageChanged();
}

ThemeChoice Settings::theme() const
{
    const QString chosen = m_file.value(kTheme).toString();
    if (chosen == "dark"_L1)
        return ThemeChoice::Dark;
    if (chosen == "light"_L1)
        return ThemeChoice::Light;
    if (chosen == "high-contrast"_L1)
        return ThemeChoice::HighContrast;
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    if (choice == theme())
        return;
    const auto name = choice == ThemeChoice::Dark     ? "dark"_L1
                      : choice == ThemeChoice::Light  ? "light"_L1
                      : choice == ThemeChoice::System ? "system"_L1
                                                      : "high-contrast"_L1;
    m_file.setValue(kTheme, QString(name));
    Q_EMIT themeChanged();
}

int Settings::autoLockSeconds() const
{
    const int seconds = m_file.value(kAutoLock, kDefaultAutoLock).toInt();
    return std::clamp(seconds, 0, kLongestAutoLock);
}

void Settings::setAutoLockSeconds(int seconds)
{
    if (seconds == autoLockSeconds())
        return;
    m_file.setValue(kAutoLock, seconds);
    Q_EMIT lockingChanged();
}

bool Settings::lockOnMinimise() const
{
    return m_file.value(kLockOnMinimise, true).toBool();
}

void Settings::setLockOnMinimise(bool on)
{
    if (on == lockOnMinimise())
        return;
    m_file.setValue(kLockOnMinimise, on);
    Q_EMIT lockingChanged();
}

bool Settings::rpcEnabled() const
{
    return m_file.value(kRpc, false).toBool();
}

void Settings::setRpcEnabled(bool on)
{
    m_file.setValue(kRpc, on);
}

bool Settings::environmentPasswords() const
{
    return m_file.value(kEnvironmentPasswords, false).toBool();
}

void Settings::setEnvironmentPasswords(bool on)
{
    if (on == environmentPasswords())
        return;
    m_file.setValue(kEnvironmentPasswords, on);
    Q_EMIT secretsChanged();
}

int Settings::clipboardSeconds() const
{
    const int seconds = m_file.value(kClipboard, kDefaultClipboardSeconds).toInt();
    return std::clamp(seconds, 0, kLongestAutoLock);
}

void Settings::setClipboardSeconds(int seconds)
{
    if (seconds == clipboardSeconds())
        return;
    m_file.setValue(kClipboard, seconds);
    Q_EMIT secretsChanged();
}

QString Settings::walletFolder() const
{
    return m_file.value(kWalletFolder).toString();
}

void Settings::setWalletFolder(const QString& folder)
{
    m_file.setValue(kWalletFolder, folder);
}

bool Settings::railCollapsed() const
{
    return m_file.value(kRail, false).toBool();
}

void Settings::setRailCollapsed(bool collapsed)
{
    m_file.setValue(kRail, collapsed);
}

bool Settings::reduceMotion() const
{
    return m_file.value(kReduceMotion, false).toBool();
}

void Settings::setReduceMotion(bool on)
{
    if (on == reduceMotion())
        return;
    m_file.setValue(kReduceMotion, on);
    Q_EMIT motionChanged();
}

bool Settings::maskAmounts() const
{
    return m_file.value(kMaskAmounts, false).toBool();
}

void Settings::setMaskAmounts(bool on)
{
    if (on == maskAmounts())
        return;
    m_file.setValue(kMaskAmounts, on);
    Q_EMIT maskChanged();
}

bool Settings::noticeOn(NoticeRule rule) const
{
    return m_file.value(noticeKey(rule), true).toBool();
}

void Settings::setNoticeOn(NoticeRule rule, bool on)
{
    if (on == noticeOn(rule))
        return;
    m_file.setValue(noticeKey(rule), on);
    Q_EMIT noticesChanged();
}

QList<int> Settings::watchedSubnets() const
{
    QList<int> netuids;
    const QStringList words = m_file.value(kWatched).toStringList();
    for (const QString& word : words) {
        bool isNumber = false;
        const int netuid = word.toInt(&isNumber);
        if (isNumber && netuid >= 0)
            netuids.append(netuid);
    }
    std::ranges::sort(netuids);
    return netuids;
}

void Settings::setSubnetWatched(int netuid, bool watched)
{
    QList<int> netuids = watchedSubnets();
    if (netuids.contains(netuid) == watched)
        return;
    netuids.removeAll(netuid);
    if (watched)
        netuids.append(netuid);
    QStringList words;
    for (const int each : netuids)
        words.append(QString::number(each));
    m_file.setValue(kWatched, words);
    Q_EMIT watchedSubnetsChanged();
}

int Settings::subnetColumns() const
{
    return m_file.value(kSubnetColumns, 0).toInt();
}

void Settings::setSubnetColumns(int set)
{
    m_file.setValue(kSubnetColumns, set);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(kGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_file.setValue(kGeometry, geometry);
}

} // namespace soma::ui
