#include "ui/language.h"

#include "ui/format/time_format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

bool Language::speak(const QString& language)
{
    if (language == m_current)
        return true;
    QCoreApplication::removeTranslator(&m_translator);
    m_current = language;
    setDisplayLocale(language == "pt_BR"_L1 ? QLocale(QLocale::Portuguese, QLocale::Brazil)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (!m_translator.load(u":/i18n/soma_"_s + language + u".qm"_s))
        return false;
    return QCoreApplication::installTranslator(&m_translator);
}

} // namespace soma::ui
