// Which language the window speaks; switching tells every widget through LanguageChange.
#pragma once

#include <QString>
#include <QTranslator>

namespace soma::ui {

/// Lives as long as the application speaks; main thread. English is loaded too: it holds the
/// plural forms.
class Language {
public:
    /// "en" or "pt_BR"; anything else is spoken in English. False when the file is missing.
    bool speak(const QString& language);

    QString current() const { return m_current; }

private:
    QTranslator m_translator;
    QString m_current;
};

} // namespace soma::ui
