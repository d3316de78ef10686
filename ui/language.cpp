#include "ui/language.h"

#include "ui/format/time_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// Dates and times are written as people of that language do.
QLocale localeOf(const QString& language)
{
    if (language == "pt_BR"_L1)
        return QLocale(QLocale::Portuguese, QLocale::Brazil);
    if (language == "zh_CN"_L1)
        return QLocale(QLocale::Chinese, QLocale::China);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

const std::vector<SpokenLanguage>& spokenLanguages()
{
    static const std::vector<SpokenLanguage> kAll{
        {u"en"_s, u"English"_s},
        {u"pt_BR"_s, u"Português do Brasil"_s},
        {u"zh_CN"_s, u"简体中文"_s},
    };
    return kAll;
}

bool isSpoken(const QString& code)
{
    return std::any_of(spokenLanguages().begin(), spokenLanguages().end(),
                       [&](const SpokenLanguage& language) { return language.code == code; });
}

bool Language::speak(const QString& language)
{
    if (language == m_current)
        return true;
    QCoreApplication::removeTranslator(&m_translator);
    m_current = language;
    setDisplayLocale(localeOf(language));
    if (!m_translator.load(u":/i18n/soma_"_s + language + u".qm"_s))
        return false;
    return QCoreApplication::installTranslator(&m_translator);
}

} // namespace soma::ui
